// SPDX-License-Identifier: Apache-2.0
// Shape: the dimensions of a tensor. While a graph is built, single dimensions (-1) or the whole
// rank may be unknown; the shape of a value never has unknown parts.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace eager {

class Shape {
 public:
  static constexpr int64_t kUnknownDim = -1;
  static constexpr int kMaxRank = 254;

  Shape() = default;  ///< A scalar's shape, [].
  Shape(std::initializer_list<int64_t> dims) : Shape(std::span(dims.begin(), dims.size())) {}
  /// Errors: kInvalidArgument if a dimension is below -1, there are more than 254, or the number of
  /// elements does not fit in 63 bits.
  explicit Shape(std::span<const int64_t> dims);
  Shape(const std::vector<int64_t>& dims) : Shape(std::span<const int64_t>(dims)) {}  // NOLINT
  Shape(const Shape& other) { CopyFrom(other); }
  Shape(Shape&& other) noexcept { Take(other); }
  Shape& operator=(const Shape& other);
  Shape& operator=(Shape&& other) noexcept;
  ~Shape() {
    if (rank_ > kInline) delete[] heap_;
  }

  static Shape Unknown() {
    Shape s;
    s.rank_ = -1;
    return s;
  }
  static Shape UnknownOfRank(int rank) { return Shape(std::vector<int64_t>(rank, kUnknownDim)); }

  bool IsRankKnown() const { return rank_ >= 0; }
  bool IsFullyDefined() const;
  int rank() const { return rank_; }  ///< -1 where unknown.
  int64_t dim(int i) const { return dims_ptr()[i]; }
  int64_t operator[](int i) const { return dims_ptr()[i]; }
  std::span<const int64_t> dims() const {
    return {dims_ptr(), static_cast<size_t>(rank_ < 0 ? 0 : rank_)};
  }
  std::vector<int64_t> vector() const { return {dims().begin(), dims().end()}; }
  /// Product of the dimensions; -1 if any part is unknown.
  int64_t NumElements() const;
  void set_dim(int i, int64_t size) { mutable_dims()[i] = size; }
  void AddDim(int64_t size);
  void InsertDim(int at, int64_t size);
  void RemoveDim(int at);

  bool operator==(const Shape& other) const;
  /// "[2,3]", "[?,3]", "<unknown>".
  std::string ToString() const;

 private:
  static constexpr int kInline = 6;
  const int64_t* dims_ptr() const { return rank_ > kInline ? heap_ : inline_; }
  int64_t* mutable_dims() { return rank_ > kInline ? heap_ : inline_; }
  void CopyFrom(const Shape& other);
  void Take(Shape& other) noexcept;

  int32_t rank_ = 0;
  union {
    int64_t inline_[kInline];
    int64_t* heap_;
  };
};

std::ostream& operator<<(std::ostream& out, const Shape& shape);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
#include "eager/core/shape.h"

#include <algorithm>

#include "eager/core/error.h"

namespace eager {

Shape::Shape(std::span<const int64_t> dims) {
  if (dims.size() > kMaxRank)
    throw InvalidArgument("a shape of ", dims.size(), " dimensions; at most 254 are possible");
  int64_t known = 1;
  bool has_zero = false;
  for (int64_t d : dims) {
    if (d < -1) throw InvalidArgument("a dimension of size ", d);
    has_zero |= d == 0;
  }
  if (!has_zero)
    for (int64_t d : dims)
      if (d > 0 && __builtin_mul_overflow(known, d, &known))
        throw InvalidArgument("a shape with more than 2^63 - 1 elements");
  rank_ = static_cast<int32_t>(dims.size());
  if (rank_ > kInline) heap_ = new int64_t[rank_];
  std::copy(dims.begin(), dims.end(), mutable_dims());
}

void Shape::CopyFrom(const Shape& other) {
  rank_ = other.rank_;
  if (rank_ > kInline) heap_ = new int64_t[rank_];
  if (rank_ > 0) std::copy_n(other.dims_ptr(), rank_, mutable_dims());
}

void Shape::Take(Shape& other) noexcept {
  rank_ = other.rank_;
  if (rank_ > kInline) {
    heap_ = other.heap_;
    other.rank_ = 0;
  } else if (rank_ > 0) {
    std::copy_n(other.inline_, rank_, inline_);
  }
}

Shape& Shape::operator=(const Shape& other) {
  if (this == &other) return *this;
  if (rank_ > kInline) delete[] heap_;
  CopyFrom(other);
  return *this;
}

Shape& Shape::operator=(Shape&& other) noexcept {
  if (this == &other) return *this;
  if (rank_ > kInline) delete[] heap_;
  Take(other);
  return *this;
}

bool Shape::IsFullyDefined() const {
  if (rank_ < 0) return false;
  for (int64_t d : dims())
    if (d < 0) return false;
  return true;
}

int64_t Shape::NumElements() const {
  if (rank_ < 0) return -1;
  int64_t n = 1;
  for (int64_t d : dims()) {
    if (d < 0) return -1;
    n *= d;
  }
  return n;
}

void Shape::AddDim(int64_t size) { InsertDim(rank_, size); }

void Shape::InsertDim(int at, int64_t size) {
  std::vector<int64_t> dims = vector();
  dims.insert(dims.begin() + at, size);
  *this = Shape(dims);
}

void Shape::RemoveDim(int at) {
  std::vector<int64_t> dims = vector();
  dims.erase(dims.begin() + at);
  *this = Shape(dims);
}

bool Shape::operator==(const Shape& other) const {
  return rank_ == other.rank_ &&
         (rank_ <= 0 || std::equal(dims_ptr(), dims_ptr() + rank_, other.dims_ptr()));
}

std::string Shape::ToString() const {
  if (rank_ < 0) return "<unknown>";
  std::string text = "[";
  for (int i = 0; i < rank_; ++i) {
    if (i) text += ",";
    text += dim(i) < 0 ? "?" : std::to_string(dim(i));
  }
  return text + "]";
}

std::ostream& operator<<(std::ostream& out, const Shape& shape) { return out << shape.ToString(); }

}  // namespace eager

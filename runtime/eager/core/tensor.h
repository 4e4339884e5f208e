// SPDX-License-Identifier: Apache-2.0
// Tensor: a value (dtype, shape, elements), or a symbol for one while a graph is recorded.
// Copies are shallow; slices and reshapes share memory. Eigen stays out of this header:
// eager/core/eigen.h has the maps.
#pragma once

#include <atomic>
#include <cstring>
#include <initializer_list>
#include <ostream>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "eager/core/allocator.h"
#include "eager/core/dtype.h"
#include "eager/core/error.h"
#include "eager/core/shape.h"
#include "eager/core/tensor_view.h"

namespace eager {

class Graph;
class Tensor;

namespace internal {
/// What a Tensor points to. Small plain values live inside the block itself.
struct TensorRep {
  std::atomic<int32_t> refs{1};
  DataType dtype = DT_INVALID;
  Shape shape;
  int64_t num_elements = 0;
  void* data = nullptr;
  Buffer* buffer = nullptr;  // owner of data; null if the elements are inline or it is a symbol
  Graph* graph = nullptr;    // set for a symbol: output `output` of node `node` of this graph
  int32_t node = -1;
  int32_t output = 0;
};
void DestroyRep(TensorRep* rep) noexcept;

/// One level of a nested list of values: `{{1.f, 2.f}, {3.f, 4.f}}`.
class NestedList {
 public:
  template <class T, class = std::enable_if_t<kDataTypeOf<T> != DT_INVALID>>
  NestedList(const T& value);                           // NOLINT(google-explicit-constructor)
  NestedList(const char* value);                        // NOLINT(google-explicit-constructor)
  NestedList(std::initializer_list<NestedList> items);  // NOLINT(google-explicit-constructor)

 private:
  friend class ::eager::Tensor;
  DataType dtype_ = DT_INVALID;
  std::vector<int64_t> dims_;
  std::vector<char> bytes_;           // plain elements in row-major order
  std::vector<std::string> strings_;  // or strings
};
}  // namespace internal

/// Matches Eigen matrices and arrays without including Eigen.
template <class M>
concept EigenDense = requires(const M& m) {
  typename M::Scalar;
  { m.rows() };
  { m.cols() };
  { m.outerStride() };
  M::IsRowMajor;
};

class Tensor {
 public:
  Tensor() = default;  ///< No tensor at all: IsDefined() is false.
  Tensor(const Tensor& other) : rep_(other.rep_) {
    if (rep_) rep_->refs.fetch_add(1, std::memory_order_relaxed);
  }
  Tensor(Tensor&& other) noexcept : rep_(std::exchange(other.rep_, nullptr)) {}
  Tensor& operator=(const Tensor& other) {
    Tensor t(other);
    std::swap(rep_, t.rep_);
    return *this;
  }
  Tensor& operator=(Tensor&& other) noexcept {
    std::swap(rep_, other.rep_);
    return *this;
  }
  ~Tensor() { Release(); }

  /// Uninitialised elements (strings are empty). Errors: kInvalidArgument if the shape is not fully
  /// defined, kResourceExhausted.
  Tensor(DataType dtype, const Shape& shape);
  /// A scalar.
  template <class T, class = std::enable_if_t<kDataTypeOf<T> != DT_INVALID>>
  Tensor(const T& value);     // NOLINT(google-explicit-constructor)
  Tensor(const char* value);  // NOLINT(google-explicit-constructor)
  /// Nested lists of scalars of one type: `Tensor a = {{1.f, 2.f}, {3.f, 4.f}};` is [2,2].
  /// Errors: kInvalidArgument unless all lists of one level have one length and all items one type.
  Tensor(std::initializer_list<internal::NestedList> items);  // NOLINT(google-explicit-constructor)
  /// A vector; its elements are copied.
  template <class T,
            class = std::enable_if_t<kDataTypeOf<T> != DT_INVALID && !std::is_same_v<T, bool>>>
  Tensor(const std::vector<T>& values);  // NOLINT(google-explicit-constructor)
  /// A copy of an Eigen matrix or array as [rows, cols] ([rows] for a column vector type).
  template <EigenDense M>
  Tensor(const M& matrix);  // NOLINT(google-explicit-constructor)

  /// All elements `value`: Full({2,3}, 1.f).
  template <class T>
  static Tensor Full(const Shape& shape, const T& value);
  /// Elements copied from a list in row-major order. Errors: kInvalidArgument on a wrong count.
  template <class T>
  static Tensor FromValues(const Shape& shape, std::span<const T> values);
  /// A view of memory that the caller owns and keeps until `release` is called. Zero copies.
  static Tensor FromMemory(DataType dtype, const Shape& shape, void* data,
                           std::function<void()> release = {});
  /// A symbol: output `output` of `node`. `shape` may be partly unknown.
  static Tensor Symbol(Graph* graph, int node, int output, DataType dtype, const Shape& shape);

  bool IsDefined() const { return rep_ != nullptr; }
  bool IsSymbol() const { return rep_ && rep_->graph; }
  Graph* graph() const { return rep_->graph; }
  int node_id() const { return rep_->node; }
  int output_index() const { return rep_->output; }

  DataType dtype() const { return rep_ ? rep_->dtype : DT_INVALID; }
  const Shape& shape() const { return rep_->shape; }
  int rank() const { return rep_->shape.rank(); }
  int dims() const { return rep_->shape.rank(); }
  int64_t dim_size(int i) const { return rep_->shape.dim(i); }
  int64_t NumElements() const { return rep_->num_elements; }
  size_t TotalBytes() const { return NumElements() * DataTypeSize(dtype()); }

  // --- elements. Errors: kInvalidArgument if T is not the dtype, the rank differs, or it is a
  // symbol.
  /// Row-major elements.
  template <class T>
  T* data() {
    return static_cast<T*>(CheckedData(kDataTypeOf<T>));
  }
  template <class T>
  const T* data() const {
    return static_cast<const T*>(CheckedData(kDataTypeOf<T>));
  }
  /// The only element; any shape of one element.
  template <class T>
  ScalarView<T> scalar() {
    return {Elements<T>(1)};
  }
  template <class T>
  ScalarView<const T> scalar() const {
    return {Elements<T>(1)};
  }
  template <class T>
  TensorView<T, 1> flat() {
    return {data<T>(), {NumElements()}};
  }
  template <class T>
  TensorView<const T, 1> flat() const {
    return {data<T>(), {NumElements()}};
  }
  template <class T>
  TensorView<T, 1> vec() {
    return tensor<T, 1>();
  }
  template <class T>
  TensorView<const T, 1> vec() const {
    return tensor<T, 1>();
  }
  template <class T>
  TensorView<T, 2> matrix() {
    return tensor<T, 2>();
  }
  template <class T>
  TensorView<const T, 2> matrix() const {
    return tensor<T, 2>();
  }
  template <class T, int N>
  TensorView<T, N> tensor() {
    return {data<T>(), Dims<N>()};
  }
  template <class T, int N>
  TensorView<const T, N> tensor() const {
    return {data<T>(), Dims<N>()};
  }
  /// The only element converted to int64; for scalars of any integer type (axes, sizes, ...).
  int64_t ScalarAsInt64() const;
  /// All elements of an integer tensor.
  std::vector<int64_t> AsInt64Vector() const;

  // --- for kernels: no dtype check.
  void* raw() { return rep_->data; }
  const void* raw() const { return rep_->data; }
  template <class T>
  T* ptr() {
    return static_cast<T*>(rep_->data);
  }
  template <class T>
  const T* ptr() const {
    return static_cast<const T*>(rep_->data);
  }

  /// The same elements seen with another shape. Errors: kInvalidArgument unless the counts agree.
  Tensor Reshaped(const Shape& shape) const;
  /// Rows [begin, end) of dimension 0; shares memory.
  Tensor SliceRows(int64_t begin, int64_t end) const;
  /// The same bytes with another dtype of the same size and shape; shares memory.
  Tensor Reinterpreted(DataType dtype) const;
  /// A second name for the same elements: its own identity for tapes, shared memory.
  Tensor Alias() const;
  /// A copy with memory of its own.
  Tensor DeepCopy() const;
  bool SharesMemoryWith(const Tensor& other) const;
  /// Nobody else can see this tensor's elements, so they may be overwritten.
  bool IsUnique() const {
    return rep_->refs.load(std::memory_order_acquire) == 1 &&
           (!rep_->buffer || rep_->buffer->IsUnique());
  }
  /// As NumPy prints: nested brackets, summarised beyond 1000 elements.
  std::string ToString() const;
  /// The values as TensorFlow shows them in messages: at most `max_entries` (all if negative) in
  /// rows, "[1 2][3...]". With print_v2 as tf.print shows them: the first and the last
  /// `max_entries` of each dimension, "[[1 2]\n [3 4]]".
  std::string SummarizeValue(int64_t max_entries, bool print_v2 = false) const;
  /// As TensorFlow: "Tensor<type: float shape: [3] values: 1 2 3>".
  std::string DebugString(int num_values = 3) const;
  /// "float [2,3]": for error messages.
  std::string Summary() const;

  const internal::TensorRep* rep() const { return rep_; }

 private:
  explicit Tensor(internal::TensorRep* rep) : rep_(rep) {}
  void Release() {
    if (rep_ && rep_->refs.fetch_sub(1, std::memory_order_acq_rel) == 1) internal::DestroyRep(rep_);
  }
  void* CheckedData(DataType wanted) const {
    if (!rep_ || rep_->dtype != wanted || rep_->graph) ThrowBadAccess(wanted);
    return rep_->data;
  }
  template <class T>
  T* Elements(int64_t count) const {
    void* p = CheckedData(kDataTypeOf<T>);
    if (rep_->num_elements != count) ThrowNotScalar();
    return static_cast<T*>(p);
  }
  template <int N>
  std::array<int64_t, N> Dims() const {
    if (!rep_ || rep_->shape.rank() != N) ThrowBadRank(N);
    std::array<int64_t, N> dims;
    for (int i = 0; i < N; ++i) dims[i] = rep_->shape.dim(i);
    return dims;
  }
  [[noreturn]] void ThrowBadAccess(DataType wanted) const;
  [[noreturn]] void ThrowBadRank(int wanted) const;
  [[noreturn]] void ThrowNotScalar() const;
  static void CheckCount(const Shape& shape, size_t count);
  internal::TensorRep* rep_ = nullptr;
};

/// Prints like Tensor::ToString.
std::ostream& operator<<(std::ostream& out, const Tensor& tensor);

/// Same dtype, shape and elements (NaN equals NaN).
bool Identical(const Tensor& a, const Tensor& b);

// --- implementation of templates

template <class T, class>
Tensor::Tensor(const T& value) : Tensor(kDataTypeOf<T>, Shape()) {
  *static_cast<T*>(rep_->data) = value;
}
template <class T, class>
Tensor::Tensor(const std::vector<T>& values)
    : Tensor(kDataTypeOf<T>, Shape({static_cast<int64_t>(values.size())})) {
  std::copy(values.begin(), values.end(), static_cast<T*>(rep_->data));
}
template <EigenDense M>
Tensor::Tensor(const M& matrix)
    : Tensor(kDataTypeOf<typename M::Scalar>, M::ColsAtCompileTime == 1
                                                  ? Shape({matrix.rows()})
                                                  : Shape({matrix.rows(), matrix.cols()})) {
  auto* out = static_cast<typename M::Scalar*>(rep_->data);
  for (int64_t i = 0; i < matrix.rows(); ++i)
    for (int64_t j = 0; j < matrix.cols(); ++j) *out++ = matrix(i, j);
}
template <class T>
Tensor Tensor::Full(const Shape& shape, const T& value) {
  Tensor t(kDataTypeOf<T>, shape);
  std::fill_n(t.ptr<T>(), t.NumElements(), value);
  return t;
}
template <class T>
Tensor Tensor::FromValues(const Shape& shape, std::span<const T> values) {
  CheckCount(shape, values.size());
  Tensor t(kDataTypeOf<T>, shape);
  std::copy(values.begin(), values.end(), t.ptr<std::remove_cv_t<T>>());
  return t;
}
template <class T, class>
internal::NestedList::NestedList(const T& value) : dtype_(kDataTypeOf<T>) {
  if constexpr (std::is_same_v<T, std::string>) {
    strings_.push_back(value);
  } else {
    bytes_.resize(sizeof(T));
    std::memcpy(bytes_.data(), &value, sizeof(T));
  }
}

}  // namespace eager

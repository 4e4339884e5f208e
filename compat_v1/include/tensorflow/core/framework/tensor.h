// SPDX-License-Identifier: Apache-2.0
// Tensor: elements of one type in a number of dimensions. Copies share memory.
#pragma once

#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>

#include "tensorflow/core/framework/allocator.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/tensor_types.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/core/refcount.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/gtl/inlined_vector.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/mem.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
class Tensor;
}  // namespace tensorflow

namespace eager {
class Tensor;
namespace compat {
struct TensorAccess;
/// Instantiated once, for eager::Tensor, where that class is known.
template <class E>
struct TensorBridge {
  static E ToEager(const ::tensorflow::Tensor& tensor);
  static ::tensorflow::Tensor FromEager(const E& tensor);
};
}  // namespace compat
}  // namespace eager

namespace tensorflow {

class AllocationDescription;
class TensorDescription;
class TensorProto;

/// The memory of tensors, counted by references. Programs derive from it to lend memory of their own.
class TensorBuffer : public core::RefCounted {
 public:
  explicit TensorBuffer(void* data_ptr) : data_(data_ptr) {}
  ~TensorBuffer() override {}

  void* data() const { return data_; }
  virtual size_t size() const = 0;
  /// The buffer of which this one is a part, or itself.
  virtual TensorBuffer* root_buffer() = 0;
  virtual void FillAllocationDescription(AllocationDescription* proto) const = 0;
  virtual bool OwnsMemory() const { return true; }
  template <typename T>
  T* base() const {
    return reinterpret_cast<T*>(data());
  }

 private:
  void* const data_;
};

/// Accessors end the process if T is not the type of the elements or the rank is another, as in
/// TensorFlow.
class Tensor {
 public:
  /// An empty vector of floats.
  Tensor();
  /// Elements are not initialised, except strings, which are empty.
  Tensor(DataType type, const TensorShape& shape);
  Tensor(Allocator* a, DataType type, const TensorShape& shape);
  Tensor(Allocator* a, DataType type, const TensorShape& shape,
         const AllocationAttributes& allocation_attr);
  /// Takes a reference to `buf`, which has at least as many bytes as the elements.
  Tensor(DataType type, const TensorShape& shape, TensorBuffer* buf);
  /// Of this type, with no elements and no memory.
  explicit Tensor(DataType type);

  /// Scalars.
  explicit Tensor(float value);
  explicit Tensor(double value);
  explicit Tensor(int32 value);
  explicit Tensor(uint32 value);
  explicit Tensor(uint16 value);
  explicit Tensor(uint8 value);
  explicit Tensor(int16 value);
  explicit Tensor(int8 value);
  explicit Tensor(tstring value);
  explicit Tensor(complex64 value);
  explicit Tensor(complex128 value);
  explicit Tensor(int64 value);
  explicit Tensor(uint64 value);
  explicit Tensor(long value);  // NOLINT(runtime/int)
  explicit Tensor(unsigned long value);  // NOLINT(runtime/int)
  explicit Tensor(bool value);
  explicit Tensor(qint8 value);
  explicit Tensor(quint8 value);
  explicit Tensor(qint16 value);
  explicit Tensor(quint16 value);
  explicit Tensor(qint32 value);
  explicit Tensor(bfloat16 value);
  explicit Tensor(Eigen::half value);
  explicit Tensor(const char* value);

  Tensor(const Tensor& other);
  Tensor(Tensor&& other) noexcept;
  Tensor& operator=(const Tensor& other);
  Tensor& operator=(Tensor&& other) noexcept;
  ~Tensor();

  /// To and from eager::Tensor, sharing memory; for files that include "eager/eager.h" too.
  template <class E, typename std::enable_if<std::is_same<E, ::eager::Tensor>::value, int>::type = 0>
  Tensor(const E& tensor) : Tensor(::eager::compat::TensorBridge<E>::FromEager(tensor)) {}  // NOLINT
  template <class E, typename std::enable_if<std::is_same<E, ::eager::Tensor>::value, int>::type = 0>
  operator E() const {  // NOLINT
    return ::eager::compat::TensorBridge<E>::ToEager(*this);
  }

  static Status BuildTensor(DataType type, const TensorShape& shape, Tensor* out_tensor);

  DataType dtype() const { return dtype_; }
  const TensorShape& shape() const { return shape_; }
  int dims() const { return shape_.dims(); }
  int64 dim_size(int d) const { return shape_.dim_size(d); }
  int64 NumElements() const { return shape_.num_elements(); }
  bool IsSameSize(const Tensor& b) const { return shape_.IsSameSize(b.shape_); }
  bool SharesBufferWith(const Tensor& b) const;
  /// Whether the tensor has its memory, or needs none.
  bool IsInitialized() const;
  /// Bytes of the elements; of strings, with their characters.
  size_t TotalBytes() const;
  size_t AllocatedBytes() const;
  bool IsAligned() const {
    return EIGEN_MAX_ALIGN_BYTES == 0 ||
           reinterpret_cast<std::uintptr_t>(base<void>()) % EIGEN_MAX_ALIGN_BYTES == 0;
  }
  bool RefCountIsOne() const;

  /// Becomes the elements of `other` seen in another shape; false if the number differs.
  bool CopyFrom(const Tensor& other, const TensorShape& shape) TF_MUST_USE_RESULT {
    return CopyFromInternal(other, shape);
  }
  /// The elements [dim0_start, dim0_limit) of the first dimension; shares memory.
  Tensor Slice(int64 dim0_start, int64 dim0_limit) const;
  /// Element `index` of the first dimension, which the result does not have; shares memory.
  Tensor SubSlice(int64 index) const;
  /// Becomes the bytes of `other` seen as another type and shape.
  Status BitcastFrom(const Tensor& other, DataType dtype, const TensorShape& shape);
  void UnsafeCopyFromInternal(const Tensor& other, DataType dtype, const TensorShape& shape);

  bool FromProto(const TensorProto& other) TF_MUST_USE_RESULT;
  bool FromProto(Allocator* a, const TensorProto& other) TF_MUST_USE_RESULT;
  /// The first fills the fields by type (float_val, ...), the second tensor_content.
  void AsProtoField(TensorProto* proto) const;
  void AsProtoTensorContent(TensorProto* proto) const;

  /// Maps of the elements. An Eigen expression can be assigned to each.
  template <typename T>
  typename TTypes<T>::Vec vec() {
    return tensor<T, 1>();
  }
  template <typename T>
  typename TTypes<T>::Matrix matrix() {
    return tensor<T, 2>();
  }
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::Tensor tensor() {
    CheckTypeAndIsAligned(DataTypeToEnum<T>::v());
    return typename TTypes<T, NDIMS>::Tensor(base<T>(), shape_.AsEigenDSizes<NDIMS>());
  }
  /// All elements in one dimension.
  template <typename T>
  typename TTypes<T>::Flat flat() {
    CheckTypeAndIsAligned(DataTypeToEnum<T>::v());
    return typename TTypes<T>::Flat(base<T>(), NumElements());
  }
  template <typename T>
  typename TTypes<T>::UnalignedFlat unaligned_flat() {
    return unaligned_shaped<T, 1>({NumElements()});
  }
  /// The only element, in any number of dimensions.
  template <typename T>
  typename TTypes<T>::Scalar scalar() {
    static_assert(!std::is_same<T, std::nullptr_t>::value, "T is an element type");
    CheckIsAlignedAndSingleElement(DataTypeToEnum<T>::v());
    return typename TTypes<T>::Scalar(base<T>());
  }
  /// The elements with the first, or the last, dimensions taken together so that NDIMS remain.
  template <typename T, size_t NDIMS = 2>
  typename TTypes<T, NDIMS>::Tensor flat_inner_dims() {
    return shaped<T, NDIMS>(ComputeFlatInnerDims(shape_.dim_sizes(), NDIMS));
  }
  template <typename T, size_t NDIMS = 2>
  typename TTypes<T, NDIMS>::Tensor flat_outer_dims() {
    return shaped<T, NDIMS>(ComputeFlatOuterDims(shape_.dim_sizes(), NDIMS));
  }
  template <typename T, size_t NDIMS = 3>
  typename TTypes<T, NDIMS>::Tensor flat_inner_outer_dims(int64 begin) {
    return shaped<T, NDIMS>(ComputeFlatInnerDims(
        ComputeFlatOuterDims(shape_.dim_sizes(), begin + NDIMS), NDIMS));
  }
  /// The elements in another shape of as many elements.
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::Tensor shaped(gtl::ArraySlice<int64> new_sizes) {
    CheckTypeAndIsAligned(DataTypeToEnum<T>::v());
    return typename TTypes<T, NDIMS>::Tensor(base<T>(), NewSizes<NDIMS>(new_sizes));
  }
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::UnalignedTensor unaligned_shaped(gtl::ArraySlice<int64> new_sizes) {
    CheckType(DataTypeToEnum<T>::v());
    return typename TTypes<T, NDIMS>::UnalignedTensor(base<T>(), NewSizes<NDIMS>(new_sizes));
  }
  /// The bytes as elements of another type of the same size.
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::Tensor bit_casted_tensor() {
    CheckIsAligned();
    return typename TTypes<T, NDIMS>::Tensor(base<T>(), shape_.AsEigenDSizes<NDIMS>());
  }
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::Tensor bit_casted_shaped(gtl::ArraySlice<int64> new_sizes) {
    CheckIsAligned();
    return typename TTypes<T, NDIMS>::Tensor(base<T>(), NewSizes<NDIMS>(new_sizes));
  }

  template <typename T>
  typename TTypes<T>::ConstVec vec() const {
    return tensor<T, 1>();
  }
  template <typename T>
  typename TTypes<T>::ConstMatrix matrix() const {
    return tensor<T, 2>();
  }
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::ConstTensor tensor() const {
    CheckTypeAndIsAligned(DataTypeToEnum<T>::v());
    return typename TTypes<T, NDIMS>::ConstTensor(base<const T>(), shape_.AsEigenDSizes<NDIMS>());
  }
  template <typename T>
  typename TTypes<T>::ConstFlat flat() const {
    CheckTypeAndIsAligned(DataTypeToEnum<T>::v());
    return typename TTypes<T>::ConstFlat(base<const T>(), NumElements());
  }
  template <typename T>
  typename TTypes<T>::UnalignedConstFlat unaligned_flat() const {
    return unaligned_shaped<T, 1>({NumElements()});
  }
  template <typename T>
  typename TTypes<T>::ConstScalar scalar() const {
    CheckIsAlignedAndSingleElement(DataTypeToEnum<T>::v());
    return typename TTypes<T>::ConstScalar(base<const T>());
  }
  template <typename T, size_t NDIMS = 2>
  typename TTypes<T, NDIMS>::ConstTensor flat_inner_dims() const {
    return shaped<T, NDIMS>(ComputeFlatInnerDims(shape_.dim_sizes(), NDIMS));
  }
  template <typename T, size_t NDIMS = 2>
  typename TTypes<T, NDIMS>::ConstTensor flat_outer_dims() const {
    return shaped<T, NDIMS>(ComputeFlatOuterDims(shape_.dim_sizes(), NDIMS));
  }
  template <typename T, size_t NDIMS = 3>
  typename TTypes<T, NDIMS>::ConstTensor flat_inner_outer_dims(int64 begin) const {
    return shaped<T, NDIMS>(ComputeFlatInnerDims(
        ComputeFlatOuterDims(shape_.dim_sizes(), begin + NDIMS), NDIMS));
  }
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::ConstTensor shaped(gtl::ArraySlice<int64> new_sizes) const {
    CheckTypeAndIsAligned(DataTypeToEnum<T>::v());
    return typename TTypes<T, NDIMS>::ConstTensor(base<const T>(), NewSizes<NDIMS>(new_sizes));
  }
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::UnalignedConstTensor unaligned_shaped(
      gtl::ArraySlice<int64> new_sizes) const {
    CheckType(DataTypeToEnum<T>::v());
    return typename TTypes<T, NDIMS>::UnalignedConstTensor(base<const T>(),
                                                           NewSizes<NDIMS>(new_sizes));
  }
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::ConstTensor bit_casted_tensor() const {
    CheckIsAligned();
    return typename TTypes<T, NDIMS>::ConstTensor(base<const T>(), shape_.AsEigenDSizes<NDIMS>());
  }
  template <typename T, size_t NDIMS>
  typename TTypes<T, NDIMS>::ConstTensor bit_casted_shaped(gtl::ArraySlice<int64> new_sizes) const {
    CheckIsAligned();
    return typename TTypes<T, NDIMS>::ConstTensor(base<const T>(), NewSizes<NDIMS>(new_sizes));
  }

  /// "[1 2 3...]": at most `max_entries` elements.
  string SummarizeValue(int64 max_entries, bool print_v2 = false) const;
  /// "Tensor<type: float shape: [2] values: 1 2>".
  string DebugString(int num_values) const;
  string DebugString() const { return DebugString(3); }
  string DeviceSafeDebugString() const { return DebugString(); }
  void FillDescription(TensorDescription* description) const;

  /// The bytes of the elements; empty for types that are not copied as bytes.
  StringPiece tensor_data() const;
  void* data() const { return base<void>(); }

 private:
  struct ScalarTag {};
  template <typename T>
  Tensor(const T& value, ScalarTag);
  template <typename T>
  T* base() const {
    return buf_ == nullptr ? nullptr : buf_->base<T>();
  }
  template <size_t NDIMS>
  Eigen::array<Eigen::DenseIndex, NDIMS> NewSizes(gtl::ArraySlice<int64> new_sizes) const {
    CheckNewSizes(NDIMS, new_sizes);
    Eigen::array<Eigen::DenseIndex, NDIMS> sizes;
    for (size_t d = 0; d < NDIMS; ++d) sizes[d] = new_sizes[d];
    return sizes;
  }
  void CheckType(DataType expected_dtype) const;
  void CheckIsAligned() const;
  void CheckTypeAndIsAligned(DataType expected_dtype) const {
    if (TF_PREDICT_FALSE(dtype_ != expected_dtype || !IsAligned())) FailTypeOrAlignment(expected_dtype);
  }
  void CheckIsAlignedAndSingleElement(DataType expected_dtype) const;
  void CheckNewSizes(size_t rank, gtl::ArraySlice<int64> new_sizes) const;
  TF_ATTRIBUTE_NORETURN void FailTypeOrAlignment(DataType expected_dtype) const;
  static gtl::InlinedVector<int64, 4> ComputeFlatInnerDims(gtl::ArraySlice<int64> orig,
                                                           int64 num_out_dims);
  static gtl::InlinedVector<int64, 4> ComputeFlatOuterDims(gtl::ArraySlice<int64> orig,
                                                           int64 num_out_dims);
  bool CopyFromInternal(const Tensor& other, const TensorShape& shape);

  friend class TensorReference;
  friend class TensorInterface;
  friend struct ::eager::compat::TensorAccess;

  TensorShape shape_;
  DataType dtype_;
  TensorBuffer* buf_;
};

}  // namespace tensorflow

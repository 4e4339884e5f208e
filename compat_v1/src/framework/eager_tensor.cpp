// SPDX-License-Identifier: Apache-2.0
// The bridge between tensorflow::Tensor and eager::Tensor.
#include "framework/eager_tensor.h"

#include "tensorflow/core/framework/allocation_description.pb.h"

namespace eager {
namespace compat {

/// May see the private members of a tensorflow::Tensor.
struct TensorAccess {
  static tensorflow::TensorBuffer* Buffer(const tensorflow::Tensor& t) { return t.buf_; }
};

void EagerBuffer::FillAllocationDescription(tensorflow::AllocationDescription* proto) const {
  proto->set_requested_bytes(static_cast<int64_t>(size()));
  proto->set_allocator_name("cpu");
  proto->set_ptr(reinterpret_cast<uintptr_t>(data()));
}

Shape ToEager(const tensorflow::TensorShape& shape) {
  auto sizes = shape.dim_sizes();
  return Shape(std::vector<int64_t>(sizes.begin(), sizes.end()));
}
Shape ToEager(const tensorflow::PartialTensorShape& shape) {
  if (shape.unknown_rank()) return Shape::Unknown();
  auto sizes = shape.dim_sizes();
  return Shape(std::vector<int64_t>(sizes.begin(), sizes.end()));
}
tensorflow::TensorShape FromEager(const Shape& shape) {
  tensorflow::TensorShape result;
  for (int i = 0; i < shape.rank(); ++i) result.AddDim(shape.dim(i));
  return result;
}
tensorflow::PartialTensorShape PartialFromEager(const Shape& shape) {
  if (shape.rank() < 0) return tensorflow::PartialTensorShape();
  tensorflow::PartialTensorShape result({});
  for (int i = 0; i < shape.rank(); ++i) result.AddDim(shape.dim(i));
  return result;
}

Tensor ToEager(const tensorflow::Tensor& tensor) {
  tensorflow::TensorBuffer* buffer = TensorAccess::Buffer(tensor);
  const Shape shape = ToEager(tensor.shape());
  const DataType dtype = ToEager(tensor.dtype());
  if (buffer == nullptr) {
    if (dtype == DT_INVALID || tensor.NumElements() != 0) return Tensor();
    return Tensor(dtype, shape);
  }
  if (auto* own = dynamic_cast<EagerBuffer*>(buffer)) {
    Tensor result = own->tensor();
    if (result.shape() != shape) result = result.Reshaped(shape);
    if (result.dtype() != dtype) result = result.Reinterpreted(dtype);
    return result;
  }
  if (!IsPlain(dtype)) {
    // Elements with constructors in memory of the program's own: copied.
    Tensor copy(dtype, shape);
    if (dtype == DT_STRING) {
      const auto* from = static_cast<const std::string*>(buffer->data());
      std::copy(from, from + tensor.NumElements(), copy.ptr<std::string>());
    }
    return copy;
  }
  buffer->Ref();
  return Tensor::FromMemory(dtype, shape, buffer->data(), [buffer] { buffer->Unref(); });
}

tensorflow::Tensor FromEager(const Tensor& tensor) {
  if (!tensor.IsDefined()) return tensorflow::Tensor(tensorflow::DT_INVALID);
  bool is_aligned = reinterpret_cast<uintptr_t>(tensor.raw()) % kBufferAlignment == 0;
  auto* buffer = new EagerBuffer(is_aligned ? tensor : tensor.DeepCopy());
  tensorflow::core::ScopedUnref unref(buffer);
  return tensorflow::Tensor(FromEager(tensor.dtype()), FromEager(tensor.shape()), buffer);
}

template <class E>
E TensorBridge<E>::ToEager(const tensorflow::Tensor& tensor) {
  return compat::ToEager(tensor);
}
template <class E>
tensorflow::Tensor TensorBridge<E>::FromEager(const E& tensor) {
  return compat::FromEager(tensor);
}
template struct TensorBridge<Tensor>;

tensorflow::Status StatusOf(const Error& error) {
  return tensorflow::Status(static_cast<tensorflow::error::Code>(error.code()), error.message());
}
tensorflow::Status StatusOf(const Status& status) {
  if (status.ok()) return tensorflow::Status::OK();
  return tensorflow::Status(static_cast<tensorflow::error::Code>(status.code()), status.message());
}

}  // namespace compat
}  // namespace eager

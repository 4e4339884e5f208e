// SPDX-License-Identifier: Apache-2.0
// The bridge between tensorflow::Tensor and eager::Tensor, which share memory, and between their
// errors. The one place where an eager::Error becomes a Status.
#pragma once

#include "eager/core/error.h"
#include "eager/core/tensor.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/lib/core/status.h"

namespace eager {
namespace compat {

/// The memory of an eager tensor as a TensorBuffer.
class EagerBuffer : public tensorflow::TensorBuffer {
 public:
  explicit EagerBuffer(Tensor tensor) : TensorBuffer(tensor.raw()), tensor_(std::move(tensor)) {}
  const Tensor& tensor() const { return tensor_; }
  size_t size() const override { return tensor_.TotalBytes(); }
  TensorBuffer* root_buffer() override { return this; }
  void FillAllocationDescription(tensorflow::AllocationDescription* proto) const override;

 private:
  Tensor tensor_;
};

inline DataType ToEager(tensorflow::DataType dtype) { return static_cast<DataType>(dtype); }
inline tensorflow::DataType FromEager(DataType dtype) { return static_cast<tensorflow::DataType>(dtype); }
Shape ToEager(const tensorflow::TensorShape& shape);
Shape ToEager(const tensorflow::PartialTensorShape& shape);
tensorflow::TensorShape FromEager(const Shape& shape);
tensorflow::PartialTensorShape PartialFromEager(const Shape& shape);

/// Shares the memory; of a tensor that has none (no elements, or a scalar tag), an empty one.
Tensor ToEager(const tensorflow::Tensor& tensor);
/// Shares the memory if it begins at a multiple of 64, which all but some slices do.
tensorflow::Tensor FromEager(const Tensor& tensor);

tensorflow::Status StatusOf(const Error& error);
tensorflow::Status StatusOf(const Status& status);

/// Runs f; whatever it throws comes back as a Status.
template <class F>
tensorflow::Status Guard(F&& f) {
  try {
    std::forward<F>(f)();
    return tensorflow::Status::OK();
  } catch (const Error& error) {
    return StatusOf(error);
  } catch (const std::bad_alloc&) {
    return tensorflow::errors::ResourceExhausted("out of memory");
  } catch (const std::exception& error) {
    return tensorflow::errors::Internal(error.what());
  }
}

}  // namespace compat
}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Copies, joins and parts of tensors.
#include "tensorflow/core/framework/tensor_util.h"

#include <cstring>

#include "framework/eager_tensor.h"

namespace tensorflow {
namespace tensor {
namespace {

/// Copies `count` elements between tensors of one type.
void CopyElements(const Tensor& from, int64 from_start, Tensor* to, int64 to_start, int64 count) {
  if (count == 0) return;
  if (from.dtype() == DT_STRING) {
    auto source = from.unaligned_flat<tstring>();
    auto target = to->unaligned_flat<tstring>();
    for (int64 i = 0; i < count; ++i) target(to_start + i) = source(from_start + i);
    return;
  }
  CHECK(DataTypeCanUseMemcpy(from.dtype())) << DataTypeString(from.dtype()) << " cannot be copied";
  const size_t size = static_cast<size_t>(DataTypeSize(from.dtype()));
  std::memcpy(static_cast<char*>(to->data()) + static_cast<size_t>(to_start) * size,
              static_cast<const char*>(from.data()) + static_cast<size_t>(from_start) * size,
              static_cast<size_t>(count) * size);
}

}  // namespace

void DeepCopy(const Tensor& input, Tensor* output) {
  CopyElements(input, 0, output, 0, input.NumElements());
}
Tensor DeepCopy(const Tensor& other) {
  Tensor copy(other.dtype(), other.shape());
  DeepCopy(other, &copy);
  return copy;
}

Status Concat(const gtl::ArraySlice<Tensor>& tensors, Tensor* result) {
  if (tensors.empty()) return errors::InvalidArgument("Cannot concatenate zero tensors");
  int64 rows = 0;
  for (const Tensor& tensor : tensors) {
    if (tensor.dims() == 0) {
      return errors::InvalidArgument("Cannot concatenate a zero-dimensional tensor");
    }
    if (tensor.dtype() != tensors[0].dtype()) {
      return errors::InvalidArgument("Cannot concatenate tensors that have different data types");
    }
    rows += tensor.dim_size(0);
  }
  TensorShape shape = tensors[0].shape();
  for (const Tensor& tensor : tensors) {
    TensorShape other = tensor.shape();
    other.set_dim(0, shape.dim_size(0));
    if (other != shape) {
      return errors::InvalidArgument("Cannot concatenate tensors of shapes ", shape.DebugString(), " and ",
                                     tensor.shape().DebugString());
    }
  }
  shape.set_dim(0, rows);
  *result = Tensor(tensors[0].dtype(), shape);
  int64 start = 0;
  for (const Tensor& tensor : tensors) {
    CopyElements(tensor, 0, result, start, tensor.NumElements());
    start += tensor.NumElements();
  }
  return Status::OK();
}

Status Split(const Tensor& tensor, const gtl::ArraySlice<int64>& sizes, std::vector<Tensor>* result) {
  if (tensor.dims() == 0) return errors::InvalidArgument("Cannot split a zero-dimensional tensor");
  int64 total = 0;
  for (int64 size : sizes) total += size;
  if (total != tensor.dim_size(0)) {
    return errors::InvalidArgument("The values in 'sizes' do not sum to the zeroth-dimension size of 'tensor'");
  }
  int64 start = 0;
  for (int64 size : sizes) {
    TensorShape shape = tensor.shape();
    shape.set_dim(0, size);
    result->emplace_back(tensor.dtype(), shape);
    CopyElements(tensor, start, &result->back(), 0, shape.num_elements());
    start += shape.num_elements();
  }
  return Status::OK();
}

}  // namespace tensor
}  // namespace tensorflow

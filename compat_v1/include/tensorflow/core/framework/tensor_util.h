// SPDX-License-Identifier: Apache-2.0
// Copies, joins and parts of tensors, and protocol buffer messages of them.
#pragma once

#include <vector>

#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor.pb.h"
#include "tensorflow/core/framework/tensor_shape.pb.h"
#include "tensorflow/core/framework/type_traits.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/core/status.h"

namespace tensorflow {
namespace tensor {

/// A tensor with memory of its own.
Tensor DeepCopy(const Tensor& other);
void DeepCopy(const Tensor& input, Tensor* output);
/// The tensors one after the other in their first dimension.
Status Concat(const gtl::ArraySlice<Tensor>& tensors, Tensor* result) TF_MUST_USE_RESULT;
/// The inverse: parts of these sizes of the first dimension.
Status Split(const Tensor& tensor, const gtl::ArraySlice<int64>& sizes,
             std::vector<Tensor>* result) TF_MUST_USE_RESULT;

}  // namespace tensor
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Tensors and shapes to and from TensorFlow's messages (tensor.proto, tensor_shape.proto).
#pragma once

#include "eager/core/tensor.h"

namespace tensorflow {
class TensorProto;
class TensorShapeProto;
}  // namespace tensorflow

namespace eager {

/// Reads tensor_content or the typed lists (the last value fills the rest).
/// Errors: kInvalidArgument for an unknown dtype, a bad shape or a wrong number of values.
Tensor TensorFromProto(const tensorflow::TensorProto& proto);
/// Writes the typed lists for small or string tensors, else tensor_content.
/// Errors: kUnimplemented for resources and variants.
void TensorToProto(const Tensor& tensor, tensorflow::TensorProto* proto);
Shape ShapeFromProto(const tensorflow::TensorShapeProto& proto);
void ShapeToProto(const Shape& shape, tensorflow::TensorShapeProto* proto);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Tensors of one value, for code that is written eagerly.
#pragma once

#include "eager/core/tensor.h"

namespace eager {

/// All elements zero (false, empty strings). Errors: kInvalidArgument for a shape with unknown
/// parts.
Tensor Zeros(const Shape& shape, DataType dtype = DT_FLOAT);
/// All elements one. Errors: kInvalidArgument for an unknown shape, kUnimplemented for a dtype
/// without one.
Tensor Ones(const Shape& shape, DataType dtype = DT_FLOAT);

}  // namespace eager

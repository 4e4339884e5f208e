// SPDX-License-Identifier: Apache-2.0
// Conversion of elements between all number types and bool.
#pragma once

#include "eager/core/tensor.h"

namespace eager {

/// Converts n elements at x (of `from`) to y (of `to`). Floats become integers by truncation; a
/// value out of range gives what x86-64 processors give: the lowest value of int32 or int64, cut to
/// the type's size. With `truncate`, digits of a float that do not fit are dropped instead of
/// rounded. Errors: kUnimplemented for types that are neither numbers nor bool.
void ConvertElements(DataType from, const void* x, DataType to, void* y, int64_t n,
                     bool truncate = false);

}  // namespace eager

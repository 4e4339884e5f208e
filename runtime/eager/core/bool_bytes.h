// SPDX-License-Identifier: Apache-2.0
// Bools whose bytes came from outside (a file, a string).
#pragma once

#include "eager/core/tensor.h"

namespace eager {

/// Makes every byte of a bool tensor that is not 0 a 1: no other value may be read as a bool.
/// Tensors of other dtypes stay as they are.
inline void MakeBoolsValid(Tensor& tensor) {
  if (tensor.dtype() != DT_BOOL) return;
  auto* bytes = static_cast<unsigned char*>(tensor.raw());
  for (int64_t i = 0; i < tensor.NumElements(); ++i) bytes[i] = bytes[i] != 0;
}

}  // namespace eager

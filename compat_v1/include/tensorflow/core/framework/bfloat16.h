// SPDX-License-Identifier: Apache-2.0
// Arrays of floats to bfloat16 and back.
#pragma once

#include "tensorflow/core/framework/numeric_types.h"
#include "tensorflow/core/platform/byte_order.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

void FloatToBFloat16(const float* src, bfloat16* dst, int64 size);
void RoundFloatToBFloat16(const float* src, bfloat16* dst, int64 size);
void BFloat16ToFloat(const bfloat16* src, float* dst, int64 size);

}  // namespace tensorflow

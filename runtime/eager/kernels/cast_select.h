// SPDX-License-Identifier: Apache-2.0
// Kernels that choose or clip elements, and Bitcast.
#pragma once

#include "eager/op/kernel_context.h"

namespace eager {

void CastKernel(KernelContext& ctx);
void BitcastKernel(KernelContext& ctx);
void SelectKernel(
    KernelContext& ctx);  // Select: condition of the same shape, a scalar, or one per row
void SelectV2Kernel(KernelContext& ctx);  // SelectV2: everything broadcast
void ClipByValueKernel(KernelContext& ctx);

}  // namespace eager

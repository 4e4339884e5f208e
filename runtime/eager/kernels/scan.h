// SPDX-License-Identifier: Apache-2.0
// Kernels that look along one axis or over whole tensors and are no plain reductions: running sums
// and products, positions of extrema, sums of many tensors, counting.
#pragma once

#include "eager/op/kernel_context.h"

namespace eager {

void CumsumKernel(KernelContext& ctx);
void CumprodKernel(KernelContext& ctx);
void ArgMaxKernel(KernelContext& ctx);
void ArgMinKernel(KernelContext& ctx);
void AddNKernel(KernelContext& ctx);
void L2LossKernel(KernelContext& ctx);
void BincountKernel(KernelContext& ctx);

}  // namespace eager

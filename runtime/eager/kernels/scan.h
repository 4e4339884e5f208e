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
/// a + b, of one dtype and shape; lists in variants are added element by element.
Tensor AddTensors(const Tensor& a, const Tensor& b);
void AddNKernel(KernelContext& ctx);
void L2LossKernel(KernelContext& ctx);
void BincountKernel(KernelContext& ctx);

}  // namespace eager

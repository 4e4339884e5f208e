// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of local response normalisation and fused batch normalisation. The
// table is ops/norm_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void LRN(KernelContext& ctx);
void LRNGrad(KernelContext& ctx);
void FusedBatchNorm(KernelContext& ctx);      // also V2, V3
void FusedBatchNormGrad(KernelContext& ctx);  // also V2, V3

void FusedBatchNormShape(ShapeContext& ctx);
void FusedBatchNormGradShape(ShapeContext& ctx);

}  // namespace eager::kernels

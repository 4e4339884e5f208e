// SPDX-License-Identifier: Apache-2.0
// Kernels of random ops with parameters: classes by their logits, gamma, Poisson, and normal values
// between bounds. The table is ops/random_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Multinomial(KernelContext& ctx);
void StatelessMultinomial(KernelContext& ctx);
void RandomGamma(KernelContext& ctx);
void RandomPoisson(KernelContext& ctx);  // RandomPoisson and RandomPoissonV2
void ParameterizedTruncatedNormal(KernelContext& ctx);

void MultinomialShape(ShapeContext& ctx);
void ShapeThenParametersShape(
    ShapeContext& ctx);  // shape in input 0, then the dimensions of input 1

}  // namespace eager::kernels

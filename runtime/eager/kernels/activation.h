// SPDX-License-Identifier: Apache-2.0
// Kernels of activation functions (Relu ... Softsign), their gradient ops, and the addition of a
// bias. The table is ops/activation_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Relu(KernelContext& ctx);
void Relu6(KernelContext& ctx);
void LeakyRelu(KernelContext& ctx);
void Elu(KernelContext& ctx);
void Selu(KernelContext& ctx);
void Softplus(KernelContext& ctx);
void Softsign(KernelContext& ctx);

// Gradient ops: input 0 is the upstream gradient, input 1 the features (Elu, Selu: the outputs).
void ReluGrad(KernelContext& ctx);
void Relu6Grad(KernelContext& ctx);
void LeakyReluGrad(KernelContext& ctx);
void EluGrad(KernelContext& ctx);
void SeluGrad(KernelContext& ctx);
void SoftplusGrad(KernelContext& ctx);
void SoftsignGrad(KernelContext& ctx);

void BiasAdd(KernelContext& ctx);  // also BiasAddV1
void BiasAddGrad(KernelContext& ctx);

void BiasAddShape(ShapeContext& ctx);
void BiasAddGradShape(ShapeContext& ctx);

}  // namespace eager::kernels

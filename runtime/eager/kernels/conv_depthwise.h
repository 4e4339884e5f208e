// SPDX-License-Identifier: Apache-2.0
// Kernels and shape function of DepthwiseConv2dNative and its gradient ops. The table is
// ops/conv_ops.cpp; the gradient ops' shapes are those of conv.h.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void DepthwiseConv2d(KernelContext& ctx);
void DepthwiseConv2dBackpropInput(KernelContext& ctx);
void DepthwiseConv2dBackpropFilter(KernelContext& ctx);

void DepthwiseConv2dShape(ShapeContext& ctx);

}  // namespace eager::kernels

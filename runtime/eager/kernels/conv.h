// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of Conv2D, Conv3D and their gradient ops. The table is
// ops/conv_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Conv2D(KernelContext& ctx);
void Conv2DBackpropInput(KernelContext& ctx);
void Conv2DBackpropFilter(KernelContext& ctx);
void Conv3D(KernelContext& ctx);
void Conv3DBackpropInput(KernelContext& ctx);   // also V2: input 0 is the input, or its sizes
void Conv3DBackpropFilter(KernelContext& ctx);  // also V2: input 1 is the filter, or its sizes

void Conv2DShape(ShapeContext& ctx);
void Conv3DShape(ShapeContext& ctx);
/// The output has the shape that input 0 (or 1) holds: of rank 4 or 5.
void ConvBackpropInputShape(ShapeContext& ctx);
void ConvBackpropFilterShape(ShapeContext& ctx);

}  // namespace eager::kernels

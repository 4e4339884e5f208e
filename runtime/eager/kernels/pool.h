// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of pooling over two and three dimensions and of its gradient ops. The
// table is ops/pool_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void MaxPool(KernelContext& ctx);
void MaxPoolV2(KernelContext& ctx);
void MaxPool3D(KernelContext& ctx);
void MaxPoolWithArgmax(KernelContext& ctx);
void AvgPool(KernelContext& ctx);
void AvgPool3D(KernelContext& ctx);

void MaxPoolGrad(KernelContext& ctx);
void MaxPoolGradV2(KernelContext& ctx);
void MaxPool3DGrad(KernelContext& ctx);
void MaxPoolGradGrad(KernelContext& ctx);
void MaxPoolGradGradV2(KernelContext& ctx);
void MaxPool3DGradGrad(KernelContext& ctx);
void MaxPoolGradWithArgmax(KernelContext& ctx);
void MaxPoolGradGradWithArgmax(KernelContext& ctx);
void AvgPoolGrad(KernelContext& ctx);
void AvgPool3DGrad(KernelContext& ctx);

void PoolShape(ShapeContext& ctx);  // also MaxPoolWithArgmax
void PoolV2Shape(ShapeContext& ctx);
void Pool3DShape(ShapeContext& ctx);
void SameAsSecondShape(ShapeContext& ctx);  // output 0 has the shape of input 1
void AvgPoolGradShape(ShapeContext& ctx);   // the shape that input 0 holds

}  // namespace eager::kernels

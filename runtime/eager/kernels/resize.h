// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of the ops that change the size of images [batch, rows, columns,
// channels]. The table is ops/image_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void ResizeBilinear(KernelContext& ctx);
void ResizeBilinearGrad(KernelContext& ctx);
void ResizeNearestNeighbor(KernelContext& ctx);
void ResizeNearestNeighborGrad(KernelContext& ctx);
void ResizeBicubic(KernelContext& ctx);
void ResizeBicubicGrad(KernelContext& ctx);
void ResizeArea(KernelContext& ctx);

void ResizeShape(ShapeContext& ctx);
void ResizeGradShape(ShapeContext& ctx);  // input 1 is the original image

}  // namespace eager::kernels

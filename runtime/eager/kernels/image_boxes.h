// SPDX-License-Identifier: Apache-2.0
// Kernels of the ops on boxes in pictures: cropping, drawing, and the suppression of boxes that
// overlap better ones. The tables are ops/image_ops.cpp and ops/image_ops_boxes.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void CropAndResize(KernelContext& ctx);
void CropAndResizeGradImage(KernelContext& ctx);
void CropAndResizeGradBoxes(KernelContext& ctx);
void DrawBoundingBoxes(KernelContext& ctx);  // also V2, with colors
void NonMaxSuppression(KernelContext& ctx);  // also V2 ... V5 and WithOverlaps

void CropAndResizeShape(ShapeContext& ctx);
void CropAndResizeGradImageShape(ShapeContext& ctx);
void CropAndResizeGradBoxesShape(ShapeContext& ctx);
void NonMaxSuppressionShape(ShapeContext& ctx);

}  // namespace eager::kernels

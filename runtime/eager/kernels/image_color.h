// SPDX-License-Identifier: Apache-2.0
// Kernels of the ops on the colors of pictures [..., height, width, channels]. The table is
// ops/image_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void RGBToHSV(KernelContext& ctx);
void HSVToRGB(KernelContext& ctx);
void AdjustContrast(KernelContext& ctx);  // with limits, result float
void AdjustContrastV2(KernelContext& ctx);
void AdjustHue(KernelContext& ctx);
void AdjustSaturation(KernelContext& ctx);

void ColorShape(ShapeContext& ctx);     // input 0, whose last dimension is 3
void PicturesShape(ShapeContext& ctx);  // input 0, of rank 3 at least

}  // namespace eager::kernels

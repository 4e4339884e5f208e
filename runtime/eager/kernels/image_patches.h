// SPDX-License-Identifier: Apache-2.0
// Kernel and shape function of ExtractImagePatches. The table is ops/image_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void ExtractImagePatches(KernelContext& ctx);
void ExtractImagePatchesShape(ShapeContext& ctx);

}  // namespace eager::kernels

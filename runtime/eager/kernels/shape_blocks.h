// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that move blocks of space into the depth or the batch and
// back. The table is ops/shape_ops_blocks.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void SpaceToDepth(KernelContext& ctx);
void DepthToSpace(KernelContext& ctx);
void SpaceToBatch(KernelContext& ctx);
void SpaceToBatchND(KernelContext& ctx);
void BatchToSpace(KernelContext& ctx);
void BatchToSpaceND(KernelContext& ctx);

void SpaceToDepthShape(ShapeContext& ctx);
void DepthToSpaceShape(ShapeContext& ctx);
void SpaceToBatchShape(ShapeContext& ctx);
void SpaceToBatchNDShape(ShapeContext& ctx);
void BatchToSpaceShape(ShapeContext& ctx);
void BatchToSpaceNDShape(ShapeContext& ctx);

}  // namespace eager::kernels

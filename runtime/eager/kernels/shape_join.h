// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that join tensors along an axis or cut them: Concat, Split,
// Pack, Unpack. The table is ops/shape_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Concat(KernelContext& ctx);    // axis first
void ConcatV2(KernelContext& ctx);  // axis last
void ConcatOffset(KernelContext& ctx);
void Split(KernelContext& ctx);
void SplitV(KernelContext& ctx);
void Pack(KernelContext& ctx);
void ParallelConcat(KernelContext& ctx);
void Unpack(KernelContext& ctx);

void ConcatShape(ShapeContext& ctx);
void ConcatV2Shape(ShapeContext& ctx);
void ConcatOffsetShape(ShapeContext& ctx);
void SplitShape(ShapeContext& ctx);
void SplitVShape(ShapeContext& ctx);
void PackShape(ShapeContext& ctx);
void UnpackShape(ShapeContext& ctx);

}  // namespace eager::kernels

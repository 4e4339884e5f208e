// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that make tensors from little: constants, filled tensors,
// ranges, and what is known about another tensor's shape. The table is ops/constant_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Const(KernelContext& ctx);
void Fill(KernelContext& ctx);
void ZerosLike(KernelContext& ctx);
void OnesLike(KernelContext& ctx);
void Empty(KernelContext& ctx);
void Range(KernelContext& ctx);
void LinSpace(KernelContext& ctx);
void ShapeOf(KernelContext& ctx);  // Shape, ShapeN
void Size(KernelContext& ctx);
void Rank(KernelContext& ctx);
void EnsureShape(KernelContext& ctx);

void ConstShape(ShapeContext& ctx);
void RangeShape(ShapeContext& ctx);
void LinSpaceShape(ShapeContext& ctx);
void ShapeOfShape(ShapeContext& ctx);
void EnsureShapeShape(ShapeContext& ctx);

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that give elements another shape or order without computing:
// Reshape, ExpandDims, Squeeze, Transpose, and broadcasting. The table is ops/shape_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Reshape(KernelContext& ctx);
void ExpandDims(KernelContext& ctx);
void Squeeze(KernelContext& ctx);
void Transpose(KernelContext& ctx);
void ConjugateTranspose(KernelContext& ctx);
void InvertPermutation(KernelContext& ctx);
void BroadcastTo(KernelContext& ctx);
void BroadcastArgs(KernelContext& ctx);
void BroadcastGradientArgs(KernelContext& ctx);

void ReshapeShape(ShapeContext& ctx);
void ExpandDimsShape(ShapeContext& ctx);
void SqueezeShape(ShapeContext& ctx);
void TransposeShape(ShapeContext& ctx);
void BroadcastToShape(ShapeContext& ctx);
void BroadcastArgsShape(ShapeContext& ctx);
void BroadcastGradientArgsShape(ShapeContext& ctx);

}  // namespace eager::kernels

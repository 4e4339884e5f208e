// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that repeat, surround or mirror a tensor: Tile, Pad,
// MirrorPad, Reverse. The table is ops/shape_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Tile(KernelContext& ctx);
void TileGrad(KernelContext& ctx);
void Pad(KernelContext& ctx);  // Pad and PadV2
void MirrorPad(KernelContext& ctx);
void MirrorPadGrad(KernelContext& ctx);
void Reverse(KernelContext& ctx);    // axes as a vector of bool
void ReverseV2(KernelContext& ctx);  // axes as a vector of integers
void ReverseSequence(KernelContext& ctx);

void TileShape(ShapeContext& ctx);
void TileGradShape(ShapeContext& ctx);
void PadShape(ShapeContext& ctx);  // also MirrorPad
void MirrorPadGradShape(ShapeContext& ctx);

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that build, cut and measure strings. The table is
// ops/string_ops_basic.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void AsString(KernelContext& ctx);
void StringFormat(KernelContext& ctx);
void StringJoin(KernelContext& ctx);
void ReduceJoin(KernelContext& ctx);
void UnsortedSegmentJoin(KernelContext& ctx);
void StringSplit(KernelContext& ctx);
void StringSplitV2(KernelContext& ctx);
void StringLength(KernelContext& ctx);
void StringLower(KernelContext& ctx);
void StringUpper(KernelContext& ctx);
void StringStrip(KernelContext& ctx);
void Substr(KernelContext& ctx);

void StringJoinShape(ShapeContext& ctx);
void ReduceJoinShape(ShapeContext& ctx);
void StringSplitShape(ShapeContext& ctx);
void SubstrShape(ShapeContext& ctx);

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that search, rank and compare elements: TopK, InTopK, Unique,
// ListDiff, Where, LowerBound, UpperBound. The table is ops/index_ops_sort.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void TopK(KernelContext& ctx);    // k as an attribute
void TopKV2(KernelContext& ctx);  // k as an input
void InTopK(KernelContext& ctx);
void InTopKV2(KernelContext& ctx);
void Unique(KernelContext& ctx);    // also UniqueWithCounts
void UniqueV2(KernelContext& ctx);  // also UniqueWithCountsV2
void ListDiff(KernelContext& ctx);
void Where(KernelContext& ctx);
void LowerBound(KernelContext& ctx);
void UpperBound(KernelContext& ctx);

void TopKShape(ShapeContext& ctx);
void TopKV2Shape(ShapeContext& ctx);
void InTopKShape(ShapeContext& ctx);
void UniqueShape(ShapeContext& ctx);
void UniqueV2Shape(ShapeContext& ctx);
void ListDiffShape(ShapeContext& ctx);
void WhereShape(ShapeContext& ctx);
void BoundShape(ShapeContext& ctx);

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of segment reductions: rows with one id are reduced to one row. The
// table is ops/index_ops_segment.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void SegmentSum(KernelContext& ctx);
void SegmentMean(KernelContext& ctx);
void SegmentProd(KernelContext& ctx);
void SegmentMin(KernelContext& ctx);
void SegmentMax(KernelContext& ctx);
void UnsortedSegmentSum(KernelContext& ctx);
void UnsortedSegmentProd(KernelContext& ctx);
void UnsortedSegmentMin(KernelContext& ctx);
void UnsortedSegmentMax(KernelContext& ctx);

void SegmentShape(ShapeContext& ctx);
void UnsortedSegmentShape(ShapeContext& ctx);

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that pick slices by index: Gather, GatherNd, OneHot, and
// DynamicPartition and DynamicStitch. The table is ops/index_ops_gather.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Gather(KernelContext& ctx);
void GatherV2(KernelContext& ctx);
void GatherNd(KernelContext& ctx);
void OneHot(KernelContext& ctx);
void DynamicPartition(KernelContext& ctx);
void DynamicStitch(KernelContext& ctx);  // also ParallelDynamicStitch

void GatherShape(ShapeContext& ctx);
void GatherV2Shape(ShapeContext& ctx);
void GatherNdShape(ShapeContext& ctx);
void OneHotShape(ShapeContext& ctx);
void DynamicPartitionShape(ShapeContext& ctx);
void DynamicStitchShape(ShapeContext& ctx);

}  // namespace eager::kernels

namespace eager {

/// Slices params[indices[i]] along `axis`; the first `batch_dims` dimensions of both are walked
/// together. Errors: kInvalidArgument, naming the index, if one is out of range.
Tensor GatherSlices(std::string_view op, const Tensor& params, const Tensor& indices, int64_t axis,
                    int64_t batch_dims);
/// Slices params[indices[i, 0], indices[i, 1], ...]. Errors: kInvalidArgument.
Tensor GatherNdSlices(std::string_view op, const Tensor& params, const Tensor& indices);

}  // namespace eager

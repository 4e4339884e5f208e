// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that put slices into tensors by index. ScatterNdInto also
// serves the Scatter ops on variables. The table is ops/index_ops_gather.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager {

enum class ScatterMode { kUpdate, kAdd, kSubtract };

/// target[indices[i]] = (or +=, -=) updates[i] for slices of `target`; duplicates act in order.
/// Strings are joined by kAdd, bools or-ed.
/// Errors: kInvalidArgument if shapes do not fit or an index is out of range: then target is as
/// before.
void ScatterNdInto(std::string_view op, Tensor& target, const Tensor& indices,
                   const Tensor& updates, ScatterMode mode);

namespace kernels {
void ScatterNd(KernelContext& ctx);
void ScatterNdNonAliasingAdd(KernelContext& ctx);
void TensorScatterUpdate(KernelContext& ctx);
void TensorScatterAdd(KernelContext& ctx);
void TensorScatterSub(KernelContext& ctx);
void InplaceUpdate(KernelContext& ctx);
void InplaceAdd(KernelContext& ctx);
void InplaceSub(KernelContext& ctx);

void ScatterNdShape(ShapeContext& ctx);
}  // namespace kernels

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Kernels of Softmax, LogSoftmax and the two cross entropies with logits. The table is
// ops/activation_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Softmax(KernelContext& ctx);
void LogSoftmax(KernelContext& ctx);
void SoftmaxCrossEntropyWithLogits(KernelContext& ctx);
void SparseSoftmaxCrossEntropyWithLogits(KernelContext& ctx);

void SoftmaxShape(ShapeContext& ctx);  // also LogSoftmax
void SoftmaxCrossEntropyShape(ShapeContext& ctx);
void SparseSoftmaxCrossEntropyShape(ShapeContext& ctx);

}  // namespace eager::kernels

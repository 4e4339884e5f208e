// SPDX-License-Identifier: Apache-2.0
// Kernels of random ops whose values come straight from a stream: uniform, normal, truncated
// normal, shuffle. The table is ops/random_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"

namespace eager::kernels {

void RandomUniform(KernelContext& ctx);
void RandomUniformInt(KernelContext& ctx);
void RandomStandardNormal(KernelContext& ctx);
void TruncatedNormal(KernelContext& ctx);
void RandomShuffle(KernelContext& ctx);

void StatelessRandomUniform(KernelContext& ctx);
void StatelessRandomUniformInt(KernelContext& ctx);
void StatelessRandomNormal(KernelContext& ctx);
void StatelessTruncatedNormal(KernelContext& ctx);

}  // namespace eager::kernels

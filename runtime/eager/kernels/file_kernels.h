// SPDX-License-Identifier: Apache-2.0
// Kernels of ops that read and write whole files. The table is ops/file_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void ReadFile(KernelContext& ctx);
void WriteFile(KernelContext& ctx);
void MatchingFiles(KernelContext& ctx);

void ReadFileShape(ShapeContext& ctx);
void MatchingFilesShape(ShapeContext& ctx);

}  // namespace eager::kernels

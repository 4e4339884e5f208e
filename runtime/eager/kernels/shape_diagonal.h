// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops on diagonals and bands of (batches of) matrices. The table is
// ops/shape_ops_blocks.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

void Diag(KernelContext& ctx);
void DiagPart(KernelContext& ctx);
void MatrixDiag(KernelContext& ctx);      // also MatrixDiagV2
void MatrixDiagPart(KernelContext& ctx);  // also MatrixDiagPartV2
void MatrixSetDiag(KernelContext& ctx);   // also MatrixSetDiagV2
void MatrixBandPart(KernelContext& ctx);

void DiagShape(ShapeContext& ctx);
void DiagPartShape(ShapeContext& ctx);
void MatrixDiagShape(ShapeContext& ctx);
void MatrixDiagPartShape(ShapeContext& ctx);

}  // namespace eager::kernels

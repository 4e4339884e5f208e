// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of the ops that decode and encode pictures. The table is
// ops/image_ops.cpp.
#pragma once

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {

// Each of these reads JPEG, PNG and GIF, whatever its name.
void DecodeJpegOp(KernelContext& ctx);
void DecodeAndCropJpegOp(KernelContext& ctx);
void DecodePngOp(KernelContext& ctx);
void DecodeGifOp(KernelContext& ctx);
void DecodeBmpOp(KernelContext& ctx);
void ExtractJpegShapeOp(KernelContext& ctx);
void EncodePngOp(KernelContext& ctx);
void EncodeJpegOp(KernelContext& ctx);
void EncodeJpegVariableQualityOp(KernelContext& ctx);

void DecodedImageShape(ShapeContext& ctx);   // [?, ?, channels]
void DecodedFramesShape(ShapeContext& ctx);  // [?, ?, ?, 3]
void JpegShapeShape(ShapeContext& ctx);      // [3]

}  // namespace eager::kernels

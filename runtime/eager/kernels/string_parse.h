// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of ops that turn text and bytes into numbers and other bytes. The
// table is ops/string_ops_parse.cpp.
#pragma once

#include <string_view>

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager {

/// Reads a whole string as a number, white space around it allowed; false if it is none or an
/// integer that does not fit.
bool ParseNumber(std::string_view text, float& value);
bool ParseNumber(std::string_view text, double& value);
bool ParseNumber(std::string_view text, int32_t& value);
bool ParseNumber(std::string_view text, int64_t& value);

namespace kernels {
void StringToNumber(KernelContext& ctx);
void DecodeRaw(KernelContext& ctx);
void DecodePaddedRaw(KernelContext& ctx);
void EncodeBase64(KernelContext& ctx);
void DecodeBase64(KernelContext& ctx);
void DecodeCSV(KernelContext& ctx);
void DecodeCompressed(KernelContext& ctx);
void Fingerprint(KernelContext& ctx);
void StringToHashBucket(KernelContext& ctx);
void StringToHashBucketFast(KernelContext& ctx);
void StringToHashBucketStrong(KernelContext& ctx);
void RegexFullMatch(KernelContext& ctx);  // also StaticRegexFullMatch
void RegexReplace(KernelContext& ctx);    // also StaticRegexReplace

void DecodeRawShape(ShapeContext& ctx);
void DecodeCSVShape(ShapeContext& ctx);
void FingerprintShape(ShapeContext& ctx);
}  // namespace kernels

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// PNG pictures to and from memory, through libpng. Knows no tensors.
#pragma once

#include <string>
#include <string_view>

#include "eager/kernels/image_buffer.h"

namespace eager {

/// Decodes `data` into elements of `bits` (8 or 16, in this machine's byte order). `channels` 1
/// (gray), 2 (gray, alpha), 3 (RGB), 4 (RGBA) converts; 0 takes what the file has. Returns an empty
/// string, or what is wrong with the data.
std::string DecodePng(std::string_view data, int channels, int bits, const AllocateImage& allocate);

/// Encodes rows of 8- or 16-bit elements. `compression`: 0 ... 9, -1 for zlib's default.
/// Returns the file's bytes; empty if libpng reports an error.
std::string EncodePng(const void* pixels, int64_t height, int64_t width, int channels, int bits,
                      int compression);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Uncompressed BMP pictures of 8, 24 or 32 bits from memory. Knows no tensors.
#pragma once

#include <string>
#include <string_view>

#include "eager/kernels/image_buffer.h"

namespace eager {

/// Decodes to gray (1), RGB (3) or RGBA (4 channels). `channels` must be what the file has; 0 takes that.
/// Returns an empty string, or what is wrong with the data.
std::string DecodeBmp(std::string_view data, int channels, const AllocateImage& allocate);

}  // namespace eager

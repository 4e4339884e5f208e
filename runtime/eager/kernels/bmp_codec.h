// SPDX-License-Identifier: Apache-2.0
// Uncompressed BMP pictures of 8, 24 or 32 bits from memory. Knows no tensors.
#pragma once

#include <string>
#include <string_view>

#include "eager/kernels/image_buffer.h"

namespace eager {

/// Decodes to gray (1), RGB (3) or RGBA (4 channels); 0 takes what the file has. Gray may become
/// RGB, and alpha be added (255) or dropped; colors do not become gray. Returns an empty string, or
/// what is wrong with the data.
std::string DecodeBmp(std::string_view data, int channels, const AllocateImage& allocate);

}  // namespace eager

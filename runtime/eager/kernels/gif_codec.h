// SPDX-License-Identifier: Apache-2.0
// GIF pictures from memory, through giflib. Knows no tensors.
#pragma once

#include <string>
#include <string_view>

#include "eager/kernels/image_buffer.h"

namespace eager {

/// Decodes all whole frames to RGB; each is drawn over the one before it where it does not fill the
/// canvas. Returns an empty string, or what is wrong with the data.
std::string DecodeGif(std::string_view data, const AllocateImage& allocate);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// What the codecs (PNG, JPEG, GIF, BMP) share: how a decoder asks for the memory of its picture.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace eager {

/// The size of a decoded picture; rows follow each other without gaps, channels are interleaved.
struct ImageSize {
  int64_t frames = 1, height = 0, width = 0, channels = 0;
  int64_t NumElements() const { return frames * height * width * channels; }
};

/// Called once, when the size is known; gives memory for all elements. May throw.
using AllocateImage = std::function<void*(const ImageSize&)>;

/// Pictures with more elements than this are refused before anything is allocated.
inline constexpr int64_t kMaxImageElements = int64_t{1} << 29;

}  // namespace eager

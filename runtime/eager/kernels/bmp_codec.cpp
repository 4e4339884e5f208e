// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/bmp_codec.h"

#include <cstdlib>

namespace eager {
namespace {

// Numbers in BMP files are little-endian.
template <class T>
T ReadNumber(std::string_view data, size_t at) {
  uint32_t value = 0;
  for (size_t i = 0; i < sizeof(T); ++i)
    value |= static_cast<uint32_t>(static_cast<uint8_t>(data[at + i])) << (8 * i);
  return static_cast<T>(value);
}

}  // namespace

std::string DecodeBmp(std::string_view data, int channels, const AllocateImage& allocate) {
  constexpr size_t kHeaderBytes = 32;
  if (data.size() < kHeaderBytes)
    return "Incomplete bmp content, requires at least 32 bytes to find the header size, width, "
           "height, and bpp, got " +
           std::to_string(data.size()) + " bytes";
  const int64_t pixels_at = ReadNumber<int32_t>(data, 10);
  const int64_t width = ReadNumber<int32_t>(data, 18),
                signed_height = ReadNumber<int32_t>(data, 22);
  const int bits = ReadNumber<uint16_t>(data, 28);
  const int file_channels = bits / 8;
  if (channels == 0) channels = file_channels;
  if (bits != 8 && bits != 24 && bits != 32)
    return "pixels of " + std::to_string(bits) + " bits are not supported";
  if (channels == 1 && file_channels != 1)
    return "channels attribute 1 does not match bits per pixel from file " + std::to_string(bits);
  if (width <= 0 || signed_height == 0)
    return "width must be positive and height nonzero, are " + std::to_string(width) + " and " +
           std::to_string(signed_height);
  if (pixels_at < 0) return "the header size must not be negative, is " + std::to_string(pixels_at);
  const int64_t height = std::llabs(signed_height);
  if (width >= kMaxImageElements / 4 || height > kMaxImageElements / (width * 4))
    return "the picture is too large: " + std::to_string(width) + " x " + std::to_string(height);
  // Rows are padded to whole words, the last one perhaps not.
  const int64_t row_bytes = width * file_channels, stride = (row_bytes + 3) / 4 * 4;
  const int64_t needed = pixels_at + (height - 1) * stride + row_bytes;
  if (static_cast<int64_t>(data.size()) < needed)
    return "Incomplete bmp content, requires at least " + std::to_string(needed) + " bytes, got " +
           std::to_string(data.size());

  auto* to =
      static_cast<uint8_t*>(allocate({.height = height, .width = width, .channels = channels}));
  const bool top_down = signed_height < 0;
  for (int64_t y = 0; y < height; ++y) {
    const int64_t row = top_down ? y : height - 1 - y;
    const auto* from = reinterpret_cast<const uint8_t*>(data.data()) + pixels_at + row * stride;
    for (int64_t x = 0; x < width; ++x, from += file_channels, to += channels) {
      if (channels == 1) {
        to[0] = from[0];
        continue;
      }
      const bool is_gray = file_channels == 1;
      for (int c = 0; c < 3; ++c)
        to[c] = from[is_gray ? 0 : 2 - c];  // blue comes first in the file
      if (channels == 4) to[3] = file_channels == 4 ? from[3] : 255;
    }
  }
  return {};
}

}  // namespace eager

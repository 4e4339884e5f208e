// SPDX-License-Identifier: Apache-2.0
// JPEG pictures to and from memory, through libjpeg-turbo. Knows no tensors.
#pragma once

#include <string>
#include <string_view>

#include "eager/kernels/image_buffer.h"

namespace eager {

struct JpegDecodeOptions {
  int channels = 0;                ///< 1 (gray) or 3 (RGB); 0 takes what the file has, CMYK as RGB.
  int ratio = 1;                   ///< Both sides are divided by 1, 2, 4 or 8.
  bool fancy_upscaling = true;     ///< Slower, smoother upscaling of the chroma planes.
  bool recover_truncated = false;  ///< What is missing of a truncated picture becomes gray.
  float acceptable_fraction = 1;   ///< A picture with fewer complete rows than this is an error.
  bool fast_dct = true;  ///< The faster, less accurate transform, as TensorFlow's default.
  bool crop = false;     ///< Only the window that follows is decoded, in scaled pixels.
  int64_t crop_x = 0, crop_y = 0, crop_width = 0, crop_height = 0;
};

/// Returns an empty string, or what is wrong with the data or the crop window.
std::string DecodeJpeg(std::string_view data, const JpegDecodeOptions& options,
                       const AllocateImage& allocate);

/// Reads the header only: the size in the file. Returns as DecodeJpeg.
std::string ReadJpegSize(std::string_view data, ImageSize& size);

struct JpegEncodeOptions {
  int quality = 95;
  bool progressive = false;
  bool optimize_size = false;
  bool chroma_downsampling = true;
  int density_unit = 1;  ///< 1: per inch, 2: per centimetre.
  int x_density = 300, y_density = 300;
  std::string xmp_metadata;
};

/// Encodes gray (1 channel) or RGB (3). Returns the file's bytes; empty on an error, which is put
/// into `error`.
std::string EncodeJpeg(const uint8_t* pixels, int64_t height, int64_t width, int channels,
                       const JpegEncodeOptions& options, std::string& error);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Bytes as a JPEG picture: whole, at a quarter of its size, repaired, a window of it, and its size
// alone.
#include "decode.h"

using namespace eager;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  fuzz::DecodeOrRefuse(data, size, [](const Tensor& contents) { return DecodeJpeg(contents); });
  fuzz::DecodeOrRefuse(data, size, [](const Tensor& contents) {
    return DecodeJpeg(contents, {.channels = 1,
                                 .ratio = 4,
                                 .try_recover_truncated = true,
                                 .acceptable_fraction = 0.1f,
                                 .dct_method = "INTEGER_ACCURATE"});
  });
  fuzz::DecodeOrRefuse(data, size, [&](const Tensor& contents) {
    const int last = size > 0 ? data[size - 1] : 0;
    return DecodeAndCropJpeg(
        contents, Tensor({last & 3, last >> 2 & 3, 1 + (last >> 4 & 3), 1 + (last >> 6)}),
        {.channels = 3});
  });
  fuzz::DecodeOrRefuse(data, size,
                       [](const Tensor& contents) { return ExtractJpegShape(contents); });
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
// Bytes as a GIF: all its frames, and as one picture.
#include "decode.h"

using namespace eager;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  fuzz::DecodeOrRefuse(data, size, [](const Tensor& contents) { return DecodeGif(contents); });
  fuzz::DecodeOrRefuse(data, size, [](const Tensor& contents) { return DecodePng(contents); });
  return 0;
}

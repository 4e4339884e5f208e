// SPDX-License-Identifier: Apache-2.0
// Bytes as a BMP picture, in the file's own channels and in four.
#include "decode.h"

using namespace eager;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  fuzz::DecodeOrRefuse(data, size, [](const Tensor& contents) { return DecodeBmp(contents); });
  fuzz::DecodeOrRefuse(data, size,
                       [](const Tensor& contents) { return DecodeBmp(contents, {.channels = 4}); });
  return 0;
}

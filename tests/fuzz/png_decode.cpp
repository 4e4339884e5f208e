// SPDX-License-Identifier: Apache-2.0
// Bytes as a PNG picture, as they are and with the checksums of their chunks made right (a search
// never finds a checksum): in the file's own channels, and as 16 bit with four.
#include <zlib.h>

#include <vector>

#include "decode.h"

using namespace eager;

namespace {

// A chunk: length (big endian), four letters, that many bytes, CRC-32 of letters and bytes.
void MakeChecksumsRight(std::vector<uint8_t>& png) {
  size_t at = 8;
  while (at + 12 <= png.size()) {
    const size_t length =
        static_cast<size_t>(png[at]) << 24 | png[at + 1] << 16 | png[at + 2] << 8 | png[at + 3];
    if (length > png.size() - at - 12) return;
    const auto sum =
        static_cast<uint32_t>(crc32(0, png.data() + at + 4, static_cast<uInt>(4 + length)));
    for (int i = 0; i < 4; ++i)
      png[at + 8 + length + i] = static_cast<uint8_t>(sum >> (24 - 8 * i));
    at += 12 + length;
  }
}

void Decode(const uint8_t* data, size_t size) {
  fuzz::DecodeOrRefuse(data, size, [](const Tensor& contents) { return DecodePng(contents); });
  fuzz::DecodeOrRefuse(data, size, [](const Tensor& contents) {
    return DecodePng(contents, {.channels = 4, .dtype = DT_UINT16});
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Decode(data, size);
  std::vector<uint8_t> png(data, data + size);
  MakeChecksumsRight(png);
  Decode(png.data(), png.size());
  return 0;
}

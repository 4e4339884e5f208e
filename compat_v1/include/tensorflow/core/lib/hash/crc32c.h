// SPDX-License-Identifier: Apache-2.0
// CRC-32C, as record files carry it.
#pragma once

#include <stddef.h>

#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace crc32c {

/// The checksum of A followed by `data`, where `init_crc` is that of A.
extern uint32 Extend(uint32 init_crc, const char* data, size_t n);
inline uint32 Value(const char* data, size_t n) { return Extend(0, data, n); }

static const uint32 kMaskDelta = 0xa282ead8ul;

/// A checksum in the form in which it is stored, and back.
inline uint32 Mask(uint32 crc) { return ((crc >> 15) | (crc << 17)) + kMaskDelta; }
inline uint32 Unmask(uint32 masked_crc) {
  uint32 rot = masked_crc - kMaskDelta;
  return ((rot >> 17) | (rot << 15));
}

}  // namespace crc32c
}  // namespace tensorflow

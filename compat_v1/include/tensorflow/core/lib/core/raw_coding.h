// SPDX-License-Identifier: Apache-2.0
// Fixed-width little-endian integers read from memory.
#pragma once

#include <string.h>

#include "tensorflow/core/platform/byte_order.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace core {

inline uint16 DecodeFixed16(const char* ptr) {
  const unsigned char* p = reinterpret_cast<const unsigned char*>(ptr);
  return static_cast<uint16>(p[0] | (p[1] << 8));
}
inline uint32 DecodeFixed32(const char* ptr) {
  return DecodeFixed16(ptr) | (static_cast<uint32>(DecodeFixed16(ptr + 2)) << 16);
}
inline uint64 DecodeFixed64(const char* ptr) {
  return DecodeFixed32(ptr) | (static_cast<uint64>(DecodeFixed32(ptr + 4)) << 32);
}

}  // namespace core
}  // namespace tensorflow

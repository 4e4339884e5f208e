// SPDX-License-Identifier: Apache-2.0
// Integers in files, CRC-32C, and hashes.
#include "tensorflow/core/lib/core/coding.h"

#include "tensorflow/core/lib/hash/crc32c.h"
#include "tensorflow/core/lib/hash/hash.h"

namespace tensorflow {
namespace core {
namespace {

template <typename Integer>
void Encode(char* dst, Integer value) {
  for (size_t i = 0; i < sizeof(Integer); ++i) {
    dst[i] = static_cast<char>((value >> (8 * i)) & 0xff);
  }
}
template <typename Integer>
void Put(string* dst, Integer value) {
  char buffer[sizeof(Integer)];
  Encode(buffer, value);
  dst->append(buffer, sizeof(buffer));
}
template <typename Integer>
char* EncodeVarint(char* dst, Integer v) {
  for (; v >= 0x80; v >>= 7) *dst++ = static_cast<char>((v & 0x7f) | 0x80);
  *dst++ = static_cast<char>(v);
  return dst;
}
template <typename Integer>
const char* DecodeVarint(const char* p, const char* limit, Integer* value, int max_bytes) {
  Integer result = 0;
  for (int i = 0; i < max_bytes && p < limit; ++i) {
    unsigned char byte = static_cast<unsigned char>(*p++);
    result |= static_cast<Integer>(byte & 0x7f) << (7 * i);
    if ((byte & 0x80) == 0) {
      *value = result;
      return p;
    }
  }
  return nullptr;
}

}  // namespace

void EncodeFixed16(char* dst, uint16 value) { Encode(dst, value); }
void EncodeFixed32(char* dst, uint32 value) { Encode(dst, value); }
void EncodeFixed64(char* dst, uint64 value) { Encode(dst, value); }
void PutFixed16(string* dst, uint16 value) { Put(dst, value); }
void PutFixed32(string* dst, uint32 value) { Put(dst, value); }
void PutFixed64(string* dst, uint64 value) { Put(dst, value); }
char* EncodeVarint32(char* dst, uint32 v) { return EncodeVarint(dst, v); }
char* EncodeVarint64(char* dst, uint64 v) { return EncodeVarint(dst, v); }

void PutVarint32(string* dst, uint32 value) {
  char buffer[kMaxVarint32Bytes];
  dst->append(buffer, static_cast<size_t>(EncodeVarint32(buffer, value) - buffer));
}
void PutVarint64(string* dst, uint64 value) {
  char buffer[kMaxVarint64Bytes];
  dst->append(buffer, static_cast<size_t>(EncodeVarint64(buffer, value) - buffer));
}
const char* GetVarint32Ptr(const char* p, const char* limit, uint32* v) {
  return DecodeVarint(p, limit, v, kMaxVarint32Bytes);
}
const char* GetVarint64Ptr(const char* p, const char* limit, uint64* v) {
  return DecodeVarint(p, limit, v, kMaxVarint64Bytes);
}
bool GetVarint32(StringPiece* input, uint32* value) {
  const char* next = GetVarint32Ptr(input->data(), input->data() + input->size(), value);
  if (next == nullptr) return false;
  input->remove_prefix(static_cast<size_t>(next - input->data()));
  return true;
}
bool GetVarint64(StringPiece* input, uint64* value) {
  const char* next = GetVarint64Ptr(input->data(), input->data() + input->size(), value);
  if (next == nullptr) return false;
  input->remove_prefix(static_cast<size_t>(next - input->data()));
  return true;
}
int VarintLength(uint64_t v) {
  int length = 1;
  for (; v >= 0x80; v >>= 7) ++length;
  return length;
}

}  // namespace core

namespace crc32c {
namespace {

/// Eight tables, so that eight bytes are taken at a time: table[k][b] is the checksum of byte b
/// followed by k zero bytes.
struct Tables {
  uint32 table[8][256];
  Tables() {
    constexpr uint32 kPolynomial = 0x82f63b78;  // Castagnoli's, bits reversed
    for (uint32 byte = 0; byte < 256; ++byte) {
      uint32 crc = byte;
      for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1u) != 0 ? kPolynomial : 0);
      table[0][byte] = crc;
    }
    for (uint32 byte = 0; byte < 256; ++byte) {
      for (int k = 1; k < 8; ++k) {
        uint32 previous = table[k - 1][byte];
        table[k][byte] = (previous >> 8) ^ table[0][previous & 0xff];
      }
    }
  }
};

}  // namespace

uint32 Extend(uint32 init_crc, const char* data, size_t n) {
  static const Tables& tables = *new Tables;
  const auto& t = tables.table;
  uint32 crc = ~init_crc;
  for (; n >= 8; n -= 8, data += 8) {
    uint32 low = crc ^ core::DecodeFixed32(data);
    uint32 high = core::DecodeFixed32(data + 4);
    crc = t[7][low & 0xff] ^ t[6][(low >> 8) & 0xff] ^ t[5][(low >> 16) & 0xff] ^ t[4][low >> 24] ^
          t[3][high & 0xff] ^ t[2][(high >> 8) & 0xff] ^ t[1][(high >> 16) & 0xff] ^ t[0][high >> 24];
  }
  for (; n > 0; --n, ++data) crc = (crc >> 8) ^ t[0][(crc ^ static_cast<unsigned char>(*data)) & 0xff];
  return ~crc;
}

}  // namespace crc32c

uint32 Hash32(const char* data, size_t n, uint32 seed) {
  // MurmurHash2 by Austin Appleby (public domain), whose values TensorFlow uses.
  constexpr uint32 m = 0x5bd1e995;
  uint32 h = seed ^ static_cast<uint32>(n);
  for (; n >= 4; n -= 4, data += 4) {
    uint32 k = core::DecodeFixed32(data) * m;
    k ^= k >> 24;
    h = (h * m) ^ (k * m);
  }
  if (n == 3) h ^= static_cast<uint32>(static_cast<unsigned char>(data[2])) << 16;
  if (n >= 2) h ^= static_cast<uint32>(static_cast<unsigned char>(data[1])) << 8;
  if (n >= 1) h = (h ^ static_cast<unsigned char>(data[0])) * m;
  h = (h ^ (h >> 13)) * m;
  return h ^ (h >> 15);
}

uint64 Hash64(const char* data, size_t n, uint64 seed) {
  // MurmurHash64A.
  constexpr uint64 m = 0xc6a4a7935bd1e995;
  uint64 h = seed ^ (n * m);
  for (; n >= 8; n -= 8, data += 8) {
    uint64 k = core::DecodeFixed64(data) * m;
    k ^= k >> 47;
    h = (h ^ (k * m)) * m;
  }
  if (n > 0) {
    for (size_t i = 0; i < n; ++i) {
      h ^= static_cast<uint64>(static_cast<unsigned char>(data[i])) << (8 * i);
    }
    h *= m;
  }
  h = (h ^ (h >> 47)) * m;
  return h ^ (h >> 47);
}

}  // namespace tensorflow

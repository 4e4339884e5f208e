// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/string_hash.h"

#include <bit>
#include <cstring>
#include <utility>

#include "eager/kernels/string_parse.h"

namespace eager {
namespace {

uint64_t Load64(const char* p) {
  uint64_t v;
  std::memcpy(&v, p, 8);
  return v;
}
uint64_t Load32(const char* p) {
  uint32_t v;
  std::memcpy(&v, p, 4);
  return v;
}
uint64_t Byte(char c) { return static_cast<unsigned char>(c); }
uint64_t Rotated(uint64_t v, int right) { return std::rotr(v, right); }

// --- FarmHash's constants and mixing steps.
constexpr uint64_t kFarm0 = 0xc3a5c85c97cb3127u, kFarm1 = 0xb492b66fbe98f273u,
                   kFarm2 = 0x9ae16a3b2f90404fu;

uint64_t Folded(uint64_t v) { return v ^ (v >> 47); }
uint64_t Mixed(uint64_t u, uint64_t v, uint64_t mul) {
  return Folded((v ^ Folded((u ^ v) * mul)) * mul) * mul;
}

uint64_t FarmShort(const char* s, size_t n) {
  const uint64_t mul = kFarm2 + n * 2;
  if (n >= 8) {
    const uint64_t a = Load64(s) + kFarm2, b = Load64(s + n - 8);
    return Mixed(Rotated(b, 37) * mul + a, (Rotated(a, 25) + b) * mul, mul);
  }
  if (n >= 4) return Mixed(n + (Load32(s) << 3), Load32(s + n - 4), mul);
  if (n == 0) return kFarm2;
  const uint64_t y = Byte(s[0]) + (Byte(s[n >> 1]) << 8), z = n + (Byte(s[n - 1]) << 2);
  return Folded(y * kFarm2 ^ z * kFarm0) * kFarm2;
}

uint64_t FarmTo32(const char* s, size_t n) {
  const uint64_t mul = kFarm2 + n * 2;
  const uint64_t a = Load64(s) * kFarm1, b = Load64(s + 8), c = Load64(s + n - 8) * mul,
                 d = Load64(s + n - 16) * kFarm2;
  return Mixed(Rotated(a + b, 43) + Rotated(c, 30) + d, a + Rotated(b + kFarm2, 18) + c, mul);
}

uint64_t FarmTo64(const char* s, size_t n) {
  const uint64_t mul = kFarm2 + n * 2;
  const uint64_t a = Load64(s) * kFarm2, b = Load64(s + 8), c = Load64(s + n - 8) * mul,
                 d = Load64(s + n - 16) * kFarm2;
  const uint64_t y = Rotated(a + b, 43) + Rotated(c, 30) + d,
                 z = Mixed(y, a + Rotated(b + kFarm2, 18) + c, mul);
  const uint64_t e = Load64(s + 16) * mul, f = Load64(s + 24);
  const uint64_t g = (y + Load64(s + n - 32)) * mul, h = (z + Load64(s + n - 24)) * mul;
  return Mixed(Rotated(e + f, 43) + Rotated(g, 30) + h, e + Rotated(f + a, 18) + g, mul);
}

using Pair = std::pair<uint64_t, uint64_t>;

Pair FarmBlock32(const char* s, uint64_t a, uint64_t b) {
  const uint64_t w = Load64(s), x = Load64(s + 8), y = Load64(s + 16), z = Load64(s + 24);
  a += w;
  b = Rotated(b + a + z, 21);
  const uint64_t c = a;
  a += x + y;
  b += Rotated(a, 44);
  return {a + z, b + c};
}

}  // namespace

uint64_t MurmurHash64(std::string_view data, uint64_t seed) {
  constexpr uint64_t kMul = 0xc6a4a7935bd1e995u;
  constexpr int kShift = 47;
  const char* p = data.data();
  size_t n = data.size();
  uint64_t h = seed ^ (n * kMul);
  for (; n >= 8; p += 8, n -= 8) {
    uint64_t k = Load64(p) * kMul;
    k ^= k >> kShift;
    h = (h ^ (k * kMul)) * kMul;
  }
  if (n > 0) {
    for (size_t i = 0; i < n; ++i) h ^= Byte(p[i]) << (8 * i);
    h *= kMul;
  }
  h ^= h >> kShift;
  h *= kMul;
  return h ^ (h >> kShift);
}

uint64_t FarmFingerprint64(std::string_view data) {
  const char* s = data.data();
  const size_t n = data.size();
  if (n <= 16) return FarmShort(s, n);
  if (n <= 32) return FarmTo32(s, n);
  if (n <= 64) return FarmTo64(s, n);
  constexpr uint64_t kSeed = 81;
  uint64_t x = kSeed * kFarm2 + Load64(s), y = kSeed * kFarm1 + 113,
           z = Folded(y * kFarm2 + 113) * kFarm2;
  Pair v{0, 0}, w{0, 0};
  auto step = [&](uint64_t mul, uint64_t second_factor, uint64_t first_factor) {
    x = Rotated(x + y + v.first + Load64(s + 8), 37) * mul;
    y = Rotated(y + v.second + Load64(s + 48), 42) * mul;
    x ^= w.second * second_factor;
    y += v.first * first_factor + Load64(s + 40);
    z = Rotated(z + w.first, 33) * mul;
    v = FarmBlock32(s, v.second * mul, x + w.first);
    w = FarmBlock32(s + 32, z + w.second, y + Load64(s + 16));
    std::swap(z, x);
  };
  const char* end = s + (n - 1) / 64 * 64;
  for (; s != end; s += 64) step(kFarm1, 1, 1);
  const uint64_t mul = kFarm1 + ((z & 0xff) << 1);
  s = data.data() + n - 64;
  w.first += (n - 1) & 63;
  v.first += w.first;
  w.first += v.first;
  step(mul, 9, 9);
  return Mixed(Mixed(v.first, w.first, mul) + Folded(y) * kFarm0 + z,
               Mixed(v.second, w.second, mul) + x, mul);
}

uint64_t SipHash(std::string_view data, uint64_t key0, uint64_t key1) {
  uint64_t v0 = key0 ^ 0x736f6d6570736575u, v1 = key1 ^ 0x646f72616e646f6du;
  uint64_t v2 = key0 ^ 0x6c7967656e657261u, v3 = key1 ^ 0x7465646279746573u;
  auto round = [&] {
    v0 += v1;
    v1 = std::rotl(v1, 13);
    v1 ^= v0;
    v0 = std::rotl(v0, 32);
    v2 += v3;
    v3 = std::rotl(v3, 16);
    v3 ^= v2;
    v0 += v3;
    v3 = std::rotl(v3, 21);
    v3 ^= v0;
    v2 += v1;
    v1 = std::rotl(v1, 17);
    v1 ^= v2;
    v2 = std::rotl(v2, 32);
  };
  auto absorb = [&](uint64_t word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  };
  size_t at = 0;
  for (; at + 8 <= data.size(); at += 8) absorb(Load64(data.data() + at));
  uint64_t last = static_cast<uint64_t>(data.size()) << 56;
  for (size_t i = 0; at + i < data.size(); ++i) last |= Byte(data[at + i]) << (8 * i);
  absorb(last);
  v2 ^= 0xff;
  for (int i = 0; i < 4; ++i) round();
  return v0 ^ v1 ^ v2 ^ v3;
}

namespace kernels {
namespace {

template <class Hash>
void HashBuckets(KernelContext& ctx, Hash hash) {
  const Tensor& x = ctx.input(0);
  const int64_t buckets = ctx.int_attr("num_buckets");
  if (buckets < 1)
    throw InvalidArgument(ctx.op().name, ": num_buckets must be positive, is ", buckets);
  const std::string* in = x.data<std::string>();
  int64_t* out = ctx.Allocate(0, DT_INT64, x.shape()).ptr<int64_t>();
  for (int64_t i = 0; i < x.NumElements(); ++i)
    out[i] = static_cast<int64_t>(hash(in[i]) % static_cast<uint64_t>(buckets));
}

}  // namespace

void StringToHashBucket(KernelContext& ctx) {
  HashBuckets(ctx, [](std::string_view text) { return MurmurHash64(text, 0xDECAFCAFFEu); });
}
void StringToHashBucketFast(KernelContext& ctx) { HashBuckets(ctx, FarmFingerprint64); }
void StringToHashBucketStrong(KernelContext& ctx) {
  const std::vector<int64_t>& key = ctx.ints_attr("key");
  if (key.size() != 2)
    throw InvalidArgument("StringToHashBucketStrong: key must have 2 elements, has ", key.size());
  HashBuckets(ctx, [&](std::string_view text) {
    return SipHash(text, static_cast<uint64_t>(key[0]), static_cast<uint64_t>(key[1]));
  });
}

}  // namespace kernels
}  // namespace eager

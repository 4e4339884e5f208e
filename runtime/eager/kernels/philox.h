// SPDX-License-Identifier: Apache-2.0
// Philox 4x32-10, the counter-based random generator behind all random ops, and the distributions
// made from its words. Streams are the same as TensorFlow's, bit for bit where no logarithm or sine
// is involved.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "eager/core/float16.h"

namespace eager {

/// A stream of blocks of four 32-bit words: key (64 bits) and counter (128 bits).
class Philox {
 public:
  static constexpr int kWords = 4;
  using Block = std::array<uint32_t, kWords>;

  Philox() = default;
  Philox(uint64_t seed, uint64_t seed2)
      : counter_{0, 0, static_cast<uint32_t>(seed2), static_cast<uint32_t>(seed2 >> 32)},
        key_{static_cast<uint32_t>(seed), static_cast<uint32_t>(seed >> 32)} {}
  /// A stream at a given place.
  Philox(const Block& counter, const std::array<uint32_t, 2>& key) : counter_(counter), key_(key) {}

  /// Passes over `blocks` blocks.
  void Skip(uint64_t blocks) {
    const uint64_t low = Low() + blocks;
    const uint64_t high = High() + (low < blocks ? 1 : 0);
    counter_ = {static_cast<uint32_t>(low), static_cast<uint32_t>(low >> 32),
                static_cast<uint32_t>(high), static_cast<uint32_t>(high >> 32)};
  }

  Block operator()() {
    Block block = counter_;
    std::array<uint32_t, 2> key = key_;
    for (int round = 0; round < 10; ++round) {
      const uint64_t p0 = uint64_t{0xD2511F53u} * block[0], p1 = uint64_t{0xCD9E8D57u} * block[2];
      block = {static_cast<uint32_t>(p1 >> 32) ^ block[1] ^ key[0], static_cast<uint32_t>(p1),
               static_cast<uint32_t>(p0 >> 32) ^ block[3] ^ key[1], static_cast<uint32_t>(p0)};
      key[0] += 0x9E3779B9u;
      key[1] += 0xBB67AE85u;
    }
    Skip(1);
    return block;
  }

 private:
  uint64_t Low() const { return counter_[0] | static_cast<uint64_t>(counter_[1]) << 32; }
  uint64_t High() const { return counter_[2] | static_cast<uint64_t>(counter_[3]) << 32; }
  Block counter_{};
  std::array<uint32_t, 2> key_{};
};

/// Words of a stream one by one.
class PhiloxWords {
 public:
  explicit PhiloxWords(const Philox& stream) : stream_(stream) {}
  uint32_t operator()() {
    if (used_ == Philox::kWords) {
      block_ = stream_();
      used_ = 0;
    }
    return block_[used_++];
  }
  /// Passes over `words` words.
  void Skip(uint64_t words) {
    const uint64_t rest = Philox::kWords - used_;
    if (words < rest) {
      used_ += static_cast<int>(words);
      return;
    }
    words -= rest;
    stream_.Skip(words / Philox::kWords);
    block_ = stream_();
    used_ = static_cast<int>(words % Philox::kWords);
  }

 private:
  Philox stream_;
  Philox::Block block_{};
  int used_ = Philox::kWords;
};

// Uniform in [0, 1): random mantissa bits below the exponent of 1, minus 1.
inline float UniformFloat(uint32_t word) {
  return std::bit_cast<float>((word & 0x7fffffu) | 127u << 23) - 1.0f;
}
inline double UniformDouble(uint32_t high, uint32_t low) {
  return std::bit_cast<double>(uint64_t{high & 0xfffffu} << 32 | low | uint64_t{1023} << 52) - 1.0;
}
inline half UniformHalf(uint32_t word) {
  return half(float(half::FromBits(static_cast<uint16_t>((word & 0x3ffu) | 15u << 10))) - 1.0f);
}
inline bfloat16 UniformBfloat16(uint32_t word) {
  return bfloat16(float(bfloat16::FromBits(static_cast<uint16_t>((word & 0x7fu) | 127u << 7))) -
                  1.0f);
}

/// Two independent standard normal values (Box and Muller) from two words.
inline std::array<float, 2> NormalFloats(uint32_t x0, uint32_t x1) {
  const float u = std::max(UniformFloat(x0), 1.0e-7f);
  const float angle = static_cast<float>(2.0 * M_PI * UniformFloat(x1));
  const float radius = std::sqrt(-2.0f * std::log(u));
  return {std::sin(angle) * radius, std::cos(angle) * radius};
}
/// The same in double, from four words.
inline std::array<double, 2> NormalDoubles(uint32_t x0, uint32_t x1, uint32_t x2, uint32_t x3) {
  const double u = std::max(UniformDouble(x0, x1), 1.0e-7);
  const double angle = 2.0 * M_PI * UniformDouble(x2, x3);
  const double radius = std::sqrt(-2.0 * std::log(u));
  return {std::sin(angle) * radius, std::cos(angle) * radius};
}

// Distributions: Samples() values of T from one block of a stream.
template <class T>
inline constexpr int kSamplesPerBlock = sizeof(T) == 8 ? 2 : 4;

template <class T>
struct UniformDistribution {
  static constexpr int kSamples = kSamplesPerBlock<T>;
  std::array<T, kSamples> operator()(Philox& stream) const {
    const Philox::Block w = stream();
    if constexpr (std::is_same_v<T, float>)
      return {UniformFloat(w[0]), UniformFloat(w[1]), UniformFloat(w[2]), UniformFloat(w[3])};
    else if constexpr (std::is_same_v<T, double>)
      return {UniformDouble(w[0], w[1]), UniformDouble(w[2], w[3])};
    else if constexpr (std::is_same_v<T, half>)
      return {UniformHalf(w[0]), UniformHalf(w[1]), UniformHalf(w[2]), UniformHalf(w[3])};
    else
      return {UniformBfloat16(w[0]), UniformBfloat16(w[1]), UniformBfloat16(w[2]),
              UniformBfloat16(w[3])};
  }
};

/// Integers in [low, low + range); range 0 means all.
template <class T>
struct UniformIntDistribution {
  using U = std::make_unsigned_t<T>;
  static constexpr int kSamples = kSamplesPerBlock<T>;
  T low;
  U range;
  T Value(U bits) const {
    return static_cast<T>(static_cast<U>(low) + (range ? bits % range : bits));
  }
  std::array<T, kSamples> operator()(Philox& stream) const {
    const Philox::Block w = stream();
    if constexpr (sizeof(T) == 8)
      return {Value(w[0] | uint64_t{w[1]} << 32), Value(w[2] | uint64_t{w[3]} << 32)};
    else
      return {Value(w[0]), Value(w[1]), Value(w[2]), Value(w[3])};
  }
};

template <class T>
struct NormalDistribution {
  static constexpr int kSamples = kSamplesPerBlock<T>;
  std::array<T, kSamples> operator()(Philox& stream) const {
    const Philox::Block w = stream();
    if constexpr (std::is_same_v<T, double>) {
      return NormalDoubles(w[0], w[1], w[2], w[3]);
    } else {
      const auto a = NormalFloats(w[0], w[1]), b = NormalFloats(w[2], w[3]);
      return {T(a[0]), T(a[1]), T(b[0]), T(b[1])};
    }
  }
};

/// Normal values within two standard deviations; others are drawn again, so that the number of
/// words used varies. Every group of samples has kReservedWords * kSamples words of its own.
template <class T>
struct TruncatedNormalDistribution {
  static constexpr int kSamples = kSamplesPerBlock<T>;
  static constexpr int kReservedWords = 256;
  std::array<T, kSamples> operator()(PhiloxWords& words) const {
    std::array<T, kSamples> result;
    for (int filled = 0;;) {
      const uint32_t x0 = words(), x1 = words();
      auto take = [&](auto pair) {
        for (auto value : pair) {
          if (std::abs(value) >= 2 || filled == kSamples) continue;
          result[filled++] = T(value);
        }
      };
      if constexpr (std::is_same_v<T, double>) {
        const uint32_t x2 = words(), x3 = words();
        take(NormalDoubles(x0, x1, x2, x3));
      } else {
        take(NormalFloats(x0, x1));
      }
      if (filled == kSamples) return result;
    }
  }
};

}  // namespace eager

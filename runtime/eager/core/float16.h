// SPDX-License-Identifier: Apache-2.0
// The two 16-bit float types. Arithmetic happens in float: a value converts to float by itself
// and a float is rounded (to nearest, ties to even) when it is stored.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <ostream>

namespace eager {

/// IEEE 754 binary16.
struct half {
  uint16_t bits = 0;
  constexpr half() = default;
  constexpr half(float value) : bits(FromFloat(value)) {}  // NOLINT(google-explicit-constructor)
  constexpr explicit half(double value) : half(static_cast<float>(value)) {}
  constexpr explicit half(int value) : half(static_cast<float>(value)) {}
  constexpr operator float() const { return ToFloat(bits); }  // NOLINT(google-explicit-constructor)
  static constexpr half FromBits(uint16_t b) {
    half h;
    h.bits = b;
    return h;
  }

  static constexpr uint16_t FromFloat(float value) {
    uint32_t f = std::bit_cast<uint32_t>(value);
    uint16_t sign = static_cast<uint16_t>((f >> 16) & 0x8000u);
    f &= 0x7fffffffu;
    if (f > 0x7f800000u) return sign | 0x7e00u | static_cast<uint16_t>((f >> 13) & 0x3ffu);
    if (f >= 0x477ff000u) return sign | 0x7c00u;  // rounds to 65536 or more
    if (f < 0x38800000u) {                        // subnormal or zero: let float addition round
      float shifted = std::bit_cast<float>(f) + 0.5f;
      return sign | static_cast<uint16_t>(std::bit_cast<uint32_t>(shifted) - 0x3f000000u);
    }
    uint32_t odd = (f >> 13) & 1u;
    return sign | static_cast<uint16_t>((f - 0x38000000u + 0xfffu + odd) >> 13);
  }
  static constexpr float ToFloat(uint16_t h) {
    uint32_t sign = static_cast<uint32_t>(h & 0x8000u) << 16;
    uint32_t rest = h & 0x7fffu;
    if (rest >= 0x7c00u) return std::bit_cast<float>(sign | 0x7f800000u | ((rest & 0x3ffu) << 13));
    if (rest >= 0x400u) return std::bit_cast<float>(sign | ((rest << 13) + 0x38000000u));
    float magnitude = static_cast<float>(rest) * 0x1p-24f;
    return std::bit_cast<float>(sign | std::bit_cast<uint32_t>(magnitude));
  }
};

/// The upper half of an IEEE 754 binary32.
struct bfloat16 {
  uint16_t bits = 0;
  constexpr bfloat16() = default;
  constexpr bfloat16(float value)  // NOLINT(google-explicit-constructor)
      : bits(FromFloat(value)) {}
  constexpr explicit bfloat16(double value) : bfloat16(static_cast<float>(value)) {}
  constexpr explicit bfloat16(int value) : bfloat16(static_cast<float>(value)) {}
  constexpr operator float() const {  // NOLINT(google-explicit-constructor)
    return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
  }
  static constexpr bfloat16 FromBits(uint16_t b) {
    bfloat16 h;
    h.bits = b;
    return h;
  }

  static constexpr uint16_t FromFloat(float value) {
    uint32_t f = std::bit_cast<uint32_t>(value);
    if ((f & 0x7fffffffu) > 0x7f800000u) return static_cast<uint16_t>((f >> 16) | 0x40u);
    return static_cast<uint16_t>((f + 0x7fffu + ((f >> 16) & 1u)) >> 16);
  }
};

inline std::ostream& operator<<(std::ostream& out, half h) { return out << static_cast<float>(h); }
inline std::ostream& operator<<(std::ostream& out, bfloat16 b) {
  return out << static_cast<float>(b);
}

}  // namespace eager

template <>
struct std::numeric_limits<eager::half> {
  static constexpr bool is_specialized = true, is_signed = true, is_integer = false,
                        is_exact = false, has_infinity = true, has_quiet_NaN = true;
  static constexpr int digits = 11, max_digits10 = 5;
  static constexpr eager::half min() { return eager::half::FromBits(0x0400); }
  static constexpr eager::half lowest() { return eager::half::FromBits(0xfbff); }
  static constexpr eager::half max() { return eager::half::FromBits(0x7bff); }
  static constexpr eager::half epsilon() { return eager::half::FromBits(0x1400); }
  static constexpr eager::half infinity() { return eager::half::FromBits(0x7c00); }
  static constexpr eager::half quiet_NaN() { return eager::half::FromBits(0x7e00); }
};
template <>
struct std::numeric_limits<eager::bfloat16> {
  static constexpr bool is_specialized = true, is_signed = true, is_integer = false,
                        is_exact = false, has_infinity = true, has_quiet_NaN = true;
  static constexpr int digits = 8, max_digits10 = 4;
  static constexpr eager::bfloat16 min() { return eager::bfloat16::FromBits(0x0080); }
  static constexpr eager::bfloat16 lowest() { return eager::bfloat16::FromBits(0xff7f); }
  static constexpr eager::bfloat16 max() { return eager::bfloat16::FromBits(0x7f7f); }
  static constexpr eager::bfloat16 epsilon() { return eager::bfloat16::FromBits(0x3c00); }
  static constexpr eager::bfloat16 infinity() { return eager::bfloat16::FromBits(0x7f80); }
  static constexpr eager::bfloat16 quiet_NaN() { return eager::bfloat16::FromBits(0x7fc0); }
};

// SPDX-License-Identifier: Apache-2.0
// bfloat16: the upper half of a float.
#pragma once

#include <cmath>
#include <complex>
#include <cstring>
#include <functional>
#include <iosfwd>
#include <type_traits>

#include "tensorflow/core/platform/byte_order.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

/// Converts from every number type explicitly and to float implicitly never, as in TensorFlow.
struct bfloat16 {
  bfloat16() : value(0) {}
  explicit bfloat16(float v) : value(Rounded(v)) {}
  explicit bfloat16(double v) : bfloat16(static_cast<float>(v)) {}
  explicit bfloat16(const std::complex<float>& v) : bfloat16(v.real()) {}
  explicit bfloat16(const std::complex<double>& v) : bfloat16(v.real()) {}
  template <class Integer,
            typename = typename std::enable_if<std::is_integral<Integer>::value>::type>
  explicit bfloat16(Integer v) : bfloat16(static_cast<float>(v)) {}

  explicit operator float() const {
    uint32 bits = static_cast<uint32>(value) << 16;
    float result;
    std::memcpy(&result, &bits, sizeof(result));
    return result;
  }
  template <class Number, typename = typename std::enable_if<
                              std::is_arithmetic<Number>::value && !std::is_same<Number, float>::value &&
                              !std::is_same<Number, bool>::value>::type>
  explicit operator Number() const {
    return static_cast<Number>(static_cast<float>(*this));
  }
  explicit operator bool() const { return static_cast<float>(*this) != 0; }
  explicit operator std::complex<float>() const { return {static_cast<float>(*this), 0.0f}; }
  explicit operator std::complex<double>() const { return {static_cast<float>(*this), 0.0}; }

  static bfloat16 truncate_to_bfloat16(const float v) { return FromBits(std::isnan(v) ? NAN_VALUE : Bits(v) >> 16); }
  static bfloat16 round_to_bfloat16(float v) { return bfloat16(v); }
  static bfloat16 epsilon() { return FromBits(0x3c00); }
  static bfloat16 highest() { return FromBits(0x7F7F); }
  static bfloat16 lowest() { return FromBits(0xFF7F); }
  static bfloat16 min_positive_normal() { return FromBits(0x0080); }
  bool IsZero() const { return (value & 0x7FFF) == 0; }

  static const uint16 NAN_VALUE = 0x7FC0;
  static const uint16 ZERO_VALUE = 0;

  uint16_t value;

 private:
  static bfloat16 FromBits(uint32 bits) {
    bfloat16 result;
    result.value = static_cast<uint16_t>(bits);
    return result;
  }
  static uint32 Bits(float v) {
    uint32 bits;
    std::memcpy(&bits, &v, sizeof(bits));
    return bits;
  }
  /// To the nearest, ties to even.
  static uint16_t Rounded(float v) {
    if (std::isnan(v)) return NAN_VALUE;
    uint32 bits = Bits(v);
    return static_cast<uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
  }
};

inline bfloat16 operator+(bfloat16 a, bfloat16 b) {
  return bfloat16(static_cast<float>(a) + static_cast<float>(b));
}
inline bfloat16 operator-(bfloat16 a, bfloat16 b) {
  return bfloat16(static_cast<float>(a) - static_cast<float>(b));
}
inline bfloat16 operator*(bfloat16 a, bfloat16 b) {
  return bfloat16(static_cast<float>(a) * static_cast<float>(b));
}
inline bfloat16 operator/(bfloat16 a, bfloat16 b) {
  return bfloat16(static_cast<float>(a) / static_cast<float>(b));
}
inline bfloat16 operator-(bfloat16 a) { return bfloat16(-static_cast<float>(a)); }
inline bfloat16& operator+=(bfloat16& a, bfloat16 b) { return a = a + b; }
inline bfloat16& operator-=(bfloat16& a, bfloat16 b) { return a = a - b; }
inline bfloat16& operator*=(bfloat16& a, bfloat16 b) { return a = a * b; }
inline bfloat16& operator/=(bfloat16& a, bfloat16 b) { return a = a / b; }
inline bfloat16 operator++(bfloat16& a) { return a += bfloat16(1.0f); }
inline bfloat16 operator--(bfloat16& a) { return a -= bfloat16(1.0f); }
inline bool operator<(bfloat16 a, bfloat16 b) { return static_cast<float>(a) < static_cast<float>(b); }
inline bool operator<=(bfloat16 a, bfloat16 b) { return static_cast<float>(a) <= static_cast<float>(b); }
inline bool operator==(bfloat16 a, bfloat16 b) { return static_cast<float>(a) == static_cast<float>(b); }
inline bool operator!=(bfloat16 a, bfloat16 b) { return static_cast<float>(a) != static_cast<float>(b); }
inline bool operator>(bfloat16 a, bfloat16 b) { return static_cast<float>(a) > static_cast<float>(b); }
inline bool operator>=(bfloat16 a, bfloat16 b) { return static_cast<float>(a) >= static_cast<float>(b); }
std::ostream& operator<<(std::ostream& os, const bfloat16& dt);

}  // namespace tensorflow

namespace std {
template <>
struct hash<tensorflow::bfloat16> {
  size_t operator()(const tensorflow::bfloat16& v) const {
    return hash<float>()(static_cast<float>(v));
  }
};
inline bool isinf(const tensorflow::bfloat16& a) { return std::isinf(static_cast<float>(a)); }
inline bool isnan(const tensorflow::bfloat16& a) { return std::isnan(static_cast<float>(a)); }
inline bool isfinite(const tensorflow::bfloat16& a) { return std::isfinite(static_cast<float>(a)); }
inline tensorflow::bfloat16 abs(const tensorflow::bfloat16& a) {
  return tensorflow::bfloat16(std::abs(static_cast<float>(a)));
}
inline tensorflow::bfloat16 exp(const tensorflow::bfloat16& a) {
  return tensorflow::bfloat16(std::exp(static_cast<float>(a)));
}
inline tensorflow::bfloat16 log(const tensorflow::bfloat16& a) {
  return tensorflow::bfloat16(std::log(static_cast<float>(a)));
}
inline tensorflow::bfloat16 sqrt(const tensorflow::bfloat16& a) {
  return tensorflow::bfloat16(std::sqrt(static_cast<float>(a)));
}
}  // namespace std

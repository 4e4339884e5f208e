// SPDX-License-Identifier: Apache-2.0
// Element types that C++ does not have: complex, quantized and 16-bit floating-point numbers.
#pragma once

#include <complex>

#include <Eigen/Core>

#include "tensorflow/core/lib/bfloat16/bfloat16.h"
#include "tensorflow/core/platform/types.h"

namespace Eigen {

/// Quantized integers: a number that stands for another one, so without arithmetic.
struct QInt8 {
  QInt8() : value(0) {}
  QInt8(const int8_t v) : value(v) {}  // NOLINT
  explicit QInt8(int v) : value(static_cast<int8_t>(v)) {}
  operator int() const { return value; }  // NOLINT
  int8_t value;
};
struct QUInt8 {
  QUInt8() : value(0) {}
  QUInt8(const uint8_t v) : value(v) {}  // NOLINT
  explicit QUInt8(int v) : value(static_cast<uint8_t>(v)) {}
  operator int() const { return value; }  // NOLINT
  uint8_t value;
};
struct QInt16 {
  QInt16() : value(0) {}
  QInt16(const int16_t v) : value(v) {}  // NOLINT
  explicit QInt16(int v) : value(static_cast<int16_t>(v)) {}
  operator int() const { return value; }  // NOLINT
  int16_t value;
};
struct QUInt16 {
  QUInt16() : value(0) {}
  QUInt16(const uint16_t v) : value(v) {}  // NOLINT
  explicit QUInt16(int v) : value(static_cast<uint16_t>(v)) {}
  operator int() const { return value; }  // NOLINT
  uint16_t value;
};
struct QInt32 {
  QInt32() : value(0) {}
  QInt32(const int32_t v) : value(v) {}  // NOLINT
  QInt32(const QInt8 v) : value(v.value) {}  // NOLINT
  operator int() const { return value; }     // NOLINT
  int32_t value;
};

template <>
struct NumTraits<QInt8> : NumTraits<signed char> {};
template <>
struct NumTraits<QUInt8> : NumTraits<unsigned char> {};
template <>
struct NumTraits<QInt16> : NumTraits<short> {};  // NOLINT(runtime/int)
template <>
struct NumTraits<QUInt16> : NumTraits<unsigned short> {};  // NOLINT(runtime/int)
template <>
struct NumTraits<QInt32> : NumTraits<int> {};
template <>
struct NumTraits<tensorflow::bfloat16> : NumTraits<float> {
  typedef tensorflow::bfloat16 Real;
  typedef tensorflow::bfloat16 NonInteger;
  typedef tensorflow::bfloat16 Nested;
  typedef tensorflow::bfloat16 Literal;
  enum { RequireInitialization = 0 };
};

}  // namespace Eigen

namespace tensorflow {

typedef std::complex<float> complex64;
typedef std::complex<double> complex128;

typedef Eigen::QInt8 qint8;
typedef Eigen::QUInt8 quint8;
typedef Eigen::QInt32 qint32;
typedef Eigen::QInt16 qint16;
typedef Eigen::QUInt16 quint16;

}  // namespace tensorflow

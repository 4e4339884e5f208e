// SPDX-License-Identifier: Apache-2.0
// Traits of element types.
#pragma once

#include <limits>
#include <type_traits>
#include <utility>

#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

struct true_type {
  static constexpr bool value = true;
};
struct false_type {
  static constexpr bool value = false;
};

template <typename T>
struct is_quantized : false_type {};
template <>
struct is_quantized<qint8> : true_type {};
template <>
struct is_quantized<quint8> : true_type {};
template <>
struct is_quantized<qint16> : true_type {};
template <>
struct is_quantized<quint16> : true_type {};
template <>
struct is_quantized<qint32> : true_type {};

template <typename T>
struct is_complex : false_type {};
template <>
struct is_complex<complex64> : true_type {};
template <>
struct is_complex<complex128> : true_type {};

/// Elements that can be copied as bytes.
template <typename T>
struct is_simple_type {
  static constexpr bool value = std::is_trivial<T>::value || std::is_same<T, Eigen::half>::value ||
                                std::is_same<T, complex64>::value ||
                                std::is_same<T, complex128>::value || is_quantized<T>::value ||
                                std::is_same<T, bfloat16>::value;
};

}  // namespace tensorflow

namespace std {
template <>
class numeric_limits<tensorflow::qint8> : public numeric_limits<tensorflow::int8> {};
template <>
class numeric_limits<tensorflow::quint8> : public numeric_limits<tensorflow::uint8> {};
template <>
class numeric_limits<tensorflow::qint16> : public numeric_limits<tensorflow::int16> {};
template <>
class numeric_limits<tensorflow::quint16> : public numeric_limits<tensorflow::uint16> {};
template <>
class numeric_limits<tensorflow::qint32> : public numeric_limits<tensorflow::int32> {};
}  // namespace std

// SPDX-License-Identifier: Apache-2.0
// Element types of tensors: TensorFlow 1.15's DataType numbers, the C++ type of each, and the
// switch that turns a run-time dtype into a compile-time type. Knows no tensors and no ops.
#pragma once

#include <complex>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include "eager/core/float16.h"

namespace eager {

/// TensorFlow's element types with TensorFlow's numbers (types.proto). X_REF is X + 100.
enum DataType : int32_t {
  DT_INVALID = 0,
  DT_FLOAT = 1,
  DT_DOUBLE = 2,
  DT_INT32 = 3,
  DT_UINT8 = 4,
  DT_INT16 = 5,
  DT_INT8 = 6,
  DT_STRING = 7,
  DT_COMPLEX64 = 8,
  DT_INT64 = 9,
  DT_BOOL = 10,
  DT_QINT8 = 11,
  DT_QUINT8 = 12,
  DT_QINT32 = 13,
  DT_BFLOAT16 = 14,
  DT_QINT16 = 15,
  DT_QUINT16 = 16,
  DT_UINT16 = 17,
  DT_COMPLEX128 = 18,
  DT_HALF = 19,
  DT_RESOURCE = 20,
  DT_VARIANT = 21,
  DT_UINT32 = 22,
  DT_UINT64 = 23,
};
inline constexpr int kRefOffset = 100;

struct qint8 {
  int8_t value;
  bool operator==(const qint8&) const = default;
};
struct quint8 {
  uint8_t value;
  bool operator==(const quint8&) const = default;
};
struct qint16 {
  int16_t value;
  bool operator==(const qint16&) const = default;
};
struct quint16 {
  uint16_t value;
  bool operator==(const quint16&) const = default;
};
struct qint32 {
  int32_t value;
  bool operator==(const qint32&) const = default;
};
using complex64 = std::complex<float>;
using complex128 = std::complex<double>;
struct ResourceHandle;  // eager/core/resource.h
class Variant;          // eager/core/resource.h

constexpr bool IsRef(DataType dtype) { return dtype > kRefOffset; }
constexpr DataType BaseType(DataType dtype) {
  return IsRef(dtype) ? static_cast<DataType>(dtype - kRefOffset) : dtype;
}
constexpr DataType RefType(DataType dtype) {
  return IsRef(dtype) ? dtype : static_cast<DataType>(dtype + kRefOffset);
}

/// The DataType that holds elements of C++ type T; DT_INVALID where there is none.
template <class T>
struct DataTypeOf {
  static constexpr DataType value = DT_INVALID;
};
#define EAGER_DTYPE_LIST(X)                                                                     \
  X(float, DT_FLOAT)                                                                            \
  X(double, DT_DOUBLE) X(int32_t, DT_INT32) X(uint8_t, DT_UINT8) X(int16_t, DT_INT16)           \
      X(int8_t, DT_INT8) X(std::string, DT_STRING) X(complex64, DT_COMPLEX64) X(long, DT_INT64) \
          X(long long, DT_INT64) X(bool, DT_BOOL) X(qint8, DT_QINT8) X(quint8, DT_QUINT8)       \
              X(qint32, DT_QINT32) X(bfloat16, DT_BFLOAT16) X(qint16, DT_QINT16)                \
                  X(quint16, DT_QUINT16) X(uint16_t, DT_UINT16) X(complex128, DT_COMPLEX128)    \
                      X(half, DT_HALF) X(ResourceHandle, DT_RESOURCE) X(Variant, DT_VARIANT)    \
                          X(uint32_t, DT_UINT32) X(unsigned long, DT_UINT64)                    \
                              X(unsigned long long, DT_UINT64)
#define EAGER_DTYPE_OF(T, D)             \
  template <>                            \
  struct DataTypeOf<T> {                 \
    static constexpr DataType value = D; \
  };
EAGER_DTYPE_LIST(EAGER_DTYPE_OF)
#undef EAGER_DTYPE_OF
#undef EAGER_DTYPE_LIST
static_assert(sizeof(long) == 8, "DT_INT64 is stored as long");

template <class T>
inline constexpr DataType kDataTypeOf = DataTypeOf<std::remove_cv_t<T>>::value;

/// Bytes of one element; 0 for DT_INVALID. Reference types have their base type's size.
size_t DataTypeSize(DataType dtype);

/// TensorFlow's short name: "float", "int32", "string", "float_ref", ...
const char* DataTypeName(DataType dtype);
/// TensorFlow's enumerator name: "DT_FLOAT", ...
std::string DataTypeEnumName(DataType dtype);
/// Inverse of both; DT_INVALID for an unknown name.
DataType DataTypeFromName(std::string_view name);

constexpr bool IsFloating(DataType d) {
  return d == DT_FLOAT || d == DT_DOUBLE || d == DT_HALF || d == DT_BFLOAT16;
}
constexpr bool IsComplex(DataType d) { return d == DT_COMPLEX64 || d == DT_COMPLEX128; }
constexpr bool IsInteger(DataType d) {
  return d == DT_INT32 || d == DT_INT64 || d == DT_UINT8 || d == DT_INT16 || d == DT_INT8 ||
         d == DT_UINT16 || d == DT_UINT32 || d == DT_UINT64;
}
constexpr bool IsQuantized(DataType d) {
  return d == DT_QINT8 || d == DT_QUINT8 || d == DT_QINT16 || d == DT_QUINT16 || d == DT_QINT32;
}
/// Elements may be copied by memcpy (everything but strings, resources and variants).
constexpr bool IsPlain(DataType d) {
  d = BaseType(d);
  return d != DT_STRING && d != DT_RESOURCE && d != DT_VARIANT && d != DT_INVALID;
}

/// Errors: kUnimplemented, naming the dtype.
[[noreturn]] void ThrowUnsupportedDtype(DataType dtype);

/// Calls f.template operator()<T>() with the C++ type of dtype, which must be one of Ts;
/// otherwise throws kUnimplemented. Usage:
///   DispatchDtype<float, double, int32_t>(t.dtype(), [&]<class T>() { ... t.data<T>() ... });
template <class... Ts, class F>
decltype(auto) DispatchDtype(DataType dtype, F&& f) {
  using First = std::tuple_element_t<0, std::tuple<Ts...>>;
  using R = decltype(f.template operator()<First>());
  if constexpr (std::is_void_v<R>) {
    bool found = ((kDataTypeOf<Ts> == dtype ? (f.template operator()<Ts>(), true) : false) || ...);
    if (!found) ThrowUnsupportedDtype(dtype);
  } else {
    R result{};
    bool found =
        ((kDataTypeOf<Ts> == dtype ? (result = f.template operator()<Ts>(), true) : false) || ...);
    if (!found) ThrowUnsupportedDtype(dtype);
    return result;
  }
}
/// Lists of types for DispatchDtype, as TensorFlow's kernels are registered for.
template <class... Ts>
struct TypeList {
  template <class F>
  static decltype(auto) Dispatch(DataType dtype, F&& f) {
    return DispatchDtype<Ts...>(dtype, std::forward<F>(f));
  }
};
using FloatTypes = TypeList<float, double, half, bfloat16>;
using IntegerTypes =
    TypeList<int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t, uint32_t, uint64_t>;
using RealTypes = TypeList<float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t,
                           uint32_t, uint64_t, half, bfloat16>;
using NumberTypes = TypeList<float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t,
                             uint32_t, uint64_t, half, bfloat16, complex64, complex128>;
/// Every type whose elements are plain bytes, seen as that many bytes: moving kernels (Transpose,
/// Gather, Concat, ...) are compiled once per size. Strings, resources, variants by type.
using MovableTypes =
    TypeList<float, double, int32_t, uint8_t, int16_t, int8_t, std::string, complex64, int64_t,
             bool, qint8, quint8, qint32, bfloat16, qint16, quint16, uint16_t, complex128, half,
             ResourceHandle, Variant, uint32_t, uint64_t>;

}  // namespace eager

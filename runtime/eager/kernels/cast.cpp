// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/cast.h"

#include <bit>
#include <cmath>

#include "eager/core/thread_pool.h"
#include "eager/isa/isa_table.h"
#include "eager/kernels/elementwise.h"

namespace eager {
namespace {

template <class F>
int32_t ToInt32(F v) {
  return v >= F(-0x1p31) && v < F(0x1p31) ? static_cast<int32_t>(v) : INT32_MIN;
}
template <class F>
int64_t ToInt64(F v) {
  return v >= F(-0x1p63) && v < F(0x1p63) ? static_cast<int64_t>(v) : INT64_MIN;
}
template <class F>
uint64_t ToUint64(F v) {
  if (v < F(0x1p63)) return static_cast<uint64_t>(ToInt64(v));
  return static_cast<uint64_t>(ToInt64(v - F(0x1p63))) | 0x8000000000000000u;
}

template <class To, class From>
To Convert(From v) {
  constexpr bool kFromComplex = !std::is_arithmetic_v<From>;
  if constexpr (std::is_same_v<To, From>)
    return v;
  else if constexpr (kFromComplex && !std::is_arithmetic_v<To>)
    return To(static_cast<typename To::value_type>(v.real()),
              static_cast<typename To::value_type>(v.imag()));
  else if constexpr (kFromComplex)
    return Convert<To>(v.real());
  else if constexpr (!std::is_arithmetic_v<To>)
    return To(static_cast<typename To::value_type>(v));
  else if constexpr (std::is_same_v<To, bool>)
    return v != From(0);
  else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
    if constexpr (sizeof(To) < 4 || std::is_same_v<To, int32_t>)
      return static_cast<To>(ToInt32(v));
    else if constexpr (std::is_same_v<To, uint64_t>)
      return ToUint64(v);
    else
      return static_cast<To>(ToInt64(v));
  } else {
    return static_cast<To>(v);
  }
}

using Loop = void (*)(const void*, void*, int64_t);
template <class From, class To>
void ConvertLoop(const void* xv, void* yv, int64_t n) {
  const From* x = static_cast<const From*>(xv);
  To* y = static_cast<To*>(yv);
  for (int64_t i = 0; i < n; ++i) y[i] = Convert<To>(x[i]);
}

// 16-bit floats are read and written as floats.
using Castable = TypeList<float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t,
                          uint32_t, uint64_t, bool, complex64, complex128>;
bool IsHalf(DataType dtype) { return dtype == DT_HALF || dtype == DT_BFLOAT16; }

Loop LoopFor(DataType from, DataType to) {
  return Castable::Dispatch(from, [&]<class From>() {
    return Castable::Dispatch(to, [&]<class To>() -> Loop { return ConvertLoop<From, To>; });
  });
}

int MantissaBits(DataType dtype) {
  switch (dtype) {
    case DT_HALF:
      return 10;
    case DT_BFLOAT16:
      return 7;
    case DT_FLOAT:
    case DT_COMPLEX64:
      return 23;
    case DT_DOUBLE:
    case DT_COMPLEX128:
      return 52;
    default:
      return 0;
  }
}

// Clears the mantissa bits of x that `to` has no place for, so that nothing is left to round.
void DropBits(DataType from, int bits, char* x, int64_t n) {
  const bool complex = IsComplex(from);
  if (from == DT_FLOAT || from == DT_COMPLEX64) {
    uint32_t* words = reinterpret_cast<uint32_t*>(x);
    for (int64_t i = 0; i < n * (complex ? 2 : 1); ++i) words[i] &= ~((uint32_t{1} << bits) - 1);
  } else {
    uint64_t* words = reinterpret_cast<uint64_t*>(x);
    for (int64_t i = 0; i < n * (complex ? 2 : 1); ++i) words[i] &= ~((uint64_t{1} << bits) - 1);
  }
}

constexpr int64_t kBlock = 512;

void ConvertBlocks(DataType from, const char* x, DataType to, char* y, int64_t n, bool truncate) {
  const size_t from_size = DataTypeSize(from), to_size = DataTypeSize(to);
  const DataType wide_from = IsHalf(from) ? DT_FLOAT : from, wide_to = IsHalf(to) ? DT_FLOAT : to;
  const Loop loop = LoopFor(wide_from, wide_to);
  // TensorFlow takes complex64 to have no digits at all, not even the implicit one, when it
  // truncates double.
  const bool all = from == DT_DOUBLE && to == DT_COMPLEX64;
  const int dropped = !truncate ? 0 : all ? 53 : MantissaBits(from) - MantissaBits(to);
  // TensorFlow rounds double to bfloat16 all the same.
  const bool drop = dropped > 0 && MantissaBits(to) > 0 && !IsHalf(from) &&
                    !(from == DT_DOUBLE && to == DT_BFLOAT16);
  if (!drop && wide_from == from && wide_to == to) return loop(x, y, n);
  alignas(64) char in[kBlock * 16], out[kBlock * 16];
  for (int64_t i = 0; i < n; i += kBlock) {
    const int64_t size = std::min(kBlock, n - i);
    const char* source = x + i * from_size;
    if (IsHalf(from)) {
      const auto widen = from == DT_HALF ? Isa().half_to_float : Isa().bfloat16_to_float;
      widen(reinterpret_cast<const uint16_t*>(source), reinterpret_cast<float*>(in), size);
      source = in;
    } else if (drop) {
      std::memcpy(in, source, size * from_size);
      DropBits(from, dropped, in, size);
      source = in;
    }
    if (!IsHalf(to)) {
      loop(source, y + i * to_size, size);
      continue;
    }
    loop(source, out, size);
    const auto narrow = to == DT_HALF ? Isa().float_to_half : Isa().float_to_bfloat16;
    narrow(reinterpret_cast<const float*>(out), reinterpret_cast<uint16_t*>(y + i * to_size), size);
  }
}

}  // namespace

void ConvertElements(DataType from, const void* x, DataType to, void* y, int64_t n, bool truncate) {
  const size_t from_size = DataTypeSize(from), to_size = DataTypeSize(to);
  const char* in = static_cast<const char*>(x);
  char* out = static_cast<char*>(y);
  if (n <= kCheapGrain) return ConvertBlocks(from, in, to, out, n, truncate);
  ParallelFor(n, kCheapGrain, [&](int64_t begin, int64_t end) {
    ConvertBlocks(from, in + begin * from_size, to, out + begin * to_size, end - begin, truncate);
  });
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Element by element loops that the compiler vectorises for the level, and 16-bit conversions.
#include <cmath>
#include <cstring>

#include "eager/isa/isa_flavour.h"
#ifdef __F16C__
#include <immintrin.h>
#endif

namespace eager::EAGER_ISA {
namespace {

template <class T, class F>
inline __attribute__((always_inline)) void Loop1(const void* xv, void* yv, int64_t n, F f) {
  const T* x = static_cast<const T*>(xv);
  T* y = static_cast<T*>(yv);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; ++i) y[i] = f(x[i]);
}

template <class T, class R, class F>
inline __attribute__((always_inline)) void Loop2(const void* xv, int64_t x_step, const void* yv,
                                                 int64_t y_step, void* zv, int64_t n, F f) {
  const T* x = static_cast<const T*>(xv);
  const T* y = static_cast<const T*>(yv);
  R* z = static_cast<R*>(zv);
  if (x_step && y_step) {
#pragma GCC ivdep
    for (int64_t i = 0; i < n; ++i) z[i] = f(x[i], y[i]);
  } else if (x_step) {
    const T b = *y;
#pragma GCC ivdep
    for (int64_t i = 0; i < n; ++i) z[i] = f(x[i], b);
  } else if (y_step) {
    const T a = *x;
#pragma GCC ivdep
    for (int64_t i = 0; i < n; ++i) z[i] = f(a, y[i]);
  } else {
    const R c = f(*x, *y);
    for (int64_t i = 0; i < n; ++i) z[i] = c;
  }
}

template <class T, class F>
UnaryLoop Unary(F) {
  return [](const void* x, void* y, int64_t n) { Loop1<T>(x, y, n, F()); };
}
template <class T, class R, class F>
BinaryLoop Binary(F) {
  return [](const void* x, int64_t xs, const void* y, int64_t ys, void* z, int64_t n) {
    Loop2<T, R>(x, xs, y, ys, z, n, F());
  };
}

inline float Root(float x) { return __builtin_sqrtf(x); }
inline double Root(double x) { return __builtin_sqrt(x); }

template <class T>
void FillUnary(UnaryLoop* table) {
  auto set = [&](IsaUnary op, UnaryLoop loop) { table[static_cast<int>(op)] = loop; };
  set(IsaUnary::kNeg, Unary<T>([](T x) { return -x; }));
  set(IsaUnary::kAbs, Unary<T>([](T x) { return static_cast<T>(__builtin_fabs(x)); }));
  set(IsaUnary::kSquare, Unary<T>([](T x) { return x * x; }));
  set(IsaUnary::kReciprocal, Unary<T>([](T x) { return T(1) / x; }));
  // The instruction, not Eigen's approximation, which makes NaN of infinity.
  set(IsaUnary::kSqrt, Unary<T>([](T x) { return Root(x); }));
  set(IsaUnary::kRsqrt, Unary<T>([](T x) { return T(1) / Root(x); }));
  // A NaN stays: it is not less than zero.
  set(IsaUnary::kRelu, Unary<T>([](T x) { return x < T(0) ? T(0) : x; }));
}

template <class T>
void FillBinary(BinaryLoop* table) {
  auto set = [&](IsaBinary op, BinaryLoop loop) { table[static_cast<int>(op)] = loop; };
  set(IsaBinary::kAdd, Binary<T, T>([](T a, T b) { return a + b; }));
  set(IsaBinary::kSub, Binary<T, T>([](T a, T b) { return a - b; }));
  set(IsaBinary::kMul, Binary<T, T>([](T a, T b) { return a * b; }));
  set(IsaBinary::kDiv, Binary<T, T>([](T a, T b) { return a / b; }));
  // A NaN on either side wins.
  set(IsaBinary::kMaximum, Binary<T, T>([](T a, T b) { return ((a < b) | (b != b)) ? b : a; }));
  set(IsaBinary::kMinimum, Binary<T, T>([](T a, T b) { return ((b < a) | (b != b)) ? b : a; }));
  set(IsaBinary::kSquaredDifference, Binary<T, T>([](T a, T b) { return (a - b) * (a - b); }));
  set(IsaBinary::kTanhGrad, Binary<T, T>([](T y, T dy) { return dy * (T(1) - y * y); }));
  set(IsaBinary::kSigmoidGrad, Binary<T, T>([](T y, T dy) { return dy * y * (T(1) - y); }));
  set(IsaBinary::kReluGrad, Binary<T, T>([](T dy, T x) { return x > T(0) ? dy : T(0); }));
  set(IsaBinary::kLess, Binary<T, bool>([](T a, T b) { return a < b; }));
  set(IsaBinary::kLessEqual, Binary<T, bool>([](T a, T b) { return a <= b; }));
  set(IsaBinary::kGreater, Binary<T, bool>([](T a, T b) { return a > b; }));
  set(IsaBinary::kGreaterEqual, Binary<T, bool>([](T a, T b) { return a >= b; }));
  set(IsaBinary::kEqual, Binary<T, bool>([](T a, T b) { return a == b; }));
  set(IsaBinary::kNotEqual, Binary<T, bool>([](T a, T b) { return a != b; }));
}

// Integers wrap around, so they are added and multiplied without sign.
void FillBinaryInt(BinaryLoop* table) {
  using T = int32_t;
  using U = uint32_t;
  auto set = [&](IsaBinary op, BinaryLoop loop) { table[static_cast<int>(op)] = loop; };
  set(IsaBinary::kAdd, Binary<U, U>([](U a, U b) { return a + b; }));
  set(IsaBinary::kSub, Binary<U, U>([](U a, U b) { return a - b; }));
  set(IsaBinary::kMul, Binary<U, U>([](U a, U b) { return a * b; }));
  set(IsaBinary::kMaximum, Binary<T, T>([](T a, T b) { return a < b ? b : a; }));
  set(IsaBinary::kMinimum, Binary<T, T>([](T a, T b) { return b < a ? b : a; }));
  set(IsaBinary::kSquaredDifference, Binary<U, U>([](U a, U b) { return (a - b) * (a - b); }));
  set(IsaBinary::kLess, Binary<T, bool>([](T a, T b) { return a < b; }));
  set(IsaBinary::kLessEqual, Binary<T, bool>([](T a, T b) { return a <= b; }));
  set(IsaBinary::kGreater, Binary<T, bool>([](T a, T b) { return a > b; }));
  set(IsaBinary::kGreaterEqual, Binary<T, bool>([](T a, T b) { return a >= b; }));
  set(IsaBinary::kEqual, Binary<T, bool>([](T a, T b) { return a == b; }));
  set(IsaBinary::kNotEqual, Binary<T, bool>([](T a, T b) { return a != b; }));
}

inline float BitsToFloat(uint32_t bits) {
  float f;
  std::memcpy(&f, &bits, 4);
  return f;
}
inline uint32_t FloatToBits(float f) {
  uint32_t bits;
  std::memcpy(&bits, &f, 4);
  return bits;
}

inline float HalfToFloat(uint16_t h) {
  const uint32_t sign = static_cast<uint32_t>(h & 0x8000u) << 16, rest = h & 0x7fffu;
  if (rest >= 0x7c00u) return BitsToFloat(sign | 0x7f800000u | ((rest & 0x3ffu) << 13));
  if (rest >= 0x400u) return BitsToFloat(sign | ((rest << 13) + 0x38000000u));
  return BitsToFloat(sign | FloatToBits(static_cast<float>(rest) * 0x1p-24f));
}

inline uint16_t FloatToHalf(float value) {
  uint32_t f = FloatToBits(value);
  const uint16_t sign = static_cast<uint16_t>((f >> 16) & 0x8000u);
  f &= 0x7fffffffu;
  if (f > 0x7f800000u) return sign | 0x7e00u | static_cast<uint16_t>((f >> 13) & 0x3ffu);
  if (f >= 0x477ff000u) return sign | 0x7c00u;
  if (f < 0x38800000u)
    return sign | static_cast<uint16_t>(FloatToBits(BitsToFloat(f) + 0.5f) - 0x3f000000u);
  return sign | static_cast<uint16_t>((f - 0x38000000u + 0xfffu + ((f >> 13) & 1u)) >> 13);
}

void ConvertHalfToFloat(const uint16_t* x, float* y, int64_t n) {
  int64_t i = 0;
#ifdef __F16C__
  for (; i + 8 <= n; i += 8)
    _mm256_storeu_ps(y + i,
                     _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(x + i))));
#endif
  for (; i < n; ++i) y[i] = HalfToFloat(x[i]);
}

void ConvertFloatToHalf(const float* x, uint16_t* y, int64_t n) {
  int64_t i = 0;
#ifdef __F16C__
  for (; i + 8 <= n; i += 8)
    _mm_storeu_si128(reinterpret_cast<__m128i*>(y + i), _mm256_cvtps_ph(_mm256_loadu_ps(x + i), 0));
#endif
  for (; i < n; ++i) y[i] = FloatToHalf(x[i]);
}

void ConvertBfloat16ToFloat(const uint16_t* x, float* y, int64_t n) {
  for (int64_t i = 0; i < n; ++i) y[i] = BitsToFloat(static_cast<uint32_t>(x[i]) << 16);
}

void ConvertFloatToBfloat16(const float* x, uint16_t* y, int64_t n) {
  for (int64_t i = 0; i < n; ++i) {
    const uint32_t f = FloatToBits(x[i]);
    const uint32_t rounded = (f + 0x7fffu + ((f >> 16) & 1u)) >> 16;
    y[i] = static_cast<uint16_t>((f & 0x7fffffffu) > 0x7f800000u ? ((f >> 16) | 0x40u) : rounded);
  }
}

}  // namespace

void FillElementwise(IsaTable& table) {
  FillUnary<float>(table.unary_f32);
  FillUnary<double>(table.unary_f64);
  FillBinary<float>(table.binary_f32);
  FillBinary<double>(table.binary_f64);
  FillBinaryInt(table.binary_i32);
  table.half_to_float = ConvertHalfToFloat;
  table.float_to_half = ConvertFloatToHalf;
  table.bfloat16_to_float = ConvertBfloat16ToFloat;
  table.float_to_bfloat16 = ConvertFloatToBfloat16;
}

}  // namespace eager::EAGER_ISA

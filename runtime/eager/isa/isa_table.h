// SPDX-License-Identifier: Apache-2.0
// Hot loops that are compiled once per x86-64 level (v2, v3 = AVX2, v4 = AVX-512) and the table of
// function pointers through which kernels call the best ones for this machine. The files isa_*.cpp
// hold the loops; everything in them lives in a namespace of its own per level.
#pragma once

#include <cstdint>

namespace eager {

/// y[i] = f(x[i]) for n elements; y may be x.
using UnaryLoop = void (*)(const void* x, void* y, int64_t n);
/// z[i] = f(x[i * x_step], y[i * y_step]); steps are 0 or 1; z may be x or y where their step is 1.
using BinaryLoop = void (*)(const void* x, int64_t x_step, const void* y, int64_t y_step, void* z,
                            int64_t n);

enum class IsaUnary : int {
  kNone,
  kNeg,
  kAbs,
  kSquare,
  kSqrt,
  kRsqrt,
  kReciprocal,
  kExp,
  kLog,
  kSin,
  kCos,
  kTanh,
  kSigmoid,
  kRelu,
  kFloor,
  kCeil,
  kRint,
  kCount
};
enum class IsaBinary : int {
  kNone,
  kAdd,
  kSub,
  kMul,
  kDiv,
  kMaximum,
  kMinimum,
  kSquaredDifference,
  kTanhGrad,
  kSigmoidGrad,
  kReluGrad,
  kLess,
  kLessEqual,
  kGreater,
  kGreaterEqual,
  kEqual,
  kNotEqual,
  kCount
};

/// c[m, n] = op(a)[m, k] * op(b)[k, n], all row-major; lda, ldb, ldc are the distances of rows as
/// stored. One thread. With `repeats` the product is the sum of as many, whose a and b lie a_repeat
/// and b_repeat elements apart (b must not be transposed then).
template <class T>
struct GemmArgs {
  int64_t m, n, k;
  const T* a;
  int64_t lda;
  bool transpose_a;
  const T* b;
  int64_t ldb;
  bool transpose_b;
  T* c;
  int64_t ldc;
  bool accumulate = false;  ///< c += instead of c =.
  int64_t repeats = 1, a_repeat = 0, b_repeat = 0;
};

struct IsaTable {
  const char* name;  ///< "v2", "v3", "v4"
  /// By IsaUnary and IsaBinary; null where there is no loop for the type.
  UnaryLoop unary_f32[static_cast<int>(IsaUnary::kCount)];
  UnaryLoop unary_f64[static_cast<int>(IsaUnary::kCount)];
  BinaryLoop binary_f32[static_cast<int>(IsaBinary::kCount)];
  BinaryLoop binary_f64[static_cast<int>(IsaBinary::kCount)];
  BinaryLoop binary_i32[static_cast<int>(IsaBinary::kCount)];

  void (*gemm_f32)(const GemmArgs<float>&);
  void (*gemm_f64)(const GemmArgs<double>&);

  /// Sum, largest (or smallest) of n > 0 elements. NaN wins.
  float (*sum_f32)(const float* x, int64_t n);
  double (*sum_f64)(const double* x, int64_t n);
  float (*max_f32)(const float* x, int64_t n);
  float (*min_f32)(const float* x, int64_t n);
  float (*sum_of_squares_f32)(const float* x, int64_t n);
  /// y[i] += x[i], y[i] += scale * x[i].
  void (*add_to_f32)(const float* x, float* y, int64_t n);
  void (*add_scaled_f32)(float scale, const float* x, float* y, int64_t n);
  /// y[i] = exp(x[i] - shift); returns the sum of y.
  float (*exp_shifted_f32)(const float* x, float shift, float* y, int64_t n);

  /// Conversions of 16-bit floats, given as their bits; rounding to nearest even.
  void (*half_to_float)(const uint16_t* x, float* y, int64_t n);
  void (*float_to_half)(const float* x, uint16_t* y, int64_t n);
  void (*bfloat16_to_float)(const uint16_t* x, float* y, int64_t n);
  void (*float_to_bfloat16)(const float* x, uint16_t* y, int64_t n);
};

/// The loops chosen when first asked: the best that the CPU can run, or what EAGERIZE_ISA names
/// ("v2", "v3", "v4"; a level that the CPU lacks or an unknown name is ignored with a warning).
const IsaTable& Isa();

}  // namespace eager

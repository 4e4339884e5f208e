// SPDX-License-Identifier: Apache-2.0
// Reductions of contiguous elements. Sixty-four running values hide latency and keep rounding
// errors small; the order of additions depends on n only.
#include "eager/isa/isa_flavour.h"

namespace eager::EAGER_ISA {
namespace {

constexpr int kLanes = 64;
constexpr int64_t kBlock = 8192;  // elements summed in the element type before going to double

template <class T, class F>
inline __attribute__((always_inline)) T SumBlock(const T* x, int64_t n, F f) {
  T lanes[kLanes] = {};
  int64_t i = 0;
  for (; i + kLanes <= n; i += kLanes)
    for (int j = 0; j < kLanes; ++j) lanes[j] += f(x[i + j]);
  for (int j = 0; i + j < n; ++j) lanes[j] += f(x[i + j]);
  for (int width = kLanes / 2; width > 0; width /= 2)
    for (int j = 0; j < width; ++j) lanes[j] += lanes[j + width];
  return lanes[0];
}

template <class T, class F>
inline __attribute__((always_inline)) T Sum(const T* x, int64_t n, F f) {
  if (n < kLanes) {
    T sum = 0;
    for (int64_t i = 0; i < n; ++i) sum += f(x[i]);
    return sum;
  }
  double sum = 0;
  for (int64_t i = 0; i < n; i += kBlock)
    sum += SumBlock(x + i, n - i < kBlock ? n - i : kBlock, f);
  return static_cast<T>(sum);
}

float SumFloat(const float* x, int64_t n) {
  return Sum(x, n, [](float v) { return v; });
}
double SumDouble(const double* x, int64_t n) {
  return Sum(x, n, [](double v) { return v; });
}
float SumOfSquares(const float* x, int64_t n) {
  return Sum(x, n, [](float v) { return v * v; });
}

// `better(v, best)` decides; a NaN is remembered on the side.
template <class F>
inline __attribute__((always_inline)) float Best(const float* x, int64_t n, F better) {
  if (n < kLanes) {
    float best = x[0];
    bool is_nan = best != best;
    for (int64_t i = 1; i < n; ++i) {
      best = better(x[i], best) ? x[i] : best;
      is_nan |= x[i] != x[i];
    }
    return is_nan ? __builtin_nanf("") : best;
  }
  float lanes[kLanes];
  int nan[kLanes] = {};
  for (int j = 0; j < kLanes; ++j) lanes[j] = x[0];
  int64_t i = 0;
  for (; i + kLanes <= n; i += kLanes)
    for (int j = 0; j < kLanes; ++j) {
      const float v = x[i + j];
      lanes[j] = better(v, lanes[j]) ? v : lanes[j];
      nan[j] |= v != v;
    }
  for (; i < n; ++i) {
    lanes[0] = better(x[i], lanes[0]) ? x[i] : lanes[0];
    nan[0] |= x[i] != x[i];
  }
  float best = lanes[0];
  int any_nan = 0;
  for (int j = 0; j < kLanes; ++j) {
    best = better(lanes[j], best) ? lanes[j] : best;
    any_nan |= nan[j];
  }
  return any_nan ? __builtin_nanf("") : best;
}
float Max(const float* x, int64_t n) {
  return Best(x, n, [](float a, float b) { return a > b; });
}
float Min(const float* x, int64_t n) {
  return Best(x, n, [](float a, float b) { return a < b; });
}

void AddTo(const float* x, float* y, int64_t n) {
#pragma GCC ivdep
  for (int64_t i = 0; i < n; ++i) y[i] += x[i];
}
void AddScaled(float scale, const float* x, float* y, int64_t n) {
#pragma GCC ivdep
  for (int64_t i = 0; i < n; ++i) y[i] += scale * x[i];
}

}  // namespace

void FillReductions(IsaTable& table) {
  table.sum_f32 = SumFloat;
  table.sum_f64 = SumDouble;
  table.max_f32 = Max;
  table.min_f32 = Min;
  table.sum_of_squares_f32 = SumOfSquares;
  table.add_to_f32 = AddTo;
  table.add_scaled_f32 = AddScaled;
}

}  // namespace eager::EAGER_ISA

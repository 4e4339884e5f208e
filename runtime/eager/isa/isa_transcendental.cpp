// SPDX-License-Identifier: Apache-2.0
// Transcendental loops: exp and tanh of floats here, the others on Eigen's packet mathematics.
#include <Eigen/Core>

#include "eager/isa/isa_vector.h"

namespace eager::EAGER_ISA {
namespace {

template <class T>
using In = Eigen::Map<const Eigen::Array<T, Eigen::Dynamic, 1>>;
template <class T>
using Out = Eigen::Map<Eigen::Array<T, Eigen::Dynamic, 1>>;

// Blocks of 16 and a padded last one: every element goes through the packet code, so that a result
// does not depend on the element's place.
constexpr int kBlock = 16;

template <class T, class F>
UnaryLoop Unary(F) {
  return [](const void* xv, void* yv, int64_t n) {
    using Block = Eigen::Array<T, kBlock, 1>;
    const T* x = static_cast<const T*>(xv);
    T* y = static_cast<T*>(yv);
    int64_t i = 0;
    for (; i + kBlock <= n; i += kBlock)
      Eigen::Map<Block>(y + i) = F()(Eigen::Map<const Block>(x + i));
    if (i == n) return;
    Block last = Block::Ones();
    for (int64_t j = i; j < n; ++j) last[j - i] = x[j];
    const Block result = F()(last);
    for (int64_t j = i; j < n; ++j) y[j] = result[j - i];
  };
}

// y[i] = f(x[i]), four vectors side by side, then one at a time; the last one is a part of a vector.
template <class F>
UnaryLoop UnaryByVectors(F) {
  return [](const void* xv, void* yv, int64_t n) {
    constexpr int L = kLanes<float>;
    constexpr int kLine = 64 / sizeof(float), kAhead = 16 * kLine;  // the CPU prefetches reads by itself
    const float* x = static_cast<const float*>(xv);
    float* y = static_cast<float*>(yv);
    int64_t i = 0;
    for (; i + 4 * L <= n; i += 4 * L) {
      Vec<float> v[4];
#pragma GCC unroll 4
      for (int j = 0; j < 4; ++j) v[j] = F()(Load(x + i + j * L));
#pragma GCC unroll 4
      for (int j = 0; j < 4 * L; j += kLine) __builtin_prefetch(y + i + kAhead + j, /*for writing*/ 1);
#pragma GCC unroll 4
      for (int j = 0; j < 4; ++j) Store(y + i + j * L, v[j]);
    }
    for (; i + L <= n; i += L) Store(y + i, F()(Load(x + i)));
    if (i == n) return;
    const FirstLanes<float> last(static_cast<int>(n - i));
    last.Store(y + i, F()(last.Load(x + i)));
  };
}

typedef int32_t VecInt __attribute__((vector_size(kVectorBytes), may_alias));

// The smaller and the larger one; y where it is no number.
EAGER_INLINE Vec<float> Min(Vec<float> x, Vec<float> y) {
#if defined(__AVX512F__)
  return _mm512_min_ps(x, y);
#elif defined(__AVX2__)
  return _mm256_min_ps(x, y);
#else
  return x < y ? x : y;
#endif
}
EAGER_INLINE Vec<float> Max(Vec<float> x, Vec<float> y) {
#if defined(__AVX512F__)
  return _mm512_max_ps(x, y);
#elif defined(__AVX2__)
  return _mm256_max_ps(x, y);
#else
  return x > y ? x : y;
#endif
}
EAGER_INLINE Vec<float> Absolute(Vec<float> x) {
  return reinterpret_cast<Vec<float>>(reinterpret_cast<VecInt>(x) & 0x7fffffff);
}

// 2^n for -126 <= n <= 127.
EAGER_INLINE Vec<float> PowerOfTwo(VecInt n) { return reinterpret_cast<Vec<float>>((n + 127) << 23); }

// exp(x) = 2^n * exp(r) with |r| <= ln(2) / 2 and a polynomial for exp(r) (Cephes' coefficients). The
// power comes in two factors, so that results near the largest and the smallest floats are right.
struct ExpFloat {
  EAGER_INLINE Vec<float> operator()(Vec<float> x) const {
    x = Max(Broadcast(-104.f), Min(Broadcast(89.f), x));
    const Vec<float> scaled = x * 1.44269504088896341f;
#if defined(__AVX512F__)
    const Vec<float> n = _mm512_roundscale_ps(scaled, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
#else
    const Vec<float> n = scaled + 12582912.f - 12582912.f;  // the sum has no room for a fraction
#endif
    Vec<float> r = MultiplyAdd(n, Broadcast(-0.693359375f), x);
    r = MultiplyAdd(n, Broadcast(2.12194440e-4f), r);
    Vec<float> p = Broadcast(1.9875691500e-4f);
    for (float c : {1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f})
      p = MultiplyAdd(p, r, Broadcast(c));
    p = MultiplyAdd(p, r * r, r) + 1.f;
#if defined(__AVX512F__)
    return _mm512_scalef_ps(p, n);
#else
    const VecInt power = __builtin_convertvector(n, VecInt), half = power >> 1;
    return p * PowerOfTwo(half) * PowerOfTwo(power - half);
#endif
  }
};

// A quotient of polynomials, of degrees 13 and 6, up to where tanh is one (Eigen's coefficients).
struct TanhFloat {
  EAGER_INLINE Vec<float> operator()(Vec<float> x0) const {
    // Where the quotient, as the level rounds it, is one.
#if defined(__FMA__)
    const Vec<float> bound = Broadcast(7.99881172180175781f);
#else
    const Vec<float> bound = Broadcast(7.90531110763549805f);
#endif
    const Vec<float> x = Max(-bound, Min(bound, x0));
    const Vec<float> square = x * x;
    Vec<float> p = Broadcast(-2.76076847742355e-16f), q = Broadcast(1.19825839466702e-06f);
    for (float c : {2.00018790482477e-13f, -8.60467152213735e-11f, 5.12229709037114e-08f,
                    1.48572235717979e-05f, 6.37261928875436e-04f, 4.89352455891786e-03f})
      p = MultiplyAdd(p, square, Broadcast(c));
    for (float c : {1.18534705686654e-04f, 2.26843463243900e-03f, 4.89352518554385e-03f})
      q = MultiplyAdd(q, square, Broadcast(c));
    p *= x;
#if defined(__AVX512F__)
    // The instruction for quotients takes longer than all the rest.
    Vec<float> inverse = _mm512_rcp14_ps(q);
    inverse = MultiplyAdd(inverse, MultiplyAdd(-q, inverse, Broadcast(1.f)), inverse);
    const Vec<float> y = p * inverse;
#else
    const Vec<float> y = p / q;
#endif
    return Absolute(x0) < 0.0004f ? x0 : y;
  }
};

template <class T>
void Fill(UnaryLoop* table) {
  auto set = [&](IsaUnary op, UnaryLoop loop) { table[static_cast<int>(op)] = loop; };
  set(IsaUnary::kExp, Unary<T>([](const auto& x) { return x.exp(); }));
  set(IsaUnary::kLog, Unary<T>([](const auto& x) { return x.log(); }));
  set(IsaUnary::kFloor, Unary<T>([](const auto& x) { return x.floor(); }));
  set(IsaUnary::kCeil, Unary<T>([](const auto& x) { return x.ceil(); }));
  set(IsaUnary::kRint, Unary<T>([](const auto& x) { return x.rint(); }));
  set(IsaUnary::kSigmoid, Unary<T>([](const auto& x) { return x.logistic(); }));
  set(IsaUnary::kTanh, Unary<T>([](const auto& x) { return x.tanh(); }));
}

float ExpShifted(const float* x, float shift, float* y, int64_t n) {
  // Parts stay in the cache between the two passes; the order of the sum depends on n only.
  constexpr int64_t kPart = 1024;
  double sum = 0;
  for (int64_t i = 0; i < n; i += kPart) {
    const int64_t size = n - i < kPart ? n - i : kPart;
    Out<float> out(y + i, size);
    out = (In<float>(x + i, size) - shift).exp();
    sum += out.sum();
  }
  return static_cast<float>(sum);
}

}  // namespace

void FillTranscendental(IsaTable& table) {
  Fill<float>(table.unary_f32);
  Fill<double>(table.unary_f64);
  table.unary_f32[static_cast<int>(IsaUnary::kExp)] = UnaryByVectors(ExpFloat());
  table.unary_f32[static_cast<int>(IsaUnary::kTanh)] = UnaryByVectors(TanhFloat());
  table.unary_f32[static_cast<int>(IsaUnary::kSin)] =
      Unary<float>([](const auto& x) { return x.sin(); });
  table.unary_f32[static_cast<int>(IsaUnary::kCos)] =
      Unary<float>([](const auto& x) { return x.cos(); });
  table.exp_shifted_f32 = ExpShifted;
}

}  // namespace eager::EAGER_ISA

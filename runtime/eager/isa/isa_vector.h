// SPDX-License-Identifier: Apache-2.0
// For isa_*.cpp only. Vectors of the level that is being compiled: loads, stores of the first
// lanes, products with the sum added at once where the level has the instruction.
#pragma once

#include <cstdint>
#include <cstring>

#include "eager/isa/isa_flavour.h"
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace eager::EAGER_ISA {
namespace {

#if defined(__AVX512F__)
constexpr int kVectorBytes = 64;
#elif defined(__AVX2__)
constexpr int kVectorBytes = 32;
#else
constexpr int kVectorBytes = 16;
#endif

template <class T>
struct VectorOf {
  typedef T Type __attribute__((vector_size(kVectorBytes), may_alias));
  typedef T Unaligned __attribute__((vector_size(kVectorBytes), may_alias, aligned(sizeof(T))));
};
template <class T>
using Vec = typename VectorOf<T>::Type;
template <class T>
constexpr int kLanes = kVectorBytes / static_cast<int>(sizeof(T));

#define EAGER_INLINE inline __attribute__((always_inline))

template <class T>
EAGER_INLINE Vec<T> Load(const T* p) {
  return *reinterpret_cast<const typename VectorOf<T>::Unaligned*>(p);
}
template <class T>
EAGER_INLINE void Store(T* p, Vec<T> v) {
  *reinterpret_cast<typename VectorOf<T>::Unaligned*>(p) = v;
}
template <class T>
EAGER_INLINE Vec<T> Broadcast(T value) {
  return value - Vec<T>{};  // x - 0 is x, also for -0
}

// The first `count` lanes, 1 <= count <= kLanes<T>; the others are zero, their memory is not
// touched.
template <class T>
struct FirstLanes {
#if defined(__AVX512F__)
  explicit FirstLanes(int count) : mask(static_cast<uint16_t>((1u << count) - 1u)) {}
  EAGER_INLINE Vec<float> Load(const float* p) const { return _mm512_maskz_loadu_ps(mask, p); }
  EAGER_INLINE Vec<double> Load(const double* p) const {
    return _mm512_maskz_loadu_pd(static_cast<__mmask8>(mask), p);
  }
  EAGER_INLINE void Store(float* p, Vec<float> v) const { _mm512_mask_storeu_ps(p, mask, v); }
  EAGER_INLINE void Store(double* p, Vec<double> v) const {
    _mm512_mask_storeu_pd(p, static_cast<__mmask8>(mask), v);
  }
  uint16_t mask;
#elif defined(__AVX2__)
  explicit FirstLanes(int count) {
    int32_t lanes[8];
    for (int i = 0; i < 8; ++i) lanes[i] = i * 4 < count * static_cast<int>(sizeof(T)) ? -1 : 0;
    std::memcpy(&mask, lanes, sizeof mask);
  }
  EAGER_INLINE Vec<float> Load(const float* p) const { return _mm256_maskload_ps(p, mask); }
  EAGER_INLINE Vec<double> Load(const double* p) const { return _mm256_maskload_pd(p, mask); }
  EAGER_INLINE void Store(float* p, Vec<float> v) const { _mm256_maskstore_ps(p, mask, v); }
  EAGER_INLINE void Store(double* p, Vec<double> v) const { _mm256_maskstore_pd(p, mask, v); }
  __m256i mask;
#else
  explicit FirstLanes(int count) : count(count) {}
  EAGER_INLINE Vec<T> Load(const T* p) const {
    Vec<T> v = {};
    for (int i = 0; i < kLanes<T>; ++i)
      if (i < count) v[i] = p[i];
    return v;
  }
  EAGER_INLINE void Store(T* p, Vec<T> v) const {
    for (int i = 0; i < kLanes<T>; ++i)
      if (i < count) p[i] = v[i];
  }
  int count;
#endif
};

// a * b + c; rounded once from level v3 on.
EAGER_INLINE Vec<float> MultiplyAdd(Vec<float> a, Vec<float> b, Vec<float> c) {
#if defined(__AVX512F__)
  return _mm512_fmadd_ps(a, b, c);
#elif defined(__FMA__)
  return _mm256_fmadd_ps(a, b, c);
#else
  return a * b + c;
#endif
}
EAGER_INLINE Vec<double> MultiplyAdd(Vec<double> a, Vec<double> b, Vec<double> c) {
#if defined(__AVX512F__)
  return _mm512_fmadd_pd(a, b, c);
#elif defined(__FMA__)
  return _mm256_fmadd_pd(a, b, c);
#else
  return a * b + c;
#endif
}

}  // namespace
}  // namespace eager::EAGER_ISA

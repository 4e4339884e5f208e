// SPDX-License-Identifier: Apache-2.0
// For isa_gemm.cpp only. The innermost loops of a product: a tile of the result that stays in
// registers while the inner dimension is walked.
#pragma once

#include "eager/isa/isa_vector.h"

namespace eager::EAGER_ISA {
namespace {

// A tile reads a[i * a_row + p * a_step] and rows of b, for p < k; then again for the next of
// `repeats`, both sides moved on. The sums of one element are formed in the order of p by one
// chain, so that a result depends neither on the size of tiles nor on what else is computed.
template <class T>
struct TileArgs {
  const T* a;
  int64_t a_row, a_step;
  const T* b;
  int64_t ldb;
  T* c;
  int64_t ldc;
  int64_t k, repeats, a_repeat, b_repeat;
  int last_lanes;  // columns in the last vector
  bool accumulate;
};

template <class T>
using TileFn = void (*)(const TileArgs<T>&);

// How many rows a tile of v vectors may have, so that its sums, one row of b and an element of a
// fit the registers: 32 from v4 on, 16 below.
#if defined(__AVX512F__)
constexpr int kMaxVectors = 4;
constexpr int kMaxRows[kMaxVectors + 1] = {0, 12, 12, 8, 6};
#elif defined(__AVX2__)
constexpr int kMaxVectors = 2;
constexpr int kMaxRows[kMaxVectors + 1] = {0, 8, 6};
#else
constexpr int kMaxVectors = 2;
constexpr int kMaxRows[kMaxVectors + 1] = {0, 8, 5};
#endif

// Rows rows by Vectors vectors, the last of which has g.last_lanes columns if Partial.
template <class T, int Rows, int Vectors, bool Partial>
void Tile(const TileArgs<T>& g) {
  constexpr int L = kLanes<T>;
  constexpr int kGroups = (Rows + 2) / 3;  // rows are reached as base, base + step, base + 2 * step
  const FirstLanes<T> last(Partial ? g.last_lanes : L);
  Vec<T> sums[Rows][Vectors] = {};
  const int64_t a_row = g.a_row, a_step = g.a_step, ldb = g.ldb;
  for (int64_t repeat = 0; repeat < g.repeats; ++repeat) {
    const T* a[kGroups];
    for (int i = 0; i < kGroups; ++i) a[i] = g.a + repeat * g.a_repeat + 3 * i * a_row;
    const T* b = g.b + repeat * g.b_repeat;
    for (int64_t p = g.k; p > 0; --p) {
      Vec<T> row[Vectors];
#pragma GCC unroll 16
      for (int v = 0; v < Vectors; ++v)
        row[v] = Partial && v + 1 == Vectors ? last.Load(b + v * L) : Load(b + v * L);
#pragma GCC unroll 16
      for (int i = 0; i < Rows; ++i) {
        const Vec<T> x = Broadcast(a[i / 3][i % 3 * a_row]);
#pragma GCC unroll 16
        for (int v = 0; v < Vectors; ++v) sums[i][v] = MultiplyAdd(x, row[v], sums[i][v]);
      }
#pragma GCC unroll 16
      for (int i = 0; i < kGroups; ++i) a[i] += a_step;
      b += ldb;
    }
  }
  T* c = g.c;
#pragma GCC unroll 16
  for (int i = 0; i < Rows; ++i, c += g.ldc) {
#pragma GCC unroll 16
    for (int v = 0; v < Vectors; ++v) {
      const bool partial = Partial && v + 1 == Vectors;
      Vec<T> sum = sums[i][v];
      if (g.accumulate) sum += partial ? last.Load(c + v * L) : Load(c + v * L);
      if (partial)
        last.Store(c + v * L, sum);
      else
        Store(c + v * L, sum);
    }
  }
}

constexpr int kRowsBound = 12;

// All tiles of the level, by vectors, rows and whether the last vector is a part.
template <class T>
struct Tiles {
  TileFn<T> by[kMaxVectors + 1][kRowsBound + 1][2] = {};
  template <int Vectors, int Rows>
  constexpr void Add() {
    by[Vectors][Rows][0] = Tile<T, Rows, Vectors, false>;
    by[Vectors][Rows][1] = Tile<T, Rows, Vectors, true>;
    if constexpr (Rows > 1)
      Add<Vectors, Rows - 1>();
    else if constexpr (Vectors > 1)
      Add<Vectors - 1, kMaxRows[Vectors - 1]>();
  }
  constexpr Tiles() { Add<kMaxVectors, kMaxRows[kMaxVectors]>(); }
};
template <class T>
constexpr Tiles<T> kTiles;

}  // namespace
}  // namespace eager::EAGER_ISA

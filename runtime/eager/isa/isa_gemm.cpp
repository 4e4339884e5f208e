// SPDX-License-Identifier: Apache-2.0
// Products of matrices, and of matrices with vectors.
#include <Eigen/Core>
#include <cstdlib>

#include "eager/isa/isa_gemm_tile.h"

namespace eager::EAGER_ISA {
namespace {

template <class T>
using ConstMap = Eigen::Map<const Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>,
                            0, Eigen::OuterStride<>>;
template <class T>
using ColMap = Eigen::Map<const Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::ColMajor>,
                          0, Eigen::OuterStride<>>;
template <class T>
using VectorMap = Eigen::Map<const Eigen::Matrix<T, Eigen::Dynamic, 1>, 0, Eigen::InnerStride<>>;

// Rows of b that are worked on at a time: each sum of so many products is formed on its own, which
// keeps rounding errors small, and a panel of b stays in the caches.
constexpr int64_t kDepth = 256;
// Rows of a whose part of this depth stays in the second-level cache.
constexpr int64_t kRowsOfA = 512;
// Distance of a's rows when they are copied: no power of two, which would map them to the same
// places of the first-level cache.
template <class T>
constexpr int64_t kPackedRow = kDepth + 64 / sizeof(T);
// Columns of b that are packed at a time.
constexpr int64_t kColumnsOfB = 4096;

// Memory for copies of operands. Each thread keeps its own, so that a product does not pay for fresh
// pages.
struct Scratch {
  void* data = nullptr;
  size_t size = 0;
  Scratch() = default;
  Scratch(const Scratch&) = delete;
  ~Scratch() { std::free(data); }
  void* Reserve(size_t wanted) {
    if (wanted <= size) return data;
    std::free(data);
    size = (wanted + 4095) / 4096 * 4096;
    data = std::aligned_alloc(64, size);
    if (!data) std::abort();
    return data;
  }
};
thread_local Scratch scratch;

inline int64_t Min(int64_t a, int64_t b) { return a < b ? a : b; }

#if defined(__x86_64__)
// A square of the elements that 16 bytes hold.
EAGER_INLINE void TransposeSquare(const float* x, int64_t step, float* y, int64_t to_step) {
  __m128 r0 = _mm_loadu_ps(x), r1 = _mm_loadu_ps(x + step), r2 = _mm_loadu_ps(x + 2 * step),
         r3 = _mm_loadu_ps(x + 3 * step);
  _MM_TRANSPOSE4_PS(r0, r1, r2, r3);
  _mm_storeu_ps(y, r0);
  _mm_storeu_ps(y + to_step, r1);
  _mm_storeu_ps(y + 2 * to_step, r2);
  _mm_storeu_ps(y + 3 * to_step, r3);
}
EAGER_INLINE void TransposeSquare(const double* x, int64_t step, double* y, int64_t to_step) {
  const __m128d r0 = _mm_loadu_pd(x), r1 = _mm_loadu_pd(x + step);
  _mm_storeu_pd(y, _mm_unpacklo_pd(r0, r1));
  _mm_storeu_pd(y + to_step, _mm_unpackhi_pd(r0, r1));
}
#endif

// to[j][i] = from[i][j] for i < rows, j < columns.
template <class T>
EAGER_INLINE void Transpose(const T* from, int64_t step, int64_t rows, int64_t columns, T* to, int64_t to_step) {
  int64_t i = 0;
#if defined(__x86_64__)
  constexpr int64_t kSide = 16 / sizeof(T);
  for (; i + kSide <= rows; i += kSide) {
    const T* x = from + i * step;
    int64_t j = 0;
    for (; j + kSide <= columns; j += kSide) TransposeSquare(x + j, step, to + j * to_step + i, to_step);
    for (; j < columns; ++j)
      for (int64_t q = 0; q < kSide; ++q) to[j * to_step + i + q] = x[q * step + j];
  }
#endif
  for (; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j) to[j * to_step + i] = from[i * step + j];
}

template <class T>
void CopyRows(const T* from, int64_t step, int64_t rows, int64_t columns, T* to, int64_t to_step) {
  constexpr int L = kLanes<T>;
  for (int64_t i = 0; i < rows; ++i, from += step, to += to_step) {
    int64_t j = 0;
    for (; j + L <= columns; j += L) Store(to + j, Load(from + j));
    for (; j < columns; ++j) to[j] = from[j];
  }
}

// A panel of op(b): depth rows of `width` columns, `step` apart in `to`.
template <class T>
void PackPanel(const T* b, int64_t ldb, bool transposed, int64_t depth, int64_t width, T* to,
               int64_t step) {
  if (transposed)
    Transpose(b, ldb, width, depth, to, step);
  else
    CopyRows(b, ldb, depth, width, to, step);
}

// Rows of c against one panel of b, in tiles of about the same height.
template <class T>
void MultiplyPanel(TileArgs<T> tile, int64_t rows, int64_t columns) {
  constexpr int L = kLanes<T>;
  const int vectors = static_cast<int>((columns + L - 1) / L);
  tile.last_lanes = static_cast<int>(columns - (vectors - 1) * L);
  const int partial = tile.last_lanes != L;
  int64_t tiles = (rows + kMaxRows[vectors] - 1) / kMaxRows[vectors];
  for (; rows > 0; --tiles) {
    const int64_t height = (rows + tiles - 1) / tiles;
    kTiles<T>.by[vectors][height][partial](tile);
    tile.a += height * tile.a_row;
    tile.c += height * tile.ldc;
    rows -= height;
  }
}

template <class T>
void Product(const GemmArgs<T>& g) {
  constexpr int64_t kPanel = int64_t{kMaxVectors} * kLanes<T>;
  const int64_t a_row = g.transpose_a ? 1 : g.lda, a_step = g.transpose_a ? g.lda : 1;
  // Where b's rows are read often, or lie far apart, its panels are copied first.
  const bool pack_b = g.transpose_b || (g.m >= 32 && g.ldb > 2 * kPanel && g.repeats == 1);
  // So are a's, where the elements of a tile would share their place in the first-level cache.
  const bool pack_a = g.n > 2 * kPanel && g.m > 64 && g.repeats == 1 &&
                      (g.transpose_a || g.lda * static_cast<int64_t>(sizeof(T)) % 1024 == 0);
  const int64_t depth = g.repeats > 1 ? g.k : kDepth;
  const int64_t panels = (Min(g.n, kColumnsOfB) + kPanel - 1) / kPanel;
  const int64_t b_size = pack_b ? panels * kPanel * Min(depth, g.k) : 0;
  const int64_t a_size = pack_a ? Min(g.m, kRowsOfA) * kPackedRow<T> : 0;
  T* const packed_b =
      b_size + a_size > 0 ? static_cast<T*>(scratch.Reserve((b_size + a_size) * sizeof(T))) : nullptr;
  T* const packed_a = packed_b + b_size;
  for (int64_t j0 = 0; j0 < g.n; j0 += kColumnsOfB) {
    const int64_t columns = Min(g.n - j0, kColumnsOfB);
    for (int64_t p0 = 0; p0 < g.k; p0 += depth) {
      const int64_t k = Min(g.k - p0, depth);
      const T* b = g.transpose_b ? g.b + j0 * g.ldb + p0 : g.b + p0 * g.ldb + j0;
      if (pack_b)
        for (int64_t j = 0; j < columns; j += kPanel)
          PackPanel(b + j * (g.transpose_b ? g.ldb : 1), g.ldb, g.transpose_b, k,
                    Min(columns - j, kPanel), packed_b + j * k, kPanel);
      for (int64_t i0 = 0; i0 < g.m; i0 += kRowsOfA) {
        const int64_t rows = Min(g.m - i0, kRowsOfA);
        const T* a = g.a + i0 * a_row + p0 * a_step;
        if (pack_a) {
          if (g.transpose_a)
            Transpose(a, g.lda, k, rows, packed_a, kPackedRow<T>);
          else
            CopyRows(a, g.lda, rows, k, packed_a, kPackedRow<T>);
          a = packed_a;
        }
        for (int64_t j = 0; j < columns; j += kPanel)
          MultiplyPanel<T>({.a = a,
                            .a_row = pack_a ? kPackedRow<T> : a_row,
                            .a_step = pack_a ? 1 : a_step,
                            .b = pack_b ? packed_b + j * k : b + j,
                            .ldb = pack_b ? kPanel : g.ldb,
                            .c = g.c + i0 * g.ldc + j0 + j,
                            .ldc = g.ldc,
                            .k = k,
                            .repeats = g.repeats,
                            .a_repeat = g.a_repeat,
                            .b_repeat = g.b_repeat,
                            .last_lanes = 0,
                            .accumulate = g.accumulate || p0 > 0},
                           rows, Min(columns - j, kPanel));
      }
    }
  }
}

// op(a) times a vector; y has its own step.
template <class T, class A>
void MatrixVector(const A& a, const T* x, int64_t k, int64_t x_step, T* y, int64_t m,
                  int64_t y_step, bool accumulate) {
  VectorMap<T> v(x, k, Eigen::InnerStride<>(x_step));
  Eigen::Map<Eigen::Matrix<T, Eigen::Dynamic, 1>, 0, Eigen::InnerStride<>> out(
      y, m, Eigen::InnerStride<>(y_step));
  if (accumulate)
    out.noalias() += a * v;
  else
    out.noalias() = a * v;
}

template <class T>
void Gemm(const GemmArgs<T>& g) {
  const Eigen::OuterStride<> sa(g.lda), sb(g.ldb);
  if (g.repeats > 1) return Product(g);
  if (g.n == 1) {  // c = op(a) * column
    const int64_t step = g.transpose_b ? 1 : g.ldb;
    if (g.transpose_a)
      MatrixVector<T>(ColMap<T>(g.a, g.m, g.k, sa), g.b, g.k, step, g.c, g.m, g.ldc, g.accumulate);
    else
      MatrixVector<T>(ConstMap<T>(g.a, g.m, g.k, sa), g.b, g.k, step, g.c, g.m, g.ldc,
                      g.accumulate);
  } else if (g.m == 1) {  // c^T = op(b)^T * row
    const int64_t step = g.transpose_a ? g.lda : 1;
    if (g.transpose_b)
      MatrixVector<T>(ConstMap<T>(g.b, g.n, g.k, sb), g.a, g.k, step, g.c, g.n, 1, g.accumulate);
    else
      MatrixVector<T>(ColMap<T>(g.b, g.n, g.k, sb), g.a, g.k, step, g.c, g.n, 1, g.accumulate);
  } else {
    Product(g);
  }
}

}  // namespace

void FillGemm(IsaTable& table) {
  table.gemm_f32 = Gemm<float>;
  table.gemm_f64 = Gemm<double>;
}

}  // namespace eager::EAGER_ISA

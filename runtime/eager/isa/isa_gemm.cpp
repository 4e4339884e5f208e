// SPDX-License-Identifier: Apache-2.0
// Matrix products on Eigen's blocked kernels.
#include <Eigen/Core>

#include "eager/isa/isa_flavour.h"

namespace eager::EAGER_ISA {
namespace {

template <class T>
using Matrix = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
template <class T>
using ConstMap = Eigen::Map<const Matrix<T>, 0, Eigen::OuterStride<>>;
template <class T>
using ColMap = Eigen::Map<const Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::ColMajor>,
                          0, Eigen::OuterStride<>>;
template <class T>
using VectorMap = Eigen::Map<const Eigen::Matrix<T, Eigen::Dynamic, 1>, 0, Eigen::InnerStride<>>;

template <class T, class A, class B>
void Product(const A& a, const B& b, const GemmArgs<T>& g) {
  Eigen::Map<Matrix<T>, 0, Eigen::OuterStride<>> c(g.c, g.m, g.n, Eigen::OuterStride<>(g.ldc));
  if (g.accumulate)
    c.noalias() += a * b;
  else
    c.noalias() = a * b;
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
  } else if (g.transpose_a) {
    // A transposed row-major matrix is a column-major one.
    if (g.transpose_b)
      Product<T>(ColMap<T>(g.a, g.m, g.k, sa), ColMap<T>(g.b, g.k, g.n, sb), g);
    else
      Product<T>(ColMap<T>(g.a, g.m, g.k, sa), ConstMap<T>(g.b, g.k, g.n, sb), g);
  } else {
    if (g.transpose_b)
      Product<T>(ConstMap<T>(g.a, g.m, g.k, sa), ColMap<T>(g.b, g.k, g.n, sb), g);
    else
      Product<T>(ConstMap<T>(g.a, g.m, g.k, sa), ConstMap<T>(g.b, g.k, g.n, sb), g);
  }
}

}  // namespace

void FillGemm(IsaTable& table) {
#ifdef EIGEN_VECTORIZE_AVX512
  // Eigen sizes its panels by the first-level cache. Panels of 48 rows come from the second level
  // anyway; 320 columns instead of 232 (64 KiB for 48) pass over the result less often.
  Eigen::setCpuCacheSizes(64 << 10, 2 << 20, 4 << 20);
#endif
  table.gemm_f32 = Gemm<float>;
  table.gemm_f64 = Gemm<double>;
}

}  // namespace eager::EAGER_ISA

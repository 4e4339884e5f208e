// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/matmul.h"

#include <algorithm>
#include <vector>

#include "eager/core/thread_pool.h"
#include "eager/kernels/elementwise.h"

namespace eager {
namespace {

constexpr int64_t kWorkPerPiece = int64_t{1} << 23;  // multiplications that repay a hand-over
constexpr int64_t kRowsPerPiece = 512;  // every piece packs the other side; fewer rows do not repay it

template <class T>
void RunGemm(const GemmArgs<T>& args, void (*gemm)(const GemmArgs<T>&)) {
  const int64_t work = args.m * args.n * std::max<int64_t>(1, args.k);
  const int64_t longer = std::max(args.m, args.n);
  const int64_t pieces = std::min<int64_t>(work / kWorkPerPiece, 64);
  const int64_t vector_rows = std::min(args.m, args.n) == 1 ? 1024 : kRowsPerPiece;
  const int64_t grain = pieces > 1 ? std::max((longer + pieces - 1) / pieces, vector_rows) : longer;
  if (grain >= longer) return gemm(args);
  ParallelFor(longer, grain, [&](int64_t begin, int64_t end) {
    GemmArgs<T> piece = args;
    if (args.m >= args.n) {
      piece.m = end - begin;
      piece.a += begin * (args.transpose_a ? 1 : args.lda);
      piece.c += begin * args.ldc;
    } else {
      piece.n = end - begin;
      piece.b += begin * (args.transpose_b ? args.ldb : 1);
      piece.c += begin;
    }
    gemm(piece);
  });
}

template <class T>
GemmArgs<T> ArgsOf(const MatrixOperand& a, const T* a_data, const MatrixOperand& b, const T* b_data,
                   T* c) {
  return {.m = a.op_rows(),
          .n = b.op_cols(),
          .k = a.op_cols(),
          .a = a_data,
          .lda = a.cols,
          .transpose_a = a.transpose,
          .b = b_data,
          .ldb = b.cols,
          .transpose_b = b.transpose,
          .c = c,
          .ldc = b.op_cols()};
}

// op(x), dense and row-major.
template <class T>
std::vector<T> Materialized(const MatrixOperand& x) {
  const T* data = static_cast<const T*>(x.data);
  std::vector<T> out(x.rows * x.cols);
  for (int64_t i = 0; i < x.rows; ++i)
    for (int64_t j = 0; j < x.cols; ++j) {
      T value = data[i * x.cols + j];
      if constexpr (!std::is_arithmetic_v<T>) {
        if (x.conjugate) value = std::conj(value);
      }
      out[x.transpose ? j * x.rows + i : i * x.cols + j] = value;
    }
  return out;
}

template <class T>
inline T MultiplyAdd(T a, T b, T c) {
  if constexpr (std::is_arithmetic_v<T>) {
    using U = Modular<T>;
    return static_cast<T>(static_cast<U>(a) * static_cast<U>(b) + static_cast<U>(c));
  } else {  // plain complex product, without the recovery of infinities that the library adds
    return {c.real() + a.real() * b.real() - a.imag() * b.imag(),
            c.imag() + a.real() * b.imag() + a.imag() * b.real()};
  }
}

// Types for which speed matters less: row by row, the inner loop over a row of b.
template <class T>
void MultiplyPlainly(const MatrixOperand& a, const MatrixOperand& b, T* c) {
  const int64_t m = a.op_rows(), n = b.op_cols(), k = a.op_cols();
  const std::vector<T> left = Materialized<T>(a), right = Materialized<T>(b);
  const int64_t grain = std::max<int64_t>(1, (int64_t{1} << 18) / std::max<int64_t>(1, n * k));
  ParallelFor(m, grain, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      T* row = c + i * n;
      std::fill_n(row, n, T(0));
      for (int64_t p = 0; p < k; ++p) {
        const T factor = left[i * k + p];
        const T* other = right.data() + p * n;
#pragma GCC ivdep
        for (int64_t j = 0; j < n; ++j) row[j] = MultiplyAdd(factor, other[j], row[j]);
      }
    }
  });
}

// 16-bit floats are widened, multiplied as floats, and rounded once.
void MultiplyHalves(DataType dtype, const MatrixOperand& a, const MatrixOperand& b, void* c) {
  const auto widen = dtype == DT_HALF ? Isa().half_to_float : Isa().bfloat16_to_float;
  const auto narrow = dtype == DT_HALF ? Isa().float_to_half : Isa().float_to_bfloat16;
  std::vector<float> left(a.rows * a.cols), right(b.rows * b.cols),
      product(a.op_rows() * b.op_cols());
  widen(static_cast<const uint16_t*>(a.data), left.data(), left.size());
  widen(static_cast<const uint16_t*>(b.data), right.data(), right.size());
  ParallelGemm(ArgsOf<float>(a, left.data(), b, right.data(), product.data()));
  narrow(product.data(), static_cast<uint16_t*>(c), product.size());
}

}  // namespace

void ParallelGemm(const GemmArgs<float>& args) { RunGemm(args, Isa().gemm_f32); }
void ParallelGemm(const GemmArgs<double>& args) { RunGemm(args, Isa().gemm_f64); }

void MultiplyMatrices(DataType dtype, const MatrixOperand& a, const MatrixOperand& b, void* c) {
  const int64_t m = a.op_rows(), n = b.op_cols();
  if (m == 0 || n == 0) return;
  if (a.op_cols() == 0) {
    std::memset(c, 0, m * n * DataTypeSize(dtype));
    return;
  }
  switch (dtype) {
    case DT_FLOAT:
      return ParallelGemm(ArgsOf<float>(a, static_cast<const float*>(a.data), b,
                                        static_cast<const float*>(b.data), static_cast<float*>(c)));
    case DT_DOUBLE:
      return ParallelGemm(ArgsOf<double>(a, static_cast<const double*>(a.data), b,
                                         static_cast<const double*>(b.data),
                                         static_cast<double*>(c)));
    case DT_HALF:
    case DT_BFLOAT16:
      return MultiplyHalves(dtype, a, b, c);
    default:
      DispatchDtype<int32_t, int64_t, complex64, complex128>(
          dtype, [&]<class T>() { MultiplyPlainly<T>(a, b, static_cast<T*>(c)); });
  }
}

}  // namespace eager

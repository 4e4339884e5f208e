// SPDX-License-Identifier: Apache-2.0
// Products of every small size and of sizes around the blocks of the loops, against a plain product
// in double. Run once for each x86-64 level (tests/runtime/CMakeLists.txt).
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <random>
#include <span>
#include <vector>

#include "eager/core/thread_pool.h"
#include "eager/eager.h"
#include "eager/kernels/matmul.h"

namespace eager {
namespace {

template <class T>
std::vector<T> RandomValues(int64_t n, uint32_t seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> values(-1, 1);
  std::vector<T> out(n);
  for (T& x : out) x = static_cast<T>(values(random));
  return out;
}

// c is embedded in a wider matrix whose other elements must stay as they are.
template <class T>
void CheckGemm(int64_t m, int64_t n, int64_t k, bool ta, bool tb, bool accumulate,
               int64_t repeats = 1) {
  SCOPED_TRACE(testing::Message() << m << "x" << k << (ta ? " transposed" : "") << " times " << k
                                  << "x" << n << (tb ? " transposed" : "")
                                  << (accumulate ? ", added" : "") << ", " << repeats
                                  << " repeats, " << sizeof(T) << " bytes");
  const int64_t lda = (ta ? m : k) + 1, ldb = (tb ? k : n) + 2, ldc = n + 3;
  const int64_t a_size = (ta ? k : m) * lda, b_size = (tb ? n : k) * ldb;
  const auto a = RandomValues<T>(a_size * repeats, 1), b = RandomValues<T>(b_size * repeats, 2);
  const auto before = RandomValues<T>(m * ldc, 3);
  auto c = before;
  GemmArgs<T> args{.m = m,
                   .n = n,
                   .k = k,
                   .a = a.data(),
                   .lda = lda,
                   .transpose_a = ta,
                   .b = b.data(),
                   .ldb = ldb,
                   .transpose_b = tb,
                   .c = c.data(),
                   .ldc = ldc,
                   .accumulate = accumulate,
                   .repeats = repeats,
                   .a_repeat = a_size,
                   .b_repeat = b_size};
  if constexpr (sizeof(T) == 4)
    Isa().gemm_f32(args);
  else
    Isa().gemm_f64(args);
  const double room = (sizeof(T) == 4 ? 2e-7 : 4e-16) * (4 + static_cast<double>(k * repeats));
  for (int64_t i = 0; i < m; ++i)
    for (int64_t j = 0; j < ldc; ++j) {
      double want = j >= n || accumulate ? before[i * ldc + j] : 0;
      for (int64_t r = 0; r < repeats && j < n; ++r)
        for (int64_t p = 0; p < k; ++p)
          want += static_cast<double>(a[r * a_size + (ta ? p * lda + i : i * lda + p)]) *
                  static_cast<double>(b[r * b_size + (tb ? j * ldb + p : p * ldb + j)]);
      ASSERT_NEAR(c[i * ldc + j], want, j < n ? room : 0) << "at " << i << ", " << j;
    }
}

template <class T>
void CheckAllForms(int64_t m, int64_t n, int64_t k) {
  for (int form = 0; form < 4 && !testing::Test::HasFatalFailure(); ++form)
    CheckGemm<T>(m, n, k, form & 1, form & 2, (m + n + k + form) % 3 == 0);
}

TEST(Gemm, EverySmallSize) {
  for (int64_t size = 1; size <= 70; ++size) {
    const int64_t other = 1 + (size * 37) % 70, third = 1 + (size * 23 + 11) % 70;
    CheckAllForms<float>(size, other, third);
    CheckAllForms<float>(third, size, other);
    CheckAllForms<float>(other, third, size);
    CheckAllForms<double>(size, third, other);
    CheckAllForms<double>(other, size, third);
    if (HasFatalFailure()) return;
  }
}

TEST(Gemm, SizesAroundTheBlocks) {
  for (const auto& [m, n, k] : std::vector<std::array<int64_t, 3>>{{1, 1, 1},
                                                                   {1, 128, 784},
                                                                   {64, 128, 784},
                                                                   {784, 128, 64},
                                                                   {64, 784, 128},
                                                                   {128, 10, 64},
                                                                   {3, 200, 513},
                                                                   {513, 33, 257},
                                                                   {40, 130, 256},
                                                                   {33, 4097, 5},
                                                                   {600, 150, 20},
                                                                   {7, 5, 1000},
                                                                   {128, 128, 128}}) {
    CheckAllForms<float>(m, n, k);
    CheckAllForms<double>(m, n, k);
    if (HasFatalFailure()) return;
  }
}

TEST(Gemm, SumsOfProducts) {
  for (int64_t n : {1, 5, 16, 33, 64, 70, 130}) {
    CheckGemm<float>(7, n, 19, false, false, false, 3);
    CheckGemm<float>(56, n, 300, false, false, true, 2);
    CheckGemm<float>(50, n, 9, true, false, true, 4);
    CheckGemm<double>(13, n, 21, true, false, false, 3);
    CheckGemm<double>(1, n, 21, false, false, false, 3);
    if (HasFatalFailure()) return;
  }
}

// What a row of the result is must not depend on how many others are computed, nor on the threads.
TEST(Gemm, RowsDoNotDependOnTheOthers) {
  const auto a = RandomValues<float>(1100 * 300, 4), b = RandomValues<float>(300 * 170, 5);
  const Tensor left = Tensor::FromValues<float>({1100, 300}, a),
               right = Tensor::FromValues<float>({300, 170}, b);
  const int threads = NumThreads();
  SetNumThreads(1);
  const Tensor one = MatMul(left, right);
  SetNumThreads(5);
  const Tensor five = MatMul(left, right);
  SetNumThreads(threads);
  EXPECT_EQ(0, std::memcmp(one.raw(), five.raw(), 1100 * 170 * sizeof(float)));
  for (int64_t rows : {2, 3, 31, 65, 700}) {
    const Tensor part =
        MatMul(Tensor::FromValues<float>({rows, 300}, std::span(a).first(rows * 300)), right);
    EXPECT_EQ(0, std::memcmp(one.raw(), part.raw(), rows * 170 * sizeof(float))) << rows << " rows";
  }
}

}  // namespace
}  // namespace eager

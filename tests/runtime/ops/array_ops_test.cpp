// SPDX-License-Identifier: Apache-2.0
// What data cannot say of array ops: which results share memory, that shared memory is never
// written, and that large tensors take the blocked and threaded paths correctly.
#include <gtest/gtest.h>

#include <cstring>
#include <numeric>

#include "eager/core/thread_pool.h"
#include "eager/ops.h"

namespace eager {
namespace {

Tensor Counting(const Shape& shape) {
  Tensor t(DT_INT32, shape);
  std::iota(t.ptr<int32_t>(), t.ptr<int32_t>() + t.NumElements(), 0);
  return t;
}
Tensor Ints(std::vector<int32_t> values) { return Tensor(values); }

TEST(ArrayOps, ReshapesAndSlicesOfRowsShareMemory) {
  const Tensor x = Counting({64, 8});
  EXPECT_TRUE(Reshape(x, Ints({8, 64})).SharesMemoryWith(x));
  EXPECT_TRUE(ExpandDims(x, Tensor(0)).SharesMemoryWith(x));
  EXPECT_TRUE(Slice(x, Ints({16, 0}), Ints({32, 8})).SharesMemoryWith(x));
  EXPECT_TRUE(Split(Tensor(0), x, 2)[1].SharesMemoryWith(x));
  EXPECT_FALSE(Slice(x, Ints({0, 1}), Ints({64, 4})).SharesMemoryWith(x));
}

TEST(ArrayOps, UpdatesLeaveTheirInputAsItWas) {
  const Tensor x = Counting({8});
  const Tensor before = x.DeepCopy();
  const Tensor y = TensorScatterUpdate(x, Tensor({{3}}), Ints({-1}));
  EXPECT_EQ(y.vec<int32_t>()[3], -1);
  for (int i = 0; i < 8; ++i) EXPECT_EQ(x.vec<int32_t>()[i], before.vec<int32_t>()[i]);
}

TEST(ArrayOps, LargeTransposesAreRightForAnyShape) {
  for (const Shape& shape : {Shape{513, 257}, Shape{3, 100, 70}, Shape{65, 1, 130, 3}}) {
    const Tensor x = Counting(shape);
    std::vector<int32_t> perm(shape.rank());
    for (int i = 0; i < shape.rank(); ++i) perm[i] = shape.rank() - 1 - i;
    const Tensor y = Transpose(x, Tensor(perm));
    for (int64_t i = 0; i < x.NumElements(); ++i) {
      int64_t rest = i, at = 0, stride = 1;  // the first axis of x is the last of y
      std::vector<int64_t> index(shape.rank());
      for (int k = shape.rank(); k-- > 0; rest /= shape[k]) index[k] = rest % shape[k];
      for (int k = 0; k < shape.rank(); ++k) {
        at += index[k] * stride;
        stride *= shape[k];
      }
      ASSERT_EQ(y.ptr<int32_t>()[at], x.ptr<int32_t>()[i]) << shape << " element " << i;
    }
  }
}

TEST(ArrayOps, ResultsDoNotDependOnTheNumberOfThreads) {
  const int before = NumThreads();
  auto run = [](int threads) {
    SetNumThreads(threads);
    return RandomNormal(Ints({100001}), DT_FLOAT, {.seed = 3, .seed2 = 4});
  };
  const Tensor one = run(1), four = run(4);
  SetNumThreads(before);
  EXPECT_EQ(std::memcmp(one.raw(), four.raw(), one.TotalBytes()), 0);
}

TEST(ArrayOps, SeedsOfZeroGiveAnotherStreamEachTime) {
  const Tensor a = RandomUniform(Ints({8}), DT_FLOAT), b = RandomUniform(Ints({8}), DT_FLOAT);
  EXPECT_NE(std::memcmp(a.raw(), b.raw(), a.TotalBytes()), 0);
}

}  // namespace
}  // namespace eager

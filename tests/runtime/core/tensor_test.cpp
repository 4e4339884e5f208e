// SPDX-License-Identifier: Apache-2.0
#include "eager/core/tensor.h"

#include <gtest/gtest.h>

#include <Eigen/Core>
#include <sstream>

#include "eager/core/eigen.h"
#include "eager/core/resource.h"

namespace eager {
namespace {

template <class F>
std::string MessageOf(F f) {
  const Status status = Try(f);
  return status.ToString();
}

TEST(Tensor, NestedListsGiveShapeAndDtype) {
  const Tensor a = {{1.f, 2.f}, {3.f, 4.f}};
  EXPECT_EQ(a.dtype(), DT_FLOAT);
  EXPECT_EQ(a.shape(), Shape({2, 2}));
  EXPECT_EQ(a.matrix<float>()(1, 0), 3.f);
  const Tensor words = {"a", "bc"};
  EXPECT_EQ(words.dtype(), DT_STRING);
  EXPECT_EQ(words.vec<std::string>()(1), "bc");
  EXPECT_EQ(Tensor(7).shape(), Shape());
}

TEST(Tensor, RaggedOrMixedListsAreRefused) {
  EXPECT_EQ(MessageOf([] { Tensor t = {{1.f, 2.f}, {3.f}}; }),
            "INVALID_ARGUMENT: nested list: items of shape [2] and [1]");
  EXPECT_EQ(MessageOf([] { Tensor t = {{1.f}, {2}}; }),
            "INVALID_ARGUMENT: nested list: items of type float and int32");
}

TEST(Tensor, AccessChecksDtypeAndRank) {
  const Tensor a = {{1.f, 2.f}};
  EXPECT_EQ(MessageOf([&] { (void)a.flat<double>(); }),
            "INVALID_ARGUMENT: elements asked for as double, tensor is float [1,2]");
  EXPECT_EQ(MessageOf([&] { (void)a.vec<float>(); }),
            "INVALID_ARGUMENT: asked for 1 dimensions, tensor is float [1,2]");
  EXPECT_EQ(MessageOf([&] { (void)a.scalar<float>(); }),
            "INVALID_ARGUMENT: asked for the only element, tensor is float [1,2]");
  EXPECT_EQ(Tensor::Full({1, 1}, 5).scalar<int32_t>()(), 5);
}

TEST(Tensor, ReshapesAndSlicesShareMemory) {
  Tensor a = Tensor::Full({4, 32}, 1.f);
  const Tensor reshaped = a.Reshaped({128}), rows = a.SliceRows(1, 3);
  EXPECT_TRUE(a.SharesMemoryWith(reshaped));
  EXPECT_TRUE(a.SharesMemoryWith(rows));
  a.matrix<float>()(1, 0) = 9.f;
  EXPECT_EQ(reshaped.vec<float>()(32), 9.f);
  EXPECT_EQ(rows.matrix<float>()(0, 0), 9.f);
  EXPECT_FALSE(a.DeepCopy().SharesMemoryWith(a));
  EXPECT_THROW(a.Reshaped({3}), Error);
  EXPECT_THROW(a.SliceRows(3, 5), Error);
}

TEST(Tensor, BuffersAreAligned) {
  for (int64_t n : {1, 3, 17, 1000, 100000})
    EXPECT_EQ(reinterpret_cast<uintptr_t>(Tensor(DT_FLOAT, {n}).raw()) % 64, 0u) << n;
}

TEST(Tensor, EigenGoesBothWays) {
  Eigen::MatrixXf m(2, 3);
  m << 1, 2, 3, 4, 5, 6;
  const Tensor t(m);
  EXPECT_EQ(t.shape(), Shape({2, 3}));
  EXPECT_EQ(t.matrix<float>()(1, 0), 4.f);
  const Eigen::MatrixXf back = t.matrix<float>();
  EXPECT_EQ(back, m);
  EXPECT_EQ(Tensor(Eigen::VectorXd::Ones(3).eval()).shape(), Shape({3}));
}

TEST(Tensor, EigenMapsShareMemory) {
  Tensor t = {{1.f, 2.f}, {3.f, 4.f}};
  AsEigen(t.matrix<float>())(0, 1) = 9.f;
  EXPECT_EQ(t.matrix<float>()(0, 1), 9.f);
  EXPECT_EQ(AsEigen(t.Reshaped({4}).vec<float>()).sum(), 17.f);
  EigenMatrix<double> m = EigenMatrix<double>::Constant(2, 3, 5.0);
  const double* data = m.data();
  const Tensor taken = FromEigen(std::move(m));
  EXPECT_EQ(taken.flat<double>().data(), data);
  EXPECT_EQ(taken.shape(), Shape({2, 3}));
}

TEST(Tensor, MemoryOfOthersIsUsedAndReleased) {
  float data[4] = {1, 2, 3, 4};
  bool released = false;
  {
    Tensor t = Tensor::FromMemory(DT_FLOAT, {2, 2}, data, [&] { released = true; });
    data[3] = 7;
    EXPECT_EQ(t.matrix<float>()(1, 1), 7.f);
  }
  EXPECT_TRUE(released);
}

TEST(Tensor, PrintsAsNumPy) {
  auto text = [](const Tensor& t) { return t.ToString(); };
  EXPECT_EQ(text(Tensor{{1.f, 2.5f}, {-3.f, 4.f}}), "[[ 1.   2.5]\n [-3.   4. ]]");
  EXPECT_EQ(text(Tensor{1, 20, 300}), "[  1  20 300]");
  EXPECT_EQ(text(Tensor(1.5f)), "1.5");
  EXPECT_EQ(text(Tensor{true, false}), "[ True False]");
  EXPECT_EQ(text(Tensor{"a", "b\n"}), "[b'a' b'b\\n']");
  EXPECT_EQ(text(Tensor(DT_FLOAT, {0})), "[]");
  const Tensor many = Tensor::Full({2000}, 1);
  EXPECT_EQ(text(many), "[1 1 1 ... 1 1 1]");
}

TEST(Tensor, ViewsPrintAsEigenMaps) {
  const Tensor t = {{1.f, -2.f}, {3.5f, 4.f}};
  std::ostringstream out;
  out << t.matrix<float>();
  Eigen::Matrix2f m;
  m << 1, -2, 3.5, 4;
  std::ostringstream wanted;
  wanted << m;
  EXPECT_EQ(out.str(), wanted.str());
}

TEST(Tensor, GiantShapesAreRefusedWithoutHarm) {
  EXPECT_EQ(Try([] { Tensor t(DT_DOUBLE, {int64_t{1} << 50}); }).code(), Code::kResourceExhausted);
  EXPECT_EQ(Try([] { Shape s({int64_t{1} << 40, int64_t{1} << 40}); }).code(),
            Code::kInvalidArgument);
  EXPECT_EQ(Try([] { Shape s({-2}); }).code(), Code::kInvalidArgument);
  EXPECT_EQ(Try([] { Tensor t(DT_FLOAT, {-1}); }).code(), Code::kInvalidArgument);
}

TEST(Allocator, CountsAndLimitsWhatIsInUse) {
  const int64_t before = GetAllocatorStats().bytes_in_use;
  {
    Tensor t(DT_FLOAT, {1 << 20});
    EXPECT_EQ(GetAllocatorStats().bytes_in_use, before + (4 << 20));
    SetAllocatorLimit(before + (5 << 20));
    EXPECT_EQ(Try([] { Tensor too_much(DT_FLOAT, {1 << 20}); }).code(), Code::kResourceExhausted);
    SetAllocatorLimit(0);
  }
  EXPECT_EQ(GetAllocatorStats().bytes_in_use, before);
  EXPECT_GE(GetAllocatorStats().peak_bytes_in_use, before + (4 << 20));
}

TEST(Shape, ManyDimensionsAndUnknownParts) {
  const Shape deep(std::vector<int64_t>(20, 1));
  Shape copy = deep;
  copy.set_dim(19, 3);
  EXPECT_EQ(deep[19], 1);
  EXPECT_EQ(copy.NumElements(), 3);
  EXPECT_EQ(Shape({2, -1}).ToString(), "[2,?]");
  EXPECT_EQ(Shape::Unknown().ToString(), "<unknown>");
  EXPECT_EQ(Shape({2, -1}).NumElements(), -1);
  EXPECT_THROW(Shape(std::vector<int64_t>(255, 1)), Error);
}

TEST(Half, RoundsToNearestEven) {
  EXPECT_EQ(half(1.f).bits, 0x3c00);
  EXPECT_EQ(half(65504.f).bits, 0x7bff);
  EXPECT_EQ(half(65520.f).bits, 0x7c00);  // ties to even: infinity
  EXPECT_EQ(half(5.9604645e-8f).bits, 0x0001);
  EXPECT_EQ(half(2.9802322e-8f).bits, 0x0000);  // half of the smallest: to even
  EXPECT_EQ(static_cast<float>(half::FromBits(0x0001)), 5.9604645e-8f);
  for (uint32_t b = 0; b < 0x10000; ++b) {
    const half h = half::FromBits(static_cast<uint16_t>(b));
    const float f = h;
    if (f == f) {
      ASSERT_EQ(half(f).bits, b) << b;
    }
  }
  EXPECT_EQ(bfloat16(1.00390625f).bits, 0x3f80);  // tie to even
  EXPECT_EQ(bfloat16(1.01171875f).bits, 0x3f82);
}

}  // namespace
TEST(DebugString, ShowsWhatTensorFlowShows) {
  const Tensor t = {{1.f, 2.5f, 1e-7f}, {4.f, 5.f, 6.f}};
  EXPECT_EQ(t.DebugString(), "Tensor<type: float shape: [2,3] values: [1 2.5 1e-07]...>");
  EXPECT_EQ(t.SummarizeValue(-1), "[1 2.5 1e-07][4 5 6]");
  EXPECT_EQ(t.SummarizeValue(1, true), "[[1 ... 1e-07]\n [4 ... 6]]");
  EXPECT_EQ(Tensor(0.1f).SummarizeValue(3), "0.1");
  EXPECT_EQ(Tensor(1.0 / 3).SummarizeValue(3), "0.33333333333333331");
  EXPECT_EQ(Tensor("a\n").DebugString(), "Tensor<type: string shape: [] values: a\\n>");
  EXPECT_EQ(Tensor(true).SummarizeValue(3), "1");
  EXPECT_EQ(Tensor(DT_COMPLEX64, {3}).SummarizeValue(2), "? ?...");
  EXPECT_EQ(Tensor().SummarizeValue(2), "");
}

}  // namespace eager

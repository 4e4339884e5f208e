// SPDX-License-Identifier: Apache-2.0
// exp and tanh of floats over their whole range against the library in double, for vectors and for
// what is left over. Run once for each x86-64 level.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "eager/isa/isa_table.h"

namespace eager {
namespace {

// Largest error in units of the last place of the result; results below `smallest` count as that.
double LargestError(IsaUnary op, double (*exact)(double), double from, double to, float smallest) {
  std::vector<float> x, y;
  for (int i = 0; i <= 200000; ++i) x.push_back(static_cast<float>(from + (to - from) * i / 200000.));
  y.resize(x.size());
  Isa().unary_f32[static_cast<int>(op)](x.data(), y.data(), static_cast<int64_t>(x.size()));
  double worst = 0;
  for (size_t i = 0; i < x.size(); ++i) {
    const double want = exact(x[i]);
    const float size = std::max(smallest, static_cast<float>(std::abs(want)));
    const double unit = std::nextafter(size, std::numeric_limits<float>::infinity()) - size;
    worst = std::max(worst, std::abs(y[i] - want) / unit);
  }
  return worst;
}

TEST(Transcendental, ExpIsExactToTwoUnits) {
  EXPECT_LE(LargestError(IsaUnary::kExp, std::exp, -87.3, 88.72, 0), 2);
  EXPECT_LE(LargestError(IsaUnary::kExp, std::exp, -1, 1, 0), 2);
}

TEST(Transcendental, TanhIsExactToSixUnits) {
  EXPECT_LE(LargestError(IsaUnary::kTanh, std::tanh, -12, 12, 1e-30f), 6);
  EXPECT_LE(LargestError(IsaUnary::kTanh, std::tanh, -0.01, 0.01, 1e-30f), 6);
}

TEST(Transcendental, SpecialValues) {
  const float inf = std::numeric_limits<float>::infinity(), nan = std::nanf("");
  const std::vector<float> x = {inf, -inf, nan, 0, -0.f, 88.7228f, 88.73f, 1000, -104, -1000, -3e38f, 3e38f};
  std::vector<float> y(x.size());
  Isa().unary_f32[static_cast<int>(IsaUnary::kExp)](x.data(), y.data(), static_cast<int64_t>(x.size()));
  EXPECT_EQ(y[0], inf);
  EXPECT_EQ(y[1], 0);
  EXPECT_TRUE(std::isnan(y[2]));
  EXPECT_EQ(y[3], 1);
  EXPECT_EQ(y[4], 1);
  EXPECT_TRUE(std::isfinite(y[5])) << "below the largest float";
  for (int i : {6, 7, 11}) EXPECT_EQ(y[i], inf) << x[i];
  for (int i : {8, 9, 10}) EXPECT_EQ(y[i], 0) << x[i];
  Isa().unary_f32[static_cast<int>(IsaUnary::kTanh)](x.data(), y.data(), static_cast<int64_t>(x.size()));
  EXPECT_EQ(y[0], 1);
  EXPECT_EQ(y[1], -1);
  EXPECT_TRUE(std::isnan(y[2]));
  EXPECT_EQ(y[3], 0);
  EXPECT_TRUE(std::signbit(y[4]));
}

TEST(Transcendental, PlaceDoesNotMatter) {
  for (IsaUnary op : {IsaUnary::kExp, IsaUnary::kTanh}) {
    std::vector<float> x(67, 0.3f), y(67, -5.f);
    for (int64_t n : {1, 3, 4, 7, 16, 17, 66}) {
      Isa().unary_f32[static_cast<int>(op)](x.data(), y.data(), n);
      for (int64_t i = 0; i < n; ++i) EXPECT_EQ(y[i], y[0]);
      EXPECT_EQ(y[n], -5.f) << "written past the end";
    }
  }
}

}  // namespace
}  // namespace eager

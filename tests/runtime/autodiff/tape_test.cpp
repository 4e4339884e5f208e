// SPDX-License-Identifier: Apache-2.0
#include "eager/autodiff/tape.h"

#include <gtest/gtest.h>

#include "eager/eager.h"
#include "eager/op/apply.h"

namespace eager {
namespace {

float Only(const Tensor& t) { return t.scalar<float>()(); }

TEST(GradientTape, DifferentiatesWatchedTensors) {
  const Tensor x = 3.f;
  GradientTape tape;
  tape.Watch(x);
  const Tensor y = x * x;
  EXPECT_EQ(Only(tape.Gradient(y, x)), 6.f);
}

TEST(GradientTape, WatchesVariablesByItself) {
  Variable w = Tensor{{1.f}, {2.f}};
  const Tensor a = {{3.f, 4.f}};
  GradientTape tape;
  const Tensor loss = ReduceSum(MatMul(a, w), {0, 1});
  const auto grads = tape.Gradient(loss, {w});
  ASSERT_EQ(grads.size(), 1u);
  EXPECT_TRUE(Identical(grads[0], Tensor{{3.f}, {4.f}}));
}

TEST(GradientTape, SumsOverAllReadsOfAVariable) {
  Variable w = 2.f;
  GradientTape tape;
  const Tensor y = w.value() * w.value() + w.value();
  EXPECT_EQ(Only(tape.Gradient(y, w)), 5.f);
}

TEST(GradientTape, ReadsBeforeAndAfterAnAssignmentAreTwoValues) {
  Variable w = 2.f;
  GradientTape tape;
  const Tensor before = w.value() * 10.f;
  w.Assign(5.f);
  const Tensor y = before + w.value() * w.value();
  EXPECT_EQ(Only(tape.Gradient(y, w)), 20.f);
}

TEST(GradientTape, UnconnectedSourcesGetNothingOrZeros) {
  const Tensor x = 1.f, z = 2.f;
  GradientTape tape({.persistent = true});
  tape.Watch(x);
  tape.Watch(z);
  const Tensor y = x * 3.f;
  EXPECT_FALSE(tape.Gradient(y, z).IsDefined());
  EXPECT_EQ(Only(tape.Gradient(y, std::vector<GradientSource>{z}, UnconnectedGradients::kZero)[0]),
            0.f);
}

TEST(GradientTape, ASecondCallNeedsAPersistentTape) {
  const Tensor x = 1.f;
  GradientTape tape;
  tape.Watch(x);
  const Tensor y = x * x;
  tape.Gradient(y, x);
  EXPECT_EQ(Try([&] { tape.Gradient(y, x); }).code(), Code::kFailedPrecondition);
}

TEST(GradientTape, NestedTapesGiveSecondOrder) {
  const Tensor x = 2.f;
  GradientTape outer;
  outer.Watch(x);
  Tensor first;
  {
    GradientTape inner;
    inner.Watch(x);
    const Tensor y = x * x * x;
    first = inner.Gradient(y, x);
  }
  EXPECT_EQ(Only(first), 12.f);
  EXPECT_EQ(Only(outer.Gradient(first, x)), 12.f);
}

TEST(GradientTape, StopGradientStops) {
  const Tensor x = 2.f;
  GradientTape tape;
  tape.Watch(x);
  const Tensor y = StopGradient(x) * x;
  EXPECT_EQ(Only(tape.Gradient(y, x)), 2.f);
}

TEST(GradientTape, GammaSamplesMoveWithAlpha) {
  const Tensor alpha = {0.5f, 2.f}, weights = {{1.f, 2.f}, {3.f, 4.f}};
  GradientTape tape;
  tape.Watch(alpha);
  const Tensor y = ReduceSum(RandomGamma(Tensor{2}, alpha, {.seed = 1, .seed2 = 2}) * weights, {0, 1});
  const Tensor slope = tape.Gradient(y, alpha);  // TensorFlow 2.15: 2.4411826 5.5324936
  ASSERT_EQ(slope.shape(), alpha.shape());
  EXPECT_NEAR(slope.data<float>()[0], 2.4411826f, 1e-5f);
  EXPECT_NEAR(slope.data<float>()[1], 5.5324936f, 1e-5f);
}

TEST(GradientTape, WhatIsGatheredFromAVariableGoesBackToItsPlace) {
  Variable w = Tensor{{1.f, 2.f}, {3.f, 4.f}, {5.f, 6.f}};
  const auto slope = [&](auto&& gather) {
    GradientTape tape;
    tape.Watch(w.handle());
    const Tensor rows = gather();
    const Tensor weights = Cast(Add(Range(0, Size(rows), 1), 1), DT_FLOAT);
    return tape.Gradient(ReduceSum(Reshape(rows, {-1}) * weights, {0}), w.handle());
  };
  EXPECT_TRUE(Identical(slope([&] { return ResourceGather(w.handle(), Tensor{2, 0, 2}, DT_FLOAT); }),
                        Tensor{{3.f, 4.f}, {0.f, 0.f}, {6.f, 8.f}}));
  EXPECT_TRUE(Identical(
      slope([&] { return ResourceGatherNd(w.handle(), Tensor{{2, 1}, {0, 0}, {2, 1}}, DT_FLOAT); }),
      Tensor{{2.f, 0.f}, {0.f, 0.f}, {0.f, 4.f}}));
  EXPECT_TRUE(Identical(ResourceGatherNd(w.handle(), Tensor{{1}, {2}}, DT_FLOAT),
                        Tensor{{3.f, 4.f}, {5.f, 6.f}}));
  EXPECT_EQ(Try([&] { ResourceGatherNd(w.handle(), Tensor{{3}}, DT_FLOAT); }).code(),
            Code::kInvalidArgument);
}

TEST(GradientTape, AnOpWithoutGradientIsNamed) {
  static const ArgDef x_arg[] = {{.name = "x", .type = DT_FLOAT}},
                      y_arg[] = {{.name = "y", .type = DT_FLOAT}};
  const OpDef& op = RegisterOp(
      {.name = "TestNoGradient",
       .cc_class = "TestNoGradient",
       .cc_header = "?",
       .inputs = x_arg,
       .outputs = y_arg},
      {.name = "TestNoGradient", .doc = "A copy of x.", .kernel = [](KernelContext& ctx) {
         ctx.SetOutput(0, ctx.input(0).DeepCopy());
       }});
  const Tensor x = 1.f;
  GradientTape tape;
  tape.Watch(x);
  const Tensor y = Apply(op, std::vector<Tensor>{x})[0];
  const Status status = Try([&] { tape.Gradient(y, x); });
  EXPECT_EQ(status.code(), Code::kUnimplemented);
  EXPECT_NE(status.message().find("TestNoGradient"), std::string::npos) << status;
}

}  // namespace
}  // namespace eager

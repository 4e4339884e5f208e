// SPDX-License-Identifier: Apache-2.0
#include "eager/state/optimizer.h"

#include <gtest/gtest.h>

#include <cmath>

#include "eager/eager.h"

namespace eager {
namespace {

// Two steps with the gradient 1 from w = 1, worked out by hand from the formulas.
template <class O>
float AfterTwoSteps(O optimizer) {
  Variable w = 1.f;
  for (int i = 0; i < 2; ++i) optimizer.ApplyGradients({Tensor(1.f)}, {w});
  return w.scalar<float>()();
}

TEST(Optimizer, StepsFollowTheFormulas) {
  EXPECT_FLOAT_EQ(AfterTwoSteps(SGD(0.1)), 0.8f);
  EXPECT_FLOAT_EQ(AfterTwoSteps(Momentum(0.1, 0.5)), 1.f - 0.1f - 0.15f);
  EXPECT_FLOAT_EQ(AfterTwoSteps(Momentum(0.1, 0.5, {.use_nesterov = true})), 1.f - 0.15f - 0.175f);
  EXPECT_NEAR(AfterTwoSteps(Adam(0.1)), 0.8f,
              1e-5f);  // a constant gradient moves by the learning rate
}

TEST(Optimizer, SkipsVariablesWithoutGradient) {
  Variable a = 1.f, b = 1.f;
  SGD sgd(0.5);
  sgd.ApplyGradients({Tensor(), Tensor(1.f)}, {a, b});
  EXPECT_EQ(a.scalar<float>()(), 1.f);
  EXPECT_EQ(b.scalar<float>()(), 0.5f);
  EXPECT_EQ(Try([&] { sgd.ApplyGradients({Tensor(1.f)}, {a, b}); }).code(), Code::kInvalidArgument);
}

TEST(Optimizer, WorksInsideAFunction) {
  Variable w = 1.f, same = 1.f;
  Adam eager_adam(0.1), traced_adam(0.1);
  Function step([&](const Tensor& g) { traced_adam.ApplyGradients({g}, {same}); });
  for (float g : {1.f, -2.f, 0.5f}) {
    eager_adam.ApplyGradients({Tensor(g)}, {w});
    step(g);
    EXPECT_EQ(w.scalar<float>()(), same.scalar<float>()());
  }
}

TEST(Variable, AValueOnceReadDoesNotChange) {
  Variable v = Tensor::Full({100}, 1.f);
  const Tensor read = v.value();
  v.AssignAdd(Tensor::Full({100}, 1.f));
  EXPECT_EQ(read.flat<float>()(99), 1.f);
  EXPECT_EQ(v.flat<float>()(99), 2.f);
}

TEST(Variable, MistakesAreNamed) {
  Variable v({1.f, 2.f});
  EXPECT_EQ(Try([&] { v.Assign({1.f, 2.f, 3.f}); }).code(), Code::kInvalidArgument);
  EXPECT_EQ(Try([&] { v.Assign({1, 2}); }).code(), Code::kInvalidArgument);
  v.Assign({1.f, 2.f, 3.f}, /*validate_shape=*/false);
  EXPECT_EQ(v.shape(), Shape({3}));
  const Variable empty = Variable::Uninitialized(DT_FLOAT, {2}, {.name = "empty"});
  const Status status = Try([&] { empty.value(); });
  EXPECT_EQ(status.code(), Code::kFailedPrecondition);
  EXPECT_NE(status.message().find("empty"), std::string::npos);
}

}  // namespace
}  // namespace eager

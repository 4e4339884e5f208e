// SPDX-License-Identifier: Apache-2.0
// Functions, variables and tapes used by several threads at once.
#include <gtest/gtest.h>

#include "eager/eager.h"
#include "run_threads.h"

namespace eager {
namespace {

constexpr int kThreads = 8;

float Only(const Tensor& t) { return t.scalar<float>()(); }

TEST(FunctionThreads, OneSignatureIsTracedOnce) {
  Function f([](const Tensor& x) { return Tanh(x) * x + 1.f; });
  const Tensor x = {1.f, 2.f, 3.f};
  const Tensor wanted = Tanh(x) * x + 1.f;
  RunThreads(kThreads, [&](int) {
    for (int i = 0; i < 200; ++i) ASSERT_TRUE(Identical(f(x), wanted));
  });
  EXPECT_EQ(f.num_traces(), 1);
}

TEST(FunctionThreads, ManySignaturesAreTracedWhileOthersRun) {
  Function f([](const Tensor& x) { return ReduceSum(x * 2.f, {0}); });
  RunThreads(kThreads, [&](int t) {
    for (int64_t n = 1; n <= 20; ++n)
      ASSERT_EQ(Only(f(Tensor::Full({n * kThreads + t}, 1.f))),
                2.f * static_cast<float>(n * kThreads + t));
  });
  EXPECT_EQ(f.num_traces(), 20 * kThreads);
}

TEST(FunctionThreads, UpdatesOfAVariableAreNotLost) {
  Variable v = 0.f;
  Function add([&](const Tensor& x) { v.AssignAdd(x); });
  RunThreads(kThreads, [&](int t) {
    for (int i = 0; i < 200; ++i) {
      if (t % 2 == 0)
        add(1.f);
      else
        v.AssignAdd(1.f);
    }
  });
  EXPECT_EQ(Only(v), 200.f * kThreads);
}

TEST(FunctionThreads, AValueOnceReadNeverChanges) {
  // All elements are equal, before and after each update.
  Variable v = Tensor::Full({1000}, 0.f);
  RunThreads(kThreads, [&](int t) {
    for (int i = 0; i < 100; ++i) {
      if (t < 2) {
        v.AssignAdd(Tensor::Full({1000}, 1.f));
      } else if (t == 2) {
        v.Assign(Tensor::Full({1000}, 5.f));
      } else {
        const Tensor read = v.value();
        const float first = read.data<float>()[0];
        for (int64_t k = 0; k < 1000; ++k) ASSERT_EQ(read.data<float>()[k], first);
      }
    }
  });
}

TEST(FunctionThreads, TapesBelongToTheirThread) {
  Variable w = Tensor{1.f, 2.f};
  RunThreads(kThreads, [&](int t) {
    for (int i = 0; i < 100; ++i) {
      const float factor = static_cast<float>(t + 1);
      GradientTape tape;
      const Tensor loss = ReduceSum(w * w * factor, {0});
      const Tensor slope = tape.Gradient(loss, w);
      ASSERT_EQ(slope.data<float>()[1], 4.f * factor);
    }
  });
}

TEST(FunctionThreads, BranchesAndLoopsWithGradients) {
  Variable w = 2.f;
  Function f([&](const Tensor& x) {
    GradientTape tape;
    const auto last = While(
        {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{3}); },
        [&](const auto& v) {
          return std::vector<Tensor>{
              v[0] + int32_t{1},
              Cond(Greater(v[1], 0.f), [&] { return v[1] * w.value(); }, [&] { return v[1]; })};
        });
    return tape.Gradient(last[1], w);
  });
  RunThreads(kThreads, [&](int t) {
    const float x = t % 2 == 0 ? 1.f : -1.f;
    for (int i = 0; i < 50; ++i) ASSERT_EQ(Only(f(x)), t % 2 == 0 ? 12.f : 0.f);
  });
}

TEST(FunctionThreads, OptimizersStepOnVariablesOfTheirThread) {
  RunThreads(kThreads, [&](int t) {
    Variable w = static_cast<float>(t);
    SGD optimizer(0.5f);
    for (int i = 0; i < 20; ++i) {
      GradientTape tape;
      const Tensor loss = w * w * 0.5f;
      optimizer.ApplyGradients(tape.Gradient(loss, {w}), {w});
    }
    ASSERT_NEAR(Only(w), 0.f, 1e-4f);
  });
}

}  // namespace
}  // namespace eager

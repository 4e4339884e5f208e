// SPDX-License-Identifier: Apache-2.0
#include "eager/function/function.h"

#include <gtest/gtest.h>

#include <thread>

#include "eager/eager.h"

namespace eager {
namespace {

float Only(const Tensor& t) { return t.scalar<float>()(); }

TEST(Function, IsTracedOncePerSignature) {
  int calls = 0;
  Function square([&](const Tensor& x) {
    ++calls;
    return x * x;
  });
  EXPECT_EQ(Only(square(3.f)), 9.f);
  EXPECT_EQ(Only(square(4.f)), 16.f);
  EXPECT_EQ(calls, 1);
  EXPECT_TRUE(Identical(square({1.f, 2.f}), Tensor{1.f, 4.f}));
  EXPECT_EQ(calls, 2);
  EXPECT_EQ(square.num_traces(), 2);
  EXPECT_NE(square.ExplainTraces().find("argument 0 had shape [] before"), std::string::npos)
      << square.ExplainTraces();
}

TEST(Function, SeesVariablesByReference) {
  Variable w = 2.f;
  Function times_w([&](const Tensor& x) { return x * w; });
  EXPECT_EQ(Only(times_w(3.f)), 6.f);
  w.Assign(5.f);
  EXPECT_EQ(Only(times_w(3.f)), 15.f);
}

TEST(Function, KeepsTheOrderOfSideEffects) {
  Variable v = 1.f;
  Function step([&] {
    const Tensor before = v.value();
    v.AssignAdd(1.f);
    const Tensor between = v.value();
    v.Assign(v.value() * 10.f);
    return std::vector<Tensor>{before, between, v.value()};
  });
  const std::vector<Tensor> r = step();
  EXPECT_EQ(Only(r[0]), 1.f);
  EXPECT_EQ(Only(r[1]), 2.f);
  EXPECT_EQ(Only(r[2]), 20.f);
  EXPECT_EQ(Only(step()[1]), 21.f);
}

TEST(Function, ATrainingStepInsideMatchesTheEagerOne) {
  const Tensor x = {{1.f, 2.f}, {3.f, 4.f}}, y = {{1.f}, {0.f}};
  auto train = [&](Variable& w) {
    GradientTape tape;
    const Tensor loss = ReduceMean(Square(Tanh(MatMul(x, w)) - y), {0, 1});
    ApplyGradientDescent(w, 0.1f, tape.Gradient(loss, {w})[0]);
    return loss;
  };
  Variable a = Tensor{{0.5f}, {-0.5f}}, b = Tensor{{0.5f}, {-0.5f}};
  Function step([&] { return train(b); });
  for (int i = 0; i < 5; ++i) {
    const Tensor eager_loss = train(a);
    EXPECT_TRUE(Identical(eager_loss, step())) << i;
  }
  EXPECT_TRUE(Identical(a.value(), b.value()));
  EXPECT_EQ(step.num_traces(), 1);
}

TEST(Function, ReturnsPairsAndTuples) {
  Function both([](const Tensor& x) { return std::pair<Tensor, Tensor>(x + 1.f, x * 2.f); });
  auto [sum, product] = both(5.f);
  EXPECT_EQ(Only(sum), 6.f);
  EXPECT_EQ(Only(product), 10.f);
}

TEST(Function, CallsInsideAFunctionAreInlined) {
  Function inner([](const Tensor& x) { return x * x; });
  Function outer([&](const Tensor& x) { return inner(x) + inner(x); });
  EXPECT_EQ(Only(outer(3.f)), 18.f);
  EXPECT_EQ(inner.num_traces(), 0);
}

TEST(Function, RandomStreamsGoOn) {
  Function draw([] { return RandomUniform({2}, DT_FLOAT, {.seed = 1, .seed2 = 2}); });
  const Tensor first = draw(), second = draw();
  EXPECT_FALSE(Identical(first, second));
}

TEST(Function, ReadingASymbolIsAClearError) {
  Function bad([](const Tensor& x) { return Tensor(x.scalar<float>()() + 1.f); });
  const Status status = Try([&] { bad(1.f); });
  EXPECT_EQ(status.code(), Code::kInvalidArgument);
  EXPECT_NE(status.message().find("symbolic"), std::string::npos) << status;
}

TEST(Function, MayBeCalledFromSeveralThreads) {
  Variable w = 1.f;
  Function f([&](const Tensor& x) { return x * w + x; });
  std::vector<std::thread> threads;
  std::atomic<int> wrong{0};
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < 200; ++i)
        if (Only(f(static_cast<float>(t))) != 2.f * static_cast<float>(t)) ++wrong;
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(f.num_traces(), 1);
}

TEST(Cond, TakesOneBranchEagerlyAndInAFunction) {
  Variable v = 10.f;
  auto choose = [&](const Tensor& x) {
    return Cond(Greater(x, 0.f), [&] { return x * 2.f; }, [&] { return x + v.value(); });
  };
  EXPECT_EQ(Only(choose(3.f)), 6.f);
  EXPECT_EQ(Only(choose(-3.f)), 7.f);
  Function traced([&](const Tensor& x) { return choose(x); });
  EXPECT_EQ(Only(traced(3.f)), 6.f);
  EXPECT_EQ(Only(traced(-3.f)), 7.f);
  v.Assign(20.f);
  EXPECT_EQ(Only(traced(-3.f)), 17.f);
}

TEST(Cond, OnlyTheTakenBranchHasEffects) {
  Variable v = 0.f;
  Function f([&](const Tensor& p) {
    return Cond(p, [&] { return v.AssignAdd(1.f); }, [&] { return v.AssignAdd(100.f); });
  });
  f(Tensor(true));
  f(Tensor(false));
  f(Tensor(true));
  EXPECT_EQ(Only(v), 102.f);
}

TEST(While, LoopsEagerlyAndInAFunction) {
  auto power = [](const Tensor& base, const Tensor& n) {
    return While(
        {Tensor(0), Tensor(1.f)}, [&](const std::vector<Tensor>& v) { return Less(v[0], n); },
        [&](const std::vector<Tensor>& v) {
          return std::vector<Tensor>{v[0] + 1, v[1] * base};
        })[1];
  };
  EXPECT_EQ(Only(power(2.f, 5)), 32.f);
  Function traced([&](const Tensor& base, const Tensor& n) { return power(base, n); });
  EXPECT_EQ(Only(traced(2.f, 5)), 32.f);
  EXPECT_EQ(Only(traced(3.f, 0)), 1.f);
}

}  // namespace
}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Gradients through Cond, While and calls: run eagerly, inside a traced Function, and of second
// order, each against finite differences in double.
#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "eager/eager.h"
#include "eager/op/apply.h"

namespace eager {
namespace {

using Formula = std::function<Tensor(const Tensor&)>;  // gives a scalar

double Only(const Tensor& t) { return t.scalar<double>()(); }

// The derivative along each element by central differences.
std::vector<double> Differences(const std::function<double(const Tensor&)>& f, const Tensor& x,
                                double step) {
  std::vector<double> slopes;
  for (int64_t i = 0; i < x.NumElements(); ++i) {
    Tensor up = x.DeepCopy(), down = x.DeepCopy();
    up.ptr<double>()[i] += step;
    down.ptr<double>()[i] -= step;
    slopes.push_back((f(up) - f(down)) / (2 * step));
  }
  return slopes;
}

void ExpectNear(const Tensor& actual, const std::vector<double>& wanted, double tolerance,
                const std::string& what) {
  ASSERT_TRUE(actual.IsDefined()) << what;
  ASSERT_EQ(actual.NumElements(), static_cast<int64_t>(wanted.size())) << what;
  for (size_t i = 0; i < wanted.size(); ++i)
    EXPECT_NEAR(actual.data<double>()[i], wanted[i], tolerance * (1 + std::abs(wanted[i])))
        << what << ", element " << i;
}

Tensor FirstGradient(const Formula& f, const Tensor& x) {
  GradientTape tape;
  tape.Watch(x);
  const Tensor y = f(x);
  return tape.Gradient(y, x);
}

// The gradient of sum(gradient * weights), by two nested tapes.
Tensor SecondGradient(const Formula& f, const Tensor& x) {
  GradientTape outer;
  outer.Watch(x);
  const Tensor first = FirstGradient(f, x);
  const Tensor y = ReduceSum(first * first, Range(0, Rank(first), 1));
  return outer.Gradient(y, x);
}

// Checks f's gradients of both orders at x, eagerly and in Functions.
void Check(const Formula& f, const Tensor& x) {
  const auto value = [&](const Tensor& at) { return Only(f(at)); };
  const std::vector<double> slopes = Differences(value, x, 1e-6);
  ExpectNear(FirstGradient(f, x), slopes, 1e-7, "eagerly");
  Function traced([&](const Tensor& at) { return FirstGradient(f, at); });
  ExpectNear(traced(x), slopes, 1e-7, "in a Function");
  ExpectNear(traced(x), slopes, 1e-7, "in a Function, again");
  const auto square = [&](const Tensor& at) {
    double sum = 0;
    const Tensor first = FirstGradient(f, at);
    for (int64_t i = 0; i < first.NumElements(); ++i)
      sum += first.data<double>()[i] * first.data<double>()[i];
    return sum;
  };
  const std::vector<double> curvatures = Differences(square, x, 1e-5);
  ExpectNear(SecondGradient(f, x), curvatures, 1e-5, "second order, eagerly");
  Function second([&](const Tensor& at) { return SecondGradient(f, at); });
  ExpectNear(second(x), curvatures, 1e-5, "second order, in a Function");
}

const Tensor& Vector() {
  static const Tensor* x = new Tensor{0.3, -0.7, 1.1};
  return *x;
}
Tensor Total(const Tensor& x) { return ReduceSum(x, Range(0, Rank(x), 1)); }

TEST(ControlFlowGradient, OfTheBranchThatIsTaken) {
  for (double limit : {0.0, 100.0})
    Check(
        [&](const Tensor& x) {
          return Cond(
              Greater(Total(x), limit), [&] { return Total(Tanh(x) * x); },
              [&] { return Total(Exp(x) * x * x); });
        },
        Vector());
}

TEST(ControlFlowGradient, OfABranchThatDoesNotUseTheTensor) {
  for (double limit : {0.0, 100.0})
    Check(
        [&](const Tensor& x) {
          const Tensor y = Cond(
              Greater(Total(x), limit), [&] { return Tensor(2.0) * Sin(Tensor(0.5)); },
              [&] { return Total(x * x * x); });
          return y + Total(x * x);
        },
        Vector());
}

TEST(ControlFlowGradient, OfACondInACond) {
  for (double limit : {0.0, 100.0})
    Check(
        [&](const Tensor& x) {
          const Tensor square = x * x;
          return Cond(
              Greater(Total(x), 0.1),
              [&] {
                const Tensor outer = Exp(square);
                return Cond(
                    Greater(Total(x), limit), [&] { return Total(outer * x); },
                    [&] { return Total(Sin(outer)); });
              },
              [&] { return Total(square); });
        },
        Vector());
}

TEST(ControlFlowGradient, OfAWhileWithAFixedNumberOfTurns) {
  Check(
      [](const Tensor& x) {
        const auto last = While(
            {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{4}); },
            [](const auto& v) {
              return std::vector<Tensor>{v[0] + int32_t{1}, Sin(v[1]) * v[1] + 0.5};
            });
        return Total(last[1] * last[1]);
      },
      Vector());
}

TEST(ControlFlowGradient, OfAWhileWhoseTurnsDependOnTheData) {
  Check(
      [](const Tensor& x) {
        const auto last = While(
            {x}, [](const auto& v) { return Less(Total(v[0] * v[0]), 50.0); },
            [](const auto& v) { return std::vector<Tensor>{v[0] * 1.3 + Tanh(v[0]) * 0.1}; });
        return Total(Exp(last[0] * 0.1));
      },
      Vector());
}

TEST(ControlFlowGradient, OfAWhileWithoutTurns) {
  Check(
      [](const Tensor& x) {
        const auto last = While(
            {x * x}, [](const auto& v) { return Less(Total(v[0]), -1.0); },
            [](const auto& v) { return std::vector<Tensor>{v[0] * v[0]}; });
        return Total(last[0] * x);
      },
      Vector());
}

TEST(ControlFlowGradient, OfValuesAroundALoop) {
  Check(
      [](const Tensor& x) {
        const Tensor factor = Exp(x * 0.3);
        const auto last = While(
            {Tensor(int32_t{0}), Tensor{1.0, 2.0, 3.0}},
            [](const auto& v) { return Less(v[0], int32_t{3}); },
            [&](const auto& v) {
              return std::vector<Tensor>{v[0] + int32_t{1}, v[1] * factor + Sin(x)};
            });
        return Total(last[1] * x);
      },
      Vector());
}

TEST(ControlFlowGradient, OfATensorThatGrowsWithEachTurn) {
  Check(
      [](const Tensor& x) {
        const auto last = While(
            {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{3}); },
            [](const auto& v) {
              return std::vector<Tensor>{v[0] + int32_t{1},
                                         Concat({v[1] * v[1], Tanh(v[1])}, int32_t{0})};
            });
        return Total(last[1] * last[1]);
      },
      Vector());
}

TEST(ControlFlowGradient, OfVariablesThatTradePlaces) {
  Check(
      [](const Tensor& x) {
        const auto last = While(
            {Tensor(int32_t{0}), x, Exp(x), Tensor(2.0)},
            [](const auto& v) { return Less(v[0], int32_t{3}); },
            [](const auto& v) {
              return std::vector<Tensor>{v[0] + int32_t{1}, v[2], v[1] * v[3], Total(v[1])};
            });
        return Total(last[1] * last[1]) + Total(last[2]) * last[3];
      },
      Vector());
}

TEST(ControlFlowGradient, OfAVariableThatEachTurnReplaces) {
  Check(
      [](const Tensor& x) {
        const auto last = While(
            {Tensor(int32_t{0}), x, x * 2.0}, [](const auto& v) { return Less(v[0], int32_t{2}); },
            [](const auto& v) {
              return std::vector<Tensor>{v[0] + int32_t{1}, v[2] * v[2], Tensor{1.0, 2.0, 3.0}};
            });
        return Total(last[1] * x * x * x + last[2]);
      },
      Vector());
}

TEST(ControlFlowGradient, OfALoopInALoopWithACond) {
  Check(
      [](const Tensor& x) {
        const auto last = While(
            {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{3}); },
            [&](const auto& v) {
              const Tensor outer = v[1];
              const auto inner = While(
                  {Tensor(int32_t{0}), outer}, [&](const auto& w) { return LessEqual(w[0], v[0]); },
                  [&](const auto& w) {
                    return std::vector<Tensor>{w[0] + int32_t{1}, Sin(w[1]) * outer + x};
                  });
              const Tensor chosen = Cond(
                  Greater(Total(inner[1]), 1.5), [&] { return inner[1] * 0.5; },
                  [&] { return Exp(inner[1]) * outer; });
              return std::vector<Tensor>{v[0] + int32_t{1}, chosen};
            });
        return Total(last[1]);
      },
      Vector());
}

TEST(ControlFlowGradient, OfVariablesReadInBranchesAndLoops) {
  Variable w = Tensor{0.5, -0.25, 2.0};
  const auto loss = [&](const Tensor& x) {
    const auto last = While(
        {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{3}); },
        [&](const auto& v) {
          const Tensor next = Cond(
              Less(v[0], int32_t{2}), [&] { return v[1] * w.value(); },
              [&] { return Sin(v[1]) + w.value() * w.value(); });
          return std::vector<Tensor>{v[0] + int32_t{1}, next};
        });
    return Total(last[1] * last[1]);
  };
  const auto gradient = [&](const Tensor& x) {
    GradientTape tape;
    const Tensor y = loss(x);
    return tape.Gradient(y, w);
  };
  const Tensor eager = gradient(Vector());
  const Tensor before = w.value();
  const auto slopes = Differences(
      [&](const Tensor& at) {
        w.Assign(at);
        return Only(loss(Vector()));
      },
      before, 1e-6);
  w.Assign(before);
  ExpectNear(eager, slopes, 1e-7, "eagerly");
  Function traced([&](const Tensor& x) { return gradient(x); });
  ExpectNear(traced(Vector()), slopes, 1e-7, "in a Function");
}

TEST(ControlFlowGradient, AVariableChangedInALoopIsReadAsItWasThen) {
  Variable w = 2.0;
  Function f([&](const Tensor& x) {
    GradientTape tape;
    tape.Watch(x);
    const auto last = While(
        {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{3}); },
        [&](const auto& v) {
          const Tensor next = v[1] * w.value();
          w.AssignAdd(1.0);
          return std::vector<Tensor>{v[0] + int32_t{1}, next};
        });
    return tape.Gradient(last[1], x);
  });
  EXPECT_EQ(Only(f(Tensor(1.0))), 2.0 * 3 * 4);
  EXPECT_EQ(Only(w), 5.0) << "the gradient must not run the updates again";
  EXPECT_EQ(Only(f(Tensor(1.0))), 5.0 * 6 * 7);
}

TEST(ControlFlowGradient, RandomValuesAreThoseThatWereDrawn) {
  Function f([&](const Tensor& x) {
    GradientTape tape;
    tape.Watch(x);
    const auto last = While(
        {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{3}); },
        [&](const auto& v) {
          const Tensor noise =
              RandomUniform(Tensor(std::vector<int32_t>{}), DT_DOUBLE, {.seed = 3});
          return std::vector<Tensor>{v[0] + int32_t{1}, v[1] * noise};
        });
    return std::pair{last[1], tape.Gradient(last[1], x)};
  });
  for (int call = 0; call < 3; ++call) {
    const auto [y, dx] = f(Tensor(1.0));
    EXPECT_DOUBLE_EQ(Only(y), Only(dx)) << "call " << call;
  }
}

TEST(ControlFlowGradient, OfWatchedValuesThatABranchUses) {
  const Tensor x = 3.0;
  Function f([&](const Tensor& p) {
    GradientTape tape;
    tape.Watch(x);
    const Tensor y = Cond(p, [&] { return x * x * 2.0; }, [&] { return x * 5.0; });
    return tape.Gradient(y, x);
  });
  EXPECT_EQ(Only(f(Tensor(true))), 12.0);
  EXPECT_EQ(Only(f(Tensor(false))), 5.0);
}

TEST(ControlFlowGradient, APersistentTapeMayAskTwice) {
  Function f([&](const Tensor& x) {
    GradientTape tape({.persistent = true});
    tape.Watch(x);
    const auto last = While(
        {Tensor(int32_t{0}), x, x * 2.0}, [](const auto& v) { return Less(v[0], int32_t{2}); },
        [](const auto& v) {
          return std::vector<Tensor>{v[0] + int32_t{1}, v[1] * v[1], v[2] * v[2]};
        });
    return std::pair{tape.Gradient(last[1], x), tape.Gradient(last[2], x)};
  });
  const auto [a, b] = f(Tensor(2.0));
  EXPECT_EQ(Only(a), 4 * 8.0);       // x^4
  EXPECT_EQ(Only(b), 16 * 4 * 8.0);  // (2x)^4
}

TEST(ControlFlowGradient, ATapeInsideALoopBody) {
  Function f([&](const Tensor& x) {
    return While(
        {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{3}); },
        [](const auto& v) {
          GradientTape tape;
          tape.Watch(v[1]);
          const Tensor y =
              Cond(Greater(v[1], 0.0), [&] { return v[1] * v[1]; }, [&] { return v[1] * -3.0; });
          return std::vector<Tensor>{v[0] + int32_t{1}, v[1] - 0.1 * tape.Gradient(y, v[1])};
        })[1];
  });
  EXPECT_NEAR(Only(f(Tensor(1.0))), 0.8 * 0.8 * 0.8, 1e-12);
  EXPECT_NEAR(Only(f(Tensor(-1.0))), -1.0 + 0.9, 1e-12);
}

TEST(ControlFlowGradient, LongLoopsNeedNoDeepStack) {
  Function f([&](const Tensor& x) {
    GradientTape tape;
    tape.Watch(x);
    const auto last = While(
        {Tensor(int32_t{0}), x}, [](const auto& v) { return Less(v[0], int32_t{200000}); },
        [](const auto& v) {
          return std::vector<Tensor>{v[0] + int32_t{1}, v[1] * (1.0 - 1e-6 * v[1])};
        });
    return tape.Gradient(last[1], x);
  });
  EXPECT_NEAR(Only(f(Tensor(1.0))), 1 / (1.2 * 1.2), 1e-5);
}

}  // namespace
}  // namespace eager

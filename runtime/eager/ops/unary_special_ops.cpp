// SPDX-License-Identifier: Apache-2.0
// Gamma, error and Bessel functions of one number.
#include <cmath>
#include <limits>
#include <numbers>

#include "eager/kernels/elementwise.h"
#include "eager/kernels/unary_special.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

constexpr double kTwoOverRootPi = 2.0 * std::numbers::inv_sqrtpi;

double EpsilonOf(DataType dtype) {
  switch (dtype) {
    case DT_HALF:
      return static_cast<float>(std::numeric_limits<half>::epsilon());
    case DT_BFLOAT16:
      return static_cast<float>(std::numeric_limits<bfloat16>::epsilon());
    case DT_FLOAT:
      return std::numeric_limits<float>::epsilon();
    default:
      return std::numeric_limits<double>::epsilon();
  }
}

// I1'(x) = I0(x) - I1(x) / x, scaled by exp(-|x|); 1/2 at 0, where the quotient is not defined.
Grads BesselI1eGradient(const GradContext& g) {
  const Tensor &x = g.x(), &y = g.y();
  const Tensor zeros = ZerosLike(x), epsilon = ScalarLike(EpsilonOf(BaseType(g.dtype())), x);
  const Tensor is_small = LessEqual(Abs(x), epsilon);  // not so for NaN
  const Tensor safe_x = Where3(is_small, epsilon + zeros, x);
  const Tensor slope = BesselI0e(safe_x) - y * (Sign(safe_x) + Reciprocal(safe_x));
  return {g.dy() * Where3(is_small, 0.5 + zeros, slope)};
}

const OpEntry kEntries[] = {
    {.name = "Lgamma",
     .doc = "Logarithm of the absolute value of the gamma function, element by element.",
     .kernel = Unary<[](auto x) { return special::Lgamma(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * Digamma(g.x())}; },
     .flags = kElementwise},
    {.name = "Digamma",
     .doc = "Derivative of Lgamma, element by element.",
     .kernel = Unary<[](auto x) { return special::Digamma(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{g.dy() * Polygamma(ScalarLike(1, g.x()), g.x())};
         },
     .flags = kElementwise},
    {.name = "Erf",
     .doc = "Error function of x, element by element.",
     .kernel = Unary<[](auto x) { return std::erf(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) { return Grads{g.dy() * kTwoOverRootPi * Exp(-Square(g.x()))}; },
     .flags = kElementwise},
    {.name = "Erfc",
     .doc = "1 - Erf(x), element by element, exact also where that is small.",
     .kernel = Unary<[](auto x) { return std::erfc(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) { return Grads{g.dy() * -kTwoOverRootPi * Exp(-Square(g.x()))}; },
     .flags = kElementwise},
    {.name = "BesselI0e",
     .doc = "Modified Bessel function of order 0 times exp(-|x|), element by element.",
     .kernel = Unary<[](auto x) { return special::BesselI0e(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{g.dy() * (BesselI1e(g.x()) - Sign(g.x()) * g.y())};
         },
     .flags = kElementwise},
    {.name = "BesselI1e",
     .doc = "Modified Bessel function of order 1 times exp(-|x|), element by element.",
     .kernel = Unary<[](auto x) { return special::BesselI1e(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .grad = BesselI1eGradient,
     .flags = kElementwise},
};

}  // namespace

std::span<const OpEntry> SpecialUnaryOps() { return kEntries; }

}  // namespace eager

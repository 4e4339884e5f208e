// SPDX-License-Identifier: Apache-2.0
// Roots, exponentials, logarithms, the logistic function and tanh, and the ops of their gradients.
#include <cmath>

#include "eager/kernels/elementwise.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

// exp(x) - 1 without cancellation near 0.
constexpr auto kExpm1 = [](auto x) {
  using T = decltype(x);
  if constexpr (std::is_arithmetic_v<T>) {
    return std::expm1(x);
  } else {
    const auto em1 = std::expm1(x.real()), half_sine = std::sin(x.imag() / 2);
    return T(em1 * std::cos(x.imag()) - 2 * half_sine * half_sine, (em1 + 1) * std::sin(x.imag()));
  }
};
// log(1 + x) without cancellation near 0.
constexpr auto kLog1p = [](auto x) {
  using T = decltype(x);
  if constexpr (std::is_arithmetic_v<T>) {
    return std::log1p(x);
  } else {
    const T sum = T(1) + x;
    if (sum == T(1)) return x;
    const T log = std::log(sum);
    return std::isfinite(sum.real()) && std::isfinite(sum.imag()) ? log * (x / (sum - T(1))) : log;
  }
};
constexpr auto kSigmoid = [](auto x) { return decltype(x)(1) / (decltype(x)(1) + std::exp(-x)); };

template <class T>
auto Conjugate(T x) {
  if constexpr (std::is_arithmetic_v<T>)
    return x;
  else
    return std::conj(x);
}
// The arguments of these are the op's output y and the upstream gradient.
constexpr auto kSqrtGrad = [](auto y, auto dy) { return dy * (decltype(y)(0.5) / Conjugate(y)); };
constexpr auto kRsqrtGrad = [](auto y, auto dy) {
  const auto c = Conjugate(y);
  return dy * (decltype(y)(-0.5) * c) * (c * c);
};
// Of these two the caller takes the conjugate.
constexpr auto kTanhGrad = [](auto y, auto dy) { return dy * (decltype(y)(1) - y * y); };
constexpr auto kSigmoidGrad = [](auto y, auto dy) { return dy * y * (decltype(y)(1) - y); };

Grads SqrtGradGradient(const GradContext& g) {
  const Tensor ga = g.dy() / g.x(0);
  return {-ConjugateOf(ga) * g.y(), 0.5 * ga};
}
Grads RsqrtGradGradient(const GradContext& g) {
  const Tensor y = ConjugateOf(g.x(0)), dy = ConjugateOf(g.dy());
  return {-1.5 * dy * g.x(1) * Square(y), RsqrtGrad(y, g.dy())};
}
Grads TanhGradGradient(const GradContext& g) {
  const Tensor y = ConjugateOf(g.x(0)), b = ConjugateOf(g.x(1));
  return {g.dy() * -2.0 * b * y, TanhGrad(y, g.dy())};
}
Grads SigmoidGradGradient(const GradContext& g) {
  const Tensor y = ConjugateOf(g.x(0)), b = ConjugateOf(g.x(1));
  const Tensor gb = g.dy() * b;
  return {gb - 2.0 * gb * y, SigmoidGrad(y, g.dy())};
}

const OpEntry kEntries[] = {
    {.name = "Sqrt",
     .doc = "Square root of x, element by element; NaN for negative real numbers.",
     .kernel = UnaryWithIsa<IsaUnary::kSqrt, [](auto x) { return std::sqrt(x); }, float, double,
                            complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{SqrtGrad(g.y(), g.dy())}; },
     .flags = kElementwise},
    {.name = "SqrtGrad",
     .doc = "Gradient of Sqrt at y = sqrt(x): dy * 0.5 / y. y and dy have one shape.",
     .kernel = BinarySameShape<IsaBinary::kNone, kSqrtGrad, float, double, complex64, complex128>,
     .shape = shapes::MergeInputs,
     .grad = SqrtGradGradient,
     .flags = kElementwise},
    {.name = "Rsqrt",
     .doc = "1 / sqrt(x), element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kRsqrt, [](auto x) { return decltype(x)(1) / std::sqrt(x); },
                            float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{RsqrtGrad(g.y(), g.dy())}; },
     .flags = kElementwise},
    {.name = "RsqrtGrad",
     .doc = "Gradient of Rsqrt at y = rsqrt(x): dy * -0.5 * y^3. y and dy have one shape.",
     .kernel = BinarySameShape<IsaBinary::kNone, kRsqrtGrad, float, double, complex64, complex128>,
     .shape = shapes::MergeInputs,
     .grad = RsqrtGradGradient,
     .flags = kElementwise},
    {.name = "Exp",
     .doc = "e to the power of x, element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kExp, [](auto x) { return std::exp(x); }, float, double,
                            complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * ConjugateOf(g.y())}; },
     .flags = kElementwise},
    {.name = "Expm1",
     .doc = "exp(x) - 1, element by element, exact also for small x.",
     .kernel = Unary<kExpm1, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * Exp(ConjugateOf(g.x()))}; },
     .flags = kElementwise},
    {.name = "Log",
     .doc =
         "Natural logarithm of x, element by element; -inf for 0, NaN for negative real numbers.",
     .kernel = UnaryWithIsa<IsaUnary::kLog, [](auto x) { return std::log(x); }, float, double,
                            complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * Reciprocal(ConjugateOf(g.x()))}; },
     .flags = kElementwise},
    {.name = "Log1p",
     .doc = "log(1 + x), element by element, exact also for small x.",
     .kernel = Unary<kLog1p, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) { return Grads{g.dy() * Reciprocal(1.0 + ConjugateOf(g.x()))}; },
     .flags = kElementwise},
    {.name = "Tanh",
     .doc = "Hyperbolic tangent of x, element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kTanh, [](auto x) { return std::tanh(x); }, float, double,
                            complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{TanhGrad(ConjugateOf(g.y()), g.dy())}; },
     .flags = kElementwise},
    {.name = "TanhGrad",
     .doc = "Gradient of Tanh at y = tanh(x): dy * (1 - y^2). y and dy have one shape.",
     .kernel =
         BinarySameShape<IsaBinary::kTanhGrad, kTanhGrad, float, double, complex64, complex128>,
     .shape = shapes::MergeInputs,
     .grad = TanhGradGradient,
     .flags = kElementwise},
    {.name = "Sigmoid",
     .doc = "Logistic function 1 / (1 + exp(-x)), element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kSigmoid, kSigmoid, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{SigmoidGrad(ConjugateOf(g.y()), g.dy())}; },
     .flags = kElementwise},
    {.name = "SigmoidGrad",
     .doc = "Gradient of Sigmoid at y = sigmoid(x): dy * y * (1 - y). y and dy have one shape.",
     .kernel = BinarySameShape<IsaBinary::kSigmoidGrad, kSigmoidGrad, float, double, complex64,
                               complex128>,
     .shape = shapes::MergeInputs,
     .grad = SigmoidGradGradient,
     .flags = kElementwise},
};

}  // namespace

std::span<const OpEntry> ExponentialOps() { return kEntries; }

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Trigonometric and hyperbolic functions and their inverses.
#include <cmath>

#include "eager/kernels/elementwise.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

const OpEntry kEntries[] = {
    {.name = "Sin",
     .doc = "Sine of x in radians, element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kSin, [](auto x) { return std::sin(x); }, float, double,
                            complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * Cos(ConjugateOf(g.x()))}; },
     .flags = kElementwise},
    {.name = "Cos",
     .doc = "Cosine of x in radians, element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kCos, [](auto x) { return std::cos(x); }, float, double,
                            complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{-g.dy() * Sin(ConjugateOf(g.x()))}; },
     .flags = kElementwise},
    {.name = "Tan",
     .doc = "Tangent of x in radians, element by element.",
     .kernel = Unary<[](auto x) { return std::tan(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{Square(Reciprocal(Cos(ConjugateOf(g.x())))) * g.dy()};
         },
     .flags = kElementwise},
    {.name = "Asin",
     .doc = "Inverse sine of x in radians, element by element; NaN outside of [-1, 1].",
     .kernel = Unary<[](auto x) { return std::asin(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{g.dy() * Reciprocal(Sqrt(1.0 - Square(ConjugateOf(g.x()))))};
         },
     .flags = kElementwise},
    {.name = "Acos",
     .doc = "Inverse cosine of x in radians, element by element; NaN outside of [-1, 1].",
     .kernel = Unary<[](auto x) { return std::acos(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{-g.dy() * Reciprocal(Sqrt(1.0 - Square(ConjugateOf(g.x()))))};
         },
     .flags = kElementwise},
    {.name = "Atan",
     .doc = "Inverse tangent of x in radians, element by element.",
     .kernel = Unary<[](auto x) { return std::atan(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{g.dy() * Reciprocal(1.0 + Square(ConjugateOf(g.x())))};
         },
     .flags = kElementwise},
    {.name = "Sinh",
     .doc = "Hyperbolic sine of x, element by element.",
     .kernel = Unary<[](auto x) { return std::sinh(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * Cosh(ConjugateOf(g.x()))}; },
     .flags = kElementwise},
    {.name = "Cosh",
     .doc = "Hyperbolic cosine of x, element by element.",
     .kernel = Unary<[](auto x) { return std::cosh(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * Sinh(ConjugateOf(g.x()))}; },
     .flags = kElementwise},
    {.name = "Asinh",
     .doc = "Inverse hyperbolic sine of x, element by element.",
     .kernel = Unary<[](auto x) { return std::asinh(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() / Cosh(ConjugateOf(g.y()))}; },
     .flags = kElementwise},
    {.name = "Acosh",
     .doc = "Inverse hyperbolic cosine of x, element by element; NaN below 1.",
     .kernel = Unary<[](auto x) { return std::acosh(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() / Sinh(ConjugateOf(g.y()))}; },
     .flags = kElementwise},
    {.name = "Atanh",
     .doc =
         "Inverse hyperbolic tangent of x, element by element; infinite for -1 and 1, NaN beyond.",
     .kernel = Unary<[](auto x) { return std::atanh(x); }, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{g.dy() * Reciprocal(1.0 - Square(ConjugateOf(g.x())))};
         },
     .flags = kElementwise},
};

}  // namespace

std::span<const OpEntry> TrigonometricOps() { return kEntries; }

}  // namespace eager

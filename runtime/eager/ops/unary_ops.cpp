// SPDX-License-Identifier: Apache-2.0
// Unary arithmetic, rounding, predicates, and the parts of complex numbers.
#include <bit>
#include <cmath>

#include "eager/kernels/elementwise.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

constexpr auto kNegate = [](auto x) {
  using T = decltype(x);
  if constexpr (std::is_integral_v<T>)
    return static_cast<T>(Modular<T>(0) - static_cast<Modular<T>>(x));
  else
    return -x;
};
constexpr auto kAbsolute = [](auto x) {
  using T = decltype(x);
  if constexpr (std::is_integral_v<T>)
    return x < 0 ? static_cast<T>(Modular<T>(0) - static_cast<Modular<T>>(x)) : x;
  else
    return std::abs(x);
};
constexpr auto kSquare = [](auto x) {
  using T = decltype(x);
  return static_cast<T>(static_cast<Modular<T>>(x) * static_cast<Modular<T>>(x));
};
constexpr auto kSignum = [](auto x) {
  using T = decltype(x);
  if constexpr (std::is_arithmetic_v<T>) {
    if (x != x) return x;
    return static_cast<T>((x > T(0)) - (x < T(0)));
  } else {
    const auto magnitude = std::abs(x);
    return magnitude == 0 ? T(0) : x / magnitude;
  }
};
constexpr auto kRoundHalfToEven = [](auto x) {
  if constexpr (std::is_integral_v<decltype(x)>)
    return x;
  else
    return std::nearbyint(x);
};
constexpr auto kReciprocal = [](auto x) { return decltype(x)(1) / x; };

// z = -dy * y * y for y = 1 / x; of complex numbers the conjugate of y is meant.
constexpr auto kReciprocalGrad = [](auto y, auto dy) {
  if constexpr (std::is_arithmetic_v<decltype(y)>)
    return -dy * y * y;
  else
    return -dy * std::conj(y) * std::conj(y);
};

Grads ReciprocalGradient(const GradContext& g) { return {ReciprocalGrad(g.y(), g.dy())}; }
Grads ReciprocalGradGradient(const GradContext& g) {
  const Tensor y = ConjugateOf(g.x(0)), dy = ConjugateOf(g.dy());
  return {dy * -2.0 * g.x(1) * y, ReciprocalGrad(y, g.dy())};
}
Grads NoGradient(const GradContext& g) { return Grads(g.num_inputs()); }

constexpr uint32_t kPredicate = kElementwise | kNotDifferentiable;

// Complex numbers to their parts: the attribute Tout follows T in every graph that TensorFlow runs.
template <auto F>
void ComplexPart(KernelContext& ctx) {
  const DataType wanted = ctx.type_attr("Tout");
  const DataType part = ctx.dtype(0) == DT_COMPLEX64 ? DT_FLOAT : DT_DOUBLE;
  if (wanted != part)
    throw Unimplemented(ctx.op().name, ": no kernel from ", DataTypeName(ctx.dtype(0)), " to ",
                        DataTypeName(wanted));
  Unary<F, complex64, complex128>(ctx);
}
void ComplexFromParts(KernelContext& ctx) {
  const DataType wanted = ctx.type_attr("Tout");
  if (wanted != (ctx.dtype(0) == DT_FLOAT ? DT_COMPLEX64 : DT_COMPLEX128))
    throw Unimplemented("Complex: no kernel from ", DataTypeName(ctx.dtype(0)), " to ",
                        DataTypeName(wanted));
  Binary<[](auto re, auto im) { return std::complex<decltype(re)>(re, im); }, float, double>(ctx);
}
DataType ComplexOf(DataType part) { return part == DT_DOUBLE ? DT_COMPLEX128 : DT_COMPLEX64; }

Grads ComplexGradient(const GradContext& g) {
  const DataType part = g.dtype(0);
  return {SumLike(Real(g.dy(), {.Tout = part}), g.x(0)),
          SumLike(Imag(g.dy(), {.Tout = part}), g.x(1))};
}

// dL/dx = i * dy / conj(x), so that a step along the gradient turns x.
Grads AngleGradient(const GradContext& g) {
  const DataType part = BaseType(g.dy().dtype());
  const Tensor re = Real(g.x(), {.Tout = part}), im = Imag(g.x(), {.Tout = part});
  const Tensor z = Reciprocal(Complex(im, re, {.Tout = ComplexOf(part)}));
  return {-Complex(g.dy(), ScalarLike(0, g.dy()), {.Tout = ComplexOf(part)}) * z};
}
Grads ComplexAbsGradient(const GradContext& g) {
  const DataType type = g.dtype();
  const Tensor zero = ScalarLike(0, g.dy());
  return {DivNoNan(Complex(g.dy(), zero, {.Tout = type}) * g.x(),
                   Complex(g.y(), zero, {.Tout = type}))};
}

const OpEntry kEntries[] = {
    {.name = "Abs",
     .doc = "Absolute value of x, element by element, for real numbers (ComplexAbs is for complex "
            "ones).",
     .kernel =
         UnaryWithIsa<IsaUnary::kAbs, kAbsolute, float, double, int32_t, int64_t, int8_t, int16_t>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * Sign(g.x())}; },
     .flags = kElementwise},
    {.name = "Neg",
     .doc = "-x, element by element; integers wrap around.",
     .kernel = UnaryWithIsa<IsaUnary::kNeg, kNegate, float, double, int32_t, int64_t, int8_t,
                            int16_t, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{-g.dy()}; },
     .flags = kElementwise},
    {.name = "Inv",
     .doc = "1 / x, element by element; the old name of Reciprocal.",
     .kernel =
         UnaryWithIsa<IsaUnary::kReciprocal, kReciprocal, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = ReciprocalGradient,
     .flags = kElementwise},
    {.name = "Reciprocal",
     .doc = "1 / x, element by element.",
     .kernel =
         UnaryWithIsa<IsaUnary::kReciprocal, kReciprocal, float, double, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = ReciprocalGradient,
     .flags = kElementwise},
    {.name = "InvGrad",
     .doc = "Gradient of Inv at y = 1 / x: -dy * y * y. y and dy have one shape.",
     .kernel =
         BinarySameShape<IsaBinary::kNone, kReciprocalGrad, float, double, complex64, complex128>,
     .shape = shapes::MergeInputs,
     .grad = ReciprocalGradGradient,
     .flags = kElementwise},
    {.name = "ReciprocalGrad",
     .doc = "Gradient of Reciprocal at y = 1 / x: -dy * y * y. y and dy have one shape.",
     .kernel =
         BinarySameShape<IsaBinary::kNone, kReciprocalGrad, float, double, complex64, complex128>,
     .shape = shapes::MergeInputs,
     .grad = ReciprocalGradGradient,
     .flags = kElementwise},
    {.name = "Square",
     .doc = "x * x, element by element; integers wrap around.",
     .kernel = UnaryWithIsa<IsaUnary::kSquare, kSquare, float, double, int32_t, int64_t, complex64,
                            complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * (2.0 * ConjugateOf(g.x()))}; },
     .flags = kElementwise},
    {.name = "Sign",
     .doc =
         "-1, 0 or 1 by the sign of x, element by element; x / |x| for complex numbers, 0 for 0.",
     .kernel = Unary<kSignum, float, double, int32_t, int64_t, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{ZerosLike(g.x())}; },
     .flags = kElementwise},
    {.name = "Round",
     .doc = "The nearest integer, halves to the even one, element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kRint, kRoundHalfToEven, float, double, int32_t, int64_t>,
     .shape = shapes::SameAsInput,
     .grad = NoGradient,
     .flags = kElementwise},
    {.name = "Rint",
     .doc = "The nearest integer, halves to the even one, element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kRint, kRoundHalfToEven, float, double>,
     .shape = shapes::SameAsInput,
     .grad = NoGradient,
     .flags = kElementwise},
    {.name = "Floor",
     .doc = "The largest integer not above x, element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kFloor, [](auto x) { return std::floor(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .grad = NoGradient,
     .flags = kElementwise},
    {.name = "Ceil",
     .doc = "The smallest integer not below x, element by element.",
     .kernel = UnaryWithIsa<IsaUnary::kCeil, [](auto x) { return std::ceil(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .grad = NoGradient,
     .flags = kElementwise},
    {.name = "IsNan",
     .doc = "Which elements are NaN.",
     .kernel = Unary<[](auto x) { return std::isnan(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .flags = kPredicate},
    {.name = "IsInf",
     .doc = "Which elements are infinite, of either sign.",
     .kernel = Unary<[](auto x) { return std::isinf(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .flags = kPredicate},
    {.name = "IsFinite",
     .doc = "Which elements are neither infinite nor NaN.",
     .kernel = Unary<[](auto x) { return std::isfinite(x); }, float, double>,
     .shape = shapes::SameAsInput,
     .flags = kPredicate},
    {.name = "LogicalNot",
     .doc = "The opposite of each element.",
     .kernel = Unary<[](bool x) { return !x; }, bool>,
     .shape = shapes::SameAsInput,
     .flags = kPredicate},
    {.name = "Invert",
     .doc = "Every bit of every element flipped.",
     .kernel = Unary<[](auto x) { return static_cast<decltype(x)>(~x); }, int8_t, int16_t, int32_t,
                     int64_t, uint8_t, uint16_t, uint32_t, uint64_t>,
     .shape = shapes::SameAsInput,
     .flags = kPredicate},
    {.name = "PopulationCount",
     .doc = "The number of bits that are set in each element, as uint8.",
     .kernel = Unary<[](auto x) {
       return static_cast<uint8_t>(
           std::popcount(static_cast<std::make_unsigned_t<decltype(x)>>(x)));
     },
                     int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t>,
     .shape = shapes::SameAsInput,
     .flags = kPredicate},
    {.name = "Conj",
     .doc = "The complex conjugate of each element.",
     .kernel = Unary<[](auto x) { return std::conj(x); }, complex64, complex128>,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{Conj(g.dy())}; },
     .flags = kElementwise},
    {.name = "Real",
     .doc = "The real part of each element, as Tout.",
     .kernel = ComplexPart<[](auto x) { return x.real(); }>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{Complex(g.dy(), ScalarLike(0, g.dy()), {.Tout = g.dtype()})};
         },
     .flags = kElementwise},
    {.name = "Imag",
     .doc = "The imaginary part of each element, as Tout.",
     .kernel = ComplexPart<[](auto x) { return x.imag(); }>,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{Complex(ScalarLike(0, g.dy()), g.dy(), {.Tout = g.dtype()})};
         },
     .flags = kElementwise},
    {.name = "Angle",
     .doc = "The argument of each element in radians, in [-pi, pi], as Tout.",
     .kernel = ComplexPart<[](auto x) { return std::arg(x); }>,
     .shape = shapes::SameAsInput,
     .grad = AngleGradient,
     .flags = kElementwise},
    {.name = "ComplexAbs",
     .doc = "The magnitude of each element, as Tout.",
     .kernel = ComplexPart<[](auto x) { return std::abs(x); }>,
     .shape = shapes::SameAsInput,
     .grad = ComplexAbsGradient,
     .flags = kElementwise},
    {.name = "Complex",
     .doc = "Complex numbers real + i * imag, element by element, broadcasting, as Tout.",
     .kernel = ComplexFromParts,
     .shape = shapes::BroadcastBinary,
     .grad = ComplexGradient,
     .flags = kElementwise},
};

}  // namespace

std::span<const OpEntry> ArithmeticUnaryOps() { return kEntries; }

std::span<const OpEntry> UnaryOps() {
  static const std::vector<OpEntry> all =
      JoinTables({ArithmeticUnaryOps(), ExponentialOps(), TrigonometricOps(), SpecialUnaryOps()});
  return all;
}

}  // namespace eager

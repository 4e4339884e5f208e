// SPDX-License-Identifier: Apache-2.0
// Functions of two or three numbers beyond arithmetic.
#include <cmath>

#include "eager/kernels/elementwise.h"
#include "eager/kernels/unary_special.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

// 0 where x is 0, whatever y is.
constexpr auto kQuotientOrZero = [](auto x, auto y) {
  using T = decltype(x);
  return x == T(0) ? T(0) : x / y;
};
constexpr auto kTimesLogOrZero = [](auto x, auto y) {
  using T = decltype(x);
  // Of numbers that count as zero the logarithm is that of zero.
  return x == T(0) ? T(0) : x * std::log(y == T(0) ? T(0) : y);
};

// 1 where x is not 0, else 0, in the dtype of x.
Tensor IsNotZero(const Tensor& x) {
  return Cast(NotEqual(x, ScalarLike(0, x)), BaseType(x.dtype()));
}

Grads XlogyGradient(const GradContext& g) {
  const Tensor &x = g.x(0), &y = g.x(1), dy = g.dy();
  return {SumLike(Xlogy(IsNotZero(x), y) * dy, x), SumLike(Xdivy(x, y) * dy, y)};
}
Grads XdivyGradient(const GradContext& g) {
  const Tensor &x = g.x(0), &y = g.x(1), dy = g.dy();
  return {SumLike(Xdivy(IsNotZero(x), y) * dy, x), SumLike(Xdivy(-x, Square(y)) * dy, y)};
}
Grads Atan2Gradient(const GradContext& g) {
  const Tensor &y = g.x(0), &x = g.x(1);
  const Tensor scaled = g.dy() / (Square(x) + Square(y));
  return {SumLike(x * scaled, y), SumLike(-y * scaled, x)};
}

Tensor IgammaSlope(const Tensor& a, const Tensor& x) {
  return Exp(-x + (a - 1.0) * Log(x) - Lgamma(a));
}
Grads IgammaGradient(const GradContext& g) {
  const Tensor &a = g.x(0), &x = g.x(1), dy = g.dy();
  return {SumLike(IgammaGradA(a, x) * dy, a), SumLike(IgammaSlope(a, x) * dy, x)};
}
Grads IgammacGradient(const GradContext& g) {
  const Grads lower = IgammaGradient(g);
  return {-lower[0], -lower[1]};
}
Grads BetaincGradient(const GradContext& g) {
  const Tensor &a = g.x(0), &b = g.x(1), &x = g.x(2);
  const Tensor log_beta = Lgamma(a) + Lgamma(b) - Lgamma(a + b);
  const Tensor slope = Exp((b - 1.0) * Log(1.0 - x) + (a - 1.0) * Log(x) - log_beta);
  return {Tensor(), Tensor(), SumLike(slope * g.dy(), x)};
}
Grads ZetaGradient(const GradContext& g) {
  const Tensor &x = g.x(0), &q = g.x(1);
  return {Tensor(), SumLike(-x * Zeta(x + 1.0, q) * g.dy(), q)};
}
Grads PolygammaGradient(const GradContext& g) {
  const Tensor &n = g.x(0), &x = g.x(1);
  return {Tensor(), SumLike(Polygamma(n + 1.0, x) * g.dy(), x)};
}
Grads NextAfterGradient(const GradContext& g) {
  const Tensor dy = g.dy();
  return {SumLike(dy, g.x(0)), SumLike(ZerosLike(dy), g.x(1))};
}

// All operands that are not scalars have one shape.
Shape CommonShape(KernelContext& ctx) {
  Shape shape;
  for (int i = 0; i < ctx.num_inputs(); ++i) {
    const Shape& own = ctx.input(i).shape();
    if (own.rank() == 0 || own == shape) continue;
    if (shape.rank() != 0)
      throw InvalidArgument(ctx.op().name, ": Shapes of the inputs are inconsistent: ", shape,
                            " and ", own);
    shape = own;
  }
  return shape;
}

void BetaincKernel(KernelContext& ctx) {
  const Tensor &a = ctx.input(0), &b = ctx.input(1), &x = ctx.input(2);
  Tensor& z = ctx.Allocate(0, a.dtype(), CommonShape(ctx));
  DispatchDtype<float, double>(a.dtype(), [&]<class T>() {
    const int64_t sa = a.rank() != 0, sb = b.rank() != 0, sx = x.rank() != 0;
    ParallelFor(z.NumElements(), kCostlyGrain / 8, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i)
        z.ptr<T>()[i] =
            special::Betainc(a.ptr<T>()[i * sa], b.ptr<T>()[i * sb], x.ptr<T>()[i * sx]);
    });
  });
}

void BetaincShape(ShapeContext& ctx) {
  Shape shape;
  for (int i = 0; i < 3; ++i) {
    const Shape& own = ctx.input(i);
    if (!own.IsRankKnown()) return ctx.SetOutput(0, Shape::Unknown());
    if (own.rank() != 0) shape = shape.rank() == 0 ? own : ctx.Merge(shape, own);
  }
  ctx.SetOutput(0, shape);
}

const OpEntry kEntries[] = {
    {.name = "Atan2",
     .doc = "The angle of the point (x, y) in radians, in [-pi, pi], element by element, "
            "broadcasting.",
     .kernel = Binary<[](auto y, auto x) { return std::atan2(y, x); }, float, double>,
     .shape = shapes::BroadcastBinary,
     .grad = Atan2Gradient,
     .flags = kElementwise},
    {.name = "Xdivy",
     .doc = "x / y, element by element, broadcasting; 0 where x is 0.",
     .kernel = Binary<kQuotientOrZero, float, double, complex64, complex128>,
     .shape = shapes::BroadcastBinary,
     .grad = XdivyGradient,
     .flags = kElementwise},
    {.name = "Xlogy",
     .doc = "x * log(y), element by element, broadcasting; 0 where x is 0.",
     .kernel = Binary<kTimesLogOrZero, float, double, complex64, complex128>,
     .shape = shapes::BroadcastBinary,
     .grad = XlogyGradient,
     .flags = kElementwise},
    {.name = "Igamma",
     .doc =
         "Regularised lower incomplete gamma function P(a, x), element by element, broadcasting.",
     .kernel = Binary<[](auto a, auto x) { return special::Igamma(a, x); }, float, double>,
     .shape = shapes::BroadcastBinary,
     .grad = IgammaGradient,
     .flags = kElementwise},
    {.name = "Igammac",
     .doc =
         "Regularised upper incomplete gamma function Q(a, x), element by element, broadcasting.",
     .kernel = Binary<[](auto a, auto x) { return special::Igammac(a, x); }, float, double>,
     .shape = shapes::BroadcastBinary,
     .grad = IgammacGradient,
     .flags = kElementwise},
    {.name = "IgammaGradA",
     .doc = "Derivative of Igamma(a, x) by a, element by element, broadcasting.",
     .kernel = Binary<[](auto a, auto x) { return special::IgammaGradA(a, x); }, float, double>,
     .shape = shapes::BroadcastBinary,
     .flags = kElementwise},
    {.name = "RandomGammaGrad",
     .doc = "Derivative by alpha of a sample of the gamma distribution with shape alpha and rate 1, "
            "the sample's quantile\nbeing kept; element by element, broadcasting.",
     .kernel = Binary<[](auto a, auto x) { return special::RandomGammaGrad(a, x); }, float, double>,
     .shape = shapes::BroadcastBinary,
     .flags = kElementwise},
    {.name = "Zeta",
     .doc = "Hurwitz zeta function, the sum of 1 / (q + n)^x over n >= 0, element by element, "
            "broadcasting.",
     .kernel = Binary<[](auto x, auto q) { return special::Zeta(x, q); }, float, double>,
     .shape = shapes::BroadcastBinary,
     .grad = ZetaGradient,
     .flags = kElementwise},
    {.name = "Polygamma",
     .doc = "Derivative number a of Digamma at x, element by element, broadcasting.",
     .kernel = Binary<[](auto n, auto x) { return special::Polygamma(n, x); }, float, double>,
     .shape = shapes::BroadcastBinary,
     .grad = PolygammaGradient,
     .flags = kElementwise},
    {.name = "Betainc",
     .doc = "Regularised incomplete beta function I_x(a, b), element by element.\n\n"
            "  a, b, x: one shape; scalars count for all elements\n\n"
            "Errors: kInvalidArgument for shapes that differ.",
     .kernel = BetaincKernel,
     .shape = BetaincShape,
     .grad = BetaincGradient,
     .flags = kElementwise},
    {.name = "NextAfter",
     .doc = "The next representable number after x1 in the direction of x2, element by element, "
            "broadcasting.",
     .kernel = Binary<[](auto x, auto toward) { return std::nextafter(x, toward); }, float, double>,
     .shape = shapes::BroadcastBinary,
     .grad = NextAfterGradient,
     .flags = kElementwise},
};

}  // namespace

std::span<const OpEntry> SpecialBinaryOps() { return kEntries; }

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Quotients and remainders. Integers cannot be divided by zero; the divisor is looked through
// before anything is computed.
#include <cmath>

#include "eager/kernels/broadcast.h"
#include "eager/kernels/elementwise.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

// INT_MIN / -1 wraps around like every other overflow.
constexpr auto kTruncatedQuotient = [](auto x, auto y) {
  using T = decltype(x);
  if constexpr (std::is_signed_v<T> && std::is_integral_v<T>) {
    if (y == T(-1)) return static_cast<T>(Modular<T>(0) - static_cast<Modular<T>>(x));
  }
  return static_cast<T>(x / y);
};
constexpr auto kTruncatedRemainder = [](auto x, auto y) {
  using T = decltype(x);
  if constexpr (std::is_floating_point_v<T>)
    return std::fmod(x, y);
  else if constexpr (std::is_signed_v<T>)
    return y == T(-1) ? T(0) : static_cast<T>(x % y);
  else
    return static_cast<T>(x % y);
};
constexpr auto kFlooredQuotient = [](auto x, auto y) {
  using T = decltype(x);
  if constexpr (std::is_floating_point_v<T>) {
    return std::floor(x / y);
  } else if constexpr (std::is_signed_v<T>) {
    const T quotient = kTruncatedQuotient(x, y), remainder = kTruncatedRemainder(x, y);
    return static_cast<T>(quotient - (remainder != 0 && (remainder < 0) != (y < 0)));
  } else {
    return static_cast<T>(x / y);
  }
};
constexpr auto kFlooredRemainder = [](auto x, auto y) {
  using T = decltype(x);
  const T remainder = kTruncatedRemainder(x, y);
  if constexpr (std::is_signed_v<T> || std::is_floating_point_v<T>)
    return remainder != T(0) && (remainder < T(0)) != (y < T(0)) ? static_cast<T>(remainder + y)
                                                                 : remainder;
  else
    return remainder;
};
constexpr auto kQuotient = [](auto x, auto y) { return x / y; };
// 0 where y is 0, whatever x is.
constexpr auto kQuotientNoNan = [](auto x, auto y) {
  using T = decltype(x);
  return y == T(0) ? T(0) : x / y;
};

template <class T>
bool HasZero(const Tensor& t) {
  const T* x = t.ptr<T>();
  bool found = false;
  for (int64_t i = 0; i < t.NumElements(); ++i) found |= x[i] == 0;
  return found;
}

// TensorFlow's truncating ops have the odd code INTERNAL.
/// Errors: `code` if integers would be divided by zero.
template <Code code>
void CheckDivisor(KernelContext& ctx) {
  const Tensor& divisor = ctx.input(1);
  if (!IsInteger(divisor.dtype())) return;
  const bool zero =
      IntegerTypes::Dispatch(divisor.dtype(), [&]<class T>() { return HasZero<T>(divisor); });
  if (zero &&
      BroadcastShape(ctx.op().name, ctx.input(0).shape(), divisor.shape()).NumElements() > 0)
    throw Error(code, StrCat(ctx.op().name, ": integer division by zero"));
}

template <auto F, Code code = Code::kInvalidArgument>
void DivideIntegers(KernelContext& ctx) {
  CheckDivisor<code>(ctx);
  BinaryWithIsa<IsaBinary::kNone, F, int32_t, int64_t, uint8_t, int8_t, int16_t, uint16_t, uint32_t,
                uint64_t>(ctx);
}

void DivKernel(KernelContext& ctx) {
  if (IsInteger(ctx.dtype(0)))
    DivideIntegers<kTruncatedQuotient>(ctx);
  else
    BinaryWithIsa<IsaBinary::kDiv, kQuotient, float, double, complex64, complex128>(ctx);
}
template <auto F, Code code = Code::kInvalidArgument>
void RemainderKernel(KernelContext& ctx) {
  if (IsInteger(ctx.dtype(0)))
    DivideIntegers<F, code>(ctx);
  else
    Binary<F, float, double>(ctx);
}

Grads QuotientGradient(const GradContext& g) {
  const Tensor x = ConjugateOf(g.x(0)), y = ConjugateOf(g.x(1)), dy = g.dy();
  return {SumLike(dy / y, g.x(0)), SumLike(dy * ((-x / y) / y), g.x(1))};
}
Grads NoGradient(const GradContext&) { return Grads(2); }

const OpEntry kEntries[] = {
    {.name = "Div",
     .doc = "x / y, element by element, broadcasting; integers are truncated toward zero.\n"
            "Errors: kInvalidArgument for an integer divided by zero.",
     .kernel = DivKernel,
     .shape = shapes::BroadcastBinary,
     .grad = QuotientGradient,
     .flags = kElementwise},
    {.name = "RealDiv",
     .doc = "x / y, element by element, broadcasting, for floating point and complex numbers.",
     .kernel = BinaryWithIsa<IsaBinary::kDiv, kQuotient, float, double, complex64, complex128>,
     .shape = shapes::BroadcastBinary,
     .grad = QuotientGradient,
     .flags = kElementwise},
    {.name = "TruncateDiv",
     .doc = "The integer quotient of x and y truncated toward zero as in C++, broadcasting.\n"
            "Errors: kInternal for a division by zero.",
     .kernel = DivideIntegers<kTruncatedQuotient, Code::kInternal>,
     .shape = shapes::BroadcastBinary,
     .grad = NoGradient,
     .flags = kElementwise},
    {.name = "FloorDiv",
     .doc = "The quotient of x and y rounded toward minus infinity as in Python, broadcasting.\n"
            "Errors: kInvalidArgument for an integer divided by zero.",
     .kernel = RemainderKernel<kFlooredQuotient>,
     .shape = shapes::BroadcastBinary,
     .grad = NoGradient,
     .flags = kElementwise},
    {.name = "DivNoNan",
     .doc = "x / y, element by element, broadcasting; 0 where y is 0.",
     .kernel = Binary<kQuotientNoNan, float, double, complex64, complex128>,
     .shape = shapes::BroadcastBinary,
     .grad =
         [](const GradContext& g) {
           const Tensor x = ConjugateOf(g.x(0)), y = ConjugateOf(g.x(1)), dy = g.dy();
           return Grads{SumLike(DivNoNan(dy, y), g.x(0)),
                        SumLike(dy * DivNoNan(DivNoNan(-x, y), y), g.x(1))};
         },
     .flags = kElementwise},
    {.name = "Mod",
     .doc = "The remainder of x / y with the sign of x, as C's % and fmod, broadcasting.\n"
            "Errors: kInvalidArgument for an integer divided by zero.",
     .kernel = RemainderKernel<kTruncatedRemainder>,
     .shape = shapes::BroadcastBinary,
     .flags = kElementwise},
    {.name = "TruncateMod",
     .doc = "The remainder of x / y with the sign of x, as C's % and fmod, broadcasting.\n"
            "Errors: kInternal for an integer divided by zero.",
     .kernel = RemainderKernel<kTruncatedRemainder, Code::kInternal>,
     .shape = shapes::BroadcastBinary,
     .flags = kElementwise},
    {.name = "FloorMod",
     .doc = "The remainder of x / y with the sign of y, as Python's %, broadcasting.\n"
            "Errors: kInvalidArgument for an integer divided by zero.",
     .kernel = RemainderKernel<kFlooredRemainder>,
     .shape = shapes::BroadcastBinary,
     .grad =
         [](const GradContext& g) {
           return Grads{SumLike(g.dy(), g.x(0)),
                        SumLike(g.dy() * -FloorDiv(g.x(0), g.x(1)), g.x(1))};
         },
     .flags = kElementwise},
};

}  // namespace

std::span<const OpEntry> DivisionOps() { return kEntries; }

}  // namespace eager

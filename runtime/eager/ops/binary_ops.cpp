// SPDX-License-Identifier: Apache-2.0
// Sums, products, extrema and powers of two broadcast operands.
#include <cmath>

#include "eager/kernels/elementwise.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

constexpr auto kAdd = [](auto x, auto y) {
  using T = decltype(x);
  return static_cast<T>(static_cast<Modular<T>>(x) + static_cast<Modular<T>>(y));
};
constexpr auto kSubtract = [](auto x, auto y) {
  using T = decltype(x);
  return static_cast<T>(static_cast<Modular<T>>(x) - static_cast<Modular<T>>(y));
};
constexpr auto kMultiply = [](auto x, auto y) {
  using T = decltype(x);
  return static_cast<T>(static_cast<Modular<T>>(x) * static_cast<Modular<T>>(y));
};
// 0 where y is 0, whatever x is.
constexpr auto kMultiplyNoNan = [](auto x, auto y) {
  using T = decltype(x);
  return y == T(0) ? T(0) : x * y;
};
// A NaN on either side wins.
constexpr auto kMaximum = [](auto x, auto y) { return x < y || y != y ? y : x; };
constexpr auto kMinimum = [](auto x, auto y) { return y < x || y != y ? y : x; };
constexpr auto kSquaredDifference = [](auto x, auto y) {
  using T = decltype(x);
  if constexpr (std::is_arithmetic_v<T>) {
    const auto d = static_cast<Modular<T>>(x) - static_cast<Modular<T>>(y);
    return static_cast<T>(d * d);
  } else {
    return (x - y) * std::conj(x - y);
  }
};
constexpr auto kPower = [](auto x, auto y) {
  using T = decltype(x);
  if constexpr (std::is_integral_v<T>) {  // y >= 0 is checked before
    Modular<T> base = static_cast<Modular<T>>(x), result = 1;
    for (auto e = static_cast<std::make_unsigned_t<T>>(y); e; e >>= 1, base *= base)
      if (e & 1) result *= base;
    return static_cast<T>(result);
  } else {
    if (y == T(0)) return T(1);  // also where y only counts as zero
    return std::pow(x, y);
  }
};

void ConcatenateStrings(KernelContext& ctx) {
  RunBinary(ctx, [] {
    BinaryTable table;
    table.rows[DT_STRING] = {
        internal::BinaryLoopOf<[](const std::string& a, const std::string& b) { return a + b; },
                               std::string>,
        DT_STRING};
    return table;
  }());
}

void AddKernel(KernelContext& ctx) {
  if (ctx.dtype(0) == DT_STRING) return ConcatenateStrings(ctx);
  BinaryWithIsa<IsaBinary::kAdd, kAdd, float, double, int32_t, int64_t, uint8_t, int8_t, int16_t,
                uint16_t, uint32_t, uint64_t, complex64, complex128>(ctx);
}

template <class T>
bool HasNegative(const Tensor& t) {
  const T* x = t.ptr<T>();
  for (int64_t i = 0; i < t.NumElements(); ++i)
    if (x[i] < 0) return true;
  return false;
}

void PowKernel(KernelContext& ctx) {
  const Tensor& y = ctx.input(1);
  const bool negative = ctx.dtype(1) == DT_INT32   ? HasNegative<int32_t>(y)
                        : ctx.dtype(1) == DT_INT64 ? HasNegative<int64_t>(y)
                                                   : false;
  if (negative && ctx.input(0).NumElements() > 0)
    throw InvalidArgument("Pow: integers to negative integer powers are not allowed");
  Binary<kPower, float, double, int32_t, int64_t, complex64, complex128>(ctx);
}

Grads AddGradient(const GradContext& g) {
  return {SumLike(g.dy(), g.x(0)), SumLike(g.dy(), g.x(1))};
}

Grads MultiplyGradient(const GradContext& g) {
  return {SumLike(g.dy() * ConjugateOf(g.x(1)), g.x(0)),
          SumLike(ConjugateOf(g.x(0)) * g.dy(), g.x(1))};
}

// d(x^y)/dy = x^y log(x), where log is taken as 0 for x <= 0 (x = 0 for complex numbers).
Grads PowGradient(const GradContext& g) {
  const Tensor x = ConjugateOf(g.x(0)), y = ConjugateOf(g.x(1)), z = ConjugateOf(g.y());
  const Tensor zeros = ZerosLike(x);
  const Tensor has_log = IsComplex(g.dtype()) ? NotEqual(x, zeros) : Greater(x, zeros);
  const Tensor safe_x = Where3(has_log, x, OnesLike(x));
  const Tensor log_x = Where3(has_log, Log(safe_x), zeros);
  return {SumLike(g.dy() * y * Pow(x, y - 1.0), g.x(0)), SumLike(g.dy() * z * log_x, g.x(1))};
}

// The gradient goes to the first operand where `first` holds and to the second elsewhere.
Grads ChoiceGradient(const GradContext& g, const Tensor& first) {
  const Tensor zeros = ZerosLike(g.dy());
  return {SumLike(Where3(first, g.dy(), zeros), g.x(0)),
          SumLike(Where3(first, zeros, g.dy()), g.x(1))};
}

Grads SquaredDifferenceGradient(const GradContext& g) {
  const Tensor dx = 2.0 * g.dy() * (g.x(0) - g.x(1));
  return {SumLike(dx, g.x(0)), SumLike(-dx, g.x(1))};
}

const OpEntry kEntries[] = {
    {.name = "Add",
     .doc = "x + y, element by element, broadcasting; integers wrap around, strings are joined.\n"
            "Errors: kInvalidArgument for shapes that cannot be broadcast.",
     .kernel = AddKernel,
     .shape = shapes::BroadcastBinary,
     .grad = AddGradient,
     .flags = kElementwise},
    {.name = "AddV2",
     .doc = "x + y, element by element, broadcasting; integers wrap around.\n"
            "Errors: kInvalidArgument for shapes that cannot be broadcast.",
     .kernel = AddKernel,
     .shape = shapes::BroadcastBinary,
     .grad = AddGradient,
     .flags = kElementwise},
    {.name = "Sub",
     .doc = "x - y, element by element, broadcasting; integers wrap around.\n"
            "Errors: kInvalidArgument for shapes that cannot be broadcast.",
     .kernel = BinaryWithIsa<IsaBinary::kSub, kSubtract, float, double, int32_t, int64_t, uint8_t,
                             int8_t, int16_t, uint16_t, uint32_t, uint64_t, complex64, complex128>,
     .shape = shapes::BroadcastBinary,
     .grad =
         [](const GradContext& g) {
           return Grads{SumLike(g.dy(), g.x(0)), SumLike(-g.dy(), g.x(1))};
         },
     .flags = kElementwise},
    {.name = "Mul",
     .doc = "x * y, element by element, broadcasting; integers wrap around.\n"
            "Errors: kInvalidArgument for shapes that cannot be broadcast.",
     .kernel = BinaryWithIsa<IsaBinary::kMul, kMultiply, float, double, int32_t, int64_t, uint8_t,
                             int8_t, int16_t, uint16_t, uint32_t, uint64_t, complex64, complex128>,
     .shape = shapes::BroadcastBinary,
     .grad = MultiplyGradient,
     .flags = kElementwise},
    {.name = "MulNoNan",
     .doc = "x * y, element by element, broadcasting; 0 where y is 0 even if x is infinite or NaN.",
     .kernel = Binary<kMultiplyNoNan, float, double, complex64, complex128>,
     .shape = shapes::BroadcastBinary,
     .grad =
         [](const GradContext& g) {
           return Grads{SumLike(MulNoNan(g.dy(), g.x(1)), g.x(0)),
                        SumLike(MulNoNan(g.x(0), g.dy()), g.x(1))};
         },
     .flags = kElementwise},
    {.name = "Maximum",
     .doc = "The larger of x and y, element by element, broadcasting.",
     .kernel = BinaryWithIsa<IsaBinary::kMaximum, kMaximum, float, double, int32_t, int64_t,
                             uint8_t, int8_t, int16_t, uint16_t>,
     .shape = shapes::BroadcastBinary,
     .grad = [](const GradContext& g) { return ChoiceGradient(g, GreaterEqual(g.x(0), g.x(1))); },
     .flags = kElementwise},
    {.name = "Minimum",
     .doc = "The smaller of x and y, element by element, broadcasting.",
     .kernel = BinaryWithIsa<IsaBinary::kMinimum, kMinimum, float, double, int32_t, int64_t,
                             uint8_t, int8_t, int16_t, uint16_t>,
     .shape = shapes::BroadcastBinary,
     .grad = [](const GradContext& g) { return ChoiceGradient(g, LessEqual(g.x(0), g.x(1))); },
     .flags = kElementwise},
    {.name = "SquaredDifference",
     .doc =
         "(x - y)^2, element by element, broadcasting; (x - y) * conj(x - y) for complex numbers.",
     .kernel = BinaryWithIsa<IsaBinary::kSquaredDifference, kSquaredDifference, float, double,
                             int32_t, int64_t, complex64, complex128>,
     .shape = shapes::BroadcastBinary,
     .grad = SquaredDifferenceGradient,
     .flags = kElementwise},
    {.name = "Pow",
     .doc = "x to the power of y, element by element, broadcasting.\n"
            "Errors: kInvalidArgument for integers with a negative exponent.",
     .kernel = PowKernel,
     .shape = shapes::BroadcastBinary,
     .grad = PowGradient,
     .flags = kElementwise},
};

}  // namespace

std::span<const OpEntry> ArithmeticBinaryOps() { return kEntries; }

std::span<const OpEntry> BinaryOps() {
  static const std::vector<OpEntry> all =
      JoinTables({ArithmeticBinaryOps(), DivisionOps(), SpecialBinaryOps(), ComparisonOps()});
  return all;
}

}  // namespace eager

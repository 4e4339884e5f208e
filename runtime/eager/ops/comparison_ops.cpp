// SPDX-License-Identifier: Apache-2.0
// Comparison, logic and operations on bits of two broadcast operands.
#include <cmath>

#include "eager/kernels/elementwise.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

constexpr uint32_t kPredicate = kElementwise | kNotDifferentiable;

template <IsaBinary kIsa, auto F>
constexpr KernelFn kOrder = BinaryWithIsa<kIsa, F, float, double, int32_t, int64_t, uint8_t, int8_t,
                                          int16_t, uint16_t, uint32_t, uint64_t>;
template <IsaBinary kIsa, auto F>
constexpr KernelFn kEquality =
    BinaryWithIsa<kIsa, F, float, double, int32_t, int64_t, uint8_t, int8_t, int16_t, uint16_t,
                  uint32_t, uint64_t, bool, complex64, complex128, std::string, qint8, quint8,
                  qint32>;
template <auto F>
constexpr KernelFn kBits = BinaryWithIsa<IsaBinary::kNone, F, int8_t, int16_t, int32_t, int64_t,
                                         uint8_t, uint16_t, uint32_t, uint64_t>;

// Shifts by less than 0 or by all bits or more count as shifts by 0 or by all bits but one.
constexpr auto kClampShift = [](auto amount) {
  using T = decltype(amount);
  constexpr T kMost = static_cast<T>(sizeof(T) * 8 - 1);
  if constexpr (std::is_signed_v<T>) {
    if (amount < 0) return T(0);
  }
  return amount > kMost ? kMost : amount;
};
constexpr auto kLeftShift = [](auto x, auto y) {
  using T = decltype(x);
  return static_cast<T>(static_cast<Modular<T>>(x) << kClampShift(y));
};
constexpr auto kRightShift = [](auto x, auto y) {
  return static_cast<decltype(x)>(x >> kClampShift(y));
};

template <class T>
void ApproximateEqualLoop(const Tensor& x, const Tensor& y, float tolerance, bool* z) {
  using Wide = std::conditional_t<std::is_same_v<T, half> || std::is_same_v<T, bfloat16>, float, T>;
  const T* a = x.ptr<T>();
  const T* b = y.ptr<T>();
  for (int64_t i = 0; i < x.NumElements(); ++i) {
    if constexpr (std::is_integral_v<T>) {
      // The difference of two integers of any sign, without overflow.
      const auto difference = a[i] > b[i]
                                  ? static_cast<Modular<T>>(a[i]) - static_cast<Modular<T>>(b[i])
                                  : static_cast<Modular<T>>(b[i]) - static_cast<Modular<T>>(a[i]);
      z[i] = static_cast<double>(difference) < static_cast<double>(static_cast<T>(tolerance));
    } else {
      z[i] = std::abs(static_cast<Wide>(a[i]) - static_cast<Wide>(b[i])) < tolerance;
    }
  }
}

void ApproximateEqualKernel(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const Tensor& y = ctx.input(1);
  if (!(x.shape() == y.shape()))
    throw InvalidArgument("ApproximateEqual: x and y must have one shape, they have ", x.shape(),
                          " and ", y.shape());
  Tensor& z = ctx.Allocate(0, DT_BOOL, x.shape());
  NumberTypes::Dispatch(x.dtype(), [&]<class T>() {
    ApproximateEqualLoop<T>(x, y, ctx.float_attr("tolerance"), z.ptr<bool>());
  });
}

const OpEntry kEntries[] = {
    {.name = "Less",
     .doc = "x < y, element by element, broadcasting.",
     .kernel = kOrder<IsaBinary::kLess, [](auto x, auto y) { return (x < y); }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "LessEqual",
     .doc = "x <= y, element by element, broadcasting.",
     .kernel = kOrder<IsaBinary::kLessEqual, [](auto x, auto y) { return (x <= y); }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "Greater",
     .doc = "x > y, element by element, broadcasting.",
     .kernel = kOrder<IsaBinary::kGreater, [](auto x, auto y) { return (x > y); }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "GreaterEqual",
     .doc = "x >= y, element by element, broadcasting.",
     .kernel = kOrder<IsaBinary::kGreaterEqual, [](auto x, auto y) { return (x >= y); }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "Equal",
     .doc = "x == y, element by element, broadcasting; NaN equals nothing.",
     .kernel = kEquality<IsaBinary::kEqual, [](const auto& x, const auto& y) { return x == y; }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "NotEqual",
     .doc = "x != y, element by element, broadcasting; NaN differs from everything.",
     .kernel =
         kEquality<IsaBinary::kNotEqual, [](const auto& x, const auto& y) { return !(x == y); }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "ApproximateEqual",
     .doc = "|x - y| < tolerance, element by element; x and y have one shape.",
     .kernel = ApproximateEqualKernel,
     .shape = shapes::MergeInputs,
     .flags = kPredicate},
    {.name = "LogicalAnd",
     .doc = "x and y, element by element, broadcasting.",
     .kernel = Binary<[](bool x, bool y) { return x && y; }, bool>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "LogicalOr",
     .doc = "x or y, element by element, broadcasting.",
     .kernel = Binary<[](bool x, bool y) { return x || y; }, bool>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "BitwiseAnd",
     .doc = "The bits set in both x and y, element by element, broadcasting.",
     .kernel = kBits<[](auto x, auto y) { return static_cast<decltype(x)>(x & y); }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "BitwiseOr",
     .doc = "The bits set in x or y, element by element, broadcasting.",
     .kernel = kBits<[](auto x, auto y) { return static_cast<decltype(x)>(x | y); }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "BitwiseXor",
     .doc = "The bits set in one of x and y, element by element, broadcasting.",
     .kernel = kBits<[](auto x, auto y) { return static_cast<decltype(x)>(x ^ y); }>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "LeftShift",
     .doc = "x shifted left by y bits, element by element, broadcasting.\n"
            "y is clamped to between 0 and the number of bits less one.",
     .kernel = kBits<kLeftShift>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
    {.name = "RightShift",
     .doc = "x shifted right by y bits, element by element, broadcasting; signed numbers keep "
            "their sign.\n"
            "y is clamped to between 0 and the number of bits less one.",
     .kernel = kBits<kRightShift>,
     .shape = shapes::BroadcastBinary,
     .flags = kPredicate},
};

}  // namespace

std::span<const OpEntry> ComparisonOps() { return kEntries; }

}  // namespace eager

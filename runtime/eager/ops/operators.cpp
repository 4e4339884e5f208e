// SPDX-License-Identifier: Apache-2.0
#include "eager/op/operators.h"

#include <cmath>

#include "eager/ops.h"

namespace eager {
namespace {

// The integer type must hold the value exactly; floating and complex types round it.
template <class T, class V>
Tensor MakeScalar(V value, DataType dtype) {
  if constexpr (std::is_integral_v<T>) {
    bool fits;
    if constexpr (std::is_floating_point_v<V>) {
      fits = value == std::trunc(value) &&
             value >= static_cast<double>(std::numeric_limits<T>::min()) &&
             value < std::ldexp(1.0, std::numeric_limits<T>::digits);
    } else {
      fits = std::in_range<T>(value);
    }
    if (!fits) throw InvalidArgument("the number ", value, " is no ", DataTypeName(dtype));
    return Tensor(static_cast<T>(value));
  } else if constexpr (std::is_same_v<T, complex64> || std::is_same_v<T, complex128>) {
    return Tensor(T(static_cast<typename T::value_type>(value)));
  } else if constexpr (std::is_same_v<T, half> || std::is_same_v<T, bfloat16>) {
    return Tensor(T(static_cast<float>(value)));
  } else {
    return Tensor(static_cast<T>(value));
  }
}

template <class V>
Tensor MakeScalarLike(V value, const Tensor& x) {
  const DataType dtype = BaseType(x.dtype());
  if (dtype == DT_FLOAT) return Tensor(static_cast<float>(value));
  if (!IsFloating(dtype) && !IsComplex(dtype) && !IsInteger(dtype))
    throw InvalidArgument("a number cannot be combined with a tensor of ", DataTypeName(dtype));
  return NumberTypes::Dispatch(dtype, [&]<class T>() { return MakeScalar<T>(value, dtype); });
}

// Axes of `from` that were made by broadcasting `to`, when both shapes are known.
std::vector<int32_t> BroadcastAxes(const Shape& from, const Shape& to) {
  std::vector<int32_t> axes;
  const int extra = from.rank() - to.rank();
  for (int i = 0; i < from.rank(); ++i)
    if (i < extra || (to.dim(i - extra) == 1 && from.dim(i) != 1)) axes.push_back(i);
  return axes;
}

}  // namespace

Tensor ScalarLike(double value, const Tensor& x) { return MakeScalarLike(value, x); }
Tensor ScalarLike(int64_t value, const Tensor& x) { return MakeScalarLike(value, x); }

Tensor SumLike(const Tensor& dy, const Tensor& x) {
  const Shape& from = dy.shape();
  const Shape& to = x.shape();
  if (from.IsFullyDefined() && to.IsFullyDefined()) {
    if (from == to) return dy;
    if (from.rank() >= to.rank())
      return Reshape(Sum(dy, Tensor(BroadcastAxes(from, to))), Tensor(to.vector()));
  }
  const Tensor shape = ShapeOf(x);
  const BroadcastGradientArgsOutputs axes = BroadcastGradientArgs(shape, ShapeOf(dy));
  return Reshape(Sum(dy, axes.r0), shape);
}

namespace internal {

Tensor AddTensors(const Tensor& a, const Tensor& b) {
  return BaseType(a.dtype()) == DT_STRING ? Add(a, b) : AddV2(a, b);
}
Tensor SubtractTensors(const Tensor& a, const Tensor& b) { return Subtract(a, b); }
Tensor MultiplyTensors(const Tensor& a, const Tensor& b) { return Multiply(a, b); }
Tensor DivideTensors(const Tensor& a, const Tensor& b) {
  return IsInteger(BaseType(a.dtype())) ? Div(a, b) : RealDiv(a, b);
}
Tensor NegateTensor(const Tensor& a) { return Negate(a); }

}  // namespace internal
}  // namespace eager

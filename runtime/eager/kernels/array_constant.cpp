// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/array_constant.h"

#include <cmath>
#include <limits>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/tensor_list.h"

namespace eager::kernels {
namespace {

const Tensor& RequireScalar(const KernelContext& ctx, int i) {
  const Tensor& t = ctx.input(i);
  if (t.NumElements() != 1 || t.rank() > 1)
    throw InvalidArgument(ctx.op().name, ": ", ctx.op().inputs[i].name,
                          " must be a scalar, has shape ", t.shape());
  return t;
}

using RangeTypes = TypeList<float, double, int32_t, int64_t, half, bfloat16>;

// Number of elements; `op` errors for a step of zero or of the wrong sign.
template <class T>
int64_t RangeSize(T start, T limit, T delta) {
  if (delta == T(0)) throw InvalidArgument("Range: delta is 0");
  if (delta > T(0) && start > limit)
    throw InvalidArgument("Range: start ", +start, " is above limit ", +limit, " but delta ",
                          +delta, " is positive");
  if (delta < T(0) && start < limit)
    throw InvalidArgument("Range: start ", +start, " is below limit ", +limit, " but delta ",
                          +delta, " is negative");
  if constexpr (std::is_integral_v<T>) {
    const auto magnitude = [](T a, T b) {
      return static_cast<uint64_t>(a) - static_cast<uint64_t>(b);  // a >= b
    };
    const uint64_t span = start < limit ? magnitude(limit, start) : magnitude(start, limit);
    const uint64_t step = delta > 0 ? static_cast<uint64_t>(delta) : magnitude(0, delta);
    const uint64_t size = span / step + (span % step != 0);
    if (size > static_cast<uint64_t>(std::numeric_limits<int64_t>::max()))
      throw InvalidArgument("Range: the result would have ", size, " elements");
    return static_cast<int64_t>(size);
  } else {
    const double size = std::ceil(std::abs(static_cast<double>(T((limit - start) / delta))));
    if (!(size < 9.2e18)) throw InvalidArgument("Range: the result would have ", size, " elements");
    return static_cast<int64_t>(size);
  }
}

template <class T>
void FillRange(T* out, int64_t size, T start, T delta) {
  if constexpr (std::is_integral_v<T>) {
    using U = std::make_unsigned_t<T>;  // the step after the last element may overflow
    U value = static_cast<U>(start);
    for (int64_t i = 0; i < size; ++i, value += static_cast<U>(delta))
      out[i] = static_cast<T>(value);
  } else {
    T value = start;
    for (int64_t i = 0; i < size; ++i) {
      out[i] = value;
      value = T(value + delta);
    }
  }
}

}  // namespace

void Const(KernelContext& ctx) {
  const Tensor& value = ctx.attr<Tensor>("value");
  if (value.dtype() != ctx.attr<DataType>("dtype"))
    throw InvalidArgument("Const: Type mismatch between value (", DataTypeName(value.dtype()),
                          ") and dtype (", DataTypeName(ctx.attr<DataType>("dtype")), ")");
  ctx.SetOutput(0, value);
}

void ConstShape(ShapeContext& ctx) { ctx.SetOutput(0, ctx.attr<Tensor>("value").shape()); }

void Fill(KernelContext& ctx) {
  const std::vector<int64_t> dims = IntegerVectorOrScalar("Fill", ctx.input(0), "dims");
  const Tensor& value = RequireScalar(ctx, 1);
  SetAll(ctx.Allocate(0, value.dtype(), CheckedShape("Fill", dims)), value);
}

void ZerosLike(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  if (x.dtype() == DT_VARIANT) return ctx.SetOutput(0, VariantZerosLike(x));
  SetZero(ctx.Allocate(0, x.dtype(), x.shape()));
}

void OnesLike(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  Tensor& y = ctx.Allocate(0, x.dtype(), x.shape());
  if (x.dtype() == DT_BOOL) return y.flat<bool>().setConstant(true);
  NumberTypes::Dispatch(x.dtype(), [&]<class T>() { SetAll(y, Tensor(T(1))); });
}

void Empty(KernelContext& ctx) {
  const DataType dtype = ctx.type_attr("dtype");
  const std::vector<int64_t> dims = IntegerVectorOrScalar("Empty", ctx.input(0), "shape");
  Tensor& y = ctx.Allocate(0, dtype, CheckedShape("Empty", dims));
  if (ctx.bool_attr("init")) SetZero(y);
}

void Range(KernelContext& ctx) {
  const Tensor &start = RequireScalar(ctx, 0), &limit = RequireScalar(ctx, 1),
               &delta = RequireScalar(ctx, 2);
  RangeTypes::Dispatch(start.dtype(), [&]<class T>() {
    const T first = start.ptr<T>()[0], step = delta.ptr<T>()[0];
    const int64_t size = RangeSize(first, limit.ptr<T>()[0], step);
    FillRange(ctx.Allocate(0, start.dtype(), CheckedShape("Range", {{size}})).template ptr<T>(),
              size, first, step);
  });
}

void RangeShape(ShapeContext& ctx) {
  const Tensor *start = ctx.value(0), *limit = ctx.value(1), *delta = ctx.value(2);
  if (!start || !limit || !delta || start->NumElements() != 1 || limit->NumElements() != 1 ||
      delta->NumElements() != 1)
    return ctx.SetOutput(0, Shape::UnknownOfRank(1));
  RangeTypes::Dispatch(start->dtype(), [&]<class T>() {
    ctx.SetOutput(0,
                  Shape({RangeSize(start->ptr<T>()[0], limit->ptr<T>()[0], delta->ptr<T>()[0])}));
  });
}

void LinSpace(KernelContext& ctx) {
  const Tensor &start = RequireScalar(ctx, 0), &stop = RequireScalar(ctx, 1);
  const int64_t num = IntegerScalar("LinSpace", RequireScalar(ctx, 2), "num");
  if (num <= 0) throw InvalidArgument("LinSpace: num must be positive, is ", num);
  FloatTypes::Dispatch(start.dtype(), [&]<class T>() {
    const T first = start.ptr<T>()[0], last = stop.ptr<T>()[0];
    T* out = ctx.Allocate(0, start.dtype(), CheckedShape("LinSpace", {{num}})).template ptr<T>();
    out[0] = first;
    if (num == 1) return;
    const T step = T(T(last - first) / T(static_cast<float>(num - 1)));
    if constexpr (std::is_same_v<T, double>) {
      const double exact_step = (last - first) / static_cast<double>(num - 1);
      for (int64_t i = 1; i < num - 1; ++i) out[i] = first + exact_step * static_cast<double>(i);
    } else {
      for (int64_t i = 1; i < num - 1; ++i) out[i] = T(first + T(step * T(static_cast<float>(i))));
    }
    out[num - 1] = last;
  });
}

void LinSpaceShape(ShapeContext& ctx) {
  const Tensor* num = ctx.value(2);
  const int64_t n = num ? IntegerScalar("LinSpace", *num, "num") : Shape::kUnknownDim;
  if (num && n <= 0) throw InvalidArgument("LinSpace: num must be positive, is ", n);
  ctx.SetOutput(0, Shape({n}));
}

void ShapeOf(KernelContext& ctx) {
  const DataType out_type = ctx.type_attr("out_type");
  for (int i = 0; i < ctx.num_inputs(); ++i)
    ctx.SetOutput(i, IntegerTensor(ctx.op().name, out_type, ctx.input(i).shape().dims()));
}

void ShapeOfShape(ShapeContext& ctx) {
  for (int i = 0; i < ctx.num_inputs(); ++i) {
    const Shape& in = ctx.input(i);
    ctx.SetOutput(i, Shape({in.IsRankKnown() ? in.rank() : Shape::kUnknownDim}));
  }
}

void Size(KernelContext& ctx) {
  ctx.SetOutput(0,
                IntegerScalarTensor("Size", ctx.type_attr("out_type"), ctx.input(0).NumElements()));
}

void Rank(KernelContext& ctx) {
  ctx.SetOutput(0, Tensor(static_cast<int32_t>(ctx.input(0).rank())));
}

void EnsureShape(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const Shape& wanted = ctx.attr<Shape>("shape");
  bool fits = !wanted.IsRankKnown() || wanted.rank() == x.rank();
  for (int i = 0; fits && i < wanted.rank(); ++i)
    fits = wanted[i] < 0 || wanted[i] == x.dim_size(i);
  if (!fits)
    throw InvalidArgument("EnsureShape: shape is ", x.shape(), ", which does not fit ", wanted);
  ctx.SetOutput(0, x.Alias());
}

void EnsureShapeShape(ShapeContext& ctx) {
  ctx.SetOutput(0, ctx.Merge(ctx.input(0), ctx.attr<Shape>("shape")));
}

}  // namespace eager::kernels

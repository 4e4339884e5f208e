// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/scan.h"

#include <algorithm>
#include <limits>

#include "eager/isa/isa_table.h"
#include "eager/kernels/elementwise.h"
#include "eager/kernels/tensor_list.h"

namespace eager {
namespace {

// A tensor seen as [outer, axis, inner].
struct AxisView {
  int axis;
  int64_t outer = 1, size, inner = 1;
};

/// Errors: kInvalidArgument unless `dimension` is one number in [-rank, rank).
AxisView ViewAlong(std::string_view op, const Shape& shape, const Tensor& dimension) {
  if (dimension.rank() != 0)
    throw InvalidArgument(op, ": the axis must be a scalar, its shape is ", dimension.shape());
  const int64_t given = dimension.ScalarAsInt64();
  if (given < -shape.rank() || given >= shape.rank())
    throw InvalidArgument(op, ": axis ", given, " is not in [", -shape.rank(), ", ", shape.rank(),
                          ")");
  AxisView view;
  view.axis = static_cast<int>(given < 0 ? given + shape.rank() : given);
  view.size = shape.dim(view.axis);
  for (int d = 0; d < view.axis; ++d) view.outer *= shape.dim(d);
  for (int d = view.axis + 1; d < shape.rank(); ++d) view.inner *= shape.dim(d);
  return view;
}

int64_t GrainOf(const AxisView& view) {
  return std::max<int64_t>(1, kCheapGrain / std::max<int64_t>(1, view.size * view.inner));
}

template <class T>
struct AddOp {
  static constexpr int kNeutral = 0;
  static T Apply(T a, T b) {
    if constexpr (std::is_integral_v<T>)
      return static_cast<T>(static_cast<Modular<T>>(a) + static_cast<Modular<T>>(b));
    else
      return T(a + b);
  }
};
template <class T>
struct MultiplyOp {
  static constexpr int kNeutral = 1;
  static T Apply(T a, T b) {
    if constexpr (std::is_integral_v<T>)
      return static_cast<T>(static_cast<Modular<T>>(a) * static_cast<Modular<T>>(b));
    else
      return T(a * b);
  }
};

template <class T, class Op>
void ScanRows(const AxisView& view, bool exclusive, bool reverse, const T* x, T* y) {
  ParallelFor(view.outer, GrainOf(view), [&](int64_t begin, int64_t end) {
    std::vector<T> running(view.inner);
    for (int64_t o = begin; o < end; ++o) {
      std::fill(running.begin(), running.end(), T(Op::kNeutral));
      for (int64_t s = 0; s < view.size; ++s) {
        const int64_t at = (o * view.size + (reverse ? view.size - 1 - s : s)) * view.inner;
        for (int64_t i = 0; i < view.inner; ++i) {
          const T next = Op::Apply(running[i], x[at + i]);
          y[at + i] = exclusive ? running[i] : next;
          running[i] = next;
        }
      }
    }
  });
}

template <template <class> class Op>
void Scan(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const AxisView view = ViewAlong(ctx.op().name, x.shape(), ctx.input(1));
  const bool exclusive = ctx.bool_attr("exclusive"), reverse = ctx.bool_attr("reverse");
  Tensor& y = ctx.Allocate(0, x.dtype(), x.shape());
  if (x.NumElements() == 0) return;
  NumberTypes::Dispatch(x.dtype(), [&]<class T>() {
    ScanRows<T, Op<T>>(view, exclusive, reverse, x.ptr<T>(), y.ptr<T>());
  });
}

// The first element better than all before it. A NaN is never better.
template <class T, class Out, bool kLargest>
void PositionsOf(const AxisView& view, const T* x, Out* y) {
  using A = std::conditional_t<std::is_same_v<T, half> || std::is_same_v<T, bfloat16>, float, T>;
  ParallelFor(view.outer, GrainOf(view), [&](int64_t begin, int64_t end) {
    std::vector<A> best(view.inner);
    for (int64_t o = begin; o < end; ++o) {
      Out* position = y + o * view.inner;
      std::fill_n(position, view.inner, Out(0));
      const A start = kLargest ? std::numeric_limits<A>::lowest() : std::numeric_limits<A>::max();
      std::fill(best.begin(), best.end(), start);
      for (int64_t s = 0; s < view.size; ++s) {
        const T* row = x + (o * view.size + s) * view.inner;
        for (int64_t i = 0; i < view.inner; ++i) {
          const A value = row[i];
          if (kLargest ? value > best[i] : value < best[i]) {
            best[i] = value;
            position[i] = static_cast<Out>(s);
          }
        }
      }
    }
  });
}

template <bool kLargest>
void FindPositions(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const AxisView view = ViewAlong(ctx.op().name, x.shape(), ctx.input(1));
  if (view.size == 0)
    throw InvalidArgument(ctx.op().name, ": Reduction axis ", view.axis, " is empty in shape ",
                          x.shape());
  Shape shape = x.shape();
  shape.RemoveDim(view.axis);
  Tensor& y = ctx.Allocate(0, ctx.type_attr("output_type"), shape);
  if (y.NumElements() == 0) return;
  RealTypes::Dispatch(x.dtype(), [&]<class T>() {
    if (y.dtype() == DT_INT32)
      PositionsOf<T, int32_t, kLargest>(view, x.ptr<T>(), y.ptr<int32_t>());
    else
      PositionsOf<T, int64_t, kLargest>(view, x.ptr<T>(), y.ptr<int64_t>());
  });
}

// z = x + y.
void AddElements(const Tensor& x, const Tensor& y, Tensor& z) {
  const int64_t n = x.NumElements();
  const BinaryLoop loop =
      x.dtype() == DT_FLOAT    ? Isa().binary_f32[static_cast<int>(IsaBinary::kAdd)]
      : x.dtype() == DT_DOUBLE ? Isa().binary_f64[static_cast<int>(IsaBinary::kAdd)]
                               : nullptr;
  const size_t size = DataTypeSize(x.dtype());
  ParallelFor(n, kCheapGrain, [&](int64_t begin, int64_t end) {
    const char* a = static_cast<const char*>(x.raw()) + begin * size;
    const char* b = static_cast<const char*>(y.raw()) + begin * size;
    char* c = static_cast<char*>(z.raw()) + begin * size;
    if (loop) return loop(a, 1, b, 1, c, end - begin);
    NumberTypes::Dispatch(x.dtype(), [&]<class T>() {
      const T *p = reinterpret_cast<const T*>(a), *q = reinterpret_cast<const T*>(b);
      T* r = reinterpret_cast<T*>(c);
      for (int64_t i = 0; i < end - begin; ++i) r[i] = AddOp<T>::Apply(p[i], q[i]);
    });
  });
}

template <class T>
void Count(const Tensor& values, const Tensor& weights, Tensor& bins) {
  const int32_t* x = values.ptr<int32_t>();
  const T* weight = weights.NumElements() > 0 ? weights.ptr<T>() : nullptr;
  T* out = bins.ptr<T>();
  std::fill_n(out, bins.NumElements(), T(0));
  for (int64_t i = 0; i < values.NumElements(); ++i)
    if (x[i] < bins.NumElements())
      out[x[i]] = AddOp<T>::Apply(out[x[i]], weight ? weight[i] : T(1));
}

}  // namespace

void CumsumKernel(KernelContext& ctx) { Scan<AddOp>(ctx); }
void CumprodKernel(KernelContext& ctx) { Scan<MultiplyOp>(ctx); }
void ArgMaxKernel(KernelContext& ctx) { FindPositions<true>(ctx); }
void ArgMinKernel(KernelContext& ctx) { FindPositions<false>(ctx); }

Tensor AddTensors(const Tensor& a, const Tensor& b) {
  if (a.dtype() == DT_VARIANT) return kernels::AddVariants(a, b);
  Tensor sum(a.dtype(), a.shape());
  AddElements(a, b, sum);
  return sum;
}

void AddNKernel(KernelContext& ctx) {
  const Tensor& first = ctx.input(0);
  if (ctx.num_inputs() == 1) return ctx.SetOutput(0, first.Alias());
  for (int i = 1; i < ctx.num_inputs(); ++i)
    if (!(ctx.input(i).shape() == first.shape()))
      throw InvalidArgument(ctx.op().name,
                            ": Inputs to operation must have the same size and shape: input 0 is ",
                            first.shape(), ", input ", i, " is ", ctx.input(i).shape());
  Tensor sum = AddTensors(first, ctx.input(1));
  for (int i = 2; i < ctx.num_inputs(); ++i) {
    if (sum.dtype() == DT_VARIANT)
      sum = AddTensors(sum, ctx.input(i));
    else
      AddElements(sum, ctx.input(i), sum);
  }
  ctx.SetOutput(0, std::move(sum));
}

void L2LossKernel(KernelContext& ctx) {
  const Tensor& t = ctx.input(0);
  Tensor& loss = ctx.Allocate(0, t.dtype(), Shape());
  FloatTypes::Dispatch(t.dtype(), [&]<class T>() {
    constexpr int64_t kBlock = 4096;
    const T* x = t.ptr<T>();
    double total = 0;
    for (int64_t begin = 0; begin < t.NumElements(); begin += kBlock) {
      const int64_t n = std::min(kBlock, t.NumElements() - begin);
      if constexpr (std::is_same_v<T, float>) {
        total += Isa().sum_of_squares_f32(x + begin, n);
      } else {
        double sum = 0;
        for (int64_t i = 0; i < n; ++i)
          sum += static_cast<double>(x[begin + i]) * static_cast<double>(x[begin + i]);
        total += sum;
      }
    }
    *loss.ptr<T>() =
        T(static_cast<std::conditional_t<std::is_same_v<T, double>, double, float>>(total / 2));
  });
}

void BincountKernel(KernelContext& ctx) {
  const Tensor &values = ctx.input(0), &size = ctx.input(1), &weights = ctx.input(2);
  if (size.rank() != 0)
    throw InvalidArgument("Bincount: size must be a scalar, its shape is ", size.shape());
  const int32_t bins = *size.ptr<int32_t>();
  if (bins < 0) throw InvalidArgument("Bincount: size (", bins, ") must be non-negative");
  if (weights.NumElements() > 0 && weights.NumElements() != values.NumElements())
    throw InvalidArgument("Bincount: weights must be empty or have the shape of arr; weights are ",
                          weights.shape(), ", arr is ", values.shape());
  const int32_t* x = values.ptr<int32_t>();
  for (int64_t i = 0; i < values.NumElements(); ++i)
    if (x[i] < 0)
      throw InvalidArgument("Bincount: Input arr must be non-negative, element ", i, " is ", x[i]);
  Tensor& out = ctx.Allocate(0, weights.dtype(), Shape({bins}));
  DispatchDtype<int32_t, int64_t, float, double>(
      weights.dtype(), [&]<class T>() { Count<T>(values, weights, out); });
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/cast_select.h"

#include <algorithm>

#include "eager/kernels/array_moves.h"
#include "eager/kernels/broadcast.h"
#include "eager/kernels/cast.h"
#include "eager/kernels/elementwise.h"

namespace eager {
namespace {

template <class T>
void SelectRow(const bool* c, int64_t c_step, const T* t, int64_t t_step, const T* e,
               int64_t e_step, T* out, int64_t n) {
  if (c_step == 0) {
    const T* chosen = *c ? t : e;
    const int64_t step = *c ? t_step : e_step;
    for (int64_t i = 0; i < n; ++i) out[i] = chosen[i * step];
  } else if (t_step && e_step) {
    for (int64_t i = 0; i < n; ++i) out[i] = c[i] ? t[i] : e[i];
  } else {
    for (int64_t i = 0; i < n; ++i) out[i] = c[i] ? t[i * t_step] : e[i * e_step];
  }
}

// Every operand broadcast to `shape`.
void SelectBroadcast(KernelContext& ctx, const Shape& shape, const Shape& condition_shape) {
  const Tensor &c = ctx.input(0), &t = ctx.input(1), &e = ctx.input(2);
  Tensor& out = ctx.Allocate(0, t.dtype(), shape);
  if (out.NumElements() == 0) return;
  const Broadcast<3> plan(shape, {&condition_shape, &t.shape(), &e.shape()});
  DispatchMovable(t.dtype(), [&]<class T>() {
    const bool* conditions = c.ptr<bool>();
    auto rows = [&](int64_t begin, int64_t end) {
      plan.ForEachRow(begin, end, [&](const std::array<int64_t, 3>& at, int64_t at_out) {
        SelectRow(conditions + at[0], plan.step(0), t.ptr<T>() + at[1], plan.step(1),
                  e.ptr<T>() + at[2], plan.step(2), out.ptr<T>() + at_out, plan.row_length());
      });
    };
    ParallelFor(plan.num_rows(), std::max<int64_t>(1, kCheapGrain / plan.row_length()), rows);
  });
}

template <class T>
void ClipRow(const T* x, const T* low, int64_t low_step, const T* high, int64_t high_step, T* out,
             int64_t n) {
  for (int64_t i = 0; i < n; ++i) {
    const T value = x[i], least = low[i * low_step], most = high[i * high_step];
    const T lowered = most < value ? most : value;
    out[i] = lowered < least ? least : lowered;
  }
}

}  // namespace

void CastKernel(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const DataType to = ctx.type_attr("DstT");
  if (x.dtype() == to) return ctx.SetOutput(0, x.Alias());
  if (!IsPlain(x.dtype()) || !IsPlain(to) || IsQuantized(x.dtype()) || IsQuantized(to))
    throw Unimplemented("Cast: ", DataTypeName(x.dtype()), " to ", DataTypeName(to),
                        " is not supported");
  Tensor& y = ctx.Allocate(0, to, x.shape());
  ConvertElements(x.dtype(), x.raw(), to, y.raw(), x.NumElements(), ctx.bool_attr("Truncate"));
}

void BitcastKernel(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const DataType to = ctx.type_attr("type");
  const size_t from_size = DataTypeSize(x.dtype()), to_size = DataTypeSize(to);
  if (from_size == to_size) return ctx.SetOutput(0, x.Reinterpreted(to));
  Shape shape = x.shape();
  if (from_size > to_size) {
    shape.AddDim(static_cast<int64_t>(from_size / to_size));
  } else {
    const int64_t ratio = static_cast<int64_t>(to_size / from_size);
    if (shape.rank() == 0 || shape.dim(shape.rank() - 1) != ratio)
      throw InvalidArgument("Bitcast: Cannot bitcast from ", DataTypeName(x.dtype()), " to ",
                            DataTypeName(to), ": the last dimension of ", shape, " must be ",
                            ratio);
    shape.RemoveDim(shape.rank() - 1);
  }
  Tensor& y = ctx.Allocate(0, to, shape);
  if (y.NumElements() > 0) std::memcpy(y.raw(), x.raw(), x.TotalBytes());
}

void SelectKernel(KernelContext& ctx) {
  const Tensor &c = ctx.input(0), &t = ctx.input(1), &e = ctx.input(2);
  if (!(t.shape() == e.shape()))
    throw InvalidArgument("Select: 't' and 'e' must have one shape, they have ", t.shape(), " and ",
                          e.shape());
  if (c.rank() == 0) return ctx.SetOutput(0, (*c.ptr<bool>() ? t : e).Alias());
  if (c.shape() == t.shape()) return SelectBroadcast(ctx, t.shape(), c.shape());
  if (c.rank() != 1 || t.rank() < 1 || t.dim_size(0) != c.dim_size(0))
    throw InvalidArgument(
        "Select: 'condition' must be a scalar, have the shape of 't' or be a vector with one "
        "element per row; it is ",
        c.shape(), ", 't' is ", t.shape());
  Shape rows = c.shape();
  while (rows.rank() < t.rank()) rows.AddDim(1);
  SelectBroadcast(ctx, t.shape(), rows);
}

void SelectV2Kernel(KernelContext& ctx) {
  const Shape &c = ctx.input(0).shape(), &t = ctx.input(1).shape(), &e = ctx.input(2).shape();
  SelectBroadcast(ctx, BroadcastShape("SelectV2", c, BroadcastShape("SelectV2", t, e)), c);
}

void ClipByValueKernel(KernelContext& ctx) {
  const Tensor &x = ctx.input(0), &low = ctx.input(1), &high = ctx.input(2);
  for (const Tensor* bound : {&low, &high})
    if (bound->rank() != 0 && !(bound->shape() == x.shape()))
      throw InvalidArgument(
          "ClipByValue: the bounds must be scalars or have the shape of t; they are ", low.shape(),
          " and ", high.shape(), ", t is ", x.shape());
  Tensor& y = ctx.Allocate(0, x.dtype(), x.shape());
  const int64_t low_step = low.rank() != 0, high_step = high.rank() != 0;
  RealTypes::Dispatch(x.dtype(), [&]<class T>() {
    ParallelFor(x.NumElements(), kCheapGrain, [&](int64_t begin, int64_t end) {
      ClipRow(x.ptr<T>() + begin, low.ptr<T>() + begin * low_step, low_step,
              high.ptr<T>() + begin * high_step, high_step, y.ptr<T>() + begin, end - begin);
    });
  });
}

}  // namespace eager

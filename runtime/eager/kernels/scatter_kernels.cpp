// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/scatter_kernels.h"

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/scatter_indices.h"

namespace eager {
namespace {

template <class T>
T Combined(const T& a, const T& b, bool add) {
  if constexpr (std::is_same_v<T, bool>)
    return add ? (a || b) : (a != b);
  else if constexpr (std::is_same_v<T, std::string>)
    return a + b;
  else if constexpr (std::is_integral_v<T>) {
    using U = std::make_unsigned_t<T>;  // overflow wraps
    return static_cast<T>(add ? static_cast<U>(a) + static_cast<U>(b)
                              : static_cast<U>(a) - static_cast<U>(b));
  } else {
    return static_cast<T>(add ? a + b : a - b);
  }
}

using AddableTypes =
    TypeList<float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t, uint32_t,
             uint64_t, half, bfloat16, complex64, complex128, bool, std::string>;

void ApplySlice(Tensor& target, int64_t place, const Tensor& updates, int64_t i, int64_t size,
                ScatterMode mode) {
  if (mode == ScatterMode::kUpdate) return CopyRange(target, place * size, updates, i * size, size);
  if (mode == ScatterMode::kSubtract && target.dtype() == DT_STRING)
    ThrowUnsupportedDtype(DT_STRING);
  AddableTypes::Dispatch(target.dtype(), [&]<class T>() {
    T* to = target.ptr<T>() + place * size;
    const T* from = updates.ptr<T>() + i * size;
    for (int64_t k = 0; k < size; ++k) to[k] = Combined(to[k], from[k], mode == ScatterMode::kAdd);
  });
}

}  // namespace

void ScatterNdInto(std::string_view op, Tensor& target, const Tensor& indices,
                   const Tensor& updates, ScatterMode mode) {
  const SliceIndices slices(op, indices, target.shape());
  std::vector<int64_t> wanted(indices.shape().dims().begin(), indices.shape().dims().end() - 1);
  const std::span<const int64_t> rest = target.shape().dims().subspan(slices.depth());
  wanted.insert(wanted.end(), rest.begin(), rest.end());
  if (!(updates.shape() == Shape(wanted)))
    throw InvalidArgument(op, ": for indices ", indices.shape(), " into ", target.shape(),
                          " updates must have shape ", Shape(wanted), ", has ", updates.shape());
  if (target.NumElements() == 0 && slices.count() > 0)
    throw InvalidArgument(op, ": indices ", indices.shape(),
                          " cannot index into an empty tensor of shape ", target.shape());
  slices.Check();
  const int64_t size = slices.slice_size();
  if (size == 0) return;
  if (size > 1 || mode == ScatterMode::kUpdate || slices.count() < 4) {
    for (int64_t i = 0; i < slices.count(); ++i)
      ApplySlice(target, slices.Place(i), updates, i, size, mode);
    return;
  }
  AddableTypes::Dispatch(target.dtype(), [&]<class T>() {
    if (std::is_same_v<T, std::string> && mode == ScatterMode::kSubtract)
      ThrowUnsupportedDtype(DT_STRING);
    for (int64_t i = 0; i < slices.count(); ++i) {
      T& to = target.ptr<T>()[slices.Place(i)];
      to = Combined(to, updates.ptr<T>()[i], mode == ScatterMode::kAdd);
    }
  });
}

namespace kernels {
namespace {

void ScatterIntoCopy(KernelContext& ctx, ScatterMode mode) {
  const Tensor& x = ctx.input(0);
  if (x.rank() < 1)
    throw InvalidArgument(ctx.op().name,
                          ": the tensor must have at least one dimension, is a scalar");
  Tensor y = x.DeepCopy();
  ScatterNdInto(ctx.op().name, y, ctx.input(1), ctx.input(2), mode);
  ctx.SetOutput(0, y);
}

// Rows x[i[k]] = (or +=, -=) v[k], where i is a vector, or a scalar if v is one row.
void Inplace(KernelContext& ctx, ScatterMode mode) {
  const Tensor &x = ctx.input(0), &rows = ctx.input(1), &v = ctx.input(2);
  const std::string_view op = ctx.op().name;
  if (x.rank() < 1 || rows.rank() != 1 || v.rank() != x.rank())
    throw InvalidArgument(op, ": x and v must have one rank, i must be a vector; shapes are ",
                          x.shape(), ", ", v.shape(), " and ", rows.shape());
  Tensor y = x.DeepCopy();
  ScatterNdInto(op, y, rows.Reshaped(Shape({rows.dim_size(0), 1})), v, mode);
  ctx.SetOutput(0, y);
}

}  // namespace

void ScatterNd(KernelContext& ctx) {
  const Tensor& updates = ctx.input(1);
  const Shape shape = CheckedShape("ScatterNd", IntegerVector("ScatterNd", ctx.input(2), "shape"));
  Tensor& out = ctx.Allocate(0, updates.dtype(), shape);
  SetZero(out);
  ScatterNdInto("ScatterNd", out, ctx.input(0), updates, ScatterMode::kAdd);
}

void ScatterNdShape(ShapeContext& ctx) {
  if (const Tensor* shape = ctx.value(2)) {
    ctx.SetOutput(0, ShapeFromTensor(*shape, "ScatterNd", /*allow_unknown=*/true));
  } else if (ctx.input(2).rank() == 1 && ctx.input(2)[0] >= 0) {
    ctx.SetOutput(0, Shape::UnknownOfRank(static_cast<int>(ctx.input(2)[0])));
  }
}

void ScatterNdNonAliasingAdd(KernelContext& ctx) { ScatterIntoCopy(ctx, ScatterMode::kAdd); }
void TensorScatterUpdate(KernelContext& ctx) { ScatterIntoCopy(ctx, ScatterMode::kUpdate); }
void TensorScatterAdd(KernelContext& ctx) { ScatterIntoCopy(ctx, ScatterMode::kAdd); }
void TensorScatterSub(KernelContext& ctx) { ScatterIntoCopy(ctx, ScatterMode::kSubtract); }
void InplaceUpdate(KernelContext& ctx) { Inplace(ctx, ScatterMode::kUpdate); }
void InplaceAdd(KernelContext& ctx) { Inplace(ctx, ScatterMode::kAdd); }
void InplaceSub(KernelContext& ctx) { Inplace(ctx, ScatterMode::kSubtract); }

}  // namespace kernels
}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/shape_join.h"

#include <algorithm>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"

namespace eager::kernels {
namespace {

constexpr int64_t kGrain = 1 << 16;

// A tensor seen as [outer, row]: everything from the axis on is one row.
struct Rows {
  const Tensor* tensor;
  int64_t size;
};

// Puts the rows of all parts next to each other.
void JoinRows(Tensor& out, int64_t outer, const std::vector<Rows>& parts) {
  if (out.NumElements() == 0) return;
  int64_t width = 0;
  for (const Rows& part : parts) width += part.size;
  DispatchMovable(out.dtype(), [&]<class T>() {
    auto run = [&](int64_t begin, int64_t end) {
      T* to = out.ptr<T>() + begin * width;
      for (int64_t i = begin; i < end; ++i)
        for (const Rows& part : parts) {
          CopyElements(to, part.tensor->ptr<T>() + i * part.size, part.size);
          to += part.size;
        }
    };
    if (out.NumElements() <= kGrain)
      run(0, outer);
    else
      ParallelFor(outer, std::max<int64_t>(1, kGrain / width), run);
  });
}

void ConcatKernel(KernelContext& ctx, const Tensor& axis_tensor, int first) {
  const std::string_view op = ctx.op().name;
  const int count = ctx.num_inputs() - 1;
  const int64_t given = IntegerScalar(op, axis_tensor, "axis");
  const Tensor& model = ctx.input(first);
  const int axis = NormalAxis(op, given, model.rank());
  int64_t along = 0;
  std::vector<Rows> parts;
  for (int i = 0; i < count; ++i) {
    const Tensor& x = ctx.input(first + i);
    bool fits = x.rank() == model.rank();
    for (int d = 0; fits && d < x.rank(); ++d)
      fits = d == axis || x.dim_size(d) == model.dim_size(d);
    if (!fits)
      throw InvalidArgument(op, ": all inputs must agree in every dimension but ", axis,
                            ": input 0 has shape ", model.shape(), ", input ", i, " has shape ",
                            x.shape());
    along += x.dim_size(axis);
    if (x.NumElements() > 0) parts.push_back({&x, ProductOfDims(x.shape().dims(), axis, x.rank())});
  }
  if (count == 1) return ctx.SetOutput(0, model.Alias());
  std::vector<int64_t> dims = model.shape().vector();
  dims[axis] = along;
  JoinRows(ctx.Allocate(0, model.dtype(), CheckedShape(op, dims)), ProductOfDims(dims, 0, axis),
           parts);
}

void ConcatShapes(ShapeContext& ctx, int axis_input, int first) {
  const int count = ctx.num_inputs() - 1;
  const Tensor* value = ctx.value(axis_input);
  int rank = -1;
  for (int i = 0; i < count; ++i) {
    const Shape& in = ctx.input(first + i);
    if (!in.IsRankKnown()) continue;
    if (rank >= 0 && in.rank() != rank)
      throw InvalidArgument(ctx.op().name, ": all inputs must have one rank, but ", rank, " and ",
                            in.rank(), " are there");
    rank = in.rank();
  }
  if (rank < 0) return;
  if (!value) return ctx.SetOutput(0, Shape::UnknownOfRank(rank));
  const int axis = NormalAxis(ctx.op().name, IntegerScalar(ctx.op().name, *value, "axis"), rank);
  int64_t along = 0;
  Shape merged = Shape::UnknownOfRank(rank);
  for (int i = 0; i < count; ++i) {
    const Shape& in = ctx.input(first + i);
    if (!in.IsRankKnown() || in[axis] < 0 || along < 0)
      along = Shape::kUnknownDim;
    else
      along += in[axis];
    if (!in.IsRankKnown()) continue;
    Shape others = in;
    others.set_dim(axis, Shape::kUnknownDim);
    merged = ctx.Merge(merged, others);
  }
  merged.set_dim(axis, along);
  ctx.SetOutput(0, merged);
}

// Cuts `value` along `axis` into pieces of the given sizes, which add up to the dimension.
void CutAlong(KernelContext& ctx, const Tensor& value, int axis, std::span<const int64_t> sizes,
              bool drop_axis) {
  const std::span<const int64_t> dims = value.shape().dims();
  const int64_t outer = ProductOfDims(dims, 0, axis),
                inner = ProductOfDims(dims, axis + 1, value.rank());
  const int64_t width = dims[axis] * inner;
  int64_t begin = 0;
  for (size_t i = 0; i < sizes.size(); ++i) {
    Shape shape = value.shape();
    shape.set_dim(axis, sizes[i]);
    if (drop_axis) shape.RemoveDim(axis);
    const int out = static_cast<int>(i);
    if (axis == 0) {
      ctx.SetOutput(out, value.SliceRows(begin, begin + sizes[i]).Reshaped(shape).Alias());
    } else {
      Tensor& y = ctx.Allocate(out, value.dtype(), shape);
      const int64_t row = sizes[i] * inner;
      DispatchMovable(value.dtype(), [&]<class T>() {
        auto run = [&](int64_t from, int64_t to) {
          for (int64_t r = from; r < to; ++r)
            CopyElements(y.ptr<T>() + r * row, value.ptr<T>() + r * width + begin * inner, row);
        };
        if (y.NumElements() <= kGrain) {
          if (row > 0) run(0, outer);
        } else {
          ParallelFor(outer, std::max<int64_t>(1, kGrain / row), run);
        }
      });
    }
    begin += sizes[i];
  }
}

void RequireAtLeastVector(const KernelContext& ctx, const Tensor& value) {
  if (value.rank() < 1)
    throw InvalidArgument(ctx.op().name,
                          ": the input must have at least one dimension, is a scalar");
}

}  // namespace

void Concat(KernelContext& ctx) { ConcatKernel(ctx, ctx.input(0), 1); }
void ConcatV2(KernelContext& ctx) { ConcatKernel(ctx, ctx.input(ctx.num_inputs() - 1), 0); }
void ConcatShape(ShapeContext& ctx) { ConcatShapes(ctx, 0, 1); }
void ConcatV2Shape(ShapeContext& ctx) { ConcatShapes(ctx, ctx.num_inputs() - 1, 0); }

void ConcatOffset(KernelContext& ctx) {
  const std::string_view op = "ConcatOffset";
  const int64_t given = IntegerScalar(op, ctx.input(0), "concat_dim");
  const std::vector<int64_t> model = IntegerVector(op, ctx.input(1), "shape");
  const int axis = NormalAxis(op, given, static_cast<int>(model.size()), "concat_dim");
  std::vector<int64_t> offset(model.size(), 0);
  for (int i = 0; i + 1 < ctx.num_inputs(); ++i) {
    const std::vector<int64_t> dims = IntegerVector(op, ctx.input(i + 1), "shape");
    bool fits = dims.size() == model.size();
    for (size_t d = 0; fits && d < dims.size(); ++d)
      fits = static_cast<int>(d) == axis || dims[d] == model[d];
    if (!fits)
      throw InvalidArgument(op, ": all shapes must agree in every dimension but ", axis,
                            ": shape 0 is ", ctx.input(1), ", shape ", i, " is ", ctx.input(i + 1));
    ctx.SetOutput(i, IntegerTensor(op, ctx.dtype(i + 1), offset));
    offset[axis] += dims[axis];
  }
}

void ConcatOffsetShape(ShapeContext& ctx) {
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, ctx.WithRank(i + 1, 1));
}

void Split(KernelContext& ctx) {
  const Tensor& value = ctx.input(1);
  if (ctx.input(0).rank() != 0)
    throw InvalidArgument("Split: axis must be a scalar, has shape ", ctx.input(0).shape());
  const int64_t given = ctx.input(0).ScalarAsInt64();
  RequireAtLeastVector(ctx, value);
  const int axis = NormalAxis("Split", given, value.rank());
  const int64_t count = ctx.int_attr("num_split"), size = value.dim_size(axis);
  if (count < 1 || size % count != 0)
    throw InvalidArgument("Split: dimension ", axis, " of ", value.shape(), " cannot be cut into ",
                          count, " equal parts");
  if (count == 1) return ctx.SetOutput(0, value.Alias());
  CutAlong(ctx, value, axis, std::vector<int64_t>(count, size / count), /*drop_axis=*/false);
}

void SplitShape(ShapeContext& ctx) {
  const Shape in = ctx.WithRankAtLeast(1, 1);
  if (!in.IsRankKnown()) return;
  const Tensor* axis = ctx.value(0);
  Shape out = Shape::UnknownOfRank(in.rank());
  if (axis) {
    const int at = NormalAxis("Split", IntegerScalar("Split", *axis, "axis"), in.rank());
    const int64_t count = ctx.num_outputs();
    out = in;
    if (in[at] >= 0) {
      if (count < 1 || in[at] % count != 0)
        throw InvalidArgument("Split: dimension ", at, " of ", in, " cannot be cut into ", count,
                              " equal parts");
      out.set_dim(at, in[at] / count);
    }
  }
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, out);
}

void SplitV(KernelContext& ctx) {
  const Tensor& value = ctx.input(0);
  std::vector<int64_t> sizes = IntegerVector("SplitV", ctx.input(1), "size_splits");
  const int64_t count = ctx.int_attr("num_split");
  if (static_cast<int64_t>(sizes.size()) != count)
    throw InvalidArgument("SplitV: size_splits has ", sizes.size(), " elements, but num_split is ",
                          count);
  const int64_t given = IntegerScalar("SplitV", ctx.input(2), "axis");
  RequireAtLeastVector(ctx, value);
  const int axis = NormalAxis("SplitV", given, value.rank());
  int rest = -1;
  int64_t sum = 0;
  for (size_t i = 0; i < sizes.size(); ++i) {
    if (sizes[i] == -1 && rest < 0) {
      rest = static_cast<int>(i);
      continue;
    }
    if (sizes[i] < 0 || __builtin_add_overflow(sum, sizes[i], &sum))
      throw InvalidArgument(
          "SplitV: sizes must not be negative, but one may be -1; size_splits is ", ctx.input(1));
  }
  const int64_t size = value.dim_size(axis);
  if (rest >= 0 ? sum > size : sum != size)
    throw InvalidArgument("SplitV: size_splits ", ctx.input(1), " does not add up to dimension ",
                          axis, " of ", value.shape());
  if (rest >= 0) sizes[rest] = size - sum;
  if (count == 1) return ctx.SetOutput(0, value.Alias());
  CutAlong(ctx, value, axis, sizes, /*drop_axis=*/false);
}

void SplitVShape(ShapeContext& ctx) {
  const Shape in = ctx.WithRankAtLeast(0, 1);
  if (!in.IsRankKnown()) return;
  const Tensor *axis = ctx.value(2), *sizes = ctx.value(1);
  const int at = axis ? NormalAxis("SplitV", IntegerScalar("SplitV", *axis, "axis"), in.rank()) : 0;
  const std::vector<int64_t> values = sizes ? sizes->AsInt64Vector() : std::vector<int64_t>();
  int64_t rest = axis ? in[at] : Shape::kUnknownDim;  // what a size of -1 takes
  for (int64_t size : values)
    if (rest >= 0 && size > 0) rest = std::max<int64_t>(rest - size, 0);
  for (int i = 0; i < ctx.num_outputs(); ++i) {
    Shape out = axis ? in : Shape::UnknownOfRank(in.rank());
    if (axis) {
      const bool is_known = i < static_cast<int>(values.size());
      out.set_dim(at, !is_known ? Shape::kUnknownDim : values[i] >= 0 ? values[i] : rest);
    }
    ctx.SetOutput(i, out);
  }
}

void Pack(KernelContext& ctx) {
  const Tensor& model = ctx.input(0);
  const int axis = NormalAxis("Pack", ctx.int_attr("axis"), model.rank() + 1);
  std::vector<Rows> parts;
  for (int i = 0; i < ctx.num_inputs(); ++i) {
    const Tensor& x = ctx.input(i);
    if (!(x.shape() == model.shape()))
      throw InvalidArgument("Pack: all inputs must have one shape: input 0 has ", model.shape(),
                            ", input ", i, " has ", x.shape());
    parts.push_back({&x, ProductOfDims(model.shape().dims(), axis, model.rank())});
  }
  Shape shape = model.shape();
  shape.InsertDim(axis, ctx.num_inputs());
  if (ctx.num_inputs() == 1) return ctx.SetOutput(0, model.Reshaped(shape).Alias());
  JoinRows(ctx.Allocate(0, model.dtype(), CheckedShape("Pack", shape.dims())),
           ProductOfDims(shape.dims(), 0, axis), parts);
}

void PackShape(ShapeContext& ctx) {
  Shape merged = Shape::Unknown();
  for (int i = 0; i < ctx.num_inputs(); ++i) merged = ctx.Merge(merged, ctx.input(i));
  if (!merged.IsRankKnown()) return;
  merged.InsertDim(NormalAxis("Pack", ctx.attr<int64_t>("axis"), merged.rank() + 1),
                   ctx.num_inputs());
  ctx.SetOutput(0, merged);
}

void ParallelConcat(KernelContext& ctx) {
  const Shape& wanted = ctx.attr<Shape>("shape");
  std::vector<Rows> parts;
  for (int i = 0; i < ctx.num_inputs(); ++i) {
    const Tensor& x = ctx.input(i);
    Shape expected = wanted;
    const bool known =
        wanted.IsFullyDefined() && wanted.rank() > 0 && wanted[0] == ctx.num_inputs();
    if (known) expected.set_dim(0, 1);
    if (!known || !(x.shape() == expected))
      throw InvalidArgument("ParallelConcat: ", ctx.num_inputs(),
                            " inputs of one row each must make shape ", wanted, ", but input ", i,
                            " has shape ", x.shape());
    parts.push_back({&x, x.NumElements()});
  }
  JoinRows(ctx.Allocate(0, ctx.dtype(0), wanted), 1, parts);
}

void Unpack(KernelContext& ctx) {
  const Tensor& value = ctx.input(0);
  RequireAtLeastVector(ctx, value);
  const int axis = NormalAxis("Unpack", ctx.int_attr("axis"), value.rank());
  const int64_t count = ctx.int_attr("num");
  if (value.dim_size(axis) != count)
    throw InvalidArgument("Unpack: num is ", count, ", but dimension ", axis, " of ", value.shape(),
                          " is ", value.dim_size(axis));
  CutAlong(ctx, value, axis, std::vector<int64_t>(count, 1), /*drop_axis=*/true);
}

void UnpackShape(ShapeContext& ctx) {
  Shape in = ctx.WithRankAtLeast(0, 1);
  if (!in.IsRankKnown()) return;
  const int axis = NormalAxis("Unpack", ctx.attr<int64_t>("axis"), in.rank());
  ctx.MergeDim(in[axis], ctx.num_outputs());
  in.RemoveDim(axis);
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, in);
}

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/shape_pad.h"

#include <algorithm>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/array_strided.h"

namespace eager::kernels {
namespace {

std::vector<int64_t> Multiples(std::string_view op, const Tensor& tensor, int rank) {
  std::vector<int64_t> multiples = IntegerVector(op, tensor, "multiples");
  if (static_cast<int>(multiples.size()) != rank)
    throw InvalidArgument(op, ": multiples has ", multiples.size(),
                          " elements, but the input has rank ", rank);
  for (int64_t m : multiples)
    if (m < 0) throw InvalidArgument(op, ": multiples must not be negative, is ", tensor);
  return multiples;
}

int64_t CheckedProduct(std::string_view op, int64_t a, int64_t b) {
  int64_t product;
  if (__builtin_mul_overflow(a, b, &product))
    throw InvalidArgument(op, ": a dimension of ", a, " * ", b, " is too large");
  return product;
}
int64_t CheckedSum(std::string_view op, int64_t a, int64_t b) {
  int64_t sum;
  if (__builtin_add_overflow(a, b, &sum))
    throw InvalidArgument(op, ": a dimension of ", a, " + ", b, " is too large");
  return sum;
}

}  // namespace

void Tile(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const std::vector<int64_t> multiples = Multiples("Tile", ctx.input(1), x.rank());
  const std::vector<int64_t> strides = RowMajorStrides(x.shape().dims());
  // Every axis becomes two: the repetition, which does not move in the input, and the axis itself.
  std::vector<int64_t> dims, walk, from;
  for (int i = 0; i < x.rank(); ++i) {
    dims.push_back(CheckedProduct("Tile", x.dim_size(i), multiples[i]));
    walk.insert(walk.end(), {multiples[i], x.dim_size(i)});
    from.insert(from.end(), {0, strides[i]});
  }
  const Shape shape = CheckedShape("Tile", dims);
  if (shape == x.shape()) return ctx.SetOutput(0, x.Alias());
  StridedRead(walk, ctx.Allocate(0, x.dtype(), shape), x, 0, from);
}

void TileShape(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  const Tensor* value = ctx.value(1);
  if (!in.IsRankKnown()) return;
  if (!value) return ctx.SetOutput(0, Shape::UnknownOfRank(in.rank()));
  const std::vector<int64_t> multiples = Multiples("Tile", *value, in.rank());
  std::vector<int64_t> dims;
  for (int i = 0; i < in.rank(); ++i)
    dims.push_back(in[i] < 0 ? Shape::kUnknownDim : CheckedProduct("Tile", in[i], multiples[i]));
  ctx.SetOutput(0, Shape(dims));
}

void TileGrad(KernelContext& ctx) {
  const Tensor& dy = ctx.input(0);
  const std::vector<int64_t> multiples = Multiples("TileGrad", ctx.input(1), dy.rank());
  std::vector<int64_t> dims;
  for (int i = 0; i < dy.rank(); ++i) {
    if (multiples[i] == 0 || dy.dim_size(i) % multiples[i] != 0)
      throw InvalidArgument("TileGrad: dimension ", i, " of ", dy.shape(), " is not a multiple of ",
                            multiples[i]);
    dims.push_back(dy.dim_size(i) / multiples[i]);
  }
  Tensor& dx = ctx.Allocate(0, dy.dtype(), Shape(dims));
  SetZero(dx);
  if (dy.NumElements() == 0) return;
  const std::vector<int64_t> out_strides = RowMajorStrides(dims), in_dims = dy.shape().vector();
  NumberTypes::Dispatch(dy.dtype(), [&]<class T>() {
    std::vector<int64_t> index(dims.size(), 0);
    for (int64_t n = 0; n < dy.NumElements(); ++n) {
      int64_t at = 0;
      for (size_t k = 0; k < dims.size(); ++k) at += index[k] % dims[k] * out_strides[k];
      T& sum = dx.ptr<T>()[at];
      sum = static_cast<T>(sum + dy.ptr<T>()[n]);
      for (size_t k = dims.size(); k-- > 0 && ++index[k] == in_dims[k];) index[k] = 0;
    }
  });
}

void TileGradShape(ShapeContext& ctx) {
  if (ctx.input(0).IsRankKnown()) ctx.SetOutput(0, Shape::UnknownOfRank(ctx.input(0).rank()));
}

void Pad(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = ctx.input(0);
  const std::vector<int64_t> pads = IntegerPairs(op, ctx.input(1), x.rank(), "paddings");
  std::vector<int64_t> dims;
  for (int i = 0; i < x.rank(); ++i) {
    if (pads[2 * i] < 0 || pads[2 * i + 1] < 0)
      throw InvalidArgument(op, ": paddings must not be negative, is ", ctx.input(1));
    dims.push_back(CheckedSum(op, CheckedSum(op, pads[2 * i], x.dim_size(i)), pads[2 * i + 1]));
  }
  const Tensor* fill = ctx.num_inputs() > 2 ? &ctx.input(2) : nullptr;
  if (fill && fill->rank() != 0)
    throw InvalidArgument(op, ": constant_values must be a scalar, has shape ", fill->shape());
  const Shape shape = CheckedShape(op, dims);
  if (shape == x.shape()) return ctx.SetOutput(0, x.Alias());
  Tensor& y = ctx.Allocate(0, x.dtype(), shape);
  if (fill)
    SetAll(y, *fill);
  else
    SetZero(y);
  const std::vector<int64_t> to = RowMajorStrides(dims);
  int64_t begin = 0;
  for (int i = 0; i < x.rank(); ++i) begin += pads[2 * i] * to[i];
  StridedCopy(x.shape().dims(), y, begin, to, x, 0, RowMajorStrides(x.shape().dims()));
}

void PadShape(ShapeContext& ctx) {
  const Tensor* value = ctx.value(1);
  const Shape& in = ctx.input(0);
  if (!value) {
    const Shape paddings = ctx.WithRank(1, 2);
    if (in.IsRankKnown())
      ctx.SetOutput(0, Shape::UnknownOfRank(in.rank()));
    else if (paddings[0] >= 0)
      ctx.SetOutput(0, Shape::UnknownOfRank(static_cast<int>(paddings[0])));
    return;
  }
  const std::string_view op = ctx.op().name;
  const int64_t rows = in.IsRankKnown() ? in.rank() : value->rank() == 2 ? value->dim_size(0) : 0;
  const std::vector<int64_t> pads = IntegerPairs(op, *value, rows, "paddings");
  std::vector<int64_t> dims;
  for (int64_t i = 0; i < rows; ++i) {
    const int64_t before = pads[2 * i], after = pads[2 * i + 1];
    if (before < 0 || after < 0)
      throw InvalidArgument(op, ": paddings must not be negative, is ", *value);
    const int64_t size = in.IsRankKnown() ? in[static_cast<int>(i)] : Shape::kUnknownDim;
    dims.push_back(size < 0 ? size : CheckedSum(op, CheckedSum(op, before, size), after));
  }
  ctx.SetOutput(0, Shape(dims));
}

namespace {

// 1 if the border itself is not repeated (REFLECT), 0 if it is (SYMMETRIC).
int64_t MirrorOffset(const KernelContext& ctx) {
  const std::string& mode = ctx.string_attr("mode");
  if (mode == "REFLECT") return 1;
  if (mode == "SYMMETRIC") return 0;
  throw InvalidArgument(ctx.op().name, ": mode must be REFLECT or SYMMETRIC, is '", mode, "'");
}

// For each axis, the place in a tensor of size `size` that padded place 0, 1, ... shows.
std::vector<std::vector<int64_t>> MirroredPlaces(const KernelContext& ctx,
                                                 std::span<const int64_t> sizes,
                                                 const std::vector<int64_t>& pads) {
  const int64_t offset = MirrorOffset(ctx);
  std::vector<std::vector<int64_t>> places(sizes.size());
  for (size_t k = 0; k < sizes.size(); ++k) {
    const int64_t before = pads[2 * k], after = pads[2 * k + 1], size = sizes[k];
    if (before < 0 || after < 0)
      throw InvalidArgument(ctx.op().name, ": paddings must not be negative, is ", ctx.input(1));
    if (before > size - offset || after > size - offset)
      throw InvalidArgument(ctx.op().name, ": paddings ", before, " and ", after, " of axis ", k,
                            " must be at most ", size - offset, " for dimension ", size,
                            " in mode ", ctx.string_attr("mode"));
    for (int64_t i = 0; i < before; ++i) places[k].push_back(before - 1 - i + offset);
    for (int64_t i = 0; i < size; ++i) places[k].push_back(i);
    for (int64_t i = 0; i < after; ++i) places[k].push_back(size - 1 - i - offset);
  }
  return places;
}

// Calls f(padded offset of a row, inner offset of its first element) for all rows of the padded
// tensor; a row is what lies along the last axis.
template <class F>
void ForEachPaddedRow(const std::vector<std::vector<int64_t>>& places,
                      const std::vector<int64_t>& strides, F&& f) {
  const size_t outer = places.size() - 1;
  const int64_t width = static_cast<int64_t>(places.back().size());
  std::vector<int64_t> index(outer, 0);
  int64_t rows = 1;
  for (size_t k = 0; k < outer; ++k) rows *= static_cast<int64_t>(places[k].size());
  for (int64_t row = 0; row < rows; ++row) {
    int64_t at = 0;
    for (size_t k = 0; k < outer; ++k) at += places[k][index[k]] * strides[k];
    f(row * width, at);
    for (size_t k = outer; k-- > 0 && ++index[k] == static_cast<int64_t>(places[k].size());)
      index[k] = 0;
  }
}

}  // namespace

void MirrorPad(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const std::vector<int64_t> pads = IntegerPairs("MirrorPad", ctx.input(1), x.rank(), "paddings");
  const auto places = MirroredPlaces(ctx, x.shape().dims(), pads);
  std::vector<int64_t> dims;
  for (const auto& axis : places) dims.push_back(static_cast<int64_t>(axis.size()));
  const Shape shape = CheckedShape("MirrorPad", dims);
  if (shape == x.shape()) return ctx.SetOutput(0, x.Alias());
  Tensor& y = ctx.Allocate(0, x.dtype(), shape);
  if (y.NumElements() == 0) return;
  const std::vector<int64_t> strides = RowMajorStrides(x.shape().dims());
  DispatchMovable(x.dtype(), [&]<class T>() {
    const std::vector<int64_t>& last = places.back();
    ForEachPaddedRow(places, strides, [&](int64_t to, int64_t from) {
      for (size_t i = 0; i < last.size(); ++i)
        y.ptr<T>()[to + static_cast<int64_t>(i)] = x.ptr<T>()[from + last[i]];
    });
  });
}

void MirrorPadGrad(KernelContext& ctx) {
  const Tensor& dy = ctx.input(0);
  const std::vector<int64_t> pads =
      IntegerPairs("MirrorPadGrad", ctx.input(1), dy.rank(), "paddings");
  std::vector<int64_t> dims;
  for (int i = 0; i < dy.rank(); ++i)
    dims.push_back(dy.dim_size(i) - pads[2 * i] - pads[2 * i + 1]);
  const Shape shape = CheckedShape("MirrorPadGrad", dims);
  const auto places = MirroredPlaces(ctx, dims, pads);
  Tensor& dx = ctx.Allocate(0, dy.dtype(), shape);
  SetZero(dx);
  if (dy.NumElements() == 0) return;
  if (dy.rank() == 0) return CopyRange(dx, 0, dy, 0, 1);
  const std::vector<int64_t> strides = RowMajorStrides(dims);
  NumberTypes::Dispatch(dy.dtype(), [&]<class T>() {
    const std::vector<int64_t>& last = places.back();
    ForEachPaddedRow(places, strides, [&](int64_t from, int64_t to) {
      for (size_t i = 0; i < last.size(); ++i) {
        T& sum = dx.ptr<T>()[to + last[i]];
        sum = static_cast<T>(sum + dy.ptr<T>()[from + static_cast<int64_t>(i)]);
      }
    });
  });
}

void MirrorPadGradShape(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  const Tensor* value = ctx.value(1);
  if (!in.IsRankKnown()) return;
  std::vector<int64_t> dims(in.rank(), Shape::kUnknownDim);
  if (value) {
    const std::vector<int64_t> pads = IntegerPairs("MirrorPadGrad", *value, in.rank(), "paddings");
    for (int i = 0; i < in.rank(); ++i)
      if (in[i] >= 0) dims[i] = in[i] - pads[2 * i] - pads[2 * i + 1];
    return ctx.SetOutput(0, CheckedShape("MirrorPadGrad", dims));
  }
  ctx.SetOutput(0, Shape(dims));
}

namespace {

void ReverseAxes(KernelContext& ctx, const std::vector<bool>& reversed) {
  const Tensor& x = ctx.input(0);
  std::vector<int64_t> strides = RowMajorStrides(x.shape().dims());
  int64_t begin = 0;
  bool changes = false;
  for (int i = 0; i < x.rank(); ++i) {
    if (!reversed[i] || x.dim_size(i) <= 1) continue;
    begin += (x.dim_size(i) - 1) * strides[i];
    strides[i] = -strides[i];
    changes = true;
  }
  if (!changes || x.NumElements() == 0) return ctx.SetOutput(0, x.Alias());
  StridedRead(x.shape().dims(), ctx.Allocate(0, x.dtype(), x.shape()), x, begin, strides);
}

}  // namespace

void Reverse(KernelContext& ctx) {
  const Tensor &x = ctx.input(0), &dims = ctx.input(1);
  if (x.rank() == 0) return ctx.SetOutput(0, x.Alias());
  if (dims.rank() != 1 || dims.dim_size(0) != x.rank())
    throw InvalidArgument("Reverse: dims must have one bool for each of ", x.rank(),
                          " dimensions, has shape ", dims.shape());
  if (x.rank() > 8) throw Unimplemented("Reverse: at most 8 dimensions, the input has ", x.rank());
  const bool* flags = dims.data<bool>();
  ReverseAxes(ctx, std::vector<bool>(flags, flags + x.rank()));
}

void ReverseV2(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  if (x.rank() == 0) return ctx.SetOutput(0, x.Alias());
  const std::vector<int64_t> axes = IntegerVector("ReverseV2", ctx.input(1), "axis");
  if (x.rank() > 8)
    throw Unimplemented("ReverseV2: at most 8 dimensions, the input has ", x.rank());
  std::vector<bool> reversed(x.rank());
  for (int64_t given : axes) {
    const int axis = NormalAxis("ReverseV2", given, x.rank());
    if (reversed[axis])
      throw InvalidArgument("ReverseV2: axis ", axis, " is named twice in ", ctx.input(1));
    reversed[axis] = true;
  }
  ReverseAxes(ctx, reversed);
}

void ReverseSequence(KernelContext& ctx) {
  const std::string_view op = "ReverseSequence";
  const Tensor& x = ctx.input(0);
  const int64_t batch_dim = ctx.int_attr("batch_dim"), seq_dim = ctx.int_attr("seq_dim");
  const std::vector<int64_t> lengths = IntegerVector(op, ctx.input(1), "seq_lengths");
  for (auto [axis, name] : {std::pair{batch_dim, "batch_dim"}, std::pair{seq_dim, "seq_dim"}})
    if (axis < 0 || axis >= x.rank())
      throw InvalidArgument(op, ": ", name, " must be in [0, ", x.rank(), "), is ", axis);
  if (batch_dim == seq_dim) throw InvalidArgument(op, ": batch_dim and seq_dim are both ", seq_dim);
  const int batch = static_cast<int>(batch_dim), seq = static_cast<int>(seq_dim);
  if (static_cast<int64_t>(lengths.size()) != x.dim_size(batch))
    throw InvalidArgument(op, ": seq_lengths has ", lengths.size(), " elements, but dimension ",
                          batch, " of ", x.shape(), " is ", x.dim_size(batch));
  for (size_t i = 0; i < lengths.size(); ++i)
    if (lengths[i] < 0 || lengths[i] > x.dim_size(seq))
      throw InvalidArgument(op, ": seq_lengths[", i, "] is ", lengths[i], ", not in [0, ",
                            x.dim_size(seq), "]");
  Tensor& y = ctx.Allocate(0, x.dtype(), x.shape());
  if (y.NumElements() == 0) return;
  const std::vector<int64_t> strides = RowMajorStrides(x.shape().dims());
  std::vector<int64_t> reversed = strides;
  reversed[seq] = -reversed[seq];
  for (int64_t b = 0; b < x.dim_size(batch); ++b) {
    std::vector<int64_t> dims = x.shape().vector();
    dims[batch] = 1;
    const int64_t begin = b * strides[batch];
    dims[seq] = lengths[b];
    StridedCopy(dims, y, begin, strides, x, begin + (lengths[b] - 1) * strides[seq], reversed);
    dims[seq] = x.dim_size(seq) - lengths[b];
    const int64_t rest = begin + lengths[b] * strides[seq];
    StridedCopy(dims, y, rest, strides, x, rest, strides);
  }
}

}  // namespace eager::kernels

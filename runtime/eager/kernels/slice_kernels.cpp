// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/slice_kernels.h"

#include <algorithm>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/array_strided.h"

namespace eager {
namespace {

constexpr int kMaxEntries = 32;  // bits of a mask

bool HasBit(int64_t mask, size_t i) { return (mask >> i) & 1; }

// One entry of the slice specification, placed on a dimension of the input.
struct DimensionSlice {
  int64_t begin = 0, end = 0, stride = 1;
  bool from_start = true, to_end = true, shrinks = false;
};
// What becomes of the dimensions in the result: an input dimension or a new one.
constexpr int kNewAxis = -1;

struct Layout {
  std::vector<DimensionSlice> dims;
  std::vector<int> result;
};

Layout PlaceEntries(std::string_view op, int rank, std::span<const int64_t> begin,
                    std::span<const int64_t> end, std::span<const int64_t> strides,
                    const StridedSliceMasks& masks) {
  const size_t n = begin.size();
  int ellipses = 0, after_ellipsis = 0;
  for (size_t i = 0; i < n; ++i) {
    if (HasBit(masks.ellipsis, i))
      ++ellipses;
    else if (ellipses > 0 && !HasBit(masks.new_axis, i))
      ++after_ellipsis;
  }
  if (ellipses > 1) throw InvalidArgument(op, ": more than one ellipsis in the slice");
  Layout layout;
  auto whole = [&](int until) {
    while (static_cast<int>(layout.dims.size()) < until) {
      layout.result.push_back(static_cast<int>(layout.dims.size()));
      layout.dims.push_back({});
    }
  };
  for (size_t i = 0; i < n; ++i) {
    if (HasBit(masks.ellipsis, i)) {
      whole(rank - after_ellipsis);
    } else if (HasBit(masks.new_axis, i)) {
      layout.result.push_back(kNewAxis);
    } else {
      const int dim = static_cast<int>(layout.dims.size());
      if (dim >= rank)
        throw InvalidArgument(op, ": the slice has more entries than the input has dimensions (",
                              rank, ")");
      DimensionSlice slice{begin[i],
                           end[i],
                           strides[i],
                           HasBit(masks.begin, i),
                           HasBit(masks.end, i),
                           HasBit(masks.shrink_axis, i)};
      if (slice.stride == 0) throw InvalidArgument(op, ": strides[", i, "] must not be 0");
      if (slice.shrinks && slice.stride < 0)
        throw InvalidArgument(op, ": a single index needs stride 1, strides[", i, "] is ",
                              slice.stride);
      if (!slice.shrinks) layout.result.push_back(dim);
      layout.dims.push_back(slice);
    }
  }
  whole(rank);
  return layout;
}

// First index and number of elements along a dimension of `size`.
std::pair<int64_t, int64_t> RangeOf(std::string_view op, const DimensionSlice& slice, int64_t size,
                                    size_t dim) {
  if (slice.shrinks) {
    const int64_t at = slice.begin < 0 ? slice.begin + size : slice.begin;
    if (at < 0 || at >= size)
      throw InvalidArgument(op, ": slice index ", slice.begin, " of dimension ", dim,
                            " is out of range for size ", size);
    return {at, 1};
  }
  const bool forward = slice.stride > 0;
  const int64_t lowest = forward ? 0 : -1, highest = forward ? size : size - 1;
  auto place = [&](int64_t x) { return std::clamp(x < 0 ? x + size : x, lowest, highest); };
  const int64_t begin = slice.from_start ? (forward ? lowest : highest) : place(slice.begin);
  const int64_t end = slice.to_end ? (forward ? highest : lowest) : place(slice.end);
  const int64_t length = end - begin;
  if (length == 0 || (length < 0) == forward) return {begin, 0};
  return {begin, length / slice.stride + (length % slice.stride != 0)};
}

void CheckVectors(std::string_view op, const Tensor& begin, const Tensor& end,
                  const Tensor& strides) {
  if (begin.rank() != 1 || !(begin.shape() == end.shape()) || !(begin.shape() == strides.shape()))
    throw InvalidArgument(op, ": begin, end and strides must be vectors of one size, have shapes ",
                          begin.shape(), ", ", end.shape(), " and ", strides.shape());
  if (begin.dim_size(0) >= kMaxEntries)
    throw InvalidArgument(op, ": at most ", kMaxEntries - 1, " entries in a slice, has ",
                          begin.dim_size(0));
}

}  // namespace

StridedSliceRegion ResolveStridedSlice(std::string_view op, const Shape& input, const Tensor& begin,
                                       const Tensor& end, const Tensor& strides,
                                       const StridedSliceMasks& masks) {
  CheckVectors(op, begin, end, strides);
  const Layout layout = PlaceEntries(op, input.rank(), begin.AsInt64Vector(), end.AsInt64Vector(),
                                     strides.AsInt64Vector(), masks);
  const std::vector<int64_t> in_strides = RowMajorStrides(input.dims());
  StridedSliceRegion region;
  for (size_t i = 0; i < layout.dims.size(); ++i) {
    const auto [first, count] = RangeOf(op, layout.dims[i], input[static_cast<int>(i)], i);
    region.begin.push_back(first);
    region.stride.push_back(layout.dims[i].stride);
    region.size.push_back(count);
    region.first += count > 0 ? first * in_strides[i] : 0;
    region.step.push_back(count > 1 ? layout.dims[i].stride * in_strides[i] : 0);
  }
  for (int dim : layout.result) region.shape.AddDim(dim == kNewAxis ? 1 : region.size[dim]);
  return region;
}

StridedSliceMasks MasksOf(const KernelContext& ctx) {
  return {ctx.int_attr("begin_mask"), ctx.int_attr("end_mask"), ctx.int_attr("ellipsis_mask"),
          ctx.int_attr("new_axis_mask"), ctx.int_attr("shrink_axis_mask")};
}

void AssignRegion(std::string_view op, Tensor& target, const StridedSliceRegion& region,
                  const Tensor& value) {
  if (!(value.shape() == region.shape))
    throw InvalidArgument(op, ": the value must have the slice's shape ", region.shape, ", has ",
                          value.shape());
  StridedCopy(region.size, target, region.first, region.step, value, 0,
              RowMajorStrides(region.size));
}

namespace kernels {
namespace {

// Elements from a region of x: shared where they lie together, else copied.
void TakeRegion(KernelContext& ctx, const Tensor& x, const StridedSliceRegion& region) {
  bool is_row_range = x.rank() > 0 && region.stride[0] == 1, is_whole = true;
  for (int i = 0; i < x.rank(); ++i) {
    const bool all = region.stride[i] == 1 && region.size[i] == x.dim_size(i);
    is_whole &= all;
    if (i > 0) is_row_range &= all;
  }
  if (is_whole) return ctx.SetOutput(0, x.Reshaped(region.shape).Alias());
  if (is_row_range && region.size[0] > 0)
    return ctx.SetOutput(0, x.SliceRows(region.begin[0], region.begin[0] + region.size[0])
                                .Reshaped(region.shape)
                                .Alias());
  StridedRead(region.size, ctx.Allocate(0, x.dtype(), region.shape), x, region.first, region.step);
}

}  // namespace

void Slice(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const std::vector<int64_t> begin = IntegerVector("Slice", ctx.input(1), "begin");
  std::vector<int64_t> size = IntegerVector("Slice", ctx.input(2), "size");
  const size_t rank = static_cast<size_t>(x.rank());
  if (begin.size() != rank || size.size() != rank)
    throw InvalidArgument("Slice: begin and size must have one element for each of ", rank,
                          " dimensions, have ", begin.size(), " and ", size.size());
  const std::vector<int64_t> strides = RowMajorStrides(x.shape().dims());
  StridedSliceRegion region{begin, std::vector<int64_t>(rank, 1), {}, {}, 0, strides};
  for (size_t i = 0; i < rank; ++i) {
    const int64_t dim = x.dim_size(static_cast<int>(i));
    if (size[i] == -1) size[i] = dim - begin[i];
    if (begin[i] < 0 || begin[i] > dim)
      throw InvalidArgument("Slice: begin[", i, "] is ", begin[i], ", not in [0, ", dim, "]");
    if (size[i] < 0 || size[i] > dim - begin[i])
      throw InvalidArgument("Slice: size[", i, "] is ", size[i], ", not in [0, ", dim - begin[i],
                            "]");
    region.first += begin[i] * strides[i];
  }
  region.size = size;
  region.shape = Shape(size);
  TakeRegion(ctx, x, region);
}

void SliceShape(ShapeContext& ctx) {
  const Shape begin_shape = ctx.WithRank(1, 1), size_shape = ctx.WithRank(2, 1);
  const int64_t n = ctx.MergeDim(begin_shape[0], size_shape[0]);
  const Shape& in = ctx.input(0);
  if (!in.IsRankKnown() && n < 0) return;
  const int rank = in.IsRankKnown() ? in.rank() : static_cast<int>(n);
  if (n >= 0 && n != rank)
    throw InvalidArgument("Slice: begin and size must have one element for each of ", rank,
                          " dimensions, have ", n);
  std::vector<int64_t> dims(rank, Shape::kUnknownDim);
  const Tensor *begin = ctx.value(1), *size = ctx.value(2);
  if (size && size->NumElements() == rank) {
    const std::vector<int64_t> sizes = size->AsInt64Vector();
    const std::vector<int64_t> begins = begin ? begin->AsInt64Vector() : std::vector<int64_t>();
    for (int i = 0; i < rank; ++i) {
      const bool know_dim = in.IsRankKnown() && in[i] >= 0;
      if (sizes[i] >= 0)
        dims[i] = sizes[i];
      else if (begin && know_dim && sizes[i] == -1)
        dims[i] = in[i] - begins[i];
      if (begin && know_dim && (begins[i] < 0 || dims[i] < 0 || begins[i] + dims[i] > in[i]))
        throw InvalidArgument("Slice: begin ", *begin, " and size ", *size, " do not fit in ", in);
    }
  }
  ctx.SetOutput(0, Shape(dims));
}

void StridedSlice(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  TakeRegion(ctx, x,
             ResolveStridedSlice("StridedSlice", x.shape(), ctx.input(1), ctx.input(2),
                                 ctx.input(3), MasksOf(ctx)));
}

void StridedSliceShape(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  const Tensor *begin = ctx.value(1), *end = ctx.value(2), *strides = ctx.value(3);
  if (!in.IsRankKnown() || !begin || !end || !strides) return;
  const StridedSliceMasks masks{ctx.attr<int64_t>("begin_mask"), ctx.attr<int64_t>("end_mask"),
                                ctx.attr<int64_t>("ellipsis_mask"),
                                ctx.attr<int64_t>("new_axis_mask"),
                                ctx.attr<int64_t>("shrink_axis_mask")};
  CheckVectors("StridedSlice", *begin, *end, *strides);
  const Layout layout = PlaceEntries("StridedSlice", in.rank(), begin->AsInt64Vector(),
                                     end->AsInt64Vector(), strides->AsInt64Vector(), masks);
  Shape shape;
  for (int dim : layout.result) {
    int64_t size = dim == kNewAxis ? 1 : in[dim];
    if (dim != kNewAxis && size >= 0)
      size = RangeOf("StridedSlice", layout.dims[dim], size, dim).second;
    shape.AddDim(size);
  }
  for (size_t i = 0; i < layout.dims.size(); ++i)
    if (layout.dims[i].shrinks && in[static_cast<int>(i)] >= 0)
      RangeOf("StridedSlice", layout.dims[i], in[static_cast<int>(i)], i);
  ctx.SetOutput(0, shape);
}

void StridedSliceGrad(KernelContext& ctx) {
  const std::string_view op = "StridedSliceGrad";
  const Tensor& dy = ctx.input(4);
  const Shape shape = CheckedShape(op, IntegerVector(op, ctx.input(0), "shape"));
  const StridedSliceRegion region =
      ResolveStridedSlice(op, shape, ctx.input(1), ctx.input(2), ctx.input(3), MasksOf(ctx));
  Tensor& dx = ctx.Allocate(0, dy.dtype(), shape);
  SetZero(dx);
  AssignRegion(op, dx, region, dy);
}

void TensorStridedSliceUpdate(KernelContext& ctx) {
  const std::string_view op = "TensorStridedSliceUpdate";
  const Tensor& x = ctx.input(0);
  const StridedSliceRegion region =
      ResolveStridedSlice(op, x.shape(), ctx.input(1), ctx.input(2), ctx.input(3), MasksOf(ctx));
  Tensor y = x.DeepCopy();
  AssignRegion(op, y, region, ctx.input(4));
  ctx.SetOutput(0, y);
}

}  // namespace kernels
}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/pool_geometry.h"

#include <algorithm>

namespace eager {

Shape PoolGeometry::OutputShape() const {
  std::vector<int64_t> dims = {batch};
  for (int i = 3 - spatial; i < 3; ++i) dims.push_back(axes[i].out);
  dims.push_back(channels / depth_window);
  return Shape(dims);
}

namespace {

void CheckSizes(std::string_view op, const std::vector<int64_t>& ksize,
                const std::vector<int64_t>& strides, int rank, bool allows_depth) {
  CheckWindowAttr(op, "ksize", ksize, rank, allows_depth);
  CheckWindowAttr(op, "strides", strides, rank, allows_depth);
}

void SetDepthWindow(std::string_view op, PoolGeometry& g, const std::vector<int64_t>& ksize,
                    const std::vector<int64_t>& strides) {
  g.depth_window = ksize.back();
  if (g.depth_window == 1) {
    if (strides.back() != 1)
      throw Unimplemented(op, ": a stride over the depth needs a window over it");
    return;
  }
  if (!std::all_of(g.axes.begin(), g.axes.end(), [](const WindowAxis& a) { return a.window == 1; }))
    throw Unimplemented(op, ": pools across depth or across space, not both");
  if (g.channels % g.depth_window != 0)
    throw Unimplemented(op, ": the depth window ", g.depth_window, " does not divide the depth ",
                        g.channels);
  if (strides.back() != g.depth_window)
    throw Unimplemented(op, ": the depth window ", g.depth_window, " differs from its stride ",
                        strides.back());
}

}  // namespace

PoolGeometry PoolGeometryOf(const KernelContext& ctx, const Shape& in, int spatial, int sizes_input,
                            bool allows_depth) {
  const std::string_view op = ctx.op().name;
  const int rank = spatial + 2;
  if (in.rank() != rank)
    throw InvalidArgument(op, ": the input must be ", rank, "-dimensional, is ", in);
  if (HasChannelsFirst(ctx))
    throw InvalidArgument(op, ": on the CPU only channels-last data formats are supported, not ",
                          ctx.string_attr("data_format"));
  const std::vector<int64_t> ksize =
      sizes_input < 0 ? ctx.ints_attr("ksize") : ctx.input(sizes_input).AsInt64Vector();
  const std::vector<int64_t> strides =
      sizes_input < 0 ? ctx.ints_attr("strides") : ctx.input(sizes_input + 1).AsInt64Vector();
  CheckSizes(op, ksize, strides, rank, allows_depth);
  const Padding padding = PaddingOf(ctx, rank);
  PoolGeometry g{.batch = in[0], .channels = in[rank - 1], .axes = {}, .spatial = spatial};
  for (int i = 0; i < spatial; ++i)
    g.axes[3 - spatial + i] =
        MakeWindowAxis(op, in[1 + i], ksize[1 + i], 1, strides[1 + i], padding, 1 + i);
  if (allows_depth) SetDepthWindow(op, g, ksize, strides);
  return g;
}

void SetPooledShape(ShapeContext& ctx, int spatial, int sizes_input) {
  const int rank = spatial + 2;
  const std::string_view op = ctx.op().name;
  const Shape in = ctx.WithRank(0, rank);
  std::vector<int64_t> ksize, strides;
  if (sizes_input < 0) {
    ksize = ctx.list_attr<int64_t>("ksize");
    strides = ctx.list_attr<int64_t>("strides");
  } else {
    const Tensor *k = ctx.value(sizes_input), *s = ctx.value(sizes_input + 1);
    if (!k || !s) return ctx.SetOutput(0, Shape::UnknownOfRank(rank));
    ksize = k->AsInt64Vector();
    strides = s->AsInt64Vector();
  }
  if (ctx.op().FindAttr("data_format") && ctx.attr<std::string>("data_format") == "NCHW_VECT_C")
    return;
  const bool channels_first = HasChannelsFirst(ctx);
  const auto channels_last = [&](std::vector<int64_t> v) {
    if (channels_first && static_cast<int>(v.size()) == rank)
      std::rotate(v.begin() + 1, v.begin() + 2, v.end());
    return v;
  };
  ksize = channels_last(ksize);
  strides = channels_last(strides);
  CheckSizes(op, ksize, strides, rank, /*allows_depth=*/true);
  const Padding padding = PaddingOf(ctx, rank);
  std::vector<int64_t> dims = channels_last(in.vector());
  // The last dimension is pooled like the spatial ones where the op does that at all.
  for (int i = 1; i < rank; ++i)
    dims[i] = MakeWindowAxis(op, dims[i], ksize[i], 1, strides[i], padding, i).out;
  if (channels_first) std::rotate(dims.begin() + 1, dims.end() - 1, dims.end());
  ctx.SetOutput(0, Shape(dims));
  if (ctx.num_outputs() > 1) ctx.SetOutput(1, Shape(dims));
}

}  // namespace eager

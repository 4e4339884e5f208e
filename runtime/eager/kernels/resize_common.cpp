// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/resize_common.h"

#include <limits>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/resize.h"

namespace eager {

GridMap GridMapOf(const KernelContext& ctx) {
  GridMap map{.align_corners = ctx.bool_attr("align_corners")};
  if (ctx.op().FindAttr("half_pixel_centers"))
    map.half_pixel_centers = ctx.bool_attr("half_pixel_centers");
  if (map.align_corners && map.half_pixel_centers)
    throw InvalidArgument(ctx.op().name,
                          ": If half_pixel_centers is True, align_corners must be False.");
  return map;
}

namespace {

void CheckImages(const KernelContext& ctx, int i) {
  const Shape& shape = ctx.input(i).shape();
  if (shape.rank() != 4)
    throw InvalidArgument(ctx.op().name, ": ", ctx.op().inputs[i].name,
                          " must be 4-dimensional, is ", shape);
  // Coordinates are floats and 32-bit integers.
  for (int d = 1; d < 3; ++d)
    if (shape[d] > std::numeric_limits<int32_t>::max())
      throw InvalidArgument(ctx.op().name, ": sizes of images must fit in 32 bits, is ", shape);
}

}  // namespace

ResizeGeometry ForwardResize(const KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const GridMap map = GridMapOf(ctx);
  CheckImages(ctx, 0);
  const std::vector<int64_t> size = IntegerVector(op, ctx.input(1), "size");
  if (size.size() != 2)
    throw InvalidArgument(op, ": size must have two elements, has ", size.size());
  if (size[0] <= 0 || size[1] <= 0)
    throw InvalidArgument(op, ": output dimensions must be positive, are ", size[0], ", ", size[1]);
  const Shape& in = ctx.input(0).shape();
  if (in[1] <= 0 || in[2] <= 0)
    throw InvalidArgument(op, ": input image must be of non-zero size, is ", in);
  if (in[3] <= 0) throw InvalidArgument(op, ": image must have at least one channel, is ", in);
  return {.batch = in[0],
          .channels = in[3],
          .in_rows = in[1],
          .in_columns = in[2],
          .out_rows = size[0],
          .out_columns = size[1],
          .map = map};
}

ResizeGeometry BackwardResize(const KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const GridMap map = GridMapOf(ctx);
  CheckImages(ctx, 0);
  CheckImages(ctx, 1);
  const Shape &dy = ctx.input(0).shape(), &in = ctx.input(1).shape();
  if (dy[0] != in[0] || dy[3] != in[3])
    throw InvalidArgument(op, ": batch and depth of the gradient and the image differ: ", dy,
                          " vs. ", in);
  if (in[1] <= 0 || in[2] <= 0 || dy[1] <= 0 || dy[2] <= 0)
    throw InvalidArgument(op, ": images must be of non-zero size, are ", dy, " and ", in);
  return {.batch = in[0],
          .channels = in[3],
          .in_rows = in[1],
          .in_columns = in[2],
          .out_rows = dy[1],
          .out_columns = dy[2],
          .map = map};
}

std::vector<LinearTap> LinearTaps(const GridMap& map, int64_t in, int64_t out) {
  const float scale = map.Scale(in, out);
  std::vector<LinearTap> taps(out);
  for (int64_t i = 0; i < out; ++i) {
    const float place = map.Place(i, scale), below = std::floor(place);
    taps[i] = {.lower = std::clamp<int64_t>(static_cast<int64_t>(below), 0, in - 1),
               .upper = std::clamp<int64_t>(static_cast<int64_t>(std::ceil(place)), 0, in - 1),
               .weight = place - below};
  }
  return taps;
}

namespace kernels {

void ResizeShape(ShapeContext& ctx) {
  const Shape images = ctx.WithRank(0, 4), size = ctx.WithRank(1, 1);
  if (size[0] >= 0 && size[0] != 2)
    throw InvalidArgument(ctx.op().name, ": size must have two elements, has ", size[0]);
  int64_t rows = Shape::kUnknownDim, columns = Shape::kUnknownDim;
  if (const Tensor* value = ctx.value(1)) {
    const std::vector<int64_t> dims = IntegerVector(ctx.op().name, *value, "size");
    if (dims.size() == 2 && (dims[0] < 0 || dims[1] < 0))
      throw InvalidArgument(ctx.op().name, ": output dimensions must be positive, are ", dims[0],
                            ", ", dims[1]);
    if (dims.size() == 2) rows = dims[0], columns = dims[1];
  }
  ctx.SetOutput(0, Shape({images[0], rows, columns, images[3]}));
}

void ResizeGradShape(ShapeContext& ctx) { ctx.SetOutput(0, ctx.WithRank(1, 4)); }

}  // namespace kernels
}  // namespace eager

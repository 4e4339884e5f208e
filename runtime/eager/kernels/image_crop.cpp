// SPDX-License-Identifier: Apache-2.0
// CropAndResize and its gradients: boxes of pictures, resized to one size.
#include <algorithm>
#include <cmath>
#include <optional>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/image_boxes.h"

namespace eager::kernels {
namespace {

// One axis of a crop: where its pixels lie in the picture.
struct CropAxis {
  float low, high;  // the box's ends, as parts of the picture
  int64_t in, out;

  // Pixels of the picture for one pixel of the crop.
  float Scale() const {
    return out > 1 ? (high - low) * static_cast<float>(in - 1) / static_cast<float>(out - 1) : 0.f;
  }
  // Nothing outside of the picture.
  std::optional<float> Place(int64_t i) const {
    const float size = static_cast<float>(in - 1);
    const float place =
        out > 1 ? low * size + static_cast<float>(i) * Scale() : 0.5f * (low + high) * size;
    if (!(place >= 0 && place <= size)) return std::nullopt;
    return place;
  }
  // How the place of pixel i moves with the box's ends.
  std::pair<float, float> Slopes(int64_t i) const {
    const float size = static_cast<float>(in - 1);
    if (out <= 1) return {0.5f * size, 0.5f * size};
    const float step = static_cast<float>(i) * (size / static_cast<float>(out - 1));
    return {size - step, step};
  }
};

struct Crops {
  Shape image;  // [batch, rows, columns, depth]
  int64_t count, rows, columns;
  const float* boxes;
  const int32_t* box_image;
  int64_t depth() const { return image[3]; }
  CropAxis Vertical(int64_t b) const { return {boxes[4 * b], boxes[4 * b + 2], image[1], rows}; }
  CropAxis Horizontal(int64_t b) const {
    return {boxes[4 * b + 1], boxes[4 * b + 3], image[2], columns};
  }
  // The first element of the picture that box b belongs to.
  int64_t ImageBegin(int64_t b) const { return box_image[b] * image[1] * image[2] * depth(); }
};

Crops CheckedCrops(const KernelContext& ctx, const Shape& image, const Tensor& boxes,
                   const Tensor& box_image, int64_t rows, int64_t columns) {
  const std::string_view op = ctx.op().name;
  if (image.rank() != 4) throw InvalidArgument(op, ": input image must be 4-D, is ", image);
  if (image[1] <= 0 || image[2] <= 0)
    throw InvalidArgument(op, ": image dimensions must be positive, is ", image);
  if (rows <= 0 || columns <= 0)
    throw InvalidArgument(op, ": crop dimensions must be positive, are ", rows, ", ", columns);
  if (boxes.rank() != 2 || boxes.dim_size(1) != 4)
    throw InvalidArgument(op, ": boxes must be [num_boxes,4], is ", boxes.shape());
  if (box_image.rank() != 1 || box_image.dim_size(0) != boxes.dim_size(0))
    throw InvalidArgument(op, ": box_ind must have one element for each of ", boxes.dim_size(0),
                          " boxes, has shape ", box_image.shape());
  const int32_t* index = box_image.data<int32_t>();
  for (int64_t b = 0; b < boxes.dim_size(0); ++b)
    if (index[b] < 0 || index[b] >= image[0])
      throw OutOfRange(op, ": box_index has values outside [0, batch_size): box_ind[", b, "] is ",
                       index[b], ", batch is ", image[0]);
  return {image, boxes.dim_size(0), rows, columns, boxes.data<float>(), index};
}

bool IsNearest(const KernelContext& ctx) {
  const std::string& method = ctx.string_attr("method");
  if (method != "bilinear" && method != "nearest")
    throw InvalidArgument(ctx.op().name, ": method must be 'bilinear' or 'nearest', is '", method,
                          "'");
  return method == "nearest";
}

using CropTypes =
    TypeList<float, double, half, uint8_t, int8_t, int16_t, uint16_t, int32_t, int64_t>;

// The four pixels around a place and the weights of the right and the lower ones.
struct Corners {
  int64_t top, bottom, left, right;
  float down, across;
  Corners(float y, float x)
      : top(static_cast<int64_t>(std::floor(y))),
        bottom(static_cast<int64_t>(std::ceil(y))),
        left(static_cast<int64_t>(std::floor(x))),
        right(static_cast<int64_t>(std::ceil(x))),
        down(y - static_cast<float>(top)),
        across(x - static_cast<float>(left)) {}
};

// Calls f(y, x, place in dy's crop) for the pixels of crop b that lie in the picture.
template <class F>
void ForEachInside(const Crops& g, int64_t b, F f) {
  const CropAxis vertical = g.Vertical(b), horizontal = g.Horizontal(b);
  for (int64_t i = 0; i < g.rows; ++i) {
    const std::optional<float> y = vertical.Place(i);
    if (!y) continue;
    for (int64_t j = 0; j < g.columns; ++j)
      if (const std::optional<float> x = horizontal.Place(j)) f(*y, *x, i, j);
  }
}

void CheckGrads(const KernelContext& ctx, const Tensor& grads, const Tensor& boxes) {
  if (grads.rank() != 4)
    throw InvalidArgument(ctx.op().name, ": grads must be 4-D, is ", grads.shape());
  if (boxes.rank() == 2 && grads.dim_size(0) != boxes.dim_size(0))
    throw InvalidArgument(ctx.op().name, ": grads are of ", grads.dim_size(0), " boxes, boxes of ",
                          boxes.dim_size(0));
}

}  // namespace

void CropAndResize(KernelContext& ctx) {
  const bool nearest = IsNearest(ctx);
  const Tensor& image = ctx.input(0);
  const std::vector<int64_t> size = IntegerVector(ctx.op().name, ctx.input(3), "crop_size");
  if (size.size() != 2)
    throw InvalidArgument("CropAndResize: crop_size must have two elements, has ", size.size());
  const Crops g = CheckedCrops(ctx, image.shape(), ctx.input(1), ctx.input(2), size[0], size[1]);
  const float outside = ctx.float_attr("extrapolation_value");
  Tensor& crops = ctx.Allocate(0, DT_FLOAT, Shape({g.count, g.rows, g.columns, g.depth()}));
  CropTypes::Dispatch(image.dtype(), [&]<class T>() {
    const int64_t depth = g.depth(), line = g.image[2] * depth;
    ParallelFor(g.count, 1, [&](int64_t begin, int64_t end) {
      for (int64_t b = begin; b < end; ++b) {
        float* crop = crops.ptr<float>() + b * g.rows * g.columns * depth;
        std::fill_n(crop, g.rows * g.columns * depth, outside);
        const T* from = image.ptr<T>() + g.ImageBegin(b);
        ForEachInside(g, b, [&](float y, float x, int64_t i, int64_t j) {
          float* to = crop + (i * g.columns + j) * depth;
          if (nearest) {
            const T* pixel = from + static_cast<int64_t>(std::round(y)) * line +
                             static_cast<int64_t>(std::round(x)) * depth;
            for (int64_t k = 0; k < depth; ++k) to[k] = static_cast<float>(pixel[k]);
            return;
          }
          const Corners c(y, x);
          const T *above = from + c.top * line, *below = from + c.bottom * line;
          for (int64_t k = 0; k < depth; ++k) {
            const float tl = static_cast<float>(above[c.left * depth + k]),
                        tr = static_cast<float>(above[c.right * depth + k]);
            const float bl = static_cast<float>(below[c.left * depth + k]),
                        br = static_cast<float>(below[c.right * depth + k]);
            const float top = tl + (tr - tl) * c.across, bottom = bl + (br - bl) * c.across;
            to[k] = top + (bottom - top) * c.down;
          }
        });
      }
    });
  });
}

void CropAndResizeGradImage(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const bool nearest = IsNearest(ctx);
  const Tensor& grads = ctx.input(0);
  CheckGrads(ctx, grads, ctx.input(1));
  const std::vector<int64_t> dims = IntegerVector(op, ctx.input(3), "image_size");
  if (dims.size() != 4)
    throw InvalidArgument(op, ": image_size must have 4 elements, has ", dims.size());
  const Shape shape = CheckedShape(op, dims);
  const Crops g =
      CheckedCrops(ctx, shape, ctx.input(1), ctx.input(2), grads.dim_size(1), grads.dim_size(2));
  if (shape[3] != grads.dim_size(3))
    throw InvalidArgument(op, ": image_size and grads are incompatible: depth ", shape[3], " and ",
                          grads.dim_size(3));
  Tensor& dx = ctx.Allocate(0, ctx.type_attr("T"), shape);
  DispatchDtype<float, double, half>(dx.dtype(), [&]<class T>() {
    using Sum = std::conditional_t<std::is_same_v<T, double>, double, float>;
    std::vector<Sum> sums(dx.NumElements(), Sum(0));
    const int64_t depth = g.depth(), line = g.image[2] * depth;
    for (int64_t b = 0; b < g.count; ++b) {
      const float* dy = grads.data<float>() + b * g.rows * g.columns * depth;
      Sum* to = sums.data() + g.ImageBegin(b);
      ForEachInside(g, b, [&](float y, float x, int64_t i, int64_t j) {
        const float* from = dy + (i * g.columns + j) * depth;
        if (nearest) {
          Sum* pixel = to + static_cast<int64_t>(std::round(y)) * line +
                       static_cast<int64_t>(std::round(x)) * depth;
          for (int64_t k = 0; k < depth; ++k) pixel[k] += static_cast<Sum>(from[k]);
          return;
        }
        const Corners c(y, x);
        for (int64_t k = 0; k < depth; ++k) {
          const float top = (1 - c.down) * from[k], bottom = c.down * from[k];
          to[c.top * line + c.left * depth + k] += static_cast<Sum>((1 - c.across) * top);
          to[c.top * line + c.right * depth + k] += static_cast<Sum>(c.across * top);
          to[c.bottom * line + c.left * depth + k] += static_cast<Sum>((1 - c.across) * bottom);
          to[c.bottom * line + c.right * depth + k] += static_cast<Sum>(c.across * bottom);
        }
      });
    }
    for (int64_t i = 0; i < dx.NumElements(); ++i) dx.ptr<T>()[i] = static_cast<T>(sums[i]);
  });
}

void CropAndResizeGradBoxes(KernelContext& ctx) {
  const Tensor &grads = ctx.input(0), &image = ctx.input(1), &boxes = ctx.input(2);
  CheckGrads(ctx, grads, boxes);
  const Crops g =
      CheckedCrops(ctx, image.shape(), boxes, ctx.input(3), grads.dim_size(1), grads.dim_size(2));
  if (g.depth() != grads.dim_size(3))
    throw InvalidArgument("CropAndResizeGradBoxes: depths of image and grads differ: ", g.depth(),
                          " and ", grads.dim_size(3));
  Tensor& dboxes = ctx.Allocate(0, DT_FLOAT, Shape({g.count, 4}));
  CropTypes::Dispatch(image.dtype(), [&]<class T>() {
    const int64_t depth = g.depth(), line = g.image[2] * depth;
    ParallelFor(g.count, 1, [&](int64_t begin, int64_t end) {
      for (int64_t b = begin; b < end; ++b) {
        const float* dy = grads.data<float>() + b * g.rows * g.columns * depth;
        const T* from = image.ptr<T>() + g.ImageBegin(b);
        const CropAxis vertical = g.Vertical(b), horizontal = g.Horizontal(b);
        double sums[4] = {0, 0, 0, 0};
        ForEachInside(g, b, [&](float y, float x, int64_t i, int64_t j) {
          const Corners c(y, x);
          const auto [top_slope, bottom_slope] = vertical.Slopes(i);
          const auto [left_slope, right_slope] = horizontal.Slopes(j);
          const T *above = from + c.top * line, *below = from + c.bottom * line;
          for (int64_t k = 0; k < depth; ++k) {
            const float tl = static_cast<float>(above[c.left * depth + k]),
                        tr = static_cast<float>(above[c.right * depth + k]);
            const float bl = static_cast<float>(below[c.left * depth + k]),
                        br = static_cast<float>(below[c.right * depth + k]);
            const float upstream = dy[(i * g.columns + j) * depth + k];
            const float along_y = upstream * ((1 - c.across) * (bl - tl) + c.across * (br - tr));
            const float along_x = upstream * ((1 - c.down) * (tr - tl) + c.down * (br - bl));
            sums[0] += along_y * top_slope;
            sums[1] += along_x * left_slope;
            sums[2] += along_y * bottom_slope;
            sums[3] += along_x * right_slope;
          }
        });
        for (int k = 0; k < 4; ++k) dboxes.ptr<float>()[4 * b + k] = static_cast<float>(sums[k]);
      }
    });
  });
}

void CropAndResizeShape(ShapeContext& ctx) {
  const Shape image = ctx.WithRank(0, 4), boxes = ctx.WithRank(1, 2), index = ctx.WithRank(2, 1);
  int64_t rows = Shape::kUnknownDim, columns = Shape::kUnknownDim;
  if (const Tensor* size = ctx.value(3); size && size->NumElements() == 2) {
    const std::vector<int64_t> dims = IntegerVector(ctx.op().name, *size, "crop_size");
    rows = std::max<int64_t>(dims[0], -1);
    columns = std::max<int64_t>(dims[1], -1);
  }
  ctx.MergeDim(boxes[1], 4);
  ctx.SetOutput(0, Shape({ctx.MergeDim(boxes[0], index[0]), rows, columns, image[3]}));
}

void CropAndResizeGradImageShape(ShapeContext& ctx) {
  const Tensor* size = ctx.value(3);
  if (!size) return ctx.SetOutput(0, Shape::UnknownOfRank(4));
  ctx.SetOutput(0, CheckedShape(ctx.op().name, IntegerVector(ctx.op().name, *size, "image_size")));
}

void CropAndResizeGradBoxesShape(ShapeContext& ctx) { ctx.SetOutput(0, ctx.WithRank(2, 2)); }

}  // namespace eager::kernels

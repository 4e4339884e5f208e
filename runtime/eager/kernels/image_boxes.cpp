// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/image_boxes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <queue>

#include "eager/kernels/array_axes.h"

namespace eager::kernels {
namespace {

using Color = std::array<float, 4>;

// The colors of boxes, used in turn.
constexpr Color kBoxColors[] = {
    {1, 1, 0, 1},     {0, 0, 1, 1},   {1, 0, 0, 1},   {0, 1, 0, 1}, {0.5, 0, 0.5, 1},
    {0.5, 0.5, 0, 1}, {0.5, 0, 0, 1}, {0, 0, 0.5, 1}, {0, 1, 1, 1}, {1, 0, 1, 1},
};

std::vector<Color> BoxColors(const KernelContext& ctx, int64_t depth) {
  std::vector<Color> colors(std::begin(kBoxColors), std::end(kBoxColors));
  if (depth == 1)
    for (Color& color : colors) color = {1, 1, 1, 1};
  if (ctx.num_inputs() < 3 || ctx.input(2).NumElements() == 0) return colors;
  const Tensor& given = ctx.input(2);
  if (given.rank() != 2 || given.dim_size(1) < depth)
    throw InvalidArgument(ctx.op().name, ": colors must be a matrix with at least ", depth,
                          " columns, is ", given.shape());
  colors.assign(given.dim_size(0), Color{});
  const int64_t columns = given.dim_size(1);
  for (size_t i = 0; i < colors.size(); ++i)
    for (int64_t c = 0; c < std::min<int64_t>(4, columns); ++c)
      colors[i][c] = given.data<float>()[i * columns + c];
  return colors;
}

// Paints rows [r0, r1] and columns [c0, c1], both ends included.
template <class T>
void Paint(T* image, int64_t width, int64_t depth, std::array<int64_t, 4> area,
           const Color& color) {
  for (int64_t r = area[0]; r <= area[1]; ++r)
    for (int64_t c = area[2]; c <= area[3]; ++c)
      for (int64_t k = 0; k < depth; ++k)
        image[(r * width + c) * depth + k] = static_cast<T>(color[k]);
}

// A coordinate of a box in pixels; NaN and what lies far outside become something outside.
int64_t PixelOf(float part, int64_t size) {
  const float place = part * static_cast<float>(size - 1);
  return place > -1e9f && place < 1e9f ? static_cast<int64_t>(place)
         : place >= 1e9f               ? int64_t{1} << 40
                                       : -(int64_t{1} << 40);
}

template <class T>
void DrawBox(T* image, const Shape& shape, const float* box, const Color& color) {
  const int64_t height = shape[1], width = shape[2], depth = shape[3];
  const int64_t top = PixelOf(box[0], height), left = PixelOf(box[1], width),
                bottom = PixelOf(box[2], height), right = PixelOf(box[3], width);
  if (top > bottom || left > right) return;
  if (top >= height || bottom < 0 || left >= width || right < 0) return;
  const int64_t r0 = std::max<int64_t>(top, 0), r1 = std::min(bottom, height - 1);
  const int64_t c0 = std::max<int64_t>(left, 0), c1 = std::min(right, width - 1);
  // Sides that lie outside of the picture are not drawn.
  if (top >= 0) Paint(image, width, depth, {top, top, c0, c1}, color);
  if (bottom < height) Paint(image, width, depth, {bottom, bottom, c0, c1}, color);
  if (left >= 0) Paint(image, width, depth, {r0, r1, left, left}, color);
  if (right < width) Paint(image, width, depth, {r0, r1, right, right}, color);
}

}  // namespace

void DrawBoundingBoxes(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const Tensor &images = ctx.input(0), &boxes = ctx.input(1);
  if (images.rank() != 4)
    throw InvalidArgument(op, ": The rank of the images should be 4, is ", images.rank());
  const int64_t depth = images.dim_size(3);
  if (depth != 1 && depth != 3 && depth != 4)
    throw InvalidArgument(op, ": Channel depth should be either 1 (GRY), 3 (RGB), or 4 (RGBA), is ",
                          depth);
  if (boxes.rank() != 3 || boxes.dim_size(2) != 4 || boxes.dim_size(0) != images.dim_size(0))
    throw InvalidArgument(op, ": boxes must be [batch, boxes, 4] with the batch of images ",
                          images.shape(), ", is ", boxes.shape());
  const std::vector<Color> colors = BoxColors(ctx, depth);
  Tensor& out = ctx.AllocateOrReuse(0, 0, images.dtype(), images.shape());
  if (out.raw() != images.raw()) std::memcpy(out.raw(), images.raw(), images.TotalBytes());
  if (out.NumElements() == 0) return;
  const int64_t count = boxes.dim_size(1), size = out.NumElements() / out.dim_size(0);
  DispatchDtype<float, half>(out.dtype(), [&]<class T>() {
    for (int64_t b = 0; b < out.dim_size(0); ++b)
      for (int64_t i = 0; i < count; ++i)
        DrawBox(out.ptr<T>() + b * size, out.shape(), boxes.data<float>() + (b * count + i) * 4,
                colors[i % colors.size()]);
  });
}

namespace {

std::vector<float> Floats(const Tensor& t) {
  std::vector<float> values(t.NumElements());
  if (t.dtype() == DT_HALF)
    std::copy_n(t.ptr<half>(), t.NumElements(), values.data());
  else
    std::copy_n(t.data<float>(), t.NumElements(), values.data());
  return values;
}

float FloatScalar(const KernelContext& ctx, std::string_view name) {
  const Tensor& t = ctx.input(name);
  if (t.rank() != 0)
    throw InvalidArgument(ctx.op().name, ": ", name, " must be 0-D, got shape ", t.shape());
  return Floats(t)[0];
}

bool HasInput(const KernelContext& ctx, std::string_view name) {
  return std::any_of(ctx.op().inputs.begin(), ctx.op().inputs.end(),
                     [&](const ArgDef& a) { return a.name == name; });
}

// The part of their union that two boxes share; corners may come in any order.
float IntersectionOverUnion(const float* a, const float* b) {
  const float a_top = std::min(a[0], a[2]), a_bottom = std::max(a[0], a[2]);
  const float a_left = std::min(a[1], a[3]), a_right = std::max(a[1], a[3]);
  const float b_top = std::min(b[0], b[2]), b_bottom = std::max(b[0], b[2]);
  const float b_left = std::min(b[1], b[3]), b_right = std::max(b[1], b[3]);
  const float area_a = (a_bottom - a_top) * (a_right - a_left),
              area_b = (b_bottom - b_top) * (b_right - b_left);
  if (area_a <= 0 || area_b <= 0) return 0;
  const float height = std::max(std::min(a_bottom, b_bottom) - std::max(a_top, b_top), 0.f);
  const float width = std::max(std::min(a_right, b_right) - std::max(a_left, b_left), 0.f);
  const float shared = height * width;
  return shared / (area_a + area_b - shared);
}

struct Suppression {
  int64_t max_output_size = 0;
  float threshold = 0.5f;
  float score_threshold = std::numeric_limits<float>::lowest();
  float sigma = 0;  ///< Above 0: scores fade with overlap instead.
};

struct Selection {
  std::vector<int32_t> boxes;
  std::vector<float> scores;
};

struct Candidate {
  int32_t box;
  float score;
  size_t compared;  ///< Selected boxes that its score has been lowered for.
  bool operator<(const Candidate& other) const {
    return score != other.score ? score < other.score : box > other.box;
  }
};

template <class Similarity>
Selection Suppress(const std::vector<float>& scores, const Suppression& options,
                   Similarity similarity) {
  std::priority_queue<Candidate> queue;
  for (size_t i = 0; i < scores.size(); ++i)
    if (scores[i] > options.score_threshold) queue.push({static_cast<int32_t>(i), scores[i], 0});
  const bool is_soft = options.sigma > 0;
  Selection selected;
  const size_t limit = std::min<size_t>(options.max_output_size, scores.size());
  while (selected.boxes.size() < limit && !queue.empty()) {
    Candidate next = queue.top();
    queue.pop();
    const float original = next.score;
    bool suppressed = false;
    // From the last one backwards: neighbours in score overlap the most.
    for (size_t j = selected.boxes.size(); j-- > next.compared && !suppressed;) {
      const float overlap = similarity(next.box, selected.boxes[j]);
      if (is_soft) next.score *= std::exp(-0.5f / options.sigma * overlap * overlap);
      suppressed = is_soft ? next.score <= options.score_threshold : overlap > options.threshold;
    }
    if (suppressed) continue;
    next.compared = selected.boxes.size();
    if (next.score == original) {
      selected.boxes.push_back(next.box);
      selected.scores.push_back(next.score);
    } else if (next.score > options.score_threshold) {
      queue.push(next);  // another one may be better now
    }
  }
  return selected;
}

Suppression OptionsOf(const KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  Suppression options;
  const Tensor& size = ctx.input("max_output_size");
  if (size.rank() != 0)
    throw InvalidArgument(op, ": max_output_size must be 0-D, got shape ", size.shape());
  options.max_output_size = *size.data<int32_t>();
  if (options.max_output_size < 0)
    throw InvalidArgument(op, ": max_output_size must be non-negative, is ",
                          options.max_output_size);
  if (HasInput(ctx, "overlap_threshold")) {
    options.threshold = FloatScalar(ctx, "overlap_threshold");
  } else {
    options.threshold = HasInput(ctx, "iou_threshold") ? FloatScalar(ctx, "iou_threshold")
                                                       : ctx.float_attr("iou_threshold");
    if (!(options.threshold >= 0 && options.threshold <= 1))
      throw InvalidArgument(op, ": iou_threshold must be in [0, 1], is ", options.threshold);
  }
  if (HasInput(ctx, "score_threshold"))
    options.score_threshold = FloatScalar(ctx, "score_threshold");
  if (HasInput(ctx, "soft_nms_sigma")) {
    options.sigma = FloatScalar(ctx, "soft_nms_sigma");
    if (!(options.sigma >= 0))
      throw InvalidArgument(op, ": soft_nms_sigma must be at least 0, is ", options.sigma);
  }
  return options;
}

}  // namespace

void NonMaxSuppression(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const Tensor &boxes = ctx.input(0), &scores = ctx.input(1);
  const Suppression options = OptionsOf(ctx);
  const bool has_overlaps = ctx.op().inputs[0].name == "overlaps";
  if (boxes.rank() != 2)
    throw InvalidArgument(op, ": ", ctx.op().inputs[0].name, " must be 2-D, got shape ",
                          boxes.shape());
  const int64_t count = boxes.dim_size(0);
  if (boxes.dim_size(1) != (has_overlaps ? count : 4))
    throw InvalidArgument(op, ": ", ctx.op().inputs[0].name, " must have ",
                          has_overlaps ? count : 4, " columns, got shape ", boxes.shape());
  if (scores.rank() != 1 || scores.dim_size(0) != count)
    throw InvalidArgument(op, ": scores must have one element for each of ", count,
                          " boxes, got shape ", scores.shape());
  const std::vector<float> corners = Floats(boxes);
  const Selection selected =
      has_overlaps ? Suppress(Floats(scores), options,
                              [&](int32_t i, int32_t j) { return corners[i * count + j]; })
                   : Suppress(Floats(scores), options, [&](int32_t i, int32_t j) {
                       return IntersectionOverUnion(&corners[i * 4], &corners[j * 4]);
                     });

  const int64_t valid = static_cast<int64_t>(selected.boxes.size());
  const bool pads =
      ctx.op().FindAttr("pad_to_max_output_size") && ctx.bool_attr("pad_to_max_output_size");
  const int64_t length = pads ? options.max_output_size : valid;
  Tensor& indices = ctx.Allocate(0, DT_INT32, Shape({length}));
  std::fill_n(indices.ptr<int32_t>(), length, 0);
  std::copy(selected.boxes.begin(), selected.boxes.end(), indices.ptr<int32_t>());
  if (ctx.num_outputs() == 3) {
    Tensor& out = ctx.Allocate(1, scores.dtype(), Shape({length}));
    for (int64_t i = 0; i < length; ++i) {
      const float score = i < valid ? selected.scores[i] : 0.f;
      if (out.dtype() == DT_HALF)
        out.ptr<half>()[i] = half(score);
      else
        out.ptr<float>()[i] = score;
    }
  }
  if (ctx.num_outputs() > 1)
    *ctx.Allocate(ctx.num_outputs() - 1, DT_INT32, Shape()).ptr<int32_t>() =
        static_cast<int32_t>(valid);
}

void NonMaxSuppressionShape(ShapeContext& ctx) {
  const Shape boxes = ctx.WithRank(0, 2), scores = ctx.WithRank(1, 1);
  ctx.MergeDim(boxes[0], scores[0]);
  int64_t length = Shape::kUnknownDim;
  if (ctx.op().FindAttr("pad_to_max_output_size") && ctx.attr<bool>("pad_to_max_output_size"))
    if (const Tensor* size = ctx.value(2); size && size->NumElements() == 1)
      length = std::max<int64_t>(-1, size->ScalarAsInt64());
  ctx.SetOutput(0, Shape({length}));
  if (ctx.num_outputs() == 3) ctx.SetOutput(1, Shape({length}));
  if (ctx.num_outputs() > 1) ctx.SetOutput(ctx.num_outputs() - 1, Shape());
}

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
// Colors of images, and boxes in them.
#include "eager/ops/image_ops_boxes.h"

#include "eager/kernels/image_boxes.h"
#include "eager/kernels/image_color.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/op/shape_context.h"
#include "eager/ops.h"

namespace eager {
namespace {

// value is max(r, g, b), saturation range / value and hue n / (6 range) plus a constant, where n is
// the difference of the two parts that are not the largest. Ties, and parts that are not positive,
// which get nothing from saturation, are as TensorFlow has them.
Grads RgbToHsvGrads(const GradContext& g) {
  const Tensor last = Tensor(int32_t{-1});
  const std::vector<Tensor> rgb = Split(last, g.x(), 3), dy = Split(last, g.dy(), 3);
  const Tensor &r = rgb[0], &green = rgb[1], &b = rgb[2];
  const auto mask = [&](const Tensor& a, const Tensor& c) {
    return Cast(LogicalAnd(a, c), BaseType(g.dtype()));
  };
  const auto is_positive = [&](const Tensor& a) {
    return Cast(Greater(a, ScalarLike(0, a)), BaseType(g.dtype()));
  };
  const Tensor largest[3] = {mask(GreaterEqual(r, b), GreaterEqual(r, green)),
                             mask(Greater(green, r), GreaterEqual(green, b)),
                             mask(Greater(b, r), Greater(b, green))};
  const Tensor smallest[3] = {mask(Less(r, b), Less(r, green)),
                              mask(LessEqual(green, r), Less(green, b)),
                              mask(LessEqual(b, r), LessEqual(b, green))};
  const Tensor value = largest[0] * r + largest[1] * green + largest[2] * b;
  const Tensor range = value - (smallest[0] * r + smallest[1] * green + smallest[2] * b);
  const Tensor n = largest[0] * (green - b) + largest[1] * (b - r) + largest[2] * (r - green);
  const Tensor dn[3] = {largest[2] - largest[1], largest[0] - largest[2], largest[1] - largest[0]};
  std::vector<Tensor> drgb;
  for (int i = 0; i < 3; ++i) {
    const Tensor drange = largest[i] - smallest[i];
    const Tensor dhue =
        is_positive(value) * DivNoNan(dn[i] * range - n * drange, 6.0 * range * range);
    const Tensor dsaturation =
        is_positive(rgb[i]) * DivNoNan(drange * value - range * largest[i], value * value);
    drgb.push_back(dy[0] * dhue + dy[1] * dsaturation + dy[2] * largest[i]);
  }
  return {Concat(drgb, last)};
}

// Each of red, green, blue is ((1 - s) + s * p) * v, where p is a trapezoid over the hue.
Grads HsvToRgbGrads(const GradContext& g) {
  const Tensor last = Tensor(int32_t{-1});
  const std::vector<Tensor> hsv = Split(last, g.x(), 3), dy = Split(last, g.dy(), 3);
  const Tensor h = 6.0 * hsv[0], &s = hsv[1], &v = hsv[2];
  const double centers[3] = {3, 2, 4};
  std::vector<Tensor> dh, ds, dv;
  for (int i = 0; i < 3; ++i) {
    const Tensor distance = h - centers[i];
    const Tensor raw = i == 0 ? Abs(distance) - 1.0 : 2.0 - Abs(distance);
    const Tensor zero = ScalarLike(0, raw), one = ScalarLike(1, raw);
    const Tensor part = Maximum(Minimum(raw, one), zero);
    const Tensor moves = Cast(LogicalAnd(Greater(raw, zero), Less(raw, one)), BaseType(g.dtype()));
    dh.push_back(dy[i] * s * v * moves * (i == 0 ? 6.0 : -6.0) * Sign(distance));
    ds.push_back(dy[i] * (part - 1.0) * v);
    dv.push_back(dy[i] * (1.0 - s + s * part));
  }
  return {Concat({dh[0] + dh[1] + dh[2], ds[0] + ds[1] + ds[2], dv[0] + dv[1] + dv[2]}, last)};
}

// The op is linear in the images, and its own transpose.
Grads ContrastGrads(const GradContext& g) {
  const Tensor& x = g.x(0);
  const Tensor spread = Cast(g.dy() * (x - AdjustContrast(x, Tensor(0.f))), DT_FLOAT);
  const Tensor all = Range(Tensor(int32_t{0}), Rank(x), Tensor(int32_t{1}));
  return {AdjustContrast(g.dy(), g.x(1)), Sum(spread, all)};
}

// Cropping is linear in the image: the gradient op is its transpose.
Grads CropGradImageGrads(const GradContext& g) {
  const Tensor size =
      Slice(ShapeOf(g.x(0)), Tensor(std::vector<int32_t>{1}), Tensor(std::vector<int32_t>{2}));
  return {CropAndResize(g.dy(), g.x(1), g.x(2), size, {.method = g.attr<std::string>("method")}),
          Tensor(), Tensor(), Tensor()};
}

Grads CropGrads(const GradContext& g) {
  const std::string method = g.attr<std::string>("method");
  const DataType dtype = BaseType(g.dtype());
  const Tensor dimage = dtype == DT_HALF || dtype == DT_FLOAT || dtype == DT_DOUBLE
                            ? CropAndResizeGradImage(g.dy(), g.x(1), g.x(2), ShapeOf(g.x(0)), dtype,
                                                     {.method = method})
                            : Tensor();
  return {dimage, CropAndResizeGradBoxes(g.dy(), g.x(0), g.x(1), g.x(2)), Tensor(), Tensor()};
}

const OpEntry kEntries[] = {
    {.name = "RGBToHSV",
     .doc = "Colors (red, green, blue) in the last dimension as (hue, saturation, value), all in "
            "[0, 1].\n"
            "Errors: kFailedPrecondition unless the last dimension is 3.",
     .kernel = kernels::RGBToHSV,
     .shape = kernels::ColorShape,
     .grad = RgbToHsvGrads},
    {.name = "HSVToRGB",
     .doc = "Colors (hue, saturation, value) in the last dimension as (red, green, blue).\n"
            "Errors: kFailedPrecondition unless the last dimension is 3.",
     .kernel = kernels::HSVToRGB,
     .shape = kernels::ColorShape,
     .grad = HsvToRgbGrads},
    {.name = "AdjustContrast",
     .doc = "As AdjustContrastv2, with the result limited to [min_value, max_value] and given as "
            "float.\n"
            "Errors: kInvalidArgument unless images has three dimensions at least.",
     .kernel = kernels::AdjustContrast,
     .shape = kernels::PicturesShape,
     .flags = kNotDifferentiable},
    {.name = "AdjustContrastv2",
     .doc =
         "(x - mean) * contrast_factor + mean, where mean is that of each channel of each picture\n"
         "[..., height, width, channels].\n"
         "Errors: kInvalidArgument unless images has three dimensions at least.",
     .kernel = kernels::AdjustContrastV2,
     .shape = kernels::PicturesShape,
     .grad = ContrastGrads},
    {.name = "AdjustHue",
     .doc = "RGB pictures with `delta` (1 is the whole circle) added to the hue of every pixel.\n"
            "Errors: kInvalidArgument unless images is [..., height, width, 3].",
     .kernel = kernels::AdjustHue,
     .shape = kernels::PicturesShape,
     .flags = kNotDifferentiable},
    {.name = "AdjustSaturation",
     .doc = "RGB pictures with the saturation of every pixel multiplied by `scale` and limited to "
            "[0, 1].\n"
            "Errors: kInvalidArgument unless images is [..., height, width, 3].",
     .kernel = kernels::AdjustSaturation,
     .shape = kernels::PicturesShape,
     .flags = kNotDifferentiable},
    {.name = "CropAndResize",
     .doc = "Box i = (y1, x1, y2, x2), in parts of the picture, of image box_ind[i], resized to "
            "crop_size:\n"
            "[boxes, rows, columns, depth], float. What lies outside of the picture is "
            "extrapolation_value.\n"
            "Errors: kInvalidArgument for shapes that do not fit, kOutOfRange for box_ind outside "
            "of the batch.",
     .kernel = kernels::CropAndResize,
     .shape = kernels::CropAndResizeShape,
     .grad = CropGrads},
    {.name = "CropAndResizeGradImage",
     .doc = "The gradient of CropAndResize with respect to its image, whose shape is image_size.\n"
            "Errors: as CropAndResize.",
     .kernel = kernels::CropAndResizeGradImage,
     .shape = kernels::CropAndResizeGradImageShape,
     .grad = CropGradImageGrads},
    {.name = "CropAndResizeGradBoxes",
     .doc = "The gradient of CropAndResize (bilinear) with respect to its boxes.\n"
            "Errors: as CropAndResize.",
     .kernel = kernels::CropAndResizeGradBoxes,
     .shape = kernels::CropAndResizeGradBoxesShape,
     .flags = kNotDifferentiable},
    {.name = "DrawBoundingBoxes",
     .doc = "Images [batch, height, width, 1, 3 or 4 channels] with boxes [batch, n, (y1, x1, y2, "
            "x2)] drawn in them.\n"
            "Coordinates are parts of the picture.\n"
            "Errors: kInvalidArgument for other shapes.",
     .kernel = kernels::DrawBoundingBoxes,
     .shape = kernels::PicturesShape,
     .flags = kNotDifferentiable},
    {.name = "DrawBoundingBoxesV2",
     .doc = "DrawBoundingBoxes with the colors to use in turn, [n, channels]; the usual ones if "
            "that is empty.\n"
            "Errors: kInvalidArgument for other shapes.",
     .kernel = kernels::DrawBoundingBoxes,
     .shape = kernels::PicturesShape,
     .flags = kNotDifferentiable},
    {.name = "NonMaxSuppression",
     .doc = "Indices of at most max_output_size boxes [n, (y1, x1, y2, x2)], best scores first, "
            "without those that share\n"
            "more than iou_threshold of their union with a better one.\n"
            "Errors: kInvalidArgument for other shapes and a threshold that is not in [0, 1].",
     .kernel = kernels::NonMaxSuppression,
     .shape = kernels::NonMaxSuppressionShape,
     .flags = kNotDifferentiable},
    {.name = "NonMaxSuppressionV2",
     .doc = "NonMaxSuppression with iou_threshold as an input.\n"
            "Errors: as NonMaxSuppression.",
     .kernel = kernels::NonMaxSuppression,
     .shape = kernels::NonMaxSuppressionShape,
     .flags = kNotDifferentiable},
    {.name = "NonMaxSuppressionV3",
     .doc = "NonMaxSuppressionV2 that also drops boxes whose score is not above score_threshold.\n"
            "Errors: as NonMaxSuppression.",
     .kernel = kernels::NonMaxSuppression,
     .shape = kernels::NonMaxSuppressionShape,
     .flags = kNotDifferentiable},
    {.name = "NonMaxSuppressionV4",
     .doc = "NonMaxSuppressionV3 that gives the number of boxes too, and can pad the indices with "
            "zeros.\n"
            "Errors: as NonMaxSuppression.",
     .kernel = kernels::NonMaxSuppression,
     .shape = kernels::NonMaxSuppressionShape,
     .flags = kNotDifferentiable},
    {.name = "NonMaxSuppressionV5",
     .doc = "NonMaxSuppressionV4 that gives the scores too; with soft_nms_sigma above 0 the scores "
            "of boxes that overlap\n"
            "better ones fade instead.\n"
            "Errors: as NonMaxSuppression.",
     .kernel = kernels::NonMaxSuppression,
     .shape = kernels::NonMaxSuppressionShape,
     .flags = kNotDifferentiable},
    {.name = "NonMaxSuppressionWithOverlaps",
     .doc = "NonMaxSuppressionV3 where element [i, j] of overlaps says how much boxes i and j "
            "overlap.\n"
            "Errors: kInvalidArgument unless overlaps is [n, n] and scores [n].",
     .kernel = kernels::NonMaxSuppression,
     .shape = kernels::NonMaxSuppressionShape,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> internal::ImageBoxOps() { return kEntries; }

}  // namespace eager

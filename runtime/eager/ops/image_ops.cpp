// SPDX-License-Identifier: Apache-2.0
// Images: decoding, encoding and resizing. Colors and boxes are in image_ops_boxes.cpp.
#include "eager/kernels/image_decode.h"
#include "eager/kernels/image_patches.h"
#include "eager/kernels/resize.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/families.h"
#include "eager/ops/image_ops_boxes.h"

namespace eager {
namespace {

// Rows and columns of a batch of images, as a vector.
Tensor SizeOf(const Tensor& images) {
  return Slice(ShapeOf(images), Tensor(std::vector<int32_t>{1}), Tensor(std::vector<int32_t>{2}));
}

// Patches are a convolution with a filter of ones and zeros, which takes each element of a patch to
// a channel of its own; so their gradient is that convolution's.
Grads PatchGrads(const GradContext& g) {
  if (!IsFloating(g.dtype())) return {Tensor()};
  const std::vector<int64_t> sizes = g.list_attr<int64_t>("ksizes");
  if (sizes.size() != 4)
    throw InvalidArgument("ExtractImagePatches: ksizes must specify 4 dimensions");
  const auto vector = [](int32_t v) { return Tensor(std::vector<int32_t>{v}); };
  const Tensor taps =
      Tensor(std::vector<int32_t>{static_cast<int32_t>(sizes[1]), static_cast<int32_t>(sizes[2])});
  const Tensor depth = Slice(ShapeOf(g.x()), vector(3), vector(1));
  const Tensor count =
      Reshape(depth * static_cast<int32_t>(sizes[1] * sizes[2]), Tensor(std::vector<int32_t>{}));
  const Tensor one_hot = OneHot(Range(Tensor(int32_t{0}), count, Tensor(int32_t{1})), count,
                                ScalarLike(1, g.x()), ScalarLike(0, g.x()));
  const Tensor filter =
      Reshape(one_hot, Concat({taps, depth, Reshape(count, vector(1))}, Tensor(int32_t{0})));
  return {Conv2DBackpropInput(ShapeOf(g.x()), filter, g.dy(), g.list_attr<int64_t>("strides"),
                              g.attr<std::string>("padding"),
                              {.dilations = g.list_attr<int64_t>("rates")})};
}

const OpEntry kEntries[] = {
    {.name = "DecodeJpeg",
     .doc = "The picture in the bytes of a JPEG file (or PNG, or GIF of one frame), uint8 [height, "
            "width, channels].\n"
            "channels: 0 (as in the file), 1 or 3; ratio: 1, 2, 4 or 8, by which both sides are "
            "divided.\n"
            "Errors: kInvalidArgument for data that cannot be decoded and attributes out of range.",
     .kernel = kernels::DecodeJpegOp,
     .shape = kernels::DecodedImageShape,
     .flags = kNotDifferentiable},
    {.name = "DecodeAndCropJpeg",
     .doc =
         "As DecodeJpeg, but only the window crop_window = (y, x, height, width) of the picture.\n"
         "Errors: kInvalidArgument for data that is no JPEG file and for windows that reach out of "
         "the picture.",
     .kernel = kernels::DecodeAndCropJpegOp,
     .shape = kernels::DecodedImageShape,
     .flags = kNotDifferentiable},
    {.name = "DecodePng",
     .doc =
         "The picture in the bytes of a PNG file (or JPEG, or GIF of one frame), uint8 or uint16\n"
         "[height, width, channels]. channels: 0 (as in the file), 1, 3 or 4.\n"
         "Errors: kInvalidArgument for data that cannot be decoded and attributes out of range.",
     .kernel = kernels::DecodePngOp,
     .shape = kernels::DecodedImageShape,
     .flags = kNotDifferentiable},
    {.name = "DecodeGif",
     .doc = "All frames in the bytes of a GIF file (or the picture of a PNG or JPEG file), uint8\n"
            "[frames, height, width, 3].\n"
            "Errors: kInvalidArgument for data that cannot be decoded.",
     .kernel = kernels::DecodeGifOp,
     .shape = kernels::DecodedFramesShape,
     .flags = kNotDifferentiable},
    {.name = "DecodeBmp",
     .doc = "The picture in the bytes of an uncompressed BMP file, uint8 [height, width, "
            "channels]. channels: 0 (as in\n"
            "the file), 1, 3 or 4.\n"
            "Errors: kInvalidArgument for data that cannot be decoded.",
     .kernel = kernels::DecodeBmpOp,
     .shape = kernels::DecodedImageShape,
     .flags = kNotDifferentiable},
    {.name = "ExtractJpegShape",
     .doc = "Height, width and number of channels of the picture in a JPEG file, from its header.\n"
            "Errors: kInvalidArgument for data that is no JPEG file.",
     .kernel = kernels::ExtractJpegShapeOp,
     .shape = kernels::JpegShapeShape,
     .flags = kNotDifferentiable},
    {.name = "EncodePng",
     .doc = "The bytes of a PNG file with the picture image [height, width, 1 to 4 channels].\n"
            "Errors: kInvalidArgument for other shapes and a compression that is not in [-1, 9].",
     .kernel = kernels::EncodePngOp,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
    {.name = "EncodeJpeg",
     .doc = "The bytes of a JPEG file with the picture image [height, width, 1 or 3 channels].\n"
            "Errors: kInvalidArgument for other shapes and a quality that is not in [0, 100].",
     .kernel = kernels::EncodeJpegOp,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
    {.name = "EncodeJpegVariableQuality",
     .doc = "As EncodeJpeg, with the quality as an input.\n"
            "Errors: as EncodeJpeg.",
     .kernel = kernels::EncodeJpegVariableQualityOp,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
    {.name = "ResizeBilinear",
     .doc = "Images [batch, rows, columns, channels] resized to size = (rows, columns) by linear "
            "interpolation; the\n"
            "result is float.\n"
            "Errors: kInvalidArgument for other ranks and sizes that are not positive.",
     .kernel = kernels::ResizeBilinear,
     .shape = kernels::ResizeShape,
     .grad =
         [](const GradContext& g) {
           if (!IsFloating(g.dtype())) return Grads{Tensor(), Tensor()};
           return Grads{
               ResizeBilinearGrad(g.dy(), g.x(0),
                                  {.align_corners = g.attr<bool>("align_corners"),
                                   .half_pixel_centers = g.attr<bool>("half_pixel_centers")}),
               Tensor()};
         }},
    {.name = "ResizeBilinearGrad",
     .doc = "The gradient of ResizeBilinear, in the shape and dtype of original_image.\n"
            "Errors: kInvalidArgument unless both have four dimensions, one batch and one depth.",
     .kernel = kernels::ResizeBilinearGrad,
     .shape = kernels::ResizeGradShape,
     .grad =
         [](const GradContext& g) {
           return Grads{ResizeBilinear(g.dy(), SizeOf(g.x(0)),
                                       {.align_corners = g.attr<bool>("align_corners"),
                                        .half_pixel_centers = g.attr<bool>("half_pixel_centers")}),
                        Tensor()};
         }},
    {.name = "ResizeNearestNeighbor",
     .doc = "Images [batch, rows, columns, channels] resized to size = (rows, columns); each pixel "
            "is the nearest one.\n"
            "Errors: kInvalidArgument for other ranks and sizes that are not positive.",
     .kernel = kernels::ResizeNearestNeighbor,
     .shape = kernels::ResizeShape,
     .grad =
         [](const GradContext& g) {
           return Grads{ResizeNearestNeighborGrad(
                            g.dy(), SizeOf(g.x(0)),
                            {.align_corners = g.attr<bool>("align_corners"),
                             .half_pixel_centers = g.attr<bool>("half_pixel_centers")}),
                        Tensor()};
         }},
    {.name = "ResizeNearestNeighborGrad",
     .doc = "The gradient of ResizeNearestNeighbor for images of size = (rows, columns).\n"
            "Errors: kInvalidArgument unless grads has four dimensions and size is positive.",
     .kernel = kernels::ResizeNearestNeighborGrad,
     .shape = kernels::ResizeShape,
     .grad =
         [](const GradContext& g) {
           return Grads{
               ResizeNearestNeighbor(g.dy(), SizeOf(g.x(0)),
                                     {.align_corners = g.attr<bool>("align_corners"),
                                      .half_pixel_centers = g.attr<bool>("half_pixel_centers")}),
               Tensor()};
         }},
    {.name = "ResizeBicubic",
     .doc = "Images [batch, rows, columns, channels] resized to size = (rows, columns) by cubic "
            "interpolation; the result\n"
            "is float.\n"
            "Errors: kInvalidArgument for other ranks and sizes that are not positive.",
     .kernel = kernels::ResizeBicubic,
     .shape = kernels::ResizeShape,
     .grad =
         [](const GradContext& g) {
           if (g.dtype() != DT_FLOAT && g.dtype() != DT_DOUBLE) return Grads{Tensor(), Tensor()};
           return Grads{
               ResizeBicubicGrad(g.dy(), g.x(0),
                                 {.align_corners = g.attr<bool>("align_corners"),
                                  .half_pixel_centers = g.attr<bool>("half_pixel_centers")}),
               Tensor()};
         }},
    {.name = "ResizeBicubicGrad",
     .doc = "The gradient of ResizeBicubic, in the shape and dtype of original_image.\n"
            "Errors: kInvalidArgument unless both have four dimensions, one batch and one depth.",
     .kernel = kernels::ResizeBicubicGrad,
     .shape = kernels::ResizeGradShape,
     .grad =
         [](const GradContext& g) {
           return Grads{ResizeBicubic(g.dy(), SizeOf(g.x(0)),
                                      {.align_corners = g.attr<bool>("align_corners"),
                                       .half_pixel_centers = g.attr<bool>("half_pixel_centers")}),
                        Tensor()};
         }},
    {.name = "ResizeArea",
     .doc = "Images [batch, rows, columns, channels] resized to size = (rows, columns): each pixel "
            "is the mean of the area\n"
            "that it covers. The result is float.\n"
            "Errors: kInvalidArgument for other ranks and sizes that are not positive.",
     .kernel = kernels::ResizeArea,
     .shape = kernels::ResizeShape,
     .flags = kNotDifferentiable},
    {.name = "ExtractImagePatches",
     .doc = "The patches under a window that slides over images [batch, rows, columns, depth], "
            "each laid out in the last\n"
            "dimension of the result, [batch, places, places, rows * columns * depth]. rates "
            "spread the window's taps.\n"
            "Errors: kInvalidArgument for other ranks and windows that do not fit.",
     .kernel = kernels::ExtractImagePatches,
     .shape = kernels::ExtractImagePatchesShape,
     .grad = PatchGrads},
};

}  // namespace

std::span<const OpEntry> ImageOps() {
  static const std::vector<OpEntry> all = [] {
    std::vector<OpEntry> entries(std::begin(kEntries), std::end(kEntries));
    const std::span<const OpEntry> boxes = internal::ImageBoxOps();
    entries.insert(entries.end(), boxes.begin(), boxes.end());
    return entries;
  }();
  return all;
}

}  // namespace eager

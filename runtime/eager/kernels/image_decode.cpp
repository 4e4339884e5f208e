// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/image_decode.h"

#include <algorithm>
#include <limits>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/bmp_codec.h"
#include "eager/kernels/gif_codec.h"
#include "eager/kernels/jpeg_codec.h"
#include "eager/kernels/png_codec.h"

namespace eager::kernels {
namespace {

std::string_view ContentsOf(KernelContext& ctx) {
  const Tensor& contents = ctx.input(0);
  if (contents.rank() != 0)
    throw InvalidArgument(ctx.op().name, ": contents must be scalar, got shape ", contents.shape());
  return *contents.data<std::string>();
}

// Makes output 0 when the decoder knows the size: [height, width, channels], with frames in front
// if `as_frames`.
AllocateImage AllocateOutput(KernelContext& ctx, DataType dtype, bool as_frames) {
  return [&ctx, dtype, as_frames](const ImageSize& size) -> void* {
    if (size.frames != 1 && !as_frames)
      throw InvalidArgument(ctx.op().name, ": Got ", size.frames,
                            " frames, but animated gifs can only be decoded by DecodeGif");
    Shape shape({size.height, size.width, size.channels});
    if (as_frames) shape.InsertDim(0, size.frames);
    return ctx.Allocate(0, dtype, shape).raw();
  };
}

void Require(const KernelContext& ctx, const std::string& problem, std::string_view what,
             std::string_view data) {
  if (!problem.empty())
    throw InvalidArgument(ctx.op().name, ": Invalid ", what, " data, size ", data.size(), ": ",
                          problem);
}

// The attributes that DecodeJpeg and DecodeAndCropJpeg have.
JpegDecodeOptions JpegOptionsOf(const KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  JpegDecodeOptions options;
  const int64_t ratio = ctx.int_attr("ratio");
  if (ratio != 1 && ratio != 2 && ratio != 4 && ratio != 8)
    throw InvalidArgument(op, ": ratio must be 1, 2, 4, or 8, got ", ratio);
  options.ratio = static_cast<int>(ratio);
  options.fancy_upscaling = ctx.bool_attr("fancy_upscaling");
  options.recover_truncated = ctx.bool_attr("try_recover_truncated");
  options.acceptable_fraction = ctx.float_attr("acceptable_fraction");
  const std::string& dct = ctx.string_attr("dct_method");
  if (dct != "" && dct != "INTEGER_FAST" && dct != "INTEGER_ACCURATE")
    throw InvalidArgument(
        op, ": dct_method must be one of {'', 'INTEGER_FAST', 'INTEGER_ACCURATE'}, is '", dct, "'");
  options.fast_dct = dct != "INTEGER_ACCURATE";
  return options;
}

struct DecodeRequest {
  int channels = 0;
  DataType dtype = DT_UINT8;
  bool as_frames = false;
  JpegDecodeOptions jpeg;
};

// Decodes JPEG, PNG or GIF by what the data begins with.
void DecodeAny(KernelContext& ctx, DecodeRequest request) {
  const std::string_view op = ctx.op().name, data = ContentsOf(ctx);
  if (data.size() > static_cast<size_t>(std::numeric_limits<int32_t>::max()))
    throw InvalidArgument(op, ": Input contents are too large for int: ", data.size());
  const AllocateImage allocate = AllocateOutput(ctx, request.dtype, request.as_frames);
  const auto only_bytes = [&](std::string_view what) {
    if (request.dtype != DT_UINT8)
      throw InvalidArgument(op, ": ", what, " data can be decoded to uint8 only");
  };
  if (data.starts_with("\xff\xd8\xff")) {
    only_bytes("JPEG");
    if (request.channels != 0 && request.channels != 1 && request.channels != 3)
      throw InvalidArgument(op, ": channels must be 0, 1, or 3 for JPEG, got ", request.channels);
    request.jpeg.channels = request.channels;
    return Require(ctx, DecodeJpeg(data, request.jpeg, allocate), "JPEG", data);
  }
  if (data.starts_with("\x89PNG\r\n\x1a\n"))
    return Require(ctx,
                   DecodePng(data, request.channels, request.dtype == DT_UINT8 ? 8 : 16, allocate),
                   "PNG", data);
  if (data.starts_with("GIF8")) {
    only_bytes("GIF");
    if (request.channels != 0 && request.channels != 3)
      throw InvalidArgument(op, ": channels must be 0 or 3 for GIF, got ", request.channels);
    return Require(ctx, DecodeGif(data, allocate), "GIF", data);
  }
  throw InvalidArgument(op, ": Expected image (JPEG, PNG, or GIF), got ",
                        data.empty() ? "empty file" : "unknown format",
                        data.empty() ? std::string() : StrCat(" of ", data.size(), " bytes"));
}

int ChannelsAttr(const KernelContext& ctx) {
  const int64_t channels = ctx.int_attr("channels");
  if (channels != 0 && channels != 1 && channels != 3 && channels != 4)
    throw InvalidArgument(ctx.op().name, ": channels must be 0, 1, 3, or 4, got ", channels);
  return static_cast<int>(channels);
}

}  // namespace

void DecodeJpegOp(KernelContext& ctx) {
  DecodeAny(ctx, {.channels = ChannelsAttr(ctx), .jpeg = JpegOptionsOf(ctx)});
}

void DecodeAndCropJpegOp(KernelContext& ctx) {
  DecodeRequest request{.channels = ChannelsAttr(ctx), .jpeg = JpegOptionsOf(ctx)};
  const std::vector<int64_t> window = IntegerVector(ctx.op().name, ctx.input(1), "crop_window");
  if (window.size() != 4)
    throw InvalidArgument("DecodeAndCropJpeg: crop_window must have four elements, has ",
                          window.size());
  request.jpeg.crop = true;
  request.jpeg.crop_y = window[0];
  request.jpeg.crop_x = window[1];
  request.jpeg.crop_height = window[2];
  request.jpeg.crop_width = window[3];
  if (!ContentsOf(ctx).starts_with("\xff\xd8\xff"))
    throw InvalidArgument(
        "DecodeAndCropJpeg: contents are no JPEG data; only such can be cropped while decoding");
  DecodeAny(ctx, request);
}

void DecodePngOp(KernelContext& ctx) {
  DecodeAny(ctx, {.channels = ChannelsAttr(ctx), .dtype = ctx.type_attr("dtype"), .jpeg = {}});
}

void DecodeGifOp(KernelContext& ctx) {
  DecodeAny(ctx, {.channels = 3, .as_frames = true, .jpeg = {}});
}

void DecodeBmpOp(KernelContext& ctx) {
  const int channels = ChannelsAttr(ctx);
  const std::string problem =
      DecodeBmp(ContentsOf(ctx), channels, AllocateOutput(ctx, DT_UINT8, false));
  if (!problem.empty()) throw InvalidArgument("DecodeBmp: ", problem);
}

void ExtractJpegShapeOp(KernelContext& ctx) {
  const std::string_view data = ContentsOf(ctx);
  ImageSize size;
  Require(ctx, ReadJpegSize(data, size), "JPEG", data);
  const int64_t dims[] = {size.height, size.width, size.channels};
  ctx.SetOutput(0, IntegerTensor(ctx.op().name, ctx.type_attr("output_type"), dims));
}

namespace {

// [height, width, channels] of a picture to encode.
const Shape& PictureShape(KernelContext& ctx) {
  const Shape& shape = ctx.input(0).shape();
  if (shape.rank() != 3)
    throw InvalidArgument(ctx.op().name, ": image must be 3-dimensional, is ", shape);
  if (shape.NumElements() > kMaxImageElements)
    throw InvalidArgument(ctx.op().name, ": image is too large: ", shape);
  return shape;
}

void SetContents(KernelContext& ctx, std::string bytes) {
  *ctx.Allocate(0, DT_STRING, Shape()).ptr<std::string>() = std::move(bytes);
}

void EncodeJpegWith(KernelContext& ctx, const JpegEncodeOptions& options) {
  const Shape& shape = PictureShape(ctx);
  if (options.quality < 0 || options.quality > 100)
    throw InvalidArgument(ctx.op().name, ": quality must be in [0,100], got ", options.quality);
  if (shape[0] > 65500 || shape[1] > 65500)
    throw InvalidArgument(ctx.op().name,
                          ": sides of JPEG pictures have at most 65500 pixels, image is ", shape);
  std::string error = "the image is empty";
  std::string bytes = shape.NumElements() == 0
                          ? std::string()
                          : EncodeJpeg(ctx.input(0).data<uint8_t>(), shape[0], shape[1],
                                       static_cast<int>(shape[2]), options, error);
  if (bytes.empty()) throw Internal(ctx.op().name, ": JPEG encoding failed: ", error);
  SetContents(ctx, std::move(bytes));
}

}  // namespace

void EncodePngOp(KernelContext& ctx) {
  const Shape& shape = PictureShape(ctx);
  const int64_t compression = ctx.int_attr("compression");
  if (compression < -1 || compression > 9)
    throw InvalidArgument("EncodePng: compression should be in [-1,9], got ", compression);
  if (shape[2] < 1 || shape[2] > 4)
    throw InvalidArgument("EncodePng: image must have 1, 2, 3, or 4 channels, has ", shape[2]);
  const int bits = ctx.dtype(0) == DT_UINT16 ? 16 : 8;
  std::string bytes;
  if (shape.NumElements() > 0)
    bytes = EncodePng(ctx.input(0).raw(), shape[0], shape[1], static_cast<int>(shape[2]), bits,
                      static_cast<int>(compression));
  if (bytes.empty()) throw Internal("EncodePng: PNG encoding failed for an image of shape ", shape);
  SetContents(ctx, std::move(bytes));
}

void EncodeJpegOp(KernelContext& ctx) {
  const Shape& shape = PictureShape(ctx);
  const std::string& format = ctx.string_attr("format");
  if (format != "" && format != "grayscale" && format != "rgb")
    throw InvalidArgument("EncodeJpeg: format must be '', grayscale or rgb, got ", format);
  const int64_t wanted = format == "grayscale" ? 1 : format == "rgb" ? 3 : shape[2];
  if (shape[2] != wanted || (wanted != 1 && wanted != 3))
    throw InvalidArgument("EncodeJpeg: expected ", format == "" ? "1 or 3" : StrCat(wanted),
                          " channels", format == "" ? "" : " for format ", format, ", got ", shape);
  const std::string& unit = ctx.string_attr("density_unit");
  if (unit != "in" && unit != "cm")
    throw InvalidArgument("EncodeJpeg: density_unit must be 'in' or 'cm', got ", unit);
  JpegEncodeOptions options;
  options.quality = static_cast<int>(std::clamp<int64_t>(ctx.int_attr("quality"), -1, 101));
  options.progressive = ctx.bool_attr("progressive");
  options.optimize_size = ctx.bool_attr("optimize_size");
  options.chroma_downsampling = ctx.bool_attr("chroma_downsampling");
  options.density_unit = unit == "in" ? 1 : 2;
  options.x_density = static_cast<int>(ctx.int_attr("x_density"));
  options.y_density = static_cast<int>(ctx.int_attr("y_density"));
  options.xmp_metadata = ctx.string_attr("xmp_metadata");
  EncodeJpegWith(ctx, options);
}

void EncodeJpegVariableQualityOp(KernelContext& ctx) {
  const Shape& shape = PictureShape(ctx);
  if (shape[2] != 1 && shape[2] != 3)
    throw InvalidArgument("EncodeJpegVariableQuality: expected 1 or 3 channels, got ", shape);
  JpegEncodeOptions options;
  const int64_t quality = IntegerScalar(ctx.op().name, ctx.input(1), "quality");
  options.quality = static_cast<int>(std::clamp<int64_t>(quality, -1, 101));
  EncodeJpegWith(ctx, options);
}

void DecodedImageShape(ShapeContext& ctx) {
  ctx.WithRank(0, 0);
  const int64_t channels = ctx.attr<int64_t>("channels");
  if (channels < 0)
    throw InvalidArgument(ctx.op().name, ": channels must be non-negative, got ", channels);
  ctx.SetOutput(0, Shape({-1, -1, channels == 0 ? Shape::kUnknownDim : channels}));
}

void DecodedFramesShape(ShapeContext& ctx) {
  ctx.WithRank(0, 0);
  ctx.SetOutput(0, Shape({-1, -1, -1, 3}));
}

void JpegShapeShape(ShapeContext& ctx) {
  ctx.WithRank(0, 0);
  ctx.SetOutput(0, Shape({3}));
}

}  // namespace eager::kernels

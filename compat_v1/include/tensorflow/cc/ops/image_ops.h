// SPDX-License-Identifier: Apache-2.0
// Op classes: image. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// (x - mean) * contrast_factor + mean, where mean is that of each channel of each picture
/// [..., height, width, channels].
/// Errors: kInvalidArgument unless images has three dimensions at least.
class AdjustContrast {
 public:
  AdjustContrast(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input contrast_factor);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// RGB pictures with `delta` (1 is the whole circle) added to the hue of every pixel.
/// Errors: kInvalidArgument unless images is [..., height, width, 3].
class AdjustHue {
 public:
  AdjustHue(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input delta);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// RGB pictures with the saturation of every pixel multiplied by `scale` and limited to [0, 1].
/// Errors: kInvalidArgument unless images is [..., height, width, 3].
class AdjustSaturation {
 public:
  AdjustSaturation(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input scale);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// CombinedNonMaxSuppression(boxes, scores, max_output_size_per_class, max_total_size, iou_threshold, score_threshold) -> nmsed_boxes, nmsed_scores, nmsed_classes, valid_detections.
class CombinedNonMaxSuppression {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs PadPerClass(bool x) {
      Attrs ret = *this; ret.pad_per_class_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ClipBoxes(bool x) {
      Attrs ret = *this; ret.clip_boxes_ = x; return ret;
    }
    bool pad_per_class_ = false;
    bool clip_boxes_ = true;
  };
  CombinedNonMaxSuppression(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size_per_class, ::tensorflow::Input max_total_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold);
  CombinedNonMaxSuppression(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size_per_class, ::tensorflow::Input max_total_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold, const CombinedNonMaxSuppression::Attrs& attrs);
  static Attrs PadPerClass(bool x) { return Attrs().PadPerClass(x); }
  static Attrs ClipBoxes(bool x) { return Attrs().ClipBoxes(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output nmsed_boxes;
  ::tensorflow::Output nmsed_scores;
  ::tensorflow::Output nmsed_classes;
  ::tensorflow::Output valid_detections;
};

/// Box i = (y1, x1, y2, x2), in parts of the picture, of image box_ind[i], resized to crop_size:
/// [boxes, rows, columns, depth], float. What lies outside of the picture is extrapolation_value.
/// Errors: kInvalidArgument for shapes that do not fit, kOutOfRange for box_ind outside of the batch.
class CropAndResize {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Method(StringPiece x) {
      Attrs ret = *this; ret.method_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ExtrapolationValue(float x) {
      Attrs ret = *this; ret.extrapolation_value_ = x; return ret;
    }
    StringPiece method_ = "bilinear";
    float extrapolation_value_ = 0.0f;
  };
  CropAndResize(const ::tensorflow::Scope& scope, ::tensorflow::Input image, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, ::tensorflow::Input crop_size);
  CropAndResize(const ::tensorflow::Scope& scope, ::tensorflow::Input image, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, ::tensorflow::Input crop_size, const CropAndResize::Attrs& attrs);
  operator ::tensorflow::Output() const { return crops; }
  operator ::tensorflow::Input() const { return crops; }
  ::tensorflow::Node* node() const { return crops.node(); }
  static Attrs Method(StringPiece x) { return Attrs().Method(x); }
  static Attrs ExtrapolationValue(float x) { return Attrs().ExtrapolationValue(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output crops;
};

/// The gradient of CropAndResize (bilinear) with respect to its boxes.
/// Errors: as CropAndResize.
class CropAndResizeGradBoxes {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Method(StringPiece x) {
      Attrs ret = *this; ret.method_ = x; return ret;
    }
    StringPiece method_ = "bilinear";
  };
  CropAndResizeGradBoxes(const ::tensorflow::Scope& scope, ::tensorflow::Input grads, ::tensorflow::Input image, ::tensorflow::Input boxes, ::tensorflow::Input box_ind);
  CropAndResizeGradBoxes(const ::tensorflow::Scope& scope, ::tensorflow::Input grads, ::tensorflow::Input image, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, const CropAndResizeGradBoxes::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Method(StringPiece x) { return Attrs().Method(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The gradient of CropAndResize with respect to its image, whose shape is image_size.
/// Errors: as CropAndResize.
class CropAndResizeGradImage {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Method(StringPiece x) {
      Attrs ret = *this; ret.method_ = x; return ret;
    }
    StringPiece method_ = "bilinear";
  };
  CropAndResizeGradImage(const ::tensorflow::Scope& scope, ::tensorflow::Input grads, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, ::tensorflow::Input image_size, DataType T);
  CropAndResizeGradImage(const ::tensorflow::Scope& scope, ::tensorflow::Input grads, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, ::tensorflow::Input image_size, DataType T, const CropAndResizeGradImage::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Method(StringPiece x) { return Attrs().Method(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// As DecodeJpeg, but only the window crop_window = (y, x, height, width) of the picture.
/// Errors: kInvalidArgument for data that is no JPEG file and for windows that reach out of the picture.
class DecodeAndCropJpeg {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Channels(int64 x) {
      Attrs ret = *this; ret.channels_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Ratio(int64 x) {
      Attrs ret = *this; ret.ratio_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FancyUpscaling(bool x) {
      Attrs ret = *this; ret.fancy_upscaling_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs TryRecoverTruncated(bool x) {
      Attrs ret = *this; ret.try_recover_truncated_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AcceptableFraction(float x) {
      Attrs ret = *this; ret.acceptable_fraction_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DctMethod(StringPiece x) {
      Attrs ret = *this; ret.dct_method_ = x; return ret;
    }
    int64 channels_ = 0;
    int64 ratio_ = 1;
    bool fancy_upscaling_ = true;
    bool try_recover_truncated_ = false;
    float acceptable_fraction_ = 1.0f;
    StringPiece dct_method_ = "";
  };
  DecodeAndCropJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, ::tensorflow::Input crop_window);
  DecodeAndCropJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, ::tensorflow::Input crop_window, const DecodeAndCropJpeg::Attrs& attrs);
  operator ::tensorflow::Output() const { return image; }
  operator ::tensorflow::Input() const { return image; }
  ::tensorflow::Node* node() const { return image.node(); }
  static Attrs Channels(int64 x) { return Attrs().Channels(x); }
  static Attrs Ratio(int64 x) { return Attrs().Ratio(x); }
  static Attrs FancyUpscaling(bool x) { return Attrs().FancyUpscaling(x); }
  static Attrs TryRecoverTruncated(bool x) { return Attrs().TryRecoverTruncated(x); }
  static Attrs AcceptableFraction(float x) { return Attrs().AcceptableFraction(x); }
  static Attrs DctMethod(StringPiece x) { return Attrs().DctMethod(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output image;
};

/// The picture in the bytes of an uncompressed BMP file, uint8 [height, width, channels]. channels: 0 (as in
/// the file), 1, 3 or 4.
/// Errors: kInvalidArgument for data that cannot be decoded.
class DecodeBmp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Channels(int64 x) {
      Attrs ret = *this; ret.channels_ = x; return ret;
    }
    int64 channels_ = 0;
  };
  DecodeBmp(const ::tensorflow::Scope& scope, ::tensorflow::Input contents);
  DecodeBmp(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, const DecodeBmp::Attrs& attrs);
  operator ::tensorflow::Output() const { return image; }
  operator ::tensorflow::Input() const { return image; }
  ::tensorflow::Node* node() const { return image.node(); }
  static Attrs Channels(int64 x) { return Attrs().Channels(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output image;
};

/// All frames in the bytes of a GIF file (or the picture of a PNG or JPEG file), uint8
/// [frames, height, width, 3].
/// Errors: kInvalidArgument for data that cannot be decoded.
class DecodeGif {
 public:
  DecodeGif(const ::tensorflow::Scope& scope, ::tensorflow::Input contents);
  operator ::tensorflow::Output() const { return image; }
  operator ::tensorflow::Input() const { return image; }
  ::tensorflow::Node* node() const { return image.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output image;
};

/// The picture in the bytes of a JPEG file (or PNG, or GIF of one frame), uint8 [height, width, channels].
/// channels: 0 (as in the file), 1 or 3; ratio: 1, 2, 4 or 8, by which both sides are divided.
/// Errors: kInvalidArgument for data that cannot be decoded and attributes out of range.
class DecodeJpeg {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Channels(int64 x) {
      Attrs ret = *this; ret.channels_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Ratio(int64 x) {
      Attrs ret = *this; ret.ratio_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FancyUpscaling(bool x) {
      Attrs ret = *this; ret.fancy_upscaling_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs TryRecoverTruncated(bool x) {
      Attrs ret = *this; ret.try_recover_truncated_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AcceptableFraction(float x) {
      Attrs ret = *this; ret.acceptable_fraction_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DctMethod(StringPiece x) {
      Attrs ret = *this; ret.dct_method_ = x; return ret;
    }
    int64 channels_ = 0;
    int64 ratio_ = 1;
    bool fancy_upscaling_ = true;
    bool try_recover_truncated_ = false;
    float acceptable_fraction_ = 1.0f;
    StringPiece dct_method_ = "";
  };
  DecodeJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input contents);
  DecodeJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, const DecodeJpeg::Attrs& attrs);
  operator ::tensorflow::Output() const { return image; }
  operator ::tensorflow::Input() const { return image; }
  ::tensorflow::Node* node() const { return image.node(); }
  static Attrs Channels(int64 x) { return Attrs().Channels(x); }
  static Attrs Ratio(int64 x) { return Attrs().Ratio(x); }
  static Attrs FancyUpscaling(bool x) { return Attrs().FancyUpscaling(x); }
  static Attrs TryRecoverTruncated(bool x) { return Attrs().TryRecoverTruncated(x); }
  static Attrs AcceptableFraction(float x) { return Attrs().AcceptableFraction(x); }
  static Attrs DctMethod(StringPiece x) { return Attrs().DctMethod(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output image;
};

/// The picture in the bytes of a PNG file (or JPEG, or GIF of one frame), uint8 or uint16
/// [height, width, channels]. channels: 0 (as in the file), 1, 3 or 4.
/// Errors: kInvalidArgument for data that cannot be decoded and attributes out of range.
class DecodePng {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Channels(int64 x) {
      Attrs ret = *this; ret.channels_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dtype(DataType x) {
      Attrs ret = *this; ret.dtype_ = x; return ret;
    }
    int64 channels_ = 0;
    DataType dtype_ = DT_UINT8;
  };
  DecodePng(const ::tensorflow::Scope& scope, ::tensorflow::Input contents);
  DecodePng(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, const DecodePng::Attrs& attrs);
  operator ::tensorflow::Output() const { return image; }
  operator ::tensorflow::Input() const { return image; }
  ::tensorflow::Node* node() const { return image.node(); }
  static Attrs Channels(int64 x) { return Attrs().Channels(x); }
  static Attrs Dtype(DataType x) { return Attrs().Dtype(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output image;
};

/// Images [batch, height, width, 1, 3 or 4 channels] with boxes [batch, n, (y1, x1, y2, x2)] drawn in them.
/// Coordinates are parts of the picture.
/// Errors: kInvalidArgument for other shapes.
class DrawBoundingBoxes {
 public:
  DrawBoundingBoxes(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input boxes);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// DrawBoundingBoxes with the colors to use in turn, [n, channels]; the usual ones if that is empty.
/// Errors: kInvalidArgument for other shapes.
class DrawBoundingBoxesV2 {
 public:
  DrawBoundingBoxesV2(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input boxes, ::tensorflow::Input colors);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The bytes of a JPEG file with the picture image [height, width, 1 or 3 channels].
/// Errors: kInvalidArgument for other shapes and a quality that is not in [0, 100].
class EncodeJpeg {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Format(StringPiece x) {
      Attrs ret = *this; ret.format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Quality(int64 x) {
      Attrs ret = *this; ret.quality_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Progressive(bool x) {
      Attrs ret = *this; ret.progressive_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs OptimizeSize(bool x) {
      Attrs ret = *this; ret.optimize_size_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ChromaDownsampling(bool x) {
      Attrs ret = *this; ret.chroma_downsampling_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DensityUnit(StringPiece x) {
      Attrs ret = *this; ret.density_unit_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs XDensity(int64 x) {
      Attrs ret = *this; ret.x_density_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs YDensity(int64 x) {
      Attrs ret = *this; ret.y_density_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs XmpMetadata(StringPiece x) {
      Attrs ret = *this; ret.xmp_metadata_ = x; return ret;
    }
    StringPiece format_ = "";
    int64 quality_ = 95;
    bool progressive_ = false;
    bool optimize_size_ = false;
    bool chroma_downsampling_ = true;
    StringPiece density_unit_ = "in";
    int64 x_density_ = 300;
    int64 y_density_ = 300;
    StringPiece xmp_metadata_ = "";
  };
  EncodeJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input image);
  EncodeJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input image, const EncodeJpeg::Attrs& attrs);
  operator ::tensorflow::Output() const { return contents; }
  operator ::tensorflow::Input() const { return contents; }
  ::tensorflow::Node* node() const { return contents.node(); }
  static Attrs Format(StringPiece x) { return Attrs().Format(x); }
  static Attrs Quality(int64 x) { return Attrs().Quality(x); }
  static Attrs Progressive(bool x) { return Attrs().Progressive(x); }
  static Attrs OptimizeSize(bool x) { return Attrs().OptimizeSize(x); }
  static Attrs ChromaDownsampling(bool x) { return Attrs().ChromaDownsampling(x); }
  static Attrs DensityUnit(StringPiece x) { return Attrs().DensityUnit(x); }
  static Attrs XDensity(int64 x) { return Attrs().XDensity(x); }
  static Attrs YDensity(int64 x) { return Attrs().YDensity(x); }
  static Attrs XmpMetadata(StringPiece x) { return Attrs().XmpMetadata(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output contents;
};

/// As EncodeJpeg, with the quality as an input.
/// Errors: as EncodeJpeg.
class EncodeJpegVariableQuality {
 public:
  EncodeJpegVariableQuality(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input quality);
  operator ::tensorflow::Output() const { return contents; }
  operator ::tensorflow::Input() const { return contents; }
  ::tensorflow::Node* node() const { return contents.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output contents;
};

/// The bytes of a PNG file with the picture image [height, width, 1 to 4 channels].
/// Errors: kInvalidArgument for other shapes and a compression that is not in [-1, 9].
class EncodePng {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Compression(int64 x) {
      Attrs ret = *this; ret.compression_ = x; return ret;
    }
    int64 compression_ = -1;
  };
  EncodePng(const ::tensorflow::Scope& scope, ::tensorflow::Input image);
  EncodePng(const ::tensorflow::Scope& scope, ::tensorflow::Input image, const EncodePng::Attrs& attrs);
  operator ::tensorflow::Output() const { return contents; }
  operator ::tensorflow::Input() const { return contents; }
  ::tensorflow::Node* node() const { return contents.node(); }
  static Attrs Compression(int64 x) { return Attrs().Compression(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output contents;
};

/// ExtractGlimpse(input, size, offsets) -> glimpse.
class ExtractGlimpse {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Centered(bool x) {
      Attrs ret = *this; ret.centered_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Normalized(bool x) {
      Attrs ret = *this; ret.normalized_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UniformNoise(bool x) {
      Attrs ret = *this; ret.uniform_noise_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Noise(StringPiece x) {
      Attrs ret = *this; ret.noise_ = x; return ret;
    }
    bool centered_ = true;
    bool normalized_ = true;
    bool uniform_noise_ = true;
    StringPiece noise_ = "uniform";
  };
  ExtractGlimpse(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input size, ::tensorflow::Input offsets);
  ExtractGlimpse(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input size, ::tensorflow::Input offsets, const ExtractGlimpse::Attrs& attrs);
  operator ::tensorflow::Output() const { return glimpse; }
  operator ::tensorflow::Input() const { return glimpse; }
  ::tensorflow::Node* node() const { return glimpse.node(); }
  static Attrs Centered(bool x) { return Attrs().Centered(x); }
  static Attrs Normalized(bool x) { return Attrs().Normalized(x); }
  static Attrs UniformNoise(bool x) { return Attrs().UniformNoise(x); }
  static Attrs Noise(StringPiece x) { return Attrs().Noise(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output glimpse;
};

/// Height, width and number of channels of the picture in a JPEG file, from its header.
/// Errors: kInvalidArgument for data that is no JPEG file.
class ExtractJpegShape {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutputType(DataType x) {
      Attrs ret = *this; ret.output_type_ = x; return ret;
    }
    DataType output_type_ = DT_INT32;
  };
  ExtractJpegShape(const ::tensorflow::Scope& scope, ::tensorflow::Input contents);
  ExtractJpegShape(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, const ExtractJpegShape::Attrs& attrs);
  operator ::tensorflow::Output() const { return image_shape; }
  operator ::tensorflow::Input() const { return image_shape; }
  ::tensorflow::Node* node() const { return image_shape.node(); }
  static Attrs OutputType(DataType x) { return Attrs().OutputType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output image_shape;
};

/// Colors (hue, saturation, value) in the last dimension as (red, green, blue).
/// Errors: kFailedPrecondition unless the last dimension is 3.
class HSVToRGB {
 public:
  HSVToRGB(const ::tensorflow::Scope& scope, ::tensorflow::Input images);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Indices of at most max_output_size boxes [n, (y1, x1, y2, x2)], best scores first, without those that share
/// more than iou_threshold of their union with a better one.
/// Errors: kInvalidArgument for other shapes and a threshold that is not in [0, 1].
class NonMaxSuppression {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs IouThreshold(float x) {
      Attrs ret = *this; ret.iou_threshold_ = x; return ret;
    }
    float iou_threshold_ = 0.5f;
  };
  NonMaxSuppression(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size);
  NonMaxSuppression(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, const NonMaxSuppression::Attrs& attrs);
  operator ::tensorflow::Output() const { return selected_indices; }
  operator ::tensorflow::Input() const { return selected_indices; }
  ::tensorflow::Node* node() const { return selected_indices.node(); }
  static Attrs IouThreshold(float x) { return Attrs().IouThreshold(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output selected_indices;
};

/// NonMaxSuppression with iou_threshold as an input.
/// Errors: as NonMaxSuppression.
class NonMaxSuppressionV2 {
 public:
  NonMaxSuppressionV2(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold);
  operator ::tensorflow::Output() const { return selected_indices; }
  operator ::tensorflow::Input() const { return selected_indices; }
  ::tensorflow::Node* node() const { return selected_indices.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output selected_indices;
};

/// NonMaxSuppressionV2 that also drops boxes whose score is not above score_threshold.
/// Errors: as NonMaxSuppression.
class NonMaxSuppressionV3 {
 public:
  NonMaxSuppressionV3(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold);
  operator ::tensorflow::Output() const { return selected_indices; }
  operator ::tensorflow::Input() const { return selected_indices; }
  ::tensorflow::Node* node() const { return selected_indices.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output selected_indices;
};

/// NonMaxSuppressionV3 that gives the number of boxes too, and can pad the indices with zeros.
/// Errors: as NonMaxSuppression.
class NonMaxSuppressionV4 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs PadToMaxOutputSize(bool x) {
      Attrs ret = *this; ret.pad_to_max_output_size_ = x; return ret;
    }
    bool pad_to_max_output_size_ = false;
  };
  NonMaxSuppressionV4(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold);
  NonMaxSuppressionV4(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold, const NonMaxSuppressionV4::Attrs& attrs);
  static Attrs PadToMaxOutputSize(bool x) { return Attrs().PadToMaxOutputSize(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output selected_indices;
  ::tensorflow::Output valid_outputs;
};

/// NonMaxSuppressionV4 that gives the scores too; with soft_nms_sigma above 0 the scores of boxes that overlap
/// better ones fade instead.
/// Errors: as NonMaxSuppression.
class NonMaxSuppressionV5 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs PadToMaxOutputSize(bool x) {
      Attrs ret = *this; ret.pad_to_max_output_size_ = x; return ret;
    }
    bool pad_to_max_output_size_ = false;
  };
  NonMaxSuppressionV5(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold, ::tensorflow::Input soft_nms_sigma);
  NonMaxSuppressionV5(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold, ::tensorflow::Input soft_nms_sigma, const NonMaxSuppressionV5::Attrs& attrs);
  static Attrs PadToMaxOutputSize(bool x) { return Attrs().PadToMaxOutputSize(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output selected_indices;
  ::tensorflow::Output selected_scores;
  ::tensorflow::Output valid_outputs;
};

/// NonMaxSuppressionV3 where element [i, j] of overlaps says how much boxes i and j overlap.
/// Errors: kInvalidArgument unless overlaps is [n, n] and scores [n].
class NonMaxSuppressionWithOverlaps {
 public:
  NonMaxSuppressionWithOverlaps(const ::tensorflow::Scope& scope, ::tensorflow::Input overlaps, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input overlap_threshold, ::tensorflow::Input score_threshold);
  operator ::tensorflow::Output() const { return selected_indices; }
  operator ::tensorflow::Input() const { return selected_indices; }
  ::tensorflow::Node* node() const { return selected_indices.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output selected_indices;
};

/// QuantizedResizeBilinear(images, size, min, max) -> resized_images, out_min, out_max.
class QuantizedResizeBilinear {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AlignCorners(bool x) {
      Attrs ret = *this; ret.align_corners_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs HalfPixelCenters(bool x) {
      Attrs ret = *this; ret.half_pixel_centers_ = x; return ret;
    }
    bool align_corners_ = false;
    bool half_pixel_centers_ = false;
  };
  QuantizedResizeBilinear(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, ::tensorflow::Input min, ::tensorflow::Input max);
  QuantizedResizeBilinear(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, ::tensorflow::Input min, ::tensorflow::Input max, const QuantizedResizeBilinear::Attrs& attrs);
  static Attrs AlignCorners(bool x) { return Attrs().AlignCorners(x); }
  static Attrs HalfPixelCenters(bool x) { return Attrs().HalfPixelCenters(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output resized_images;
  ::tensorflow::Output out_min;
  ::tensorflow::Output out_max;
};

/// Colors (red, green, blue) in the last dimension as (hue, saturation, value), all in [0, 1].
/// Errors: kFailedPrecondition unless the last dimension is 3.
class RGBToHSV {
 public:
  RGBToHSV(const ::tensorflow::Scope& scope, ::tensorflow::Input images);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// RandomCrop(image, size) -> output.
class RandomCrop {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  RandomCrop(const ::tensorflow::Scope& scope, ::tensorflow::Input image, ::tensorflow::Input size);
  RandomCrop(const ::tensorflow::Scope& scope, ::tensorflow::Input image, ::tensorflow::Input size, const RandomCrop::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Images [batch, rows, columns, channels] resized to size = (rows, columns): each pixel is the mean of the area
/// that it covers. The result is float.
/// Errors: kInvalidArgument for other ranks and sizes that are not positive.
class ResizeArea {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AlignCorners(bool x) {
      Attrs ret = *this; ret.align_corners_ = x; return ret;
    }
    bool align_corners_ = false;
  };
  ResizeArea(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size);
  ResizeArea(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, const ResizeArea::Attrs& attrs);
  operator ::tensorflow::Output() const { return resized_images; }
  operator ::tensorflow::Input() const { return resized_images; }
  ::tensorflow::Node* node() const { return resized_images.node(); }
  static Attrs AlignCorners(bool x) { return Attrs().AlignCorners(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output resized_images;
};

/// Images [batch, rows, columns, channels] resized to size = (rows, columns) by cubic interpolation; the result
/// is float.
/// Errors: kInvalidArgument for other ranks and sizes that are not positive.
class ResizeBicubic {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AlignCorners(bool x) {
      Attrs ret = *this; ret.align_corners_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs HalfPixelCenters(bool x) {
      Attrs ret = *this; ret.half_pixel_centers_ = x; return ret;
    }
    bool align_corners_ = false;
    bool half_pixel_centers_ = false;
  };
  ResizeBicubic(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size);
  ResizeBicubic(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, const ResizeBicubic::Attrs& attrs);
  operator ::tensorflow::Output() const { return resized_images; }
  operator ::tensorflow::Input() const { return resized_images; }
  ::tensorflow::Node* node() const { return resized_images.node(); }
  static Attrs AlignCorners(bool x) { return Attrs().AlignCorners(x); }
  static Attrs HalfPixelCenters(bool x) { return Attrs().HalfPixelCenters(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output resized_images;
};

/// Images [batch, rows, columns, channels] resized to size = (rows, columns) by linear interpolation; the
/// result is float.
/// Errors: kInvalidArgument for other ranks and sizes that are not positive.
class ResizeBilinear {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AlignCorners(bool x) {
      Attrs ret = *this; ret.align_corners_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs HalfPixelCenters(bool x) {
      Attrs ret = *this; ret.half_pixel_centers_ = x; return ret;
    }
    bool align_corners_ = false;
    bool half_pixel_centers_ = false;
  };
  ResizeBilinear(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size);
  ResizeBilinear(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, const ResizeBilinear::Attrs& attrs);
  operator ::tensorflow::Output() const { return resized_images; }
  operator ::tensorflow::Input() const { return resized_images; }
  ::tensorflow::Node* node() const { return resized_images.node(); }
  static Attrs AlignCorners(bool x) { return Attrs().AlignCorners(x); }
  static Attrs HalfPixelCenters(bool x) { return Attrs().HalfPixelCenters(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output resized_images;
};

/// Images [batch, rows, columns, channels] resized to size = (rows, columns); each pixel is the nearest one.
/// Errors: kInvalidArgument for other ranks and sizes that are not positive.
class ResizeNearestNeighbor {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AlignCorners(bool x) {
      Attrs ret = *this; ret.align_corners_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs HalfPixelCenters(bool x) {
      Attrs ret = *this; ret.half_pixel_centers_ = x; return ret;
    }
    bool align_corners_ = false;
    bool half_pixel_centers_ = false;
  };
  ResizeNearestNeighbor(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size);
  ResizeNearestNeighbor(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, const ResizeNearestNeighbor::Attrs& attrs);
  operator ::tensorflow::Output() const { return resized_images; }
  operator ::tensorflow::Input() const { return resized_images; }
  ::tensorflow::Node* node() const { return resized_images.node(); }
  static Attrs AlignCorners(bool x) { return Attrs().AlignCorners(x); }
  static Attrs HalfPixelCenters(bool x) { return Attrs().HalfPixelCenters(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output resized_images;
};

/// SampleDistortedBoundingBox(image_size, bounding_boxes) -> begin, size, bboxes.
class SampleDistortedBoundingBox {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MinObjectCovered(float x) {
      Attrs ret = *this; ret.min_object_covered_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AspectRatioRange(const gtl::ArraySlice<float>& x) {
      Attrs ret = *this; ret.aspect_ratio_range_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AreaRange(const gtl::ArraySlice<float>& x) {
      Attrs ret = *this; ret.area_range_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MaxAttempts(int64 x) {
      Attrs ret = *this; ret.max_attempts_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseImageIfNoBoundingBoxes(bool x) {
      Attrs ret = *this; ret.use_image_if_no_bounding_boxes_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
    float min_object_covered_ = 0.1f;
    gtl::ArraySlice<float> aspect_ratio_range_ = gtl::ArraySlice<float>(Default_aspect_ratio_range(), 2);
    gtl::ArraySlice<float> area_range_ = gtl::ArraySlice<float>(Default_area_range(), 2);
    int64 max_attempts_ = 100;
    bool use_image_if_no_bounding_boxes_ = false;
  };
  SampleDistortedBoundingBox(const ::tensorflow::Scope& scope, ::tensorflow::Input image_size, ::tensorflow::Input bounding_boxes);
  SampleDistortedBoundingBox(const ::tensorflow::Scope& scope, ::tensorflow::Input image_size, ::tensorflow::Input bounding_boxes, const SampleDistortedBoundingBox::Attrs& attrs);
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  static Attrs MinObjectCovered(float x) { return Attrs().MinObjectCovered(x); }
  static Attrs AspectRatioRange(const gtl::ArraySlice<float>& x) { return Attrs().AspectRatioRange(x); }
  static Attrs AreaRange(const gtl::ArraySlice<float>& x) { return Attrs().AreaRange(x); }
  static Attrs MaxAttempts(int64 x) { return Attrs().MaxAttempts(x); }
  static Attrs UseImageIfNoBoundingBoxes(bool x) { return Attrs().UseImageIfNoBoundingBoxes(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output begin;
  ::tensorflow::Output size;
  ::tensorflow::Output bboxes;
 private:
  static const float* Default_aspect_ratio_range() {
    static const float kValues[] = {0.75f, 1.33f};
    return kValues;
  }
  static const float* Default_area_range() {
    static const float kValues[] = {0.05f, 1.0f};
    return kValues;
  }
};

/// SampleDistortedBoundingBoxV2(image_size, bounding_boxes, min_object_covered) -> begin, size, bboxes.
class SampleDistortedBoundingBoxV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AspectRatioRange(const gtl::ArraySlice<float>& x) {
      Attrs ret = *this; ret.aspect_ratio_range_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AreaRange(const gtl::ArraySlice<float>& x) {
      Attrs ret = *this; ret.area_range_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MaxAttempts(int64 x) {
      Attrs ret = *this; ret.max_attempts_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseImageIfNoBoundingBoxes(bool x) {
      Attrs ret = *this; ret.use_image_if_no_bounding_boxes_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
    gtl::ArraySlice<float> aspect_ratio_range_ = gtl::ArraySlice<float>(Default_aspect_ratio_range(), 2);
    gtl::ArraySlice<float> area_range_ = gtl::ArraySlice<float>(Default_area_range(), 2);
    int64 max_attempts_ = 100;
    bool use_image_if_no_bounding_boxes_ = false;
  };
  SampleDistortedBoundingBoxV2(const ::tensorflow::Scope& scope, ::tensorflow::Input image_size, ::tensorflow::Input bounding_boxes, ::tensorflow::Input min_object_covered);
  SampleDistortedBoundingBoxV2(const ::tensorflow::Scope& scope, ::tensorflow::Input image_size, ::tensorflow::Input bounding_boxes, ::tensorflow::Input min_object_covered, const SampleDistortedBoundingBoxV2::Attrs& attrs);
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  static Attrs AspectRatioRange(const gtl::ArraySlice<float>& x) { return Attrs().AspectRatioRange(x); }
  static Attrs AreaRange(const gtl::ArraySlice<float>& x) { return Attrs().AreaRange(x); }
  static Attrs MaxAttempts(int64 x) { return Attrs().MaxAttempts(x); }
  static Attrs UseImageIfNoBoundingBoxes(bool x) { return Attrs().UseImageIfNoBoundingBoxes(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output begin;
  ::tensorflow::Output size;
  ::tensorflow::Output bboxes;
 private:
  static const float* Default_aspect_ratio_range() {
    static const float kValues[] = {0.75f, 1.33f};
    return kValues;
  }
  static const float* Default_area_range() {
    static const float kValues[] = {0.05f, 1.0f};
    return kValues;
  }
};

/// ScaleAndTranslate(images, size, scale, translation) -> resized_images.
class ScaleAndTranslate {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KernelType(StringPiece x) {
      Attrs ret = *this; ret.kernel_type_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Antialias(bool x) {
      Attrs ret = *this; ret.antialias_ = x; return ret;
    }
    StringPiece kernel_type_ = "lanczos3";
    bool antialias_ = true;
  };
  ScaleAndTranslate(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, ::tensorflow::Input scale, ::tensorflow::Input translation);
  ScaleAndTranslate(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, ::tensorflow::Input scale, ::tensorflow::Input translation, const ScaleAndTranslate::Attrs& attrs);
  operator ::tensorflow::Output() const { return resized_images; }
  operator ::tensorflow::Input() const { return resized_images; }
  ::tensorflow::Node* node() const { return resized_images.node(); }
  static Attrs KernelType(StringPiece x) { return Attrs().KernelType(x); }
  static Attrs Antialias(bool x) { return Attrs().Antialias(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output resized_images;
};

}  // namespace ops
}  // namespace tensorflow

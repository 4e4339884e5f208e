// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/image_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

AdjustContrast::AdjustContrast(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input contrast_factor) {
  OpMaker op(scope, "AdjustContrast", "AdjustContrastv2", {images, contrast_factor}, {});
  operation = op.operation(); output = op.One(0);
}

AdjustHue::AdjustHue(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input delta) {
  OpMaker op(scope, "AdjustHue", "AdjustHue", {images, delta}, {});
  operation = op.operation(); output = op.One(0);
}

AdjustSaturation::AdjustSaturation(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input scale) {
  OpMaker op(scope, "AdjustSaturation", "AdjustSaturation", {images, scale}, {});
  operation = op.operation(); output = op.One(0);
}

CombinedNonMaxSuppression::CombinedNonMaxSuppression(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size_per_class, ::tensorflow::Input max_total_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold) : CombinedNonMaxSuppression(scope, boxes, scores, max_output_size_per_class, max_total_size, iou_threshold, score_threshold, Attrs()) {}
CombinedNonMaxSuppression::CombinedNonMaxSuppression(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size_per_class, ::tensorflow::Input max_total_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold, const CombinedNonMaxSuppression::Attrs& attrs) {
  OpMaker op(scope, "CombinedNonMaxSuppression", "CombinedNonMaxSuppression", {boxes, scores, max_output_size_per_class, max_total_size, iou_threshold, score_threshold}, {{"pad_per_class", attrs.pad_per_class_}, {"clip_boxes", attrs.clip_boxes_}});
  operation = op.operation(); nmsed_boxes = op.One(0); nmsed_scores = op.One(1); nmsed_classes = op.One(2); valid_detections = op.One(3);
}

CropAndResize::CropAndResize(const ::tensorflow::Scope& scope, ::tensorflow::Input image, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, ::tensorflow::Input crop_size) : CropAndResize(scope, image, boxes, box_ind, crop_size, Attrs()) {}
CropAndResize::CropAndResize(const ::tensorflow::Scope& scope, ::tensorflow::Input image, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, ::tensorflow::Input crop_size, const CropAndResize::Attrs& attrs) {
  OpMaker op(scope, "CropAndResize", "CropAndResize", {image, boxes, box_ind, crop_size}, {{"method", attrs.method_}, {"extrapolation_value", attrs.extrapolation_value_}});
  operation = op.operation(); crops = op.One(0);
}

CropAndResizeGradBoxes::CropAndResizeGradBoxes(const ::tensorflow::Scope& scope, ::tensorflow::Input grads, ::tensorflow::Input image, ::tensorflow::Input boxes, ::tensorflow::Input box_ind) : CropAndResizeGradBoxes(scope, grads, image, boxes, box_ind, Attrs()) {}
CropAndResizeGradBoxes::CropAndResizeGradBoxes(const ::tensorflow::Scope& scope, ::tensorflow::Input grads, ::tensorflow::Input image, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, const CropAndResizeGradBoxes::Attrs& attrs) {
  OpMaker op(scope, "CropAndResizeGradBoxes", "CropAndResizeGradBoxes", {grads, image, boxes, box_ind}, {{"method", attrs.method_}});
  operation = op.operation(); output = op.One(0);
}

CropAndResizeGradImage::CropAndResizeGradImage(const ::tensorflow::Scope& scope, ::tensorflow::Input grads, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, ::tensorflow::Input image_size, DataType T) : CropAndResizeGradImage(scope, grads, boxes, box_ind, image_size, T, Attrs()) {}
CropAndResizeGradImage::CropAndResizeGradImage(const ::tensorflow::Scope& scope, ::tensorflow::Input grads, ::tensorflow::Input boxes, ::tensorflow::Input box_ind, ::tensorflow::Input image_size, DataType T, const CropAndResizeGradImage::Attrs& attrs) {
  OpMaker op(scope, "CropAndResizeGradImage", "CropAndResizeGradImage", {grads, boxes, box_ind, image_size}, {{"T", T}, {"method", attrs.method_}});
  operation = op.operation(); output = op.One(0);
}

DecodeAndCropJpeg::DecodeAndCropJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, ::tensorflow::Input crop_window) : DecodeAndCropJpeg(scope, contents, crop_window, Attrs()) {}
DecodeAndCropJpeg::DecodeAndCropJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, ::tensorflow::Input crop_window, const DecodeAndCropJpeg::Attrs& attrs) {
  OpMaker op(scope, "DecodeAndCropJpeg", "DecodeAndCropJpeg", {contents, crop_window}, {{"channels", attrs.channels_}, {"ratio", attrs.ratio_}, {"fancy_upscaling", attrs.fancy_upscaling_}, {"try_recover_truncated", attrs.try_recover_truncated_}, {"acceptable_fraction", attrs.acceptable_fraction_}, {"dct_method", attrs.dct_method_}});
  operation = op.operation(); image = op.One(0);
}

DecodeBmp::DecodeBmp(const ::tensorflow::Scope& scope, ::tensorflow::Input contents) : DecodeBmp(scope, contents, Attrs()) {}
DecodeBmp::DecodeBmp(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, const DecodeBmp::Attrs& attrs) {
  OpMaker op(scope, "DecodeBmp", "DecodeBmp", {contents}, {{"channels", attrs.channels_}});
  operation = op.operation(); image = op.One(0);
}

DecodeGif::DecodeGif(const ::tensorflow::Scope& scope, ::tensorflow::Input contents) {
  OpMaker op(scope, "DecodeGif", "DecodeGif", {contents}, {});
  operation = op.operation(); image = op.One(0);
}

DecodeJpeg::DecodeJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input contents) : DecodeJpeg(scope, contents, Attrs()) {}
DecodeJpeg::DecodeJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, const DecodeJpeg::Attrs& attrs) {
  OpMaker op(scope, "DecodeJpeg", "DecodeJpeg", {contents}, {{"channels", attrs.channels_}, {"ratio", attrs.ratio_}, {"fancy_upscaling", attrs.fancy_upscaling_}, {"try_recover_truncated", attrs.try_recover_truncated_}, {"acceptable_fraction", attrs.acceptable_fraction_}, {"dct_method", attrs.dct_method_}});
  operation = op.operation(); image = op.One(0);
}

DecodePng::DecodePng(const ::tensorflow::Scope& scope, ::tensorflow::Input contents) : DecodePng(scope, contents, Attrs()) {}
DecodePng::DecodePng(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, const DecodePng::Attrs& attrs) {
  OpMaker op(scope, "DecodePng", "DecodePng", {contents}, {{"channels", attrs.channels_}, {"dtype", attrs.dtype_}});
  operation = op.operation(); image = op.One(0);
}

DrawBoundingBoxes::DrawBoundingBoxes(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input boxes) {
  OpMaker op(scope, "DrawBoundingBoxes", "DrawBoundingBoxes", {images, boxes}, {});
  operation = op.operation(); output = op.One(0);
}

DrawBoundingBoxesV2::DrawBoundingBoxesV2(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input boxes, ::tensorflow::Input colors) {
  OpMaker op(scope, "DrawBoundingBoxesV2", "DrawBoundingBoxesV2", {images, boxes, colors}, {});
  operation = op.operation(); output = op.One(0);
}

EncodeJpeg::EncodeJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input image) : EncodeJpeg(scope, image, Attrs()) {}
EncodeJpeg::EncodeJpeg(const ::tensorflow::Scope& scope, ::tensorflow::Input image, const EncodeJpeg::Attrs& attrs) {
  OpMaker op(scope, "EncodeJpeg", "EncodeJpeg", {image}, {{"format", attrs.format_}, {"quality", attrs.quality_}, {"progressive", attrs.progressive_}, {"optimize_size", attrs.optimize_size_}, {"chroma_downsampling", attrs.chroma_downsampling_}, {"density_unit", attrs.density_unit_}, {"x_density", attrs.x_density_}, {"y_density", attrs.y_density_}, {"xmp_metadata", attrs.xmp_metadata_}});
  operation = op.operation(); contents = op.One(0);
}

EncodeJpegVariableQuality::EncodeJpegVariableQuality(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input quality) {
  OpMaker op(scope, "EncodeJpegVariableQuality", "EncodeJpegVariableQuality", {images, quality}, {});
  operation = op.operation(); contents = op.One(0);
}

EncodePng::EncodePng(const ::tensorflow::Scope& scope, ::tensorflow::Input image) : EncodePng(scope, image, Attrs()) {}
EncodePng::EncodePng(const ::tensorflow::Scope& scope, ::tensorflow::Input image, const EncodePng::Attrs& attrs) {
  OpMaker op(scope, "EncodePng", "EncodePng", {image}, {{"compression", attrs.compression_}});
  operation = op.operation(); contents = op.One(0);
}

ExtractGlimpse::ExtractGlimpse(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input size, ::tensorflow::Input offsets) : ExtractGlimpse(scope, input, size, offsets, Attrs()) {}
ExtractGlimpse::ExtractGlimpse(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input size, ::tensorflow::Input offsets, const ExtractGlimpse::Attrs& attrs) {
  OpMaker op(scope, "ExtractGlimpse", "ExtractGlimpse", {input, size, offsets}, {{"centered", attrs.centered_}, {"normalized", attrs.normalized_}, {"uniform_noise", attrs.uniform_noise_}, {"noise", attrs.noise_}});
  operation = op.operation(); glimpse = op.One(0);
}

ExtractJpegShape::ExtractJpegShape(const ::tensorflow::Scope& scope, ::tensorflow::Input contents) : ExtractJpegShape(scope, contents, Attrs()) {}
ExtractJpegShape::ExtractJpegShape(const ::tensorflow::Scope& scope, ::tensorflow::Input contents, const ExtractJpegShape::Attrs& attrs) {
  OpMaker op(scope, "ExtractJpegShape", "ExtractJpegShape", {contents}, {{"output_type", attrs.output_type_}});
  operation = op.operation(); image_shape = op.One(0);
}

HSVToRGB::HSVToRGB(const ::tensorflow::Scope& scope, ::tensorflow::Input images) {
  OpMaker op(scope, "HSVToRGB", "HSVToRGB", {images}, {});
  operation = op.operation(); output = op.One(0);
}

NonMaxSuppression::NonMaxSuppression(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size) : NonMaxSuppression(scope, boxes, scores, max_output_size, Attrs()) {}
NonMaxSuppression::NonMaxSuppression(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, const NonMaxSuppression::Attrs& attrs) {
  OpMaker op(scope, "NonMaxSuppression", "NonMaxSuppression", {boxes, scores, max_output_size}, {{"iou_threshold", attrs.iou_threshold_}});
  operation = op.operation(); selected_indices = op.One(0);
}

NonMaxSuppressionV2::NonMaxSuppressionV2(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold) {
  OpMaker op(scope, "NonMaxSuppressionV2", "NonMaxSuppressionV2", {boxes, scores, max_output_size, iou_threshold}, {});
  operation = op.operation(); selected_indices = op.One(0);
}

NonMaxSuppressionV3::NonMaxSuppressionV3(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold) {
  OpMaker op(scope, "NonMaxSuppressionV3", "NonMaxSuppressionV3", {boxes, scores, max_output_size, iou_threshold, score_threshold}, {});
  operation = op.operation(); selected_indices = op.One(0);
}

NonMaxSuppressionV4::NonMaxSuppressionV4(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold) : NonMaxSuppressionV4(scope, boxes, scores, max_output_size, iou_threshold, score_threshold, Attrs()) {}
NonMaxSuppressionV4::NonMaxSuppressionV4(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold, const NonMaxSuppressionV4::Attrs& attrs) {
  OpMaker op(scope, "NonMaxSuppressionV4", "NonMaxSuppressionV4", {boxes, scores, max_output_size, iou_threshold, score_threshold}, {{"pad_to_max_output_size", attrs.pad_to_max_output_size_}});
  operation = op.operation(); selected_indices = op.One(0); valid_outputs = op.One(1);
}

NonMaxSuppressionV5::NonMaxSuppressionV5(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold, ::tensorflow::Input soft_nms_sigma) : NonMaxSuppressionV5(scope, boxes, scores, max_output_size, iou_threshold, score_threshold, soft_nms_sigma, Attrs()) {}
NonMaxSuppressionV5::NonMaxSuppressionV5(const ::tensorflow::Scope& scope, ::tensorflow::Input boxes, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input iou_threshold, ::tensorflow::Input score_threshold, ::tensorflow::Input soft_nms_sigma, const NonMaxSuppressionV5::Attrs& attrs) {
  OpMaker op(scope, "NonMaxSuppressionV5", "NonMaxSuppressionV5", {boxes, scores, max_output_size, iou_threshold, score_threshold, soft_nms_sigma}, {{"pad_to_max_output_size", attrs.pad_to_max_output_size_}});
  operation = op.operation(); selected_indices = op.One(0); selected_scores = op.One(1); valid_outputs = op.One(2);
}

NonMaxSuppressionWithOverlaps::NonMaxSuppressionWithOverlaps(const ::tensorflow::Scope& scope, ::tensorflow::Input overlaps, ::tensorflow::Input scores, ::tensorflow::Input max_output_size, ::tensorflow::Input overlap_threshold, ::tensorflow::Input score_threshold) {
  OpMaker op(scope, "NonMaxSuppressionWithOverlaps", "NonMaxSuppressionWithOverlaps", {overlaps, scores, max_output_size, overlap_threshold, score_threshold}, {});
  operation = op.operation(); selected_indices = op.One(0);
}

QuantizedResizeBilinear::QuantizedResizeBilinear(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, ::tensorflow::Input min, ::tensorflow::Input max) : QuantizedResizeBilinear(scope, images, size, min, max, Attrs()) {}
QuantizedResizeBilinear::QuantizedResizeBilinear(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, ::tensorflow::Input min, ::tensorflow::Input max, const QuantizedResizeBilinear::Attrs& attrs) {
  OpMaker op(scope, "QuantizedResizeBilinear", "QuantizedResizeBilinear", {images, size, min, max}, {{"align_corners", attrs.align_corners_}, {"half_pixel_centers", attrs.half_pixel_centers_}});
  operation = op.operation(); resized_images = op.One(0); out_min = op.One(1); out_max = op.One(2);
}

RGBToHSV::RGBToHSV(const ::tensorflow::Scope& scope, ::tensorflow::Input images) {
  OpMaker op(scope, "RGBToHSV", "RGBToHSV", {images}, {});
  operation = op.operation(); output = op.One(0);
}

RandomCrop::RandomCrop(const ::tensorflow::Scope& scope, ::tensorflow::Input image, ::tensorflow::Input size) : RandomCrop(scope, image, size, Attrs()) {}
RandomCrop::RandomCrop(const ::tensorflow::Scope& scope, ::tensorflow::Input image, ::tensorflow::Input size, const RandomCrop::Attrs& attrs) {
  OpMaker op(scope, "RandomCrop", "RandomCrop", {image, size}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

ResizeArea::ResizeArea(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size) : ResizeArea(scope, images, size, Attrs()) {}
ResizeArea::ResizeArea(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, const ResizeArea::Attrs& attrs) {
  OpMaker op(scope, "ResizeArea", "ResizeArea", {images, size}, {{"align_corners", attrs.align_corners_}});
  operation = op.operation(); resized_images = op.One(0);
}

ResizeBicubic::ResizeBicubic(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size) : ResizeBicubic(scope, images, size, Attrs()) {}
ResizeBicubic::ResizeBicubic(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, const ResizeBicubic::Attrs& attrs) {
  OpMaker op(scope, "ResizeBicubic", "ResizeBicubic", {images, size}, {{"align_corners", attrs.align_corners_}, {"half_pixel_centers", attrs.half_pixel_centers_}});
  operation = op.operation(); resized_images = op.One(0);
}

ResizeBilinear::ResizeBilinear(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size) : ResizeBilinear(scope, images, size, Attrs()) {}
ResizeBilinear::ResizeBilinear(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, const ResizeBilinear::Attrs& attrs) {
  OpMaker op(scope, "ResizeBilinear", "ResizeBilinear", {images, size}, {{"align_corners", attrs.align_corners_}, {"half_pixel_centers", attrs.half_pixel_centers_}});
  operation = op.operation(); resized_images = op.One(0);
}

ResizeNearestNeighbor::ResizeNearestNeighbor(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size) : ResizeNearestNeighbor(scope, images, size, Attrs()) {}
ResizeNearestNeighbor::ResizeNearestNeighbor(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, const ResizeNearestNeighbor::Attrs& attrs) {
  OpMaker op(scope, "ResizeNearestNeighbor", "ResizeNearestNeighbor", {images, size}, {{"align_corners", attrs.align_corners_}, {"half_pixel_centers", attrs.half_pixel_centers_}});
  operation = op.operation(); resized_images = op.One(0);
}

SampleDistortedBoundingBox::SampleDistortedBoundingBox(const ::tensorflow::Scope& scope, ::tensorflow::Input image_size, ::tensorflow::Input bounding_boxes) : SampleDistortedBoundingBox(scope, image_size, bounding_boxes, Attrs()) {}
SampleDistortedBoundingBox::SampleDistortedBoundingBox(const ::tensorflow::Scope& scope, ::tensorflow::Input image_size, ::tensorflow::Input bounding_boxes, const SampleDistortedBoundingBox::Attrs& attrs) {
  OpMaker op(scope, "SampleDistortedBoundingBox", "SampleDistortedBoundingBox", {image_size, bounding_boxes}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}, {"min_object_covered", attrs.min_object_covered_}, {"aspect_ratio_range", attrs.aspect_ratio_range_}, {"area_range", attrs.area_range_}, {"max_attempts", attrs.max_attempts_}, {"use_image_if_no_bounding_boxes", attrs.use_image_if_no_bounding_boxes_}});
  operation = op.operation(); begin = op.One(0); size = op.One(1); bboxes = op.One(2);
}

SampleDistortedBoundingBoxV2::SampleDistortedBoundingBoxV2(const ::tensorflow::Scope& scope, ::tensorflow::Input image_size, ::tensorflow::Input bounding_boxes, ::tensorflow::Input min_object_covered) : SampleDistortedBoundingBoxV2(scope, image_size, bounding_boxes, min_object_covered, Attrs()) {}
SampleDistortedBoundingBoxV2::SampleDistortedBoundingBoxV2(const ::tensorflow::Scope& scope, ::tensorflow::Input image_size, ::tensorflow::Input bounding_boxes, ::tensorflow::Input min_object_covered, const SampleDistortedBoundingBoxV2::Attrs& attrs) {
  OpMaker op(scope, "SampleDistortedBoundingBoxV2", "SampleDistortedBoundingBoxV2", {image_size, bounding_boxes, min_object_covered}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}, {"aspect_ratio_range", attrs.aspect_ratio_range_}, {"area_range", attrs.area_range_}, {"max_attempts", attrs.max_attempts_}, {"use_image_if_no_bounding_boxes", attrs.use_image_if_no_bounding_boxes_}});
  operation = op.operation(); begin = op.One(0); size = op.One(1); bboxes = op.One(2);
}

ScaleAndTranslate::ScaleAndTranslate(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, ::tensorflow::Input scale, ::tensorflow::Input translation) : ScaleAndTranslate(scope, images, size, scale, translation, Attrs()) {}
ScaleAndTranslate::ScaleAndTranslate(const ::tensorflow::Scope& scope, ::tensorflow::Input images, ::tensorflow::Input size, ::tensorflow::Input scale, ::tensorflow::Input translation, const ScaleAndTranslate::Attrs& attrs) {
  OpMaker op(scope, "ScaleAndTranslate", "ScaleAndTranslate", {images, size, scale, translation}, {{"kernel_type", attrs.kernel_type_}, {"antialias", attrs.antialias_}});
  operation = op.operation(); resized_images = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow

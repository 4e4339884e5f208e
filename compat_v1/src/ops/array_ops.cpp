// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/array_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

BatchMatrixBandPart::BatchMatrixBandPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input num_lower, ::tensorflow::Input num_upper) {
  OpMaker op(scope, "BatchMatrixBandPart", "BatchMatrixBandPart", {input, num_lower, num_upper}, {});
  operation = op.operation(); band = op.One(0);
}

BatchMatrixDiag::BatchMatrixDiag(const ::tensorflow::Scope& scope, ::tensorflow::Input diagonal) {
  OpMaker op(scope, "BatchMatrixDiag", "BatchMatrixDiag", {diagonal}, {});
  operation = op.operation(); output = op.One(0);
}

BatchMatrixDiagPart::BatchMatrixDiagPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "BatchMatrixDiagPart", "BatchMatrixDiagPart", {input}, {});
  operation = op.operation(); diagonal = op.One(0);
}

BatchMatrixSetDiag::BatchMatrixSetDiag(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input diagonal) {
  OpMaker op(scope, "BatchMatrixSetDiag", "BatchMatrixSetDiag", {input, diagonal}, {});
  operation = op.operation(); output = op.One(0);
}

BatchToSpace::BatchToSpace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input crops, int64 block_size) {
  OpMaker op(scope, "BatchToSpace", "BatchToSpace", {input, crops}, {{"block_size", block_size}});
  operation = op.operation(); output = op.One(0);
}

BatchToSpaceND::BatchToSpaceND(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input block_shape, ::tensorflow::Input crops) {
  OpMaker op(scope, "BatchToSpaceND", "BatchToSpaceND", {input, block_shape, crops}, {});
  operation = op.operation(); output = op.One(0);
}

BroadcastDynamicShape::BroadcastDynamicShape(const ::tensorflow::Scope& scope, ::tensorflow::Input s0, ::tensorflow::Input s1) {
  OpMaker op(scope, "BroadcastDynamicShape", "BroadcastArgs", {s0, s1}, {});
  operation = op.operation(); r0 = op.One(0);
}

BroadcastTo::BroadcastTo(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input shape) {
  OpMaker op(scope, "BroadcastTo", "BroadcastTo", {input, shape}, {});
  operation = op.operation(); output = op.One(0);
}

CheckNumerics::CheckNumerics(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, StringPiece message) {
  OpMaker op(scope, "CheckNumerics", "CheckNumerics", {tensor}, {{"message", message}});
  operation = op.operation(); output = op.One(0);
}

Concat::Concat(const ::tensorflow::Scope& scope, ::tensorflow::InputList values, ::tensorflow::Input axis) {
  OpMaker op(scope, "Concat", "ConcatV2", {values, axis}, {});
  operation = op.operation(); output = op.One(0);
}

ConjugateTranspose::ConjugateTranspose(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input perm) {
  OpMaker op(scope, "ConjugateTranspose", "ConjugateTranspose", {x, perm}, {});
  operation = op.operation(); y = op.One(0);
}

DebugGradientIdentity::DebugGradientIdentity(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "DebugGradientIdentity", "DebugGradientIdentity", {input}, {});
  operation = op.operation(); output = op.One(0);
}

DebugGradientRefIdentity::DebugGradientRefIdentity(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "DebugGradientRefIdentity", "DebugGradientRefIdentity", {input}, {});
  operation = op.operation(); output = op.One(0);
}

DeepCopy::DeepCopy(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "DeepCopy", "DeepCopy", {x}, {});
  operation = op.operation(); y = op.One(0);
}

DepthToSpace::DepthToSpace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 block_size) : DepthToSpace(scope, input, block_size, Attrs()) {}
DepthToSpace::DepthToSpace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 block_size, const DepthToSpace::Attrs& attrs) {
  OpMaker op(scope, "DepthToSpace", "DepthToSpace", {input}, {{"block_size", block_size}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

Dequantize::Dequantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_range, ::tensorflow::Input max_range) : Dequantize(scope, input, min_range, max_range, Attrs()) {}
Dequantize::Dequantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_range, ::tensorflow::Input max_range, const Dequantize::Attrs& attrs) {
  OpMaker op(scope, "Dequantize", "Dequantize", {input, min_range, max_range}, {{"mode", attrs.mode_}});
  operation = op.operation(); output = op.One(0);
}

Diag::Diag(const ::tensorflow::Scope& scope, ::tensorflow::Input diagonal) {
  OpMaker op(scope, "Diag", "Diag", {diagonal}, {});
  operation = op.operation(); output = op.One(0);
}

DiagPart::DiagPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "DiagPart", "DiagPart", {input}, {});
  operation = op.operation(); diagonal = op.One(0);
}

EditDistance::EditDistance(const ::tensorflow::Scope& scope, ::tensorflow::Input hypothesis_indices, ::tensorflow::Input hypothesis_values, ::tensorflow::Input hypothesis_shape, ::tensorflow::Input truth_indices, ::tensorflow::Input truth_values, ::tensorflow::Input truth_shape) : EditDistance(scope, hypothesis_indices, hypothesis_values, hypothesis_shape, truth_indices, truth_values, truth_shape, Attrs()) {}
EditDistance::EditDistance(const ::tensorflow::Scope& scope, ::tensorflow::Input hypothesis_indices, ::tensorflow::Input hypothesis_values, ::tensorflow::Input hypothesis_shape, ::tensorflow::Input truth_indices, ::tensorflow::Input truth_values, ::tensorflow::Input truth_shape, const EditDistance::Attrs& attrs) {
  OpMaker op(scope, "EditDistance", "EditDistance", {hypothesis_indices, hypothesis_values, hypothesis_shape, truth_indices, truth_values, truth_shape}, {{"normalize", attrs.normalize_}});
  operation = op.operation(); output = op.One(0);
}

Empty::Empty(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype) : Empty(scope, shape, dtype, Attrs()) {}
Empty::Empty(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype, const Empty::Attrs& attrs) {
  OpMaker op(scope, "Empty", "Empty", {shape}, {{"dtype", dtype}, {"init", attrs.init_}});
  operation = op.operation(); output = op.One(0);
}

EnsureShape::EnsureShape(const ::tensorflow::Scope& scope, ::tensorflow::Input input, PartialTensorShape shape) {
  OpMaker op(scope, "EnsureShape", "EnsureShape", {input}, {{"shape", shape}});
  operation = op.operation(); output = op.One(0);
}

ExpandDims::ExpandDims(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) {
  OpMaker op(scope, "ExpandDims", "ExpandDims", {input, axis}, {});
  operation = op.operation(); output = op.One(0);
}

ExtractImagePatches::ExtractImagePatches(const ::tensorflow::Scope& scope, ::tensorflow::Input images, const gtl::ArraySlice<int>& ksizes, const gtl::ArraySlice<int>& strides, const gtl::ArraySlice<int>& rates, StringPiece padding) {
  OpMaker op(scope, "ExtractImagePatches", "ExtractImagePatches", {images}, {{"ksizes", ksizes}, {"strides", strides}, {"rates", rates}, {"padding", padding}});
  operation = op.operation(); patches = op.One(0);
}

ExtractVolumePatches::ExtractVolumePatches(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksizes, const gtl::ArraySlice<int>& strides, StringPiece padding) {
  OpMaker op(scope, "ExtractVolumePatches", "ExtractVolumePatches", {input}, {{"ksizes", ksizes}, {"strides", strides}, {"padding", padding}});
  operation = op.operation(); patches = op.One(0);
}

FakeQuantWithMinMaxArgs::FakeQuantWithMinMaxArgs(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs) : FakeQuantWithMinMaxArgs(scope, inputs, Attrs()) {}
FakeQuantWithMinMaxArgs::FakeQuantWithMinMaxArgs(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, const FakeQuantWithMinMaxArgs::Attrs& attrs) {
  OpMaker op(scope, "FakeQuantWithMinMaxArgs", "FakeQuantWithMinMaxArgs", {inputs}, {{"min", attrs.min_}, {"max", attrs.max_}, {"num_bits", attrs.num_bits_}, {"narrow_range", attrs.narrow_range_}});
  operation = op.operation(); outputs = op.One(0);
}

FakeQuantWithMinMaxArgsGradient::FakeQuantWithMinMaxArgsGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs) : FakeQuantWithMinMaxArgsGradient(scope, gradients, inputs, Attrs()) {}
FakeQuantWithMinMaxArgsGradient::FakeQuantWithMinMaxArgsGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, const FakeQuantWithMinMaxArgsGradient::Attrs& attrs) {
  OpMaker op(scope, "FakeQuantWithMinMaxArgsGradient", "FakeQuantWithMinMaxArgsGradient", {gradients, inputs}, {{"min", attrs.min_}, {"max", attrs.max_}, {"num_bits", attrs.num_bits_}, {"narrow_range", attrs.narrow_range_}});
  operation = op.operation(); backprops = op.One(0);
}

FakeQuantWithMinMaxVars::FakeQuantWithMinMaxVars(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max) : FakeQuantWithMinMaxVars(scope, inputs, min, max, Attrs()) {}
FakeQuantWithMinMaxVars::FakeQuantWithMinMaxVars(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max, const FakeQuantWithMinMaxVars::Attrs& attrs) {
  OpMaker op(scope, "FakeQuantWithMinMaxVars", "FakeQuantWithMinMaxVars", {inputs, min, max}, {{"num_bits", attrs.num_bits_}, {"narrow_range", attrs.narrow_range_}});
  operation = op.operation(); outputs = op.One(0);
}

FakeQuantWithMinMaxVarsGradient::FakeQuantWithMinMaxVarsGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max) : FakeQuantWithMinMaxVarsGradient(scope, gradients, inputs, min, max, Attrs()) {}
FakeQuantWithMinMaxVarsGradient::FakeQuantWithMinMaxVarsGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max, const FakeQuantWithMinMaxVarsGradient::Attrs& attrs) {
  OpMaker op(scope, "FakeQuantWithMinMaxVarsGradient", "FakeQuantWithMinMaxVarsGradient", {gradients, inputs, min, max}, {{"num_bits", attrs.num_bits_}, {"narrow_range", attrs.narrow_range_}});
  operation = op.operation(); backprops_wrt_input = op.One(0); backprop_wrt_min = op.One(1); backprop_wrt_max = op.One(2);
}

FakeQuantWithMinMaxVarsPerChannel::FakeQuantWithMinMaxVarsPerChannel(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max) : FakeQuantWithMinMaxVarsPerChannel(scope, inputs, min, max, Attrs()) {}
FakeQuantWithMinMaxVarsPerChannel::FakeQuantWithMinMaxVarsPerChannel(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max, const FakeQuantWithMinMaxVarsPerChannel::Attrs& attrs) {
  OpMaker op(scope, "FakeQuantWithMinMaxVarsPerChannel", "FakeQuantWithMinMaxVarsPerChannel", {inputs, min, max}, {{"num_bits", attrs.num_bits_}, {"narrow_range", attrs.narrow_range_}});
  operation = op.operation(); outputs = op.One(0);
}

FakeQuantWithMinMaxVarsPerChannelGradient::FakeQuantWithMinMaxVarsPerChannelGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max) : FakeQuantWithMinMaxVarsPerChannelGradient(scope, gradients, inputs, min, max, Attrs()) {}
FakeQuantWithMinMaxVarsPerChannelGradient::FakeQuantWithMinMaxVarsPerChannelGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max, const FakeQuantWithMinMaxVarsPerChannelGradient::Attrs& attrs) {
  OpMaker op(scope, "FakeQuantWithMinMaxVarsPerChannelGradient", "FakeQuantWithMinMaxVarsPerChannelGradient", {gradients, inputs, min, max}, {{"num_bits", attrs.num_bits_}, {"narrow_range", attrs.narrow_range_}});
  operation = op.operation(); backprops_wrt_input = op.One(0); backprop_wrt_min = op.One(1); backprop_wrt_max = op.One(2);
}

Fill::Fill(const ::tensorflow::Scope& scope, ::tensorflow::Input dims, ::tensorflow::Input value) {
  OpMaker op(scope, "Fill", "Fill", {dims, value}, {});
  operation = op.operation(); output = op.One(0);
}

Fingerprint::Fingerprint(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input method) {
  OpMaker op(scope, "Fingerprint", "Fingerprint", {data, method}, {});
  operation = op.operation(); fingerprint = op.One(0);
}

Gather::Gather(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices) : Gather(scope, params, indices, Attrs()) {}
Gather::Gather(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices, const Gather::Attrs& attrs) {
  OpMaker op(scope, "Gather", "Gather", {params, indices}, {{"validate_indices", attrs.validate_indices_}});
  operation = op.operation(); output = op.One(0);
}

GatherNd::GatherNd(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices) {
  OpMaker op(scope, "GatherNd", "GatherNd", {params, indices}, {});
  operation = op.operation(); output = op.One(0);
}

GatherV2::GatherV2(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices, ::tensorflow::Input axis) : GatherV2(scope, params, indices, axis, Attrs()) {}
GatherV2::GatherV2(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices, ::tensorflow::Input axis, const GatherV2::Attrs& attrs) {
  OpMaker op(scope, "GatherV2", "GatherV2", {params, indices, axis}, {{"batch_dims", attrs.batch_dims_}});
  operation = op.operation(); output = op.One(0);
}

GuaranteeConst::GuaranteeConst(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "GuaranteeConst", "GuaranteeConst", {input}, {});
  operation = op.operation(); output = op.One(0);
}

Identity::Identity(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "Identity", "Identity", {input}, {});
  operation = op.operation(); output = op.One(0);
}

IdentityN::IdentityN(const ::tensorflow::Scope& scope, ::tensorflow::InputList input) {
  OpMaker op(scope, "IdentityN", "IdentityN", {input}, {});
  operation = op.operation(); output = op.List("output");
}

ImmutableConst::ImmutableConst(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape, StringPiece memory_region_name) {
  OpMaker op(scope, "ImmutableConst", "ImmutableConst", {}, {{"dtype", dtype}, {"shape", shape}, {"memory_region_name", memory_region_name}});
  operation = op.operation(); tensor = op.One(0);
}

InplaceAdd::InplaceAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input i, ::tensorflow::Input v) {
  OpMaker op(scope, "InplaceAdd", "InplaceAdd", {x, i, v}, {});
  operation = op.operation(); y = op.One(0);
}

InplaceSub::InplaceSub(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input i, ::tensorflow::Input v) {
  OpMaker op(scope, "InplaceSub", "InplaceSub", {x, i, v}, {});
  operation = op.operation(); y = op.One(0);
}

InplaceUpdate::InplaceUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input i, ::tensorflow::Input v) {
  OpMaker op(scope, "InplaceUpdate", "InplaceUpdate", {x, i, v}, {});
  operation = op.operation(); y = op.One(0);
}

InvertPermutation::InvertPermutation(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "InvertPermutation", "InvertPermutation", {x}, {});
  operation = op.operation(); y = op.One(0);
}

MatrixBandPart::MatrixBandPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input num_lower, ::tensorflow::Input num_upper) {
  OpMaker op(scope, "MatrixBandPart", "MatrixBandPart", {input, num_lower, num_upper}, {});
  operation = op.operation(); band = op.One(0);
}

MatrixDiag::MatrixDiag(const ::tensorflow::Scope& scope, ::tensorflow::Input diagonal) {
  OpMaker op(scope, "MatrixDiag", "MatrixDiag", {diagonal}, {});
  operation = op.operation(); output = op.One(0);
}

MatrixDiagPart::MatrixDiagPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "MatrixDiagPart", "MatrixDiagPart", {input}, {});
  operation = op.operation(); diagonal = op.One(0);
}

MatrixDiagPartV2::MatrixDiagPartV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input k, ::tensorflow::Input padding_value) {
  OpMaker op(scope, "MatrixDiagPartV2", "MatrixDiagPartV2", {input, k, padding_value}, {});
  operation = op.operation(); diagonal = op.One(0);
}

MatrixDiagV2::MatrixDiagV2(const ::tensorflow::Scope& scope, ::tensorflow::Input diagonal, ::tensorflow::Input k, ::tensorflow::Input num_rows, ::tensorflow::Input num_cols, ::tensorflow::Input padding_value) {
  OpMaker op(scope, "MatrixDiagV2", "MatrixDiagV2", {diagonal, k, num_rows, num_cols, padding_value}, {});
  operation = op.operation(); output = op.One(0);
}

MatrixSetDiag::MatrixSetDiag(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input diagonal) {
  OpMaker op(scope, "MatrixSetDiag", "MatrixSetDiag", {input, diagonal}, {});
  operation = op.operation(); output = op.One(0);
}

MatrixSetDiagV2::MatrixSetDiagV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input diagonal, ::tensorflow::Input k) {
  OpMaker op(scope, "MatrixSetDiagV2", "MatrixSetDiagV2", {input, diagonal, k}, {});
  operation = op.operation(); output = op.One(0);
}

MirrorPad::MirrorPad(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings, StringPiece mode) {
  OpMaker op(scope, "MirrorPad", "MirrorPad", {input, paddings}, {{"mode", mode}});
  operation = op.operation(); output = op.One(0);
}

OneHot::OneHot(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input depth, ::tensorflow::Input on_value, ::tensorflow::Input off_value) : OneHot(scope, indices, depth, on_value, off_value, Attrs()) {}
OneHot::OneHot(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input depth, ::tensorflow::Input on_value, ::tensorflow::Input off_value, const OneHot::Attrs& attrs) {
  OpMaker op(scope, "OneHot", "OneHot", {indices, depth, on_value, off_value}, {{"axis", attrs.axis_}});
  operation = op.operation(); output = op.One(0);
}

OnesLike::OnesLike(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "OnesLike", "OnesLike", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Pad::Pad(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings) {
  OpMaker op(scope, "Pad", "Pad", {input, paddings}, {});
  operation = op.operation(); output = op.One(0);
}

PadV2::PadV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings, ::tensorflow::Input constant_values) {
  OpMaker op(scope, "PadV2", "PadV2", {input, paddings, constant_values}, {});
  operation = op.operation(); output = op.One(0);
}

ParallelConcat::ParallelConcat(const ::tensorflow::Scope& scope, ::tensorflow::InputList values, PartialTensorShape shape) {
  OpMaker op(scope, "ParallelConcat", "ParallelConcat", {values}, {{"shape", shape}});
  operation = op.operation(); output = op.One(0);
}

Placeholder::Placeholder(const ::tensorflow::Scope& scope, DataType dtype) : Placeholder(scope, dtype, Attrs()) {}
Placeholder::Placeholder(const ::tensorflow::Scope& scope, DataType dtype, const Placeholder::Attrs& attrs) {
  OpMaker op(scope, "Placeholder", "Placeholder", {}, {{"dtype", dtype}, {"shape", attrs.shape_}});
  operation = op.operation(); output = op.One(0);
}

PlaceholderV2::PlaceholderV2(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape) {
  OpMaker op(scope, "PlaceholderV2", "PlaceholderV2", {}, {{"dtype", dtype}, {"shape", shape}});
  operation = op.operation(); output = op.One(0);
}

PlaceholderWithDefault::PlaceholderWithDefault(const ::tensorflow::Scope& scope, ::tensorflow::Input input, PartialTensorShape shape) {
  OpMaker op(scope, "PlaceholderWithDefault", "PlaceholderWithDefault", {input}, {{"shape", shape}});
  operation = op.operation(); output = op.One(0);
}

PreventGradient::PreventGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : PreventGradient(scope, input, Attrs()) {}
PreventGradient::PreventGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const PreventGradient::Attrs& attrs) {
  OpMaker op(scope, "PreventGradient", "PreventGradient", {input}, {{"message", attrs.message_}});
  operation = op.operation(); output = op.One(0);
}

QuantizeAndDequantize::QuantizeAndDequantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : QuantizeAndDequantize(scope, input, Attrs()) {}
QuantizeAndDequantize::QuantizeAndDequantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const QuantizeAndDequantize::Attrs& attrs) {
  OpMaker op(scope, "QuantizeAndDequantize", "QuantizeAndDequantize", {input}, {{"signed_input", attrs.signed_input_}, {"num_bits", attrs.num_bits_}, {"range_given", attrs.range_given_}, {"input_min", attrs.input_min_}, {"input_max", attrs.input_max_}});
  operation = op.operation(); output = op.One(0);
}

QuantizeAndDequantizeV2::QuantizeAndDequantizeV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max) : QuantizeAndDequantizeV2(scope, input, input_min, input_max, Attrs()) {}
QuantizeAndDequantizeV2::QuantizeAndDequantizeV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, const QuantizeAndDequantizeV2::Attrs& attrs) {
  OpMaker op(scope, "QuantizeAndDequantizeV2", "QuantizeAndDequantizeV2", {input, input_min, input_max}, {{"signed_input", attrs.signed_input_}, {"num_bits", attrs.num_bits_}, {"range_given", attrs.range_given_}, {"round_mode", attrs.round_mode_}, {"narrow_range", attrs.narrow_range_}});
  operation = op.operation(); output = op.One(0);
}

QuantizeAndDequantizeV3::QuantizeAndDequantizeV3(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, ::tensorflow::Input num_bits) : QuantizeAndDequantizeV3(scope, input, input_min, input_max, num_bits, Attrs()) {}
QuantizeAndDequantizeV3::QuantizeAndDequantizeV3(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, ::tensorflow::Input num_bits, const QuantizeAndDequantizeV3::Attrs& attrs) {
  OpMaker op(scope, "QuantizeAndDequantizeV3", "QuantizeAndDequantizeV3", {input, input_min, input_max, num_bits}, {{"signed_input", attrs.signed_input_}, {"range_given", attrs.range_given_}, {"narrow_range", attrs.narrow_range_}});
  operation = op.operation(); output = op.One(0);
}

QuantizeV2::QuantizeV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_range, ::tensorflow::Input max_range, DataType T) : QuantizeV2(scope, input, min_range, max_range, T, Attrs()) {}
QuantizeV2::QuantizeV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_range, ::tensorflow::Input max_range, DataType T, const QuantizeV2::Attrs& attrs) {
  OpMaker op(scope, "QuantizeV2", "QuantizeV2", {input, min_range, max_range}, {{"T", T}, {"mode", attrs.mode_}, {"round_mode", attrs.round_mode_}});
  operation = op.operation(); output = op.One(0); output_min = op.One(1); output_max = op.One(2);
}

QuantizedConcat::QuantizedConcat(const ::tensorflow::Scope& scope, ::tensorflow::Input concat_dim, ::tensorflow::InputList values, ::tensorflow::InputList input_mins, ::tensorflow::InputList input_maxes) {
  OpMaker op(scope, "QuantizedConcat", "QuantizedConcat", {concat_dim, values, input_mins, input_maxes}, {});
  operation = op.operation(); output = op.One(0); output_min = op.One(1); output_max = op.One(2);
}

QuantizedInstanceNorm::QuantizedInstanceNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input x_min, ::tensorflow::Input x_max) : QuantizedInstanceNorm(scope, x, x_min, x_max, Attrs()) {}
QuantizedInstanceNorm::QuantizedInstanceNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input x_min, ::tensorflow::Input x_max, const QuantizedInstanceNorm::Attrs& attrs) {
  OpMaker op(scope, "QuantizedInstanceNorm", "QuantizedInstanceNorm", {x, x_min, x_max}, {{"output_range_given", attrs.output_range_given_}, {"given_y_min", attrs.given_y_min_}, {"given_y_max", attrs.given_y_max_}, {"variance_epsilon", attrs.variance_epsilon_}, {"min_separation", attrs.min_separation_}});
  operation = op.operation(); y = op.One(0); y_min = op.One(1); y_max = op.One(2);
}

QuantizedReshape::QuantizedReshape(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input shape, ::tensorflow::Input input_min, ::tensorflow::Input input_max) {
  OpMaker op(scope, "QuantizedReshape", "QuantizedReshape", {tensor, shape, input_min, input_max}, {});
  operation = op.operation(); output = op.One(0); output_min = op.One(1); output_max = op.One(2);
}

Rank::Rank(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "Rank", "Rank", {input}, {});
  operation = op.operation(); output = op.One(0);
}

Reshape::Reshape(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input shape) {
  OpMaker op(scope, "Reshape", "Reshape", {tensor, shape}, {});
  operation = op.operation(); output = op.One(0);
}

ResourceStridedSliceAssign::ResourceStridedSliceAssign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value) : ResourceStridedSliceAssign(scope, ref, begin, end, strides, value, Attrs()) {}
ResourceStridedSliceAssign::ResourceStridedSliceAssign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value, const ResourceStridedSliceAssign::Attrs& attrs) {
  OpMaker op(scope, "ResourceStridedSliceAssign", "ResourceStridedSliceAssign", {ref, begin, end, strides, value}, {{"begin_mask", attrs.begin_mask_}, {"end_mask", attrs.end_mask_}, {"ellipsis_mask", attrs.ellipsis_mask_}, {"new_axis_mask", attrs.new_axis_mask_}, {"shrink_axis_mask", attrs.shrink_axis_mask_}});
  operation = op.operation();
}

Reverse::Reverse(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input axis) {
  OpMaker op(scope, "Reverse", "ReverseV2", {tensor, axis}, {});
  operation = op.operation(); output = op.One(0);
}

ReverseSequence::ReverseSequence(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input seq_lengths, int64 seq_dim) : ReverseSequence(scope, input, seq_lengths, seq_dim, Attrs()) {}
ReverseSequence::ReverseSequence(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input seq_lengths, int64 seq_dim, const ReverseSequence::Attrs& attrs) {
  OpMaker op(scope, "ReverseSequence", "ReverseSequence", {input, seq_lengths}, {{"seq_dim", seq_dim}, {"batch_dim", attrs.batch_dim_}});
  operation = op.operation(); output = op.One(0);
}

ScatterNd::ScatterNd(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input updates, ::tensorflow::Input shape) {
  OpMaker op(scope, "ScatterNd", "ScatterNd", {indices, updates, shape}, {});
  operation = op.operation(); output = op.One(0);
}

ScatterNdNonAliasingAdd::ScatterNdNonAliasingAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input indices, ::tensorflow::Input updates) {
  OpMaker op(scope, "ScatterNdNonAliasingAdd", "ScatterNdNonAliasingAdd", {input, indices, updates}, {});
  operation = op.operation(); output = op.One(0);
}

SetDiff1D::SetDiff1D(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) : SetDiff1D(scope, x, y, Attrs()) {}
SetDiff1D::SetDiff1D(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, const SetDiff1D::Attrs& attrs) {
  OpMaker op(scope, "SetDiff1D", "ListDiff", {x, y}, {{"out_idx", attrs.out_idx_}});
  operation = op.operation(); out = op.One(0); idx = op.One(1);
}

Shape::Shape(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Shape(scope, input, Attrs()) {}
Shape::Shape(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Shape::Attrs& attrs) {
  OpMaker op(scope, "Shape", "Shape", {input}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); output = op.One(0);
}

ShapeN::ShapeN(const ::tensorflow::Scope& scope, ::tensorflow::InputList input) : ShapeN(scope, input, Attrs()) {}
ShapeN::ShapeN(const ::tensorflow::Scope& scope, ::tensorflow::InputList input, const ShapeN::Attrs& attrs) {
  OpMaker op(scope, "ShapeN", "ShapeN", {input}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); output = op.List("output");
}

Size::Size(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Size(scope, input, Attrs()) {}
Size::Size(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Size::Attrs& attrs) {
  OpMaker op(scope, "Size", "Size", {input}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); output = op.One(0);
}

Slice::Slice(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input size) {
  OpMaker op(scope, "Slice", "Slice", {input, begin, size}, {});
  operation = op.operation(); output = op.One(0);
}

Snapshot::Snapshot(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "Snapshot", "Snapshot", {input}, {});
  operation = op.operation(); output = op.One(0);
}

SpaceToBatch::SpaceToBatch(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings, int64 block_size) {
  OpMaker op(scope, "SpaceToBatch", "SpaceToBatch", {input, paddings}, {{"block_size", block_size}});
  operation = op.operation(); output = op.One(0);
}

SpaceToBatchND::SpaceToBatchND(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input block_shape, ::tensorflow::Input paddings) {
  OpMaker op(scope, "SpaceToBatchND", "SpaceToBatchND", {input, block_shape, paddings}, {});
  operation = op.operation(); output = op.One(0);
}

SpaceToDepth::SpaceToDepth(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 block_size) : SpaceToDepth(scope, input, block_size, Attrs()) {}
SpaceToDepth::SpaceToDepth(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 block_size, const SpaceToDepth::Attrs& attrs) {
  OpMaker op(scope, "SpaceToDepth", "SpaceToDepth", {input}, {{"block_size", block_size}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

Split::Split(const ::tensorflow::Scope& scope, ::tensorflow::Input axis, ::tensorflow::Input value, int64 num_split) {
  OpMaker op(scope, "Split", "Split", {axis, value}, {{"num_split", num_split}});
  operation = op.operation(); output = op.List("output");
}

SplitV::SplitV(const ::tensorflow::Scope& scope, ::tensorflow::Input value, ::tensorflow::Input size_splits, ::tensorflow::Input axis, int64 num_split) {
  OpMaker op(scope, "SplitV", "SplitV", {value, size_splits, axis}, {{"num_split", num_split}});
  operation = op.operation(); output = op.List("output");
}

Squeeze::Squeeze(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Squeeze(scope, input, Attrs()) {}
Squeeze::Squeeze(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Squeeze::Attrs& attrs) {
  OpMaker op(scope, "Squeeze", "Squeeze", {input}, {{"squeeze_dims", attrs.axis_}});
  operation = op.operation(); output = op.One(0);
}

Stack::Stack(const ::tensorflow::Scope& scope, ::tensorflow::InputList values) : Stack(scope, values, Attrs()) {}
Stack::Stack(const ::tensorflow::Scope& scope, ::tensorflow::InputList values, const Stack::Attrs& attrs) {
  OpMaker op(scope, "Stack", "Pack", {values}, {{"axis", attrs.axis_}});
  operation = op.operation(); output = op.One(0);
}

StopGradient::StopGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "StopGradient", "StopGradient", {input}, {});
  operation = op.operation(); output = op.One(0);
}

StridedSlice::StridedSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides) : StridedSlice(scope, input, begin, end, strides, Attrs()) {}
StridedSlice::StridedSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, const StridedSlice::Attrs& attrs) {
  OpMaker op(scope, "StridedSlice", "StridedSlice", {input, begin, end, strides}, {{"begin_mask", attrs.begin_mask_}, {"end_mask", attrs.end_mask_}, {"ellipsis_mask", attrs.ellipsis_mask_}, {"new_axis_mask", attrs.new_axis_mask_}, {"shrink_axis_mask", attrs.shrink_axis_mask_}});
  operation = op.operation(); output = op.One(0);
}

StridedSliceAssign::StridedSliceAssign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value) : StridedSliceAssign(scope, ref, begin, end, strides, value, Attrs()) {}
StridedSliceAssign::StridedSliceAssign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value, const StridedSliceAssign::Attrs& attrs) {
  OpMaker op(scope, "StridedSliceAssign", "StridedSliceAssign", {ref, begin, end, strides, value}, {{"begin_mask", attrs.begin_mask_}, {"end_mask", attrs.end_mask_}, {"ellipsis_mask", attrs.ellipsis_mask_}, {"new_axis_mask", attrs.new_axis_mask_}, {"shrink_axis_mask", attrs.shrink_axis_mask_}});
  operation = op.operation(); output_ref = op.One(0);
}

StridedSliceGrad::StridedSliceGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input dy) : StridedSliceGrad(scope, shape, begin, end, strides, dy, Attrs()) {}
StridedSliceGrad::StridedSliceGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input dy, const StridedSliceGrad::Attrs& attrs) {
  OpMaker op(scope, "StridedSliceGrad", "StridedSliceGrad", {shape, begin, end, strides, dy}, {{"begin_mask", attrs.begin_mask_}, {"end_mask", attrs.end_mask_}, {"ellipsis_mask", attrs.ellipsis_mask_}, {"new_axis_mask", attrs.new_axis_mask_}, {"shrink_axis_mask", attrs.shrink_axis_mask_}});
  operation = op.operation(); output = op.One(0);
}

TensorScatterAdd::TensorScatterAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input indices, ::tensorflow::Input updates) {
  OpMaker op(scope, "TensorScatterAdd", "TensorScatterAdd", {tensor, indices, updates}, {});
  operation = op.operation(); output = op.One(0);
}

TensorScatterSub::TensorScatterSub(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input indices, ::tensorflow::Input updates) {
  OpMaker op(scope, "TensorScatterSub", "TensorScatterSub", {tensor, indices, updates}, {});
  operation = op.operation(); output = op.One(0);
}

TensorScatterUpdate::TensorScatterUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input indices, ::tensorflow::Input updates) {
  OpMaker op(scope, "TensorScatterUpdate", "TensorScatterUpdate", {tensor, indices, updates}, {});
  operation = op.operation(); output = op.One(0);
}

TensorStridedSliceUpdate::TensorStridedSliceUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value) : TensorStridedSliceUpdate(scope, input, begin, end, strides, value, Attrs()) {}
TensorStridedSliceUpdate::TensorStridedSliceUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value, const TensorStridedSliceUpdate::Attrs& attrs) {
  OpMaker op(scope, "TensorStridedSliceUpdate", "TensorStridedSliceUpdate", {input, begin, end, strides, value}, {{"begin_mask", attrs.begin_mask_}, {"end_mask", attrs.end_mask_}, {"ellipsis_mask", attrs.ellipsis_mask_}, {"new_axis_mask", attrs.new_axis_mask_}, {"shrink_axis_mask", attrs.shrink_axis_mask_}});
  operation = op.operation(); output = op.One(0);
}

Tile::Tile(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input multiples) {
  OpMaker op(scope, "Tile", "Tile", {input, multiples}, {});
  operation = op.operation(); output = op.One(0);
}

TileGrad::TileGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input multiples) {
  OpMaker op(scope, "TileGrad", "TileGrad", {input, multiples}, {});
  operation = op.operation(); output = op.One(0);
}

Transpose::Transpose(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input perm) {
  OpMaker op(scope, "Transpose", "Transpose", {x, perm}, {});
  operation = op.operation(); y = op.One(0);
}

Unique::Unique(const ::tensorflow::Scope& scope, ::tensorflow::Input x) : Unique(scope, x, Attrs()) {}
Unique::Unique(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const Unique::Attrs& attrs) {
  OpMaker op(scope, "Unique", "Unique", {x}, {{"out_idx", attrs.out_idx_}});
  operation = op.operation(); y = op.One(0); idx = op.One(1);
}

UniqueV2::UniqueV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis) : UniqueV2(scope, x, axis, Attrs()) {}
UniqueV2::UniqueV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis, const UniqueV2::Attrs& attrs) {
  OpMaker op(scope, "UniqueV2", "UniqueV2", {x, axis}, {{"out_idx", attrs.out_idx_}});
  operation = op.operation(); y = op.One(0); idx = op.One(1);
}

UniqueWithCounts::UniqueWithCounts(const ::tensorflow::Scope& scope, ::tensorflow::Input x) : UniqueWithCounts(scope, x, Attrs()) {}
UniqueWithCounts::UniqueWithCounts(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const UniqueWithCounts::Attrs& attrs) {
  OpMaker op(scope, "UniqueWithCounts", "UniqueWithCounts", {x}, {{"out_idx", attrs.out_idx_}});
  operation = op.operation(); y = op.One(0); idx = op.One(1); count = op.One(2);
}

UniqueWithCountsV2::UniqueWithCountsV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis) : UniqueWithCountsV2(scope, x, axis, Attrs()) {}
UniqueWithCountsV2::UniqueWithCountsV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis, const UniqueWithCountsV2::Attrs& attrs) {
  OpMaker op(scope, "UniqueWithCountsV2", "UniqueWithCountsV2", {x, axis}, {{"out_idx", attrs.out_idx_}});
  operation = op.operation(); y = op.One(0); idx = op.One(1); count = op.One(2);
}

UnravelIndex::UnravelIndex(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input dims) {
  OpMaker op(scope, "UnravelIndex", "UnravelIndex", {indices, dims}, {});
  operation = op.operation(); output = op.One(0);
}

Unstack::Unstack(const ::tensorflow::Scope& scope, ::tensorflow::Input value, int64 num) : Unstack(scope, value, num, Attrs()) {}
Unstack::Unstack(const ::tensorflow::Scope& scope, ::tensorflow::Input value, int64 num, const Unstack::Attrs& attrs) {
  OpMaker op(scope, "Unstack", "Unpack", {value}, {{"num", num}, {"axis", attrs.axis_}});
  operation = op.operation(); output = op.List("output");
}

Where::Where(const ::tensorflow::Scope& scope, ::tensorflow::Input condition) {
  OpMaker op(scope, "Where", "Where", {condition}, {});
  operation = op.operation(); index = op.One(0);
}

ZerosLike::ZerosLike(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "ZerosLike", "ZerosLike", {x}, {});
  operation = op.operation(); y = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow

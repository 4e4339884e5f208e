// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/nn_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

AvgPool::AvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : AvgPool(scope, value, ksize, strides, padding, Attrs()) {}
AvgPool::AvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const AvgPool::Attrs& attrs) {
  OpMaker op(scope, "AvgPool", "AvgPool", {value}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

AvgPool3D::AvgPool3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : AvgPool3D(scope, input, ksize, strides, padding, Attrs()) {}
AvgPool3D::AvgPool3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const AvgPool3D::Attrs& attrs) {
  OpMaker op(scope, "AvgPool3D", "AvgPool3D", {input}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

AvgPool3DGrad::AvgPool3DGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input_shape, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : AvgPool3DGrad(scope, orig_input_shape, grad, ksize, strides, padding, Attrs()) {}
AvgPool3DGrad::AvgPool3DGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input_shape, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const AvgPool3DGrad::Attrs& attrs) {
  OpMaker op(scope, "AvgPool3DGrad", "AvgPool3DGrad", {orig_input_shape, grad}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

BatchNormWithGlobalNormalization::BatchNormWithGlobalNormalization(const ::tensorflow::Scope& scope, ::tensorflow::Input t, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta, ::tensorflow::Input gamma, float variance_epsilon, bool scale_after_normalization) {
  OpMaker op(scope, "BatchNormWithGlobalNormalization", "BatchNormWithGlobalNormalization", {t, m, v, beta, gamma}, {{"variance_epsilon", variance_epsilon}, {"scale_after_normalization", scale_after_normalization}});
  operation = op.operation(); result = op.One(0);
}

BatchNormWithGlobalNormalizationGrad::BatchNormWithGlobalNormalizationGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input t, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input gamma, ::tensorflow::Input backprop, float variance_epsilon, bool scale_after_normalization) {
  OpMaker op(scope, "BatchNormWithGlobalNormalizationGrad", "BatchNormWithGlobalNormalizationGrad", {t, m, v, gamma, backprop}, {{"variance_epsilon", variance_epsilon}, {"scale_after_normalization", scale_after_normalization}});
  operation = op.operation(); dx = op.One(0); dm = op.One(1); dv = op.One(2); db = op.One(3); dg = op.One(4);
}

BiasAdd::BiasAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input value, ::tensorflow::Input bias) : BiasAdd(scope, value, bias, Attrs()) {}
BiasAdd::BiasAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input value, ::tensorflow::Input bias, const BiasAdd::Attrs& attrs) {
  OpMaker op(scope, "BiasAdd", "BiasAdd", {value, bias}, {{"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

BiasAddGrad::BiasAddGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input out_backprop) : BiasAddGrad(scope, out_backprop, Attrs()) {}
BiasAddGrad::BiasAddGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input out_backprop, const BiasAddGrad::Attrs& attrs) {
  OpMaker op(scope, "BiasAddGrad", "BiasAddGrad", {out_backprop}, {{"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

Conv2D::Conv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding) : Conv2D(scope, input, filter, strides, padding, Attrs()) {}
Conv2D::Conv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv2D::Attrs& attrs) {
  OpMaker op(scope, "Conv2D", "Conv2D", {input, filter}, {{"strides", strides}, {"padding", padding}, {"use_cudnn_on_gpu", attrs.use_cudnn_on_gpu_}, {"explicit_paddings", attrs.explicit_paddings_}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

Conv2DBackpropFilter::Conv2DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding) : Conv2DBackpropFilter(scope, input, filter_sizes, out_backprop, strides, padding, Attrs()) {}
Conv2DBackpropFilter::Conv2DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv2DBackpropFilter::Attrs& attrs) {
  OpMaker op(scope, "Conv2DBackpropFilter", "Conv2DBackpropFilter", {input, filter_sizes, out_backprop}, {{"strides", strides}, {"padding", padding}, {"use_cudnn_on_gpu", attrs.use_cudnn_on_gpu_}, {"explicit_paddings", attrs.explicit_paddings_}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

Conv2DBackpropInput::Conv2DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding) : Conv2DBackpropInput(scope, input_sizes, filter, out_backprop, strides, padding, Attrs()) {}
Conv2DBackpropInput::Conv2DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv2DBackpropInput::Attrs& attrs) {
  OpMaker op(scope, "Conv2DBackpropInput", "Conv2DBackpropInput", {input_sizes, filter, out_backprop}, {{"strides", strides}, {"padding", padding}, {"use_cudnn_on_gpu", attrs.use_cudnn_on_gpu_}, {"explicit_paddings", attrs.explicit_paddings_}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

Conv3D::Conv3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding) : Conv3D(scope, input, filter, strides, padding, Attrs()) {}
Conv3D::Conv3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3D::Attrs& attrs) {
  OpMaker op(scope, "Conv3D", "Conv3D", {input, filter}, {{"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

Conv3DBackpropFilter::Conv3DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding) : Conv3DBackpropFilter(scope, input, filter, out_backprop, strides, padding, Attrs()) {}
Conv3DBackpropFilter::Conv3DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3DBackpropFilter::Attrs& attrs) {
  OpMaker op(scope, "Conv3DBackpropFilter", "Conv3DBackpropFilter", {input, filter, out_backprop}, {{"strides", strides}, {"padding", padding}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

Conv3DBackpropFilterV2::Conv3DBackpropFilterV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding) : Conv3DBackpropFilterV2(scope, input, filter_sizes, out_backprop, strides, padding, Attrs()) {}
Conv3DBackpropFilterV2::Conv3DBackpropFilterV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3DBackpropFilterV2::Attrs& attrs) {
  OpMaker op(scope, "Conv3DBackpropFilterV2", "Conv3DBackpropFilterV2", {input, filter_sizes, out_backprop}, {{"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

Conv3DBackpropInput::Conv3DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding) : Conv3DBackpropInput(scope, input, filter, out_backprop, strides, padding, Attrs()) {}
Conv3DBackpropInput::Conv3DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3DBackpropInput::Attrs& attrs) {
  OpMaker op(scope, "Conv3DBackpropInput", "Conv3DBackpropInput", {input, filter, out_backprop}, {{"strides", strides}, {"padding", padding}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

Conv3DBackpropInputV2::Conv3DBackpropInputV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding) : Conv3DBackpropInputV2(scope, input_sizes, filter, out_backprop, strides, padding, Attrs()) {}
Conv3DBackpropInputV2::Conv3DBackpropInputV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3DBackpropInputV2::Attrs& attrs) {
  OpMaker op(scope, "Conv3DBackpropInputV2", "Conv3DBackpropInputV2", {input_sizes, filter, out_backprop}, {{"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

DataFormatDimMap::DataFormatDimMap(const ::tensorflow::Scope& scope, ::tensorflow::Input x) : DataFormatDimMap(scope, x, Attrs()) {}
DataFormatDimMap::DataFormatDimMap(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const DataFormatDimMap::Attrs& attrs) {
  OpMaker op(scope, "DataFormatDimMap", "DataFormatDimMap", {x}, {{"src_format", attrs.src_format_}, {"dst_format", attrs.dst_format_}});
  operation = op.operation(); y = op.One(0);
}

DataFormatVecPermute::DataFormatVecPermute(const ::tensorflow::Scope& scope, ::tensorflow::Input x) : DataFormatVecPermute(scope, x, Attrs()) {}
DataFormatVecPermute::DataFormatVecPermute(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const DataFormatVecPermute::Attrs& attrs) {
  OpMaker op(scope, "DataFormatVecPermute", "DataFormatVecPermute", {x}, {{"src_format", attrs.src_format_}, {"dst_format", attrs.dst_format_}});
  operation = op.operation(); y = op.One(0);
}

DepthwiseConv2dNative::DepthwiseConv2dNative(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding) : DepthwiseConv2dNative(scope, input, filter, strides, padding, Attrs()) {}
DepthwiseConv2dNative::DepthwiseConv2dNative(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding, const DepthwiseConv2dNative::Attrs& attrs) {
  OpMaker op(scope, "DepthwiseConv2dNative", "DepthwiseConv2dNative", {input, filter}, {{"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

DepthwiseConv2dNativeBackpropFilter::DepthwiseConv2dNativeBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding) : DepthwiseConv2dNativeBackpropFilter(scope, input, filter_sizes, out_backprop, strides, padding, Attrs()) {}
DepthwiseConv2dNativeBackpropFilter::DepthwiseConv2dNativeBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const DepthwiseConv2dNativeBackpropFilter::Attrs& attrs) {
  OpMaker op(scope, "DepthwiseConv2dNativeBackpropFilter", "DepthwiseConv2dNativeBackpropFilter", {input, filter_sizes, out_backprop}, {{"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

DepthwiseConv2dNativeBackpropInput::DepthwiseConv2dNativeBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding) : DepthwiseConv2dNativeBackpropInput(scope, input_sizes, filter, out_backprop, strides, padding, Attrs()) {}
DepthwiseConv2dNativeBackpropInput::DepthwiseConv2dNativeBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const DepthwiseConv2dNativeBackpropInput::Attrs& attrs) {
  OpMaker op(scope, "DepthwiseConv2dNativeBackpropInput", "DepthwiseConv2dNativeBackpropInput", {input_sizes, filter, out_backprop}, {{"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0);
}

Dilation2D::Dilation2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, const gtl::ArraySlice<int>& rates, StringPiece padding) {
  OpMaker op(scope, "Dilation2D", "Dilation2D", {input, filter}, {{"strides", strides}, {"rates", rates}, {"padding", padding}});
  operation = op.operation(); output = op.One(0);
}

Dilation2DBackpropFilter::Dilation2DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, const gtl::ArraySlice<int>& rates, StringPiece padding) {
  OpMaker op(scope, "Dilation2DBackpropFilter", "Dilation2DBackpropFilter", {input, filter, out_backprop}, {{"strides", strides}, {"rates", rates}, {"padding", padding}});
  operation = op.operation(); filter_backprop = op.One(0);
}

Dilation2DBackpropInput::Dilation2DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, const gtl::ArraySlice<int>& rates, StringPiece padding) {
  OpMaker op(scope, "Dilation2DBackpropInput", "Dilation2DBackpropInput", {input, filter, out_backprop}, {{"strides", strides}, {"rates", rates}, {"padding", padding}});
  operation = op.operation(); in_backprop = op.One(0);
}

Elu::Elu(const ::tensorflow::Scope& scope, ::tensorflow::Input features) {
  OpMaker op(scope, "Elu", "Elu", {features}, {});
  operation = op.operation(); activations = op.One(0);
}

FractionalAvgPool::FractionalAvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<float>& pooling_ratio) : FractionalAvgPool(scope, value, pooling_ratio, Attrs()) {}
FractionalAvgPool::FractionalAvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<float>& pooling_ratio, const FractionalAvgPool::Attrs& attrs) {
  OpMaker op(scope, "FractionalAvgPool", "FractionalAvgPool", {value}, {{"pooling_ratio", pooling_ratio}, {"pseudo_random", attrs.pseudo_random_}, {"overlapping", attrs.overlapping_}, {"deterministic", attrs.deterministic_}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0); row_pooling_sequence = op.One(1); col_pooling_sequence = op.One(2);
}

FractionalMaxPool::FractionalMaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<float>& pooling_ratio) : FractionalMaxPool(scope, value, pooling_ratio, Attrs()) {}
FractionalMaxPool::FractionalMaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<float>& pooling_ratio, const FractionalMaxPool::Attrs& attrs) {
  OpMaker op(scope, "FractionalMaxPool", "FractionalMaxPool", {value}, {{"pooling_ratio", pooling_ratio}, {"pseudo_random", attrs.pseudo_random_}, {"overlapping", attrs.overlapping_}, {"deterministic", attrs.deterministic_}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0); row_pooling_sequence = op.One(1); col_pooling_sequence = op.One(2);
}

FusedBatchNorm::FusedBatchNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance) : FusedBatchNorm(scope, x, scale, offset, mean, variance, Attrs()) {}
FusedBatchNorm::FusedBatchNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance, const FusedBatchNorm::Attrs& attrs) {
  OpMaker op(scope, "FusedBatchNorm", "FusedBatchNorm", {x, scale, offset, mean, variance}, {{"epsilon", attrs.epsilon_}, {"data_format", attrs.data_format_}, {"is_training", attrs.is_training_}});
  operation = op.operation(); y = op.One(0); batch_mean = op.One(1); batch_variance = op.One(2); reserve_space_1 = op.One(3); reserve_space_2 = op.One(4);
}

FusedBatchNormGrad::FusedBatchNormGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2) : FusedBatchNormGrad(scope, y_backprop, x, scale, reserve_space_1, reserve_space_2, Attrs()) {}
FusedBatchNormGrad::FusedBatchNormGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2, const FusedBatchNormGrad::Attrs& attrs) {
  OpMaker op(scope, "FusedBatchNormGrad", "FusedBatchNormGrad", {y_backprop, x, scale, reserve_space_1, reserve_space_2}, {{"epsilon", attrs.epsilon_}, {"data_format", attrs.data_format_}, {"is_training", attrs.is_training_}});
  operation = op.operation(); x_backprop = op.One(0); scale_backprop = op.One(1); offset_backprop = op.One(2); reserve_space_3 = op.One(3); reserve_space_4 = op.One(4);
}

FusedBatchNormGradV2::FusedBatchNormGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2) : FusedBatchNormGradV2(scope, y_backprop, x, scale, reserve_space_1, reserve_space_2, Attrs()) {}
FusedBatchNormGradV2::FusedBatchNormGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2, const FusedBatchNormGradV2::Attrs& attrs) {
  OpMaker op(scope, "FusedBatchNormGradV2", "FusedBatchNormGradV2", {y_backprop, x, scale, reserve_space_1, reserve_space_2}, {{"epsilon", attrs.epsilon_}, {"data_format", attrs.data_format_}, {"is_training", attrs.is_training_}});
  operation = op.operation(); x_backprop = op.One(0); scale_backprop = op.One(1); offset_backprop = op.One(2); reserve_space_3 = op.One(3); reserve_space_4 = op.One(4);
}

FusedBatchNormGradV3::FusedBatchNormGradV3(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2, ::tensorflow::Input reserve_space_3) : FusedBatchNormGradV3(scope, y_backprop, x, scale, reserve_space_1, reserve_space_2, reserve_space_3, Attrs()) {}
FusedBatchNormGradV3::FusedBatchNormGradV3(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2, ::tensorflow::Input reserve_space_3, const FusedBatchNormGradV3::Attrs& attrs) {
  OpMaker op(scope, "FusedBatchNormGradV3", "FusedBatchNormGradV3", {y_backprop, x, scale, reserve_space_1, reserve_space_2, reserve_space_3}, {{"epsilon", attrs.epsilon_}, {"data_format", attrs.data_format_}, {"is_training", attrs.is_training_}});
  operation = op.operation(); x_backprop = op.One(0); scale_backprop = op.One(1); offset_backprop = op.One(2); reserve_space_4 = op.One(3); reserve_space_5 = op.One(4);
}

FusedBatchNormV2::FusedBatchNormV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance) : FusedBatchNormV2(scope, x, scale, offset, mean, variance, Attrs()) {}
FusedBatchNormV2::FusedBatchNormV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance, const FusedBatchNormV2::Attrs& attrs) {
  OpMaker op(scope, "FusedBatchNormV2", "FusedBatchNormV2", {x, scale, offset, mean, variance}, {{"epsilon", attrs.epsilon_}, {"data_format", attrs.data_format_}, {"is_training", attrs.is_training_}});
  operation = op.operation(); y = op.One(0); batch_mean = op.One(1); batch_variance = op.One(2); reserve_space_1 = op.One(3); reserve_space_2 = op.One(4);
}

FusedBatchNormV3::FusedBatchNormV3(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance) : FusedBatchNormV3(scope, x, scale, offset, mean, variance, Attrs()) {}
FusedBatchNormV3::FusedBatchNormV3(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance, const FusedBatchNormV3::Attrs& attrs) {
  OpMaker op(scope, "FusedBatchNormV3", "FusedBatchNormV3", {x, scale, offset, mean, variance}, {{"epsilon", attrs.epsilon_}, {"data_format", attrs.data_format_}, {"is_training", attrs.is_training_}});
  operation = op.operation(); y = op.One(0); batch_mean = op.One(1); batch_variance = op.One(2); reserve_space_1 = op.One(3); reserve_space_2 = op.One(4); reserve_space_3 = op.One(5);
}

FusedPadConv2D::FusedPadConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings, ::tensorflow::Input filter, StringPiece mode, const gtl::ArraySlice<int>& strides, StringPiece padding) {
  OpMaker op(scope, "FusedPadConv2D", "FusedPadConv2D", {input, paddings, filter}, {{"mode", mode}, {"strides", strides}, {"padding", padding}});
  operation = op.operation(); output = op.One(0);
}

FusedResizeAndPadConv2D::FusedResizeAndPadConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input size, ::tensorflow::Input paddings, ::tensorflow::Input filter, StringPiece mode, const gtl::ArraySlice<int>& strides, StringPiece padding) : FusedResizeAndPadConv2D(scope, input, size, paddings, filter, mode, strides, padding, Attrs()) {}
FusedResizeAndPadConv2D::FusedResizeAndPadConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input size, ::tensorflow::Input paddings, ::tensorflow::Input filter, StringPiece mode, const gtl::ArraySlice<int>& strides, StringPiece padding, const FusedResizeAndPadConv2D::Attrs& attrs) {
  OpMaker op(scope, "FusedResizeAndPadConv2D", "FusedResizeAndPadConv2D", {input, size, paddings, filter}, {{"mode", mode}, {"strides", strides}, {"padding", padding}, {"resize_align_corners", attrs.resize_align_corners_}});
  operation = op.operation(); output = op.One(0);
}

InTopK::InTopK(const ::tensorflow::Scope& scope, ::tensorflow::Input predictions, ::tensorflow::Input targets, int64 k) {
  OpMaker op(scope, "InTopK", "InTopK", {predictions, targets}, {{"k", k}});
  operation = op.operation(); precision = op.One(0);
}

InTopKV2::InTopKV2(const ::tensorflow::Scope& scope, ::tensorflow::Input predictions, ::tensorflow::Input targets, ::tensorflow::Input k) {
  OpMaker op(scope, "InTopKV2", "InTopKV2", {predictions, targets, k}, {});
  operation = op.operation(); precision = op.One(0);
}

L2Loss::L2Loss(const ::tensorflow::Scope& scope, ::tensorflow::Input t) {
  OpMaker op(scope, "L2Loss", "L2Loss", {t}, {});
  operation = op.operation(); output = op.One(0);
}

LRN::LRN(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : LRN(scope, input, Attrs()) {}
LRN::LRN(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const LRN::Attrs& attrs) {
  OpMaker op(scope, "LRN", "LRN", {input}, {{"depth_radius", attrs.depth_radius_}, {"bias", attrs.bias_}, {"alpha", attrs.alpha_}, {"beta", attrs.beta_}});
  operation = op.operation(); output = op.One(0);
}

LogSoftmax::LogSoftmax(const ::tensorflow::Scope& scope, ::tensorflow::Input logits) {
  OpMaker op(scope, "LogSoftmax", "LogSoftmax", {logits}, {});
  operation = op.operation(); logsoftmax = op.One(0);
}

MaxPool::MaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : MaxPool(scope, input, ksize, strides, padding, Attrs()) {}
MaxPool::MaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPool::Attrs& attrs) {
  OpMaker op(scope, "MaxPool", "MaxPool", {input}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

MaxPool3D::MaxPool3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : MaxPool3D(scope, input, ksize, strides, padding, Attrs()) {}
MaxPool3D::MaxPool3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPool3D::Attrs& attrs) {
  OpMaker op(scope, "MaxPool3D", "MaxPool3D", {input}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

MaxPool3DGrad::MaxPool3DGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : MaxPool3DGrad(scope, orig_input, orig_output, grad, ksize, strides, padding, Attrs()) {}
MaxPool3DGrad::MaxPool3DGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPool3DGrad::Attrs& attrs) {
  OpMaker op(scope, "MaxPool3DGrad", "MaxPool3DGrad", {orig_input, orig_output, grad}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

MaxPool3DGradGrad::MaxPool3DGradGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : MaxPool3DGradGrad(scope, orig_input, orig_output, grad, ksize, strides, padding, Attrs()) {}
MaxPool3DGradGrad::MaxPool3DGradGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPool3DGradGrad::Attrs& attrs) {
  OpMaker op(scope, "MaxPool3DGradGrad", "MaxPool3DGradGrad", {orig_input, orig_output, grad}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

MaxPoolGradGrad::MaxPoolGradGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : MaxPoolGradGrad(scope, orig_input, orig_output, grad, ksize, strides, padding, Attrs()) {}
MaxPoolGradGrad::MaxPoolGradGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPoolGradGrad::Attrs& attrs) {
  OpMaker op(scope, "MaxPoolGradGrad", "MaxPoolGradGrad", {orig_input, orig_output, grad}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

MaxPoolGradGradV2::MaxPoolGradGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding) : MaxPoolGradGradV2(scope, orig_input, orig_output, grad, ksize, strides, padding, Attrs()) {}
MaxPoolGradGradV2::MaxPoolGradGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding, const MaxPoolGradGradV2::Attrs& attrs) {
  OpMaker op(scope, "MaxPoolGradGradV2", "MaxPoolGradGradV2", {orig_input, orig_output, grad, ksize, strides}, {{"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

MaxPoolGradGradWithArgmax::MaxPoolGradGradWithArgmax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input grad, ::tensorflow::Input argmax, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : MaxPoolGradGradWithArgmax(scope, input, grad, argmax, ksize, strides, padding, Attrs()) {}
MaxPoolGradGradWithArgmax::MaxPoolGradGradWithArgmax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input grad, ::tensorflow::Input argmax, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPoolGradGradWithArgmax::Attrs& attrs) {
  OpMaker op(scope, "MaxPoolGradGradWithArgmax", "MaxPoolGradGradWithArgmax", {input, grad, argmax}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"include_batch_in_index", attrs.include_batch_in_index_}});
  operation = op.operation(); output = op.One(0);
}

MaxPoolGradV2::MaxPoolGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding) : MaxPoolGradV2(scope, orig_input, orig_output, grad, ksize, strides, padding, Attrs()) {}
MaxPoolGradV2::MaxPoolGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding, const MaxPoolGradV2::Attrs& attrs) {
  OpMaker op(scope, "MaxPoolGradV2", "MaxPoolGradV2", {orig_input, orig_output, grad, ksize, strides}, {{"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

MaxPoolV2::MaxPoolV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding) : MaxPoolV2(scope, input, ksize, strides, padding, Attrs()) {}
MaxPoolV2::MaxPoolV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding, const MaxPoolV2::Attrs& attrs) {
  OpMaker op(scope, "MaxPoolV2", "MaxPoolV2", {input, ksize, strides}, {{"padding", padding}, {"data_format", attrs.data_format_}});
  operation = op.operation(); output = op.One(0);
}

MaxPoolWithArgmax::MaxPoolWithArgmax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) : MaxPoolWithArgmax(scope, input, ksize, strides, padding, Attrs()) {}
MaxPoolWithArgmax::MaxPoolWithArgmax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPoolWithArgmax::Attrs& attrs) {
  OpMaker op(scope, "MaxPoolWithArgmax", "MaxPoolWithArgmax", {input}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}, {"Targmax", attrs.Targmax_}, {"include_batch_in_index", attrs.include_batch_in_index_}});
  operation = op.operation(); output = op.One(0); argmax = op.One(1);
}

NthElement::NthElement(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input n) : NthElement(scope, input, n, Attrs()) {}
NthElement::NthElement(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input n, const NthElement::Attrs& attrs) {
  OpMaker op(scope, "NthElement", "NthElement", {input, n}, {{"reverse", attrs.reverse_}});
  operation = op.operation(); values = op.One(0);
}

QuantizedAvgPool::QuantizedAvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_input, ::tensorflow::Input max_input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) {
  OpMaker op(scope, "QuantizedAvgPool", "QuantizedAvgPool", {input, min_input, max_input}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}});
  operation = op.operation(); output = op.One(0); min_output = op.One(1); max_output = op.One(2);
}

QuantizedBatchNormWithGlobalNormalization::QuantizedBatchNormWithGlobalNormalization(const ::tensorflow::Scope& scope, ::tensorflow::Input t, ::tensorflow::Input t_min, ::tensorflow::Input t_max, ::tensorflow::Input m, ::tensorflow::Input m_min, ::tensorflow::Input m_max, ::tensorflow::Input v, ::tensorflow::Input v_min, ::tensorflow::Input v_max, ::tensorflow::Input beta, ::tensorflow::Input beta_min, ::tensorflow::Input beta_max, ::tensorflow::Input gamma, ::tensorflow::Input gamma_min, ::tensorflow::Input gamma_max, DataType out_type, float variance_epsilon, bool scale_after_normalization) {
  OpMaker op(scope, "QuantizedBatchNormWithGlobalNormalization", "QuantizedBatchNormWithGlobalNormalization", {t, t_min, t_max, m, m_min, m_max, v, v_min, v_max, beta, beta_min, beta_max, gamma, gamma_min, gamma_max}, {{"out_type", out_type}, {"variance_epsilon", variance_epsilon}, {"scale_after_normalization", scale_after_normalization}});
  operation = op.operation(); result = op.One(0); result_min = op.One(1); result_max = op.One(2);
}

QuantizedBiasAdd::QuantizedBiasAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input bias, ::tensorflow::Input min_input, ::tensorflow::Input max_input, ::tensorflow::Input min_bias, ::tensorflow::Input max_bias, DataType out_type) {
  OpMaker op(scope, "QuantizedBiasAdd", "QuantizedBiasAdd", {input, bias, min_input, max_input, min_bias, max_bias}, {{"out_type", out_type}});
  operation = op.operation(); output = op.One(0); min_out = op.One(1); max_out = op.One(2);
}

QuantizedConv2D::QuantizedConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input min_input, ::tensorflow::Input max_input, ::tensorflow::Input min_filter, ::tensorflow::Input max_filter, const gtl::ArraySlice<int>& strides, StringPiece padding) : QuantizedConv2D(scope, input, filter, min_input, max_input, min_filter, max_filter, strides, padding, Attrs()) {}
QuantizedConv2D::QuantizedConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input min_input, ::tensorflow::Input max_input, ::tensorflow::Input min_filter, ::tensorflow::Input max_filter, const gtl::ArraySlice<int>& strides, StringPiece padding, const QuantizedConv2D::Attrs& attrs) {
  OpMaker op(scope, "QuantizedConv2D", "QuantizedConv2D", {input, filter, min_input, max_input, min_filter, max_filter}, {{"strides", strides}, {"padding", padding}, {"out_type", attrs.out_type_}, {"dilations", attrs.dilations_}});
  operation = op.operation(); output = op.One(0); min_output = op.One(1); max_output = op.One(2);
}

QuantizedMaxPool::QuantizedMaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_input, ::tensorflow::Input max_input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding) {
  OpMaker op(scope, "QuantizedMaxPool", "QuantizedMaxPool", {input, min_input, max_input}, {{"ksize", ksize}, {"strides", strides}, {"padding", padding}});
  operation = op.operation(); output = op.One(0); min_output = op.One(1); max_output = op.One(2);
}

QuantizedRelu::QuantizedRelu(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input min_features, ::tensorflow::Input max_features) : QuantizedRelu(scope, features, min_features, max_features, Attrs()) {}
QuantizedRelu::QuantizedRelu(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input min_features, ::tensorflow::Input max_features, const QuantizedRelu::Attrs& attrs) {
  OpMaker op(scope, "QuantizedRelu", "QuantizedRelu", {features, min_features, max_features}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); activations = op.One(0); min_activations = op.One(1); max_activations = op.One(2);
}

QuantizedRelu6::QuantizedRelu6(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input min_features, ::tensorflow::Input max_features) : QuantizedRelu6(scope, features, min_features, max_features, Attrs()) {}
QuantizedRelu6::QuantizedRelu6(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input min_features, ::tensorflow::Input max_features, const QuantizedRelu6::Attrs& attrs) {
  OpMaker op(scope, "QuantizedRelu6", "QuantizedRelu6", {features, min_features, max_features}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); activations = op.One(0); min_activations = op.One(1); max_activations = op.One(2);
}

QuantizedReluX::QuantizedReluX(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input max_value, ::tensorflow::Input min_features, ::tensorflow::Input max_features) : QuantizedReluX(scope, features, max_value, min_features, max_features, Attrs()) {}
QuantizedReluX::QuantizedReluX(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input max_value, ::tensorflow::Input min_features, ::tensorflow::Input max_features, const QuantizedReluX::Attrs& attrs) {
  OpMaker op(scope, "QuantizedReluX", "QuantizedReluX", {features, max_value, min_features, max_features}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); activations = op.One(0); min_activations = op.One(1); max_activations = op.One(2);
}

Relu::Relu(const ::tensorflow::Scope& scope, ::tensorflow::Input features) {
  OpMaker op(scope, "Relu", "Relu", {features}, {});
  operation = op.operation(); activations = op.One(0);
}

Relu6::Relu6(const ::tensorflow::Scope& scope, ::tensorflow::Input features) {
  OpMaker op(scope, "Relu6", "Relu6", {features}, {});
  operation = op.operation(); activations = op.One(0);
}

Selu::Selu(const ::tensorflow::Scope& scope, ::tensorflow::Input features) {
  OpMaker op(scope, "Selu", "Selu", {features}, {});
  operation = op.operation(); activations = op.One(0);
}

Softmax::Softmax(const ::tensorflow::Scope& scope, ::tensorflow::Input logits) {
  OpMaker op(scope, "Softmax", "Softmax", {logits}, {});
  operation = op.operation(); softmax = op.One(0);
}

SoftmaxCrossEntropyWithLogits::SoftmaxCrossEntropyWithLogits(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input labels) {
  OpMaker op(scope, "SoftmaxCrossEntropyWithLogits", "SoftmaxCrossEntropyWithLogits", {features, labels}, {});
  operation = op.operation(); loss = op.One(0); backprop = op.One(1);
}

Softplus::Softplus(const ::tensorflow::Scope& scope, ::tensorflow::Input features) {
  OpMaker op(scope, "Softplus", "Softplus", {features}, {});
  operation = op.operation(); activations = op.One(0);
}

Softsign::Softsign(const ::tensorflow::Scope& scope, ::tensorflow::Input features) {
  OpMaker op(scope, "Softsign", "Softsign", {features}, {});
  operation = op.operation(); activations = op.One(0);
}

SparseSoftmaxCrossEntropyWithLogits::SparseSoftmaxCrossEntropyWithLogits(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input labels) {
  OpMaker op(scope, "SparseSoftmaxCrossEntropyWithLogits", "SparseSoftmaxCrossEntropyWithLogits", {features, labels}, {});
  operation = op.operation(); loss = op.One(0); backprop = op.One(1);
}

TopK::TopK(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input k) : TopK(scope, input, k, Attrs()) {}
TopK::TopK(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input k, const TopK::Attrs& attrs) {
  OpMaker op(scope, "TopK", "TopKV2", {input, k}, {{"sorted", attrs.sorted_}});
  operation = op.operation(); values = op.One(0); indices = op.One(1);
}

}  // namespace ops
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Convolutions and their gradient ops, which are each other's gradients.
#include "eager/kernels/conv.h"
#include "eager/kernels/conv_depthwise.h"
#include "eager/op/grad_context.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

// The attributes of a convolution, for the calls of its relatives.
struct ConvCall {
  std::vector<int64_t> strides, dilations, explicit_paddings;
  std::string padding, data_format;

  explicit ConvCall(const GradContext& g)
      : strides(g.list_attr<int64_t>("strides")),
        dilations(g.list_attr<int64_t>("dilations")),
        padding(g.attr<std::string>("padding")) {
    if (g.op().FindAttr("explicit_paddings"))
      explicit_paddings = g.list_attr<int64_t>("explicit_paddings");
    if (g.op().FindAttr("data_format")) data_format = g.attr<std::string>("data_format");
  }
};

// --- two dimensions
Tensor Conv(const ConvCall& c, const Tensor& x, const Tensor& filter) {
  return Conv2D(x, filter, c.strides, c.padding,
                {.explicit_paddings = c.explicit_paddings,
                 .data_format = c.data_format,
                 .dilations = c.dilations});
}
Tensor ConvInputGrad(const ConvCall& c, const Tensor& sizes, const Tensor& filter,
                     const Tensor& dy) {
  return Conv2DBackpropInput(sizes, filter, dy, c.strides, c.padding,
                             {.explicit_paddings = c.explicit_paddings,
                              .data_format = c.data_format,
                              .dilations = c.dilations});
}
Tensor ConvFilterGrad(const ConvCall& c, const Tensor& x, const Tensor& sizes, const Tensor& dy) {
  return Conv2DBackpropFilter(x, sizes, dy, c.strides, c.padding,
                              {.explicit_paddings = c.explicit_paddings,
                               .data_format = c.data_format,
                               .dilations = c.dilations});
}

// --- depthwise
Tensor Depthwise(const ConvCall& c, const Tensor& x, const Tensor& filter) {
  return DepthwiseConv2dNative(x, filter, c.strides, c.padding,
                               {.data_format = c.data_format, .dilations = c.dilations});
}
Tensor DepthwiseInputGrad(const ConvCall& c, const Tensor& sizes, const Tensor& filter,
                          const Tensor& dy) {
  return DepthwiseConv2dNativeBackpropInput(
      sizes, filter, dy, c.strides, c.padding,
      {.data_format = c.data_format, .dilations = c.dilations});
}
Tensor DepthwiseFilterGrad(const ConvCall& c, const Tensor& x, const Tensor& sizes,
                           const Tensor& dy) {
  return DepthwiseConv2dNativeBackpropFilter(
      x, sizes, dy, c.strides, c.padding, {.data_format = c.data_format, .dilations = c.dilations});
}

// --- three dimensions
Tensor ConvOf3D(const ConvCall& c, const Tensor& x, const Tensor& filter) {
  return Conv3D(x, filter, c.strides, c.padding,
                {.data_format = c.data_format, .dilations = c.dilations});
}
Tensor Conv3DInputGrad(const ConvCall& c, const Tensor& sizes, const Tensor& filter,
                       const Tensor& dy) {
  return Conv3DBackpropInputV2(sizes, filter, dy, c.strides, c.padding,
                               {.data_format = c.data_format, .dilations = c.dilations});
}
Tensor Conv3DFilterGrad(const ConvCall& c, const Tensor& x, const Tensor& sizes, const Tensor& dy) {
  return Conv3DBackpropFilterV2(x, sizes, dy, c.strides, c.padding,
                                {.data_format = c.data_format, .dilations = c.dilations});
}

using Forward = Tensor (*)(const ConvCall&, const Tensor&, const Tensor&);
using Backward = Tensor (*)(const ConvCall&, const Tensor&, const Tensor&, const Tensor&);

// The gradients of y = conv(x, filter), of dx = input_grad(sizes, filter, dy) and of
// dfilter = filter_grad(x, sizes, dy).
template <Backward kInputGrad, Backward kFilterGrad>
Grads ForwardGrads(const GradContext& g) {
  const ConvCall call(g);
  return {kInputGrad(call, ShapeOf(g.x(0)), g.x(1), g.dy()),
          kFilterGrad(call, g.x(0), ShapeOf(g.x(1)), g.dy())};
}
template <Forward kConv, Backward kFilterGrad>
Grads InputGradGrads(const GradContext& g) {
  const ConvCall call(g);
  return {Tensor(), kFilterGrad(call, g.dy(), ShapeOf(g.x(1)), g.x(2)),
          kConv(call, g.dy(), g.x(1))};
}
template <Forward kConv, Backward kInputGrad>
Grads FilterGradGrads(const GradContext& g) {
  const ConvCall call(g);
  return {kInputGrad(call, ShapeOf(g.x(0)), g.dy(), g.x(2)), Tensor(), kConv(call, g.x(0), g.dy())};
}

const OpEntry kEntries[] = {
    {.name = "Conv2D",
     .doc = "input [batch, rows, columns, depth] convolved with filter [rows, columns, depth, "
            "channels] gives\n"
            "[batch, rows, columns, channels]. padding: SAME, VALID, or EXPLICIT with "
            "explicit_paddings.\n"
            "Errors: kInvalidArgument for shapes or attributes that do not fit, kUnimplemented for "
            "NCHW and for groups.",
     .kernel = kernels::Conv2D,
     .shape = kernels::Conv2DShape,
     .grad = ForwardGrads<ConvInputGrad, ConvFilterGrad>},
    {.name = "Conv2DBackpropInput",
     .doc =
         "The gradient of Conv2D with respect to its input, whose shape is input_sizes.\n"
         "Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.",
     .kernel = kernels::Conv2DBackpropInput,
     .shape = kernels::ConvBackpropInputShape,
     .grad = InputGradGrads<Conv, ConvFilterGrad>},
    {.name = "Conv2DBackpropFilter",
     .doc =
         "The gradient of Conv2D with respect to its filter, whose shape is filter_sizes.\n"
         "Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.",
     .kernel = kernels::Conv2DBackpropFilter,
     .shape = kernels::ConvBackpropFilterShape,
     .grad = FilterGradGrads<Conv, ConvInputGrad>},
    {.name = "DepthwiseConv2dNative",
     .doc = "Convolves every channel of input [batch, rows, columns, depth] with filters of its "
            "own: filter\n"
            "[rows, columns, depth, multiplier] gives [batch, rows, columns, depth * multiplier].\n"
            "Errors: kInvalidArgument for shapes or attributes that do not fit, kUnimplemented for "
            "NCHW.",
     .kernel = kernels::DepthwiseConv2d,
     .shape = kernels::DepthwiseConv2dShape,
     .grad = ForwardGrads<DepthwiseInputGrad, DepthwiseFilterGrad>},
    {.name = "DepthwiseConv2dNativeBackpropInput",
     .doc =
         "The gradient of DepthwiseConv2dNative with respect to its input, whose shape is "
         "input_sizes.\n"
         "Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.",
     .kernel = kernels::DepthwiseConv2dBackpropInput,
     .shape = kernels::ConvBackpropInputShape,
     .grad = InputGradGrads<Depthwise, DepthwiseFilterGrad>},
    {.name = "DepthwiseConv2dNativeBackpropFilter",
     .doc =
         "The gradient of DepthwiseConv2dNative with respect to its filter, whose shape is "
         "filter_sizes.\n"
         "Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.",
     .kernel = kernels::DepthwiseConv2dBackpropFilter,
     .shape = kernels::ConvBackpropFilterShape,
     .grad = FilterGradGrads<Depthwise, DepthwiseInputGrad>},
    {.name = "Conv3D",
     .doc = "input [batch, planes, rows, columns, depth] convolved with filter [planes, rows, "
            "columns, depth, channels].\n"
            "Errors: kInvalidArgument for shapes or attributes that do not fit, kUnimplemented for "
            "NCDHW and for groups.",
     .kernel = kernels::Conv3D,
     .shape = kernels::Conv3DShape,
     .grad = ForwardGrads<Conv3DInputGrad, Conv3DFilterGrad>},
    {.name = "Conv3DBackpropInput",
     .doc =
         "The gradient of Conv3D with respect to `input`.\n"
         "Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.",
     .kernel = kernels::Conv3DBackpropInput,
     .shape = kernels::ConvBackpropInputShape,
     .flags = kNotDifferentiable},
    {.name = "Conv3DBackpropFilter",
     .doc =
         "The gradient of Conv3D with respect to `filter`.\n"
         "Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.",
     .kernel = kernels::Conv3DBackpropFilter,
     .shape = kernels::ConvBackpropFilterShape,
     .flags = kNotDifferentiable},
    {.name = "Conv3DBackpropInputV2",
     .doc =
         "The gradient of Conv3D with respect to its input, whose shape is input_sizes.\n"
         "Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.",
     .kernel = kernels::Conv3DBackpropInput,
     .shape = kernels::ConvBackpropInputShape,
     .grad = InputGradGrads<ConvOf3D, Conv3DFilterGrad>},
    {.name = "Conv3DBackpropFilterV2",
     .doc =
         "The gradient of Conv3D with respect to its filter, whose shape is filter_sizes.\n"
         "Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.",
     .kernel = kernels::Conv3DBackpropFilter,
     .shape = kernels::ConvBackpropFilterShape,
     .grad = FilterGradGrads<ConvOf3D, Conv3DInputGrad>},
};

}  // namespace

std::span<const OpEntry> ConvOps() { return kEntries; }

}  // namespace eager

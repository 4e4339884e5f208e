// SPDX-License-Identifier: Apache-2.0
// Pooling: the largest or the mean element of windows that slide over images, and gradient ops.
#include "eager/kernels/pool.h"
#include "eager/op/grad_context.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

// The attributes of a pooling op, for the calls of its relatives.
struct PoolCall {
  std::vector<int64_t> ksize, strides;
  std::string padding, data_format;

  explicit PoolCall(const GradContext& g) : padding(g.attr<std::string>("padding")) {
    if (g.op().FindAttr("ksize")) {
      ksize = g.list_attr<int64_t>("ksize");
      strides = g.list_attr<int64_t>("strides");
    }
    if (g.op().FindAttr("data_format")) data_format = g.attr<std::string>("data_format");
  }
};

Grads MaxPoolGrads(const GradContext& g) {
  const PoolCall c(g);
  return {MaxPoolGrad(g.x(), g.y(), g.dy(), c.ksize, c.strides, c.padding,
                      {.data_format = c.data_format})};
}

Grads MaxPoolGradGrads(const GradContext& g) {
  const PoolCall c(g);
  return {ZerosLike(g.x(0)), ZerosLike(g.x(1)),
          MaxPoolGradGrad(g.x(0), g.x(1), g.dy(), c.ksize, c.strides, c.padding,
                          {.data_format = c.data_format})};
}

Grads MaxPoolGradGradGrads(const GradContext& g) {
  const PoolCall c(g);
  return {ZerosLike(g.x(0)), ZerosLike(g.x(1)),
          MaxPoolGrad(g.x(0), g.x(1), g.dy(), c.ksize, c.strides, c.padding,
                      {.data_format = c.data_format})};
}

Grads MaxPoolV2Grads(const GradContext& g) {
  const PoolCall c(g);
  return {MaxPoolGradV2(g.x(0), g.y(), g.dy(), g.x(1), g.x(2), c.padding,
                        {.data_format = c.data_format}),
          Tensor(), Tensor()};
}

Grads MaxPoolGradV2Grads(const GradContext& g) {
  const PoolCall c(g);
  return {ZerosLike(g.x(0)), ZerosLike(g.x(1)),
          MaxPoolGradGradV2(g.x(0), g.x(1), g.dy(), g.x(3), g.x(4), c.padding,
                            {.data_format = c.data_format}),
          Tensor(), Tensor()};
}

Grads MaxPoolGradGradV2Grads(const GradContext& g) {
  const PoolCall c(g);
  return {ZerosLike(g.x(0)), ZerosLike(g.x(1)),
          MaxPoolGradV2(g.x(0), g.x(1), g.dy(), g.x(3), g.x(4), c.padding,
                        {.data_format = c.data_format}),
          Tensor(), Tensor()};
}

Grads MaxPoolWithArgmaxGrads(const GradContext& g) {
  const PoolCall c(g);
  return {
      MaxPoolGradWithArgmax(g.x(), g.dy(), g.y(1), c.ksize, c.strides, c.padding,
                            {.include_batch_in_index = g.attr<bool>("include_batch_in_index")})};
}

Grads MaxPoolGradWithArgmaxGrads(const GradContext& g) {
  const PoolCall c(g);
  return {
      ZerosLike(g.x(0)),
      MaxPoolGradGradWithArgmax(g.x(0), g.dy(), g.x(2), c.ksize, c.strides, c.padding,
                                {.include_batch_in_index = g.attr<bool>("include_batch_in_index")}),
      Tensor()};
}

Grads AvgPoolGrads(const GradContext& g) {
  const PoolCall c(g);
  return {AvgPoolGrad(ShapeOf(g.x()), g.dy(), c.ksize, c.strides, c.padding,
                      {.data_format = c.data_format})};
}

Grads AvgPoolGradGrads(const GradContext& g) {
  const PoolCall c(g);
  return {Tensor(), AvgPool(g.dy(), c.ksize, c.strides, c.padding, {.data_format = c.data_format})};
}

Grads MaxPool3DGrads(const GradContext& g) {
  const PoolCall c(g);
  return {MaxPool3DGrad(g.x(), g.y(), g.dy(), c.ksize, c.strides, c.padding,
                        {.data_format = c.data_format})};
}

Grads MaxPool3DGradGrads(const GradContext& g) {
  const PoolCall c(g);
  return {ZerosLike(g.x(0)), ZerosLike(g.x(1)),
          MaxPool3DGradGrad(g.x(0), g.x(1), g.dy(), c.ksize, c.strides, c.padding,
                            {.data_format = c.data_format})};
}

Grads MaxPool3DGradGradGrads(const GradContext& g) {
  const PoolCall c(g);
  return {ZerosLike(g.x(0)), ZerosLike(g.x(1)),
          MaxPool3DGrad(g.x(0), g.x(1), g.dy(), c.ksize, c.strides, c.padding,
                        {.data_format = c.data_format})};
}

Grads AvgPool3DGrads(const GradContext& g) {
  const PoolCall c(g);
  return {AvgPool3DGrad(ShapeOf(g.x()), g.dy(), c.ksize, c.strides, c.padding,
                        {.data_format = c.data_format})};
}

Grads AvgPool3DGradGrads(const GradContext& g) {
  const PoolCall c(g);
  return {Tensor(),
          AvgPool3D(g.dy(), c.ksize, c.strides, c.padding, {.data_format = c.data_format})};
}

const OpEntry kEntries[] = {
    {.name = "MaxPool",
     .doc = "The largest element of each window of size ksize that slides over input [batch, rows, "
            "columns, channels];\n"
            "or, with a window over the channels only, of each group of channels.\n"
            "Errors: kInvalidArgument for shapes or attributes that do not fit and for NCHW, "
            "kUnimplemented for windows\n"
            "over the batch, or over channels and space at once.",
     .kernel = kernels::MaxPool,
     .shape = kernels::PoolShape,
     .grad = MaxPoolGrads},
    {.name = "MaxPoolV2",
     .doc = "MaxPool with ksize and strides as inputs: vectors of four.\n"
            "Errors: as MaxPool.",
     .kernel = kernels::MaxPoolV2,
     .shape = kernels::PoolV2Shape,
     .grad = MaxPoolV2Grads},
    {.name = "MaxPoolGrad",
     .doc = "The gradient of MaxPool: each element of grad added where the largest element of its "
            "window is (the first\n"
            "of equal ones). Has the shape of orig_input.\n"
            "Errors: kInvalidArgument unless orig_output and grad have the shape of the forward "
            "op's output.",
     .kernel = kernels::MaxPoolGrad,
     .shape = shapes::SameAsInput,
     .grad = MaxPoolGradGrads},
    {.name = "MaxPoolGradV2",
     .doc = "MaxPoolGrad with ksize and strides as inputs.\n"
            "Errors: as MaxPoolGrad.",
     .kernel = kernels::MaxPoolGradV2,
     .shape = shapes::SameAsInput,
     .grad = MaxPoolGradV2Grads},
    {.name = "MaxPoolGradGrad",
     .doc = "The gradient of MaxPoolGrad with respect to its grad: for each window the element of "
            "grad (shaped like\n"
            "orig_input) where orig_input first equals orig_output.\n"
            "Errors: kInvalidArgument unless the shapes fit.",
     .kernel = kernels::MaxPoolGradGrad,
     .shape = kernels::SameAsSecondShape,
     .grad = MaxPoolGradGradGrads},
    {.name = "MaxPoolGradGradV2",
     .doc = "MaxPoolGradGrad with ksize and strides as inputs.\n"
            "Errors: as MaxPoolGradGrad.",
     .kernel = kernels::MaxPoolGradGradV2,
     .shape = kernels::SameAsSecondShape,
     .grad = MaxPoolGradGradV2Grads},
    {.name = "MaxPoolWithArgmax",
     .doc = "MaxPool, and where each maximum was found: (row * columns + column) * channels + "
            "channel, counted within\n"
            "the image, or within the whole batch if include_batch_in_index.\n"
            "Errors: as MaxPool.",
     .kernel = kernels::MaxPoolWithArgmax,
     .shape = kernels::PoolShape,
     .grad = MaxPoolWithArgmaxGrads},
    {.name = "MaxPoolGradWithArgmax",
     .doc =
         "The gradient of MaxPoolWithArgmax: each element of grad added at its index in argmax.\n"
         "Errors: kInvalidArgument unless the shapes fit and all indices lie in the input.",
     .kernel = kernels::MaxPoolGradWithArgmax,
     .shape = shapes::SameAsInput,
     .grad = MaxPoolGradWithArgmaxGrads},
    {.name = "MaxPoolGradGradWithArgmax",
     .doc = "The elements of grad (shaped like input) at the indices in argmax.\n"
            "Errors: kInvalidArgument unless the shapes fit and all indices lie in the input.",
     .kernel = kernels::MaxPoolGradGradWithArgmax,
     .shape = kernels::PoolShape,
     .flags = kNotDifferentiable},
    {.name = "AvgPool",
     .doc = "The mean of each window of size ksize that slides over value [batch, rows, columns, "
            "channels]. Padding does\n"
            "not count.\n"
            "Errors: kInvalidArgument for shapes or attributes that do not fit and for NCHW, "
            "kUnimplemented for windows\n"
            "over batch or channels.",
     .kernel = kernels::AvgPool,
     .shape = kernels::PoolShape,
     .grad = AvgPoolGrads},
    {.name = "AvgPoolGrad",
     .doc = "The gradient of AvgPool: each element of grad spread evenly over its window. Has the "
            "shape in\n"
            "orig_input_shape.\n"
            "Errors: kInvalidArgument unless grad has the shape of the forward op's output.",
     .kernel = kernels::AvgPoolGrad,
     .shape = kernels::AvgPoolGradShape,
     .grad = AvgPoolGradGrads},
    {.name = "MaxPool3D",
     .doc = "The largest element of each window of size ksize over [batch, planes, rows, columns, "
            "channels].\n"
            "Errors: as MaxPool.",
     .kernel = kernels::MaxPool3D,
     .shape = kernels::Pool3DShape,
     .grad = MaxPool3DGrads},
    {.name = "MaxPool3DGrad",
     .doc = "The gradient of MaxPool3D.\n"
            "Errors: as MaxPoolGrad.",
     .kernel = kernels::MaxPool3DGrad,
     .shape = shapes::SameAsInput,
     .grad = MaxPool3DGradGrads},
    {.name = "MaxPool3DGradGrad",
     .doc = "The gradient of MaxPool3DGrad with respect to its grad.\n"
            "Errors: as MaxPoolGradGrad.",
     .kernel = kernels::MaxPool3DGradGrad,
     .shape = kernels::SameAsSecondShape,
     .grad = MaxPool3DGradGradGrads},
    {.name = "AvgPool3D",
     .doc = "The mean of each window of size ksize over [batch, planes, rows, columns, channels].\n"
            "Errors: as AvgPool.",
     .kernel = kernels::AvgPool3D,
     .shape = kernels::Pool3DShape,
     .grad = AvgPool3DGrads},
    {.name = "AvgPool3DGrad",
     .doc = "The gradient of AvgPool3D.\n"
            "Errors: as AvgPoolGrad.",
     .kernel = kernels::AvgPool3DGrad,
     .shape = kernels::AvgPoolGradShape,
     .grad = AvgPool3DGradGrads},
};

}  // namespace

std::span<const OpEntry> PoolOps() { return kEntries; }

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/conv.h"

#include <algorithm>

#include "eager/isa/isa_table.h"
#include "eager/kernels/array_axes.h"
#include "eager/kernels/conv_gemm.h"

namespace eager::kernels {
namespace {

// The attributes of a convolution over `spatial` dimensions.
struct ConvAttrs {
  std::vector<int64_t> strides, dilations;
  Padding padding;
};

template <class Context>
ConvAttrs AttrsOf(const Context& ctx, int spatial) {
  const std::string_view op = ctx.op().name;
  const int rank = spatial + 2;
  ConvAttrs attrs;
  attrs.strides = ctx.template list_attr<int64_t>("strides");
  // With channels first the outer dimensions are 0 and 1; the checks see them in the usual order.
  const auto channels_last = [&](std::vector<int64_t> v) {
    if (HasChannelsFirst(ctx) && static_cast<int>(v.size()) == rank)
      std::rotate(v.begin() + 1, v.begin() + 2, v.end());
    return v;
  };
  attrs.strides = channels_last(attrs.strides);
  CheckWindowAttr(op, "strides", attrs.strides, rank);
  attrs.dilations.assign(rank, 1);
  if (ctx.op().FindAttr("dilations"))
    attrs.dilations = channels_last(ctx.template list_attr<int64_t>("dilations"));
  CheckWindowAttr(op, "dilations", attrs.dilations, rank);
  attrs.padding = PaddingOf(ctx, rank);
  return attrs;
}

// The geometry for an input [batch, spatial ..., channels] and a filter of these shapes.
ConvGeometry GeometryOf(std::string_view op, const Shape& in, const Shape& filter,
                        const ConvAttrs& attrs) {
  const int rank = in.rank(), spatial = rank - 2;
  ConvGeometry g{
      .batch = in[0], .in_channels = in[rank - 1], .out_channels = filter[rank - 1], .axes = {}};
  for (int i = 0; i < spatial; ++i)
    g.axes[3 - spatial + i] = MakeWindowAxis(op, in[1 + i], filter[i], attrs.dilations[1 + i],
                                             attrs.strides[1 + i], attrs.padding, 1 + i);
  return g;
}

Shape OutputShape(const ConvGeometry& g, int spatial) {
  std::vector<int64_t> dims = {g.batch};
  for (int i = 0; i < spatial; ++i) dims.push_back(g.axes[3 - spatial + i].out);
  dims.push_back(g.out_channels);
  return Shape(dims);
}

void CheckRank(std::string_view op, std::string_view what, const Shape& shape, int rank) {
  if (shape.rank() != rank)
    throw InvalidArgument(op, ": ", what, " must be ", rank, "-dimensional: ", shape);
}

void CheckDepths(std::string_view op, const Shape& in, const Shape& filter) {
  const int rank = in.rank();
  const int64_t depth = in[rank - 1], wanted = filter[rank - 2];
  if (filter.NumElements() == 0)
    throw InvalidArgument(op, ": the filter must not have zero elements, is ", filter);
  if (depth == wanted) return;
  if (wanted == 0 || depth % wanted != 0)
    throw InvalidArgument(op, ": input depth must be evenly divisible by filter depth: ", depth,
                          " vs ", wanted);
  throw Unimplemented(op, ": grouped convolutions are not supported: input depth ", depth,
                      ", filter depth ", wanted);
}

// Elements as float, double as they are; the conversion of 16-bit types.
Tensor Widened(const Tensor& t) {
  if (t.dtype() != DT_HALF && t.dtype() != DT_BFLOAT16) return t;
  Tensor wide(DT_FLOAT, t.shape());
  (t.dtype() == DT_HALF ? Isa().half_to_float : Isa().bfloat16_to_float)(
      t.ptr<uint16_t>(), wide.ptr<float>(), t.NumElements());
  return wide;
}

// Makes output 0 by f<T>(a, b, out), in float for 16-bit types.
template <class F>
void Compute(KernelContext& ctx, const Tensor& a, const Tensor& b, const Shape& shape, F f) {
  const DataType dtype = a.dtype();
  Tensor& out = ctx.Allocate(0, dtype, shape);
  if (dtype == DT_DOUBLE) return f(a.ptr<double>(), b.ptr<double>(), out.ptr<double>());
  if (dtype == DT_FLOAT) return f(a.ptr<float>(), b.ptr<float>(), out.ptr<float>());
  if (dtype != DT_HALF && dtype != DT_BFLOAT16) ThrowUnsupportedDtype(dtype);
  const Tensor wide_a = Widened(a), wide_b = Widened(b);
  Tensor wide_out(DT_FLOAT, shape);
  f(wide_a.ptr<float>(), wide_b.ptr<float>(), wide_out.ptr<float>());
  (dtype == DT_HALF ? Isa().float_to_half : Isa().float_to_bfloat16)(
      wide_out.ptr<float>(), out.ptr<uint16_t>(), out.NumElements());
}

void Forward(KernelContext& ctx, int spatial) {
  const std::string_view op = ctx.op().name;
  const Tensor &in = ctx.input(0), &filter = ctx.input(1);
  const ConvAttrs attrs = AttrsOf(ctx, spatial);
  CheckRank(op, "input", in.shape(), spatial + 2);
  CheckRank(op, "filter", filter.shape(), spatial + 2);
  if (HasChannelsFirst(ctx))
    throw Unimplemented(op, ": on the CPU only channels-last data formats are supported, not ",
                        ctx.string_attr("data_format"));
  CheckDepths(op, in.shape(), filter.shape());
  const ConvGeometry g = GeometryOf(op, in.shape(), filter.shape(), attrs);
  Compute(ctx, in, filter, OutputShape(g, spatial),
          [&]<class T>(const T* a, const T* b, T* out) { ConvForward(g, a, b, out); });
}

// The shape that a backprop op is told: the values of a vector, or the shape of a tensor itself.
Shape ToldShape(KernelContext& ctx, int i, int rank) {
  const Tensor& t = ctx.input(i);
  const ArgDef& arg = ctx.op().inputs[i];
  if (!arg.name.ends_with("sizes")) {
    CheckRank(ctx.op().name, arg.name, t.shape(), rank);
    return t.shape();
  }
  const std::vector<int64_t> dims = IntegerVector(ctx.op().name, t, arg.name);
  if (static_cast<int>(dims.size()) != rank)
    throw InvalidArgument(ctx.op().name, ": ", arg.name, " must have ", rank, " elements, has ",
                          dims.size());
  return CheckedShape(ctx.op().name, dims);
}

ConvGeometry BackwardGeometry(KernelContext& ctx, const Shape& in, const Shape& filter,
                              const Shape& dout, int spatial) {
  const std::string_view op = ctx.op().name;
  const ConvAttrs attrs = AttrsOf(ctx, spatial);
  if (HasChannelsFirst(ctx))
    throw InvalidArgument(op, ": on the CPU only channels-last data formats are supported, not ",
                          ctx.string_attr("data_format"));
  CheckRank(op, "out_backprop", dout, spatial + 2);
  CheckDepths(op, in, filter);
  const ConvGeometry g = GeometryOf(op, in, filter, attrs);
  const Shape computed = OutputShape(g, spatial);
  if (computed != dout)
    throw InvalidArgument(op, ": Size of out_backprop doesn't match computed: actual = ", dout,
                          ", computed = ", computed, " for input ", in, " and filter ", filter);
  return g;
}

void BackwardInput(KernelContext& ctx, int spatial) {
  const Tensor &filter = ctx.input(1), &dout = ctx.input(2);
  const Shape in = ToldShape(ctx, 0, spatial + 2);
  CheckRank(ctx.op().name, "filter", filter.shape(), spatial + 2);
  const ConvGeometry g = BackwardGeometry(ctx, in, filter.shape(), dout.shape(), spatial);
  Compute(ctx, dout, filter, in,
          [&]<class T>(const T* a, const T* b, T* out) { ConvBackwardInput(g, a, b, out); });
}

void BackwardFilter(KernelContext& ctx, int spatial) {
  const Tensor &in = ctx.input(0), &dout = ctx.input(2);
  const Shape filter = ToldShape(ctx, 1, spatial + 2);
  CheckRank(ctx.op().name, "input", in.shape(), spatial + 2);
  const ConvGeometry g = BackwardGeometry(ctx, in.shape(), filter, dout.shape(), spatial);
  Compute(ctx, in, dout, filter,
          [&]<class T>(const T* a, const T* b, T* out) { ConvBackwardFilter(g, a, b, out); });
}

void ForwardShape(ShapeContext& ctx, int spatial) {
  const int rank = spatial + 2;
  Shape in = ctx.WithRank(0, rank);
  const Shape filter = ctx.WithRank(1, rank);
  const bool channels_first = HasChannelsFirst(ctx);
  const ConvAttrs attrs = AttrsOf(ctx, spatial);
  const auto moved = [&](const Shape& s, bool to_last) {
    if (!channels_first) return s;
    std::vector<int64_t> dims = s.vector();
    if (to_last)
      std::rotate(dims.begin() + 1, dims.begin() + 2, dims.end());
    else
      std::rotate(dims.begin() + 1, dims.end() - 1, dims.end());
    return Shape(dims);
  };
  in = moved(in, true);
  const int64_t depth = in[rank - 1], wanted = filter[rank - 2];
  if (depth >= 0 && wanted >= 0 && (wanted == 0 || depth % wanted != 0))
    throw InvalidArgument(ctx.op().name, ": Depth of input (", depth,
                          ") is not a multiple of input depth of filter (", wanted, ")");
  std::vector<int64_t> dims = {in[0]};
  for (int i = 0; i < spatial; ++i) {
    if (filter[i] == 0)
      throw InvalidArgument(ctx.op().name, ": the filter must not have a window of size 0, is ",
                            filter);
    dims.push_back(MakeWindowAxis(ctx.op().name, in[1 + i], filter[i], attrs.dilations[1 + i],
                                  attrs.strides[1 + i], attrs.padding, 1 + i)
                       .out);
  }
  dims.push_back(filter[rank - 1]);
  ctx.SetOutput(0, moved(Shape(dims), false));
}

void ToldShapeOutput(ShapeContext& ctx, int i) {
  if (!ctx.op().inputs[i].name.ends_with("sizes")) return ctx.SetOutput(0, ctx.input(i));
  const int rank = static_cast<int>(ctx.list_attr<int64_t>("strides").size());
  if (const Tensor* value = ctx.value(i)) {
    const std::vector<int64_t> dims = IntegerVector(ctx.op().name, *value, ctx.op().inputs[i].name);
    return ctx.SetOutput(0, CheckedShape(ctx.op().name, dims));
  }
  ctx.SetOutput(0, Shape::UnknownOfRank(rank));
}

}  // namespace

void Conv2D(KernelContext& ctx) { Forward(ctx, 2); }
void Conv2DBackpropInput(KernelContext& ctx) { BackwardInput(ctx, 2); }
void Conv2DBackpropFilter(KernelContext& ctx) { BackwardFilter(ctx, 2); }
void Conv3D(KernelContext& ctx) { Forward(ctx, 3); }
void Conv3DBackpropInput(KernelContext& ctx) { BackwardInput(ctx, 3); }
void Conv3DBackpropFilter(KernelContext& ctx) { BackwardFilter(ctx, 3); }

void Conv2DShape(ShapeContext& ctx) { ForwardShape(ctx, 2); }
void Conv3DShape(ShapeContext& ctx) { ForwardShape(ctx, 3); }
void ConvBackpropInputShape(ShapeContext& ctx) { ToldShapeOutput(ctx, 0); }
void ConvBackpropFilterShape(ShapeContext& ctx) { ToldShapeOutput(ctx, 1); }

}  // namespace eager::kernels

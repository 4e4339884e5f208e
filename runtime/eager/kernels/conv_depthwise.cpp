// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/conv_depthwise.h"

#include <algorithm>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/conv_window.h"

namespace eager::kernels {
namespace {

constexpr int64_t kGrain = 16384;  // multiplications that one thread should get at least

// Input [batch, rows.in, columns.in, depth], filter [windows, depth, multiplier], output channel
// c * multiplier + m from input channel c.
struct Depthwise {
  int64_t batch, depth, multiplier;
  WindowAxis rows, columns;

  int64_t Channels() const { return depth * multiplier; }
  Shape OutputShape() const { return Shape({batch, rows.out, columns.out, Channels()}); }

  // Calls f(tap, pixel) for the taps of the window at (y, x) that lie in the image.
  template <class F>
  void ForEachTap(int64_t y, int64_t x, F&& f) const {
    for (int64_t r = 0; r < rows.window; ++r) {
      const int64_t row = rows.Begin(y) + r * rows.dilation;
      if (row < 0 || row >= rows.in) continue;
      for (int64_t c = 0; c < columns.window; ++c) {
        const int64_t column = columns.Begin(x) + c * columns.dilation;
        if (column >= 0 && column < columns.in)
          f(r * columns.window + c, row * columns.in + column);
      }
    }
  }
};

struct DepthwiseAttrs {
  std::vector<int64_t> strides, dilations;
  Padding padding;
};

template <class Context>
DepthwiseAttrs AttrsOf(const Context& ctx) {
  const std::string_view op = ctx.op().name;
  DepthwiseAttrs attrs{ctx.template list_attr<int64_t>("strides"),
                       ctx.template list_attr<int64_t>("dilations"), PaddingOf(ctx, 4)};
  if (HasChannelsFirst(ctx))
    throw Unimplemented(op, ": on the CPU only the data format NHWC is supported, not NCHW");
  CheckWindowAttr(op, "strides", attrs.strides, 4);
  CheckWindowAttr(op, "dilations", attrs.dilations, 4);
  if (attrs.strides[1] != attrs.strides[2])
    throw InvalidArgument(op, ": strides must be equal in the row and column dimensions, are ",
                          attrs.strides[1], " and ", attrs.strides[2]);
  return attrs;
}

void CheckRank(const KernelContext& ctx, std::string_view what, const Shape& shape) {
  if (shape.rank() != 4)
    throw InvalidArgument(ctx.op().name, ": ", what, " must be 4-dimensional: ", shape);
}

Depthwise GeometryOf(const KernelContext& ctx, const Shape& in, const Shape& filter) {
  const std::string_view op = ctx.op().name;
  CheckRank(ctx, "input", in);
  CheckRank(ctx, "filter", filter);
  const DepthwiseAttrs attrs = AttrsOf(ctx);
  if (in[3] != filter[2])
    throw InvalidArgument(op, ": input and filter must have the same depth: ", in[3], " vs ",
                          filter[2]);
  if (filter.NumElements() == 0)
    throw InvalidArgument(op, ": the filter must not have zero elements, is ", filter);
  const auto axis = [&](int i) {
    return MakeWindowAxis(op, in[i], filter[i - 1], attrs.dilations[i], attrs.strides[i],
                          attrs.padding, i);
  };
  return {
      .batch = in[0], .depth = in[3], .multiplier = filter[3], .rows = axis(1), .columns = axis(2)};
}

// The shape that input i holds.
Shape SizesInput(const KernelContext& ctx, int i) {
  const std::string_view op = ctx.op().name, name = ctx.op().inputs[i].name;
  const std::vector<int64_t> dims = IntegerVector(op, ctx.input(i), name);
  if (dims.size() != 4)
    throw InvalidArgument(op, ": ", name, " must have 4 elements, has ", dims.size());
  return CheckedShape(op, dims);
}

void CheckOutput(const KernelContext& ctx, const Depthwise& g, const Shape& dout) {
  CheckRank(ctx, "out_backprop", dout);
  if (dout != g.OutputShape())
    throw InvalidArgument(ctx.op().name, ": out_backprop has shape ", dout,
                          ", but the forward op gives ", g.OutputShape());
}

// float for the 16-bit types, T otherwise.
template <class T>
using Wide = std::conditional_t<sizeof(T) == 2, float, T>;

template <class T>
void Forward(const Depthwise& g, const T* in, const T* filter, T* out) {
  const int64_t channels = g.Channels(), m = g.multiplier, taps = g.rows.window * g.columns.window;
  const int64_t rows = g.batch * g.rows.out;
  ParallelFor(rows,
              std::max<int64_t>(1, kGrain / std::max<int64_t>(1, g.columns.out * channels * taps)),
              [&](int64_t begin, int64_t end) {
                std::vector<Wide<T>> sum(channels);
                for (int64_t row = begin; row < end; ++row) {
                  const T* image = in + row / g.rows.out * g.rows.in * g.columns.in * g.depth;
                  for (int64_t x = 0; x < g.columns.out; ++x) {
                    std::fill(sum.begin(), sum.end(), Wide<T>(0));
                    Wide<T>* s = sum.data();
                    g.ForEachTap(row % g.rows.out, x, [&](int64_t tap, int64_t pixel) {
                      const T *from = image + pixel * g.depth, *weights = filter + tap * channels;
                      if (m == 1) {
                        for (int64_t c = 0; c < channels; ++c)
                          s[c] += Wide<T>(from[c]) * Wide<T>(weights[c]);
                      } else {
                        for (int64_t c = 0; c < g.depth; ++c)
                          for (int64_t k = 0; k < m; ++k)
                            s[c * m + k] += Wide<T>(from[c]) * Wide<T>(weights[c * m + k]);
                      }
                    });
                    T* to = out + (row * g.columns.out + x) * channels;
                    for (int64_t c = 0; c < channels; ++c) to[c] = static_cast<T>(s[c]);
                  }
                }
              });
}

template <class T>
void BackwardInput(const Depthwise& g, const T* dout, const T* filter, T* din) {
  const int64_t channels = g.Channels(), m = g.multiplier,
                image_size = g.rows.in * g.columns.in * g.depth;
  ParallelFor(g.batch, 1, [&](int64_t begin, int64_t end) {
    std::vector<Wide<T>> sums(image_size);
    for (int64_t b = begin; b < end; ++b) {
      std::fill(sums.begin(), sums.end(), Wide<T>(0));
      const T* from = dout + b * g.rows.out * g.columns.out * channels;
      for (int64_t y = 0; y < g.rows.out; ++y)
        for (int64_t x = 0; x < g.columns.out; ++x, from += channels)
          g.ForEachTap(y, x, [&](int64_t tap, int64_t pixel) {
            const T* weights = filter + tap * channels;
            Wide<T>* to = sums.data() + pixel * g.depth;
            if (m == 1) {
              for (int64_t c = 0; c < channels; ++c)
                to[c] += Wide<T>(from[c]) * Wide<T>(weights[c]);
            } else {
              for (int64_t c = 0; c < g.depth; ++c)
                for (int64_t k = 0; k < m; ++k)
                  to[c] += Wide<T>(from[c * m + k]) * Wide<T>(weights[c * m + k]);
            }
          });
      for (int64_t i = 0; i < image_size; ++i) din[b * image_size + i] = static_cast<T>(sums[i]);
    }
  });
}

template <class T>
void BackwardFilter(const Depthwise& g, const T* in, const T* dout, T* dfilter) {
  const int64_t channels = g.Channels(), m = g.multiplier,
                size = g.rows.window * g.columns.window * channels;
  // Images are summed in a fixed number of parts: the same result for any number of threads.
  const int64_t parts = std::clamp<int64_t>(g.batch, 1, 16),
                per_part = (g.batch + parts - 1) / parts;
  std::vector<Wide<T>> sums(parts * size, Wide<T>(0));
  ParallelFor(parts, 1, [&](int64_t first, int64_t last) {
    for (int64_t part = first; part < last; ++part)
      for (int64_t b = part * per_part; b < std::min(g.batch, (part + 1) * per_part); ++b) {
        const T* image = in + b * g.rows.in * g.columns.in * g.depth;
        const T* from = dout + b * g.rows.out * g.columns.out * channels;
        for (int64_t y = 0; y < g.rows.out; ++y)
          for (int64_t x = 0; x < g.columns.out; ++x, from += channels)
            g.ForEachTap(y, x, [&](int64_t tap, int64_t pixel) {
              const T* values = image + pixel * g.depth;
              Wide<T>* to = sums.data() + part * size + tap * channels;
              if (m == 1) {
                for (int64_t c = 0; c < channels; ++c)
                  to[c] += Wide<T>(values[c]) * Wide<T>(from[c]);
              } else {
                for (int64_t c = 0; c < g.depth; ++c)
                  for (int64_t k = 0; k < m; ++k)
                    to[c * m + k] += Wide<T>(values[c]) * Wide<T>(from[c * m + k]);
              }
            });
      }
  });
  for (int64_t i = 0; i < size; ++i) {
    Wide<T> total = sums[i];
    for (int64_t part = 1; part < parts; ++part) total += sums[part * size + i];
    dfilter[i] = static_cast<T>(total);
  }
}

}  // namespace

void DepthwiseConv2d(KernelContext& ctx) {
  const Tensor &in = ctx.input(0), &filter = ctx.input(1);
  const Depthwise g = GeometryOf(ctx, in.shape(), filter.shape());
  Tensor& out = ctx.Allocate(0, in.dtype(), g.OutputShape());
  if (out.NumElements() == 0) return;
  FloatTypes::Dispatch(
      in.dtype(), [&]<class T>() { Forward<T>(g, in.ptr<T>(), filter.ptr<T>(), out.ptr<T>()); });
}

void DepthwiseConv2dBackpropInput(KernelContext& ctx) {
  const Tensor &filter = ctx.input(1), &dout = ctx.input(2);
  const Shape in = SizesInput(ctx, 0);
  const Depthwise g = GeometryOf(ctx, in, filter.shape());
  CheckOutput(ctx, g, dout.shape());
  Tensor& din = ctx.Allocate(0, filter.dtype(), in);
  if (din.NumElements() == 0) return;
  FloatTypes::Dispatch(din.dtype(), [&]<class T>() {
    BackwardInput<T>(g, dout.ptr<T>(), filter.ptr<T>(), din.ptr<T>());
  });
}

void DepthwiseConv2dBackpropFilter(KernelContext& ctx) {
  const Tensor &in = ctx.input(0), &dout = ctx.input(2);
  const Shape filter = SizesInput(ctx, 1);
  const Depthwise g = GeometryOf(ctx, in.shape(), filter);
  CheckOutput(ctx, g, dout.shape());
  Tensor& dfilter = ctx.Allocate(0, in.dtype(), filter);
  FloatTypes::Dispatch(in.dtype(), [&]<class T>() {
    BackwardFilter<T>(g, in.ptr<T>(), dout.ptr<T>(), dfilter.ptr<T>());
  });
}

void DepthwiseConv2dShape(ShapeContext& ctx) {
  const Shape in = ctx.WithRank(0, 4), filter = ctx.WithRank(1, 4);
  if (HasChannelsFirst(ctx)) return ctx.SetOutput(0, Shape::UnknownOfRank(4));
  const DepthwiseAttrs attrs = AttrsOf(ctx);
  const int64_t depth = ctx.MergeDim(in[3], filter[2]);
  const auto places = [&](int i) {
    return MakeWindowAxis(ctx.op().name, in[i], filter[i - 1], attrs.dilations[i], attrs.strides[i],
                          attrs.padding, i)
        .out;
  };
  const int64_t channels = depth < 0 || filter[3] < 0 ? Shape::kUnknownDim : depth * filter[3];
  ctx.SetOutput(0, Shape({in[0], places(1), places(2), channels}));
}

}  // namespace eager::kernels

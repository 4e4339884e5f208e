// SPDX-License-Identifier: Apache-2.0
// Fused batch normalisation and its gradient: statistics of every channel, then one pass over x.
#include <algorithm>
#include <cmath>
#include <limits>

#include "eager/isa/isa_table.h"
#include "eager/kernels/conv_window.h"
#include "eager/kernels/norm.h"

namespace eager::kernels {
namespace {

constexpr int64_t kGrain = 32768;

// x seen as [outer, channels, inner].
struct ChannelView {
  int64_t outer = 1, channels = 1, inner = 1;
  int64_t PerChannel() const { return outer * inner; }
};

ChannelView ViewOf(const KernelContext& ctx, const Shape& shape) {
  if (shape.rank() != 4 && shape.rank() != 5)
    throw InvalidArgument(ctx.op().name, ": input must be 4- or 5-dimensional, is ", shape);
  const int axis = HasChannelsFirst(ctx) ? 1 : shape.rank() - 1;
  ChannelView view{.channels = shape[axis]};
  for (int i = 0; i < axis; ++i) view.outer *= shape[i];
  for (int i = axis + 1; i < shape.rank(); ++i) view.inner *= shape[i];
  return view;
}

// Calls row(r, begin, count): a run of elements that starts at `begin`. With channels last a run is
// all channels of a pixel; with channels first it is one channel of an image, channel r % channels.
template <class F>
void ForEachRun(const ChannelView& v, F f) {
  const int64_t length = v.inner == 1 ? v.channels : v.inner;
  const int64_t runs = length == 0 ? 0 : v.outer * v.channels * v.inner / length;
  ParallelFor(runs, std::max<int64_t>(1, kGrain / std::max<int64_t>(1, length)),
              [&](int64_t begin, int64_t end) {
                for (int64_t r = begin; r < end; ++r) f(r, r * length, length);
              });
}

// out[i] = f(i, c) for every element i, which belongs to channel c.
template <class F>
void ForEachElement(const ChannelView& v, F f) {
  ForEachRun(v, [&](int64_t run, int64_t begin, int64_t count) {
    if (v.inner == 1) {
      for (int64_t c = 0; c < count; ++c) f(begin + c, c);
    } else {
      const int64_t c = run % v.channels;
      for (int64_t i = begin; i < begin + count; ++i) f(i, c);
    }
  });
}

// The sum of f(i, c) over every element i of channel c. Blocks of a fixed size are summed in float
// and their sums in double, so that the result depends on no thread and hardly on the order.
template <class F>
std::vector<double> ChannelSums(const ChannelView& v, F f) {
  const int64_t rows_per_block =
      std::clamp<int64_t>(16384 / std::max<int64_t>(1, v.channels * v.inner), 1, 256);
  const int64_t blocks = (v.outer + rows_per_block - 1) / rows_per_block;
  std::vector<double> sums(v.channels, 0.0);
  // A wave of blocks at a time keeps the memory for their sums small.
  const int64_t wave = 64;
  std::vector<double> parts(std::min(wave, std::max<int64_t>(blocks, 1)) * v.channels);
  for (int64_t first = 0; first < blocks; first += wave) {
    const int64_t count = std::min(wave, blocks - first);
    ParallelFor(count, 1, [&](int64_t begin, int64_t end) {
      std::vector<float> sum(v.channels);
      for (int64_t k = begin; k < end; ++k) {
        double* part = parts.data() + k * v.channels;
        const int64_t r0 = (first + k) * rows_per_block,
                      r1 = std::min(v.outer, r0 + rows_per_block);
        if (v.inner == 1) {
          std::fill(sum.begin(), sum.end(), 0.f);
          for (int64_t r = r0; r < r1; ++r)
            for (int64_t c = 0; c < v.channels; ++c) sum[c] += f(r * v.channels + c, c);
          std::copy(sum.begin(), sum.end(), part);
          continue;
        }
        std::fill_n(part, v.channels, 0.0);
        for (int64_t r = r0; r < r1; ++r)
          for (int64_t c = 0; c < v.channels; ++c) {
            const int64_t at = (r * v.channels + c) * v.inner;
            for (int64_t i = 0; i < v.inner; ++i) part[c] += f(at + i, c);
          }
      }
    });
    for (int64_t k = 0; k < count; ++k)
      for (int64_t c = 0; c < v.channels; ++c) sums[c] += parts[k * v.channels + c];
  }
  return sums;
}

Tensor Widened(const Tensor& t) {
  if (t.dtype() == DT_FLOAT) return t;
  if (t.dtype() != DT_HALF && t.dtype() != DT_BFLOAT16) ThrowUnsupportedDtype(t.dtype());
  Tensor wide(DT_FLOAT, t.shape());
  (t.dtype() == DT_HALF ? Isa().half_to_float : Isa().bfloat16_to_float)(
      t.ptr<uint16_t>(), wide.ptr<float>(), t.NumElements());
  return wide;
}

Tensor Narrowed(const Tensor& t, DataType dtype) {
  if (dtype == DT_FLOAT) return t;
  Tensor narrow(dtype, t.shape());
  (dtype == DT_HALF ? Isa().float_to_half : Isa().float_to_bfloat16)(
      t.ptr<float>(), narrow.ptr<uint16_t>(), t.NumElements());
  return narrow;
}

void CheckVector(const KernelContext& ctx, int i, int64_t channels) {
  const Tensor& t = ctx.input(i);
  const std::string_view op = ctx.op().name, name = ctx.op().inputs[i].name;
  if (t.rank() != 1)
    throw InvalidArgument(op, ": ", name, " must be 1-dimensional, is ", t.shape());
  if (channels >= 0 && t.dim_size(0) != channels)
    throw InvalidArgument(op, ": ", name, " must have one element for each of ", channels,
                          " channels, has ", t.dim_size(0));
}

float ReciprocalRoot(double variance, float epsilon) {
  return 1.f / std::sqrt(static_cast<float>(variance) + epsilon);
}

}  // namespace

void FusedBatchNorm(KernelContext& ctx) {
  const ChannelView v = ViewOf(ctx, ctx.input(0).shape());
  const bool is_training = ctx.bool_attr("is_training");
  const float epsilon = ctx.float_attr("epsilon");
  CheckVector(ctx, 1, v.channels);
  CheckVector(ctx, 2, v.channels);
  // In training the population's statistics are not read; they are often empty.
  for (int i = 3; i < 5; ++i) CheckVector(ctx, i, is_training ? -1 : v.channels);
  const Tensor x_wide = Widened(ctx.input(0));
  const float *x = x_wide.ptr<float>(), *scale = ctx.input(1).data<float>(),
              *offset = ctx.input(2).data<float>();
  const Shape per_channel({v.channels});
  float *mean = ctx.Allocate(1, DT_FLOAT, per_channel).ptr<float>(),
        *variance = ctx.Allocate(2, DT_FLOAT, per_channel).ptr<float>(),
        *saved_mean = ctx.Allocate(3, DT_FLOAT, per_channel).ptr<float>(),
        *saved_variance = ctx.Allocate(4, DT_FLOAT, per_channel).ptr<float>();
  if (ctx.num_outputs() > 5) *ctx.Allocate(5, DT_FLOAT, Shape()).ptr<float>() = 0;
  if (is_training) {
    const double n = static_cast<double>(v.PerChannel());
    const std::vector<double> sums = ChannelSums(v, [x](int64_t i, int64_t) { return x[i]; });
    for (int64_t c = 0; c < v.channels; ++c)
      saved_mean[c] = mean[c] = static_cast<float>(sums[c] / n);
    const std::vector<double> squares = ChannelSums(v, [x, mean](int64_t i, int64_t c) {
      const float d = x[i] - mean[c];
      return d * d;
    });
    for (int64_t c = 0; c < v.channels; ++c) {
      saved_variance[c] = static_cast<float>(squares[c] / n);
      variance[c] = static_cast<float>(squares[c] / n * (n / std::max(n - 1, 1.0)));  // unbiased
      if (n == 0) variance[c] = std::numeric_limits<float>::quiet_NaN();
    }
  } else {
    for (float* to : {mean, saved_mean}) std::copy_n(ctx.input(3).data<float>(), v.channels, to);
    for (float* to : {variance, saved_variance})
      std::copy_n(ctx.input(4).data<float>(), v.channels, to);
  }
  std::vector<float> factors(v.channels);
  for (int64_t c = 0; c < v.channels; ++c)
    factors[c] = ReciprocalRoot(saved_variance[c], epsilon) * scale[c];
  Tensor y(DT_FLOAT, x_wide.shape());
  float* out = y.ptr<float>();
  const float* factor = factors.data();
  ForEachElement(
      v, [=](int64_t i, int64_t c) { out[i] = (x[i] - saved_mean[c]) * factor[c] + offset[c]; });
  ctx.SetOutput(0, Narrowed(y, ctx.dtype(0)));
}

void FusedBatchNormGrad(KernelContext& ctx) {
  const Shape& shape = ctx.input(1).shape();
  const ChannelView v = ViewOf(ctx, shape);
  const bool is_training = ctx.bool_attr("is_training");
  const float epsilon = ctx.float_attr("epsilon");
  if (ctx.input(0).shape() != shape)
    throw InvalidArgument(ctx.op().name,
                          ": x and y_backprop must have the same shape, but x has shape ", shape,
                          " and y_backprop has shape ", ctx.input(0).shape());
  for (int i = 2; i < 5; ++i) CheckVector(ctx, i, v.channels);
  const Tensor dy_wide = Widened(ctx.input(0)), x_wide = Widened(ctx.input(1));
  const float *dy = dy_wide.ptr<float>(), *x = x_wide.ptr<float>(),
              *scale = ctx.input(2).data<float>(), *mean = ctx.input(3).data<float>(),
              *variance = ctx.input(4).data<float>();
  const Shape per_channel({v.channels});
  float *dscale = ctx.Allocate(1, DT_FLOAT, per_channel).ptr<float>(),
        *doffset = ctx.Allocate(2, DT_FLOAT, per_channel).ptr<float>();
  for (int i = 3; i < 5; ++i) ctx.Allocate(i, DT_FLOAT, Shape({0}));
  const std::vector<double> sums = ChannelSums(v, [dy](int64_t i, int64_t) { return dy[i]; });
  const std::vector<double> products =
      ChannelSums(v, [=](int64_t i, int64_t c) { return dy[i] * (x[i] - mean[c]); });
  // dx = factor * (dy - mean_dy - (x - mean) * slope); in inference the statistics are constants.
  std::vector<float> factors(v.channels), means(v.channels, 0.f), slopes(v.channels, 0.f);
  const double n = static_cast<double>(v.PerChannel());
  for (int64_t c = 0; c < v.channels; ++c) {
    const float root = ReciprocalRoot(variance[c], epsilon);
    factors[c] = scale[c] * root;
    doffset[c] = static_cast<float>(sums[c]);
    dscale[c] = static_cast<float>(products[c]) * root;
    if (!is_training) continue;
    means[c] = static_cast<float>(sums[c] / n);
    slopes[c] = static_cast<float>(products[c] / n) / (variance[c] + epsilon);
  }
  Tensor dx(DT_FLOAT, shape);
  float* out = dx.ptr<float>();
  const float *factor = factors.data(), *mean_dy = means.data(), *slope = slopes.data();
  ForEachElement(v, [=](int64_t i, int64_t c) {
    out[i] = factor[c] * (dy[i] - mean_dy[c] - (x[i] - mean[c]) * slope[c]);
  });
  ctx.SetOutput(0, Narrowed(dx, ctx.dtype(1)));
}

void FusedBatchNormShape(ShapeContext& ctx) {
  Shape x = ctx.input(0);
  int64_t channels = Shape::kUnknownDim;
  if (x.IsRankKnown()) {
    if (x.rank() != 4 && x.rank() != 5)
      throw InvalidArgument(ctx.op().name, ": x must be 4- or 5-dimensional, is ", x);
    const int axis = HasChannelsFirst(ctx) ? 1 : x.rank() - 1;
    channels = x[axis];
    const int vectors = ctx.attr<bool>("is_training") ? 3 : 5;
    for (int i = 1; i < vectors; ++i) channels = ctx.MergeDim(channels, ctx.WithRank(i, 1)[0]);
    x.set_dim(axis, channels);
  }
  ctx.SetOutput(0, x);
  for (int i = 1; i < 5; ++i) ctx.SetOutput(i, Shape({channels}));
  if (ctx.num_outputs() > 5) ctx.SetOutput(5, Shape());
}

void FusedBatchNormGradShape(ShapeContext& ctx) {
  const Shape x = ctx.Merge(ctx.input(0), ctx.input(1));
  int64_t channels = Shape::kUnknownDim;
  if (x.IsRankKnown()) {
    if (x.rank() != 4 && x.rank() != 5)
      throw InvalidArgument(ctx.op().name, ": x must be 4- or 5-dimensional, is ", x);
    channels = x[HasChannelsFirst(ctx) ? 1 : x.rank() - 1];
  }
  for (int i = 2; i < 5; ++i) channels = ctx.MergeDim(channels, ctx.WithRank(i, 1)[0]);
  ctx.SetOutput(0, x);
  for (int i = 1; i < 3; ++i) ctx.SetOutput(i, Shape({channels}));
  for (int i = 3; i < 5; ++i) ctx.SetOutput(i, Shape({0}));
}

}  // namespace eager::kernels

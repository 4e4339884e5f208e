// SPDX-License-Identifier: Apache-2.0
// Local response normalisation: every element divided by a power of the squares around it in depth.
#include <algorithm>
#include <cmath>

#include "eager/kernels/norm.h"

namespace eager::kernels {
namespace {

constexpr int64_t kGrain = 2048;  // elements that one thread should get at least; powers are costly

struct LrnAttrs {
  int64_t radius;
  float bias, alpha, beta;
};

LrnAttrs AttrsOf(const KernelContext& ctx, int64_t depth) {
  // A radius beyond the depth is the depth, and a negative one is empty.
  return {.radius = std::clamp<int64_t>(ctx.int_attr("depth_radius"), 0, depth),
          .bias = ctx.float_attr("bias"),
          .alpha = ctx.float_attr("alpha"),
          .beta = ctx.float_attr("beta")};
}

// norm[i] = bias + alpha * (sum of x^2 from i - radius to i + radius).
void Norms(const LrnAttrs& a, const float* x, int64_t depth, float* norm) {
  for (int64_t i = 0; i < depth; ++i) {
    float sum = 0;
    for (int64_t k = std::max<int64_t>(0, i - a.radius); k < std::min(depth, i + a.radius + 1); ++k)
      sum += x[k] * x[k];
    norm[i] = a.bias + a.alpha * sum;
  }
}

// Calls f(row, buffers ...) for rows of depth elements on all threads.
template <class F>
void ForEachRow(int64_t rows, int64_t depth, F f) {
  ParallelFor(rows, std::max<int64_t>(1, kGrain / std::max<int64_t>(1, depth)),
              [&](int64_t begin, int64_t end) {
                for (int64_t row = begin; row < end; ++row) f(row);
              });
}

void CheckRank(const KernelContext& ctx, int i) {
  if (ctx.input(i).rank() != 4)
    throw InvalidArgument(ctx.op().name, ": ", ctx.op().inputs[i].name,
                          " must be 4-dimensional, is ", ctx.input(i).shape());
}

}  // namespace

void LRN(KernelContext& ctx) {
  CheckRank(ctx, 0);
  const Tensor& x = ctx.input(0);
  Tensor& y = ctx.Allocate(0, x.dtype(), x.shape());
  const int64_t depth = x.dim_size(3);
  if (y.NumElements() == 0) return;
  const LrnAttrs attrs = AttrsOf(ctx, depth);
  DispatchDtype<float, half, bfloat16>(x.dtype(), [&]<class T>() {
    ForEachRow(y.NumElements() / depth, depth, [&](int64_t row) {
      std::vector<float> in(depth), norm(depth);
      std::copy_n(x.ptr<T>() + row * depth, depth, in.data());
      Norms(attrs, in.data(), depth, norm.data());
      T* out = y.ptr<T>() + row * depth;
      for (int64_t i = 0; i < depth; ++i) out[i] = T(in[i] * std::pow(norm[i], -attrs.beta));
    });
  });
}

void LRNGrad(KernelContext& ctx) {
  for (int i = 0; i < 3; ++i) CheckRank(ctx, i);
  const Tensor &dy = ctx.input(0), &x = ctx.input(1), &y = ctx.input(2);
  if (dy.shape() != x.shape() || y.shape() != x.shape())
    throw InvalidArgument(
        "LRNGrad: input_grads, input_image and output_image must have one shape, have ", dy.shape(),
        ", ", x.shape(), ", ", y.shape());
  Tensor& dx = ctx.Allocate(0, x.dtype(), x.shape());
  const int64_t depth = x.dim_size(3);
  if (dx.NumElements() == 0) return;
  const LrnAttrs attrs = AttrsOf(ctx, depth);
  DispatchDtype<float, half, bfloat16>(x.dtype(), [&]<class T>() {
    ForEachRow(dx.NumElements() / depth, depth, [&](int64_t row) {
      std::vector<float> in(depth), norm(depth), sums(depth, 0.f);
      std::copy_n(x.ptr<T>() + row * depth, depth, in.data());
      Norms(attrs, in.data(), depth, norm.data());
      for (int64_t j = 0; j < depth; ++j) {
        const float upstream = dy.ptr<T>()[row * depth + j], out = y.ptr<T>()[row * depth + j];
        // y[j] depends on every x[k] near it through the norm, and on x[j] itself.
        const float through_norm = -2.f * attrs.alpha * attrs.beta * out / norm[j] * upstream;
        for (int64_t k = std::max<int64_t>(0, j - attrs.radius);
             k < std::min(depth, j + attrs.radius + 1); ++k)
          sums[k] += through_norm * in[k];
        sums[j] += std::pow(norm[j], -attrs.beta) * upstream;
      }
      for (int64_t i = 0; i < depth; ++i) dx.ptr<T>()[row * depth + i] = T(sums[i]);
    });
  });
}

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/image_color.h"

#include <algorithm>
#include <cmath>

namespace eager::kernels {
namespace {

constexpr int64_t kPixelGrain = 4096;

// float for the 16-bit types, T otherwise.
template <class T>
using Wide = std::conditional_t<sizeof(T) == 2, float, T>;

template <class T>
struct Hsv {
  T h, s, v;
};  // hue in [0, 1)

template <class T>
Hsv<T> ToHsv(T r, T g, T b) {
  const T v = std::max({r, g, b}), range = v - std::min({r, g, b});
  const T s = v > 0 ? range / v : T(0);
  if (!(range > 0)) return {0, s, v};
  const T norm = T(1) / (T(6) * range);
  T h = r == v   ? norm * (g - b)
        : g == v ? norm * (b - r) + T(2) / T(6)
                 : norm * (r - g) + T(4) / T(6);
  if (h < 0) h += 1;
  return {h, s, v};
}

// The color of full saturation and value with hue h: each part is a trapezoid over h.
template <class T>
void FromHsv(const Hsv<T>& c, T* rgb) {
  const auto clip = [](T x) { return std::min(std::max(x, T(0)), T(1)); };
  const T dh = c.h * T(6);
  const T parts[3] = {clip(std::abs(dh - T(3)) - T(1)), clip(T(2) - std::abs(dh - T(2))),
                      clip(T(2) - std::abs(dh - T(4)))};
  for (int i = 0; i < 3; ++i) rgb[i] = ((T(1) - c.s) + c.s * parts[i]) * c.v;
}

// y = f(x) for every pixel of three channels; f(in, out) works on arrays of three.
template <class... Ts, class F>
void ForEachPixel(KernelContext& ctx, F f) {
  const Tensor& x = ctx.input(0);
  Tensor& y = ctx.AllocateOrReuse(0, 0, x.dtype(), x.shape());
  DispatchDtype<Ts...>(x.dtype(), [&]<class T>() {
    ParallelFor(y.NumElements() / 3, kPixelGrain, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) {
        Wide<T> in[3], out[3];
        for (int c = 0; c < 3; ++c) in[c] = static_cast<Wide<T>>(x.ptr<T>()[3 * i + c]);
        f(in, out);
        for (int c = 0; c < 3; ++c) y.ptr<T>()[3 * i + c] = static_cast<T>(out[c]);
      }
    });
  });
}

// Errors: kInvalidArgument for too low a rank, `wrong_depth` unless there are three channels.
void CheckColors(const KernelContext& ctx, int min_rank, Code wrong_depth) {
  const Shape& shape = ctx.input(0).shape();
  if (shape.rank() < min_rank)
    throw InvalidArgument(ctx.op().name, ": input must be at least ", min_rank, "-D, got shape ",
                          shape);
  if (shape[shape.rank() - 1] != 3)
    throw Error(wrong_depth,
                StrCat(ctx.op().name,
                       ": input must have 3 channels in its last dimension, got shape ", shape));
}

float FloatScalar(const KernelContext& ctx, int i) {
  const Tensor& t = ctx.input(i);
  if (t.rank() != 0)
    throw InvalidArgument(ctx.op().name, ": ", ctx.op().inputs[i].name,
                          " must be scalar: ", t.shape());
  return *t.data<float>();
}

// (x - mean) * factor + mean, where the mean is taken for each picture and channel.
template <class T, class Out, class Store>
void Contrast(const Tensor& x, Out* out, float factor, Store store) {
  const Shape& shape = x.shape();
  const int rank = shape.rank();
  const int64_t channels = shape[rank - 1], pixels = shape[rank - 2] * shape[rank - 3];
  const int64_t size = pixels * channels;
  if (size == 0) return;
  ParallelFor(x.NumElements() / size, 1, [&](int64_t begin, int64_t end) {
    std::vector<double> means(channels);
    for (int64_t image = begin; image < end; ++image) {
      const T* from = x.ptr<T>() + image * size;
      std::fill(means.begin(), means.end(), 0.0);
      for (int64_t i = 0; i < size; i += channels)
        for (int64_t c = 0; c < channels; ++c) means[c] += static_cast<double>(from[i + c]);
      for (double& m : means) m /= static_cast<double>(pixels);
      for (int64_t i = 0; i < size; i += channels)
        for (int64_t c = 0; c < channels; ++c) {
          const float mean = static_cast<float>(means[c]);
          out[image * size + i + c] =
              store((static_cast<float>(from[i + c]) - mean) * factor + mean);
        }
    }
  });
}

void CheckPictures(const KernelContext& ctx) {
  if (ctx.input(0).rank() < 3)
    throw InvalidArgument(ctx.op().name, ": input must be at least 3-D, got shape ",
                          ctx.input(0).shape());
}

}  // namespace

void RGBToHSV(KernelContext& ctx) {
  CheckColors(ctx, 1, Code::kFailedPrecondition);
  ForEachPixel<float, double, half, bfloat16>(ctx, []<class T>(const T* in, T* out) {
    const Hsv<T> c = ToHsv(in[0], in[1], in[2]);
    out[0] = c.h;
    out[1] = c.s;
    out[2] = c.v;
  });
}

void HSVToRGB(KernelContext& ctx) {
  CheckColors(ctx, 1, Code::kFailedPrecondition);
  ForEachPixel<float, double, half, bfloat16>(
      ctx, []<class T>(const T* in, T* out) { FromHsv(Hsv<T>{in[0], in[1], in[2]}, out); });
}

void AdjustContrast(KernelContext& ctx) {
  CheckPictures(ctx);
  const float factor = FloatScalar(ctx, 1), low = FloatScalar(ctx, 2), high = FloatScalar(ctx, 3);
  const Tensor& x = ctx.input(0);
  Tensor& y = ctx.Allocate(0, DT_FLOAT, x.shape());
  DispatchDtype<float, double, uint8_t, int8_t, int16_t, int32_t, int64_t>(
      x.dtype(), [&]<class T>() {
        Contrast<T>(x, y.ptr<float>(), factor,
                    [=](float v) { return std::min(std::max(v, low), high); });
      });
}

void AdjustContrastV2(KernelContext& ctx) {
  CheckPictures(ctx);
  const float factor = FloatScalar(ctx, 1);
  const Tensor& x = ctx.input(0);
  Tensor& y = ctx.Allocate(0, x.dtype(), x.shape());
  DispatchDtype<float, half>(x.dtype(), [&]<class T>() {
    Contrast<T>(x, y.ptr<T>(), factor, [](float v) { return T(v); });
  });
}

void AdjustHue(KernelContext& ctx) {
  CheckColors(ctx, 3, Code::kInvalidArgument);
  const float delta = FloatScalar(ctx, 1);
  ForEachPixel<float, half>(ctx, [delta](const float* in, float* out) {
    const float high = std::max({in[0], in[1], in[2]}), low = std::min({in[0], in[1], in[2]});
    float h = ToHsv(in[0], in[1], in[2]).h + delta;
    h = (h - std::floor(h)) * 6.f;
    // In each sixth of the circle one part is the largest, one the smallest, and one moves between.
    const float sector = std::floor(h);
    float ratio = h - sector;
    const int s = static_cast<int>(sector) % 6;
    if (s % 2 == 1) ratio = 1.f - ratio;
    const float middle = low + ratio * (high - low);
    static constexpr int kOrder[6][3] = {{0, 1, 2}, {1, 0, 2}, {1, 2, 0},
                                         {2, 1, 0}, {2, 0, 1}, {0, 2, 1}};
    const int* order = kOrder[std::clamp(s, 0, 5)];  // a hue that is not a number lands anywhere
    out[order[0]] = high;
    out[order[1]] = middle;
    out[order[2]] = low;
  });
}

void AdjustSaturation(KernelContext& ctx) {
  CheckColors(ctx, 3, Code::kInvalidArgument);
  const float scale = FloatScalar(ctx, 1);
  ForEachPixel<float, half>(ctx, [scale](const float* in, float* out) {
    Hsv<float> c = ToHsv(in[0], in[1], in[2]);
    c.s = std::min(1.f, std::max(0.f, c.s * scale));
    FromHsv(c, out);
  });
}

void ColorShape(ShapeContext& ctx) {
  Shape in = ctx.WithRankAtLeast(0, 1);
  if (in.IsRankKnown()) in.set_dim(in.rank() - 1, ctx.MergeDim(in[in.rank() - 1], 3));
  ctx.SetOutput(0, in);
}

void PicturesShape(ShapeContext& ctx) { ctx.SetOutput(0, ctx.WithRankAtLeast(0, 3)); }

}  // namespace eager::kernels

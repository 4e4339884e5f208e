// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/pool.h"

#include <algorithm>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/pool_geometry.h"

namespace eager::kernels {
namespace {

constexpr int64_t kGrain = 16384;

// float for the 16-bit floats, T otherwise.
template <class T>
using Wide = std::conditional_t<std::is_same_v<T, half> || std::is_same_v<T, bfloat16>, float, T>;

// Calls f(image, place) for all windows; those of one piece follow each other.
template <class F>
void ForEachWindow(const PoolGeometry& g, F f) {
  const int64_t places = g.PixelsOut(),
                window = g.axes[0].window * g.axes[1].window * g.axes[2].window;
  const int64_t grain = std::max<int64_t>(1, kGrain / std::max<int64_t>(1, window * g.channels));
  ParallelFor(g.batch * places, grain, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) f(i / places, i % places);
  });
}

// The largest element of each window; NaN never is.
template <class T>
void MaxOfWindows(const PoolGeometry& g, const T* in, T* out) {
  const int64_t channels = g.channels;
  ForEachWindow(g, [&](int64_t image, int64_t place) {
    const T* from = in + image * g.PixelsIn() * channels;
    T* to = out + (image * g.PixelsOut() + place) * channels;
    std::fill_n(to, channels, std::numeric_limits<T>::lowest());
    g.ForEachPixel(place, [&](int64_t pixel) {
      const T* x = from + pixel * channels;
      for (int64_t c = 0; c < channels; ++c) to[c] = to[c] < x[c] ? x[c] : to[c];
    });
  });
}

template <class T>
void MaxOverDepth(const PoolGeometry& g, const T* in, T* out) {
  const int64_t count = g.batch * g.PixelsIn() * (g.channels / g.depth_window);
  ParallelFor(count, kGrain, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      const T* x = in + i * g.depth_window;
      T largest = std::numeric_limits<T>::lowest();
      for (int64_t k = 0; k < g.depth_window; ++k) largest = largest < x[k] ? x[k] : largest;
      out[i] = largest;
    }
  });
}

void MaxForward(KernelContext& ctx, int spatial, int sizes_input) {
  const Tensor& in = ctx.input(0);
  const PoolGeometry g =
      PoolGeometryOf(ctx, in.shape(), spatial, sizes_input, /*allows_depth=*/spatial == 2);
  Tensor& out = ctx.Allocate(0, in.dtype(), g.OutputShape());
  if (out.NumElements() == 0) return;
  RealTypes::Dispatch(in.dtype(), [&]<class T>() {
    if (g.depth_window > 1)
      MaxOverDepth(g, in.ptr<T>(), out.ptr<T>());
    else
      MaxOfWindows(g, in.ptr<T>(), out.ptr<T>());
  });
}

// For each channel of a window the first pixel with the largest element (or the first pixel, if
// that is NaN): what MaxPoolWithArgmax reports and where gradients go.
template <class T>
struct LargestOfWindow {
  std::vector<T> values;
  std::vector<int64_t> pixels;

  explicit LargestOfWindow(int64_t channels) : values(channels), pixels(channels) {}
  void Find(const PoolGeometry& g, const T* image, int64_t place) {
    const int64_t channels = g.channels;
    bool is_first = true;
    g.ForEachPixel(place, [&](int64_t pixel) {
      const T* x = image + pixel * channels;
      for (int64_t c = 0; c < channels; ++c) {
        const bool larger = is_first || values[c] < x[c];
        values[c] = larger ? x[c] : values[c];
        pixels[c] = larger ? pixel : pixels[c];
      }
      is_first = false;
    });
    if (is_first) std::fill(pixels.begin(), pixels.end(), -1);
  }
};

void CheckShape(const KernelContext& ctx, int i, const Shape& wanted) {
  if (ctx.input(i).shape() != wanted)
    throw InvalidArgument(ctx.op().name, ": Expected ", ctx.op().inputs[i].name, " shape to be ",
                          wanted, ", but got ", ctx.input(i).shape());
}

void MaxBackward(KernelContext& ctx, int spatial, int sizes_input) {
  const Tensor &in = ctx.input(0), &dout = ctx.input(2);
  const PoolGeometry g = PoolGeometryOf(ctx, in.shape(), spatial, sizes_input);
  CheckShape(ctx, 1, g.OutputShape());
  CheckShape(ctx, 2, g.OutputShape());
  Tensor& din = ctx.Allocate(0, in.dtype(), in.shape());
  RealTypes::Dispatch(in.dtype(), [&]<class T>() {
    const int64_t channels = g.channels, size = g.PixelsIn() * channels;
    ParallelFor(g.batch, 1, [&](int64_t begin, int64_t end) {
      LargestOfWindow<T> largest(channels);
      std::vector<Wide<T>> sums(size);
      for (int64_t image = begin; image < end; ++image) {
        std::fill(sums.begin(), sums.end(), Wide<T>(0));
        const T* dy = dout.ptr<T>() + image * g.PixelsOut() * channels;
        for (int64_t place = 0; place < g.PixelsOut(); ++place, dy += channels) {
          largest.Find(g, in.ptr<T>() + image * size, place);
          for (int64_t c = 0; c < channels; ++c)
            if (largest.pixels[c] >= 0) sums[largest.pixels[c] * channels + c] += Wide<T>(dy[c]);
        }
        T* dx = din.ptr<T>() + image * size;
        for (int64_t i = 0; i < size; ++i) dx[i] = static_cast<T>(sums[i]);
      }
    });
  });
}

// The element of input 2 at the first pixel of each window that holds the window's maximum.
void MaxSecondOrder(KernelContext& ctx, int spatial, int sizes_input) {
  const Tensor &in = ctx.input(0), &out = ctx.input(1), &grad = ctx.input(2);
  const PoolGeometry g = PoolGeometryOf(ctx, in.shape(), spatial, sizes_input);
  CheckShape(ctx, 1, g.OutputShape());
  CheckShape(ctx, 2, in.shape());
  Tensor& result = ctx.Allocate(0, in.dtype(), out.shape());
  RealTypes::Dispatch(in.dtype(), [&]<class T>() {
    const int64_t channels = g.channels;
    ForEachWindow(g, [&](int64_t image, int64_t place) {
      const int64_t from = image * g.PixelsIn() * channels,
                    at = (image * g.PixelsOut() + place) * channels;
      for (int64_t c = 0; c < channels; ++c) {
        const T largest = out.ptr<T>()[at + c];
        int64_t found = -1;
        g.ForEachPixel(place, [&](int64_t pixel) {
          if (found < 0 && in.ptr<T>()[from + pixel * channels + c] == largest) found = pixel;
        });
        result.ptr<T>()[at + c] = found < 0 ? T(0) : grad.ptr<T>()[from + found * channels + c];
      }
    });
  });
}

template <class T>
void MeanOfWindows(const PoolGeometry& g, const T* in, T* out) {
  const int64_t channels = g.channels;
  ForEachWindow(g, [&](int64_t image, int64_t place) {
    const T* from = in + image * g.PixelsIn() * channels;
    T* to = out + (image * g.PixelsOut() + place) * channels;
    const Wide<T> count = static_cast<Wide<T>>(g.CountPixels(place));
    const auto add_to = [&](Wide<T>* sums) {
      g.ForEachPixel(place, [&](int64_t pixel) {
        const T* x = from + pixel * channels;
        for (int64_t c = 0; c < channels; ++c) sums[c] += Wide<T>(x[c]);
      });
    };
    if constexpr (std::is_same_v<T, Wide<T>>) {
      std::fill_n(to, channels, T(0));
      add_to(to);
      for (int64_t c = 0; c < channels; ++c) to[c] /= count;
    } else {
      std::vector<Wide<T>> sums(channels, Wide<T>(0));
      add_to(sums.data());
      for (int64_t c = 0; c < channels; ++c) to[c] = static_cast<T>(sums[c] / count);
    }
  });
}

void AvgForward(KernelContext& ctx, int spatial) {
  const Tensor& in = ctx.input(0);
  const PoolGeometry g = PoolGeometryOf(ctx, in.shape(), spatial);
  Tensor& out = ctx.Allocate(0, in.dtype(), g.OutputShape());
  if (out.NumElements() == 0) return;
  FloatTypes::Dispatch(in.dtype(), [&]<class T>() { MeanOfWindows(g, in.ptr<T>(), out.ptr<T>()); });
}

void AvgBackward(KernelContext& ctx, int spatial) {
  const std::string_view op = ctx.op().name;
  const std::vector<int64_t> dims = IntegerVector(op, ctx.input(0), "orig_input_shape");
  if (static_cast<int>(dims.size()) != spatial + 2)
    throw InvalidArgument(op, ": orig_input_shape must have ", spatial + 2, " elements, has ",
                          dims.size());
  const Tensor& dout = ctx.input(1);
  const Shape shape = CheckedShape(op, dims);
  const PoolGeometry g = PoolGeometryOf(ctx, shape, spatial);
  CheckShape(ctx, 1, g.OutputShape());
  Tensor& din = ctx.Allocate(0, dout.dtype(), shape);
  FloatTypes::Dispatch(dout.dtype(), [&]<class T>() {
    const int64_t channels = g.channels, size = g.PixelsIn() * channels;
    ParallelFor(g.batch, 1, [&](int64_t begin, int64_t end) {
      std::vector<Wide<T>> sums(size), share(channels);
      for (int64_t image = begin; image < end; ++image) {
        std::fill(sums.begin(), sums.end(), Wide<T>(0));
        const T* dy = dout.ptr<T>() + image * g.PixelsOut() * channels;
        for (int64_t place = 0; place < g.PixelsOut(); ++place, dy += channels) {
          const Wide<T> scale = Wide<T>(1) / static_cast<Wide<T>>(g.CountPixels(place));
          for (int64_t c = 0; c < channels; ++c) share[c] = Wide<T>(dy[c]) * scale;
          g.ForEachPixel(place, [&](int64_t pixel) {
            Wide<T>* to = sums.data() + pixel * channels;
            for (int64_t c = 0; c < channels; ++c) to[c] += share[c];
          });
        }
        T* dx = din.ptr<T>() + image * size;
        for (int64_t i = 0; i < size; ++i) dx[i] = static_cast<T>(sums[i]);
      }
    });
  });
}

// --- with indices of the largest elements

// Index i of an `argmax` input as a place in the whole batch.
// Errors: kInvalidArgument if it is outside of the batch, or outside of its image where it counts
// in one.
struct ArgmaxReader {
  const KernelContext& ctx;
  const Tensor& argmax;
  int64_t image_size, per_image, total;
  bool includes_batch;

  int64_t operator()(int64_t i) const {
    const int64_t index =
        argmax.dtype() == DT_INT32 ? argmax.ptr<int32_t>()[i] : argmax.ptr<int64_t>()[i];
    const int64_t base = includes_batch ? 0 : i / per_image * image_size;
    const int64_t limit = includes_batch ? total : image_size;
    if (index < 0 || index >= limit)
      throw InvalidArgument(ctx.op().name, ": argmax[", i, "] is ", index, ", not in [0, ", limit,
                            ")");
    return base + index;
  }
};

ArgmaxReader ReaderOf(const KernelContext& ctx, const PoolGeometry& g) {
  return {.ctx = ctx,
          .argmax = ctx.input(2),
          .image_size = g.PixelsIn() * g.channels,
          .per_image = g.PixelsOut() * g.channels,
          .total = g.batch * g.PixelsIn() * g.channels,
          .includes_batch = ctx.bool_attr("include_batch_in_index")};
}

}  // namespace

void MaxPool(KernelContext& ctx) { MaxForward(ctx, 2, -1); }
void MaxPoolV2(KernelContext& ctx) { MaxForward(ctx, 2, 1); }
void MaxPool3D(KernelContext& ctx) { MaxForward(ctx, 3, -1); }
void AvgPool(KernelContext& ctx) { AvgForward(ctx, 2); }
void AvgPool3D(KernelContext& ctx) { AvgForward(ctx, 3); }
void MaxPoolGrad(KernelContext& ctx) { MaxBackward(ctx, 2, -1); }
void MaxPoolGradV2(KernelContext& ctx) { MaxBackward(ctx, 2, 3); }
void MaxPool3DGrad(KernelContext& ctx) { MaxBackward(ctx, 3, -1); }
void MaxPoolGradGrad(KernelContext& ctx) { MaxSecondOrder(ctx, 2, -1); }
void MaxPoolGradGradV2(KernelContext& ctx) { MaxSecondOrder(ctx, 2, 3); }
void MaxPool3DGradGrad(KernelContext& ctx) { MaxSecondOrder(ctx, 3, -1); }
void AvgPoolGrad(KernelContext& ctx) { AvgBackward(ctx, 2); }
void AvgPool3DGrad(KernelContext& ctx) { AvgBackward(ctx, 3); }

void MaxPoolWithArgmax(KernelContext& ctx) {
  const Tensor& in = ctx.input(0);
  const PoolGeometry g = PoolGeometryOf(ctx, in.shape(), 2);
  const bool includes_batch = ctx.bool_attr("include_batch_in_index");
  const DataType index_type = ctx.type_attr("Targmax");
  if (index_type == DT_INT32 && in.NumElements() > std::numeric_limits<int32_t>::max())
    throw InvalidArgument("MaxPoolWithArgmax: int32 indices are too small for an input of shape ",
                          in.shape());
  Tensor& out = ctx.Allocate(0, in.dtype(), g.OutputShape());
  Tensor& argmax = ctx.Allocate(1, index_type, g.OutputShape());
  const int64_t channels = g.channels, image_size = g.PixelsIn() * channels, places = g.PixelsOut();
  RealTypes::Dispatch(in.dtype(), [&]<class T>() {
    ParallelFor(g.batch * places, std::max<int64_t>(1, kGrain / std::max<int64_t>(1, channels * 4)),
                [&](int64_t begin, int64_t end) {
                  LargestOfWindow<T> largest(channels);
                  for (int64_t i = begin; i < end; ++i) {
                    const int64_t image = i / places;
                    largest.Find(g, in.ptr<T>() + image * image_size, i % places);
                    for (int64_t c = 0; c < channels; ++c) {
                      const int64_t index = largest.pixels[c] * channels + c +
                                            (includes_batch ? image * image_size : 0);
                      out.ptr<T>()[i * channels + c] = largest.values[c];
                      if (index_type == DT_INT32)
                        argmax.ptr<int32_t>()[i * channels + c] = static_cast<int32_t>(index);
                      else
                        argmax.ptr<int64_t>()[i * channels + c] = index;
                    }
                  }
                });
  });
}

void MaxPoolGradWithArgmax(KernelContext& ctx) {
  const Tensor &in = ctx.input(0), &dout = ctx.input(1);
  const PoolGeometry g = PoolGeometryOf(ctx, in.shape(), 2);
  CheckShape(ctx, 1, g.OutputShape());
  CheckShape(ctx, 2, g.OutputShape());
  const ArgmaxReader index_of = ReaderOf(ctx, g);
  Tensor& din = ctx.Allocate(0, in.dtype(), in.shape());
  RealTypes::Dispatch(in.dtype(), [&]<class T>() {
    std::vector<Wide<T>> sums(in.NumElements(), Wide<T>(0));
    for (int64_t i = 0; i < dout.NumElements(); ++i) sums[index_of(i)] += Wide<T>(dout.ptr<T>()[i]);
    for (int64_t i = 0; i < in.NumElements(); ++i) din.ptr<T>()[i] = static_cast<T>(sums[i]);
  });
}

void MaxPoolGradGradWithArgmax(KernelContext& ctx) {
  const Tensor &in = ctx.input(0), &grad = ctx.input(1);
  const PoolGeometry g = PoolGeometryOf(ctx, in.shape(), 2);
  CheckShape(ctx, 1, in.shape());
  CheckShape(ctx, 2, g.OutputShape());
  const ArgmaxReader index_of = ReaderOf(ctx, g);
  Tensor& result = ctx.Allocate(0, in.dtype(), g.OutputShape());
  RealTypes::Dispatch(in.dtype(), [&]<class T>() {
    for (int64_t i = 0; i < result.NumElements(); ++i)
      result.ptr<T>()[i] = grad.ptr<T>()[index_of(i)];
  });
}

void PoolShape(ShapeContext& ctx) { SetPooledShape(ctx, 2, -1); }
void PoolV2Shape(ShapeContext& ctx) { SetPooledShape(ctx, 2, 1); }
void Pool3DShape(ShapeContext& ctx) { SetPooledShape(ctx, 3, -1); }
void SameAsSecondShape(ShapeContext& ctx) { ctx.SetOutput(0, ctx.input(1)); }

void AvgPoolGradShape(ShapeContext& ctx) {
  const int rank = static_cast<int>(ctx.list_attr<int64_t>("ksize").size());
  if (const Tensor* value = ctx.value(0))
    return ctx.SetOutput(
        0, CheckedShape(ctx.op().name, IntegerVector(ctx.op().name, *value, "orig_input_shape")));
  ctx.SetOutput(0, Shape::UnknownOfRank(rank));
}

}  // namespace eager::kernels

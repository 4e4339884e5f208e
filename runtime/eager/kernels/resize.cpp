// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/resize.h"

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/resize_common.h"

namespace eager::kernels {
namespace {

constexpr int64_t kGrain = 16384;
using ImageTypes =
    TypeList<float, double, uint8_t, int8_t, int16_t, uint16_t, int32_t, int64_t, half, bfloat16>;

// Calls f(image, row) for the rows of all images.
template <class F>
void ForEachRow(int64_t batch, int64_t rows, int64_t row_elements, F f) {
  ParallelFor(batch * rows, std::max<int64_t>(1, kGrain / std::max<int64_t>(1, row_elements)),
              [&](int64_t begin, int64_t end) {
                for (int64_t i = begin; i < end; ++i) f(i / rows, i % rows);
              });
}

}  // namespace

void ResizeBilinear(KernelContext& ctx) {
  const ResizeGeometry g = ForwardResize(ctx);
  const Tensor& images = ctx.input(0);
  Tensor& out = ctx.Allocate(0, DT_FLOAT, g.OutShape());
  if (out.NumElements() == 0) return;
  const std::vector<LinearTap> rows = LinearTaps(g.map, g.in_rows, g.out_rows);
  const std::vector<LinearTap> columns = LinearTaps(g.map, g.in_columns, g.out_columns);
  ImageTypes::Dispatch(images.dtype(), [&]<class T>() {
    const int64_t c = g.channels, line = g.in_columns * c;
    ForEachRow(g.batch, g.out_rows, g.out_columns * c, [&](int64_t image, int64_t y) {
      const T* from = images.ptr<T>() + image * g.in_rows * line;
      const T *above = from + rows[y].lower * line, *below = from + rows[y].upper * line;
      float* to = out.ptr<float>() + (image * g.out_rows + y) * g.out_columns * c;
      const float weight = rows[y].weight;
      for (int64_t x = 0; x < g.out_columns; ++x, to += c) {
        const LinearTap& tap = columns[x];
        const int64_t left = tap.lower * c, right = tap.upper * c;
        for (int64_t k = 0; k < c; ++k) {
          const float top_left = static_cast<float>(above[left + k]),
                      top_right = static_cast<float>(above[right + k]);
          const float bottom_left = static_cast<float>(below[left + k]),
                      bottom_right = static_cast<float>(below[right + k]);
          const float top = top_left + (top_right - top_left) * tap.weight;
          const float bottom = bottom_left + (bottom_right - bottom_left) * tap.weight;
          to[k] = top + (bottom - top) * weight;
        }
      }
    });
  });
}

void ResizeBilinearGrad(KernelContext& ctx) {
  const ResizeGeometry g = BackwardResize(ctx);
  const float* dy = ctx.input(0).data<float>();
  Tensor& dx = ctx.Allocate(0, ctx.dtype(1), g.InShape());
  if (dx.NumElements() == 0) return;
  const std::vector<LinearTap> rows = LinearTaps(g.map, g.in_rows, g.out_rows);
  const std::vector<LinearTap> columns = LinearTaps(g.map, g.in_columns, g.out_columns);
  FloatTypes::Dispatch(dx.dtype(), [&]<class T>() {
    using Sum = std::conditional_t<std::is_same_v<T, double>, double, float>;
    const int64_t c = g.channels, line = g.in_columns * c, size = g.in_rows * line;
    ParallelFor(g.batch, 1, [&](int64_t begin, int64_t end) {
      std::vector<Sum> sums(size);
      for (int64_t image = begin; image < end; ++image) {
        std::fill(sums.begin(), sums.end(), Sum(0));
        const float* from = dy + image * g.out_rows * g.out_columns * c;
        for (int64_t y = 0; y < g.out_rows; ++y)
          for (int64_t x = 0; x < g.out_columns; ++x, from += c) {
            Sum *above = sums.data() + rows[y].lower * line,
                *below = sums.data() + rows[y].upper * line;
            const int64_t left = columns[x].lower * c, right = columns[x].upper * c;
            const float v = rows[y].weight, h = columns[x].weight;
            for (int64_t k = 0; k < c; ++k) {
              above[left + k] += static_cast<Sum>(from[k] * (1 - v) * (1 - h));
              above[right + k] += static_cast<Sum>(from[k] * (1 - v) * h);
              below[left + k] += static_cast<Sum>(from[k] * v * (1 - h));
              below[right + k] += static_cast<Sum>(from[k] * v * h);
            }
          }
        T* to = dx.ptr<T>() + image * size;
        for (int64_t i = 0; i < size; ++i) to[i] = static_cast<T>(sums[i]);
      }
    });
  });
}

void ResizeNearestNeighbor(KernelContext& ctx) {
  const ResizeGeometry g = ForwardResize(ctx);
  const Tensor& images = ctx.input(0);
  Tensor& out = ctx.Allocate(0, images.dtype(), g.OutShape());
  if (out.NumElements() == 0) return;
  std::vector<int64_t> columns(g.out_columns);
  for (int64_t x = 0; x < g.out_columns; ++x)
    columns[x] = g.map.Nearest(x, g.ColumnScale(), g.in_columns);
  DispatchMovable(images.dtype(), [&]<class T>() {
    const int64_t c = g.channels;
    ForEachRow(g.batch, g.out_rows, g.out_columns * c, [&](int64_t image, int64_t y) {
      const int64_t row = g.map.Nearest(y, g.RowScale(), g.in_rows);
      const T* from = images.ptr<T>() + (image * g.in_rows + row) * g.in_columns * c;
      T* to = out.ptr<T>() + (image * g.out_rows + y) * g.out_columns * c;
      for (int64_t x = 0; x < g.out_columns; ++x, to += c)
        CopyElements(to, from + columns[x] * c, c);
    });
  });
}

void ResizeNearestNeighborGrad(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const GridMap map = GridMapOf(ctx);
  const Tensor& dy = ctx.input(0);
  if (dy.rank() != 4) throw InvalidArgument(op, ": input must be 4-dimensional, is ", dy.shape());
  const std::vector<int64_t> size = IntegerVector(op, ctx.input(1), "size");
  if (size.size() != 2)
    throw InvalidArgument(op, ": size must have two elements, has ", size.size());
  if (size[0] <= 0 || size[1] <= 0)
    throw InvalidArgument(op, ": size must be positive, is ", ctx.input(1));
  const int64_t dims[] = {dy.dim_size(0), size[0], size[1], dy.dim_size(3)};
  Tensor& dx = ctx.Allocate(0, dy.dtype(), CheckedShape(op, dims));
  SetZero(dx);
  if (dy.NumElements() == 0 || dx.NumElements() == 0) return;
  const int64_t rows = dy.dim_size(1), columns = dy.dim_size(2), c = dy.dim_size(3);
  const float row_scale = map.Scale(size[0], rows), column_scale = map.Scale(size[1], columns);
  ImageTypes::Dispatch(dy.dtype(), [&]<class T>() {
    const T* from = dy.ptr<T>();
    for (int64_t image = 0; image < dy.dim_size(0); ++image)
      for (int64_t y = 0; y < rows; ++y)
        for (int64_t x = 0; x < columns; ++x, from += c) {
          const int64_t row = map.Nearest(y, row_scale, size[0]),
                        column = map.Nearest(x, column_scale, size[1]);
          T* to = dx.ptr<T>() + ((image * size[0] + row) * size[1] + column) * c;
          for (int64_t k = 0; k < c; ++k) to[k] = static_cast<T>(to[k] + from[k]);
        }
  });
}

namespace {

// The pixels [begin, end) of one axis that an output pixel covers, with the part of each that it
// covers.
struct AreaTap {
  int64_t begin;
  std::vector<float> weights;
};

std::vector<AreaTap> AreaTaps(int64_t out, float scale) {
  std::vector<AreaTap> taps(out);
  for (int64_t i = 0; i < out; ++i) {
    const float from = static_cast<float>(i) * scale, to = static_cast<float>(i + 1) * scale;
    AreaTap& tap = taps[i];
    tap.begin = static_cast<int64_t>(std::floor(from));
    const int64_t end = static_cast<int64_t>(std::ceil(to));
    for (int64_t p = tap.begin; p < end; ++p) {
      const float pixel = static_cast<float>(p);
      if (pixel < from)
        tap.weights.push_back(pixel + 1 > to ? scale : pixel + 1 - from);
      else
        tap.weights.push_back(pixel + 1 > to ? to - pixel : 1.f);
    }
  }
  return taps;
}

}  // namespace

void ResizeArea(KernelContext& ctx) {
  const ResizeGeometry g = ForwardResize(ctx);
  const Tensor& images = ctx.input(0);
  Tensor& out = ctx.Allocate(0, DT_FLOAT, g.OutShape());
  if (out.NumElements() == 0) return;
  const std::vector<AreaTap> rows = AreaTaps(g.out_rows, g.RowScale());
  const std::vector<AreaTap> columns = AreaTaps(g.out_columns, g.ColumnScale());
  const float share = 1.f / (g.RowScale() * g.ColumnScale());
  ImageTypes::Dispatch(images.dtype(), [&]<class T>() {
    const int64_t c = g.channels;
    ForEachRow(g.batch, g.out_rows, g.out_columns * c * 4, [&](int64_t image, int64_t y) {
      float* to = out.ptr<float>() + (image * g.out_rows + y) * g.out_columns * c;
      for (int64_t x = 0; x < g.out_columns; ++x, to += c) {
        std::fill_n(to, c, 0.f);
        for (size_t i = 0; i < rows[y].weights.size(); ++i) {
          const int64_t row =
              std::clamp<int64_t>(rows[y].begin + static_cast<int64_t>(i), 0, g.in_rows - 1);
          const T* line = images.ptr<T>() + (image * g.in_rows + row) * g.in_columns * c;
          for (size_t j = 0; j < columns[x].weights.size(); ++j) {
            const int64_t column = std::clamp<int64_t>(columns[x].begin + static_cast<int64_t>(j),
                                                       0, g.in_columns - 1);
            const float weight = rows[y].weights[i] * columns[x].weights[j] * share;
            for (int64_t k = 0; k < c; ++k)
              to[k] += static_cast<float>(line[column * c + k]) * weight;
          }
        }
      }
    });
  });
}

}  // namespace eager::kernels

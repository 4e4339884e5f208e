// SPDX-License-Identifier: Apache-2.0
// Bicubic resizing: four taps along each axis, with weights from a table as TensorFlow's.
#include <array>

#include "eager/kernels/resize.h"
#include "eager/kernels/resize_common.h"

namespace eager::kernels {
namespace {

constexpr int64_t kSteps = 1024;  // positions between two pixels that the table tells apart

// Weights of the cubic convolution kernel at step i: [2i] at distance i / kSteps, [2i + 1] one
// further.
using CubicTable = std::array<float, 2 * (kSteps + 1)>;

CubicTable MakeTable(double a) {
  CubicTable table;
  for (int64_t i = 0; i <= kSteps; ++i) {
    double x = static_cast<double>(static_cast<float>(i) * 1.0f / kSteps);
    table[2 * i] = static_cast<float>(((a + 2) * x - (a + 3)) * x * x + 1);
    x += 1.0;
    table[2 * i + 1] = static_cast<float>(((a * x - 5 * a) * x + 8 * a) * x - 4 * a);
  }
  return table;
}

struct CubicTap {
  std::array<int64_t, 4> pixels;
  std::array<float, 4> weights;
};

std::vector<CubicTap> CubicTaps(const GridMap& map, int64_t in, int64_t out) {
  // With half-pixel centres: Keys' parameter, and pixels outside the image have no weight.
  static const CubicTable kKeys = MakeTable(-0.5), kLegacy = MakeTable(-0.75);
  const bool is_keys = map.half_pixel_centers;
  const CubicTable& table = is_keys ? kKeys : kLegacy;
  const float scale = map.Scale(in, out);
  std::vector<CubicTap> taps(out);
  for (int64_t i = 0; i < out; ++i) {
    const float place = map.Place(i, scale);
    const int64_t base = static_cast<int64_t>(std::floor(place));
    const int64_t step = std::lrint((place - static_cast<float>(base)) * kSteps);
    CubicTap& tap = taps[i];
    tap.weights = {table[2 * step + 1], table[2 * step], table[2 * (kSteps - step)],
                   table[2 * (kSteps - step) + 1]};
    float sum = 0;
    for (int k = 0; k < 4; ++k) {
      const int64_t pixel = base - 1 + k;
      tap.pixels[k] = std::clamp<int64_t>(pixel, 0, in - 1);
      if (is_keys && tap.pixels[k] != pixel) tap.weights[k] = 0;
      sum += tap.weights[k];
    }
    if (is_keys && std::abs(sum) >= 1000.f * std::numeric_limits<float>::min())
      for (float& w : tap.weights) w /= sum;
  }
  return taps;
}

}  // namespace

void ResizeBicubic(KernelContext& ctx) {
  const ResizeGeometry g = ForwardResize(ctx);
  const Tensor& images = ctx.input(0);
  Tensor& out = ctx.Allocate(0, DT_FLOAT, g.OutShape());
  if (out.NumElements() == 0) return;
  const std::vector<CubicTap> rows = CubicTaps(g.map, g.in_rows, g.out_rows);
  const std::vector<CubicTap> columns = CubicTaps(g.map, g.in_columns, g.out_columns);
  DispatchDtype<float, double, uint8_t, int8_t, int16_t, uint16_t, int32_t, int64_t, half,
                bfloat16>(images.dtype(), [&]<class T>() {
    const int64_t c = g.channels, line = g.in_columns * c;
    ParallelFor(g.batch * g.out_rows,
                std::max<int64_t>(1, 4096 / std::max<int64_t>(1, g.out_columns * c)),
                [&](int64_t begin, int64_t end) {
                  std::vector<float> mixed(line);  // the four rows, weighted
                  for (int64_t r = begin; r < end; ++r) {
                    const T* image = images.ptr<T>() + r / g.out_rows * g.in_rows * line;
                    const CubicTap& row = rows[r % g.out_rows];
                    for (int64_t i = 0; i < line; ++i) {
                      float sum = 0;
                      for (int k = 0; k < 4; ++k)
                        sum += static_cast<float>(image[row.pixels[k] * line + i]) * row.weights[k];
                      mixed[i] = sum;
                    }
                    float* to = out.ptr<float>() + r * g.out_columns * c;
                    for (const CubicTap& column : columns)
                      for (int64_t i = 0; i < c; ++i) {
                        float sum = 0;
                        for (int k = 0; k < 4; ++k)
                          sum += mixed[column.pixels[k] * c + i] * column.weights[k];
                        *to++ = sum;
                      }
                  }
                });
  });
}

void ResizeBicubicGrad(KernelContext& ctx) {
  const ResizeGeometry g = BackwardResize(ctx);
  const float* dy = ctx.input(0).data<float>();
  Tensor& dx = ctx.Allocate(0, ctx.dtype(1), g.InShape());
  if (dx.NumElements() == 0) return;
  const std::vector<CubicTap> rows = CubicTaps(g.map, g.in_rows, g.out_rows);
  const std::vector<CubicTap> columns = CubicTaps(g.map, g.in_columns, g.out_columns);
  DispatchDtype<float, double>(dx.dtype(), [&]<class T>() {
    const int64_t c = g.channels, line = g.in_columns * c, size = g.in_rows * line;
    ParallelFor(g.batch, 1, [&](int64_t begin, int64_t end) {
      for (int64_t image = begin; image < end; ++image) {
        T* to = dx.ptr<T>() + image * size;
        std::fill_n(to, size, T(0));
        const float* from = dy + image * g.out_rows * g.out_columns * c;
        for (const CubicTap& row : rows)
          for (const CubicTap& column : columns) {
            for (int i = 0; i < 4; ++i)
              for (int j = 0; j < 4; ++j) {
                const float weight = row.weights[i] * column.weights[j];
                T* pixel = to + row.pixels[i] * line + column.pixels[j] * c;
                for (int64_t k = 0; k < c; ++k) pixel[k] += static_cast<T>(from[k] * weight);
              }
            from += c;
          }
      }
    });
  });
}

}  // namespace eager::kernels

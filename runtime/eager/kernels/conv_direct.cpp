// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/conv_direct.h"

#include <algorithm>
#include <memory>

#include "eager/core/thread_pool.h"
#include "eager/isa/isa_table.h"

namespace eager {
namespace {

constexpr int64_t kRows = 8;       // of the output that are worked on together
constexpr int64_t kColumns = 64;   // of the filter that are copied together
constexpr int64_t kShortRun = 32;  // elements of a run; shorter ones are better gathered first

void Gemm(const GemmArgs<float>& args) { Isa().gemm_f32(args); }
void Gemm(const GemmArgs<double>& args) { Isa().gemm_f64(args); }

int64_t CeilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

// Elements of an axis that `places` places of the window cover.
int64_t Extent(const WindowAxis& axis, int64_t places) {
  return (places - 1) * axis.stride + (axis.window - 1) * axis.dilation + 1;
}

// Taps of a window row whose pixels lie together.
int64_t TapsOfRun(const ConvGeometry& g) { return g.axes[2].dilation == 1 ? g.axes[2].window : 1; }

// Some rows of one plane of the output.
struct Band {
  int64_t image, plane, row, rows;
  static int64_t PerPlane(const ConvGeometry& g) { return CeilDiv(g.axes[1].out, kRows); }
  static int64_t Count(const ConvGeometry& g) { return g.batch * g.axes[0].out * PerPlane(g); }
  Band(const ConvGeometry& g, int64_t index) {
    row = index % PerPlane(g) * kRows;
    rows = std::min(kRows, g.axes[1].out - row);
    index /= PerPlane(g);
    plane = index % g.axes[0].out;
    image = index / g.axes[0].out;
  }
  // Its first element in an output of `channels` channels.
  int64_t Offset(const ConvGeometry& g, int64_t channels) const {
    return (((image * g.axes[0].out + plane) * g.axes[1].out + row) * g.axes[2].out) * channels;
  }
};

// What the window sees at the places of a band, with the zeros around the image: [window planes,
// rows, columns, channels].
template <class T>
class View {
 public:
  explicit View(const ConvGeometry& g)
      : g_(g),
        row_size_(Extent(g.axes[2], g.axes[2].out) * g.in_channels),
        plane_rows_(Extent(g.axes[1], std::min(kRows, g.axes[1].out))),
        data_(std::make_unique_for_overwrite<T[]>(g.axes[0].window * plane_rows_ * row_size_)) {}

  void Read(const T* in, const Band& band) {
    const auto& [planes, rows, columns] = g_.axes;
    const int64_t channels = g_.in_channels, line = columns.in * channels;
    const T* image = in + band.image * g_.PixelsIn() * channels;
    const int64_t begin = -columns.pad_before * channels;
    const int64_t first = std::clamp<int64_t>(-begin, 0, row_size_);
    const int64_t last = std::clamp<int64_t>(line - begin, first, row_size_);
    const int64_t count = Extent(rows, band.rows);
    for (int64_t p = 0; p < planes.window; ++p) {
      const int64_t plane = planes.Begin(band.plane) + p * planes.dilation;
      for (int64_t r = 0; r < count; ++r) {
        T* to = data_.get() + (p * plane_rows_ + r) * row_size_;
        const int64_t row = rows.Begin(band.row) + r;
        if (plane < 0 || plane >= planes.in || row < 0 || row >= rows.in || first == last) {
          std::fill_n(to, row_size_, T(0));
          continue;
        }
        const T* from = image + (plane * rows.in + row) * line + begin;
        std::fill(to, to + first, T(0));
        std::copy(from + first, from + last, to + first);
        std::fill(to + last, to + row_size_, T(0));
      }
    }
  }

  // The pixels under the first place of row `row` of the band, at this tap.
  const T* At(int64_t row, int64_t plane_tap, int64_t row_tap, int64_t column_tap) const {
    const int64_t r = row * g_.axes[1].stride + row_tap * g_.axes[1].dilation;
    return data_.get() + (plane_tap * plane_rows_ + r) * row_size_ +
           column_tap * g_.axes[2].dilation * g_.in_channels;
  }
  int64_t row_size() const { return row_size_; }

 private:
  const ConvGeometry& g_;
  int64_t row_size_, plane_rows_;
  std::unique_ptr<T[]> data_;
};

// The filter with kColumns output channels side by side, one group after another; the filter itself
// if there is one group.
template <class T>
std::unique_ptr<T[]> GroupedFilter(const ConvGeometry& g, const T* filter) {
  const int64_t patch = g.PatchSize(), n = g.out_channels;
  if (n <= kColumns) return nullptr;
  auto grouped = std::make_unique_for_overwrite<T[]>(patch * n);
  T* to = grouped.get();
  for (int64_t j = 0; j < n; j += kColumns)
    for (int64_t i = 0; i < patch; ++i)
      to = std::copy_n(filter + i * n + j, std::min(kColumns, n - j), to);
  return grouped;
}

}  // namespace

bool HasDirectForm(const ConvGeometry& g) {
  return g.Taps() > 1 && TapsOfRun(g) * g.in_channels >= kShortRun && g.axes[2].out >= 4;
}

template <class T>
void ConvForwardDirect(const ConvGeometry& g, const T* in, const T* filter, T* out) {
  const auto& [planes, rows, columns] = g.axes;
  const int64_t n = g.out_channels, patch = g.PatchSize(), run = TapsOfRun(g);
  const std::unique_ptr<T[]> grouped = GroupedFilter(g, filter);
  const T* const parts = grouped ? grouped.get() : filter;
  ParallelFor(Band::Count(g), 1, [&](int64_t first, int64_t last) {
    View<T> view(g);
    for (int64_t b = first; b < last; ++b) {
      const Band band(g, b);
      view.Read(in, band);
      T* const to = out + band.Offset(g, n);
      for (int64_t j = 0; j < n; j += kColumns) {
        const int64_t width = std::min(kColumns, n - j);
        const T* const part = parts + j * patch;
        for (int64_t row = 0; row < band.rows; ++row)
          for (int64_t p = 0; p < planes.window; ++p)
            for (int64_t c = 0; c < columns.window; c += run)
              Gemm({.m = columns.out,
                    .n = width,
                    .k = run * g.in_channels,
                    .a = view.At(row, p, 0, c),
                    .lda = columns.stride * g.in_channels,
                    .transpose_a = false,
                    .b = part + (p * rows.window * columns.window + c) * g.in_channels * width,
                    .ldb = width,
                    .transpose_b = false,
                    .c = to + row * columns.out * n + j,
                    .ldc = n,
                    .accumulate = p + c > 0,
                    .repeats = rows.window,
                    .a_repeat = rows.dilation * view.row_size(),
                    .b_repeat = columns.window * g.in_channels * width});
      }
    }
  });
}

template <class T>
void ConvBackwardFilterDirect(const ConvGeometry& g, const T* in, const T* dout, T* dfilter) {
  const auto& [planes, rows, columns] = g.axes;
  const int64_t n = g.out_channels, size = g.PatchSize() * n, run = TapsOfRun(g);
  // Parts are summed on their own and then together; their number follows from the shapes only.
  constexpr int64_t kMaxParts = 16, kMaxSums = int64_t{1} << 22;
  const int64_t bands = Band::Count(g);
  const int64_t parts = std::clamp<int64_t>(std::min(bands, kMaxSums / size), 1, kMaxParts);
  const int64_t per_part = CeilDiv(bands, parts);
  std::unique_ptr<T[]> others;
  if (parts > 1) others = std::make_unique_for_overwrite<T[]>((parts - 1) * size);
  ParallelFor(parts, 1, [&](int64_t first, int64_t last) {
    View<T> view(g);
    for (int64_t part = first; part < last; ++part) {
      T* const sum = part == 0 ? dfilter : others.get() + (part - 1) * size;
      std::fill_n(sum, size, T(0));
      for (int64_t b = part * per_part; b < std::min(bands, (part + 1) * per_part); ++b) {
        const Band band(g, b);
        view.Read(in, band);
        int64_t tap = 0;
        for (int64_t p = 0; p < planes.window; ++p)
          for (int64_t r = 0; r < rows.window; ++r)
            for (int64_t c = 0; c < columns.window; c += run, tap += run)
              Gemm({.m = run * g.in_channels,
                    .n = n,
                    .k = columns.out,
                    .a = view.At(0, p, r, c),
                    .lda = columns.stride * g.in_channels,
                    .transpose_a = true,
                    .b = dout + band.Offset(g, n),
                    .ldb = n,
                    .transpose_b = false,
                    .c = sum + tap * g.in_channels * n,
                    .ldc = n,
                    .accumulate = true,
                    .repeats = band.rows,
                    .a_repeat = rows.stride * view.row_size(),
                    .b_repeat = columns.out * n});
      }
    }
  });
  if (parts == 1) return;
  ParallelFor(size, 16384, [&](int64_t begin, int64_t end) {
    for (int64_t part = 1; part < parts; ++part) {
      const T* from = others.get() + (part - 1) * size;
      for (int64_t i = begin; i < end; ++i) dfilter[i] += from[i];
    }
  });
}

template void ConvForwardDirect(const ConvGeometry&, const float*, const float*, float*);
template void ConvForwardDirect(const ConvGeometry&, const double*, const double*, double*);
template void ConvBackwardFilterDirect(const ConvGeometry&, const float*, const float*, float*);
template void ConvBackwardFilterDirect(const ConvGeometry&, const double*, const double*, double*);

}  // namespace eager

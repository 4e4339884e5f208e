// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/conv_gemm.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include "eager/core/thread_pool.h"
#include "eager/isa/isa_table.h"
#include "eager/kernels/conv_direct.h"

namespace eager {
namespace {

// Elements of the matrix of patches that is made at a time: about half of a second-level cache.
constexpr int64_t kPatchElements = 96 * 1024;

void Gemm(const GemmArgs<float>& args) { Isa().gemm_f32(args); }
void Gemm(const GemmArgs<double>& args) { Isa().gemm_f64(args); }

int64_t CeilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

// Places of the window whose patches are handled together.
int64_t BlockSize(const ConvGeometry& g) {
  const int64_t rows =
      kPatchElements / std::max<int64_t>(1, std::max(g.PatchSize(), g.out_channels));
  return std::clamp<int64_t>(rows / 16 * 16, 48, 4096);
}

// Where the window stands: output pixel `index`, counted over the whole batch.
struct Place {
  int64_t image, plane, row, column;
  Place(const ConvGeometry& g, int64_t index) {
    column = index % g.axes[2].out;
    index /= g.axes[2].out;
    row = index % g.axes[1].out;
    index /= g.axes[1].out;
    plane = index % g.axes[0].out;
    image = index / g.axes[0].out;
  }
  void Advance(const ConvGeometry& g) {
    if (++column < g.axes[2].out) return;
    column = 0;
    if (++row < g.axes[1].out) return;
    row = 0;
    if (++plane < g.axes[0].out) return;
    plane = 0;
    ++image;
  }
};

// Calls f(taps_before, first, count, offset) for each run of taps along a window row: taps before
// the run, then `count` taps that lie in the image, contiguous from pixel `offset` of the image on;
// count is 0 where the whole row lies outside. Dilated taps are runs of one.
template <class F>
void ForEachRun(const ConvGeometry& g, const Place& at, F&& f) {
  const auto& [planes, rows, columns] = g.axes;
  const int64_t plane0 = planes.Begin(at.plane), row0 = rows.Begin(at.row),
                column0 = columns.Begin(at.column);
  int64_t tap = 0;
  for (int64_t p = 0; p < planes.window; ++p) {
    const int64_t plane = plane0 + p * planes.dilation;
    for (int64_t r = 0; r < rows.window; ++r, tap += columns.window) {
      const int64_t row = row0 + r * rows.dilation;
      if (plane < 0 || plane >= planes.in || row < 0 || row >= rows.in) {
        f(tap, columns.window, int64_t{0}, int64_t{0});
        continue;
      }
      const int64_t line = (plane * rows.in + row) * columns.in;
      if (columns.dilation == 1) {
        const int64_t first = std::clamp<int64_t>(-column0, 0, columns.window);
        const int64_t last = std::clamp<int64_t>(columns.in - column0, first, columns.window);
        if (first > 0) f(tap, first, int64_t{0}, int64_t{0});
        if (last > first) f(tap + first, last - first, last - first, line + column0 + first);
        if (last < columns.window) f(tap + last, columns.window - last, int64_t{0}, int64_t{0});
        continue;
      }
      for (int64_t c = 0; c < columns.window; ++c) {
        const int64_t column = column0 + c * columns.dilation;
        const bool inside = column >= 0 && column < columns.in;
        f(tap + c, int64_t{1}, int64_t{inside}, inside ? line + column : int64_t{0});
      }
    }
  }
}

// Copies short runs without the cost of a library call.
template <class T>
inline void CopyRun(T* to, const T* from, int64_t n) {
  if (n >= 64) {
    std::memcpy(to, from, n * sizeof(T));
  } else {
    for (int64_t i = 0; i < n; ++i) to[i] = from[i];
  }
}

// Writes the patches of places [begin, end), one a row.
template <class T>
void PackPatches(const ConvGeometry& g, const T* in, int64_t begin, int64_t end, T* patches) {
  const int64_t channels = g.in_channels, image_size = g.PixelsIn() * channels,
                patch = g.PatchSize();
  Place at(g, begin);
  for (int64_t i = begin; i < end; ++i, at.Advance(g), patches += patch) {
    const T* image = in + at.image * image_size;
    ForEachRun(g, at, [&](int64_t tap, int64_t taps, int64_t inside, int64_t pixel) {
      T* to = patches + tap * channels;
      if (inside)
        CopyRun(to, image + pixel * channels, taps * channels);
      else
        std::fill_n(to, taps * channels, T(0));
    });
  }
}

// The inverse: adds the rows to the pixels they came from. All places belong to one image.
template <class T>
void AddPatches(const ConvGeometry& g, const T* patches, int64_t begin, int64_t end, T* image) {
  const int64_t channels = g.in_channels, patch = g.PatchSize();
  Place at(g, begin);
  for (int64_t i = begin; i < end; ++i, at.Advance(g), patches += patch) {
    ForEachRun(g, at, [&](int64_t tap, int64_t taps, int64_t inside, int64_t pixel) {
      if (!inside) return;
      const T* from = patches + tap * channels;
      T* to = image + pixel * channels;
      for (int64_t k = 0; k < taps * channels; ++k) to[k] += from[k];
    });
  }
}

template <class T>
std::unique_ptr<T[]> Scratch(int64_t n) {
  return std::make_unique_for_overwrite<T[]>(static_cast<size_t>(n));
}

// Patches are the pixels themselves: a window of one tap that visits every pixel.
bool PatchesAreInput(const ConvGeometry& g) {
  return std::all_of(g.axes.begin(), g.axes.end(),
                     [](const WindowAxis& a) { return a.IsTrivial(); });
}

}  // namespace

template <class T>
void ConvForward(const ConvGeometry& g, const T* in, const T* filter, T* out) {
  const int64_t places = g.batch * g.PixelsOut(), patch = g.PatchSize(), n = g.out_channels;
  if (places == 0 || n == 0) return;
  if (patch == 0) {
    std::fill_n(out, places * n, T(0));
    return;
  }
  if (HasDirectForm(g)) return ConvForwardDirect(g, in, filter, out);
  const bool direct = PatchesAreInput(g);
  const int64_t block = BlockSize(g);
  ParallelFor(CeilDiv(places, block), 1, [&](int64_t first, int64_t last) {
    auto scratch = direct ? nullptr : Scratch<T>(block * patch);
    for (int64_t k = first; k < last; ++k) {
      const int64_t begin = k * block, end = std::min(places, begin + block);
      const T* patches = in + begin * patch;
      if (!direct) {
        PackPatches(g, in, begin, end, scratch.get());
        patches = scratch.get();
      }
      Gemm({.m = end - begin,
            .n = n,
            .k = patch,
            .a = patches,
            .lda = patch,
            .transpose_a = false,
            .b = filter,
            .ldb = n,
            .transpose_b = false,
            .c = out + begin * n,
            .ldc = n});
    }
  });
}

namespace {

// With stride 1 the input's gradient is itself a convolution: of the output's gradient with the
// filter turned around and its channels exchanged.
template <class T>
void ConvBackwardInputByConv(const ConvGeometry& g, const T* dout, const T* filter, T* din) {
  ConvGeometry turned{.batch = g.batch,
                      .in_channels = g.out_channels,
                      .out_channels = g.in_channels,
                      .axes = g.axes};
  for (WindowAxis& axis : turned.axes) {
    std::swap(axis.in, axis.out);
    axis.pad_before = (axis.window - 1) * axis.dilation - axis.pad_before;
  }
  const int64_t taps = g.Taps(), rows = g.in_channels, columns = g.out_channels;
  auto exchanged = Scratch<T>(taps * rows * columns);
  for (int64_t tap = 0; tap < taps; ++tap) {
    const T* from = filter + (taps - 1 - tap) * rows * columns;
    T* to = exchanged.get() + tap * rows * columns;
    for (int64_t r = 0; r < rows; ++r)
      for (int64_t c = 0; c < columns; ++c) to[c * rows + r] = from[r * columns + c];
  }
  ConvForward(turned, dout, exchanged.get(), din);
}

}  // namespace

template <class T>
void ConvBackwardInput(const ConvGeometry& g, const T* dout, const T* filter, T* din) {
  const int64_t image_size = g.PixelsIn() * g.in_channels, patch = g.PatchSize(),
                n = g.out_channels;
  if (g.batch * image_size == 0) return;
  if (std::all_of(g.axes.begin(), g.axes.end(),
                  [](const WindowAxis& a) { return a.stride == 1; }) &&
      patch > 0)
    return ConvBackwardInputByConv(g, dout, filter, din);
  const int64_t places = g.PixelsOut(), block = BlockSize(g);
  ParallelFor(g.batch, 1, [&](int64_t first, int64_t last) {
    auto scratch = Scratch<T>(std::min(block, places) * patch);
    for (int64_t image = first; image < last; ++image) {
      T* to = din + image * image_size;
      std::fill_n(to, image_size, T(0));
      for (int64_t begin = 0; begin < places && n > 0; begin += block) {
        const int64_t end = std::min(places, begin + block);
        Gemm({.m = end - begin,
              .n = patch,
              .k = n,
              .a = dout + (image * places + begin) * n,
              .lda = n,
              .transpose_a = false,
              .b = filter,
              .ldb = n,
              .transpose_b = true,
              .c = scratch.get(),
              .ldc = patch});
        AddPatches(g, scratch.get(), begin, end, to);
      }
    }
  });
}

template <class T>
void ConvBackwardFilter(const ConvGeometry& g, const T* in, const T* dout, T* dfilter) {
  const int64_t places = g.batch * g.PixelsOut(), patch = g.PatchSize(), n = g.out_channels,
                size = patch * n;
  if (size == 0) return;
  if (places > 0 && HasDirectForm(g)) return ConvBackwardFilterDirect(g, in, dout, dfilter);
  const bool direct = PatchesAreInput(g);
  const int64_t block = BlockSize(g), blocks = CeilDiv(places, block);
  // Parts are summed on their own and then together. Their number follows from the shapes only, and
  // their sums must not take more memory than the patches would.
  constexpr int64_t kMaxParts = 16, kMaxSums = int64_t{1} << 22;
  const int64_t parts = std::clamp<int64_t>(std::min(blocks, kMaxSums / size), 1, kMaxParts);
  const int64_t per_part = CeilDiv(blocks, parts);
  std::unique_ptr<T[]> others = parts > 1 ? Scratch<T>((parts - 1) * size) : nullptr;
  ParallelFor(parts, 1, [&](int64_t first, int64_t last) {
    auto scratch = direct ? nullptr : Scratch<T>(block * patch);
    for (int64_t part = first; part < last; ++part) {
      T* sum = part == 0 ? dfilter : others.get() + (part - 1) * size;
      std::fill_n(sum, size, T(0));
      for (int64_t k = part * per_part; k < std::min(blocks, (part + 1) * per_part); ++k) {
        const int64_t begin = k * block, end = std::min(places, begin + block);
        const T* patches = in + begin * patch;
        if (!direct) {
          PackPatches(g, in, begin, end, scratch.get());
          patches = scratch.get();
        }
        Gemm({.m = patch,
              .n = n,
              .k = end - begin,
              .a = patches,
              .lda = patch,
              .transpose_a = true,
              .b = dout + begin * n,
              .ldb = n,
              .transpose_b = false,
              .c = sum,
              .ldc = n,
              .accumulate = true});
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

template void ConvForward(const ConvGeometry&, const float*, const float*, float*);
template void ConvForward(const ConvGeometry&, const double*, const double*, double*);
template void ConvBackwardInput(const ConvGeometry&, const float*, const float*, float*);
template void ConvBackwardInput(const ConvGeometry&, const double*, const double*, double*);
template void ConvBackwardFilter(const ConvGeometry&, const float*, const float*, float*);
template void ConvBackwardFilter(const ConvGeometry&, const double*, const double*, double*);

}  // namespace eager

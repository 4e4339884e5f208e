// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/array_strided.h"

#include <algorithm>
#include <vector>

#include "eager/core/thread_pool.h"
#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"

namespace eager {
namespace {

struct Axis {
  int64_t size, to, from;
};

// Drops axes of size one and joins neighbours that are walked as one.
std::vector<Axis> Simplified(std::span<const int64_t> dims, std::span<const int64_t> to,
                             std::span<const int64_t> from) {
  std::vector<Axis> axes;
  for (size_t i = 0; i < dims.size(); ++i) {
    if (dims[i] == 1) continue;
    const Axis axis{dims[i], to[i], from[i]};
    if (!axes.empty()) {
      Axis& last = axes.back();
      if (last.to == axis.size * axis.to && last.from == axis.size * axis.from) {
        last = {last.size * axis.size, axis.to, axis.from};
        continue;
      }
    }
    axes.push_back(axis);
  }
  return axes;
}

// The innermost loops over at most two axes.
template <class T>
void CopyRow(T* to, const T* from, const Axis& axis) {
  if (axis.to == 1 && axis.from == 1) return CopyElements(to, from, axis.size);
  if (axis.to == 1 && axis.from == 0) {
    std::fill_n(to, axis.size, *from);
    return;
  }
  if (axis.to == 1 && axis.from == -1) {
    for (int64_t i = 0; i < axis.size; ++i) to[i] = from[-i];
    return;
  }
  for (int64_t i = 0; i < axis.size; ++i) to[i * axis.to] = from[i * axis.from];
}

// Both memories stay in the cache: small squares instead of whole rows.
template <class T>
void CopyPlane(T* to, const T* from, const Axis& outer, const Axis& inner) {
  constexpr int64_t kSide = 16;
  for (int64_t i0 = 0; i0 < outer.size; i0 += kSide) {
    const int64_t i1 = std::min(outer.size, i0 + kSide);
    for (int64_t j0 = 0; j0 < inner.size; j0 += kSide) {
      const int64_t j1 = std::min(inner.size, j0 + kSide);
      for (int64_t i = i0; i < i1; ++i)
        for (int64_t j = j0; j < j1; ++j)
          to[i * outer.to + j * inner.to] = from[i * outer.from + j * inner.from];
    }
  }
}

// Moves along `axes` from flat position `begin` to `end`, calling f(to offset, from offset,
// position).
template <class F>
void Walk(std::span<const Axis> axes, int64_t begin, int64_t end, F&& f) {
  std::vector<int64_t> index(axes.size());
  int64_t to = 0, from = 0, rest = begin;
  for (size_t k = axes.size(); k-- > 0;) {
    index[k] = rest % axes[k].size;
    rest /= axes[k].size;
    to += index[k] * axes[k].to;
    from += index[k] * axes[k].from;
  }
  for (int64_t n = begin; n < end; ++n) {
    f(to, from, n);
    for (size_t k = axes.size(); k-- > 0;) {
      to += axes[k].to;
      from += axes[k].from;
      if (++index[k] < axes[k].size) break;
      to -= axes[k].size * axes[k].to;
      from -= axes[k].size * axes[k].from;
      index[k] = 0;
    }
  }
}

template <class T>
void Copy(std::vector<Axis> axes, T* to, const T* from) {
  constexpr int64_t kGrain = 1 << 15;
  if (axes.empty()) {
    *to = *from;
    return;
  }
  const Axis inner = axes.back();
  axes.pop_back();
  // A transposition: the axis along which `from` is contiguous is another one than for `to`.
  size_t plane = axes.size();
  if (inner.to == 1 && inner.from != 1 && inner.from != 0 && inner.size >= 4)
    for (size_t k = 0; k < axes.size(); ++k)
      if (axes[k].from == 1 && axes[k].size >= 4) plane = k;
  const bool is_plane = plane < axes.size();
  // Cut into strips, so that one large matrix is also shared by threads.
  constexpr int64_t kStrip = 64;
  Axis outer{1, 0, 0};
  int64_t strips = 1;
  if (is_plane) {
    outer = axes[plane];
    strips = (outer.size + kStrip - 1) / kStrip;
    axes.erase(axes.begin() + plane);
    axes.push_back({strips, kStrip * outer.to, kStrip * outer.from});
  }
  int64_t count = 1;
  for (const Axis& axis : axes) count *= axis.size;
  const int64_t each = inner.size * std::min(outer.size, kStrip);
  auto run = [&](int64_t begin, int64_t end) {
    if (is_plane)
      Walk(axes, begin, end, [&](int64_t t, int64_t f, int64_t n) {
        const int64_t first = n % strips * kStrip;
        CopyPlane(to + t, from + f,
                  Axis{std::min(kStrip, outer.size - first), outer.to, outer.from}, inner);
      });
    else
      Walk(axes, begin, end,
           [&](int64_t t, int64_t f, int64_t) { CopyRow(to + t, from + f, inner); });
  };
  if (count * each <= kGrain)
    run(0, count);
  else
    ParallelFor(count, std::max<int64_t>(1, kGrain / each), run);
}

}  // namespace

void StridedCopy(std::span<const int64_t> dims, Tensor& to, int64_t to_begin,
                 std::span<const int64_t> to_strides, const Tensor& from, int64_t from_begin,
                 std::span<const int64_t> from_strides) {
  for (int64_t dim : dims)
    if (dim == 0) return;
  std::vector<Axis> axes = Simplified(dims, to_strides, from_strides);
  DispatchMovable(to.dtype(), [&]<class T>() {
    Copy(std::move(axes), to.ptr<T>() + to_begin, from.ptr<T>() + from_begin);
  });
}

void StridedRead(std::span<const int64_t> dims, Tensor& to, const Tensor& from, int64_t from_begin,
                 std::span<const int64_t> from_strides) {
  StridedCopy(dims, to, 0, RowMajorStrides(dims), from, from_begin, from_strides);
}

void TransposeInto(Tensor& output, const Tensor& input, std::span<const int64_t> perm) {
  const std::vector<int64_t> strides = RowMajorStrides(input.shape().dims());
  std::vector<int64_t> permuted;
  for (int64_t axis : perm) permuted.push_back(strides[axis]);
  StridedRead(output.shape().dims(), output, input, 0, permuted);
}

}  // namespace eager

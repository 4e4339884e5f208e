// SPDX-License-Identifier: Apache-2.0
// The geometry of pooling over one to three spatial dimensions, read from an op's attributes (or,
// for the V2 ops, its inputs ksize and strides), and loops over the windows.
#pragma once

#include "eager/kernels/conv_window.h"

namespace eager {

struct PoolGeometry {
  int64_t batch = 1, channels = 1;
  std::array<WindowAxis, 3> axes;  ///< Planes, rows, columns; one plane in two dimensions.
  int spatial = 2;
  int64_t depth_window = 1;  ///< Above 1: channels are pooled in groups, and nothing else.

  int64_t PixelsIn() const { return axes[0].in * axes[1].in * axes[2].in; }  ///< Of one image.
  int64_t PixelsOut() const { return axes[0].out * axes[1].out * axes[2].out; }
  Shape OutputShape() const;

  /// Calls f(pixel) for the pixels of an image that window `place` covers, in row-major order.
  template <class F>
  void ForEachPixel(int64_t place, F&& f) const {
    const int64_t column = place % axes[2].out, rest = place / axes[2].out;
    const auto [p0, p1] = axes[0].Covered(rest / axes[1].out);
    const auto [r0, r1] = axes[1].Covered(rest % axes[1].out);
    const auto [c0, c1] = axes[2].Covered(column);
    for (int64_t p = p0; p < p1; ++p)
      for (int64_t r = r0; r < r1; ++r)
        for (int64_t c = c0; c < c1; ++c) f((p * axes[1].in + r) * axes[2].in + c);
  }
  /// Number of pixels that window `place` covers.
  int64_t CountPixels(int64_t place) const {
    const int64_t column = place % axes[2].out, rest = place / axes[2].out;
    int64_t count = 1;
    for (auto [a, b] : {axes[0].Covered(rest / axes[1].out), axes[1].Covered(rest % axes[1].out),
                        axes[2].Covered(column)})
      count *= b - a;
    return count;
  }
};

/// The geometry for an input of shape `in`. `sizes_input` >= 0: ksize and strides are the inputs
/// sizes_input and sizes_input + 1.
/// Errors: kInvalidArgument for another rank, for windows that do not fit and for channels before
/// the spatial dimensions, kUnimplemented for windows over batch or (unless allowed) depth.
PoolGeometry PoolGeometryOf(const KernelContext& ctx, const Shape& in, int spatial,
                            int sizes_input = -1, bool allows_depth = false);

/// Sets output 0 to the shape of the pooled input 0. Either data format.
void SetPooledShape(ShapeContext& ctx, int spatial, int sizes_input);

}  // namespace eager

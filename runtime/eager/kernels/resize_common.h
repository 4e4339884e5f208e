// SPDX-License-Identifier: Apache-2.0
// What the resizing kernels share: checked geometry of the op at hand, and where an output pixel
// lies in the input.
#pragma once

#include <algorithm>
#include <cmath>

#include "eager/op/kernel_context.h"

namespace eager {

/// How coordinates of two pixel grids correspond.
struct GridMap {
  bool align_corners = false;       ///< The centres of the corner pixels coincide.
  bool half_pixel_centers = false;  ///< Pixel i reaches from i to i + 1 and its centre is i + 0.5.

  /// Input pixels for one output pixel. Float arithmetic, as TensorFlow's.
  float Scale(int64_t in, int64_t out) const {
    return align_corners && out > 1 ? static_cast<float>(in - 1) / static_cast<float>(out - 1)
                                    : static_cast<float>(in) / static_cast<float>(out);
  }
  /// The input coordinate of output pixel i.
  float Place(int64_t i, float scale) const {
    return half_pixel_centers ? (static_cast<float>(i) + 0.5f) * scale - 0.5f
                              : static_cast<float>(i) * scale;
  }
  /// The input pixel nearest to output pixel i, inside [0, in).
  int64_t Nearest(int64_t i, float scale, int64_t in) const {
    const float place =
        half_pixel_centers ? (static_cast<float>(i) + 0.5f) * scale : static_cast<float>(i) * scale;
    const int64_t pixel =
        static_cast<int64_t>(align_corners ? std::round(place) : std::floor(place));
    return std::clamp<int64_t>(pixel, 0, in - 1);
  }
};

/// The images' shape and the new size. For a gradient op `in` is the shape of the result.
struct ResizeGeometry {
  int64_t batch, channels, in_rows, in_columns, out_rows, out_columns;
  GridMap map;
  float RowScale() const { return map.Scale(in_rows, out_rows); }
  float ColumnScale() const { return map.Scale(in_columns, out_columns); }
  Shape InShape() const { return Shape({batch, in_rows, in_columns, channels}); }
  Shape OutShape() const { return Shape({batch, out_rows, out_columns, channels}); }
};

/// Reads align_corners and half_pixel_centers. Errors: kInvalidArgument if both are true.
GridMap GridMapOf(const KernelContext& ctx);

/// For a forward op: images in input 0, the vector (rows, columns) in input 1.
/// Errors: kInvalidArgument for other ranks, empty images, or sizes that are not positive.
ResizeGeometry ForwardResize(const KernelContext& ctx);

/// For a gradient op: upstream gradient in input 0, the original image in input 1.
/// Errors: kInvalidArgument for ranks, batches or depths that differ, or empty images.
ResizeGeometry BackwardResize(const KernelContext& ctx);

/// Linear interpolation along one axis: between `lower` and `upper`, `weight` of the latter.
struct LinearTap {
  int64_t lower, upper;
  float weight;
};
std::vector<LinearTap> LinearTaps(const GridMap& map, int64_t in, int64_t out);

}  // namespace eager

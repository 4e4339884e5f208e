// SPDX-License-Identifier: Apache-2.0
// Kernels and shape functions of Slice and StridedSlice, and the reading of StridedSlice's five
// masks, which assignment to slices of variables needs too. The table is ops/index_ops_slice.cpp.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager {

struct StridedSliceMasks {
  int64_t begin = 0, end = 0, ellipsis = 0, new_axis = 0, shrink_axis = 0;
};

/// What a strided slice of a tensor of known shape takes.
struct StridedSliceRegion {
  std::vector<int64_t> begin, stride, size;  ///< For each dimension of the input.
  Shape shape;  ///< Of the result, with new axes and without shrunk ones.
  /// The elements as offsets in the input: first one, and distance along each dimension.
  int64_t first = 0;
  std::vector<int64_t> step;
};

/// Errors: kInvalidArgument for vectors of different sizes, two ellipses, more entries than
/// dimensions, a stride of 0, or an index out of range where an axis is shrunk.
StridedSliceRegion ResolveStridedSlice(std::string_view op, const Shape& input, const Tensor& begin,
                                       const Tensor& end, const Tensor& strides,
                                       const StridedSliceMasks& masks);
/// Masks from an op's attributes.
StridedSliceMasks MasksOf(const KernelContext& ctx);
/// Writes `value` (of the region's shape) into a region of `target`.
void AssignRegion(std::string_view op, Tensor& target, const StridedSliceRegion& region,
                  const Tensor& value);

namespace kernels {
void Slice(KernelContext& ctx);
void StridedSlice(KernelContext& ctx);
void StridedSliceGrad(KernelContext& ctx);
void TensorStridedSliceUpdate(KernelContext& ctx);

void SliceShape(ShapeContext& ctx);
void StridedSliceShape(ShapeContext& ctx);
}  // namespace kernels

}  // namespace eager

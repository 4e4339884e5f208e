// SPDX-License-Identifier: Apache-2.0
// Slice and StridedSlice.
#include "eager/kernels/slice_kernels.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

// dy goes back to its place, surrounded by zeros.
Grads SliceGrad(const GradContext& g) {
  const Tensor &x = g.x(), &begin = g.x(1);
  const Tensor after =
      ShapeOf(x, {.out_type = begin.dtype()}) - begin - ShapeOf(g.y(), {.out_type = begin.dtype()});
  return {Pad(g.dy(), Stack({begin, after}, {.axis = 1})), Tensor(), Tensor()};
}

StridedSliceAttrs SliceMasks(const GradContext& g) {
  return {.begin_mask = g.attr<int64_t>("begin_mask"),
          .end_mask = g.attr<int64_t>("end_mask"),
          .ellipsis_mask = g.attr<int64_t>("ellipsis_mask"),
          .new_axis_mask = g.attr<int64_t>("new_axis_mask"),
          .shrink_axis_mask = g.attr<int64_t>("shrink_axis_mask")};
}
StridedSliceGradAttrs SliceGradMasks(const GradContext& g) {
  const StridedSliceAttrs m = SliceMasks(g);
  return {.begin_mask = m.begin_mask,
          .end_mask = m.end_mask,
          .ellipsis_mask = m.ellipsis_mask,
          .new_axis_mask = m.new_axis_mask,
          .shrink_axis_mask = m.shrink_axis_mask};
}
TensorStridedSliceUpdateAttrs SliceUpdateMasks(const GradContext& g) {
  const StridedSliceAttrs m = SliceMasks(g);
  return {.begin_mask = m.begin_mask,
          .end_mask = m.end_mask,
          .ellipsis_mask = m.ellipsis_mask,
          .new_axis_mask = m.new_axis_mask,
          .shrink_axis_mask = m.shrink_axis_mask};
}

const OpEntry kEntries[] = {
    {.name = "Slice",
     .doc = "The block of the input that starts at `begin` and has the shape `size`; -1 in size "
            "means all that is left.\n"
            "Errors: kInvalidArgument unless begin and size are vectors with an element a "
            "dimension and the block\n"
            "lies inside the input.",
     .kernel = kernels::Slice,
     .shape = kernels::SliceShape,
     .grad = SliceGrad},
    {.name = "StridedSlice",
     .doc = "Elements begin, begin + strides, ... before end of each dimension, as "
            "input[begin:end:strides, ...] in Python.\n"
            "Bit i of a mask changes entry i: begin_mask and end_mask: as far as possible; "
            "ellipsis_mask: all dimensions\n"
            "that the others leave; new_axis_mask: a new dimension of size 1; shrink_axis_mask: "
            "only index begin, and\n"
            "without the dimension. Ranges are clipped; single indices are not.\n"
            "Errors: kInvalidArgument for a single index out of range, a stride of 0 or too many "
            "entries.",
     .kernel = kernels::StridedSlice,
     .shape = kernels::StridedSliceShape,
     .grad =
         [](const GradContext& g) {
           const Tensor shape = ShapeOf(g.x(), {.out_type = g.dtype(1)});
           return Grads{StridedSliceGrad(shape, g.x(1), g.x(2), g.x(3), g.dy(), SliceGradMasks(g)),
                        Tensor(), Tensor(), Tensor()};
         }},
    {.name = "StridedSliceGrad",
     .doc = "The gradient of StridedSlice: dy in its place in zeros of shape `shape`.\n"
            "Errors: kInvalidArgument unless dy has the shape of the slice.",
     .kernel = kernels::StridedSliceGrad,
     .shape = shapes::FromShapeInput,
     .grad =
         [](const GradContext& g) {
           return Grads{Tensor(), Tensor(), Tensor(), Tensor(),
                        StridedSlice(g.dy(), g.x(1), g.x(2), g.x(3), SliceMasks(g))};
         }},
    {.name = "TensorStridedSliceUpdate",
     .doc = "The input with the elements that StridedSlice would take replaced by `value`.\n"
            "Errors: kInvalidArgument unless value has the shape of the slice.",
     .kernel = kernels::TensorStridedSliceUpdate,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{TensorStridedSliceUpdate(g.dy(), g.x(1), g.x(2), g.x(3), ZerosLike(g.x(4)),
                                                 SliceUpdateMasks(g)),
                        Tensor(), Tensor(), Tensor(),
                        StridedSlice(g.dy(), g.x(1), g.x(2), g.x(3), SliceMasks(g))};
         }},
};

}  // namespace

std::span<const OpEntry> IndexSliceOps() { return kEntries; }

}  // namespace eager

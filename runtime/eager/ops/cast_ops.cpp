// SPDX-License-Identifier: Apache-2.0
// Conversion of types, choice between tensors, clipping.
#include "eager/kernels/cast_select.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

bool IsTrainable(DataType dtype) {
  return IsFloating(BaseType(dtype)) || IsComplex(BaseType(dtype));
}

Grads CastGradient(const GradContext& g) {
  const DataType from = BaseType(g.dtype());
  if (!IsTrainable(from) || !IsTrainable(g.attr<DataType>("DstT"))) return {Tensor()};
  return {Cast(g.dy(), from)};
}

void BitcastShape(ShapeContext& ctx) {
  Shape shape = ctx.input(0);
  const int64_t from = static_cast<int64_t>(DataTypeSize(ctx.attr<DataType>("T")));
  const int64_t to = static_cast<int64_t>(DataTypeSize(ctx.attr<DataType>("type")));
  if (shape.IsRankKnown() && from > to) {
    shape.AddDim(from / to);
  } else if (shape.IsRankKnown() && from < to) {
    if (shape.rank() == 0) throw InvalidArgument("Bitcast: a scalar has too few bytes");
    ctx.MergeDim(shape.dim(shape.rank() - 1), to / from);
    shape.RemoveDim(shape.rank() - 1);
  }
  ctx.SetOutput(0, shape);
}

void SelectShape(ShapeContext& ctx) {
  const Shape data = ctx.Merge(ctx.input(1), ctx.input(2));
  const Shape& condition = ctx.input(0);
  if (condition.IsRankKnown() && data.IsRankKnown()) {
    if (condition.rank() == 1 && data.rank() > 1)
      ctx.MergeDim(condition.dim(0), data.dim(0));
    else if (condition.rank() != 0)
      ctx.Merge(condition, data);
  }
  ctx.SetOutput(0, data);
}

void SelectV2Shape(ShapeContext& ctx) {
  ctx.SetOutput(0, BroadcastShapes(ctx.input(0), BroadcastShapes(ctx.input(1), ctx.input(2))));
}

Grads SelectGradient(const GradContext& g) {
  const Tensor dy = g.dy(), zeros = ZerosLike(dy);
  return {Tensor(), Where3(g.x(0), dy, zeros), Where3(g.x(0), zeros, dy)};
}

Grads SelectV2Gradient(const GradContext& g) {
  const Tensor dy = g.dy(), zeros = ZerosLike(dy);
  return {Tensor(), SumLike(SelectV2(g.x(0), dy, zeros), g.x(1)),
          SumLike(SelectV2(g.x(0), zeros, dy), g.x(2))};
}

Grads ClipGradient(const GradContext& g) {
  const Tensor &x = g.x(0), &low = g.x(1), &high = g.x(2);
  const Tensor dy = g.dy(), zeros = ZerosLike(dy);
  const Tensor below = Less(x, low), above = Greater(x, high);
  return {SumLike(Where3(LogicalOr(below, above), zeros, dy), x),
          SumLike(Where3(below, dy, zeros), low), SumLike(Where3(above, dy, zeros), high)};
}

const OpEntry kEntries[] = {
    {.name = "Cast",
     .doc = "The elements of x converted to DstT: floats to integers by truncation, anything to "
            "bool by being\n"
            "not zero, complex numbers to real ones by their real part. Truncate drops digits of "
            "floats instead\n"
            "of rounding.",
     .kernel = CastKernel,
     .shape = shapes::SameAsInput,
     .grad = CastGradient,
     .flags = kElementwise},
    {.name = "Bitcast",
     .doc = "The bytes of input seen as another type.\n\n"
            "  returns input's shape; with one more dimension if the new type is smaller, with one "
            "less\n"
            "  (which must have as many elements as make one new one) if it is larger\n\n"
            "Errors: kInvalidArgument if the last dimension does not fit.",
     .kernel = BitcastKernel,
     .shape = BitcastShape,
     .flags = kNotDifferentiable},
    {.name = "Select",
     .doc = "Elements of t where condition is true, of e elsewhere.\n\n"
            "  condition: the shape of t, or a scalar, or a vector that chooses whole rows\n"
            "  t, e: one shape, the result's\n\n"
            "Errors: kInvalidArgument for shapes that do not fit.",
     .kernel = SelectKernel,
     .shape = SelectShape,
     .grad = SelectGradient},
    {.name = "SelectV2",
     .doc = "Elements of t where condition is true, of e elsewhere; all three are broadcast.\n"
            "Errors: kInvalidArgument for shapes that cannot be broadcast.",
     .kernel = SelectV2Kernel,
     .shape = SelectV2Shape,
     .grad = SelectV2Gradient},
    {.name = "ClipByValue",
     .doc = "The elements of t, those below clip_value_min or above clip_value_max replaced by "
            "that bound.\n\n"
            "  clip_value_min, clip_value_max: scalars, or the shape of t\n\n"
            "Errors: kInvalidArgument for bounds of another shape.",
     .kernel = ClipByValueKernel,
     .shape = shapes::SameAsInput,
     .grad = ClipGradient,
     .flags = kElementwise},
};

}  // namespace

std::span<const OpEntry> CastOps() { return kEntries; }

}  // namespace eager

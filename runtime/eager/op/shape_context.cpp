// SPDX-License-Identifier: Apache-2.0
#include "eager/op/shape_context.h"

#include <algorithm>

namespace eager {

ShapeContext::ShapeContext(const OpDef& op, const Attrs& attrs, std::vector<Shape> input_shapes,
                           std::vector<const Tensor*> input_values, int num_outputs)
    : op_(op),
      attrs_(attrs),
      inputs_(std::move(input_shapes)),
      values_(std::move(input_values)),
      outputs_(num_outputs, Shape::Unknown()) {}

std::pair<int, int> ShapeContext::InputRange(std::string_view arg) const {
  return ArgRange(op_, attrs_, /*output=*/false, arg);
}

Shape ShapeContext::WithRank(int i, int rank) const {
  const Shape& shape = input(i);
  if (!shape.IsRankKnown()) return Shape::UnknownOfRank(rank);
  if (shape.rank() != rank)
    throw InvalidArgument(op_.name, ": input ", i, " must have ", rank, " dimensions, is ", shape);
  return shape;
}

Shape ShapeContext::WithRankAtLeast(int i, int rank) const {
  const Shape& shape = input(i);
  if (shape.IsRankKnown() && shape.rank() < rank)
    throw InvalidArgument(op_.name, ": input ", i, " must have at least ", rank, " dimensions, is ",
                          shape);
  return shape;
}

int64_t ShapeContext::MergeDim(int64_t a, int64_t b) const {
  if (a < 0) return b;
  if (b >= 0 && a != b)
    throw InvalidArgument(op_.name, ": dimensions must be equal, are ", a, " and ", b);
  return a;
}

Shape ShapeContext::Merge(const Shape& a, const Shape& b) const {
  if (!a.IsRankKnown()) return b;
  if (!b.IsRankKnown()) return a;
  if (a.rank() != b.rank())
    throw InvalidArgument(op_.name, ": shapes must have the same rank, are ", a, " and ", b);
  Shape merged = a;
  for (int i = 0; i < a.rank(); ++i) merged.set_dim(i, MergeDim(a[i], b[i]));
  return merged;
}

Shape BroadcastShapes(const Shape& a, const Shape& b) {
  if (!a.IsRankKnown() || !b.IsRankKnown()) return Shape::Unknown();
  const int rank = std::max(a.rank(), b.rank());
  std::vector<int64_t> dims(rank);
  for (int i = 0; i < rank; ++i) {
    const int at_a = i - (rank - a.rank()), at_b = i - (rank - b.rank());
    const int64_t x = at_a < 0 ? 1 : a[at_a], y = at_b < 0 ? 1 : b[at_b];
    if (x == 1)
      dims[i] = y;
    else if (y == 1)
      dims[i] = x;
    else if (x < 0)
      dims[i] = y;
    else if (y < 0 || x == y)
      dims[i] = x;
    else
      throw InvalidArgument("shapes cannot be broadcast together: ", a, " and ", b);
  }
  return Shape(dims);
}

Shape ShapeFromTensor(const Tensor& value, std::string_view op, bool allow_unknown) {
  if (value.dtype() != DT_INT32 && value.dtype() != DT_INT64)
    throw InvalidArgument(op, ": a shape must be int32 or int64, is ", value.Summary());
  if (value.rank() == 0 && allow_unknown && value.ScalarAsInt64() == -1) return Shape::Unknown();
  if (value.rank() != 1)
    throw InvalidArgument(op, ": a shape must be a vector, is ", value.Summary());
  const std::vector<int64_t> dims = value.AsInt64Vector();
  for (int64_t d : dims)
    if (d < (allow_unknown ? -1 : 0))
      throw InvalidArgument(op, ": a shape must not have negative dimensions, is ", value);
  return Shape(dims);
}

namespace shapes {

void SameAsInput(ShapeContext& ctx) {
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, ctx.input(0));
}
void Scalar(ShapeContext& ctx) {
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, Shape());
}
void Unknown(ShapeContext&) {}
void BroadcastBinary(ShapeContext& ctx) {
  try {
    ctx.SetOutput(0, BroadcastShapes(ctx.input(0), ctx.input(1)));
  } catch (const Error& error) {
    throw error.WithPrefix(std::string(ctx.op().name) + ": ");
  }
}

void Reduction(ShapeContext& ctx) {
  const Shape& in = ctx.input(0);
  const bool keep = ctx.attr<bool>("keep_dims");
  const Tensor* axes = ctx.value(1);
  if (!in.IsRankKnown()) return;
  if (!axes) {
    if (keep) ctx.SetOutput(0, Shape::UnknownOfRank(in.rank()));
    return;
  }
  std::vector<bool> reduced(in.rank());
  for (int64_t axis : axes->AsInt64Vector()) {
    if (axis < -in.rank() || axis >= in.rank())
      throw InvalidArgument(ctx.op().name, ": axis ", axis, " is not in [-", in.rank(), ", ",
                            in.rank(), ")");
    reduced[axis < 0 ? axis + in.rank() : axis] = true;
  }
  std::vector<int64_t> dims;
  for (int i = 0; i < in.rank(); ++i) {
    if (!reduced[i])
      dims.push_back(in[i]);
    else if (keep)
      dims.push_back(1);
  }
  ctx.SetOutput(0, Shape(dims));
}

void FromShapeAttr(ShapeContext& ctx) { ctx.SetOutput(0, ctx.attr<Shape>("shape")); }

void FromShapeInput(ShapeContext& ctx) {
  if (const Tensor* value = ctx.value(0)) {
    ctx.SetOutput(0, ShapeFromTensor(*value, ctx.op().name, /*allow_unknown=*/true));
  } else if (ctx.input(0).rank() == 1 && ctx.input(0)[0] >= 0) {
    ctx.SetOutput(0, Shape::UnknownOfRank(static_cast<int>(ctx.input(0)[0])));
  }
}

void MergeInputs(ShapeContext& ctx) {
  Shape merged = Shape::Unknown();
  for (int i = 0; i < ctx.num_inputs(); ++i) merged = ctx.Merge(merged, ctx.input(i));
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, merged);
}

}  // namespace shapes
}  // namespace eager

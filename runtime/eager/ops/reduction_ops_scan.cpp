// SPDX-License-Identifier: Apache-2.0
// Running sums and products, positions of extrema, sums of many tensors, half the squared norm,
// counting.
#include "eager/kernels/scan.h"
#include "eager/ops/reduction_ops_shared.h"

namespace eager {
namespace {

void ArgShape(ShapeContext& ctx) {
  const Shape& x = ctx.input(0);
  const Tensor* dimension = ctx.value(1);
  if (!x.IsRankKnown()) return ctx.SetOutput(0, Shape::Unknown());
  if (x.rank() == 0)
    throw InvalidArgument(ctx.op().name, ": the input must have at least one dimension");
  if (!dimension) return ctx.SetOutput(0, Shape::UnknownOfRank(x.rank() - 1));
  if (dimension->NumElements() != 1)
    throw InvalidArgument(ctx.op().name, ": the axis must be a scalar, its shape is ",
                          dimension->shape());
  const int64_t axis = dimension->ScalarAsInt64();
  if (axis < -x.rank() || axis >= x.rank())
    throw InvalidArgument(ctx.op().name, ": axis ", axis, " is not in [", -x.rank(), ", ", x.rank(),
                          ")");
  Shape out = x;
  out.RemoveDim(static_cast<int>(axis < 0 ? axis + x.rank() : axis));
  ctx.SetOutput(0, out);
}

void BincountShape(ShapeContext& ctx) {
  const Tensor* size = ctx.value(1);
  if (!size) return ctx.SetOutput(0, Shape({Shape::kUnknownDim}));
  if (size->rank() != 0)
    throw InvalidArgument("Bincount: size must be a scalar, its shape is ", size->shape());
  const int64_t bins = size->ScalarAsInt64();
  if (bins < 0) throw InvalidArgument("Bincount: size (", bins, ") must be non-negative");
  ctx.SetOutput(0, Shape({bins}));
}

Grads AddNGradient(const GradContext& g) { return Grads(g.num_inputs(), g.dy()); }

Grads CumsumGradient(const GradContext& g) {
  const bool exclusive = g.attr<bool>("exclusive"), reverse = g.attr<bool>("reverse");
  return {Cumsum(g.dy(), g.x(1), {.exclusive = exclusive, .reverse = !reverse}), Tensor()};
}

Grads CumprodGradient(const GradContext& g) {
  const bool exclusive = g.attr<bool>("exclusive"), reverse = g.attr<bool>("reverse");
  const Tensor product = Cumprod(g.x(0), g.x(1), {.exclusive = exclusive, .reverse = reverse});
  const Tensor sum =
      Cumsum(product * g.dy(), g.x(1), {.exclusive = exclusive, .reverse = !reverse});
  return {DivNoNan(sum, g.x(0)), Tensor()};
}

const OpEntry kEntries[] = {
    {.name = "ArgMax",
     .doc = "Position of the largest element along one axis; the first one of equal elements.\n\n"
            "  dimension: scalar, in [-rank, rank)\n"
            "  returns input's shape without that axis, as output_type\n\n"
            "Errors: kInvalidArgument for an axis out of range or of size 0.",
     .kernel = ArgMaxKernel,
     .shape = ArgShape,
     .grad = [](const GradContext&) { return Grads(2); }},
    {.name = "ArgMin",
     .doc = "Position of the smallest element along one axis; the first one of equal elements.\n\n"
            "  dimension: scalar, in [-rank, rank)\n"
            "  returns input's shape without that axis, as output_type\n\n"
            "Errors: kInvalidArgument for an axis out of range or of size 0.",
     .kernel = ArgMinKernel,
     .shape = ArgShape,
     .grad = [](const GradContext&) { return Grads(2); }},
    {.name = "Cumsum",
     .doc = "Running sum along one axis: element i is the sum of elements 0 to i (to i - 1 if "
            "exclusive);\n"
            "from the end if reverse.\n\n"
            "Errors: kInvalidArgument for an axis out of range.",
     .kernel = CumsumKernel,
     .shape = shapes::SameAsInput,
     .grad = CumsumGradient},
    {.name = "Cumprod",
     .doc = "Running product along one axis: element i is the product of elements 0 to i (to i - 1 "
            "if\n"
            "exclusive); from the end if reverse.\n\n"
            "Errors: kInvalidArgument for an axis out of range.",
     .kernel = CumprodKernel,
     .shape = shapes::SameAsInput,
     .grad = CumprodGradient},
    {.name = "AddN",
     .doc = "Sum of any number of tensors of one shape.\n"
            "Errors: kInvalidArgument for shapes that differ.",
     .kernel = AddNKernel,
     .shape = shapes::MergeInputs,
     .grad = AddNGradient},
    {.name = "AccumulateNV2",
     .doc = "Sum of any number of tensors of one shape, which is said in advance.\n"
            "Errors: kInvalidArgument for shapes that differ.",
     .kernel = AddNKernel,
     .shape = shapes::MergeInputs,
     .grad = AddNGradient},
    {.name = "L2Loss",
     .doc = "Half the sum of the squares of all elements: a scalar.",
     .kernel = L2LossKernel,
     .shape = shapes::Scalar,
     .grad = [](const GradContext& g) { return Grads{g.x() * g.dy()}; }},
    {.name = "Bincount",
     .doc = "How often each of 0 to size - 1 occurs in arr, or the sum of its weights; larger "
            "values are ignored.\n\n"
            "  weights: empty, or the shape of arr\n"
            "  returns [size], dtype of weights\n\n"
            "Errors: kInvalidArgument for a negative value or size.",
     .kernel = BincountKernel,
     .shape = BincountShape,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> ScanOps() { return kEntries; }

}  // namespace eager

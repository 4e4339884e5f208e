// SPDX-License-Identifier: Apache-2.0
// Ops that make tensors from little: constants, filled tensors, ranges, and what is known about
// another tensor's shape.
#include "eager/kernels/array_constant.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

Tensor AllAxesOf(const Tensor& x) { return Range(Tensor(int32_t{0}), Rank(x), Tensor(int32_t{1})); }

const OpEntry kEntries[] = {
    {.name = "Const",
     .doc = "The tensor in the attribute `value`, whose dtype must be `dtype`.",
     .kernel = kernels::Const,
     .shape = kernels::ConstShape,
     .flags = kNotDifferentiable},
    {.name = "Fill",
     .doc = "A tensor of shape `dims` whose elements all are the scalar `value`.\n"
            "Errors: kInvalidArgument if dims is no vector or has negative elements, or value is "
            "no scalar.",
     .kernel = kernels::Fill,
     .shape = shapes::FromShapeInput,
     .grad = [](const GradContext& g) { return Grads{Tensor(), Sum(g.dy(), AllAxesOf(g.dy()))}; }},
    {.name = "ZerosLike",
     .doc = "Zeros (false, empty strings) in the shape and dtype of x.",
     .kernel = kernels::ZerosLike,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "OnesLike",
     .doc = "Ones (true) in the shape and dtype of x.",
     .kernel = kernels::OnesLike,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "Empty",
     .doc = "A tensor of the given shape whose elements have no particular values; zeros if `init` "
            "is true.\n"
            "Errors: kInvalidArgument if a dimension is negative.",
     .kernel = kernels::Empty,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "Range",
     .doc = "The vector start, start + delta, start + 2 delta, ... of all values before limit. All "
            "inputs are scalars.\n"
            "Errors: kInvalidArgument if delta is 0 or leads away from limit.",
     .kernel = kernels::Range,
     .shape = kernels::RangeShape,
     .flags = kNotDifferentiable},
    {.name = "LinSpace",
     .doc = "A vector of `num` values at equal distances, the first being start and the last stop "
            "(all scalars).\n"
            "Errors: kInvalidArgument unless num is positive.",
     .kernel = kernels::LinSpace,
     .shape = kernels::LinSpaceShape,
     .flags = kNotDifferentiable},
    {.name = "Shape",
     .doc = "The dimensions of the input as a vector of `out_type` (int32 or int64).\n"
            "Errors: kInvalidArgument if a dimension does not fit in it.",
     .kernel = kernels::ShapeOf,
     .shape = kernels::ShapeOfShape,
     .flags = kNotDifferentiable},
    {.name = "ShapeN",
     .doc = "The dimensions of each input as a vector of `out_type` (int32 or int64).",
     .kernel = kernels::ShapeOf,
     .shape = kernels::ShapeOfShape,
     .flags = kNotDifferentiable},
    {.name = "Size",
     .doc = "The number of elements of the input as a scalar of `out_type` (int32 or int64).\n"
            "Errors: kInvalidArgument if it does not fit in it.",
     .kernel = kernels::Size,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
    {.name = "Rank",
     .doc = "The number of dimensions of the input, an int32 scalar.",
     .kernel = kernels::Rank,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
    {.name = "EnsureShape",
     .doc = "The input, unchanged, if its shape agrees with the attribute `shape` wherever that is "
            "known.\n"
            "Errors: kInvalidArgument if it does not.",
     .kernel = kernels::EnsureShape,
     .shape = kernels::EnsureShapeShape,
     .grad = [](const GradContext& g) { return Grads{g.dy()}; }},
};

}  // namespace

std::span<const OpEntry> ConstantOps() { return kEntries; }

}  // namespace eager

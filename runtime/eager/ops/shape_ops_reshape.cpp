// SPDX-License-Identifier: Apache-2.0
// Ops that give elements another shape or order: reshaping, transposing, broadcasting.
#include "eager/kernels/shape_reshape.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

// The gradient of an op that only gives its input another shape.
Tensor ReshapedLikeInput(const GradContext& g) { return Reshape(g.dy(), ShapeOf(g.x())); }

const OpEntry kEntries[] = {
    {.name = "Reshape",
     .doc = "The elements of `tensor` in the shape held by the vector `shape`; one dimension may "
            "be -1 and is then\n"
            "chosen so that all elements fit. Shares memory with the input.\n"
            "Errors: kInvalidArgument if the numbers of elements differ.",
     .kernel = kernels::Reshape,
     .shape = kernels::ReshapeShape,
     .grad = [](const GradContext& g) { return Grads{ReshapedLikeInput(g), Tensor()}; }},
    {.name = "ExpandDims",
     .doc = "The input with a dimension of size 1 put in before dimension `axis` (negative: "
            "counted from the end).\n"
            "Errors: kInvalidArgument if axis is not in [-1-rank, rank].",
     .kernel = kernels::ExpandDims,
     .shape = kernels::ExpandDimsShape,
     .grad = [](const GradContext& g) { return Grads{ReshapedLikeInput(g), Tensor()}; }},
    {.name = "Squeeze",
     .doc = "The input without its dimensions of size 1, or only without those in the attribute "
            "`squeeze_dims`.\n"
            "Errors: kInvalidArgument if one of squeeze_dims does not exist or is not of size 1.",
     .kernel = kernels::Squeeze,
     .shape = kernels::SqueezeShape,
     .grad = [](const GradContext& g) { return Grads{ReshapedLikeInput(g)}; }},
    {.name = "Transpose",
     .doc = "The input with its axes in another order: axis i of the result is axis perm[i] of x.\n"
            "Errors: kInvalidArgument unless perm is a permutation of all axes.",
     .kernel = kernels::Transpose,
     .shape = kernels::TransposeShape,
     .grad =
         [](const GradContext& g) {
           return Grads{Transpose(g.dy(), InvertPermutation(g.x(1))), Tensor()};
         }},
    {.name = "ConjugateTranspose",
     .doc = "As Transpose, and complex elements are conjugated.\n"
            "Errors: kInvalidArgument unless perm is a permutation of all axes.",
     .kernel = kernels::ConjugateTranspose,
     .shape = kernels::TransposeShape,
     .grad =
         [](const GradContext& g) {
           return Grads{ConjugateTranspose(g.dy(), InvertPermutation(g.x(1))), Tensor()};
         }},
    {.name = "InvertPermutation",
     .doc = "The permutation y with y[x[i]] = i.\n"
            "Errors: kInvalidArgument unless x is a vector that holds each of 0 ... n-1 once.",
     .kernel = kernels::InvertPermutation,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "BroadcastTo",
     .doc = "The input repeated along dimensions of size 1 (or missing in front) until it has the "
            "shape `shape`.\n"
            "Errors: kInvalidArgument if the shapes do not fit.",
     .kernel = kernels::BroadcastTo,
     .shape = kernels::BroadcastToShape,
     .grad = [](const GradContext& g) { return Grads{SumLike(g.dy(), g.x()), Tensor()}; }},
    {.name = "BroadcastArgs",
     .doc =
         "The shape (as a vector) that two tensors of shapes s0 and s1 have after broadcasting.\n"
         "Errors: kInvalidArgument if they cannot be broadcast together.",
     .kernel = kernels::BroadcastArgs,
     .shape = kernels::BroadcastArgsShape,
     .flags = kNotDifferentiable},
    {.name = "BroadcastGradientArgs",
     .doc = "For two shapes that were broadcast together, the axes along which each one's gradient "
            "must be summed.\n"
            "Errors: kInvalidArgument if they cannot be broadcast together.",
     .kernel = kernels::BroadcastGradientArgs,
     .shape = kernels::BroadcastGradientArgsShape,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> ShapeReshapeOps() { return kEntries; }

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Ops that search, rank and compare elements.
#include "eager/kernels/sort_kernels.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

Tensor Int(int32_t value) { return Tensor(value); }
Tensor Vector(int32_t value) { return Tensor(std::vector<int32_t>{value}); }

// dy goes back to the places where the values were found.
Tensor TopKInputGrad(const GradContext& g) {
  const Tensor shape = ShapeOf(g.x());
  const Tensor width = GatherV2(shape, Rank(g.x()) - Int(1), Int(0));
  // All dimensions but the last, with 1 appended: the number of each row, shaped to add to the
  // indices.
  const Tensor outer = Slice(shape, Vector(0), ExpandDims(Rank(g.x()) - Int(1), Int(0)));
  const Tensor rows = Prod(outer, Vector(0));
  const Tensor offsets =
      Reshape(Range(Int(0), rows, Int(1)) * width, Concat({outer, Vector(1)}, Int(0)));
  const Tensor places = Reshape(g.y(1) + offsets, Tensor(std::vector<int32_t>{-1, 1}));
  const Tensor flat =
      ScatterNd(places, Reshape(g.dy(), Vector(-1)), ExpandDims(Prod(shape, Vector(0)), Int(0)));
  return Reshape(flat, shape);
}

const OpEntry kEntries[] = {
    {.name = "TopK",
     .doc = "TopKV2 with k as an attribute.",
     .kernel = kernels::TopK,
     .shape = kernels::TopKShape,
     .grad = [](const GradContext& g) { return Grads{TopKInputGrad(g)}; }},
    {.name = "TopKV2",
     .doc = "The k largest elements of each row (along the last dimension), the largest first, and "
            "their indices; of\n"
            "equal elements the one with the lower index comes first.\n"
            "Errors: kInvalidArgument unless k is a scalar in [0, last dimension].",
     .kernel = kernels::TopKV2,
     .shape = kernels::TopKV2Shape,
     .grad = [](const GradContext& g) { return Grads{TopKInputGrad(g), Tensor()}; }},
    {.name = "InTopK",
     .doc = "InTopKV2 with k as an attribute.",
     .kernel = kernels::InTopK,
     .shape = kernels::InTopKShape,
     .flags = kNotDifferentiable},
    {.name = "InTopKV2",
     .doc = "For each row of predictions [batch, classes]: whether fewer than k classes are above "
            "class targets[row].\n"
            "False if the target is no class, or a prediction that was looked at is not finite.\n"
            "Errors: kInvalidArgument unless targets has an element a row.",
     .kernel = kernels::InTopKV2,
     .shape = kernels::InTopKShape,
     .flags = kNotDifferentiable},
    {.name = "Unique",
     .doc = "The different elements of the vector x in the order of their first appearance, and "
            "for each element of x its\n"
            "index among them.\n"
            "Errors: kInvalidArgument unless x is a vector.",
     .kernel = kernels::Unique,
     .shape = kernels::UniqueShape,
     .flags = kNotDifferentiable},
    {.name = "UniqueV2",
     .doc = "The different slices of x along `axis` (a vector of one element; empty for a vector "
            "x), and for each slice\n"
            "its index among them.\n"
            "Errors: kInvalidArgument if the axis does not exist or is needed and missing.",
     .kernel = kernels::UniqueV2,
     .shape = kernels::UniqueV2Shape,
     .flags = kNotDifferentiable},
    {.name = "UniqueWithCounts",
     .doc = "As Unique, and how often each of the different elements is there.",
     .kernel = kernels::Unique,
     .shape = kernels::UniqueShape,
     .flags = kNotDifferentiable},
    {.name = "UniqueWithCountsV2",
     .doc = "As UniqueV2, and how often each of the different slices is there.",
     .kernel = kernels::UniqueV2,
     .shape = kernels::UniqueV2Shape,
     .flags = kNotDifferentiable},
    {.name = "ListDiff",
     .doc = "The elements of the vector x that are not in the vector y, in order, and their "
            "indices in x.\n"
            "Errors: kInvalidArgument unless both are vectors.",
     .kernel = kernels::ListDiff,
     .shape = kernels::ListDiffShape,
     .flags = kNotDifferentiable},
    {.name = "Where",
     .doc = "The indices of all elements that are true (not zero), one a row, in row-major order: "
            "shape [count, rank].",
     .kernel = kernels::Where,
     .shape = kernels::WhereShape,
     .flags = kNotDifferentiable},
    {.name = "LowerBound",
     .doc = "For each value the number of elements of its row of sorted_inputs that are smaller.\n"
            "Errors: kInvalidArgument unless both are matrices with one number of rows.",
     .kernel = kernels::LowerBound,
     .shape = kernels::BoundShape,
     .flags = kNotDifferentiable},
    {.name = "UpperBound",
     .doc =
         "For each value the number of elements of its row of sorted_inputs that are not larger.\n"
         "Errors: kInvalidArgument unless both are matrices with one number of rows.",
     .kernel = kernels::UpperBound,
     .shape = kernels::BoundShape,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> IndexSortOps() { return kEntries; }

}  // namespace eager

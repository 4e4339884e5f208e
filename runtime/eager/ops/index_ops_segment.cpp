// SPDX-License-Identifier: Apache-2.0
// Segment reductions: rows with one id are reduced to one row.
#include "eager/kernels/scatter_segments.h"
#include "eager/op/apply.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

Tensor Int(int32_t value) { return Tensor(value); }

Tensor Rows(const Tensor& params, const Tensor& ids) { return GatherV2(params, ids, Int(0)); }

// For each element of `like` (which has a row for each id) whether its id is not negative.
Tensor IsKept(const Tensor& ids, const Tensor& like) {
  const Tensor kept = GreaterEqual(ids, ZerosLike(ids));
  const Tensor ones = Fill(ExpandDims(Rank(like) - Rank(ids), Int(0)), Int(1));
  const Tensor shape = Concat({ShapeOf(ids), ones}, Int(0));
  return BroadcastTo(Reshape(kept, shape), ShapeOf(like));
}
// Rows at ids; zeros at negative ones.
Tensor RowsOrZeros(const Tensor& params, const Tensor& ids) {
  const Tensor rows = Rows(params, Maximum(ids, ZerosLike(ids)));
  return Where3(IsKept(ids, rows), rows, ZerosLike(rows));
}

// The gradient goes to all elements that are the extremum of their segment, in equal parts.
Grads ExtremumGrad(const GradContext& g) {
  const Tensor &x = g.x(), &ids = g.x(1);
  const Tensor selected = Equal(x, Rows(g.y(), ids));
  const Tensor count = SegmentSum(Cast(selected, g.dy().dtype()), ids);
  return {Where3(selected, Rows(g.dy() / count, ids), ZerosLike(x)), Tensor()};
}
Grads UnsortedExtremumGrad(const GradContext& g) {
  const Tensor &x = g.x(), &ids = g.x(1);
  const Tensor selected = LogicalAnd(Equal(x, RowsOrZeros(g.y(), ids)), IsKept(ids, x));
  const Tensor count = UnsortedSegmentSum(Cast(selected, g.dy().dtype()), ids, g.x(2));
  return {Where3(selected, RowsOrZeros(g.dy() / count, ids), ZerosLike(x)), Tensor(), Tensor()};
}

// d(product)/d(element) is the product of the others: product / element, except where elements are
// zero. `reduce` sums or multiplies rows by id.
template <class SumRows, class MultiplyRows>
Tensor ProductGrad(const GradContext& g, SumRows sum, MultiplyRows multiply) {
  const Tensor &x = g.x(), &ids = g.x(1), dy = g.dy();
  const Tensor is_zero = Equal(x, ZerosLike(x));
  const Tensor zeros = sum(Cast(is_zero, DT_INT32));
  const Tensor dy_kept = Where3(Greater(zeros, OnesLike(zeros)), ZerosLike(dy), dy);
  const Tensor product_of_others = multiply(Where3(is_zero, OnesLike(x), x));
  const Tensor at = Maximum(ids, ZerosLike(ids));
  const Tensor partial = Where3(is_zero, Rows(product_of_others, at), Rows(g.y(), at) / x);
  return RowsOrZeros(dy_kept, ids) * partial;
}

const OpEntry kEntries[] = {
    {.name = "SegmentSum",
     .doc = "Row i of the result is the sum of the rows of data whose id is i; 0 where there are "
            "none. segment_ids is a\n"
            "vector of rising ids, one a row.\n"
            "Errors: kInvalidArgument if ids are negative or decrease.",
     .kernel = kernels::SegmentSum,
     .shape = kernels::SegmentShape,
     .grad = [](const GradContext& g) { return Grads{Rows(g.dy(), g.x(1)), Tensor()}; }},
    {.name = "SegmentMean",
     .doc = "As SegmentSum, but the mean of the rows.",
     .kernel = kernels::SegmentMean,
     .shape = kernels::SegmentShape,
     .grad =
         [](const GradContext& g) {
           const Tensor& ids = g.x(1);
           const Tensor ones_behind = Fill(ExpandDims(Rank(g.x()) - Int(1), Int(0)), Int(1));
           const Tensor ones =
               Fill(Concat({ShapeOf(ids), ones_behind}, Int(0)), ScalarLike(1, g.dy()));
           return Grads{Rows(g.dy() / SegmentSum(ones, ids), ids), Tensor()};
         }},
    {.name = "SegmentProd",
     .doc = "As SegmentSum, but the product of the rows; 1 where there are none.",
     .kernel = kernels::SegmentProd,
     .shape = kernels::SegmentShape,
     .grad =
         [](const GradContext& g) {
           const Tensor& ids = g.x(1);
           return Grads{ProductGrad(
                            g, [&](const Tensor& t) { return SegmentSum(t, ids); },
                            [&](const Tensor& t) { return SegmentProd(t, ids); }),
                        Tensor()};
         }},
    {.name = "SegmentMin",
     .doc = "As SegmentSum, but the smallest elements of the rows.",
     .kernel = kernels::SegmentMin,
     .shape = kernels::SegmentShape,
     .grad = ExtremumGrad},
    {.name = "SegmentMax",
     .doc = "As SegmentSum, but the largest elements of the rows.",
     .kernel = kernels::SegmentMax,
     .shape = kernels::SegmentShape,
     .grad = ExtremumGrad},
    {.name = "UnsortedSegmentSum",
     .doc = "Row i of the result [num_segments, ...] is the sum of the slices of data whose id is "
            "i; 0 where there are\n"
            "none. The shape of data starts with that of segment_ids; slices with negative ids are "
            "left out.\n"
            "Errors: kInvalidArgument if an id is not below num_segments or shapes do not fit.",
     .kernel = kernels::UnsortedSegmentSum,
     .shape = kernels::UnsortedSegmentShape,
     .grad =
         [](const GradContext& g) {
           return Grads{RowsOrZeros(g.dy(), g.x(1)), Tensor(), Tensor()};
         }},
    {.name = "UnsortedSegmentProd",
     .doc = "As UnsortedSegmentSum, but the product; 1 where there are no slices.",
     .kernel = kernels::UnsortedSegmentProd,
     .shape = kernels::UnsortedSegmentShape,
     .grad =
         [](const GradContext& g) {
           const Tensor &ids = g.x(1), &num = g.x(2);
           return Grads{ProductGrad(
                            g, [&](const Tensor& t) { return UnsortedSegmentSum(t, ids, num); },
                            [&](const Tensor& t) { return UnsortedSegmentProd(t, ids, num); }),
                        Tensor(), Tensor()};
         }},
    {.name = "UnsortedSegmentMin",
     .doc = "As UnsortedSegmentSum, but the smallest elements; the largest value of the dtype "
            "where there are no slices.",
     .kernel = kernels::UnsortedSegmentMin,
     .shape = kernels::UnsortedSegmentShape,
     .grad = UnsortedExtremumGrad},
    {.name = "UnsortedSegmentMax",
     .doc = "As UnsortedSegmentSum, but the largest elements; the lowest value of the dtype where "
            "there are no slices.",
     .kernel = kernels::UnsortedSegmentMax,
     .shape = kernels::UnsortedSegmentShape,
     .grad = UnsortedExtremumGrad},
};

}  // namespace

std::span<const OpEntry> IndexSegmentOps() { return kEntries; }

}  // namespace eager

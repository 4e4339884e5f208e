// SPDX-License-Identifier: Apache-2.0
// Reductions over axes and their gradients.
#include "eager/kernels/reduction.h"
#include "eager/kernels/scan.h"
#include "eager/ops/reduction_ops_shared.h"

namespace eager {

Tensor AxesVector(const Tensor& axes) { return Cast(Reshape(axes, Tensor({-1})), DT_INT32); }

Tensor NonNegativeAxes(const Tensor& x, const Tensor& axes) {
  const Tensor rank = Rank(x);
  return FloorMod(AxesVector(axes) + rank, rank);
}

Tensor KeptShape(const Tensor& x, const Tensor& axes) {
  if (!x.IsSymbol() && !axes.IsSymbol()) {
    std::vector<int32_t> dims(x.shape().dims().begin(), x.shape().dims().end());
    for (int axis : CheckedAxes("gradient of a reduction", axes, x.rank())) dims[axis] = 1;
    return Tensor(dims);
  }
  const Tensor reduced = NonNegativeAxes(x, axes);
  return DynamicStitch({Range(Tensor(0), Rank(x), Tensor(1)), reduced},
                       {ShapeOf(x), OnesLike(reduced)});
}

namespace {

// dy put back to the input's rank and repeated along the reduced axes.
Tensor SpreadOver(const GradContext& g) {
  return BroadcastTo(Reshape(g.dy(), KeptShape(g.x(0), g.x(1))), ShapeOf(g.x(0)));
}

Grads SumGradient(const GradContext& g) { return {SpreadOver(g), Tensor()}; }

Grads MeanGradient(const GradContext& g) {
  const Tensor count = TruncateDiv(Size(g.x(0)), Maximum(Size(g.y()), Tensor(1)));
  return {SpreadOver(g) / Cast(count, BaseType(g.dtype())), Tensor()};
}

// Shared evenly among all elements that have the extreme value.
Grads ExtremeGradient(const GradContext& g) {
  const Tensor kept = KeptShape(g.x(0), g.x(1));
  const Tensor y = Reshape(g.y(), kept), dy = Reshape(g.dy(), kept);
  const Tensor chosen = Cast(Equal(y, g.x(0)), BaseType(dy.dtype()));
  const Tensor count = Reshape(Sum(chosen, g.x(1)), kept);
  return {chosen / count * dy, Tensor()};
}

// The product of all other elements: products of those before and of those after each, along one
// axis that holds the reduced ones. Right also where elements are zero.
Grads ProdGradient(const GradContext& g) {
  const Tensor& x = g.x(0);
  const Tensor shape = ShapeOf(x), rank = Rank(x);
  const Tensor reduced = NonNegativeAxes(x, g.x(1));
  const Tensor all = Range(Tensor(0), rank, Tensor(1));
  const Tensor is_reduced = DynamicStitch({all, reduced}, {ZerosLike(all), OnesLike(reduced)});
  const Tensor kept = Cast(Reshape(Where(Equal(is_reduced, Tensor(0))), Tensor({-1})), DT_INT32);
  const Tensor order = Concat({reduced, kept}, Tensor(0));
  auto size_of = [&](const Tensor& axes) { return Prod(Gather(shape, axes), Tensor{0}); };
  const Tensor moved = Transpose(x, order), moved_shape = ShapeOf(moved);
  const Tensor flat = Reshape(moved, Stack({size_of(reduced), size_of(kept)}));
  const Tensor before = Cumprod(flat, Tensor(0), {.exclusive = true});
  const Tensor after = Cumprod(flat, Tensor(0), {.exclusive = true, .reverse = true});
  const Tensor others = Reshape(ConjugateOf(before) * ConjugateOf(after), moved_shape);
  return {Reshape(SpreadOver(g) * Transpose(others, InvertPermutation(order)), shape), Tensor()};
}

// dy * x / y; written so that 0 / 0 stays away where dy is 0.
Grads NormGradient(const GradContext& g) {
  const Tensor kept = KeptShape(g.x(0), g.x(1));
  return {g.x(0) / (Reshape(g.y(), kept) / Reshape(g.dy(), kept)), Tensor()};
}

template <const Reducer& (*kReducer)(DataType)>
void Kernel(KernelContext& ctx) {
  RunReduction(ctx, kReducer);
}

const OpEntry kEntries[] = {
    {.name = "Sum",
     .doc = "Sum over the given axes (0 to rank - 1, or negative from the end); integers wrap "
            "around.\n\n"
            "  returns input's shape without the axes, or with 1 there if keep_dims\n\n"
            "Errors: kInvalidArgument for an axis out of range or given twice.",
     .kernel = Kernel<SumReducer>,
     .shape = shapes::Reduction,
     .grad = SumGradient},
    {.name = "Mean",
     .doc =
         "Mean over the given axes (0 to rank - 1, or negative from the end); NaN of no elements.\n"
         "Means of integers are truncated toward zero.\n\n"
         "  returns input's shape without the axes, or with 1 there if keep_dims\n\n"
         "Errors: kInvalidArgument for an axis out of range or given twice.",
     .kernel = Kernel<MeanReducer>,
     .shape = shapes::Reduction,
     .grad = MeanGradient},
    {.name = "Prod",
     .doc = "Product over the given axes (0 to rank - 1, or negative from the end).\n\n"
            "  returns input's shape without the axes, or with 1 there if keep_dims\n\n"
            "Errors: kInvalidArgument for an axis out of range or given twice.",
     .kernel = Kernel<ProdReducer>,
     .shape = shapes::Reduction,
     .grad = ProdGradient},
    {.name = "Max",
     .doc = "Largest element along the given axes; of no elements the lowest value of the type.\n\n"
            "  returns input's shape without the axes, or with 1 there if keep_dims\n\n"
            "Errors: kInvalidArgument for an axis out of range or given twice.",
     .kernel = Kernel<MaxReducer>,
     .shape = shapes::Reduction,
     .grad = ExtremeGradient},
    {.name = "Min",
     .doc =
         "Smallest element along the given axes; of no elements the highest value of the type.\n\n"
         "  returns input's shape without the axes, or with 1 there if keep_dims\n\n"
         "Errors: kInvalidArgument for an axis out of range or given twice.",
     .kernel = Kernel<MinReducer>,
     .shape = shapes::Reduction,
     .grad = ExtremeGradient},
    {.name = "All",
     .doc = "Whether all elements along the given axes are true.\n\n"
            "  returns input's shape without the axes, or with 1 there if keep_dims\n\n"
            "Errors: kInvalidArgument for an axis out of range or given twice.",
     .kernel = Kernel<AllReducer>,
     .shape = shapes::Reduction,
     .flags = kNotDifferentiable},
    {.name = "Any",
     .doc = "Whether any element along the given axes is true.\n\n"
            "  returns input's shape without the axes, or with 1 there if keep_dims\n\n"
            "Errors: kInvalidArgument for an axis out of range or given twice.",
     .kernel = Kernel<AnyReducer>,
     .shape = shapes::Reduction,
     .flags = kNotDifferentiable},
    {.name = "EuclideanNorm",
     .doc = "Square root of the sum of squares over the given axes.\n\n"
            "  returns input's shape without the axes, or with 1 there if keep_dims\n\n"
            "Errors: kInvalidArgument for an axis out of range or given twice.",
     .kernel = [](KernelContext& ctx) { RunReduction(ctx, NormReducer, /*one_is_itself=*/false); },
     .shape = shapes::Reduction,
     .grad = NormGradient},
};

}  // namespace

std::span<const OpEntry> AxisReductionOps() { return kEntries; }

std::span<const OpEntry> ReductionOps() {
  static const std::vector<OpEntry> all = JoinTables({AxisReductionOps(), ScanOps()});
  return all;
}

}  // namespace eager

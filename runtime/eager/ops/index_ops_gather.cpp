// SPDX-License-Identifier: Apache-2.0
// Ops that take slices by index or put them there.
#include "eager/kernels/gather_kernels.h"
#include "eager/kernels/scatter_kernels.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

Tensor Int(int32_t value) { return Tensor(value); }
Tensor Vector(int32_t value) { return Tensor(std::vector<int32_t>{value}); }

// Elements [begin, end) of a vector; both are int32 scalars.
Tensor Part(const Tensor& vector, const Tensor& begin, const Tensor& end) {
  return Slice(vector, ExpandDims(begin, Int(0)), ExpandDims(end - begin, Int(0)));
}
Tensor ProductOf(const Tensor& vector) { return Prod(vector, Vector(0)); }

// dy of a gather along dimension 0: added up by index.
Tensor SumByIndex(const Tensor& params, const Tensor& indices, const Tensor& dy) {
  const Tensor shape = ShapeOf(params), rank = Rank(params);
  const Tensor count = Reshape(Size(indices), Vector(-1));
  const Tensor rows = Reshape(dy, Concat({count, Part(shape, Int(1), rank)}, Int(0)));
  return UnsortedSegmentSum(rows, Reshape(indices, Vector(-1)),
                            Reshape(Part(shape, Int(0), Int(1)), Tensor(std::vector<int32_t>{})));
}

// Along any axis: the axis moves behind the batch dimensions, batches become separate ranges of
// segment ids, and the axis moves back.
Tensor SumByIndexAlong(const GradContext& g) {
  const Tensor &params = g.x(), &indices = g.x(1);
  const int64_t batch_attr = g.attr<int64_t>("batch_dims");
  const Tensor rank = Rank(params), shape = ShapeOf(params), index_shape = ShapeOf(indices);
  const Tensor axis = FloorMod(Cast(g.x(2), DT_INT32), rank);
  const Tensor batch = batch_attr < 0 ? Rank(indices) + Int(static_cast<int32_t>(batch_attr))
                                      : Int(static_cast<int32_t>(batch_attr));
  const Tensor after = axis + Int(1);
  const Tensor batch_shape = Part(shape, Int(0), batch), outer_shape = Part(shape, batch, axis);
  const Tensor inner_shape = Part(shape, after, rank), size = Part(shape, axis, after);
  const Tensor batches = ProductOf(batch_shape),
               count = ProductOf(Part(index_shape, batch, Rank(indices)));
  const Tensor batch_axes = Range(Int(0), batch, Int(1)), outer_axes = Range(batch, axis, Int(1));
  const Tensor inner_axes = Range(after, rank, Int(1)), axis_vector = ExpandDims(axis, Int(0));

  const Tensor flat_indices = ExpandDims(count, Int(0));
  const Tensor dy =
      Reshape(g.dy(), Concat({batch_shape, outer_shape, flat_indices, inner_shape}, Int(0)));
  const Tensor moved =
      Transpose(dy, Concat({batch_axes, axis_vector, outer_axes, inner_axes}, Int(0)));
  const Tensor rest_shape = Concat({outer_shape, inner_shape}, Int(0));
  const Tensor rows =
      Reshape(moved, Concat({ExpandDims(batches * count, Int(0)), rest_shape}, Int(0)));

  const Tensor segments = Reshape(size, Tensor(std::vector<int32_t>{}));
  const Tensor offsets = Cast(Range(Int(0), batches, Int(1)) * segments, indices.dtype());
  const Tensor ids = Reshape(indices, Stack({batches, count})) + ExpandDims(offsets, Int(1));
  const Tensor sums = UnsortedSegmentSum(rows, Reshape(ids, Vector(-1)), batches * segments);
  const Tensor unmoved = Reshape(sums, Concat({batch_shape, size, rest_shape}, Int(0)));
  const Tensor back =
      Concat({batch_axes, outer_axes + Int(1), ExpandDims(batch, Int(0)), inner_axes}, Int(0));
  return Transpose(unmoved, back);
}

Grads GatherV2Grad(const GradContext& g) {
  const Tensor& axis = g.x(2);
  const bool is_first =
      !axis.IsSymbol() && axis.ScalarAsInt64() == 0 && g.attr<int64_t>("batch_dims") == 0;
  return {is_first ? SumByIndex(g.x(), g.x(1), g.dy()) : SumByIndexAlong(g), Tensor(), Tensor()};
}

Grads DynamicPartitionGrad(const GradContext& g) {
  const Tensor &data = g.x(), &partitions = g.x(1);
  const Tensor rows = Reshape(Range(Int(0), Size(partitions), Int(1)), ShapeOf(partitions));
  std::vector<Tensor> dys;
  for (int i = 0; i < g.num_outputs(); ++i) dys.push_back(g.dy(i));
  const Tensor stitched = DynamicStitch(DynamicPartition(rows, partitions, g.num_outputs()), dys);
  return {Reshape(stitched, ShapeOf(data)), Tensor()};
}

Grads DynamicStitchGrad(const GradContext& g) {
  const int count = g.num_inputs() / 2;
  Grads grads(g.num_inputs());
  for (int i = 0; i < count; ++i) grads[count + i] = GatherV2(g.dy(), g.x(i), Int(0));
  return grads;
}

const OpEntry kEntries[] = {
    {.name = "Gather",
     .doc = "Rows params[indices[...]]: shape indices.shape + params.shape[1:].\n"
            "Errors: kInvalidArgument if an index is out of range or params is a scalar.",
     .kernel = kernels::Gather,
     .shape = kernels::GatherShape,
     .grad =
         [](const GradContext& g) { return Grads{SumByIndex(g.x(), g.x(1), g.dy()), Tensor()}; }},
    {.name = "GatherV2",
     .doc = "Slices of params along `axis` (a scalar) at the given indices: shape "
            "params.shape[:axis] +\n"
            "indices.shape[batch_dims:] + params.shape[axis+1:]. The first `batch_dims` dimensions "
            "of params and\n"
            "indices are walked together.\n"
            "Errors: kInvalidArgument if an index is out of range or shapes do not fit.",
     .kernel = kernels::GatherV2,
     .shape = kernels::GatherV2Shape,
     .grad = GatherV2Grad},
    {.name = "GatherNd",
     .doc = "Slices params[i0, i1, ...] for each innermost vector (i0, i1, ...) of indices: shape "
            "indices.shape[:-1] +\n"
            "params.shape[depth:], depth being the length of the vectors.\n"
            "Errors: kInvalidArgument if an index is out of range or there are more than params "
            "has dimensions.",
     .kernel = kernels::GatherNd,
     .shape = kernels::GatherNdShape,
     .grad =
         [](const GradContext& g) {
           return Grads{ScatterNd(g.x(1), g.dy(), ShapeOf(g.x(), {.out_type = g.dtype(1)})),
                        Tensor()};
         }},
    {.name = "ScatterNd",
     .doc = "Zeros of shape `shape` to which each updates[i] is added at the slice that indices[i] "
            "names.\n"
            "Errors: kInvalidArgument if an index is out of range or the shapes do not fit.",
     .kernel = kernels::ScatterNd,
     .shape = kernels::ScatterNdShape,
     .grad =
         [](const GradContext& g) { return Grads{Tensor(), GatherNd(g.dy(), g.x()), Tensor()}; }},
    {.name = "ScatterNdNonAliasingAdd",
     .doc = "The input with updates[i] added at the slice that indices[i] names.\n"
            "Errors: kInvalidArgument if an index is out of range or the shapes do not fit.",
     .kernel = kernels::ScatterNdNonAliasingAdd,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) { return Grads{g.dy(), Tensor(), GatherNd(g.dy(), g.x(1))}; }},
    {.name = "TensorScatterUpdate",
     .doc = "The tensor with updates[i] in the place of the slice that indices[i] names; the last "
            "one wins.\n"
            "Errors: kInvalidArgument if an index is out of range or the shapes do not fit.",
     .kernel = kernels::TensorScatterUpdate,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{TensorScatterUpdate(g.dy(), g.x(1), ZerosLike(g.x(2))), Tensor(),
                        GatherNd(g.dy(), g.x(1))};
         }},
    {.name = "TensorScatterAdd",
     .doc = "The tensor with updates[i] added at the slice that indices[i] names.\n"
            "Errors: kInvalidArgument if an index is out of range or the shapes do not fit.",
     .kernel = kernels::TensorScatterAdd,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) { return Grads{g.dy(), Tensor(), GatherNd(g.dy(), g.x(1))}; }},
    {.name = "TensorScatterSub",
     .doc = "The tensor with updates[i] subtracted at the slice that indices[i] names.\n"
            "Errors: kInvalidArgument if an index is out of range or the shapes do not fit.",
     .kernel = kernels::TensorScatterSub,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) { return Grads{g.dy(), Tensor(), -GatherNd(g.dy(), g.x(1))}; }},
    {.name = "InplaceUpdate",
     .doc = "x with rows i[k] replaced by v[k].\nErrors: kInvalidArgument if a row does not exist "
            "or shapes do not fit.",
     .kernel = kernels::InplaceUpdate,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "InplaceAdd",
     .doc = "x with v[k] added to rows i[k].\nErrors: kInvalidArgument if a row does not exist or "
            "shapes do not fit.",
     .kernel = kernels::InplaceAdd,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "InplaceSub",
     .doc = "x with v[k] subtracted from rows i[k].\nErrors: kInvalidArgument if a row does not "
            "exist or shapes do not fit.",
     .kernel = kernels::InplaceSub,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "OneHot",
     .doc = "A tensor with one more dimension of size `depth`, at place `axis` (-1: the last), "
            "that holds on_value where\n"
            "its index is the element of indices and off_value elsewhere; indices out of range "
            "give off_value only.\n"
            "Errors: kInvalidArgument for a negative depth, or values that are no scalars.",
     .kernel = kernels::OneHot,
     .shape = kernels::OneHotShape,
     .flags = kNotDifferentiable},
    {.name = "DynamicPartition",
     .doc = "`num_partitions` tensors: row i of data goes to number partitions[i], in order.\n"
            "Errors: kInvalidArgument unless partitions are in range and data's shape starts with "
            "their shape.",
     .kernel = kernels::DynamicPartition,
     .shape = kernels::DynamicPartitionShape,
     .grad = DynamicPartitionGrad},
    {.name = "DynamicStitch",
     .doc = "A tensor whose row indices[k][i] is data[k][i]; the last one wins. The inverse of "
            "DynamicPartition.\n"
            "Errors: kInvalidArgument for negative indices or rows of different shapes.",
     .kernel = kernels::DynamicStitch,
     .shape = kernels::DynamicStitchShape,
     .grad = DynamicStitchGrad},
    {.name = "ParallelDynamicStitch",
     .doc = "As DynamicStitch; programs must not count on the order of equal indices.\n"
            "Errors: kInvalidArgument for negative indices or rows of different shapes.",
     .kernel = kernels::DynamicStitch,
     .shape = kernels::DynamicStitchShape,
     .grad = DynamicStitchGrad},
};

}  // namespace

std::span<const OpEntry> IndexGatherOps() { return kEntries; }

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Ops that join, cut, repeat, surround or mirror tensors.
#include "eager/kernels/shape_join.h"
#include "eager/kernels/shape_pad.h"
#include "eager/op/apply.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

Tensor Vector(int32_t value) { return Tensor(std::vector<int32_t>{value}); }

std::vector<Tensor> AllDys(const GradContext& g) {
  std::vector<Tensor> dys;
  for (int i = 0; i < g.num_outputs(); ++i) dys.push_back(g.dy(i));
  return dys;
}
Tensor JoinedDys(const GradContext& g, const Tensor& axis) {
  return g.num_outputs() == 1 ? g.dy() : Concat(AllDys(g), axis);
}

// Gradient of joining along x(axis_input): each input gets back its own part of dy.
Grads ConcatGrad(const GradContext& g, int axis_input, int first) {
  const int count = g.num_inputs() - 1;
  Grads grads(g.num_inputs());
  if (count == 1) {
    grads[first] = g.dy();
    return grads;
  }
  const std::vector<Tensor> parts(g.inputs().begin() + first, g.inputs().begin() + first + count);
  const Tensor axis = FloorMod(Cast(g.x(axis_input), DT_INT32), Rank(parts[0]));
  const std::vector<Tensor> sizes = ShapeN(parts);
  const std::vector<Tensor> offsets = ConcatOffset(axis, sizes);
  for (int i = 0; i < count; ++i) grads[first + i] = Slice(g.dy(), offsets[i], sizes[i]);
  return grads;
}

// The first column of the paddings is where the input begins in the output.
Grads PadGrad(const GradContext& g) {
  const Tensor &x = g.x(), &paddings = g.x(1);
  const Tensor column =
      Slice(paddings, Tensor(std::vector<int32_t>{0, 0}), Stack({Rank(x), Tensor(int32_t{1})}));
  const Tensor begin = Reshape(column, Vector(-1));
  Grads grads(g.num_inputs());
  grads[0] = Slice(g.dy(), begin, ShapeOf(x, {.out_type = paddings.dtype()}));
  return grads;
}

// Seen as [multiple0, dim0, multiple1, dim1, ...], dy is summed over the multiples.
Grads TileGradient(const GradContext& g) {
  const Tensor &x = g.x(), &multiples = g.x(1);
  const Tensor dims = ShapeOf(x, {.out_type = multiples.dtype()});
  const Tensor split = Reshape(Stack({multiples, dims}, {.axis = 1}), Vector(-1));
  const Tensor axes = Range(Tensor(int32_t{0}), Size(split), Tensor(int32_t{2}));
  return {Sum(Reshape(g.dy(), split), axes), Tensor()};
}

const OpEntry kEntries[] = {
    {.name = "Concat",
     .doc = "All values joined along dimension `concat_dim`, which comes first here. See ConcatV2.",
     .kernel = kernels::Concat,
     .shape = kernels::ConcatShape,
     .grad = [](const GradContext& g) { return ConcatGrad(g, 0, 1); }},
    {.name = "ConcatV2",
     .doc = "All values joined along dimension `axis` (negative: counted from the end).\n"
            "Errors: kInvalidArgument unless the values have one rank and agree in all other "
            "dimensions.",
     .kernel = kernels::ConcatV2,
     .shape = kernels::ConcatV2Shape,
     .grad = [](const GradContext& g) { return ConcatGrad(g, g.num_inputs() - 1, 0); }},
    {.name = "ConcatOffset",
     .doc = "For the shapes of tensors to be joined along `concat_dim`: where each one begins in "
            "the result.\n"
            "Errors: kInvalidArgument unless the shapes agree in all other dimensions.",
     .kernel = kernels::ConcatOffset,
     .shape = kernels::ConcatOffsetShape,
     .flags = kNotDifferentiable},
    {.name = "ParallelConcat",
     .doc = "Inputs of one row each, as the rows of a tensor of the attribute `shape`.\n"
            "Errors: kInvalidArgument unless every input has that shape with first dimension 1.",
     .kernel = kernels::ParallelConcat,
     .shape = shapes::FromShapeAttr,
     .flags = kNotDifferentiable},
    {.name = "Split",
     .doc = "`num_split` equal parts of `value`, cut along the dimension `axis` (a scalar).\n"
            "Errors: kInvalidArgument unless the dimension is a multiple of num_split.",
     .kernel = kernels::Split,
     .shape = kernels::SplitShape,
     .grad = [](const GradContext& g) { return Grads{Tensor(), JoinedDys(g, g.x())}; }},
    {.name = "SplitV",
     .doc = "Parts of `value` of the sizes in the vector `size_splits`, cut along `axis`; one size "
            "may be -1 and takes\n"
            "what the others leave.\n"
            "Errors: kInvalidArgument unless there are num_split sizes and they add up to the "
            "dimension.",
     .kernel = kernels::SplitV,
     .shape = kernels::SplitVShape,
     .grad = [](const GradContext& g) { return Grads{JoinedDys(g, g.x(2)), Tensor(), Tensor()}; }},
    {.name = "Pack",
     .doc =
         "N tensors of one shape as slices of a tensor with one more dimension, at place `axis`.\n"
         "Errors: kInvalidArgument unless the shapes are equal and axis is in [-1-rank, rank].",
     .kernel = kernels::Pack,
     .shape = kernels::PackShape,
     .grad =
         [](const GradContext& g) {
           return Unstack(g.dy(), g.num_inputs(), {.axis = g.attr<int64_t>("axis")});
         }},
    {.name = "Unpack",
     .doc = "The `num` slices of `value` along dimension `axis`, each with one dimension less.\n"
            "Errors: kInvalidArgument unless that dimension is num.",
     .kernel = kernels::Unpack,
     .shape = kernels::UnpackShape,
     .grad =
         [](const GradContext& g) {
           return Grads{Stack(AllDys(g), {.axis = g.attr<int64_t>("axis")})};
         }},
    {.name = "Tile",
     .doc = "The input repeated `multiples[i]` times along each dimension i.\n"
            "Errors: kInvalidArgument unless multiples has an element, not negative, for each "
            "dimension.",
     .kernel = kernels::Tile,
     .shape = kernels::TileShape,
     .grad = TileGradient},
    {.name = "TileGrad",
     .doc = "The sum of all repetitions in a tensor that Tile made.\n"
            "Errors: kInvalidArgument unless each dimension is a multiple of its element in "
            "`multiples`.",
     .kernel = kernels::TileGrad,
     .shape = kernels::TileGradShape,
     .flags = kNotDifferentiable},
    {.name = "Pad",
     .doc = "The input surrounded by zeros: paddings[i] = {before, after} for each dimension i.\n"
            "Errors: kInvalidArgument unless paddings has shape [rank, 2] and is not negative.",
     .kernel = kernels::Pad,
     .shape = kernels::PadShape,
     .grad = PadGrad},
    {.name = "PadV2",
     .doc = "The input surrounded by the scalar `constant_values`: paddings[i] = {before, after} "
            "for each dimension i.\n"
            "Errors: kInvalidArgument unless paddings has shape [rank, 2] and is not negative.",
     .kernel = kernels::Pad,
     .shape = kernels::PadShape,
     .grad = PadGrad},
    {.name = "MirrorPad",
     .doc =
         "The input surrounded by its own mirror image; with mode REFLECT the border is not "
         "repeated, with SYMMETRIC\n"
         "it is.\n"
         "Errors: kInvalidArgument if a padding is negative or larger than what can be mirrored.",
     .kernel = kernels::MirrorPad,
     .shape = kernels::PadShape,
     .grad =
         [](const GradContext& g) {
           return Grads{MirrorPadGrad(g.dy(), g.x(1), g.attr<std::string>("mode")), Tensor()};
         }},
    {.name = "MirrorPadGrad",
     .doc = "The gradient of MirrorPad: mirrored places are added to those that they show.\n"
            "Errors: kInvalidArgument if the paddings do not fit.",
     .kernel = kernels::MirrorPadGrad,
     .shape = kernels::MirrorPadGradShape,
     .grad =
         [](const GradContext& g) {
           return Grads{MirrorPad(g.dy(), g.x(1), g.attr<std::string>("mode")), Tensor()};
         }},
    {.name = "Reverse",
     .doc = "The input turned round along each dimension whose flag in `dims` is true.\n"
            "Errors: kInvalidArgument unless dims has one flag a dimension.",
     .kernel = kernels::Reverse,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           const std::vector<Tensor> inputs = {g.dy(), g.x(1)};
           return Grads{Apply(g.op(), inputs)[0], Tensor()};
         }},
    {.name = "ReverseV2",
     .doc = "The input turned round along each dimension in `axis`.\n"
            "Errors: kInvalidArgument if a dimension does not exist or is named twice.",
     .kernel = kernels::ReverseV2,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{Reverse(g.dy(), g.x(1)), Tensor()}; }},
    {.name = "ReverseSequence",
     .doc = "For each slice i along `batch_dim`, the first seq_lengths[i] places along `seq_dim` "
            "turned round.\n"
            "Errors: kInvalidArgument unless the dimensions exist and differ and the lengths fit.",
     .kernel = kernels::ReverseSequence,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{ReverseSequence(g.dy(), g.x(1), g.attr<int64_t>("seq_dim"),
                                        {.batch_dim = g.attr<int64_t>("batch_dim")}),
                        Tensor()};
         }},
};

}  // namespace

std::span<const OpEntry> ShapeJoinOps() { return kEntries; }

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Ops that move blocks of space into the depth or the batch, and ops on diagonals of matrices.
#include "eager/kernels/shape_blocks.h"
#include "eager/kernels/shape_diagonal.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

const OpEntry kEntries[] = {
    {.name = "SpaceToDepth",
     .doc = "Squares of block_size x block_size pixels of an image batch [b,h,w,c] as pixels of "
            "depth\n"
            "c * block_size^2.\n"
            "Errors: kInvalidArgument unless height and width are multiples of block_size.",
     .kernel = kernels::SpaceToDepth,
     .shape = kernels::SpaceToDepthShape,
     .grad =
         [](const GradContext& g) {
           return Grads{DepthToSpace(g.dy(), g.attr<int64_t>("block_size"),
                                     {.data_format = g.attr<std::string>("data_format")})};
         }},
    {.name = "DepthToSpace",
     .doc = "Pixels of an image batch [b,h,w,c] as squares of block_size x block_size pixels of "
            "depth\n"
            "c / block_size^2.\n"
            "Errors: kInvalidArgument unless the depth is a multiple of block_size^2.",
     .kernel = kernels::DepthToSpace,
     .shape = kernels::DepthToSpaceShape,
     .grad =
         [](const GradContext& g) {
           return Grads{SpaceToDepth(g.dy(), g.attr<int64_t>("block_size"),
                                     {.data_format = g.attr<std::string>("data_format")})};
         }},
    {.name = "SpaceToBatch",
     .doc = "SpaceToBatchND for an image batch [b,h,w,c] with square blocks of block_size.",
     .kernel = kernels::SpaceToBatch,
     .shape = kernels::SpaceToBatchShape,
     .grad =
         [](const GradContext& g) {
           return Grads{BatchToSpace(g.dy(), g.x(1), g.attr<int64_t>("block_size")), Tensor()};
         }},
    {.name = "SpaceToBatchND",
     .doc = "Pads dimensions 1 ... M with zeros by `paddings` [M,2] and spreads their blocks of "
            "`block_shape` [M] over the\n"
            "batch: element (i + block * n, j) of the padded input goes to place n of batch entry "
            "(i, j).\n"
            "Errors: kInvalidArgument unless the padded dimensions are multiples of the block.",
     .kernel = kernels::SpaceToBatchND,
     .shape = kernels::SpaceToBatchNDShape,
     .grad =
         [](const GradContext& g) {
           return Grads{BatchToSpaceND(g.dy(), g.x(1), g.x(2)), Tensor(), Tensor()};
         }},
    {.name = "BatchToSpace",
     .doc = "BatchToSpaceND for an image batch [b,h,w,c] with square blocks of block_size.",
     .kernel = kernels::BatchToSpace,
     .shape = kernels::BatchToSpaceShape,
     .grad =
         [](const GradContext& g) {
           return Grads{SpaceToBatch(g.dy(), g.x(1), g.attr<int64_t>("block_size")), Tensor()};
         }},
    {.name = "BatchToSpaceND",
     .doc = "The inverse of SpaceToBatchND: blocks come back from the batch, then `crops` [M,2] "
            "are cut off.\n"
            "Errors: kInvalidArgument unless the batch is a multiple of the block's size and the "
            "crops fit.",
     .kernel = kernels::BatchToSpaceND,
     .shape = kernels::BatchToSpaceNDShape,
     .grad =
         [](const GradContext& g) {
           return Grads{SpaceToBatchND(g.dy(), g.x(1), g.x(2)), Tensor(), Tensor()};
         }},
    {.name = "Diag",
     .doc = "A tensor of twice the rank whose elements [i..., i...] are `diagonal[i...]` and whose "
            "others are zero.\n"
            "Errors: kInvalidArgument for a scalar.",
     .kernel = kernels::Diag,
     .shape = kernels::DiagShape,
     .grad = [](const GradContext& g) { return Grads{DiagPart(g.dy())}; }},
    {.name = "DiagPart",
     .doc = "The elements [i..., i...] of a tensor whose shape is some dimensions written twice.\n"
            "Errors: kInvalidArgument for another shape.",
     .kernel = kernels::DiagPart,
     .shape = kernels::DiagPartShape,
     .grad = [](const GradContext& g) { return Grads{Diag(g.dy())}; }},
    {.name = "MatrixDiag",
     .doc = "Square matrices with the innermost dimension of the input as their diagonals and "
            "zeros elsewhere.\n"
            "Errors: kInvalidArgument for a scalar.",
     .kernel = kernels::MatrixDiag,
     .shape = kernels::MatrixDiagShape,
     .grad = [](const GradContext& g) { return Grads{MatrixDiagPart(g.dy())}; }},
    {.name = "MatrixDiagV2",
     .doc = "Matrices of num_rows x num_cols (-1: as small as possible) with diagonals k (or k[0] "
            "... k[1]) from the input,\n"
            "the highest first and each aligned to the left, and `padding_value` elsewhere.\n"
            "Errors: kInvalidArgument if sizes and diagonals do not fit together.",
     .kernel = kernels::MatrixDiag,
     .shape = kernels::MatrixDiagShape,
     .grad =
         [](const GradContext& g) {
           return Grads{MatrixDiagPartV2(g.dy(), g.x(1), ScalarLike(0, g.dy())), Tensor(), Tensor(),
                        Tensor(), Tensor()};
         }},
    {.name = "MatrixDiagPart",
     .doc = "The main diagonals of the matrices in the two innermost dimensions.\n"
            "Errors: kInvalidArgument for fewer than two dimensions.",
     .kernel = kernels::MatrixDiagPart,
     .shape = kernels::MatrixDiagPartShape,
     .grad = [](const GradContext& g) { return Grads{MatrixSetDiag(ZerosLike(g.x()), g.dy())}; }},
    {.name = "MatrixDiagPartV2",
     .doc = "Diagonals k (or k[0] ... k[1], the highest first) of the matrices in the two "
            "innermost dimensions, each aligned\n"
            "to the left and filled up with `padding_value`.\n"
            "Errors: kInvalidArgument if a diagonal is outside the matrix.",
     .kernel = kernels::MatrixDiagPart,
     .shape = kernels::MatrixDiagPartShape,
     .grad =
         [](const GradContext& g) {
           return Grads{MatrixSetDiagV2(ZerosLike(g.x()), g.dy(), g.x(1)), Tensor(), Tensor()};
         }},
    {.name = "MatrixSetDiag",
     .doc = "The input with the main diagonals of its innermost matrices replaced.\n"
            "Errors: kInvalidArgument unless the diagonal has the shape that MatrixDiagPart gives.",
     .kernel = kernels::MatrixSetDiag,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{MatrixSetDiag(g.dy(), ZerosLike(g.x(1))), MatrixDiagPart(g.dy())};
         }},
    {.name = "MatrixSetDiagV2",
     .doc =
         "The input with diagonals k (or k[0] ... k[1]) of its innermost matrices replaced.\n"
         "Errors: kInvalidArgument unless the diagonal has the shape that MatrixDiagPartV2 gives.",
     .kernel = kernels::MatrixSetDiag,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{MatrixSetDiagV2(g.dy(), ZerosLike(g.x(1)), g.x(2)),
                        MatrixDiagPartV2(g.dy(), g.x(2), ScalarLike(0, g.dy())), Tensor()};
         }},
    {.name = "MatrixBandPart",
     .doc = "The innermost matrices with everything set to zero but the main diagonal, `num_lower` "
            "diagonals below it and\n"
            "`num_upper` above it (negative: all of them).\n"
            "Errors: kInvalidArgument if there are not so many.",
     .kernel = kernels::MatrixBandPart,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{MatrixBandPart(g.dy(), g.x(1), g.x(2)), Tensor(), Tensor()};
         }},
};

}  // namespace

std::span<const OpEntry> ShapeBlockOps() { return kEntries; }

}  // namespace eager

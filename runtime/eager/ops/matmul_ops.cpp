// SPDX-License-Identifier: Apache-2.0
// Products of matrices and of batches of matrices.
#include "eager/kernels/broadcast.h"
#include "eager/kernels/matmul.h"
#include "eager/op/kernel_context.h"
#include "eager/ops/math_tables.h"

namespace eager {
namespace {

void MatMulKernel(KernelContext& ctx) {
  const Tensor& a = ctx.input(0);
  const Tensor& b = ctx.input(1);
  const bool transpose_a = ctx.bool_attr("transpose_a"), transpose_b = ctx.bool_attr("transpose_b");
  if (a.rank() != 2 || b.rank() != 2)
    throw InvalidArgument("MatMul: both inputs must be matrices, they are ", a.shape(), " and ",
                          b.shape());
  const MatrixOperand left{a.raw(), a.dim_size(0), a.dim_size(1), transpose_a};
  const MatrixOperand right{b.raw(), b.dim_size(0), b.dim_size(1), transpose_b};
  if (left.op_cols() != right.op_rows())
    throw InvalidArgument("MatMul: inner dimensions differ: a is ", a.shape(),
                          transpose_a ? " transposed" : "", ", b is ", b.shape(),
                          transpose_b ? " transposed" : "");
  Tensor& c = ctx.Allocate(0, a.dtype(), Shape({left.op_rows(), right.op_cols()}));
  MultiplyMatrices(a.dtype(), left, right, c.raw());
}

void MatMulShape(ShapeContext& ctx) {
  const Shape a = ctx.WithRank(0, 2), b = ctx.WithRank(1, 2);
  const bool transpose_a = ctx.attr<bool>("transpose_a"),
             transpose_b = ctx.attr<bool>("transpose_b");
  const int64_t inner_a = a.dim(transpose_a ? 0 : 1), inner_b = b.dim(transpose_b ? 1 : 0);
  if (inner_a >= 0 && inner_b >= 0 && inner_a != inner_b)
    throw InvalidArgument(ctx.op().name, ": inner dimensions differ: a is ", a,
                          transpose_a ? " transposed" : "", ", b is ", b,
                          transpose_b ? " transposed" : "");
  ctx.SetOutput(0, Shape({a.dim(transpose_a ? 1 : 0), b.dim(transpose_b ? 0 : 1)}));
}

Shape BatchOf(const Shape& shape) { return Shape(shape.dims().first(shape.rank() - 2)); }

MatrixOperand LastTwoDims(const Tensor& t, bool adjoint) {
  return {nullptr, t.dim_size(t.rank() - 2), t.dim_size(t.rank() - 1), adjoint, adjoint};
}

// `broadcast`: batch dimensions may be broadcast (BatchMatMulV2).
void BatchMatMul(KernelContext& ctx, bool broadcast) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = ctx.input(0);
  const Tensor& y = ctx.input(1);
  if (x.rank() < 2 || y.rank() < 2)
    throw InvalidArgument(op, ": both inputs need at least two dimensions, they are ", x.shape(),
                          " and ", y.shape());
  const Shape batch_x = BatchOf(x.shape()), batch_y = BatchOf(y.shape());
  if (!broadcast && !(batch_x == batch_y))
    throw InvalidArgument(op, ": batch dimensions differ: x is ", x.shape(), ", y is ", y.shape());
  const Shape batch = broadcast ? BroadcastShape(op, batch_x, batch_y) : batch_x;
  MatrixOperand left = LastTwoDims(x, ctx.bool_attr("adj_x")),
                right = LastTwoDims(y, ctx.bool_attr("adj_y"));
  if (left.op_cols() != right.op_rows())
    throw InvalidArgument(op, ": inner dimensions differ: x is ", x.shape(),
                          left.transpose ? " (adjoint)" : "", ", y is ", y.shape(),
                          right.transpose ? " (adjoint)" : "");
  Shape out = batch;
  out.AddDim(left.op_rows());
  out.AddDim(right.op_cols());
  Tensor& z = ctx.Allocate(0, x.dtype(), out);
  if (z.NumElements() == 0) return;

  const size_t size = DataTypeSize(x.dtype());
  const size_t size_x = left.rows * left.cols * size, size_y = right.rows * right.cols * size;
  const size_t size_z = left.op_rows() * right.op_cols() * size;
  const Broadcast<2> plan(batch, {&batch_x, &batch_y});
  const int64_t work = left.op_rows() * right.op_cols() * std::max<int64_t>(1, left.op_cols());
  // Large products use the threads themselves; of small ones each thread takes several.
  const int64_t count = batch.NumElements();
  const int64_t grain =
      work >= (int64_t{1} << 23) ? count : std::max<int64_t>(1, (int64_t{1} << 16) / work);
  auto multiply = [&](int64_t begin, int64_t end) {
    const int64_t length = plan.row_length();
    plan.ForEachRow(
        begin / length, (end + length - 1) / length,
        [&](const std::array<int64_t, 2>& at, int64_t at_z) {
          for (int64_t i = std::max<int64_t>(0, begin - at_z); i < std::min(length, end - at_z);
               ++i) {
            MatrixOperand l = left, r = right;
            l.data = static_cast<const char*>(x.raw()) + (at[0] + i * plan.step(0)) * size_x;
            r.data = static_cast<const char*>(y.raw()) + (at[1] + i * plan.step(1)) * size_y;
            MultiplyMatrices(x.dtype(), l, r, static_cast<char*>(z.raw()) + (at_z + i) * size_z);
          }
        });
  };
  if (count <= grain)
    multiply(0, count);
  else
    ParallelFor(count, grain, multiply);
}

void BatchMatMulShape(ShapeContext& ctx, bool broadcast) {
  const Shape x = ctx.WithRankAtLeast(0, 2), y = ctx.WithRankAtLeast(1, 2);
  if (!x.IsRankKnown() || !y.IsRankKnown()) return ctx.SetOutput(0, Shape::Unknown());
  const bool adj_x = ctx.attr<bool>("adj_x"), adj_y = ctx.attr<bool>("adj_y");
  const int rx = x.rank(), ry = y.rank();
  ctx.MergeDim(x.dim(adj_x ? rx - 2 : rx - 1), y.dim(adj_y ? ry - 1 : ry - 2));
  Shape out =
      broadcast ? BroadcastShapes(BatchOf(x), BatchOf(y)) : ctx.Merge(BatchOf(x), BatchOf(y));
  out.AddDim(x.dim(adj_x ? rx - 1 : rx - 2));
  out.AddDim(y.dim(adj_y ? ry - 2 : ry - 1));
  ctx.SetOutput(0, out);
}

Grads MatMulGradient(const GradContext& g) {
  const bool ta = g.attr<bool>("transpose_a"), tb = g.attr<bool>("transpose_b");
  const Tensor a = ConjugateOf(g.x(0)), b = ConjugateOf(g.x(1)), dy = g.dy();
  if (!ta && !tb)
    return {MatMul(dy, b, {.transpose_b = true}), MatMul(a, dy, {.transpose_a = true})};
  if (!ta && tb) return {MatMul(dy, b), MatMul(dy, a, {.transpose_a = true})};
  if (ta && !tb) return {MatMul(b, dy, {.transpose_b = true}), MatMul(a, dy)};
  return {MatMul(b, dy, {.transpose_a = true, .transpose_b = true}),
          MatMul(dy, a, {.transpose_a = true, .transpose_b = true})};
}

// bfloat16 operands are widened; zeros are multiplied like everything else, so that the attributes
// a_is_sparse and b_is_sparse, which only promise speed, change nothing.
void SparseMatMulKernel(KernelContext& ctx) {
  Tensor operands[2];
  for (int i = 0; i < 2; ++i) {
    operands[i] = ctx.input(i);
    if (operands[i].rank() != 2)
      throw InvalidArgument("SparseMatMul: both inputs must be matrices, input ", i, " is ",
                            operands[i].shape());
    if (operands[i].dtype() != DT_BFLOAT16) continue;
    Tensor wide(DT_FLOAT, operands[i].shape());
    Isa().bfloat16_to_float(operands[i].ptr<uint16_t>(), wide.ptr<float>(), wide.NumElements());
    operands[i] = wide;
  }
  const Tensor &a = operands[0], &b = operands[1];
  const MatrixOperand left{a.raw(), a.dim_size(0), a.dim_size(1), ctx.bool_attr("transpose_a")};
  const MatrixOperand right{b.raw(), b.dim_size(0), b.dim_size(1), ctx.bool_attr("transpose_b")};
  if (left.op_cols() != right.op_rows())
    throw InvalidArgument("SparseMatMul: inner dimensions differ: a is ", a.shape(),
                          left.transpose ? " transposed" : "", ", b is ", b.shape(),
                          right.transpose ? " transposed" : "");
  Tensor& c = ctx.Allocate(0, DT_FLOAT, Shape({left.op_rows(), right.op_cols()}));
  MultiplyMatrices(DT_FLOAT, left, right, c.raw());
}

Grads SparseMatMulGradient(const GradContext& g) {
  const bool ta = g.attr<bool>("transpose_a"), tb = g.attr<bool>("transpose_b");
  const bool a_sparse = g.attr<bool>("a_is_sparse"), b_sparse = g.attr<bool>("b_is_sparse");
  const Tensor &a = g.x(0), &b = g.x(1);
  const Tensor dy = g.dy();
  auto product = [](const Tensor& x, const Tensor& y, bool tx, bool ty, bool x_sparse,
                    bool y_sparse, DataType dtype) {
    return Cast(SparseMatMul(x, y,
                             {.transpose_a = tx,
                              .transpose_b = ty,
                              .a_is_sparse = x_sparse,
                              .b_is_sparse = y_sparse}),
                dtype);
  };
  const DataType type_a = BaseType(a.dtype()), type_b = BaseType(b.dtype());
  return {ta ? product(b, dy, tb, true, b_sparse, false, type_a)
             : product(dy, b, false, !tb, false, b_sparse, type_a),
          tb ? product(dy, a, true, ta, false, a_sparse, type_b)
             : product(a, dy, !ta, false, a_sparse, false, type_b)};
}

// Adjoints swap exactly as transposes do; no conjugates are left over. `Product` is the op itself.
template <class Product>
Grads BatchMatMulGradient(const GradContext& g, Product product) {
  const bool ax = g.attr<bool>("adj_x"), ay = g.attr<bool>("adj_y");
  const Tensor &x = g.x(0), &y = g.x(1);
  const Tensor dy = g.dy();
  if (!ax && !ay) return {product(dy, y, false, true), product(x, dy, true, false)};
  if (!ax && ay) return {product(dy, y, false, false), product(dy, x, true, false)};
  if (ax && !ay) return {product(y, dy, false, true), product(x, dy, false, false)};
  return {product(y, dy, true, true), product(dy, x, true, true)};
}

// Sums the batch dimensions of `dy` in which x was broadcast.
Tensor SumBatchLike(const Tensor& dy, const Tensor& shape_x, const Tensor& axes) {
  return Reshape(Sum(dy, axes), shape_x);
}

Grads BatchMatMulV2Gradient(const GradContext& g) {
  Grads grads =
      BatchMatMulGradient(g, [](const Tensor& a, const Tensor& b, bool adj_a, bool adj_b) {
        return BatchMatMulV2(a, b, {.adj_x = adj_a, .adj_y = adj_b});
      });
  const Tensor shape_x = ShapeOf(g.x(0)), shape_y = ShapeOf(g.x(1));
  auto batch = [](const Tensor& shape) {
    return StridedSlice(shape, Tensor{0}, Tensor({-2}), Tensor({1}), {.begin_mask = 1});
  };
  const BroadcastGradientArgsOutputs axes = BroadcastGradientArgs(batch(shape_x), batch(shape_y));
  return {SumBatchLike(grads[0], shape_x, axes.r0), SumBatchLike(grads[1], shape_y, axes.r1)};
}

const OpEntry kEntries[] = {
    {.name = "MatMul",
     .doc = "Product of two matrices.\n\n"
            "  a: [m, k]   ([k, m] if transpose_a)\n"
            "  b: [k, n]   ([n, k] if transpose_b)\n"
            "  returns [m, n], dtype of a\n\n"
            "Errors: kInvalidArgument unless both are matrices and the inner dimensions are equal.",
     .kernel = MatMulKernel,
     .shape = MatMulShape,
     .grad = MatMulGradient},
    {.name = "SparseMatMul",
     .doc = "Product of two matrices of float or bfloat16 with many zeros, as float.\n\n"
            "  a: [m, k]   ([k, m] if transpose_a)\n"
            "  b: [k, n]   ([n, k] if transpose_b)\n"
            "  returns [m, n]\n\n"
            "Errors: kInvalidArgument unless both are matrices and the inner dimensions are equal.",
     .kernel = SparseMatMulKernel,
     .shape = MatMulShape,
     .grad = SparseMatMulGradient},
    {.name = "BatchMatMul",
     .doc =
         "Products of the matrices in the last two dimensions.\n\n"
         "  x: [..., m, k]   ([..., k, m] if adj_x: conjugate transpose)\n"
         "  y: [..., k, n]   ([..., n, k] if adj_y)\n"
         "  returns [..., m, n]\n\n"
         "Errors: kInvalidArgument unless the batch dimensions and the inner dimensions are equal.",
     .kernel = [](KernelContext& ctx) { BatchMatMul(ctx, false); },
     .shape = [](ShapeContext& ctx) { BatchMatMulShape(ctx, false); },
     .grad =
         [](const GradContext& g) {
           return BatchMatMulGradient(
               g, [](const Tensor& a, const Tensor& b, bool adj_a, bool adj_b) {
                 return eager::BatchMatMul(a, b, {.adj_x = adj_a, .adj_y = adj_b});
               });
         }},
    {.name = "BatchMatMulV2",
     .doc = "Products of the matrices in the last two dimensions; the others are broadcast.\n\n"
            "  x: [..., m, k]   ([..., k, m] if adj_x: conjugate transpose)\n"
            "  y: [..., k, n]   ([..., n, k] if adj_y)\n"
            "  returns [..., m, n]\n\n"
            "Errors: kInvalidArgument unless the inner dimensions are equal and the others can be "
            "broadcast.",
     .kernel = [](KernelContext& ctx) { BatchMatMul(ctx, true); },
     .shape = [](ShapeContext& ctx) { BatchMatMulShape(ctx, true); },
     .grad = BatchMatMulV2Gradient},
};

}  // namespace

std::span<const OpEntry> MatMulOps() { return kEntries; }

}  // namespace eager

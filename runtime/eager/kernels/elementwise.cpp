// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/elementwise.h"

#include "eager/kernels/broadcast.h"
#include "eager/op/element_loop.h"

namespace eager {

Shape BroadcastShape(std::string_view op, const Shape& a, const Shape& b) {
  const Shape& longer = a.rank() >= b.rank() ? a : b;
  const Shape& shorter = a.rank() >= b.rank() ? b : a;
  Shape out = longer;
  const int extra = longer.rank() - shorter.rank();
  for (int i = 0; i < shorter.rank(); ++i) {
    const int64_t m = longer.dim(extra + i), n = shorter.dim(i);
    if (m == n || n == 1) continue;
    if (m != 1)
      throw InvalidArgument(op, ": shapes ", a, " and ", b,
                            " cannot be broadcast: Incompatible shapes");
    out.set_dim(extra + i, n);
  }
  // Broadcasting can make more elements than fit.
  return Shape(out.dims());
}

namespace {

constexpr int64_t kHalfBlock = 512;  // elements of 16-bit floats that are converted at a time

bool IsHalf(DataType dtype) { return dtype == DT_HALF || dtype == DT_BFLOAT16; }
void ToFloat(DataType dtype, const uint16_t* x, float* y, int64_t n) {
  (dtype == DT_HALF ? Isa().half_to_float : Isa().bfloat16_to_float)(x, y, n);
}
void FromFloat(DataType dtype, const float* x, uint16_t* y, int64_t n) {
  (dtype == DT_HALF ? Isa().float_to_half : Isa().float_to_bfloat16)(x, y, n);
}

// The loop for the kernel's inputs, as ElementLoop without the loop itself.
template <class Loop>
ElementLoop Choose(KernelContext& ctx, const LoopTable<Loop>& table, Loop ElementLoop::* member,
                   Loop isa_f32, Loop isa_f64, Loop isa_i32) {
  const DataType dtype = BaseType(ctx.dtype(0));
  const bool through_float = IsHalf(dtype);
  const DataType computed = through_float ? DT_FLOAT : dtype;
  const auto& row = table.rows[computed];
  if (!row.loop) throw Unimplemented(ctx.op().name, ": no kernel for ", DataTypeName(dtype));
  Loop loop = row.loop;
  if (computed == DT_FLOAT && isa_f32)
    loop = isa_f32;
  else if (computed == DT_DOUBLE && isa_f64)
    loop = isa_f64;
  else if (computed == DT_INT32 && isa_i32)
    loop = isa_i32;
  ElementLoop chosen;
  chosen.*member = loop;
  chosen.operand = dtype;
  chosen.result = through_float && row.result == DT_FLOAT ? dtype : row.result;
  chosen.operand_size = DataTypeSize(chosen.operand);
  chosen.result_size = DataTypeSize(chosen.result);
  chosen.through_float = through_float;
  return chosen;
}

void RunUnaryChosen(KernelContext& ctx, const ElementLoop& chosen, int64_t grain) {
  if (AnswersWithLoop(chosen)) return;
  const Tensor& x = ctx.input(0);
  const int64_t n = x.NumElements();
  Tensor& y = ctx.AllocateOrReuse(0, 0, chosen.result, x.shape());
  const char* in = static_cast<const char*>(x.raw());
  char* out = static_cast<char*>(y.raw());
  if (n <= grain) return chosen.Run(in, out, n);
  ParallelFor(n, grain, [&](int64_t begin, int64_t end) {
    chosen.Run(in + begin * chosen.operand_size, out + begin * chosen.result_size, end - begin);
  });
}

// One row: x and y have the result's number of elements or one.
void RunRow(const ElementLoop& c, int64_t grain, const Tensor& x, int64_t x_step, const Tensor& y,
            int64_t y_step, Tensor& z) {
  const int64_t n = z.NumElements();
  const char* a = static_cast<const char*>(x.raw());
  const char* b = static_cast<const char*>(y.raw());
  char* out = static_cast<char*>(z.raw());
  if (n == 0) return;
  if (n <= grain) return c.Run(a, x_step, b, y_step, out, n);
  ParallelFor(n, grain, [&](int64_t begin, int64_t end) {
    c.Run(a + begin * x_step * c.operand_size, x_step, b + begin * y_step * c.operand_size, y_step,
          out + begin * c.result_size, end - begin);
  });
}

void RunBroadcast(KernelContext& ctx, const ElementLoop& c, int64_t grain) {
  const Tensor& x = ctx.input(0);
  const Tensor& y = ctx.input(1);
  const Shape shape = BroadcastShape(ctx.op().name, x.shape(), y.shape());
  Tensor& z = shape == x.shape()   ? ctx.AllocateOrReuse(0, 0, c.result, shape)
              : shape == y.shape() ? ctx.AllocateOrReuse(0, 1, c.result, shape)
                                   : ctx.Allocate(0, c.result, shape);
  if (z.NumElements() == 0) return;
  const Broadcast<2> plan(shape, {&x.shape(), &y.shape()});
  if (plan.num_rows() == 1) return RunRow(c, grain, x, plan.step(0), y, plan.step(1), z);
  const char* a = static_cast<const char*>(x.raw());
  const char* b = static_cast<const char*>(y.raw());
  char* out = static_cast<char*>(z.raw());
  auto rows = [&](int64_t begin, int64_t end) {
    plan.ForEachRow(begin, end, [&](const std::array<int64_t, 2>& at, int64_t at_out) {
      c.Run(a + at[0] * c.operand_size, plan.step(0), b + at[1] * c.operand_size, plan.step(1),
            out + at_out * c.result_size, plan.row_length());
    });
  };
  const int64_t row_grain = std::max<int64_t>(1, grain / plan.row_length());
  if (plan.num_rows() <= row_grain) return rows(0, plan.num_rows());
  ParallelFor(plan.num_rows(), row_grain, rows);
}

ElementLoop ChooseBinary(KernelContext& ctx, const BinaryTable& table, IsaBinary isa) {
  const int i = static_cast<int>(isa);
  return Choose(ctx, table, &ElementLoop::binary, Isa().binary_f32[i], Isa().binary_f64[i],
                Isa().binary_i32[i]);
}

void RunBinaryChosen(KernelContext& ctx, const ElementLoop& chosen, int64_t grain) {
  if (AnswersWithLoop(chosen)) return;
  const Tensor& x = ctx.input(0);
  const Tensor& y = ctx.input(1);
  if (x.shape() == y.shape()) {
    Tensor& z = ctx.AllocateOrReuse(0, 0, chosen.result, x.shape());
    RunRow(chosen, grain, x, 1, y, 1, z);
  } else if (y.rank() == 0) {
    Tensor& z = ctx.AllocateOrReuse(0, 0, chosen.result, x.shape());
    RunRow(chosen, grain, x, 1, y, 0, z);
  } else if (x.rank() == 0) {
    Tensor& z = ctx.AllocateOrReuse(0, 1, chosen.result, y.shape());
    RunRow(chosen, grain, x, 0, y, 1, z);
  } else {
    RunBroadcast(ctx, chosen, grain);
  }
}

}  // namespace

ElementLoop*& LoopQuery() {
  thread_local ElementLoop* query = nullptr;
  return query;
}

void ElementLoop::Run(const void* x, void* y, int64_t n) const {
  if (!through_float) return unary(x, y, n);
  alignas(64) float in[kHalfBlock], out[kHalfBlock];
  for (int64_t i = 0; i < n; i += kHalfBlock) {
    const int64_t size = std::min(kHalfBlock, n - i);
    ToFloat(operand, static_cast<const uint16_t*>(x) + i, in, size);
    if (result != operand) {
      unary(in, static_cast<char*>(y) + i * result_size, size);
    } else {
      unary(in, out, size);
      FromFloat(operand, out, static_cast<uint16_t*>(y) + i, size);
    }
  }
}

void ElementLoop::Run(const void* x, int64_t x_step, const void* y, int64_t y_step, void* z,
                      int64_t n) const {
  if (!through_float) return binary(x, x_step, y, y_step, z, n);
  alignas(64) float a[kHalfBlock], b[kHalfBlock], out[kHalfBlock];
  for (int64_t i = 0; i < n; i += kHalfBlock) {
    const int64_t size = std::min(kHalfBlock, n - i);
    ToFloat(operand, static_cast<const uint16_t*>(x) + i * x_step, a, x_step ? size : 1);
    ToFloat(operand, static_cast<const uint16_t*>(y) + i * y_step, b, y_step ? size : 1);
    if (result != operand) {
      binary(a, x_step, b, y_step, static_cast<char*>(z) + i * result_size, size);
    } else {
      binary(a, x_step, b, y_step, out, size);
      FromFloat(operand, out, static_cast<uint16_t*>(z) + i, size);
    }
  }
}

void RunUnary(KernelContext& ctx, const UnaryTable& table) {
  RunUnary(ctx, table, IsaUnary::kNone);
}

void RunUnary(KernelContext& ctx, const UnaryTable& table, IsaUnary isa) {
  const int i = static_cast<int>(isa);
  RunUnaryChosen(ctx,
                 Choose<UnaryLoop>(ctx, table, &ElementLoop::unary, Isa().unary_f32[i],
                                   Isa().unary_f64[i], nullptr),
                 table.grain);
}

void RunBinary(KernelContext& ctx, const BinaryTable& table, IsaBinary isa) {
  RunBinaryChosen(ctx, ChooseBinary(ctx, table, isa), table.grain);
}

void RunBinarySameShape(KernelContext& ctx, const BinaryTable& table, IsaBinary isa) {
  const Tensor& x = ctx.input(0);
  const Tensor& y = ctx.input(1);
  if (!(x.shape() == y.shape()))
    throw InvalidArgument(ctx.op().name, ": both inputs must have one shape, they have ", x.shape(),
                          " and ", y.shape());
  ElementLoop chosen = ChooseBinary(ctx, table, isa);
  chosen.same_shape = true;
  RunBinaryChosen(ctx, chosen, table.grain);
}

}  // namespace eager

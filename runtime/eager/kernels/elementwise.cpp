// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/elementwise.h"

#include "eager/kernels/broadcast.h"

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

// A loop with the types that it takes and gives. For 16-bit floats `loop` is the float loop.
template <class Loop>
struct ChosenLoop {
  Loop loop;
  DataType operand, result;
  size_t operand_size, result_size;
  bool through_float;
};

template <class Loop>
ChosenLoop<Loop> Choose(KernelContext& ctx, const LoopTable<Loop>& table, Loop isa_f32,
                        Loop isa_f64, Loop isa_i32) {
  const DataType dtype = BaseType(ctx.dtype(0));
  const bool through_float = IsHalf(dtype);
  const DataType computed = through_float ? DT_FLOAT : dtype;
  const auto& row = table.rows[computed];
  Loop loop = row.loop;
  if (computed == DT_FLOAT && isa_f32)
    loop = isa_f32;
  else if (computed == DT_DOUBLE && isa_f64)
    loop = isa_f64;
  else if (computed == DT_INT32 && isa_i32)
    loop = isa_i32;
  if (!row.loop) throw Unimplemented(ctx.op().name, ": no kernel for ", DataTypeName(dtype));
  const DataType result = through_float && row.result == DT_FLOAT ? dtype : row.result;
  return {loop, dtype, result, DataTypeSize(dtype), DataTypeSize(result), through_float};
}

void RunLoop(const ChosenLoop<UnaryLoop>& c, const char* x, char* y, int64_t n) {
  if (!c.through_float) return c.loop(x, y, n);
  alignas(64) float in[kHalfBlock], out[kHalfBlock];
  for (int64_t i = 0; i < n; i += kHalfBlock) {
    const int64_t size = std::min(kHalfBlock, n - i);
    ToFloat(c.operand, reinterpret_cast<const uint16_t*>(x) + i, in, size);
    if (c.result != c.operand) {
      c.loop(in, y + i * c.result_size, size);
    } else {
      c.loop(in, out, size);
      FromFloat(c.operand, out, reinterpret_cast<uint16_t*>(y) + i, size);
    }
  }
}

void RunLoop(const ChosenLoop<BinaryLoop>& c, const char* x, int64_t x_step, const char* y,
             int64_t y_step, char* z, int64_t n) {
  if (!c.through_float) return c.loop(x, x_step, y, y_step, z, n);
  alignas(64) float a[kHalfBlock], b[kHalfBlock], out[kHalfBlock];
  for (int64_t i = 0; i < n; i += kHalfBlock) {
    const int64_t size = std::min(kHalfBlock, n - i);
    ToFloat(c.operand, reinterpret_cast<const uint16_t*>(x) + i * x_step, a, x_step ? size : 1);
    ToFloat(c.operand, reinterpret_cast<const uint16_t*>(y) + i * y_step, b, y_step ? size : 1);
    if (c.result != c.operand) {
      c.loop(a, x_step, b, y_step, z + i * c.result_size, size);
    } else {
      c.loop(a, x_step, b, y_step, out, size);
      FromFloat(c.operand, out, reinterpret_cast<uint16_t*>(z) + i, size);
    }
  }
}

void RunUnaryChosen(KernelContext& ctx, const ChosenLoop<UnaryLoop>& chosen, int64_t grain) {
  const Tensor& x = ctx.input(0);
  const int64_t n = x.NumElements();
  Tensor& y = ctx.AllocateOrReuse(0, 0, chosen.result, x.shape());
  const char* in = static_cast<const char*>(x.raw());
  char* out = static_cast<char*>(y.raw());
  if (n <= grain) return RunLoop(chosen, in, out, n);
  ParallelFor(n, grain, [&](int64_t begin, int64_t end) {
    RunLoop(chosen, in + begin * chosen.operand_size, out + begin * chosen.result_size,
            end - begin);
  });
}

// One row: x and y have the result's number of elements or one.
void RunRow(const ChosenLoop<BinaryLoop>& c, int64_t grain, const Tensor& x, int64_t x_step,
            const Tensor& y, int64_t y_step, Tensor& z) {
  const int64_t n = z.NumElements();
  const char* a = static_cast<const char*>(x.raw());
  const char* b = static_cast<const char*>(y.raw());
  char* out = static_cast<char*>(z.raw());
  if (n == 0) return;
  if (n <= grain) return RunLoop(c, a, x_step, b, y_step, out, n);
  ParallelFor(n, grain, [&](int64_t begin, int64_t end) {
    RunLoop(c, a + begin * x_step * c.operand_size, x_step, b + begin * y_step * c.operand_size,
            y_step, out + begin * c.result_size, end - begin);
  });
}

void RunBroadcast(KernelContext& ctx, const ChosenLoop<BinaryLoop>& c, int64_t grain) {
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
      RunLoop(c, a + at[0] * c.operand_size, plan.step(0), b + at[1] * c.operand_size, plan.step(1),
              out + at_out * c.result_size, plan.row_length());
    });
  };
  const int64_t row_grain = std::max<int64_t>(1, grain / plan.row_length());
  if (plan.num_rows() <= row_grain) return rows(0, plan.num_rows());
  ParallelFor(plan.num_rows(), row_grain, rows);
}

ChosenLoop<BinaryLoop> ChooseBinary(KernelContext& ctx, const BinaryTable& table, IsaBinary isa) {
  const int i = static_cast<int>(isa);
  return Choose(ctx, table, Isa().binary_f32[i], Isa().binary_f64[i], Isa().binary_i32[i]);
}

}  // namespace

void RunUnary(KernelContext& ctx, const UnaryTable& table) {
  RunUnaryChosen(ctx, Choose<UnaryLoop>(ctx, table, nullptr, nullptr, nullptr), table.grain);
}

void RunUnary(KernelContext& ctx, const UnaryTable& table, IsaUnary isa) {
  const int i = static_cast<int>(isa);
  RunUnaryChosen(ctx,
                 Choose<UnaryLoop>(ctx, table, Isa().unary_f32[i], Isa().unary_f64[i], nullptr),
                 table.grain);
}

void RunBinary(KernelContext& ctx, const BinaryTable& table, IsaBinary isa) {
  const ChosenLoop<BinaryLoop> chosen = ChooseBinary(ctx, table, isa);
  const Tensor& x = ctx.input(0);
  const Tensor& y = ctx.input(1);
  if (x.shape() == y.shape()) {
    Tensor& z = ctx.AllocateOrReuse(0, 0, chosen.result, x.shape());
    RunRow(chosen, table.grain, x, 1, y, 1, z);
  } else if (y.rank() == 0) {
    Tensor& z = ctx.AllocateOrReuse(0, 0, chosen.result, x.shape());
    RunRow(chosen, table.grain, x, 1, y, 0, z);
  } else if (x.rank() == 0) {
    Tensor& z = ctx.AllocateOrReuse(0, 1, chosen.result, y.shape());
    RunRow(chosen, table.grain, x, 0, y, 1, z);
  } else {
    RunBroadcast(ctx, chosen, table.grain);
  }
}

void RunBinarySameShape(KernelContext& ctx, const BinaryTable& table, IsaBinary isa) {
  const Tensor& x = ctx.input(0);
  const Tensor& y = ctx.input(1);
  if (!(x.shape() == y.shape()))
    throw InvalidArgument(ctx.op().name, ": both inputs must have one shape, they have ", x.shape(),
                          " and ", y.shape());
  RunBinary(ctx, table, isa);
}

}  // namespace eager

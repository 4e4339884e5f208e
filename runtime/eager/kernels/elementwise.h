// SPDX-License-Identifier: Apache-2.0
// Kernels that work element by element: a table of loops by dtype, made from one function of
// elements, and the runners that allocate, broadcast and spread the loops over threads. half and
// bfloat16 are computed by the float loop and rounded once.
#pragma once

#include <array>
#include <concepts>
#include <type_traits>

#include "eager/isa/isa_table.h"
#include "eager/op/kernel_context.h"

namespace eager {

/// Elements that one thread should get at least.
inline constexpr int64_t kCheapGrain = 32768;  // arithmetic
inline constexpr int64_t kCostlyGrain = 4096;  // transcendental functions

template <class Loop>
struct LoopTable {
  struct Row {
    Loop loop = nullptr;
    DataType result = DT_INVALID;
  };
  std::array<Row, DT_UINT64 + 1> rows;  ///< By dtype of the operands.
  int64_t grain = kCheapGrain;
};
using UnaryTable = LoopTable<UnaryLoop>;
using BinaryTable = LoopTable<BinaryLoop>;

/// The loop for `dtype`, which may be half or bfloat16 where there is one for float.
/// Errors: kUnimplemented.
void RunUnary(KernelContext& ctx, const UnaryTable& table);
/// The same with a loop of the ISA table for float and double where that has one.
void RunUnary(KernelContext& ctx, const UnaryTable& table, IsaUnary isa);

/// Inputs 0 and 1, broadcast. Errors: kInvalidArgument for shapes that do not fit, kUnimplemented.
void RunBinary(KernelContext& ctx, const BinaryTable& table, IsaBinary isa = IsaBinary::kNone);
/// Inputs 0 and 1 of one shape, or one of them a scalar (gradients of unary ops).
void RunBinarySameShape(KernelContext& ctx, const BinaryTable& table,
                        IsaBinary isa = IsaBinary::kNone);

/// The type in which T is added and multiplied without undefined overflow: an unsigned one of at
/// least 32 bits for integers, T itself otherwise.
template <class T>
struct ModularOf {
  using type = T;
};
template <class T>
  requires(std::integral<T> && !std::same_as<T, bool>)
struct ModularOf<T> {
  using type = std::conditional_t<(sizeof(T) < 4), uint32_t, std::make_unsigned_t<T>>;
};
template <class T>
using Modular = typename ModularOf<T>::type;

namespace internal {

template <auto F, class T>
void UnaryLoopOf(const void* xv, void* yv, int64_t n) {
  using R = std::decay_t<decltype(F(std::declval<T>()))>;
  const T* x = static_cast<const T*>(xv);
  R* y = static_cast<R*>(yv);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; ++i) y[i] = F(x[i]);
}

template <auto F, class T>
void BinaryLoopOf(const void* xv, int64_t x_step, const void* yv, int64_t y_step, void* zv,
                  int64_t n) {
  using R = std::decay_t<decltype(F(std::declval<const T&>(), std::declval<const T&>()))>;
  const T* x = static_cast<const T*>(xv);
  const T* y = static_cast<const T*>(yv);
  R* z = static_cast<R*>(zv);
  if constexpr (std::is_arithmetic_v<T>) {
    if (x_step && y_step) {
#pragma GCC ivdep
      for (int64_t i = 0; i < n; ++i) z[i] = F(x[i], y[i]);
      return;
    }
  }
  for (int64_t i = 0; i < n; ++i, x += x_step, y += y_step) z[i] = F(*x, *y);
}

template <auto F, class... Ts>
constexpr UnaryTable MakeUnaryTable(int64_t grain) {
  UnaryTable table;
  ((table.rows[kDataTypeOf<Ts>] = {UnaryLoopOf<F, Ts>,
                                   kDataTypeOf<std::decay_t<decltype(F(std::declval<Ts>()))>>}),
   ...);
  table.grain = grain;
  return table;
}

template <auto F, class... Ts>
constexpr BinaryTable MakeBinaryTable(int64_t grain) {
  BinaryTable table;
  ((table.rows[kDataTypeOf<Ts>] = {BinaryLoopOf<F, Ts>,
                                   kDataTypeOf<std::decay_t<decltype(F(
                                       std::declval<const Ts&>(), std::declval<const Ts&>()))>>}),
   ...);
  table.grain = grain;
  return table;
}

}  // namespace internal

/// A kernel that computes F(x) for operands of types Ts: `Unary<[](auto x) { return x * x; },
/// float>`.
template <auto F, class... Ts>
void Unary(KernelContext& ctx) {
  static constexpr UnaryTable kTable = internal::MakeUnaryTable<F, Ts...>(kCostlyGrain);
  RunUnary(ctx, kTable);
}
template <IsaUnary kIsa, auto F, class... Ts>
void UnaryWithIsa(KernelContext& ctx) {
  static constexpr UnaryTable kTable = internal::MakeUnaryTable<F, Ts...>(kCheapGrain);
  RunUnary(ctx, kTable, kIsa);
}
/// A kernel that computes F(x, y) with broadcasting.
template <auto F, class... Ts>
void Binary(KernelContext& ctx) {
  static constexpr BinaryTable kTable = internal::MakeBinaryTable<F, Ts...>(kCostlyGrain);
  RunBinary(ctx, kTable);
}
template <IsaBinary kIsa, auto F, class... Ts>
void BinaryWithIsa(KernelContext& ctx) {
  static constexpr BinaryTable kTable = internal::MakeBinaryTable<F, Ts...>(kCheapGrain);
  RunBinary(ctx, kTable, kIsa);
}
/// F(x, y) for inputs of one shape.
template <IsaBinary kIsa, auto F, class... Ts>
void BinarySameShape(KernelContext& ctx) {
  static constexpr BinaryTable kTable = internal::MakeBinaryTable<F, Ts...>(kCheapGrain);
  RunBinarySameShape(ctx, kTable, kIsa);
}

}  // namespace eager

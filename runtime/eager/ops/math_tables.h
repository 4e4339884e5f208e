// SPDX-License-Identifier: Apache-2.0
// The tables that UnaryOps, BinaryOps, MatMulOps and ReductionOps are joined from, and what their
// gradients share.
#pragma once

#include <initializer_list>
#include <vector>

#include "eager/op/operators.h"
#include "eager/op/shape_context.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {

std::span<const OpEntry>
ArithmeticUnaryOps();                       // Abs, Neg, Square, rounding, predicates, complex parts
std::span<const OpEntry> ExponentialOps();  // Exp, Log, Tanh, Sigmoid, ... and their *Grad
std::span<const OpEntry> TrigonometricOps();     // Sin ... Atanh
std::span<const OpEntry> SpecialUnaryOps();      // Lgamma, Erf, Bessel, ...
std::span<const OpEntry> ArithmeticBinaryOps();  // Add ... Pow, Maximum
std::span<const OpEntry> DivisionOps();          // Div, Mod and their kin
std::span<const OpEntry> SpecialBinaryOps();     // Igamma ... NextAfter
std::span<const OpEntry> ComparisonOps();        // Less ... LogicalOr, bitwise

inline std::vector<OpEntry> JoinTables(std::initializer_list<std::span<const OpEntry>> tables) {
  std::vector<OpEntry> all;
  for (std::span<const OpEntry> table : tables) all.insert(all.end(), table.begin(), table.end());
  return all;
}

/// x, or its complex conjugate if it is complex.
inline Tensor ConjugateOf(const Tensor& x) { return IsComplex(BaseType(x.dtype())) ? Conj(x) : x; }

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// ElementLoop: the loop that an elementwise kernel runs for one dtype, with the types that it takes
// and gives. Kernels run it over whole tensors; a fused step of a plan runs several block by block.
#pragma once

#include <cstdint>

#include "eager/core/dtype.h"

namespace eager {

struct ElementLoop {
  /// One of these two is set; their contracts are those of UnaryLoop and BinaryLoop (isa_table.h).
  void (*unary)(const void* x, void* y, int64_t n) = nullptr;
  void (*binary)(const void* x, int64_t x_step, const void* y, int64_t y_step, void* z,
                 int64_t n) = nullptr;
  DataType operand = DT_INVALID, result = DT_INVALID;
  size_t operand_size = 0, result_size = 0;
  bool through_float = false;  ///< 16-bit operands: the loop is the float loop, rounded once.
  bool same_shape = false;     ///< Operands are not broadcast: they must have one shape.

  // Defined in eager/kernels/elementwise.cpp.
  /// y[i] = f(x[i]); y may be x if both types have one size.
  void Run(const void* x, void* y, int64_t n) const;
  /// z[i] = f(x[i * x_step], y[i * y_step]); steps are 0 or 1.
  void Run(const void* x, int64_t x_step, const void* y, int64_t y_step, void* z, int64_t n) const;
};

/// Where a kernel that is asked for its loop puts it; null unless an executor asks. By thread.
ElementLoop*& LoopQuery();
/// For elementwise kernels, before they compute: if the loop is asked for instead of the result,
/// hands it over and returns true.
inline bool AnswersWithLoop(const ElementLoop& loop) {
  if (!LoopQuery()) return false;
  *LoopQuery() = loop;
  return true;
}

}  // namespace eager

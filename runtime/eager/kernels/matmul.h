// SPDX-License-Identifier: Apache-2.0
// Products of matrices in memory, for MatMul, its batched forms and convolutions.
#pragma once

#include "eager/core/tensor.h"
#include "eager/isa/isa_table.h"

namespace eager {

/// One product on the process's threads; the pieces depend on the sizes only.
void ParallelGemm(const GemmArgs<float>& args);
void ParallelGemm(const GemmArgs<double>& args);

/// How one operand of a product is read: `rows` x `cols` as stored, row-major and dense.
struct MatrixOperand {
  const void* data;
  int64_t rows, cols;
  bool transpose = false;
  bool conjugate = false;  ///< Only meaningful for complex numbers.
  int64_t op_rows() const { return transpose ? cols : rows; }
  int64_t op_cols() const { return transpose ? rows : cols; }
};

/// c = op(a) * op(b) for any number type; c is dense and row-major, [a.op_rows(), b.op_cols()].
/// The inner dimensions must agree. Errors: kUnimplemented for another type.
void MultiplyMatrices(DataType dtype, const MatrixOperand& a, const MatrixOperand& b, void* c);

}  // namespace eager

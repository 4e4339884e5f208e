// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/linalg_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

BatchCholesky::BatchCholesky(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "BatchCholesky", "BatchCholesky", {input}, {});
  operation = op.operation(); output = op.One(0);
}

BatchCholeskyGrad::BatchCholeskyGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input l, ::tensorflow::Input grad) {
  OpMaker op(scope, "BatchCholeskyGrad", "BatchCholeskyGrad", {l, grad}, {});
  operation = op.operation(); output = op.One(0);
}

BatchMatrixDeterminant::BatchMatrixDeterminant(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "BatchMatrixDeterminant", "BatchMatrixDeterminant", {input}, {});
  operation = op.operation(); output = op.One(0);
}

BatchMatrixInverse::BatchMatrixInverse(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : BatchMatrixInverse(scope, input, Attrs()) {}
BatchMatrixInverse::BatchMatrixInverse(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const BatchMatrixInverse::Attrs& attrs) {
  OpMaker op(scope, "BatchMatrixInverse", "BatchMatrixInverse", {input}, {{"adjoint", attrs.adjoint_}});
  operation = op.operation(); output = op.One(0);
}

BatchMatrixSolve::BatchMatrixSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs) : BatchMatrixSolve(scope, matrix, rhs, Attrs()) {}
BatchMatrixSolve::BatchMatrixSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, const BatchMatrixSolve::Attrs& attrs) {
  OpMaker op(scope, "BatchMatrixSolve", "BatchMatrixSolve", {matrix, rhs}, {{"adjoint", attrs.adjoint_}});
  operation = op.operation(); output = op.One(0);
}

BatchMatrixSolveLs::BatchMatrixSolveLs(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, ::tensorflow::Input l2_regularizer) : BatchMatrixSolveLs(scope, matrix, rhs, l2_regularizer, Attrs()) {}
BatchMatrixSolveLs::BatchMatrixSolveLs(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, ::tensorflow::Input l2_regularizer, const BatchMatrixSolveLs::Attrs& attrs) {
  OpMaker op(scope, "BatchMatrixSolveLs", "BatchMatrixSolveLs", {matrix, rhs, l2_regularizer}, {{"fast", attrs.fast_}});
  operation = op.operation(); output = op.One(0);
}

BatchMatrixTriangularSolve::BatchMatrixTriangularSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs) : BatchMatrixTriangularSolve(scope, matrix, rhs, Attrs()) {}
BatchMatrixTriangularSolve::BatchMatrixTriangularSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, const BatchMatrixTriangularSolve::Attrs& attrs) {
  OpMaker op(scope, "BatchMatrixTriangularSolve", "BatchMatrixTriangularSolve", {matrix, rhs}, {{"lower", attrs.lower_}, {"adjoint", attrs.adjoint_}});
  operation = op.operation(); output = op.One(0);
}

BatchSelfAdjointEig::BatchSelfAdjointEig(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "BatchSelfAdjointEig", "BatchSelfAdjointEig", {input}, {});
  operation = op.operation(); output = op.One(0);
}

BatchSelfAdjointEigV2::BatchSelfAdjointEigV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : BatchSelfAdjointEigV2(scope, input, Attrs()) {}
BatchSelfAdjointEigV2::BatchSelfAdjointEigV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const BatchSelfAdjointEigV2::Attrs& attrs) {
  OpMaker op(scope, "BatchSelfAdjointEigV2", "BatchSelfAdjointEigV2", {input}, {{"compute_v", attrs.compute_v_}});
  operation = op.operation(); e = op.One(0); v = op.One(1);
}

BatchSvd::BatchSvd(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : BatchSvd(scope, input, Attrs()) {}
BatchSvd::BatchSvd(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const BatchSvd::Attrs& attrs) {
  OpMaker op(scope, "BatchSvd", "BatchSvd", {input}, {{"compute_uv", attrs.compute_uv_}, {"full_matrices", attrs.full_matrices_}});
  operation = op.operation(); s = op.One(0); u = op.One(1); v = op.One(2);
}

Cholesky::Cholesky(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "Cholesky", "Cholesky", {input}, {});
  operation = op.operation(); output = op.One(0);
}

CholeskyGrad::CholeskyGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input l, ::tensorflow::Input grad) {
  OpMaker op(scope, "CholeskyGrad", "CholeskyGrad", {l, grad}, {});
  operation = op.operation(); output = op.One(0);
}

Einsum::Einsum(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs, StringPiece equation) {
  OpMaker op(scope, "Einsum", "Einsum", {inputs}, {{"equation", equation}});
  operation = op.operation(); output = op.One(0);
}

LogMatrixDeterminant::LogMatrixDeterminant(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "LogMatrixDeterminant", "LogMatrixDeterminant", {input}, {});
  operation = op.operation(); sign = op.One(0); log_abs_determinant = op.One(1);
}

Lu::Lu(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Lu(scope, input, Attrs()) {}
Lu::Lu(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Lu::Attrs& attrs) {
  OpMaker op(scope, "Lu", "Lu", {input}, {{"output_idx_type", attrs.output_idx_type_}});
  operation = op.operation(); lu = op.One(0); p = op.One(1);
}

MatrixDeterminant::MatrixDeterminant(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "MatrixDeterminant", "MatrixDeterminant", {input}, {});
  operation = op.operation(); output = op.One(0);
}

MatrixInverse::MatrixInverse(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : MatrixInverse(scope, input, Attrs()) {}
MatrixInverse::MatrixInverse(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const MatrixInverse::Attrs& attrs) {
  OpMaker op(scope, "MatrixInverse", "MatrixInverse", {input}, {{"adjoint", attrs.adjoint_}});
  operation = op.operation(); output = op.One(0);
}

MatrixSolve::MatrixSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs) : MatrixSolve(scope, matrix, rhs, Attrs()) {}
MatrixSolve::MatrixSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, const MatrixSolve::Attrs& attrs) {
  OpMaker op(scope, "MatrixSolve", "MatrixSolve", {matrix, rhs}, {{"adjoint", attrs.adjoint_}});
  operation = op.operation(); output = op.One(0);
}

MatrixSolveLs::MatrixSolveLs(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, ::tensorflow::Input l2_regularizer) : MatrixSolveLs(scope, matrix, rhs, l2_regularizer, Attrs()) {}
MatrixSolveLs::MatrixSolveLs(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, ::tensorflow::Input l2_regularizer, const MatrixSolveLs::Attrs& attrs) {
  OpMaker op(scope, "MatrixSolveLs", "MatrixSolveLs", {matrix, rhs, l2_regularizer}, {{"fast", attrs.fast_}});
  operation = op.operation(); output = op.One(0);
}

MatrixSquareRoot::MatrixSquareRoot(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "MatrixSquareRoot", "MatrixSquareRoot", {input}, {});
  operation = op.operation(); output = op.One(0);
}

MatrixTriangularSolve::MatrixTriangularSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs) : MatrixTriangularSolve(scope, matrix, rhs, Attrs()) {}
MatrixTriangularSolve::MatrixTriangularSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, const MatrixTriangularSolve::Attrs& attrs) {
  OpMaker op(scope, "MatrixTriangularSolve", "MatrixTriangularSolve", {matrix, rhs}, {{"lower", attrs.lower_}, {"adjoint", attrs.adjoint_}});
  operation = op.operation(); output = op.One(0);
}

Qr::Qr(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Qr(scope, input, Attrs()) {}
Qr::Qr(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Qr::Attrs& attrs) {
  OpMaker op(scope, "Qr", "Qr", {input}, {{"full_matrices", attrs.full_matrices_}});
  operation = op.operation(); q = op.One(0); r = op.One(1);
}

SelfAdjointEig::SelfAdjointEig(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : SelfAdjointEig(scope, input, Attrs()) {}
SelfAdjointEig::SelfAdjointEig(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const SelfAdjointEig::Attrs& attrs) {
  OpMaker op(scope, "SelfAdjointEig", "SelfAdjointEigV2", {input}, {{"compute_v", attrs.compute_v_}});
  operation = op.operation(); e = op.One(0); v = op.One(1);
}

Svd::Svd(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Svd(scope, input, Attrs()) {}
Svd::Svd(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Svd::Attrs& attrs) {
  OpMaker op(scope, "Svd", "Svd", {input}, {{"compute_uv", attrs.compute_uv_}, {"full_matrices", attrs.full_matrices_}});
  operation = op.operation(); s = op.One(0); u = op.One(1); v = op.One(2);
}

}  // namespace ops
}  // namespace tensorflow

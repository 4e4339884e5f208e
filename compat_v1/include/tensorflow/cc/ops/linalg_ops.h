// SPDX-License-Identifier: Apache-2.0
// Op classes: linalg. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// BatchCholesky(input) -> output.
class BatchCholesky {
 public:
  BatchCholesky(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchCholeskyGrad(l, grad) -> output.
class BatchCholeskyGrad {
 public:
  BatchCholeskyGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input l, ::tensorflow::Input grad);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchMatrixDeterminant(input) -> output.
class BatchMatrixDeterminant {
 public:
  BatchMatrixDeterminant(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchMatrixInverse(input) -> output.
class BatchMatrixInverse {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Adjoint(bool x) {
      Attrs ret = *this; ret.adjoint_ = x; return ret;
    }
    bool adjoint_ = false;
  };
  BatchMatrixInverse(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  BatchMatrixInverse(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const BatchMatrixInverse::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Adjoint(bool x) { return Attrs().Adjoint(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchMatrixSolve(matrix, rhs) -> output.
class BatchMatrixSolve {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Adjoint(bool x) {
      Attrs ret = *this; ret.adjoint_ = x; return ret;
    }
    bool adjoint_ = false;
  };
  BatchMatrixSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs);
  BatchMatrixSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, const BatchMatrixSolve::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Adjoint(bool x) { return Attrs().Adjoint(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchMatrixSolveLs(matrix, rhs, l2_regularizer) -> output.
class BatchMatrixSolveLs {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Fast(bool x) {
      Attrs ret = *this; ret.fast_ = x; return ret;
    }
    bool fast_ = true;
  };
  BatchMatrixSolveLs(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, ::tensorflow::Input l2_regularizer);
  BatchMatrixSolveLs(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, ::tensorflow::Input l2_regularizer, const BatchMatrixSolveLs::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Fast(bool x) { return Attrs().Fast(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchMatrixTriangularSolve(matrix, rhs) -> output.
class BatchMatrixTriangularSolve {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Lower(bool x) {
      Attrs ret = *this; ret.lower_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Adjoint(bool x) {
      Attrs ret = *this; ret.adjoint_ = x; return ret;
    }
    bool lower_ = true;
    bool adjoint_ = false;
  };
  BatchMatrixTriangularSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs);
  BatchMatrixTriangularSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, const BatchMatrixTriangularSolve::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Lower(bool x) { return Attrs().Lower(x); }
  static Attrs Adjoint(bool x) { return Attrs().Adjoint(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchSelfAdjointEig(input) -> output.
class BatchSelfAdjointEig {
 public:
  BatchSelfAdjointEig(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchSelfAdjointEigV2(input) -> e, v.
class BatchSelfAdjointEigV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ComputeV(bool x) {
      Attrs ret = *this; ret.compute_v_ = x; return ret;
    }
    bool compute_v_ = true;
  };
  BatchSelfAdjointEigV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  BatchSelfAdjointEigV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const BatchSelfAdjointEigV2::Attrs& attrs);
  static Attrs ComputeV(bool x) { return Attrs().ComputeV(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output e;
  ::tensorflow::Output v;
};

/// BatchSvd(input) -> s, u, v.
class BatchSvd {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ComputeUv(bool x) {
      Attrs ret = *this; ret.compute_uv_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FullMatrices(bool x) {
      Attrs ret = *this; ret.full_matrices_ = x; return ret;
    }
    bool compute_uv_ = true;
    bool full_matrices_ = false;
  };
  BatchSvd(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  BatchSvd(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const BatchSvd::Attrs& attrs);
  static Attrs ComputeUv(bool x) { return Attrs().ComputeUv(x); }
  static Attrs FullMatrices(bool x) { return Attrs().FullMatrices(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output s;
  ::tensorflow::Output u;
  ::tensorflow::Output v;
};

/// Cholesky(input) -> output.
class Cholesky {
 public:
  Cholesky(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// CholeskyGrad(l, grad) -> output.
class CholeskyGrad {
 public:
  CholeskyGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input l, ::tensorflow::Input grad);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Einsum(inputs) -> output.
class Einsum {
 public:
  Einsum(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs, StringPiece equation);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// LogMatrixDeterminant(input) -> sign, log_abs_determinant.
class LogMatrixDeterminant {
 public:
  LogMatrixDeterminant(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  ::tensorflow::Operation operation;
  ::tensorflow::Output sign;
  ::tensorflow::Output log_abs_determinant;
};

/// Lu(input) -> lu, p.
class Lu {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutputIdxType(DataType x) {
      Attrs ret = *this; ret.output_idx_type_ = x; return ret;
    }
    DataType output_idx_type_ = DT_INT32;
  };
  Lu(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Lu(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Lu::Attrs& attrs);
  static Attrs OutputIdxType(DataType x) { return Attrs().OutputIdxType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output lu;
  ::tensorflow::Output p;
};

/// MatrixDeterminant(input) -> output.
class MatrixDeterminant {
 public:
  MatrixDeterminant(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MatrixInverse(input) -> output.
class MatrixInverse {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Adjoint(bool x) {
      Attrs ret = *this; ret.adjoint_ = x; return ret;
    }
    bool adjoint_ = false;
  };
  MatrixInverse(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  MatrixInverse(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const MatrixInverse::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Adjoint(bool x) { return Attrs().Adjoint(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MatrixSolve(matrix, rhs) -> output.
class MatrixSolve {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Adjoint(bool x) {
      Attrs ret = *this; ret.adjoint_ = x; return ret;
    }
    bool adjoint_ = false;
  };
  MatrixSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs);
  MatrixSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, const MatrixSolve::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Adjoint(bool x) { return Attrs().Adjoint(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MatrixSolveLs(matrix, rhs, l2_regularizer) -> output.
class MatrixSolveLs {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Fast(bool x) {
      Attrs ret = *this; ret.fast_ = x; return ret;
    }
    bool fast_ = true;
  };
  MatrixSolveLs(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, ::tensorflow::Input l2_regularizer);
  MatrixSolveLs(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, ::tensorflow::Input l2_regularizer, const MatrixSolveLs::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Fast(bool x) { return Attrs().Fast(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MatrixSquareRoot(input) -> output.
class MatrixSquareRoot {
 public:
  MatrixSquareRoot(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MatrixTriangularSolve(matrix, rhs) -> output.
class MatrixTriangularSolve {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Lower(bool x) {
      Attrs ret = *this; ret.lower_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Adjoint(bool x) {
      Attrs ret = *this; ret.adjoint_ = x; return ret;
    }
    bool lower_ = true;
    bool adjoint_ = false;
  };
  MatrixTriangularSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs);
  MatrixTriangularSolve(const ::tensorflow::Scope& scope, ::tensorflow::Input matrix, ::tensorflow::Input rhs, const MatrixTriangularSolve::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Lower(bool x) { return Attrs().Lower(x); }
  static Attrs Adjoint(bool x) { return Attrs().Adjoint(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Qr(input) -> q, r.
class Qr {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs FullMatrices(bool x) {
      Attrs ret = *this; ret.full_matrices_ = x; return ret;
    }
    bool full_matrices_ = false;
  };
  Qr(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Qr(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Qr::Attrs& attrs);
  static Attrs FullMatrices(bool x) { return Attrs().FullMatrices(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output q;
  ::tensorflow::Output r;
};

/// SelfAdjointEigV2(input) -> e, v.
class SelfAdjointEig {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ComputeV(bool x) {
      Attrs ret = *this; ret.compute_v_ = x; return ret;
    }
    bool compute_v_ = true;
  };
  SelfAdjointEig(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  SelfAdjointEig(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const SelfAdjointEig::Attrs& attrs);
  static Attrs ComputeV(bool x) { return Attrs().ComputeV(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output e;
  ::tensorflow::Output v;
};

/// Svd(input) -> s, u, v.
class Svd {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ComputeUv(bool x) {
      Attrs ret = *this; ret.compute_uv_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FullMatrices(bool x) {
      Attrs ret = *this; ret.full_matrices_ = x; return ret;
    }
    bool compute_uv_ = true;
    bool full_matrices_ = false;
  };
  Svd(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Svd(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Svd::Attrs& attrs);
  static Attrs ComputeUv(bool x) { return Attrs().ComputeUv(x); }
  static Attrs FullMatrices(bool x) { return Attrs().FullMatrices(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output s;
  ::tensorflow::Output u;
  ::tensorflow::Output v;
};

}  // namespace ops
}  // namespace tensorflow

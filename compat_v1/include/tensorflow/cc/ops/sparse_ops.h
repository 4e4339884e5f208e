// SPDX-License-Identifier: Apache-2.0
// Op classes: sparse. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// AddManySparseToTensorsMap(sparse_indices, sparse_values, sparse_shape) -> sparse_handles.
class AddManySparseToTensorsMap {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  AddManySparseToTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape);
  AddManySparseToTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape, const AddManySparseToTensorsMap::Attrs& attrs);
  operator ::tensorflow::Output() const { return sparse_handles; }
  operator ::tensorflow::Input() const { return sparse_handles; }
  ::tensorflow::Node* node() const { return sparse_handles.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sparse_handles;
};

/// AddSparseToTensorsMap(sparse_indices, sparse_values, sparse_shape) -> sparse_handle.
class AddSparseToTensorsMap {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  AddSparseToTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape);
  AddSparseToTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape, const AddSparseToTensorsMap::Attrs& attrs);
  operator ::tensorflow::Output() const { return sparse_handle; }
  operator ::tensorflow::Input() const { return sparse_handle; }
  ::tensorflow::Node* node() const { return sparse_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sparse_handle;
};

/// DeserializeManySparse(serialized_sparse) -> sparse_indices, sparse_values, sparse_shape.
class DeserializeManySparse {
 public:
  DeserializeManySparse(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized_sparse, DataType dtype);
  ::tensorflow::Operation operation;
  ::tensorflow::Output sparse_indices;
  ::tensorflow::Output sparse_values;
  ::tensorflow::Output sparse_shape;
};

/// DeserializeSparse(serialized_sparse) -> sparse_indices, sparse_values, sparse_shape.
class DeserializeSparse {
 public:
  DeserializeSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized_sparse, DataType dtype);
  ::tensorflow::Operation operation;
  ::tensorflow::Output sparse_indices;
  ::tensorflow::Output sparse_values;
  ::tensorflow::Output sparse_shape;
};

/// SerializeManySparse(sparse_indices, sparse_values, sparse_shape) -> serialized_sparse.
class SerializeManySparse {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_STRING;
  };
  SerializeManySparse(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape);
  SerializeManySparse(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape, const SerializeManySparse::Attrs& attrs);
  operator ::tensorflow::Output() const { return serialized_sparse; }
  operator ::tensorflow::Input() const { return serialized_sparse; }
  ::tensorflow::Node* node() const { return serialized_sparse.node(); }
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output serialized_sparse;
};

/// SerializeSparse(sparse_indices, sparse_values, sparse_shape) -> serialized_sparse.
class SerializeSparse {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_STRING;
  };
  SerializeSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape);
  SerializeSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape, const SerializeSparse::Attrs& attrs);
  operator ::tensorflow::Output() const { return serialized_sparse; }
  operator ::tensorflow::Input() const { return serialized_sparse; }
  ::tensorflow::Node* node() const { return serialized_sparse.node(); }
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output serialized_sparse;
};

/// SparseAdd(a_indices, a_values, a_shape, b_indices, b_values, b_shape, thresh) -> sum_indices, sum_values, sum_shape.
class SparseAdd {
 public:
  SparseAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b_indices, ::tensorflow::Input b_values, ::tensorflow::Input b_shape, ::tensorflow::Input thresh);
  ::tensorflow::Operation operation;
  ::tensorflow::Output sum_indices;
  ::tensorflow::Output sum_values;
  ::tensorflow::Output sum_shape;
};

/// SparseAddGrad(backprop_val_grad, a_indices, b_indices, sum_indices) -> a_val_grad, b_val_grad.
class SparseAddGrad {
 public:
  SparseAddGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input backprop_val_grad, ::tensorflow::Input a_indices, ::tensorflow::Input b_indices, ::tensorflow::Input sum_indices);
  ::tensorflow::Operation operation;
  ::tensorflow::Output a_val_grad;
  ::tensorflow::Output b_val_grad;
};

/// SparseConcat(indices, values, shapes) -> output_indices, output_values, output_shape.
class SparseConcat {
 public:
  SparseConcat(const ::tensorflow::Scope& scope, ::tensorflow::InputList indices, ::tensorflow::InputList values, ::tensorflow::InputList shapes, int64 concat_dim);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
  ::tensorflow::Output output_shape;
};

/// SparseCross(indices, values, shapes, dense_inputs) -> output_indices, output_values, output_shape.
class SparseCross {
 public:
  SparseCross(const ::tensorflow::Scope& scope, ::tensorflow::InputList indices, ::tensorflow::InputList values, ::tensorflow::InputList shapes, ::tensorflow::InputList dense_inputs, bool hashed_output, int64 num_buckets, int64 hash_key, DataType out_type, DataType internal_type);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
  ::tensorflow::Output output_shape;
};

/// SparseDenseCwiseAdd(sp_indices, sp_values, sp_shape, dense) -> output.
class SparseDenseCwiseAdd {
 public:
  SparseDenseCwiseAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input sp_indices, ::tensorflow::Input sp_values, ::tensorflow::Input sp_shape, ::tensorflow::Input dense);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseDenseCwiseDiv(sp_indices, sp_values, sp_shape, dense) -> output.
class SparseDenseCwiseDiv {
 public:
  SparseDenseCwiseDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input sp_indices, ::tensorflow::Input sp_values, ::tensorflow::Input sp_shape, ::tensorflow::Input dense);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseDenseCwiseMul(sp_indices, sp_values, sp_shape, dense) -> output.
class SparseDenseCwiseMul {
 public:
  SparseDenseCwiseMul(const ::tensorflow::Scope& scope, ::tensorflow::Input sp_indices, ::tensorflow::Input sp_values, ::tensorflow::Input sp_shape, ::tensorflow::Input dense);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseFillEmptyRows(indices, values, dense_shape, default_value) -> output_indices, output_values, empty_row_indicator, reverse_index_map.
class SparseFillEmptyRows {
 public:
  SparseFillEmptyRows(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input values, ::tensorflow::Input dense_shape, ::tensorflow::Input default_value);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
  ::tensorflow::Output empty_row_indicator;
  ::tensorflow::Output reverse_index_map;
};

/// SparseFillEmptyRowsGrad(reverse_index_map, grad_values) -> d_values, d_default_value.
class SparseFillEmptyRowsGrad {
 public:
  SparseFillEmptyRowsGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input reverse_index_map, ::tensorflow::Input grad_values);
  ::tensorflow::Operation operation;
  ::tensorflow::Output d_values;
  ::tensorflow::Output d_default_value;
};

/// SparseReduceMax(input_indices, input_values, input_shape, reduction_axes) -> output.
class SparseReduceMax {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  SparseReduceMax(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes);
  SparseReduceMax(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes, const SparseReduceMax::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseReduceMaxSparse(input_indices, input_values, input_shape, reduction_axes) -> output_indices, output_values, output_shape.
class SparseReduceMaxSparse {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  SparseReduceMaxSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes);
  SparseReduceMaxSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes, const SparseReduceMaxSparse::Attrs& attrs);
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
  ::tensorflow::Output output_shape;
};

/// SparseReduceSum(input_indices, input_values, input_shape, reduction_axes) -> output.
class SparseReduceSum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  SparseReduceSum(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes);
  SparseReduceSum(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes, const SparseReduceSum::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseReduceSumSparse(input_indices, input_values, input_shape, reduction_axes) -> output_indices, output_values, output_shape.
class SparseReduceSumSparse {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  SparseReduceSumSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes);
  SparseReduceSumSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes, const SparseReduceSumSparse::Attrs& attrs);
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
  ::tensorflow::Output output_shape;
};

/// SparseReorder(input_indices, input_values, input_shape) -> output_indices, output_values.
class SparseReorder {
 public:
  SparseReorder(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
};

/// SparseReshape(input_indices, input_shape, new_shape) -> output_indices, output_shape.
class SparseReshape {
 public:
  SparseReshape(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_shape, ::tensorflow::Input new_shape);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_shape;
};

/// SparseSlice(indices, values, shape, start, size) -> output_indices, output_values, output_shape.
class SparseSlice {
 public:
  SparseSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input values, ::tensorflow::Input shape, ::tensorflow::Input start, ::tensorflow::Input size);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
  ::tensorflow::Output output_shape;
};

/// SparseSliceGrad(backprop_val_grad, input_indices, input_start, output_indices) -> val_grad.
class SparseSliceGrad {
 public:
  SparseSliceGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input backprop_val_grad, ::tensorflow::Input input_indices, ::tensorflow::Input input_start, ::tensorflow::Input output_indices);
  operator ::tensorflow::Output() const { return val_grad; }
  operator ::tensorflow::Input() const { return val_grad; }
  ::tensorflow::Node* node() const { return val_grad.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output val_grad;
};

/// SparseSoftmax(sp_indices, sp_values, sp_shape) -> output.
class SparseSoftmax {
 public:
  SparseSoftmax(const ::tensorflow::Scope& scope, ::tensorflow::Input sp_indices, ::tensorflow::Input sp_values, ::tensorflow::Input sp_shape);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseSparseMaximum(a_indices, a_values, a_shape, b_indices, b_values, b_shape) -> output_indices, output_values.
class SparseSparseMaximum {
 public:
  SparseSparseMaximum(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b_indices, ::tensorflow::Input b_values, ::tensorflow::Input b_shape);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
};

/// SparseSparseMinimum(a_indices, a_values, a_shape, b_indices, b_values, b_shape) -> output_indices, output_values.
class SparseSparseMinimum {
 public:
  SparseSparseMinimum(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b_indices, ::tensorflow::Input b_values, ::tensorflow::Input b_shape);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_indices;
  ::tensorflow::Output output_values;
};

/// SparseSplit(split_dim, indices, values, shape) -> output_indices, output_values, output_shape.
class SparseSplit {
 public:
  SparseSplit(const ::tensorflow::Scope& scope, ::tensorflow::Input split_dim, ::tensorflow::Input indices, ::tensorflow::Input values, ::tensorflow::Input shape, int64 num_split);
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList output_indices;
  ::tensorflow::OutputList output_values;
  ::tensorflow::OutputList output_shape;
};

/// SparseTensorDenseAdd(a_indices, a_values, a_shape, b) -> output.
class SparseTensorDenseAdd {
 public:
  SparseTensorDenseAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseTensorDenseMatMul(a_indices, a_values, a_shape, b) -> product.
class SparseTensorDenseMatMul {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AdjointA(bool x) {
      Attrs ret = *this; ret.adjoint_a_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AdjointB(bool x) {
      Attrs ret = *this; ret.adjoint_b_ = x; return ret;
    }
    bool adjoint_a_ = false;
    bool adjoint_b_ = false;
  };
  SparseTensorDenseMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b);
  SparseTensorDenseMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b, const SparseTensorDenseMatMul::Attrs& attrs);
  operator ::tensorflow::Output() const { return product; }
  operator ::tensorflow::Input() const { return product; }
  ::tensorflow::Node* node() const { return product.node(); }
  static Attrs AdjointA(bool x) { return Attrs().AdjointA(x); }
  static Attrs AdjointB(bool x) { return Attrs().AdjointB(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output product;
};

/// SparseToDense(sparse_indices, output_shape, sparse_values, default_value) -> dense.
class SparseToDense {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ValidateIndices(bool x) {
      Attrs ret = *this; ret.validate_indices_ = x; return ret;
    }
    bool validate_indices_ = true;
  };
  SparseToDense(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input output_shape, ::tensorflow::Input sparse_values, ::tensorflow::Input default_value);
  SparseToDense(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input output_shape, ::tensorflow::Input sparse_values, ::tensorflow::Input default_value, const SparseToDense::Attrs& attrs);
  operator ::tensorflow::Output() const { return dense; }
  operator ::tensorflow::Input() const { return dense; }
  ::tensorflow::Node* node() const { return dense.node(); }
  static Attrs ValidateIndices(bool x) { return Attrs().ValidateIndices(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output dense;
};

/// TakeManySparseFromTensorsMap(sparse_handles) -> sparse_indices, sparse_values, sparse_shape.
class TakeManySparseFromTensorsMap {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  TakeManySparseFromTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_handles, DataType dtype);
  TakeManySparseFromTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_handles, DataType dtype, const TakeManySparseFromTensorsMap::Attrs& attrs);
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sparse_indices;
  ::tensorflow::Output sparse_values;
  ::tensorflow::Output sparse_shape;
};

}  // namespace ops
}  // namespace tensorflow

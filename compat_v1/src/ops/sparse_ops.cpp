// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/sparse_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

AddManySparseToTensorsMap::AddManySparseToTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape) : AddManySparseToTensorsMap(scope, sparse_indices, sparse_values, sparse_shape, Attrs()) {}
AddManySparseToTensorsMap::AddManySparseToTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape, const AddManySparseToTensorsMap::Attrs& attrs) {
  OpMaker op(scope, "AddManySparseToTensorsMap", "AddManySparseToTensorsMap", {sparse_indices, sparse_values, sparse_shape}, {{"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); sparse_handles = op.One(0);
}

AddSparseToTensorsMap::AddSparseToTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape) : AddSparseToTensorsMap(scope, sparse_indices, sparse_values, sparse_shape, Attrs()) {}
AddSparseToTensorsMap::AddSparseToTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape, const AddSparseToTensorsMap::Attrs& attrs) {
  OpMaker op(scope, "AddSparseToTensorsMap", "AddSparseToTensorsMap", {sparse_indices, sparse_values, sparse_shape}, {{"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); sparse_handle = op.One(0);
}

DeserializeManySparse::DeserializeManySparse(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized_sparse, DataType dtype) {
  OpMaker op(scope, "DeserializeManySparse", "DeserializeManySparse", {serialized_sparse}, {{"dtype", dtype}});
  operation = op.operation(); sparse_indices = op.One(0); sparse_values = op.One(1); sparse_shape = op.One(2);
}

DeserializeSparse::DeserializeSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized_sparse, DataType dtype) {
  OpMaker op(scope, "DeserializeSparse", "DeserializeSparse", {serialized_sparse}, {{"dtype", dtype}});
  operation = op.operation(); sparse_indices = op.One(0); sparse_values = op.One(1); sparse_shape = op.One(2);
}

SerializeManySparse::SerializeManySparse(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape) : SerializeManySparse(scope, sparse_indices, sparse_values, sparse_shape, Attrs()) {}
SerializeManySparse::SerializeManySparse(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape, const SerializeManySparse::Attrs& attrs) {
  OpMaker op(scope, "SerializeManySparse", "SerializeManySparse", {sparse_indices, sparse_values, sparse_shape}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); serialized_sparse = op.One(0);
}

SerializeSparse::SerializeSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape) : SerializeSparse(scope, sparse_indices, sparse_values, sparse_shape, Attrs()) {}
SerializeSparse::SerializeSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input sparse_values, ::tensorflow::Input sparse_shape, const SerializeSparse::Attrs& attrs) {
  OpMaker op(scope, "SerializeSparse", "SerializeSparse", {sparse_indices, sparse_values, sparse_shape}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); serialized_sparse = op.One(0);
}

SparseAdd::SparseAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b_indices, ::tensorflow::Input b_values, ::tensorflow::Input b_shape, ::tensorflow::Input thresh) {
  OpMaker op(scope, "SparseAdd", "SparseAdd", {a_indices, a_values, a_shape, b_indices, b_values, b_shape, thresh}, {});
  operation = op.operation(); sum_indices = op.One(0); sum_values = op.One(1); sum_shape = op.One(2);
}

SparseAddGrad::SparseAddGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input backprop_val_grad, ::tensorflow::Input a_indices, ::tensorflow::Input b_indices, ::tensorflow::Input sum_indices) {
  OpMaker op(scope, "SparseAddGrad", "SparseAddGrad", {backprop_val_grad, a_indices, b_indices, sum_indices}, {});
  operation = op.operation(); a_val_grad = op.One(0); b_val_grad = op.One(1);
}

SparseConcat::SparseConcat(const ::tensorflow::Scope& scope, ::tensorflow::InputList indices, ::tensorflow::InputList values, ::tensorflow::InputList shapes, int64 concat_dim) {
  OpMaker op(scope, "SparseConcat", "SparseConcat", {indices, values, shapes}, {{"concat_dim", concat_dim}});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1); output_shape = op.One(2);
}

SparseCross::SparseCross(const ::tensorflow::Scope& scope, ::tensorflow::InputList indices, ::tensorflow::InputList values, ::tensorflow::InputList shapes, ::tensorflow::InputList dense_inputs, bool hashed_output, int64 num_buckets, int64 hash_key, DataType out_type, DataType internal_type) {
  OpMaker op(scope, "SparseCross", "SparseCross", {indices, values, shapes, dense_inputs}, {{"hashed_output", hashed_output}, {"num_buckets", num_buckets}, {"hash_key", hash_key}, {"out_type", out_type}, {"internal_type", internal_type}});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1); output_shape = op.One(2);
}

SparseDenseCwiseAdd::SparseDenseCwiseAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input sp_indices, ::tensorflow::Input sp_values, ::tensorflow::Input sp_shape, ::tensorflow::Input dense) {
  OpMaker op(scope, "SparseDenseCwiseAdd", "SparseDenseCwiseAdd", {sp_indices, sp_values, sp_shape, dense}, {});
  operation = op.operation(); output = op.One(0);
}

SparseDenseCwiseDiv::SparseDenseCwiseDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input sp_indices, ::tensorflow::Input sp_values, ::tensorflow::Input sp_shape, ::tensorflow::Input dense) {
  OpMaker op(scope, "SparseDenseCwiseDiv", "SparseDenseCwiseDiv", {sp_indices, sp_values, sp_shape, dense}, {});
  operation = op.operation(); output = op.One(0);
}

SparseDenseCwiseMul::SparseDenseCwiseMul(const ::tensorflow::Scope& scope, ::tensorflow::Input sp_indices, ::tensorflow::Input sp_values, ::tensorflow::Input sp_shape, ::tensorflow::Input dense) {
  OpMaker op(scope, "SparseDenseCwiseMul", "SparseDenseCwiseMul", {sp_indices, sp_values, sp_shape, dense}, {});
  operation = op.operation(); output = op.One(0);
}

SparseFillEmptyRows::SparseFillEmptyRows(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input values, ::tensorflow::Input dense_shape, ::tensorflow::Input default_value) {
  OpMaker op(scope, "SparseFillEmptyRows", "SparseFillEmptyRows", {indices, values, dense_shape, default_value}, {});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1); empty_row_indicator = op.One(2); reverse_index_map = op.One(3);
}

SparseFillEmptyRowsGrad::SparseFillEmptyRowsGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input reverse_index_map, ::tensorflow::Input grad_values) {
  OpMaker op(scope, "SparseFillEmptyRowsGrad", "SparseFillEmptyRowsGrad", {reverse_index_map, grad_values}, {});
  operation = op.operation(); d_values = op.One(0); d_default_value = op.One(1);
}

SparseReduceMax::SparseReduceMax(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes) : SparseReduceMax(scope, input_indices, input_values, input_shape, reduction_axes, Attrs()) {}
SparseReduceMax::SparseReduceMax(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes, const SparseReduceMax::Attrs& attrs) {
  OpMaker op(scope, "SparseReduceMax", "SparseReduceMax", {input_indices, input_values, input_shape, reduction_axes}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

SparseReduceMaxSparse::SparseReduceMaxSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes) : SparseReduceMaxSparse(scope, input_indices, input_values, input_shape, reduction_axes, Attrs()) {}
SparseReduceMaxSparse::SparseReduceMaxSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes, const SparseReduceMaxSparse::Attrs& attrs) {
  OpMaker op(scope, "SparseReduceMaxSparse", "SparseReduceMaxSparse", {input_indices, input_values, input_shape, reduction_axes}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1); output_shape = op.One(2);
}

SparseReduceSum::SparseReduceSum(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes) : SparseReduceSum(scope, input_indices, input_values, input_shape, reduction_axes, Attrs()) {}
SparseReduceSum::SparseReduceSum(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes, const SparseReduceSum::Attrs& attrs) {
  OpMaker op(scope, "SparseReduceSum", "SparseReduceSum", {input_indices, input_values, input_shape, reduction_axes}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

SparseReduceSumSparse::SparseReduceSumSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes) : SparseReduceSumSparse(scope, input_indices, input_values, input_shape, reduction_axes, Attrs()) {}
SparseReduceSumSparse::SparseReduceSumSparse(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape, ::tensorflow::Input reduction_axes, const SparseReduceSumSparse::Attrs& attrs) {
  OpMaker op(scope, "SparseReduceSumSparse", "SparseReduceSumSparse", {input_indices, input_values, input_shape, reduction_axes}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1); output_shape = op.One(2);
}

SparseReorder::SparseReorder(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_values, ::tensorflow::Input input_shape) {
  OpMaker op(scope, "SparseReorder", "SparseReorder", {input_indices, input_values, input_shape}, {});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1);
}

SparseReshape::SparseReshape(const ::tensorflow::Scope& scope, ::tensorflow::Input input_indices, ::tensorflow::Input input_shape, ::tensorflow::Input new_shape) {
  OpMaker op(scope, "SparseReshape", "SparseReshape", {input_indices, input_shape, new_shape}, {});
  operation = op.operation(); output_indices = op.One(0); output_shape = op.One(1);
}

SparseSlice::SparseSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input values, ::tensorflow::Input shape, ::tensorflow::Input start, ::tensorflow::Input size) {
  OpMaker op(scope, "SparseSlice", "SparseSlice", {indices, values, shape, start, size}, {});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1); output_shape = op.One(2);
}

SparseSliceGrad::SparseSliceGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input backprop_val_grad, ::tensorflow::Input input_indices, ::tensorflow::Input input_start, ::tensorflow::Input output_indices) {
  OpMaker op(scope, "SparseSliceGrad", "SparseSliceGrad", {backprop_val_grad, input_indices, input_start, output_indices}, {});
  operation = op.operation(); val_grad = op.One(0);
}

SparseSoftmax::SparseSoftmax(const ::tensorflow::Scope& scope, ::tensorflow::Input sp_indices, ::tensorflow::Input sp_values, ::tensorflow::Input sp_shape) {
  OpMaker op(scope, "SparseSoftmax", "SparseSoftmax", {sp_indices, sp_values, sp_shape}, {});
  operation = op.operation(); output = op.One(0);
}

SparseSparseMaximum::SparseSparseMaximum(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b_indices, ::tensorflow::Input b_values, ::tensorflow::Input b_shape) {
  OpMaker op(scope, "SparseSparseMaximum", "SparseSparseMaximum", {a_indices, a_values, a_shape, b_indices, b_values, b_shape}, {});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1);
}

SparseSparseMinimum::SparseSparseMinimum(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b_indices, ::tensorflow::Input b_values, ::tensorflow::Input b_shape) {
  OpMaker op(scope, "SparseSparseMinimum", "SparseSparseMinimum", {a_indices, a_values, a_shape, b_indices, b_values, b_shape}, {});
  operation = op.operation(); output_indices = op.One(0); output_values = op.One(1);
}

SparseSplit::SparseSplit(const ::tensorflow::Scope& scope, ::tensorflow::Input split_dim, ::tensorflow::Input indices, ::tensorflow::Input values, ::tensorflow::Input shape, int64 num_split) {
  OpMaker op(scope, "SparseSplit", "SparseSplit", {split_dim, indices, values, shape}, {{"num_split", num_split}});
  operation = op.operation(); output_indices = op.List("output_indices"); output_values = op.List("output_values"); output_shape = op.List("output_shape");
}

SparseTensorDenseAdd::SparseTensorDenseAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b) {
  OpMaker op(scope, "SparseTensorDenseAdd", "SparseTensorDenseAdd", {a_indices, a_values, a_shape, b}, {});
  operation = op.operation(); output = op.One(0);
}

SparseTensorDenseMatMul::SparseTensorDenseMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b) : SparseTensorDenseMatMul(scope, a_indices, a_values, a_shape, b, Attrs()) {}
SparseTensorDenseMatMul::SparseTensorDenseMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a_indices, ::tensorflow::Input a_values, ::tensorflow::Input a_shape, ::tensorflow::Input b, const SparseTensorDenseMatMul::Attrs& attrs) {
  OpMaker op(scope, "SparseTensorDenseMatMul", "SparseTensorDenseMatMul", {a_indices, a_values, a_shape, b}, {{"adjoint_a", attrs.adjoint_a_}, {"adjoint_b", attrs.adjoint_b_}});
  operation = op.operation(); product = op.One(0);
}

SparseToDense::SparseToDense(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input output_shape, ::tensorflow::Input sparse_values, ::tensorflow::Input default_value) : SparseToDense(scope, sparse_indices, output_shape, sparse_values, default_value, Attrs()) {}
SparseToDense::SparseToDense(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_indices, ::tensorflow::Input output_shape, ::tensorflow::Input sparse_values, ::tensorflow::Input default_value, const SparseToDense::Attrs& attrs) {
  OpMaker op(scope, "SparseToDense", "SparseToDense", {sparse_indices, output_shape, sparse_values, default_value}, {{"validate_indices", attrs.validate_indices_}});
  operation = op.operation(); dense = op.One(0);
}

TakeManySparseFromTensorsMap::TakeManySparseFromTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_handles, DataType dtype) : TakeManySparseFromTensorsMap(scope, sparse_handles, dtype, Attrs()) {}
TakeManySparseFromTensorsMap::TakeManySparseFromTensorsMap(const ::tensorflow::Scope& scope, ::tensorflow::Input sparse_handles, DataType dtype, const TakeManySparseFromTensorsMap::Attrs& attrs) {
  OpMaker op(scope, "TakeManySparseFromTensorsMap", "TakeManySparseFromTensorsMap", {sparse_handles}, {{"dtype", dtype}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); sparse_indices = op.One(0); sparse_values = op.One(1); sparse_shape = op.One(2);
}

}  // namespace ops
}  // namespace tensorflow

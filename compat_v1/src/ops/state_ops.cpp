// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/state_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

Assign::Assign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value) : Assign(scope, ref, value, Attrs()) {}
Assign::Assign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value, const Assign::Attrs& attrs) {
  OpMaker op(scope, "Assign", "Assign", {ref, value}, {{"validate_shape", attrs.validate_shape_}, {"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

AssignAdd::AssignAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value) : AssignAdd(scope, ref, value, Attrs()) {}
AssignAdd::AssignAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value, const AssignAdd::Attrs& attrs) {
  OpMaker op(scope, "AssignAdd", "AssignAdd", {ref, value}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

AssignSub::AssignSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value) : AssignSub(scope, ref, value, Attrs()) {}
AssignSub::AssignSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value, const AssignSub::Attrs& attrs) {
  OpMaker op(scope, "AssignSub", "AssignSub", {ref, value}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

CountUpTo::CountUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, int64 limit) {
  OpMaker op(scope, "CountUpTo", "CountUpTo", {ref}, {{"limit", limit}});
  operation = op.operation(); output = op.One(0);
}

DestroyTemporaryVariable::DestroyTemporaryVariable(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, StringPiece var_name) {
  OpMaker op(scope, "DestroyTemporaryVariable", "DestroyTemporaryVariable", {ref}, {{"var_name", var_name}});
  operation = op.operation(); value = op.One(0);
}

IsVariableInitialized::IsVariableInitialized(const ::tensorflow::Scope& scope, ::tensorflow::Input ref) {
  OpMaker op(scope, "IsVariableInitialized", "IsVariableInitialized", {ref}, {});
  operation = op.operation(); is_initialized = op.One(0);
}

ResourceCountUpTo::ResourceCountUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input resource, int64 limit, DataType T) {
  OpMaker op(scope, "ResourceCountUpTo", "ResourceCountUpTo", {resource}, {{"limit", limit}, {"T", T}});
  operation = op.operation(); output = op.One(0);
}

ResourceScatterNdAdd::ResourceScatterNdAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ResourceScatterNdAdd(scope, ref, indices, updates, Attrs()) {}
ResourceScatterNdAdd::ResourceScatterNdAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ResourceScatterNdAdd::Attrs& attrs) {
  OpMaker op(scope, "ResourceScatterNdAdd", "ResourceScatterNdAdd", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceScatterNdSub::ResourceScatterNdSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ResourceScatterNdSub(scope, ref, indices, updates, Attrs()) {}
ResourceScatterNdSub::ResourceScatterNdSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ResourceScatterNdSub::Attrs& attrs) {
  OpMaker op(scope, "ResourceScatterNdSub", "ResourceScatterNdSub", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceScatterNdUpdate::ResourceScatterNdUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ResourceScatterNdUpdate(scope, ref, indices, updates, Attrs()) {}
ResourceScatterNdUpdate::ResourceScatterNdUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ResourceScatterNdUpdate::Attrs& attrs) {
  OpMaker op(scope, "ResourceScatterNdUpdate", "ResourceScatterNdUpdate", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ScatterAdd::ScatterAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterAdd(scope, ref, indices, updates, Attrs()) {}
ScatterAdd::ScatterAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterAdd::Attrs& attrs) {
  OpMaker op(scope, "ScatterAdd", "ScatterAdd", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterDiv::ScatterDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterDiv(scope, ref, indices, updates, Attrs()) {}
ScatterDiv::ScatterDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterDiv::Attrs& attrs) {
  OpMaker op(scope, "ScatterDiv", "ScatterDiv", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterMax::ScatterMax(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterMax(scope, ref, indices, updates, Attrs()) {}
ScatterMax::ScatterMax(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterMax::Attrs& attrs) {
  OpMaker op(scope, "ScatterMax", "ScatterMax", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterMin::ScatterMin(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterMin(scope, ref, indices, updates, Attrs()) {}
ScatterMin::ScatterMin(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterMin::Attrs& attrs) {
  OpMaker op(scope, "ScatterMin", "ScatterMin", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterMul::ScatterMul(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterMul(scope, ref, indices, updates, Attrs()) {}
ScatterMul::ScatterMul(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterMul::Attrs& attrs) {
  OpMaker op(scope, "ScatterMul", "ScatterMul", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterNdAdd::ScatterNdAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterNdAdd(scope, ref, indices, updates, Attrs()) {}
ScatterNdAdd::ScatterNdAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterNdAdd::Attrs& attrs) {
  OpMaker op(scope, "ScatterNdAdd", "ScatterNdAdd", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterNdSub::ScatterNdSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterNdSub(scope, ref, indices, updates, Attrs()) {}
ScatterNdSub::ScatterNdSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterNdSub::Attrs& attrs) {
  OpMaker op(scope, "ScatterNdSub", "ScatterNdSub", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterNdUpdate::ScatterNdUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterNdUpdate(scope, ref, indices, updates, Attrs()) {}
ScatterNdUpdate::ScatterNdUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterNdUpdate::Attrs& attrs) {
  OpMaker op(scope, "ScatterNdUpdate", "ScatterNdUpdate", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterSub::ScatterSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterSub(scope, ref, indices, updates, Attrs()) {}
ScatterSub::ScatterSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterSub::Attrs& attrs) {
  OpMaker op(scope, "ScatterSub", "ScatterSub", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

ScatterUpdate::ScatterUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates) : ScatterUpdate(scope, ref, indices, updates, Attrs()) {}
ScatterUpdate::ScatterUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterUpdate::Attrs& attrs) {
  OpMaker op(scope, "ScatterUpdate", "ScatterUpdate", {ref, indices, updates}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); output_ref = op.One(0);
}

TemporaryVariable::TemporaryVariable(const ::tensorflow::Scope& scope, PartialTensorShape shape, DataType dtype) : TemporaryVariable(scope, shape, dtype, Attrs()) {}
TemporaryVariable::TemporaryVariable(const ::tensorflow::Scope& scope, PartialTensorShape shape, DataType dtype, const TemporaryVariable::Attrs& attrs) {
  OpMaker op(scope, "TemporaryVariable", "TemporaryVariable", {}, {{"shape", shape}, {"dtype", dtype}, {"var_name", attrs.var_name_}});
  operation = op.operation(); ref = op.One(0);
}

Variable::Variable(const ::tensorflow::Scope& scope, PartialTensorShape shape, DataType dtype) : Variable(scope, shape, dtype, Attrs()) {}
Variable::Variable(const ::tensorflow::Scope& scope, PartialTensorShape shape, DataType dtype, const Variable::Attrs& attrs) {
  OpMaker op(scope, "Variable", "VariableV2", {}, {{"shape", shape}, {"dtype", dtype}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); ref = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow

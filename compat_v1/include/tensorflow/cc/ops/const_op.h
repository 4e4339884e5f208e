// SPDX-License-Identifier: Apache-2.0
// Const: an op that gives a value.
#pragma once

#include <vector>

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/graph/node_builder.h"

namespace tensorflow {
namespace ops {

/// A value: a scalar, lists within lists, a Tensor, or an Initializer.
Output Const(const Scope& scope, const Input::Initializer& val);
Output ConstFromProto(const Scope& scope, const TensorProto& proto);

NodeBuilder::NodeOut AsNodeOut(const Scope& scope, const Input& inp);
std::vector<NodeBuilder::NodeOut> AsNodeOutList(const Scope& scope, const InputList& inp);

/// The same with the elements converted to T.
template <typename T>
Output Const(const Scope& scope, const Input::Initializer& val) {
  auto orig_const_output = Const(scope, val);
  if (!scope.ok()) return Output();
  typedef typename Input::Initializer::RealType<T>::type DstT;
  if (val.tensor.dtype() == DataTypeToEnum<DstT>::v()) return orig_const_output;
  // No elements: a constant of the other type, which needs no conversion.
  if (val.tensor.NumElements() == 0) {
    return Const(scope, Input::Initializer(Tensor(DataTypeToEnum<DstT>::v(), val.tensor.shape())));
  }
  auto orig_const = AsNodeOut(scope, Input(orig_const_output));
  if (!scope.ok()) return Output();
  auto cast_builder = NodeBuilder(scope.GetUniqueNameForOp("Cast"), "Cast")
                          .Input(orig_const)
                          .Attr("DstT", DataTypeToEnum<DstT>::v());
  scope.UpdateBuilder(&cast_builder);
  Node* ret;
  scope.UpdateStatus(cast_builder.Finalize(scope.graph(), &ret));
  if (!scope.ok()) return Output();
  scope.UpdateStatus(scope.DoShapeInference(ret));
  return Output(ret, 0);
}

/// Every element is `v`.
template <typename T>
Output Const(const Scope& scope, const T& v, const TensorShape shape) {
  return Const(scope, Input::Initializer(v, shape));
}
/// The elements of a list in another shape.
template <typename T>
Output Const(const Scope& scope, const std::initializer_list<T>& v, const TensorShape shape) {
  return Const(scope, Input::Initializer(v, shape));
}

}  // namespace ops
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Const.
#include "tensorflow/cc/ops/const_op.h"

#include "tensorflow/core/framework/tensor.pb.h"

namespace tensorflow {
namespace ops {
namespace {

Output MakeConst(const Scope& scope, const Tensor& value) {
  if (!scope.ok()) return Output();
  Node* ret;
  NodeBuilder builder(scope.GetUniqueNameForOp("Const"), "Const");
  builder.Attr("value", value).Attr("dtype", value.dtype());
  scope.UpdateBuilder(&builder);
  scope.UpdateStatus(builder.Finalize(scope.graph(), &ret, true));
  return scope.ok() ? Output(ret) : Output();
}

}  // namespace

Output Const(const Scope& scope, const Input::Initializer& val) {
  if (!val.status.ok()) {
    scope.UpdateStatus(val.status);
    return Output();
  }
  return MakeConst(scope, val.tensor);
}

Output ConstFromProto(const Scope& scope, const TensorProto& proto) {
  Tensor value;
  if (!value.FromProto(proto)) {
    scope.UpdateStatus(errors::InvalidArgument("Cannot parse a constant's TensorProto"));
    return Output();
  }
  return MakeConst(scope, value);
}

NodeBuilder::NodeOut AsNodeOut(const Scope& scope, const Input& inp) {
  if (!inp.status().ok()) {
    scope.UpdateStatus(inp.status());
    return NodeBuilder::NodeOut(inp.node(), inp.index());
  }
  if (inp.node() != nullptr) return NodeBuilder::NodeOut(inp.node(), inp.index());
  if (!inp.node_name().empty()) {
    return NodeBuilder::NodeOut(inp.node_name(), inp.index(), inp.data_type());
  }
  Output value = Const(scope.NewSubScope("Const"), Input::Initializer(inp.tensor()));
  return NodeBuilder::NodeOut(value.node(), value.index());
}

std::vector<NodeBuilder::NodeOut> AsNodeOutList(const Scope& scope, const InputList& inp) {
  std::vector<NodeBuilder::NodeOut> out;
  for (const auto& i : inp) out.push_back(AsNodeOut(scope, i));
  return out;
}

}  // namespace ops
}  // namespace tensorflow

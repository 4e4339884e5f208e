// SPDX-License-Identifier: Apache-2.0
// OpMaker.
#include "ops/op_maker.h"

#include "graph/graph_access.h"
#include "tensorflow/cc/ops/const_op.h"

namespace eager {
namespace compat {

using tensorflow::NodeBuilder;
using tensorflow::PartialTensorShape;
using tensorflow::gtl::ArraySlice;

namespace {

void SetAttr(NodeBuilder* builder, const OpMaker::Attr& attr) {
  typedef OpMaker::Attr Attr;
  switch (attr.kind) {
    case Attr::kString: builder->Attr(attr.name, *static_cast<const tensorflow::StringPiece*>(attr.value)); return;
    case Attr::kInt: builder->Attr(attr.name, *static_cast<const tensorflow::int64*>(attr.value)); return;
    case Attr::kFloat: builder->Attr(attr.name, *static_cast<const float*>(attr.value)); return;
    case Attr::kBool: builder->Attr(attr.name, *static_cast<const bool*>(attr.value)); return;
    case Attr::kType: builder->Attr(attr.name, *static_cast<const tensorflow::DataType*>(attr.value)); return;
    case Attr::kShape: builder->Attr(attr.name, *static_cast<const PartialTensorShape*>(attr.value)); return;
    case Attr::kTensor: builder->Attr(attr.name, *static_cast<const tensorflow::Tensor*>(attr.value)); return;
    case Attr::kStrings: builder->Attr(attr.name, *static_cast<const ArraySlice<std::string>*>(attr.value)); return;
    case Attr::kInts: builder->Attr(attr.name, *static_cast<const ArraySlice<int>*>(attr.value)); return;
    case Attr::kFloats: builder->Attr(attr.name, *static_cast<const ArraySlice<float>*>(attr.value)); return;
    case Attr::kTypes: builder->Attr(attr.name, *static_cast<const tensorflow::DataTypeSlice*>(attr.value)); return;
    case Attr::kShapes: builder->Attr(attr.name, *static_cast<const ArraySlice<PartialTensorShape>*>(attr.value)); return;
  }
}

}  // namespace

tensorflow::Tensor OpMaker::TensorOf(const tensorflow::TensorProto& proto) {
  tensorflow::Tensor tensor;
  return tensor.FromProto(proto) ? tensor : tensorflow::Tensor();
}

OpMaker::OpMaker(const tensorflow::Scope& scope, const char* class_name, const char* op,
                 std::initializer_list<Arg> inputs, std::initializer_list<Attr> attrs) {
  if (!scope.ok()) return;
  // Constants for plain values come first and take their names first.
  std::vector<std::vector<NodeBuilder::NodeOut>> arguments;
  for (const Arg& arg : inputs) {
    if (arg.one != nullptr) {
      arguments.push_back({tensorflow::ops::AsNodeOut(scope, *arg.one)});
    } else {
      arguments.push_back(tensorflow::ops::AsNodeOutList(scope, *arg.list));
    }
    if (!scope.ok()) return;
  }
  NodeBuilder builder(scope.GetUniqueNameForOp(class_name), op);
  for (const auto& argument : arguments) builder.Input(ArraySlice<NodeBuilder::NodeOut>(argument));
  for (const Attr& attr : attrs) SetAttr(&builder, attr);
  scope.UpdateBuilder(&builder);
  tensorflow::Node* node = nullptr;
  scope.UpdateStatus(builder.Finalize(scope.graph(), &node, true));
  if (scope.ok()) operation_ = tensorflow::Operation(node);
}

tensorflow::Output OpMaker::One(int index) const {
  return operation_.node() == nullptr ? tensorflow::Output() : tensorflow::Output(operation_, index);
}

tensorflow::Output OpMaker::One(const char* arg) const {
  tensorflow::OutputList all = List(arg);
  return all.empty() ? tensorflow::Output() : all[0];
}

tensorflow::OutputList OpMaker::List(const char* arg) const {
  tensorflow::OutputList list;
  tensorflow::Node* node = operation_.node();
  if (node == nullptr) return list;
  const Node& made = GraphAccess::EagerGraph(GraphAccess::Owner(node)).node(GraphAccess::EagerId(node));
  const auto range = ArgRange(*made.op, made.attrs, true, arg);
  for (int i = 0; i < range.second; ++i) list.push_back(tensorflow::Output(operation_, range.first + i));
  return list;
}

}  // namespace compat
}  // namespace eager

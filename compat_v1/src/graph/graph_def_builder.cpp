// SPDX-License-Identifier: Apache-2.0
// GraphDefBuilder.
#include "tensorflow/core/graph/graph_def_builder.h"

namespace tensorflow {

GraphDefBuilder::Options::Options(Graph* graph, Status* status) : graph_(graph), status_(status) {}
GraphDefBuilder::Options::~Options() {}

GraphDefBuilder::Options GraphDefBuilder::Options::WithName(StringPiece name) const {
  Options options(*this);
  options.name_ = string(name);
  return options;
}
GraphDefBuilder::Options GraphDefBuilder::Options::WithDevice(StringPiece device) const {
  Options options(*this);
  options.device_ = string(device);
  return options;
}
GraphDefBuilder::Options GraphDefBuilder::Options::WithControlInput(Node* control_input) const {
  return WithControlInputs({control_input});
}
GraphDefBuilder::Options GraphDefBuilder::Options::WithControlInputs(
    gtl::ArraySlice<Node*> control_inputs) const {
  Options options(*this);
  options.control_inputs_.insert(options.control_inputs_.end(), control_inputs.begin(),
                                 control_inputs.end());
  return options;
}
GraphDefBuilder::Options GraphDefBuilder::Options::WithAttrValue(StringPiece name,
                                                                 const AttrValue& value) const {
  Options options(*this);
  options.attrs_.emplace_back(string(name), value);
  return options;
}

string GraphDefBuilder::Options::GetNameForOp(StringPiece op) const {
  return name_.empty() ? graph_->NewName(op) : name_;
}

void GraphDefBuilder::Options::UpdateStatus(const Status& status) const {
  if (status_ == nullptr) {
    TF_CHECK_OK(status);
  } else {
    status_->Update(status);
  }
}

const OpRegistryInterface* GraphDefBuilder::Options::op_registry() const { return graph_->op_registry(); }

Node* GraphDefBuilder::Options::FinalizeBuilder(NodeBuilder* builder) const {
  if (HaveError()) return nullptr;
  builder->ControlInputs(control_inputs_);
  if (!device_.empty()) builder->Device(device_);
  for (const auto& attr : attrs_) builder->Attr(attr.first, attr.second);
  Node* node = nullptr;
  UpdateStatus(builder->Finalize(graph_, &node));
  return node;
}

Status GraphDefBuilder::ToGraphDef(GraphDef* graph_def) const {
  if (status_.ok()) graph_.ToGraphDef(graph_def);
  return status_;
}

namespace ops {

Node* SourceOp(const string& op_name, const GraphDefBuilder::Options& opts) {
  if (opts.HaveError()) return nullptr;
  NodeBuilder builder(opts.GetNameForOp(op_name), op_name, opts.op_registry());
  return opts.FinalizeBuilder(&builder);
}
Node* UnaryOp(const string& op_name, NodeOut input, const GraphDefBuilder::Options& opts) {
  if (opts.HaveError()) return nullptr;
  NodeBuilder builder(opts.GetNameForOp(op_name), op_name, opts.op_registry());
  builder.Input(std::move(input));
  return opts.FinalizeBuilder(&builder);
}
Node* BinaryOp(const string& op_name, NodeOut a, NodeOut b, const GraphDefBuilder::Options& opts) {
  if (opts.HaveError()) return nullptr;
  NodeBuilder builder(opts.GetNameForOp(op_name), op_name, opts.op_registry());
  builder.Input(std::move(a)).Input(std::move(b));
  return opts.FinalizeBuilder(&builder);
}

}  // namespace ops
}  // namespace tensorflow

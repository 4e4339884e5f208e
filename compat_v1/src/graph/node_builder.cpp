// SPDX-License-Identifier: Apache-2.0
// NodeBuilder.
#include "tensorflow/core/graph/node_builder.h"

#include <algorithm>

#include "eager/io/graph_def.h"
#include "graph/graph_access.h"
#include "tensorflow/core/framework/op_def.pb.h"
#include "tensorflow/core/lib/strings/str_util.h"

namespace tensorflow {

using eager::compat::GraphAccess;

NodeBuilder::NodeOut::NodeOut(Node* n, int32 i)
    : node(n), error(false), name(n != nullptr ? n->name() : "(null)"), index(i), dt(DT_INVALID) {
  if (n == nullptr || i < 0 || i >= n->num_outputs()) {
    error = true;
  } else {
    dt = n->output_type(i);
  }
}
NodeBuilder::NodeOut::NodeOut(OutputTensor t) : NodeOut(t.node, t.index) {}
NodeBuilder::NodeOut::NodeOut(StringPiece n, int32 i, DataType t)
    : node(nullptr), error(false), name(n), index(i), dt(t) {}
NodeBuilder::NodeOut::NodeOut() : node(nullptr), error(true), index(0), dt(DT_FLOAT) {}

NodeBuilder::NodeBuilder(StringPiece name, StringPiece op_name, const OpRegistryInterface*)
    : impl_(new Impl) {
  impl_->name = string(name);
  impl_->op_name = string(op_name);
}
NodeBuilder::NodeBuilder(const NodeBuilder& other) : impl_(new Impl(*other.impl_)) {}
NodeBuilder::NodeBuilder(NodeBuilder&& other) noexcept = default;
NodeBuilder::~NodeBuilder() {}

NodeBuilder& NodeBuilder::Input(Node* src_node, int src_index) { return Input(NodeOut(src_node, src_index)); }
NodeBuilder& NodeBuilder::Input(NodeOut src) { return Input(gtl::ArraySlice<NodeOut>(&src, 1)); }
NodeBuilder& NodeBuilder::Input(gtl::ArraySlice<NodeOut> src_list) {
  impl_->argument_sizes.push_back(src_list.size());
  for (const NodeOut& src : src_list) impl_->AddInput(src);
  return *this;
}
void NodeBuilder::Impl::AddInput(const NodeOut& src) {
  if (src.error) {
    errors.push_back(src.node == nullptr
                         ? string("Attempt to add nullptr Node to node ") + name
                         : strings::StrCat("Attempt to add output ", src.index, " of ", src.name,
                                           " not in range [0, ", src.node->num_outputs(), ")"));
  }
  inputs.push_back(src);
}

NodeBuilder& NodeBuilder::ControlInput(Node* src_node) {
  impl_->control_inputs.push_back(src_node);
  return *this;
}
NodeBuilder& NodeBuilder::ControlInputs(gtl::ArraySlice<Node*> src_nodes) {
  for (Node* node : src_nodes) ControlInput(node);
  return *this;
}
NodeBuilder& NodeBuilder::Device(StringPiece device_spec) {
  impl_->spec.device = string(device_spec);
  return *this;
}
NodeBuilder& NodeBuilder::AssignedDevice(StringPiece device) {
  impl_->assigned_device = string(device);
  return *this;
}
NodeBuilder& NodeBuilder::XlaCluster(StringPiece xla_cluster) {
  return Attr("_XlaCluster", xla_cluster);
}
NodeBuilder& NodeBuilder::Attr(StringPiece attr_name, const Tensor& value) {
  impl_->spec.attrs.Set(eager::InternName(std::string_view(attr_name)), eager::compat::ToEager(value));
  return *this;
}
AttrValue* NodeBuilder::EmptyAttr() {
  impl_->attr.Clear();
  return &impl_->attr;
}
NodeBuilder& NodeBuilder::TakeAttr(StringPiece attr_name) {
  Status s = eager::compat::Guard([&] {
    impl_->spec.attrs.Set(eager::InternName(std::string_view(attr_name)), eager::AttrFromProto(impl_->attr));
  });
  if (!s.ok()) impl_->errors.push_back(strings::StrCat("attribute ", attr_name, ": ", s.error_message()));
  return *this;
}

const string& NodeBuilder::node_name() const { return impl_->name; }
const OpDef& NodeBuilder::op_def() const {
  const OpDef* op_def = nullptr;
  TF_CHECK_OK(OpRegistry::Global()->LookUpOpDef(impl_->op_name, &op_def));
  return *op_def;
}

namespace {

/// Lengths and types of list arguments, which the builder's calls tell apart and a flat list of
/// inputs does not.
void SetListSizes(const std::vector<size_t>& sizes, const std::vector<eager::DataType>& types,
                  eager::NodeSpec* spec) {
  const auto& args = spec->op->inputs;
  if (sizes.size() != args.size()) {
    throw eager::InvalidArgument("Node '", spec->name, "': ", spec->op->name, " takes ", args.size(),
                                 " arguments, not ", sizes.size());
  }
  size_t first = 0;
  for (size_t i = 0; i < sizes.size(); first += sizes[i], ++i) {
    if (!args[i].number_attr.empty()) {
      spec->attrs.Set(args[i].number_attr, static_cast<int64_t>(sizes[i]));
    } else if (!args[i].type_list_attr.empty()) {
      std::vector<eager::DataType> list;
      for (size_t k = 0; k < sizes[i]; ++k) list.push_back(eager::BaseType(types[first + k]));
      spec->attrs.Set(args[i].type_list_attr, std::move(list));
    } else if (sizes[i] != 1) {
      throw eager::InvalidArgument("Node '", spec->name, "': ", spec->op->name, ": argument '",
                                   args[i].name, "' is one tensor, not a list of ", sizes[i]);
    }
  }
}

}  // namespace

Status NodeBuilder::Finalize(Graph* graph, Node** created_node, bool consume) {
  if (created_node != nullptr) *created_node = nullptr;
  if (!impl_->errors.empty()) return errors::InvalidArgument(str_util::Join(impl_->errors, "\n"));
  eager::Graph& target = GraphAccess::EagerGraph(graph);
  eager::NodeSpec spec = consume ? std::move(impl_->spec) : impl_->spec;
  spec.name = impl_->name;
  for (const NodeOut& in : impl_->inputs) {
    eager::Endpoint from{-1, in.index};
    if (in.node != nullptr) {
      from.node = GraphAccess::EagerId(in.node);
    } else if (const eager::Node* node = target.FindNode(in.name)) {
      from.node = node->id;
    } else {
      return errors::InvalidArgument("Node '", spec.name, "': its input '", in.name, "' is not in the graph");
    }
    spec.inputs.push_back(from);
  }
  for (Node* node : impl_->control_inputs) {
    const int id = GraphAccess::EagerId(node);
    auto& list = spec.control_inputs;
    if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
  }
  int id = -1;
  TF_RETURN_IF_ERROR(eager::compat::Guard([&] {
    spec.op = &eager::GetOp(impl_->op_name);
    std::vector<eager::DataType> types;
    for (const eager::Endpoint& e : spec.inputs) {
      const auto& outputs = target.node(e.node).output_types;
      if (e.output < 0 || static_cast<size_t>(e.output) >= outputs.size()) {
        throw eager::InvalidArgument("Node '", spec.name, "': output ", e.output, " of ",
                                     eager::Describe(target.node(e.node)), " does not exist");
      }
      types.push_back(target.type(e));
    }
    SetListSizes(impl_->argument_sizes, types, &spec);
    eager::InferAttrs(*spec.op, types, spec.attrs);
    eager::CheckAttrs(*spec.op, spec.attrs);
    id = target.AddNode(std::move(spec)).id;
  }));
  Node* node = GraphAccess::NodeOf(graph, id);
  node->set_assigned_device_name(impl_->assigned_device);
  if (created_node != nullptr) *created_node = node;
  return Status::OK();
}

}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Graph, Node and Edge on an eager::Graph.
#include "tensorflow/core/graph/graph.h"

#include "eager/io/graph_def.h"
#include "graph/graph_access.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/op_def.pb.h"
#include "tensorflow/core/graph/graph_constructor.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/public/version.h"

namespace tensorflow {

using eager::compat::GraphAccess;

const int Graph::kControlSlot = -1;

namespace {

const eager::Node& EagerNode(const Node* node) {
  CHECK(node->IsOp()) << "the source and the sink of a graph are no ops";
  return GraphAccess::EagerGraph(GraphAccess::Owner(node)).node(GraphAccess::EagerId(node));
}
eager::Node& MutableNode(const Node* node) {
  return GraphAccess::EagerGraph(GraphAccess::Owner(node)).mutable_node(GraphAccess::EagerId(node));
}

const string& SpecialName(int id) {
  static const string& source = *new string("_SOURCE");
  static const string& sink = *new string("_SINK");
  return id == 0 ? source : sink;
}

void NodeToProto(const Graph* graph, int id, NodeDef* def) {
  const eager::Graph& g = GraphAccess::EagerGraph(graph);
  const eager::Node& node = g.node(id);
  def->set_name(node.name);
  def->set_op(string(node.op->name));
  def->set_device(node.device);
  for (const eager::Endpoint& e : node.inputs) {
    const string& from = g.node(e.node).name;
    def->add_input(e.output == 0 ? from : strings::StrCat(from, ":", e.output));
  }
  for (int c : node.control_inputs) def->add_input("^" + g.node(c).name);
  auto& attrs = *def->mutable_attr();
  for (const auto& attr : node.op->attrs) {
    if (const eager::AttrValue* value = node.FindAttr(attr.name)) {
      eager::AttrToProto(*value, &attrs[string(attr.name)]);
    }
  }
  for (const auto& [name, value] : node.attrs) {
    if (node.op->FindAttr(name) == nullptr) eager::AttrToProto(value, &attrs[string(name)]);
  }
}

}  // namespace

Node::Node(Graph* graph, int id) : graph_(graph), id_(id) {}
Node::~Node() {}

const string& Node::name() const { return IsOp() ? EagerNode(this).name : SpecialName(id_); }

void Node::set_name(string name) {
  Status s = eager::compat::Guard([&] {
    GraphAccess::EagerGraph(graph_).Rename(GraphAccess::EagerId(this), name);
  });
  if (!s.ok()) LOG(ERROR) << "set_name: " << s.error_message();
}

const string& Node::type_string() const {
  if (type_string_ == nullptr) {
    type_string_.reset(new string(IsOp() ? string(EagerNode(this).op->name) : "NoOp"));
  }
  return *type_string_;
}

const NodeDef& Node::def() const {
  def_.reset(new NodeDef);
  if (IsOp()) {
    NodeToProto(graph_, GraphAccess::EagerId(this), def_.get());
  } else {
    def_->set_name(SpecialName(id_));
    def_->set_op("NoOp");
  }
  return *def_;
}

const OpDef& Node::op_def() const {
  const OpDef* op_def = nullptr;
  TF_CHECK_OK(OpRegistry::Global()->LookUpOpDef(type_string(), &op_def));
  return *op_def;
}

string Node::DebugString() const {
  return strings::StrCat("{name:'", name(), "' id:", id_, " op device:{", requested_device(),
                         "} def:{", IsOp() ? def().ShortDebugString() : string(), "}}");
}

int32 Node::num_inputs() const { return IsOp() ? static_cast<int32>(EagerNode(this).inputs.size()) : 0; }
int32 Node::num_outputs() const {
  return IsOp() ? static_cast<int32>(EagerNode(this).output_types.size()) : 0;
}
DataType Node::input_type(int32 i) const {
  const eager::Node& node = EagerNode(this);
  CHECK(i >= 0 && i < num_inputs()) << name() << " has no input " << i;
  return eager::compat::FromEager(eager::InputTypes(*node.op, node.attrs)[static_cast<size_t>(i)]);
}
DataType Node::output_type(int32 o) const {
  CHECK(o >= 0 && o < num_outputs()) << name() << " has no output " << o;
  return eager::compat::FromEager(EagerNode(this).output_types[static_cast<size_t>(o)]);
}

const string& Node::requested_device() const {
  static const string& none = *new string;
  return IsOp() ? EagerNode(this).device : none;
}
void Node::set_requested_device(const string& device) {
  if (IsOp()) MutableNode(this).device = device;
}

void Node::AddAttr(const string& name, const AttrValue& value) {
  eager::Node& node = MutableNode(this);
  node.attrs.Set(eager::InternName(name), eager::AttrFromProto(value));
}
void Node::ClearAttr(const string& name) { MutableNode(this).attrs.Erase(name); }

Status Node::input_edge(int idx, const Edge** e) const {
  for (const Edge* edge : in_edges()) {
    if (edge->dst_input() == idx) {
      *e = edge;
      return Status::OK();
    }
  }
  return errors::InvalidArgument("Invalid input_edge index: ", idx, ", Node ", name(), " only has ",
                                 num_inputs(), " inputs.");
}
Status Node::input_node(int idx, Node** n) const {
  const Edge* edge = nullptr;
  TF_RETURN_IF_ERROR(input_edge(idx, &edge));
  *n = edge->src();
  return Status::OK();
}
Status Node::input_node(int idx, const Node** n) const {
  Node* found = nullptr;
  TF_RETURN_IF_ERROR(input_node(idx, &found));
  *n = found;
  return Status::OK();
}

std::vector<const Edge*> Node::in_edges() const {
  graph_->impl_->MakeEdges(graph_);
  std::vector<const Edge*> found;
  for (const auto& edge : graph_->impl_->edges) {
    if (edge->dst() == this) found.push_back(edge.get());
  }
  return found;
}
std::vector<const Edge*> Node::out_edges() const {
  graph_->impl_->MakeEdges(graph_);
  std::vector<const Edge*> found;
  for (const auto& edge : graph_->impl_->edges) {
    if (edge->src() == this) found.push_back(edge.get());
  }
  return found;
}
std::vector<Node*> Node::in_nodes() const {
  std::vector<Node*> nodes;
  for (const Edge* edge : in_edges()) nodes.push_back(edge->src());
  return nodes;
}
std::vector<Node*> Node::out_nodes() const {
  std::vector<Node*> nodes;
  for (const Edge* edge : out_edges()) nodes.push_back(edge->dst());
  return nodes;
}

string Edge::DebugString() const {
  return strings::StrCat("[id=", id_, " ", src_->name(), ":", src_output_, " -> ", dst_->name(), ":",
                         dst_input_, "]");
}

void Graph::Impl::Sync(Graph* owner) {
  const int wanted = graph.num_nodes() + kFirstOp;
  for (int id = static_cast<int>(nodes.size()); id < wanted; ++id) {
    nodes.emplace_back(new Node(owner, id));
    pointers.push_back(nodes.back().get());
  }
}

void Graph::Impl::MakeEdges(Graph* owner) {
  if (num_nodes_with_edges == graph.num_nodes()) return;
  Sync(owner);
  edges.clear();
  auto add = [&](int from, int output, int to, int input) {
    edges.emplace_back(new Edge(pointers[static_cast<size_t>(from)], pointers[static_cast<size_t>(to)],
                                static_cast<int>(edges.size()), output, input));
  };
  add(0, kControlSlot, 1, kControlSlot);
  for (int id = 0; id < graph.num_nodes(); ++id) {
    const eager::Node& node = graph.node(id);
    for (size_t i = 0; i < node.inputs.size(); ++i) {
      add(node.inputs[i].node + kFirstOp, node.inputs[i].output, id + kFirstOp, static_cast<int>(i));
    }
    for (int c : node.control_inputs) add(c + kFirstOp, kControlSlot, id + kFirstOp, kControlSlot);
  }
  num_nodes_with_edges = graph.num_nodes();
}

Graph::Graph(const OpRegistryInterface* ops) : impl_(new Impl) {
  impl_->registry = ops;
  impl_->versions.set_producer(TF_GRAPH_DEF_VERSION);
  impl_->versions.set_min_consumer(TF_GRAPH_DEF_VERSION_MIN_CONSUMER);
  impl_->Sync(this);
}
Graph::~Graph() {}

const VersionDef& Graph::versions() const { return impl_->versions; }
const OpRegistryInterface* Graph::op_registry() const { return impl_->registry; }
int Graph::num_nodes() const { return num_op_nodes() + Impl::kFirstOp; }
int Graph::num_op_nodes() const { return impl_->graph.num_nodes(); }
int Graph::num_edges() const {
  impl_->MakeEdges(const_cast<Graph*>(this));
  return static_cast<int>(impl_->edges.size());
}

Node* Graph::AddNode(NodeDef node_def, Status* status) {
  GraphDef one;
  *one.add_node() = std::move(node_def);
  *status = eager::compat::Guard([&] { eager::ImportGraphDef(one, impl_->graph); });
  return status->ok() ? FindNodeId(num_nodes() - 1) : nullptr;
}

string Graph::NewName(StringPiece prefix) {
  return strings::StrCat(prefix, "/_", impl_->num_new_names++);
}

void Graph::ToGraphDef(GraphDef* graph_def) const {
  graph_def->Clear();
  *graph_def->mutable_versions() = impl_->versions;
  for (int id = 0; id < impl_->graph.num_nodes(); ++id) NodeToProto(this, id, graph_def->add_node());
}
GraphDef Graph::ToGraphDefDebug() const {
  GraphDef def;
  ToGraphDef(&def);
  return def;
}

Node* Graph::FindNodeId(int id) const {
  impl_->Sync(const_cast<Graph*>(this));
  return id >= 0 && id < num_nodes() ? impl_->pointers[static_cast<size_t>(id)] : nullptr;
}

gtl::iterator_range<std::vector<Node*>::const_iterator> Graph::nodes() const {
  impl_->Sync(const_cast<Graph*>(this));
  return gtl::make_range(impl_->pointers.cbegin(), impl_->pointers.cend());
}
gtl::iterator_range<std::vector<Node*>::const_iterator> Graph::op_nodes() const {
  impl_->Sync(const_cast<Graph*>(this));
  return gtl::make_range(impl_->pointers.cbegin() + Impl::kFirstOp, impl_->pointers.cend());
}
std::unordered_map<string, Node*> Graph::BuildNodeNameIndex() const {
  std::unordered_map<string, Node*> index;
  for (Node* node : nodes()) index[node->name()] = node;
  return index;
}

Status ConvertGraphDefToGraph(const GraphConstructorOptions&, const GraphDef& gdef, Graph* g) {
  return eager::compat::Guard([&] { eager::ImportGraphDef(gdef, GraphAccess::EagerGraph(g)); });
}

void CopyGraph(const Graph& src, Graph* dest) {
  TF_CHECK_OK(eager::compat::Guard([&] {
    GraphAccess::EagerGraph(dest).Append(GraphAccess::EagerGraph(&src), 0);
  }));
}

}  // namespace tensorflow

namespace eager {
namespace compat {

tensorflow::Node* GraphAccess::NodeOf(tensorflow::Graph* graph, int eager_id) {
  return graph->FindNodeId(eager_id + tensorflow::Graph::Impl::kFirstOp);
}

std::pair<tensorflow::Node*, int> GraphAccess::InputOf(tensorflow::Node* node, int i) {
  const Endpoint& from = EagerGraph(node->graph_).node(EagerId(node)).inputs[static_cast<size_t>(i)];
  return {NodeOf(node->graph_, from.node), from.output};
}

}  // namespace compat
}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/graph.h"

#include <algorithm>

#include "eager/op/shape_context.h"

namespace eager {

std::string Describe(const Node& node) {
  return StrCat("node '", node.name, "' (", node.op->name, ")");
}

std::vector<Shape> InferShapes(const Graph& graph, const NodeSpec& spec, int num_outputs) {
  std::vector<Shape> shapes;
  std::vector<const Tensor*> values;
  for (const Endpoint& e : spec.inputs) {
    shapes.push_back(graph.shape(e));
    values.push_back(graph.ConstantValue(e));
  }
  ShapeContext ctx(*spec.op, spec.attrs, std::move(shapes), std::move(values), num_outputs);
  if (spec.op->shape) spec.op->shape(ctx);
  return ctx.outputs();
}

Node& Graph::AddNode(NodeSpec spec, bool infer_shapes) {
  std::vector<DataType> types;
  for (const Endpoint& e : spec.inputs) {
    if (e.node < 0 || e.node >= num_nodes() || e.output < 0 ||
        e.output >= static_cast<int>(nodes_[e.node].output_types.size()))
      throw InvalidArgument("node '", spec.name, "': input ", e.node, ":", e.output,
                            " does not exist");
    types.push_back(type(e));
  }
  for (int c : spec.control_inputs)
    if (c < 0 || c >= num_nodes())
      throw InvalidArgument("node '", spec.name, "': control input ", c, " does not exist");
  InferAttrs(*spec.op, types, spec.attrs);
  CheckTypeAttrs(*spec.op, spec.attrs);
  std::vector<DataType> output_types = OutputTypes(*spec.op, spec.attrs);
  std::vector<Shape> shapes(output_types.size(), Shape::Unknown());
  if (infer_shapes) shapes = InferShapes(*this, spec, static_cast<int>(output_types.size()));
  Node& node = AddUnchecked(std::move(spec), std::move(output_types));
  node.output_shapes = std::move(shapes);
  return node;
}

Node& Graph::AddUnchecked(NodeSpec spec, std::vector<DataType> output_types) {
  const int id = num_nodes();
  if (!by_name_.emplace(spec.name, id).second)
    throw InvalidArgument("node '", spec.name, "' is there already");
  Node& node = nodes_.emplace_back();
  node.id = id;
  node.name = std::move(spec.name);
  node.op = spec.op;
  node.attrs = std::move(spec.attrs);
  node.device = std::move(spec.device);
  node.inputs = std::move(spec.inputs);
  node.control_inputs = std::move(spec.control_inputs);
  node.output_types = std::move(output_types);
  node.output_shapes.assign(node.output_types.size(), Shape::Unknown());
  return node;
}

void Graph::Widen(int id, const OpDef& op, Attrs attrs) {
  Node& node = nodes_[id];
  std::vector<DataType> types = OutputTypes(op, attrs);
  if (types.size() < node.output_types.size() ||
      !std::equal(node.output_types.begin(), node.output_types.end(), types.begin()))
    throw Internal(Describe(node), ": would lose outputs as a ", op.name);
  node.op = &op;
  node.attrs = std::move(attrs);
  node.output_types = std::move(types);
  node.output_shapes.resize(node.output_types.size(), Shape::Unknown());
}

void Graph::Append(const Graph& other, int first) {
  for (int id = first; id < other.num_nodes(); ++id)
    if (by_name_.count(other.node(id).name))
      throw InvalidArgument("node '", other.node(id).name, "' is there already");
  const int base = num_nodes();
  // Older nodes are found here by name, new ones keep their order.
  auto map_id = [&](int id) {
    if (id >= first) return base + (id - first);
    const Node* node = FindNode(other.node(id).name);
    if (!node) throw InvalidArgument("node '", other.node(id).name, "' is not there");
    return node->id;
  };
  for (int id = first; id < other.num_nodes(); ++id) {
    const Node& from = other.node(id);
    NodeSpec spec{from.name, from.op, from.attrs, {}, {}, from.device};
    for (const Endpoint& e : from.inputs) {
      spec.inputs.push_back({map_id(e.node), e.output});
      const Node& older = other.node(e.node);
      if (e.node < first &&
          older.output_types.size() > node(spec.inputs.back().node).output_types.size())
        Widen(spec.inputs.back().node, *older.op, older.attrs);
    }
    for (int c : from.control_inputs) spec.control_inputs.push_back(map_id(c));
    AddUnchecked(std::move(spec), from.output_types).output_shapes = from.output_shapes;
  }
  if (!library) library = other.library;
}

const Node* Graph::FindNode(std::string_view name) const {
  auto it = by_name_.find(std::string(name));
  return it == by_name_.end() ? nullptr : &nodes_[it->second];
}

void Graph::Rename(int id, const std::string& name) {
  if (nodes_[id].name == name) return;
  if (!by_name_.emplace(name, id).second) throw AlreadyExists("node '", name, "' is there already");
  by_name_.erase(nodes_[id].name);
  nodes_[id].name = name;
}

std::string Graph::UniqueName(const std::string& prefix) {
  if (!by_name_.count(prefix)) return prefix;
  for (int& n = name_counters_[prefix];;) {
    std::string name = prefix + "_" + std::to_string(++n);
    if (!by_name_.count(name)) return name;
  }
}

const Tensor* Graph::ConstantValue(const Endpoint& e) const {
  const Node& node = nodes_[e.node];
  if (node.op->name != "Const") return nullptr;
  const AttrValue* value = node.attrs.Find("value");
  return value ? std::get_if<Tensor>(value) : nullptr;
}

Tensor Graph::Symbol(const Endpoint& e) {
  Tensor& symbol = symbols_[e];
  if (!symbol.IsDefined()) symbol = Tensor::Symbol(this, e.node, e.output, type(e), shape(e));
  return symbol;
}

Endpoint Graph::Record(const Tensor& tensor) {
  if (!tensor.IsDefined()) throw InvalidArgument("an undefined tensor cannot be an input");
  if (capture && tensor.graph() != this)
    if (const std::optional<Endpoint> captured = capture(tensor)) return *captured;
  if (tensor.IsSymbol()) {
    if (tensor.graph() != this)
      throw InvalidArgument("a symbolic tensor (", tensor.Summary(),
                            ") is used outside the function that made it");
    return {tensor.node_id(), tensor.output_index()};
  }
  auto it = constants_.find(tensor.rep());
  if (it != constants_.end()) return it->second.second;
  NodeSpec spec;
  spec.op = &GetOp("Const");
  spec.name = UniqueName(record_options.name_prefix + "Const");
  spec.attrs.Set("dtype", BaseType(tensor.dtype()));
  spec.attrs.Set("value", tensor);
  const int id = num_nodes();
  Node& node = AddUnchecked(std::move(spec), {tensor.dtype()});
  node.output_shapes = {tensor.shape()};
  constants_[tensor.rep()] = {tensor, Endpoint{id, 0}};
  return {id, 0};
}

}  // namespace eager

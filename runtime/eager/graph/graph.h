// SPDX-License-Identifier: Apache-2.0
// Graph: a recording of ops. Made by tracing, by the 1.x Scope, or from a GraphDef; read by
// pruning, planning, gradients and export. Only grows (and renames); node ids are its order of
// recording.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "eager/op/op_def.h"

namespace eager {

class FunctionLibrary;  // eager/io/function_library.h

/// Output `output` of node `node`.
struct Endpoint {
  int node = -1;
  int output = 0;
  auto operator<=>(const Endpoint&) const = default;
};

struct Node {
  int id = -1;
  std::string name;
  const OpDef* op = nullptr;
  Attrs attrs;  ///< Complete: types are said, defaults may be left out.
  std::string device;
  std::vector<Endpoint> inputs;
  std::vector<int> control_inputs;
  std::vector<DataType> output_types;  ///< X_REF for references.
  std::vector<Shape> output_shapes;    ///< As far as known; unknown for imported graphs.

  const AttrValue* FindAttr(std::string_view attr) const { return FindAttrValue(*op, attrs, attr); }
};

/// What AddNode needs. `attrs` need not hold what follows from the inputs.
struct NodeSpec {
  std::string name;
  const OpDef* op = nullptr;
  Attrs attrs;
  std::vector<Endpoint> inputs;
  std::vector<int> control_inputs;
  std::string device;
};

class Graph {
 public:
  Graph() = default;
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;

  /// Adds a node under exactly spec.name.
  /// Errors: kInvalidArgument for a name that is taken, an input that does not exist or has another
  /// type; with `infer_shapes`, for shapes that can never fit. Nothing is added then.
  Node& AddNode(NodeSpec spec, bool infer_shapes = true);
  /// Adds the nodes of `other` from id `first` on, under their names. Older nodes are widened where
  /// new ones take outputs that they did not have.
  void Append(const Graph& other, int first);
  /// Gives a node further outputs, perhaps by another op that takes the same inputs. What refers to
  /// its outputs stays true. Plans that were made before run what the node was.
  void Widen(int id, const OpDef& op, Attrs attrs);
  /// For importers that know all edges only at the end (loops): inputs are set without checks.
  Node& AddUnchecked(NodeSpec spec, std::vector<DataType> output_types);

  int num_nodes() const { return static_cast<int>(nodes_.size()); }
  const Node& node(int id) const { return nodes_[id]; }
  Node& mutable_node(int id) { return nodes_[id]; }
  const Node* FindNode(std::string_view name) const;
  /// Errors: kAlreadyExists if another node has that name.
  void Rename(int id, const std::string& name);
  /// `prefix`, or `prefix_1`, `prefix_2`, ...: the first that no node has.
  std::string UniqueName(const std::string& prefix);
  DataType type(const Endpoint& e) const { return nodes_[e.node].output_types[e.output]; }
  const Shape& shape(const Endpoint& e) const { return nodes_[e.node].output_shapes[e.output]; }
  /// The value if the endpoint is a Const, else null.
  const Tensor* ConstantValue(const Endpoint& e) const;
  /// The symbol for an endpoint. Endpoints asked for twice give the same symbol.
  Tensor Symbol(const Endpoint& e);
  /// The endpoint of a symbol of this graph; a value is recorded as a Const (each value once).
  Endpoint Record(const Tensor& tensor);

  /// How recorded ops are named and ordered; set by who records (Scope, gradients, tracing).
  struct RecordOptions {
    std::string name_prefix;          ///< "scope/": put before each op's name.
    std::vector<int> control_inputs;  ///< Added to every recorded node.
    std::string device;
  };
  RecordOptions record_options;

  /// Called for a symbol of another graph and for a value: gives the endpoint here that stands for
  /// it (a branch of Cond that uses what is around it). Where it gives none, a value becomes a
  /// constant and such a symbol is an error.
  std::function<std::optional<Endpoint>(const Tensor&)> capture;

  /// The functions of an imported graph; null if it has none. Nodes hold the bodies that they call.
  std::shared_ptr<FunctionLibrary> library;
  /// GraphDef's versions.producer; 134 is TensorFlow 1.15's.
  int producer_version = 134;

 private:
  std::deque<Node> nodes_;
  std::unordered_map<std::string, int> by_name_;
  std::unordered_map<std::string, int> name_counters_;
  std::map<Endpoint, Tensor> symbols_;
  std::unordered_map<const void*, std::pair<Tensor, Endpoint>>
      constants_;  // by rep; keeps it alive
};

/// "MatMul", "node 'v' (MatMul)": for messages.
std::string Describe(const Node& node);

/// Infers the output shapes of a node from its inputs' shapes. Errors: kInvalidArgument.
std::vector<Shape> InferShapes(const Graph& graph, const NodeSpec& spec, int num_outputs);

}  // namespace eager

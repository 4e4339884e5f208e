// SPDX-License-Identifier: Apache-2.0
// What stands behind tensorflow::Graph and NodeBuilder: an eager::Graph, and how nodes are added.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "eager/graph/graph.h"
#include "framework/eager_tensor.h"
#include "tensorflow/core/framework/attr_value.pb.h"
#include "tensorflow/core/framework/node_def.pb.h"
#include "tensorflow/core/framework/versions.pb.h"
#include "tensorflow/core/graph/graph.h"
#include "tensorflow/core/graph/node_builder.h"

namespace tensorflow {

/// Node i + 2 of the Graph is node i of the eager graph; 0 and 1 are the source and the sink.
class Graph::Impl {
 public:
  static constexpr int kFirstOp = 2;

  eager::Graph graph;
  const OpRegistryInterface* registry = nullptr;
  VersionDef versions;
  int num_new_names = 0;
  std::deque<std::unique_ptr<Node>> nodes;
  std::vector<Node*> pointers;  // parallel
  std::vector<std::unique_ptr<Edge>> edges;
  int num_nodes_with_edges = -1;  // number of nodes that `edges` was made for

  void Sync(Graph* owner);
  void MakeEdges(Graph* owner);
};

class NodeBuilder::Impl {
 public:
  string name;
  string op_name;
  eager::NodeSpec spec;
  std::vector<NodeOut> inputs;
  std::vector<size_t> argument_sizes;  // inputs of each argument in turn
  std::vector<Node*> control_inputs;
  std::vector<string> errors;
  string assigned_device;
  AttrValue attr;  // the one being set

  void AddInput(const NodeOut& src);
};

}  // namespace tensorflow

namespace eager {
namespace compat {

struct GraphAccess {
  static Graph& EagerGraph(tensorflow::Graph* graph) { return graph->impl_->graph; }
  static const Graph& EagerGraph(const tensorflow::Graph* graph) { return graph->impl_->graph; }
  static tensorflow::Graph* Owner(const tensorflow::Node* node) { return node->graph_; }
  static int EagerId(const tensorflow::Node* node) {
    return node->id_ - tensorflow::Graph::Impl::kFirstOp;
  }
  static Endpoint EndpointOf(const tensorflow::Node* node, int output) { return {EagerId(node), output}; }
  /// The node of that number in the eager graph, which may just have been added.
  static tensorflow::Node* NodeOf(tensorflow::Graph* graph, int eager_id);
  /// The node and the output that input `i` comes from.
  static std::pair<tensorflow::Node*, int> InputOf(tensorflow::Node* node, int i);
  static tensorflow::NodeBuilder::Impl& Builder(tensorflow::NodeBuilder* builder) { return *builder->impl_; }
};

}  // namespace compat
}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Graph and Node: a graph of ops as Scope, GraphDefBuilder and NodeBuilder make it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "tensorflow/core/framework/op.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/gtl/array_slice.h"
#include "tensorflow/core/lib/gtl/iterator_range.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/types.h"

namespace eager {
class Graph;
namespace compat {
struct GraphAccess;
}  // namespace compat
}  // namespace eager

namespace tensorflow {

class AttrValue;
class Edge;
class Graph;
class GraphDef;
class Node;
class NodeDef;
class VersionDef;

/// One op of a Graph, which owns it.
class Node {
 public:
  ~Node();
  Node(const Node&) = delete;
  void operator=(const Node&) = delete;

  string DebugString() const;
  /// 0 is the source and 1 the sink, which are no ops.
  int id() const { return id_; }
  const string& name() const;
  void set_name(string name);
  const string& type_string() const;
  /// The node as a message, as it is now.
  const NodeDef& def() const;
  const OpDef& op_def() const;

  int32 num_inputs() const;
  DataType input_type(int32 i) const;
  int32 num_outputs() const;
  DataType output_type(int32 o) const;
  const string& requested_device() const;
  void set_requested_device(const string& device);
  const string& assigned_device_name() const { return assigned_device_name_; }
  void set_assigned_device_name(const string& device_name) { assigned_device_name_ = device_name; }
  bool has_assigned_device_name() const { return !assigned_device_name_.empty(); }

  /// Sets, or takes away, an attribute.
  void AddAttr(const string& name, const AttrValue& value);
  void ClearAttr(const string& name);

  /// The output that is input `idx`.
  Status input_node(int idx, const Node** n) const;
  Status input_node(int idx, Node** n) const;
  Status input_edge(int idx, const Edge** e) const;
  /// All edges, control edges included.
  std::vector<const Edge*> in_edges() const;
  std::vector<const Edge*> out_edges() const;
  std::vector<Node*> in_nodes() const;
  std::vector<Node*> out_nodes() const;

  bool IsSource() const { return id_ == 0; }
  bool IsSink() const { return id_ == 1; }
  bool IsOp() const { return id_ > 1; }
  bool IsSwitch() const { return Is("Switch") || Is("RefSwitch"); }
  bool IsMerge() const { return Is("Merge") || Is("RefMerge"); }
  bool IsEnter() const { return Is("Enter") || Is("RefEnter"); }
  bool IsExit() const { return Is("Exit") || Is("RefExit"); }
  bool IsNextIteration() const { return Is("NextIteration") || Is("RefNextIteration"); }
  bool IsLoopCond() const { return Is("LoopCond"); }
  bool IsControlTrigger() const { return Is("ControlTrigger"); }
  bool IsConstant() const { return Is("Const") || Is("HostConst"); }
  bool IsVariable() const { return Is("Variable") || Is("VariableV2"); }
  bool IsIdentity() const { return Is("Identity") || Is("RefIdentity"); }
  bool IsControlFlow() const {
    return IsSwitch() || IsMerge() || IsEnter() || IsExit() || IsNextIteration();
  }

 private:
  friend class Graph;
  friend struct ::eager::compat::GraphAccess;
  Node(Graph* graph, int id);
  bool Is(const char* op) const { return type_string() == op; }

  Graph* graph_;
  int id_;
  string assigned_device_name_;
  mutable std::unique_ptr<string> type_string_;
  mutable std::unique_ptr<NodeDef> def_;
};

struct OutputTensor {
  Node* node;
  int index;
  OutputTensor(Node* n, int i) : node(n), index(i) {}
  OutputTensor() : node(nullptr), index(0) {}
  bool operator==(const OutputTensor& other) const {
    return node == other.node && index == other.index;
  }
};

/// A tensor, or an order of two nodes, that goes from one node to another.
class Edge {
 public:
  Node* src() const { return src_; }
  Node* dst() const { return dst_; }
  int id() const { return id_; }
  /// -1 (Graph::kControlSlot) for a control edge.
  int src_output() const { return src_output_; }
  int dst_input() const { return dst_input_; }
  bool IsControlEdge() const { return src_output_ == -1; }
  string DebugString() const;

 private:
  friend class Graph;
  Edge(Node* src, Node* dst, int id, int src_output, int dst_input)
      : src_(src), dst_(dst), id_(id), src_output_(src_output), dst_input_(dst_input) {}
  Node* src_;
  Node* dst_;
  int id_;
  int src_output_;
  int dst_input_;
};

class Graph {
 public:
  static const int kControlSlot;

  explicit Graph(const OpRegistryInterface* ops);
  ~Graph();
  Graph(const Graph&) = delete;
  void operator=(const Graph&) = delete;

  const VersionDef& versions() const;
  /// Adds a node. Its inputs must be there. Null, and `*status`, on an error.
  Node* AddNode(NodeDef node_def, Status* status);
  /// `prefix` with a number that no other name has.
  string NewName(StringPiece prefix);
  void ToGraphDef(GraphDef* graph_def) const;
  GraphDef ToGraphDefDebug() const;

  /// Source and sink are counted, except by the second.
  int num_nodes() const;
  int num_op_nodes() const;
  int num_node_ids() const { return num_nodes(); }
  int num_edges() const;
  Node* FindNodeId(int id) const;
  Node* source_node() const { return FindNodeId(0); }
  Node* sink_node() const { return FindNodeId(1); }
  /// Nodes by id, with and without source and sink.
  gtl::iterator_range<std::vector<Node*>::const_iterator> nodes() const;
  gtl::iterator_range<std::vector<Node*>::const_iterator> op_nodes() const;
  std::unordered_map<string, Node*> BuildNodeNameIndex() const;
  const OpRegistryInterface* op_registry() const;

 private:
  friend class Node;
  friend struct ::eager::compat::GraphAccess;
  class Impl;
  std::unique_ptr<Impl> impl_;
};

inline bool IsSwitch(const Node* node) { return node->IsSwitch(); }
inline bool IsMerge(const Node* node) { return node->IsMerge(); }
inline bool IsEnter(const Node* node) { return node->IsEnter(); }
inline bool IsExit(const Node* node) { return node->IsExit(); }
inline bool IsNextIteration(const Node* node) { return node->IsNextIteration(); }
inline bool IsLoopCond(const Node* node) { return node->IsLoopCond(); }
inline bool IsControlTrigger(const Node* node) { return node->IsControlTrigger(); }
inline bool IsConstant(const Node* node) { return node->IsConstant(); }
inline bool IsVariable(const Node* node) { return node->IsVariable(); }
inline bool IsIdentity(const Node* node) { return node->IsIdentity(); }
inline bool IsControlFlow(const Node* node) { return node->IsControlFlow(); }

}  // namespace tensorflow

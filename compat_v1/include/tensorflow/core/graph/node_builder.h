// SPDX-License-Identifier: Apache-2.0
// NodeBuilder: makes one node of a Graph.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "tensorflow/core/framework/attr_value_util.h"
#include "tensorflow/core/graph/graph.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {

/// Node* node;
/// Status s = NodeBuilder("sum", "Add").Input(a).Input(b).Finalize(graph, &node);
class NodeBuilder {
 public:
  /// An output of a node, or of one by its name.
  struct NodeOut {
    NodeOut(Node* n, int32 i = 0);  // NOLINT(runtime/explicit)
    NodeOut(OutputTensor t);        // NOLINT(runtime/explicit)
    NodeOut(StringPiece name, int32 i, DataType t);
    NodeOut();

    Node* node;
    bool error;
    string name;
    int32 index;
    DataType dt;
  };

  NodeBuilder(StringPiece name, StringPiece op_name,
              const OpRegistryInterface* op_registry = OpRegistry::Global());
  NodeBuilder(const NodeBuilder& other);
  NodeBuilder(NodeBuilder&& other) noexcept;
  ~NodeBuilder();

  /// The next argument: one tensor, or a list.
  NodeBuilder& Input(Node* src_node, int src_index = 0);
  NodeBuilder& Input(NodeOut src);
  NodeBuilder& Input(gtl::ArraySlice<NodeOut> src_list);
  NodeBuilder& ControlInput(Node* src_node);
  NodeBuilder& ControlInputs(gtl::ArraySlice<Node*> src_nodes);
  NodeBuilder& Device(StringPiece device_spec);
  NodeBuilder& AssignedDevice(StringPiece device);
  NodeBuilder& XlaCluster(StringPiece xla_cluster);
  /// Attributes that follow from the inputs need not be set.
  NodeBuilder& Attr(StringPiece attr_name, const Tensor& value);
  template <class T>
  NodeBuilder& Attr(StringPiece attr_name, T&& value) {
    SetAttrValue(std::forward<T>(value), EmptyAttr());
    return TakeAttr(attr_name);
  }
  template <class T>
  NodeBuilder& Attr(StringPiece attr_name, std::initializer_list<T> value) {
    SetAttrValue(gtl::ArraySlice<T>(value.begin(), value.size()), EmptyAttr());
    return TakeAttr(attr_name);
  }

  /// Adds the node. All that was wrong is in the status, and then there is no node.
  Status Finalize(Graph* graph, Node** created_node, bool consume = false);

  const string& node_name() const;
  const OpDef& op_def() const;

 private:
  friend struct ::eager::compat::GraphAccess;
  /// A message to be filled, and the attribute that it then is.
  AttrValue* EmptyAttr();
  NodeBuilder& TakeAttr(StringPiece attr_name);

  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tensorflow

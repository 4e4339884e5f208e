// SPDX-License-Identifier: Apache-2.0
// GraphDefBuilder: makes a GraphDef node by node.
#pragma once

#include <string>
#include <vector>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/op.h"
#include "tensorflow/core/graph/graph.h"
#include "tensorflow/core/graph/node_builder.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {

/// GraphDefBuilder b;
/// Node* a = ops::SourceOp("Const", b.opts().WithName("a").WithAttr("value", t).WithAttr("dtype", t.dtype()));
/// Node* n = ops::UnaryOp("Neg", a, b.opts());
/// b.ToGraphDef(&graph_def);
class GraphDefBuilder {
 public:
  /// How the next node is made. Values: each With gives a changed copy.
  class Options {
   public:
    /// Owns neither; an error in `*status` stops all that follows.
    Options(Graph* graph, Status* status);
    ~Options();

    Options WithName(StringPiece name) const;
    Options WithDevice(StringPiece device) const;
    Options WithControlInput(Node* control_input) const;
    Options WithControlInputs(gtl::ArraySlice<Node*> control_inputs) const;
    template <class T>
    Options WithAttr(StringPiece attr_name, T&& value) const {
      AttrValue attr;
      SetAttrValue(std::forward<T>(value), &attr);
      return WithAttrValue(attr_name, attr);
    }
    template <class T>
    Options WithAttr(StringPiece attr_name, std::initializer_list<T> value) const {
      return WithAttr(attr_name, gtl::ArraySlice<T>(value.begin(), value.size()));
    }

    bool HaveError() const { return status_ != nullptr && !status_->ok(); }
    string StatusToString() const { return status_->ToString(); }
    /// The name of these options, or a new one made of `op`.
    string GetNameForOp(StringPiece op) const;
    void UpdateStatus(const Status& status) const;
    /// Adds the node of `builder`, with what these options say; null on an error.
    Node* FinalizeBuilder(NodeBuilder* builder) const;
    const OpRegistryInterface* op_registry() const;

   private:
    Options WithAttrValue(StringPiece name, const AttrValue& value) const;

    Graph* const graph_;
    Status* const status_;
    string name_;
    string device_;
    std::vector<Node*> control_inputs_;
    std::vector<std::pair<string, AttrValue>> attrs_;
  };

  explicit GraphDefBuilder(const OpRegistryInterface* op_registry = OpRegistry::Global())
      : graph_(op_registry), opts_(&graph_, &status_) {}
  /// Ends the process on an error: for tests.
  enum TestFailImmediatelyType { kFailImmediately };
  GraphDefBuilder(TestFailImmediatelyType,
                  const OpRegistryInterface* op_registry = OpRegistry::Global())
      : graph_(op_registry), opts_(&graph_, nullptr) {}
  GraphDefBuilder(const GraphDefBuilder&) = delete;
  void operator=(const GraphDefBuilder&) = delete;

  const Options& opts() const { return opts_; }
  /// The graph, or the first error.
  Status ToGraphDef(GraphDef* graph_def) const;

 private:
  Graph graph_;
  Status status_;
  Options opts_;
};

namespace ops {

typedef NodeBuilder::NodeOut NodeOut;

/// A node with no, one and two inputs.
Node* SourceOp(const string& op_name, const GraphDefBuilder::Options& opts);
Node* UnaryOp(const string& op_name, NodeOut input, const GraphDefBuilder::Options& opts);
Node* BinaryOp(const string& op_name, NodeOut a, NodeOut b, const GraphDefBuilder::Options& opts);

}  // namespace ops
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Scope: the graph under construction, with the names, devices and control inputs that new ops get.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/core/graph/graph_constructor.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/gtl/array_slice.h"
#include "tensorflow/core/lib/strings/strcat.h"

namespace tensorflow {

class Graph;
class GraphDef;
class NodeBuilder;
struct CompositeOpScopes;

/// Scopes derived from one root share its graph and its status. The first error stays in the status
/// and op constructors do nothing from then on.
class Scope {
 public:
  Scope(const Scope& other);
  ~Scope();
  Scope& operator=(const Scope& other);

  /// A scope with a new graph.
  static Scope NewRootScope();
  /// Names of ops are put below `child_scope_name`, which is made unique.
  Scope NewSubScope(const string& child_scope_name) const;
  /// The next ops are named by the fragments, which are joined as StrCat joins them.
  template <typename... Ty>
  Scope WithOpName(Ty... fragments) const {
    return WithOpNameImpl(::tensorflow::strings::StrCat(fragments...));
  }
  /// Ops run only after these, in addition to those before.
  Scope WithControlDependencies(const gtl::ArraySlice<Operation>& control_deps) const;
  Scope WithControlDependencies(const Output& control_dep) const;
  Scope WithNoControlDependencies() const;
  Scope WithDevice(const string& device) const;
  Scope WithAssignedDevice(const string& assigned_device) const;
  Scope WithXlaCluster(const string& xla_cluster) const;
  /// Ops go to the same device as `op`.
  Scope ColocateWith(const Operation& op) const;
  Scope ColocateWith(const Output& out) const { return ColocateWith(out.op()); }
  Scope ClearColocation() const;
  /// An error ends the process.
  Scope ExitOnError() const;
  Scope WithKernelLabel(const string& kernel_label) const;

  /// A name that no op of this scope has; the op name of this scope comes before `default_name`.
  string GetUniqueNameForOp(const string& default_name) const;
  /// Keeps the first error.
  void UpdateStatus(const Status& s) const;
  /// Gives a node the properties of this scope.
  void UpdateBuilder(NodeBuilder* builder) const;
  /// Scopes for the parts of an op that is made of several, and for its last part.
  CompositeOpScopes GetCompositeOpScopes(const string& composite_op_name) const;

  bool ok() const;
  Graph* graph() const;
  std::shared_ptr<Graph> graph_as_shared_ptr() const;
  Status status() const;
  /// The graph as a message, or the error of this scope.
  Status ToGraphDef(GraphDef* gdef) const;
  Status ToGraph(Graph* g, GraphConstructorOptions opts = GraphConstructorOptions{}) const;
  /// Infers the shapes of a node that was made by hand.
  Status DoShapeInference(Node* node) const;
  static Scope DisabledShapeInferenceScope();
  const std::vector<Operation>& control_deps() const;

 private:
  class Impl;
  friend class InternalScope;

  explicit Scope(Impl* impl);
  Scope WithOpNameImpl(const string& op_name) const;

  std::unique_ptr<Impl> impl_;
  Impl* impl() { return impl_.get(); }
  const Impl* impl() const { return impl_.get(); }
};

struct CompositeOpScopes {
  Scope child;
  Scope last;
};

}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Scope: names, devices, control inputs and the status of the graph under construction.
#include "tensorflow/cc/framework/scope.h"

#include <algorithm>
#include <set>

#include "graph/graph_access.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/graph/node_builder.h"
#include "tensorflow/core/lib/strings/str_util.h"

namespace tensorflow {

using eager::compat::GraphAccess;

namespace {
constexpr char kScopeSeparator[] = "/";
constexpr char kSuffixSeparator[] = "_";
}  // namespace

class Scope::Impl {
 public:
  typedef std::unordered_map<string, int> NameMap;

  /// What all scopes of one root share.
  std::shared_ptr<Graph> graph = std::make_shared<Graph>(OpRegistry::Global());
  std::shared_ptr<Status> status = std::make_shared<Status>();

  /// Names in use at this level, with the last number given to each.
  std::shared_ptr<NameMap> names = std::make_shared<NameMap>();
  string name;     // "outer/inner"
  string op_name;  // of WithOpName
  std::vector<Operation> control_deps;
  string kernel_label, device, assigned_device, xla_cluster;
  std::set<string> colocation;
  bool exit_on_error = false;
  bool disable_shape_inference = false;
  /// Set for the last scope of a composite op, which can make one op only.
  std::shared_ptr<bool> is_used;

  string UniqueName(const string& prefix, bool check_single_use) {
    if (check_single_use && is_used != nullptr) {
      if (*is_used) {
        *status = errors::AlreadyExists(prefix, " already exists in the current scope");
        return "";
      }
      *is_used = true;
      return prefix;
    }
    auto entry = names->find(prefix);
    if (entry == names->end()) {
      names->insert({prefix, 0});
      return prefix;
    }
    string unique;
    do {
      unique = strings::StrCat(prefix, kSuffixSeparator, ++entry->second);
    } while (names->count(unique) > 0);
    names->insert({unique, 0});
    return unique;
  }

  string NameForOp(const string& default_name) {
    const string unique = UniqueName(default_name, true);
    return strings::StrCat(name, name.empty() || unique.empty() ? "" : kScopeSeparator, unique);
  }

  /// A copy for a scope of another name, which has no op name.
  std::unique_ptr<Impl> Below(const string& other_name, bool share_names) const {
    std::unique_ptr<Impl> child(new Impl(*this));
    child->name = other_name;
    child->op_name.clear();
    child->is_used.reset();
    if (!share_names) child->names = std::make_shared<NameMap>();
    return child;
  }
  /// A copy that can make one op, which is named `op`.
  std::unique_ptr<Impl> ForOneOp(const string& op) const {
    std::unique_ptr<Impl> last(new Impl(*this));
    last->op_name = op;
    last->is_used = std::make_shared<bool>(false);
    return last;
  }
};

Scope::Scope(Impl* impl) : impl_(impl) {}
Scope::Scope(const Scope& other) : impl_(new Impl(*other.impl())) {}
Scope::~Scope() {}
Scope& Scope::operator=(const Scope& other) {
  impl_.reset(new Impl(*other.impl_));
  return *this;
}

Scope Scope::NewRootScope() { return Scope(new Impl); }

Scope Scope::DisabledShapeInferenceScope() {
  Scope scope = NewRootScope();
  scope.impl_->disable_shape_inference = true;
  return scope;
}

Scope Scope::NewSubScope(const string& child_scope_name) const {
  if (child_scope_name.empty()) return Scope(impl_->Below(impl_->name, true).release());
  const string unique = impl_->UniqueName(child_scope_name, false);
  const string separator = impl_->name.empty() || unique.empty() ? "" : kScopeSeparator;
  return Scope(impl_->Below(strings::StrCat(impl_->name, separator, unique), false).release());
}

Scope Scope::WithOpNameImpl(const string& op_name) const {
  if (impl_->is_used != nullptr) {
    UpdateStatus(errors::InvalidArgument("Cannot set op name ", op_name, " on this scope"));
    return *this;
  }
  Scope scope(*this);
  scope.impl_->op_name = op_name;
  return scope;
}

Scope Scope::WithControlDependencies(const gtl::ArraySlice<Operation>& control_deps) const {
  Scope scope(*this);
  auto& deps = scope.impl_->control_deps;
  deps.insert(deps.end(), control_deps.begin(), control_deps.end());
  return scope;
}
Scope Scope::WithControlDependencies(const Output& control_dep) const {
  Scope scope(*this);
  scope.impl_->control_deps.push_back(control_dep.op());
  return scope;
}
Scope Scope::WithNoControlDependencies() const {
  Scope scope(*this);
  scope.impl_->control_deps.clear();
  return scope;
}
Scope Scope::WithDevice(const string& device) const {
  Scope scope(*this);
  scope.impl_->device = device;
  return scope;
}
Scope Scope::WithAssignedDevice(const string& assigned_device) const {
  Scope scope(*this);
  scope.impl_->assigned_device = assigned_device;
  return scope;
}
Scope Scope::WithXlaCluster(const string& xla_cluster) const {
  Scope scope(*this);
  scope.impl_->xla_cluster = xla_cluster;
  return scope;
}
Scope Scope::ColocateWith(const Operation& op) const {
  Scope scope(*this);
  scope.impl_->colocation.insert(op.node()->name());
  return scope;
}
Scope Scope::ClearColocation() const {
  Scope scope(*this);
  scope.impl_->colocation.clear();
  return scope;
}
Scope Scope::ExitOnError() const {
  Scope scope(*this);
  scope.impl_->exit_on_error = true;
  return scope;
}
Scope Scope::WithKernelLabel(const string& kernel_label) const {
  Scope scope(*this);
  scope.impl_->kernel_label = kernel_label;
  return scope;
}

string Scope::GetUniqueNameForOp(const string& default_name) const {
  if (impl_->is_used != nullptr) {
    if (impl_->op_name.empty() || *impl_->is_used) {
      *impl_->status = errors::InvalidArgument("Cannot get a unique name in this scope");
      return "";
    }
    *impl_->is_used = true;
    return impl_->op_name;
  }
  return impl_->NameForOp(impl_->op_name.empty() ? default_name : impl_->op_name);
}

CompositeOpScopes Scope::GetCompositeOpScopes(const string& composite_op_name) const {
  if (impl_->op_name.empty() && composite_op_name.empty()) {
    UpdateStatus(errors::InvalidArgument("Cannot create composite op scopes with empty name"));
    return {*this, *this};
  }
  if (impl_->is_used != nullptr) {
    return {Scope(impl_->Below(impl_->op_name, true).release()),
            Scope(impl_->ForOneOp(impl_->op_name).release())};
  }
  Scope child = NewSubScope(impl_->op_name.empty() ? composite_op_name : impl_->op_name);
  const string separator = impl_->name.empty() ? "" : kSuffixSeparator;
  const string child_name = strings::StrCat(impl_->name, separator, child.impl_->name);
  return {child, Scope(child.impl_->ForOneOp(child_name).release())};
}

void Scope::UpdateStatus(const Status& s) const {
  impl_->status->Update(s);
  if (impl_->exit_on_error && !ok()) LOG(FATAL) << *impl_->status;
}

void Scope::UpdateBuilder(NodeBuilder* builder) const {
  std::vector<Node*> controls;
  for (const Operation& op : impl_->control_deps) controls.push_back(op.node());
  builder->ControlInputs(controls);
  if (!impl_->kernel_label.empty()) builder->Attr("_kernel", impl_->kernel_label);
  if (!impl_->colocation.empty()) {
    std::vector<string> constraints;
    for (const string& name : impl_->colocation) constraints.push_back(strings::StrCat("loc:@", name));
    builder->Attr("_class", constraints);
  }
  if (!impl_->device.empty()) builder->Device(impl_->device);
  if (!impl_->assigned_device.empty()) builder->AssignedDevice(impl_->assigned_device);
  if (!impl_->xla_cluster.empty()) builder->XlaCluster(impl_->xla_cluster);
}

bool Scope::ok() const { return impl_->status->ok(); }
Graph* Scope::graph() const { return impl_->graph.get(); }
std::shared_ptr<Graph> Scope::graph_as_shared_ptr() const { return impl_->graph; }
Status Scope::status() const { return *impl_->status; }
const std::vector<Operation>& Scope::control_deps() const { return impl_->control_deps; }

Status Scope::ToGraphDef(GraphDef* gdef) const {
  if (!ok()) return *impl_->status;
  graph()->ToGraphDef(gdef);
  return Status::OK();
}

Status Scope::ToGraph(Graph* g, GraphConstructorOptions) const {
  if (!ok()) return *impl_->status;
  return eager::compat::Guard([&] {
    GraphAccess::EagerGraph(g).Append(GraphAccess::EagerGraph(graph()), 0);
  });
}

Status Scope::DoShapeInference(Node* node) const {
  // NodeBuilder has done so already; kept for ops that programs build by hand.
  return node == nullptr ? errors::InvalidArgument("no node to infer the shapes of") : Status::OK();
}

}  // namespace tensorflow

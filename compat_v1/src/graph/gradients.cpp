// SPDX-License-Identifier: Apache-2.0
// AddSymbolicGradients, by the gradients of the runtime's op table.
#include "tensorflow/cc/framework/gradients.h"

#include "eager/autodiff/backward.h"
#include "graph/graph_access.h"

namespace tensorflow {

using eager::compat::GraphAccess;

namespace {

/// Nodes, by number in the eager graph, from which a path leads to one of `outputs`.
std::vector<bool> NodesBefore(const eager::Graph& graph, const std::vector<Output>& outputs) {
  std::vector<bool> seen(static_cast<size_t>(graph.num_nodes()), false);
  std::vector<int> to_visit;
  auto visit = [&](int id) {
    if (seen[static_cast<size_t>(id)]) return;
    seen[static_cast<size_t>(id)] = true;
    to_visit.push_back(id);
  };
  for (const Output& output : outputs) visit(GraphAccess::EagerId(output.node()));
  while (!to_visit.empty()) {
    const int id = to_visit.back();
    to_visit.pop_back();
    for (const eager::Endpoint& e : graph.node(id).inputs) visit(e.node);
  }
  return seen;
}

/// How ops that are recorded are named and ordered, put back where it ends.
class RecordAs {
 public:
  RecordAs(eager::Graph* graph, const Scope& scope) : graph_(graph), before_(graph->record_options) {
    // The name of a scope is found in the name that an op of it would get.
    string name = scope.NewSubScope("gradients").GetUniqueNameForOp("x");
    graph->record_options.name_prefix = name.substr(0, name.size() - 1);
    for (const Operation& op : scope.control_deps()) {
      graph->record_options.control_inputs.push_back(GraphAccess::EagerId(op.node()));
    }
  }
  ~RecordAs() { graph_->record_options = before_; }

 private:
  eager::Graph* graph_;
  eager::Graph::RecordOptions before_;
};

}  // namespace

Output NoGradient() { return Output(static_cast<Node*>(nullptr), -1); }

Status AddSymbolicGradients(const Scope& scope, const std::vector<Output>& outputs,
                            const std::vector<Output>& inputs,
                            const std::vector<Output>& grad_inputs,
                            std::vector<Output>* grad_outputs) {
  if (!scope.ok()) return scope.status();
  if (!grad_inputs.empty() && grad_inputs.size() != outputs.size()) {
    return errors::InvalidArgument("Must specify a gradient input for each output.");
  }
  for (const Output& output : outputs) {
    if (output.node() == nullptr) return errors::InvalidArgument("AddSymbolicGradients: an output is empty");
  }
  for (const Output& input : inputs) {
    if (input.node() == nullptr) return errors::InvalidArgument("AddSymbolicGradients: an input is empty");
  }
  eager::Graph& graph = GraphAccess::EagerGraph(scope.graph());
  const std::vector<bool> reachable = NodesBefore(graph, outputs);
  for (const Output& input : inputs) {
    if (!reachable[static_cast<size_t>(GraphAccess::EagerId(input.node()))]) {
      return errors::InvalidArgument("Cannot compute the partial derivative for node '",
                                     input.node()->name(),
                                     "' as it's unreachable from the output node(s).");
    }
  }
  auto symbols = [&](const std::vector<Output>& list) {
    std::vector<eager::Tensor> tensors;
    for (const Output& o : list) {
      tensors.push_back(o.node() == nullptr ? eager::Tensor()
                                            : graph.Symbol(GraphAccess::EndpointOf(o.node(), o.index())));
    }
    return tensors;
  };
  std::vector<eager::Tensor> gradients;
  Status status = eager::compat::Guard([&] {
    RecordAs record(&graph, scope);
    gradients = eager::SymbolicGradients(graph, symbols(outputs), symbols(inputs), symbols(grad_inputs));
  });
  if (errors::IsUnimplemented(status)) {
    status = errors::NotFound(status.error_message());
  }
  if (!status.ok()) {
    scope.UpdateStatus(status);
    return status;
  }
  grad_outputs->clear();
  for (const eager::Tensor& gradient : gradients) {
    if (!gradient.IsDefined()) {
      grad_outputs->push_back(NoGradient());
      continue;
    }
    const eager::Endpoint e = graph.Record(gradient);
    grad_outputs->push_back(Output(GraphAccess::NodeOf(scope.graph(), e.node), e.output));
  }
  return Status::OK();
}

Status AddSymbolicGradients(const Scope& scope, const std::vector<Output>& outputs,
                            const std::vector<Output>& inputs, std::vector<Output>* grad_outputs) {
  return AddSymbolicGradients(scope, outputs, inputs, {}, grad_outputs);
}

}  // namespace tensorflow

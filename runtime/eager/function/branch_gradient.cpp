// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <memory>
#include <set>

#include "eager/autodiff/backward.h"
#include "eager/function/body_gradient.h"
#include "eager/function/functional_grads.h"
#include "eager/op/apply.h"
#include "eager/ops.h"

namespace eager {
namespace {

// The functions that a node chooses from, and where its inputs for them begin.
struct Branches {
  std::vector<FunctionRef> functions;
  int first_input = 1;
};

bool IsCall(const OpDef& op) { return op.name.ends_with("PartitionedCall"); }

Branches BranchesOf(const Node& node) {
  auto function = [&](std::string_view attr) {
    return std::get<FunctionRef>(*node.FindAttr(attr));
  };
  Branches branches;
  if (node.op->name == "Case") {
    branches.functions = std::get<std::vector<FunctionRef>>(*node.FindAttr("branches"));
  } else if (IsCall(*node.op)) {
    branches = {{function("f")}, 0};
  } else {
    branches.functions = {function("then_branch"), function("else_branch")};
  }
  for (const FunctionRef& f : branches.functions)
    if (!f.body) throw Unimplemented(node.op->name, ": function '", f.name, "' has no body here");
  return branches;
}

void SetFunctions(const OpDef& op, std::vector<FunctionRef> functions, Attrs& attrs) {
  if (op.name == "Case") {
    attrs.Set("branches", std::move(functions));
  } else if (IsCall(op)) {
    attrs.Set("f", functions[0]);
  } else {
    attrs.Set("then_branch", functions[0]);
    attrs.Set("else_branch", functions[1]);
  }
}

// The op of the same kind for functions with or without stateful ops.
const OpDef& OpForGradient(const OpDef& op, bool is_stateful) {
  if (op.name == "Case") return op;
  if (IsCall(op)) return GetOp(is_stateful ? "StatefulPartitionedCall" : "PartitionedCall");
  return GetOp(is_stateful ? "If" : "StatelessIf");
}

// Stands for a value of a branch that was not taken.
Tensor Nothing(DataType dtype) { return ZerosLike(Tensor(dtype, Shape())); }

// One branch with its gradient, and which values of it that takes.
struct Branch {
  Branch(const FunctionBody& body, const std::vector<int>& ys, const std::vector<int>& xs)
      : gradient(body, ys, xs, [this](BodyGradient& g, const Endpoint& e) {
          const Graph& from = g.forward().graph;
          AddArgument(g.gradient(), BaseType(from.type(e)), from.shape(e));
          const Endpoint stand_in = g.gradient().arguments.back();
          if (const int argument = g.ArgumentOf(e); argument >= 0) {
            arguments[argument] = stand_in;
          } else {
            saved.push_back(e);
            stand_ins.push_back(stand_in);
          }
          return stand_in;
        }) {}

  std::map<int, Endpoint> arguments;  // those that the gradient takes, and what stands for them
  std::vector<Endpoint> saved, stand_ins;  // parallel: values in between, and what stands for them
  BodyGradient gradient;
};

class BranchDifferentiator {
 public:
  explicit BranchDifferentiator(const GradContext& g)
      : g_(g),
        graph_(*g.y().graph()),
        id_(g.y().node_id()),
        op_(*graph_.node(id_).op),
        branches_(BranchesOf(graph_.node(id_))) {
    for (int k = 0; k < g.num_outputs(); ++k)
      if (g.HasDy(k)) ys_.push_back(k);
    std::vector<int> xs;
    for (int i = branches_.first_input; i < g.num_inputs(); ++i)
      if (IsTrainable(g.dtype(i))) xs.push_back(i - branches_.first_input);
    for (const FunctionRef& f : branches_.functions)
      parts_.push_back(std::make_unique<Branch>(*f.body, ys_, xs));
    for (int x : xs)
      if (FlowsTo(x)) xs_.push_back(x);
  }

  Grads Run() {
    Grads grads(g_.num_inputs());
    if (xs_.empty()) return grads;
    AddResults();
    const std::set<int> used = UsedArguments();
    const std::vector<Tensor> saved = SaveValues();
    std::vector<Tensor> inputs;
    if (branches_.first_input == 1) inputs.push_back(g_.x(0));
    for (int k : ys_) inputs.push_back(g_.dy(k));
    for (int i : used) inputs.push_back(g_.x(branches_.first_input + i));
    inputs.insert(inputs.end(), saved.begin(), saved.end());
    bool is_stateful = false;
    std::vector<FunctionRef> functions;
    for (size_t b = 0; b < parts_.size(); ++b) {
      OrderArguments(b, used);
      BodyGradient& part = parts_[b]->gradient;
      is_stateful |= HasStatefulOps(part.gradient().graph);
      functions.push_back({part.gradient().name, nullptr, part.shared_gradient()});
    }
    const OpDef& op = OpForGradient(op_, is_stateful);
    Attrs attrs = {{"Tout", types_}};
    SetFunctions(op, std::move(functions), attrs);
    const std::vector<Tensor> results = Apply(op, inputs, attrs);
    for (size_t i = 0; i < xs_.size(); ++i) grads[branches_.first_input + xs_[i]] = results[i];
    return grads;
  }

 private:
  bool FlowsTo(int x) const {
    for (const auto& part : parts_)
      if (part->gradient.dx(x).IsDefined()) return true;
    return false;
  }

  // The gradients of all branches give the same results; zeros where no path led.
  void AddResults() {
    for (int x : xs_)
      for (const auto& part : parts_)
        if (const Tensor& dx = part->gradient.dx(x); dx.IsDefined()) {
          types_.push_back(dx.dtype());
          break;
        }
    for (const auto& part : parts_)
      for (size_t i = 0; i < xs_.size(); ++i) {
        Tensor dx = part->gradient.dx(xs_[i]);
        if (!dx.IsDefined()) dx = part->gradient.ZerosLikeArgument(xs_[i], types_[i]);
        FunctionBody& body = part->gradient.gradient();
        body.results.push_back(body.graph.Record(dx));
      }
  }

  std::set<int> UsedArguments() const {
    std::set<int> used;
    for (const auto& part : parts_)
      for (const auto& [argument, stand_in] : part->arguments) used.insert(argument);
    return used;
  }

  // Makes the node give the saved values of all branches as well; of those not taken, nothings.
  std::vector<Tensor> SaveValues() {
    std::vector<DataType> types;
    for (const auto& part : parts_)
      for (const Endpoint& e : part->saved)
        types.push_back(BaseType(part->gradient.forward().graph.type(e)));
    if (types.empty()) return {};
    std::vector<FunctionRef> functions;
    for (const auto& part : parts_) {
      FunctionBody& body = part->gradient.forward();
      size_t at = 0;
      for (const auto& other : parts_)
        for (const Endpoint& e : other->saved) {
          body.results.push_back(other == part ? e : body.graph.Record(Nothing(types[at])));
          ++at;
        }
      functions.push_back({body.name, nullptr, part->gradient.shared_forward()});
    }
    Attrs attrs = graph_.node(id_).attrs;
    auto all = std::get<std::vector<DataType>>(*graph_.node(id_).FindAttr("Tout"));
    const int count = static_cast<int>(all.size());
    all.insert(all.end(), types.begin(), types.end());
    attrs.Set("Tout", std::move(all));
    attrs.Erase("output_shapes");
    SetFunctions(op_, std::move(functions), attrs);
    return WidenNode(graph_, id_, op_, std::move(attrs), count);
  }

  // Upstream gradients, used arguments, saved values of all branches: what a branch does not take
  // is an argument that nobody reads.
  void OrderArguments(size_t b, const std::set<int>& used) {
    Branch& branch = *parts_[b];
    FunctionBody& body = branch.gradient.gradient();
    std::vector<Endpoint> arguments(
        body.arguments.begin(), body.arguments.begin() + static_cast<std::ptrdiff_t>(ys_.size()));
    auto unread = [&](DataType dtype) {
      AddArgument(body, dtype, Shape::Unknown());
      return body.arguments.back();
    };
    for (int i : used) {
      auto it = branch.arguments.find(i);
      arguments.push_back(it != branch.arguments.end()
                              ? it->second
                              : unread(BaseType(g_.dtype(branches_.first_input + i))));
    }
    for (const auto& part : parts_)
      for (size_t i = 0; i < part->saved.size(); ++i)
        arguments.push_back(
            part.get() == &branch
                ? branch.stand_ins[i]
                : unread(BaseType(part->gradient.forward().graph.type(part->saved[i]))));
    body.arguments = std::move(arguments);
  }

  const GradContext& g_;
  Graph& graph_;
  const int id_;
  const OpDef& op_;
  const Branches branches_;
  std::vector<std::unique_ptr<Branch>> parts_;
  std::vector<int> ys_, xs_;  // by number of the result and of the argument: where gradients flow
  std::vector<DataType> types_;  // parallel to xs_
};

}  // namespace

Grads BranchGradient(const GradContext& g) { return BranchDifferentiator(g).Run(); }

}  // namespace eager

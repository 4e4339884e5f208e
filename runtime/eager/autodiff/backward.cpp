// SPDX-License-Identifier: Apache-2.0
#include "eager/autodiff/backward.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "eager/ops.h"

namespace eager {
namespace {

using KeySet = std::unordered_set<TensorKey, TensorKeyHash>;

TapeEntry EntryOf(Graph& graph, int id) {
  const Node& node = graph.node(id);
  TapeEntry entry{node.op, node.attrs, {}, {}};
  for (const Endpoint& e : node.inputs) entry.inputs.push_back(graph.Symbol(e));
  for (size_t i = 0; i < node.output_types.size(); ++i)
    entry.outputs.push_back(graph.Symbol({id, static_cast<int>(i)}));
  return entry;
}

// Whether the node that the entry tells of has got further outputs since (Graph::Widen).
bool IsWidened(const TapeEntry& entry) {
  if (entry.outputs.empty() || !entry.outputs[0].IsDefined() || !entry.outputs[0].IsSymbol()) return false;
  const Tensor& y = entry.outputs[0];
  return y.graph()->node(y.node_id()).output_types.size() > entry.outputs.size();
}

class BackwardPass {
 public:
  explicit BackwardPass(std::span<const Tensor> xs) {
    for (const Tensor& x : xs) reached_.insert(KeyOf(x));
  }

  void Start(const Tensor& y, const Tensor& dy) { Accumulate(y, dy.IsDefined() ? dy : OnesLike(y)); }

  void Run(std::span<const TapeEntry> entries) {
    std::vector<bool> on_path(entries.size());
    std::unordered_map<size_t, TapeEntry> widened;
    for (size_t i = 0; i < entries.size(); ++i) {
      if (IsWidened(entries[i])) {
        widened[i] = EntryOf(*entries[i].outputs[0].graph(), entries[i].outputs[0].node_id());
        widened[i].inputs = entries[i].inputs;  // the tensors that were given, which tapes know
      }
      on_path[i] = Reaches(widened.count(i) ? widened[i] : entries[i]);
    }
    for (size_t i = entries.size(); i-- > 0;)
      if (on_path[i]) Differentiate(widened.count(i) ? widened[i] : entries[i]);
  }

  // The sum of all that flowed into t; undefined if nothing did.
  Tensor Take(const Tensor& t) {
    auto it = grads_.find(KeyOf(t));
    if (it == grads_.end()) return {};
    std::vector<Tensor>& parts = it->second;
    if (parts.size() > 1) parts = {AddN(parts)};
    return parts[0];
  }

 private:
  // Marks the outputs of an entry that depends on some x.
  bool Reaches(const TapeEntry& entry) {
    if (entry.op->has(kNotDifferentiable)) return false;
    const bool depends = std::any_of(entry.inputs.begin(), entry.inputs.end(), [&](const Tensor& t) {
      return IsTrainable(t.dtype()) && reached_.count(KeyOf(t));
    });
    if (!depends) return false;
    for (const Tensor& y : entry.outputs)
      if (IsTrainable(y.dtype())) reached_.insert(KeyOf(y));
    return true;
  }

  void Accumulate(const Tensor& t, Tensor grad) { grads_[KeyOf(t)].push_back(std::move(grad)); }

  void Differentiate(const TapeEntry& entry) {
    std::vector<Tensor> dys;
    bool any = false;
    for (const Tensor& y : entry.outputs) {
      dys.push_back(IsTrainable(y.dtype()) ? Take(y) : Tensor());
      any |= dys.back().IsDefined();
    }
    if (!any) return;
    if (!entry.op->grad) throw Unimplemented("No gradient defined for op: ", entry.op->name);
    const GradContext ctx(*entry.op, entry.attrs, entry.inputs, entry.outputs, dys);
    std::vector<Tensor> grads = entry.op->grad(ctx);
    if (grads.size() != entry.inputs.size())
      throw Internal(entry.op->name, ": its gradient function gave ", grads.size(), " gradients for ", entry.inputs.size(), " inputs");
    for (size_t i = 0; i < grads.size(); ++i)
      if (grads[i].IsDefined() && reached_.count(KeyOf(entry.inputs[i]))) Accumulate(entry.inputs[i], std::move(grads[i]));
  }

  KeySet reached_;
  std::unordered_map<TensorKey, std::vector<Tensor>, TensorKeyHash> grads_;
};

// Nodes in an order in which inputs come first (ids may not be, in imported graphs).
void VisitInputsFirst(Graph& graph, int id, std::vector<char>& state, std::vector<int>& order) {
  std::vector<std::pair<int, size_t>> stack{{id, 0}};
  if (state[id]) return;
  state[id] = 1;
  while (!stack.empty()) {
    auto& [node, next] = stack.back();
    const auto& inputs = graph.node(node).inputs;
    if (next == inputs.size()) {
      order.push_back(node);
      stack.pop_back();
      continue;
    }
    const int before = inputs[next++].node;
    if (!state[before]) {
      state[before] = 1;
      stack.emplace_back(before, 0);
    }
  }
}

}  // namespace

std::vector<Tensor> Backward(std::span<const TapeEntry> entries, std::span<const Tensor> ys, std::span<const Tensor> xs,
                             std::span<const Tensor> dys) {
  if (!dys.empty() && dys.size() != ys.size())
    throw InvalidArgument("gradients: ", ys.size(), " tensors and ", dys.size(), " upstream gradients");
  BackwardPass pass(xs);
  for (size_t i = 0; i < ys.size(); ++i)
    if (IsTrainable(ys[i].dtype())) pass.Start(ys[i], dys.empty() ? Tensor() : dys[i]);
  pass.Run(entries);
  std::vector<Tensor> result;
  for (const Tensor& x : xs) result.push_back(IsTrainable(x.dtype()) ? pass.Take(x) : Tensor());
  return result;
}

std::vector<Tensor> SymbolicGradients(Graph& graph, std::span<const Tensor> ys, std::span<const Tensor> xs,
                                      std::span<const Tensor> dys) {
  for (auto list : {ys, xs})
    for (const Tensor& t : list)
      if (!t.IsSymbol() || t.graph() != &graph) throw InvalidArgument("gradients: ", t.Summary(), " is not of this graph");
  std::vector<char> state(graph.num_nodes());
  std::vector<int> order;
  for (const Tensor& y : ys) VisitInputsFirst(graph, y.node_id(), state, order);
  std::vector<TapeEntry> entries;
  for (int id : order) entries.push_back(EntryOf(graph, id));
  return Backward(entries, ys, xs, dys);
}

}  // namespace eager

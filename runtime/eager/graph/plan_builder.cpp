// SPDX-License-Identifier: Apache-2.0
// Plan::Make: prune, order, assign slots, fold constants, compute lifetimes.
#include <algorithm>
#include <map>
#include <queue>
#include <set>

#include "eager/core/flush_denormals.h"
#include "eager/graph/plan.h"

namespace eager {
namespace {

constexpr int64_t kLargestFolded = int64_t{10} << 20;  // bytes

bool IsLoopOp(const OpDef& op) {
  return op.name == "Enter" || op.name == "Exit" || op.name == "NextIteration" ||
         op.name == "LoopCond" || op.name == "RefEnter" || op.name == "RefExit" ||
         op.name == "RefNextIteration";
}
bool IsSwitch(const OpDef& op) { return op.name == "Switch" || op.name == "RefSwitch"; }
bool IsMerge(const OpDef& op) { return op.name == "Merge" || op.name == "RefMerge"; }

}  // namespace

class PlanBuilder {
 public:
  PlanBuilder(const Graph& graph, const PlanOptions& options) : graph_(graph), options_(options) {}

  std::shared_ptr<const Plan> Build(const std::vector<Endpoint>& feeds,
                                    const std::vector<Endpoint>& fetches,
                                    const std::vector<int>& targets) {
    for (size_t i = 0; i < feeds.size(); ++i) fed_.emplace(feeds[i], static_cast<int>(i));
    Prune(fetches, targets);
    CheckNodes();
    Order();
    FindPassedReferences();
    AssignSlots(feeds, fetches);
    if (options_.fold_constants) FoldConstants();
    EmitSteps();
    ComputeLifetimes();
    return plan_;
  }

 private:
  bool IsFed(const Endpoint& e) const { return fed_.count(e) > 0; }

  // Whether the slot of an endpoint holds a reference: a variable, or the identity of one.
  bool HoldsReference(const Endpoint& e) const {
    if (IsFed(e)) return false;
    return IsRef(graph_.type(e)) || passes_reference_.count(e.node) > 0;
  }

  // In order, so that a chain of identities takes one step a node.
  void FindPassedReferences() {
    for (int id : order_) {
      const Node& node = graph_.node(id);
      if (node.op->has(kForwardsReference) && HoldsReference(node.inputs[0]))
        passes_reference_.insert(id);
    }
  }

  // A placeholder that is fed does not run, so that nobody has to wait for it.
  bool WaitsFor(int control_input) const {
    const Node& node = graph_.node(control_input);
    return !(node.op->has(kPlaceholder) && IsFed({control_input, 0}));
  }

  // Everything that must run: back from fetches and targets through data inputs that are not fed
  // and through control inputs.
  void Prune(const std::vector<Endpoint>& fetches, const std::vector<int>& targets) {
    std::vector<int> stack;
    auto need = [&](int node) {
      if (needed_.insert(node).second) stack.push_back(node);
    };
    for (const Endpoint& e : fetches)
      if (!IsFed(e)) need(e.node);
    for (int t : targets) need(t);
    if (options_.keep_stateful)
      for (int id = 0; id < graph_.num_nodes(); ++id)
        if (graph_.node(id).op->is_stateful && !graph_.node(id).op->has(kPlaceholder)) need(id);
    while (!stack.empty()) {
      const Node& node = graph_.node(stack.back());
      stack.pop_back();
      for (const Endpoint& e : node.inputs)
        if (!IsFed(e)) need(e.node);
      for (int c : node.control_inputs)
        if (WaitsFor(c)) need(c);
    }
  }

  // Says all that is wrong at once, before anything runs.
  void CheckNodes() {
    std::string missing;
    for (int id : needed_) {
      const Node& node = graph_.node(id);
      if (node.op->has(kPlaceholder) && node.control_inputs.empty()) {
        if (IsFed({id, 0})) continue;
        if (!missing.empty()) missing += ", ";
        missing += StrCat("'", node.name, "' with dtype ", DataTypeName(node.output_types[0]));
        if (const AttrValue* shape = node.FindAttr("shape"))
          if (const Shape* s = std::get_if<Shape>(shape); s && s->IsRankKnown())
            missing += StrCat(" and shape ", *s);
      }
    }
    if (!missing.empty())
      throw InvalidArgument("You must feed a value for placeholder tensor ", missing);
    for (int id : needed_) {
      const Node& node = graph_.node(id);
      try {
        CheckAttrs(*node.op, node.attrs);
      } catch (const Error& error) {
        throw InvalidArgument(error.message(), "; in ", Describe(node));
      }
      const size_t wanted = InputTypes(*node.op, node.attrs).size();
      if (node.inputs.size() != wanted)
        throw InvalidArgument(Describe(node), ": takes ", wanted, " inputs, has ",
                              node.inputs.size());
      if (IsLoopOp(*node.op))
        throw Unimplemented(node.op->name, ": while-loop frames are not supported yet; in ",
                            Describe(node));
    }
  }

  // Topological, in order of recording where edges leave a choice.
  void Order() {
    std::map<int, int> waiting;
    std::map<int, std::vector<int>> successors;
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (int id : needed_) {
      const Node& node = graph_.node(id);
      std::set<int> before;
      for (const Endpoint& e : node.inputs)
        if (!IsFed(e)) before.insert(e.node);
      for (int c : node.control_inputs)
        if (WaitsFor(c)) before.insert(c);
      waiting[id] = static_cast<int>(before.size());
      for (int b : before) successors[b].push_back(id);
      if (before.empty()) ready.push(id);
    }
    while (!ready.empty()) {
      const int id = ready.top();
      ready.pop();
      order_.push_back(id);
      for (int s : successors[id])
        if (--waiting[s] == 0) ready.push(s);
    }
    if (order_.size() != needed_.size()) {
      for (const auto& [id, count] : waiting)
        if (count > 0) throw InvalidArgument(Describe(graph_.node(id)), ": is part of a cycle");
    }
  }

  void AssignSlots(const std::vector<Endpoint>& feeds, const std::vector<Endpoint>& fetches) {
    for (int id : order_) {
      first_slot_[id] = plan_->num_slots_;
      plan_->num_slots_ += static_cast<int>(graph_.node(id).output_types.size());
    }
    for (const Endpoint& e : feeds) {
      if (!feed_slot_.count(e)) feed_slot_[e] = plan_->num_slots_++;
      plan_->feed_slots_.push_back(feed_slot_[e]);
      plan_->feed_types_.push_back(BaseType(graph_.type(e)));
      plan_->feed_names_.push_back(StrCat(graph_.node(e.node).name, ":", e.output));
    }
    for (const Endpoint& e : fetches) {
      plan_->fetch_slots_.push_back({SlotOf(e), HoldsReference(e)});
      plan_->fetch_names_.push_back(StrCat(graph_.node(e.node).name, ":", e.output));
    }
  }

  int SlotOf(const Endpoint& e) const {
    if (auto it = feed_slot_.find(e); it != feed_slot_.end()) return it->second;
    return first_slot_.at(e.node) + e.output;
  }

  // Stateless nodes whose inputs are constants are run now. One that fails is left for the run.
  void FoldConstants() {
    const FlushDenormals flush;
    std::map<int, Tensor> known;  // by slot
    const RunEnvironment environment;
    for (int id : order_) {
      const Node& node = graph_.node(id);
      if (!node.op->kernel || node.op->is_stateful || node.op->has(kNeverFold) ||
          node.op->has(kPlaceholder) || node.op->has(kControlFlow) ||
          !node.control_inputs.empty() || node.output_types.empty())
        continue;
      std::vector<const Tensor*> inputs;
      for (const Endpoint& e : node.inputs) {
        auto it = known.find(SlotOf(e));
        if (it == known.end() || IsFed(e)) break;
        inputs.push_back(&it->second);
      }
      if (inputs.size() != node.inputs.size()) continue;
      std::vector<Tensor> outputs(node.output_types.size());
      try {
        KernelContext ctx(*node.op, node.attrs, inputs.data(), static_cast<int>(inputs.size()),
                          outputs.data(), static_cast<int>(outputs.size()));
        ctx.set_environment(&environment);
        ctx.set_node_name(node.name);
        node.op->kernel(ctx);
      } catch (const Error&) {
        continue;
      }
      size_t bytes = 0;
      for (const Tensor& t : outputs) bytes += t.IsDefined() ? t.TotalBytes() : kLargestFolded;
      if (bytes >= static_cast<size_t>(kLargestFolded) && node.op->name != "Const") continue;
      folded_.insert(id);
      for (size_t i = 0; i < outputs.size(); ++i)
        known[first_slot_[id] + static_cast<int>(i)] = outputs[i];
    }
    for (auto& [slot, value] : known) plan_->constants_.emplace_back(slot, std::move(value));
  }

  void EmitSteps() {
    std::set<int> asked_for_liveness;
    for (int id : order_) {
      const Node& node = graph_.node(id);
      plan_->has_dead_ |= IsSwitch(*node.op);
    }
    if (plan_->has_dead_)
      for (int id : order_)
        for (int c : graph_.node(id).control_inputs) asked_for_liveness.insert(c);
    std::map<int, int> liveness;
    for (int id : order_) {
      if (folded_.count(id)) continue;
      const Node& original = graph_.node(id);
      plan_->nodes_.push_back(std::make_unique<Node>(original));
      const Node& node = *plan_->nodes_.back();
      Plan::Step step;
      step.kernel = node.op->kernel;
      step.op = node.op;
      step.attrs = &node.attrs;
      step.name = node.name;
      step.node = id;
      step.is_merge = IsMerge(*node.op);
      step.first_input = static_cast<int>(plan_->inputs_.size());
      step.num_inputs = static_cast<int>(node.inputs.size());
      const std::vector<bool> wants_ref = InputWantsReference(node);
      for (size_t i = 0; i < node.inputs.size(); ++i) {
        const Endpoint& e = node.inputs[i];
        const bool is_ref = HoldsReference(e);
        if (wants_ref[i] && IsFed(e))
          throw InvalidArgument(Describe(node), ": input ", i,
                                " must be a variable; a fed value is none");
        const bool forwards = is_ref && node.op->has(kForwardsReference);
        step.forwards_reference |= forwards;
        plan_->inputs_.push_back({SlotOf(e), is_ref && !wants_ref[i] && !forwards});
        step.needs_inputs_dereferenced |= is_ref && !wants_ref[i] && !forwards;
      }
      step.first_output = first_slot_[id];
      step.num_outputs = static_cast<int>(node.output_types.size());
      step.first_control = static_cast<int>(plan_->control_slots_.size());
      if (plan_->has_dead_) {
        for (int c : node.control_inputs)
          if (auto it = liveness.find(c); it != liveness.end())
            plan_->control_slots_.push_back(it->second);
        if (asked_for_liveness.count(id)) liveness[id] = step.liveness = plan_->num_slots_++;
      }
      step.num_control = static_cast<int>(plan_->control_slots_.size()) - step.first_control;
      plan_->steps_.push_back(step);
    }
  }

  static std::vector<bool> InputWantsReference(const Node& node) {
    std::vector<bool> wants;
    for (const ArgDef& arg : node.op->inputs) {
      const auto [first, count] = ArgRange(*node.op, node.attrs, false, arg.name);
      wants.resize(first + count, arg.is_ref);
    }
    return wants;
  }

  // After its last reader a slot is emptied; the last reader may take over its memory.
  void ComputeLifetimes() {
    std::set<int> kept;
    for (const auto& fetch : plan_->fetch_slots_) kept.insert(fetch.slot);
    for (const auto& [slot, value] : plan_->constants_) kept.insert(slot);
    for (int slot : plan_->feed_slots_) kept.insert(slot);
    std::map<int, int> last_reader;
    for (size_t s = 0; s < plan_->steps_.size(); ++s) {
      const auto& step = plan_->steps_[s];
      for (int i = 0; i < step.num_inputs; ++i)
        last_reader[plan_->inputs_[step.first_input + i].slot] = static_cast<int>(s);
      for (int i = 0; i < step.num_outputs; ++i)
        last_reader.try_emplace(step.first_output + i, static_cast<int>(s));
    }
    std::map<int, std::vector<int>> freed;
    for (const auto& [slot, s] : last_reader)
      if (!kept.count(slot)) freed[s].push_back(slot);
    for (size_t s = 0; s < plan_->steps_.size(); ++s) {
      auto& step = plan_->steps_[s];
      step.first_free = static_cast<int>(plan_->free_after_.size());
      for (int slot : freed[static_cast<int>(s)]) {
        plan_->free_after_.push_back(slot);
        int uses = 0, at = -1;
        for (int i = 0; i < step.num_inputs; ++i)
          if (plan_->inputs_[step.first_input + i].slot == slot) ++uses, at = i;
        if (uses == 1 && at < 64) step.last_use |= uint64_t{1} << at;
      }
      step.num_free = static_cast<int>(plan_->free_after_.size()) - step.first_free;
    }
  }

  const Graph& graph_;
  const PlanOptions& options_;
  std::shared_ptr<Plan> plan_ = std::make_shared<Plan>();
  std::map<Endpoint, int> fed_;
  std::set<int> needed_;
  std::vector<int> order_;
  std::set<int> passes_reference_;  // nodes whose output is the reference they are given
  std::map<int, int> first_slot_;
  std::map<Endpoint, int> feed_slot_;
  std::set<int> folded_;
};

std::shared_ptr<const Plan> Plan::Make(const Graph& graph, std::vector<Endpoint> feeds,
                                       std::vector<Endpoint> fetches, std::vector<int> targets,
                                       const PlanOptions& options) {
  return PlanBuilder(graph, options).Build(feeds, fetches, targets);
}

}  // namespace eager

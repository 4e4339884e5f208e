// SPDX-License-Identifier: Apache-2.0
// Plan::Make: prune, order, assign slots, fold constants, fuse, compute lifetimes.
#include <algorithm>
#include <map>
#include <queue>
#include <set>

#include "eager/graph/fusion.h"
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
    fed_.insert(feeds.begin(), feeds.end());
    Prune(fetches, targets);
    CheckNodes();
    Order();
    FindReferences();
    AssignSlots(feeds, fetches);
    known_.resize(plan_->num_slots_);
    plan_->tells_tapes_ = options_.tell_tapes;
    if (options_.fold_constants && !options_.tell_tapes) FoldConstants();
    Fuse(fetches, targets);
    EmitSteps();
    ComputeLifetimes();
    KeepConstants();
    return plan_;
  }

 private:
  bool IsFed(const Endpoint& e) const { return !fed_.empty() && fed_.count(e) > 0; }

  // Whether the slot of an endpoint holds a reference: a variable, or the identity of one.
  bool HoldsReference(const Endpoint& e) const {
    return !IsFed(e) && (IsRef(graph_.type(e)) || forwards_reference_[e.node]);
  }

  // A placeholder that is fed does not run, so that nobody has to wait for it.
  bool WaitsFor(int control_input) const {
    const Node& node = graph_.node(control_input);
    return !(node.op->has(kPlaceholder) && IsFed({control_input, 0}));
  }

  // Everything that must run: back from fetches and targets through data inputs that are not fed
  // and through control inputs.
  void Prune(const std::vector<Endpoint>& fetches, const std::vector<int>& targets) {
    is_needed_.resize(graph_.num_nodes());
    std::vector<int> stack;
    auto need = [&](int node) {
      if (!is_needed_[node]) is_needed_[node] = 1, stack.push_back(node);
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
    for (int id = 0; id < graph_.num_nodes(); ++id)
      if (is_needed_[id]) needed_.push_back(id);
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
    auto for_each_before = [&](const Node& node, auto&& f) {
      for (const Endpoint& e : node.inputs)
        if (!IsFed(e)) f(e.node);
      for (int c : node.control_inputs)
        if (WaitsFor(c)) f(c);
    };
    bool is_ordered = true;
    for (int id : needed_)
      for_each_before(graph_.node(id), [&](int before) { is_ordered &= before < id; });
    if (is_ordered) {
      order_ = needed_;
      return;
    }
    std::vector<int> waiting(graph_.num_nodes());  // edges, so that two from one node count twice
    std::vector<std::vector<int>> successors(graph_.num_nodes());
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (int id : needed_) {
      for_each_before(graph_.node(id), [&](int before) {
        ++waiting[id];
        successors[before].push_back(id);
      });
      if (waiting[id] == 0) ready.push(id);
    }
    while (!ready.empty()) {
      const int id = ready.top();
      ready.pop();
      order_.push_back(id);
      for (int s : successors[id])
        if (--waiting[s] == 0) ready.push(s);
    }
    if (order_.size() != needed_.size()) {
      for (int id : needed_)
        if (waiting[id] > 0)
          throw InvalidArgument(Describe(graph_.node(id)), ": is part of a cycle");
    }
  }

  void FindReferences() {
    forwards_reference_.resize(graph_.num_nodes());
    for (int id : order_) {
      const Node& node = graph_.node(id);
      forwards_reference_[id] = node.op->has(kForwardsReference) && HoldsReference(node.inputs[0]);
    }
  }

  void AssignSlots(const std::vector<Endpoint>& feeds, const std::vector<Endpoint>& fetches) {
    first_slot_.assign(graph_.num_nodes(), -1);
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
    if (IsFed(e)) return feed_slot_.at(e);
    return first_slot_[e.node] + e.output;
  }

  // Stateless nodes whose inputs are constants are run now. One that fails is left for the run.
  void FoldConstants() {
    const RunEnvironment environment;
    for (int id : order_) {
      const Node& node = graph_.node(id);
      if (!node.op->kernel || node.op->is_stateful || node.op->has(kNeverFold) ||
          node.op->has(kPlaceholder) || node.op->has(kControlFlow) ||
          !node.control_inputs.empty() || node.output_types.empty())
        continue;
      std::vector<const Tensor*> inputs;
      for (const Endpoint& e : node.inputs) {
        if (IsFed(e) || !known_[SlotOf(e)].IsDefined()) break;
        inputs.push_back(&known_[SlotOf(e)]);
      }
      if (inputs.size() != node.inputs.size()) continue;
      std::vector<Tensor> outputs(node.output_types.size());
      try {
        RunKernel(*node.op, inputs.data(), static_cast<int>(inputs.size()), node.attrs,
                  /*complete=*/true, outputs.data(), static_cast<int>(outputs.size()), environment,
                  node.name);
      } catch (const Error&) {
        continue;
      } catch (const std::bad_alloc&) {
        continue;
      }
      size_t bytes = 0;
      for (const Tensor& t : outputs) bytes += t.IsDefined() ? t.TotalBytes() : kLargestFolded;
      if (bytes >= static_cast<size_t>(kLargestFolded) && node.op->name != "Const") continue;
      is_needed_[id] = 0;
      std::move(outputs.begin(), outputs.end(), known_.begin() + first_slot_[id]);
    }
    std::erase_if(order_, [&](int id) { return !is_needed_[id]; });
  }

  void Fuse(const std::vector<Endpoint>& fetches, const std::vector<int>& targets) {
    group_of_.assign(graph_.num_nodes(), -1);
    if (!options_.fuse_elementwise || options_.tell_tapes) return;
    std::vector<char> is_asked(graph_.num_nodes());
    for (const Endpoint& e : fetches) is_asked[e.node] = 1;
    for (int t : targets) is_asked[t] = 1;
    groups_ = ChooseFusion({graph_, order_, is_asked, [&](const Endpoint& e) { return IsFed(e); },
                            [&](const Endpoint& e) { return HoldsReference(e); }});
    for (size_t g = 0; g < groups_.size(); ++g)
      for (int id : groups_[g].nodes) group_of_[id] = static_cast<int>(g);
  }

  void EmitSteps() {
    for (int id : order_) plan_->has_dead_ |= IsSwitch(*graph_.node(id).op);
    std::vector<char> asked_for_liveness(graph_.num_nodes());
    liveness_.assign(graph_.num_nodes(), -1);
    if (plan_->has_dead_)
      for (int id : order_)
        for (int c : graph_.node(id).control_inputs) asked_for_liveness[c] = 1;
    for (int id : order_) {
      const int group = group_of_[id];
      if (group < 0) {
        plan_->steps_.push_back(MakeStep(id));
      } else if (id == groups_[group].nodes.back()) {
        plan_->steps_.push_back(MakeFusedStep(groups_[group]));
      } else {
        continue;  // runs with the last one of its group
      }
      AddControls(plan_->steps_.back(), group < 0 ? std::vector<int>{id} : groups_[group].nodes);
      if (asked_for_liveness[id])
        liveness_[id] = plan_->steps_.back().liveness = plan_->num_slots_++;
    }
  }

  void AddControls(Plan::Step& step, const std::vector<int>& nodes) {
    step.first_control = static_cast<int>(plan_->control_slots_.size());
    if (plan_->has_dead_)
      for (int id : nodes)
        for (int c : graph_.node(id).control_inputs)
          if (liveness_[c] >= 0) plan_->control_slots_.push_back(liveness_[c]);
    step.num_control = static_cast<int>(plan_->control_slots_.size()) - step.first_control;
  }

  Plan::Step MakeStep(int id) {
    plan_->nodes_.push_back(std::make_unique<Node>(graph_.node(id)));
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
    step.forwards_reference = forwards_reference_[id];
    const std::vector<bool> wants_ref = InputWantsReference(node);
    for (size_t i = 0; i < node.inputs.size(); ++i) {
      const Endpoint& e = node.inputs[i];
      if (wants_ref[i] && IsFed(e))
        throw InvalidArgument(Describe(node), ": input ", i,
                              " must be a variable; a fed value is none");
      const bool dereference = HoldsReference(e) && !wants_ref[i] && !step.forwards_reference;
      plan_->inputs_.push_back({SlotOf(e), dereference});
      step.needs_inputs_dereferenced |= dereference;
    }
    step.first_output = first_slot_[id];
    step.num_outputs = static_cast<int>(node.output_types.size());
    return step;
  }

  Plan::Step MakeFusedStep(const FusionGroup& group) {
    Plan::Fused fused;
    std::map<int, int> instruction_of;            // by slot
    std::map<std::pair<int, bool>, int> operand;  // by slot and whether it is dereferenced
    std::vector<Plan::Input> inputs;
    for (size_t i = 0; i < group.nodes.size(); ++i) {
      const Plan::Step step = MakeStep(group.nodes[i]);
      FusedLoop::Operand operands[2];
      for (int k = 0; k < step.num_inputs; ++k) {
        const Plan::Input& input = plan_->inputs_[step.first_input + k];
        if (auto it = instruction_of.find(input.slot); it != instruction_of.end()) {
          operands[k] = {false, it->second};
          continue;
        }
        const auto [it, is_new] =
            operand.try_emplace({input.slot, input.dereference}, static_cast<int>(inputs.size()));
        if (is_new) inputs.push_back(input);
        operands[k] = {true, it->second};
      }
      fused.loop.Add(group.loops[i], operands[0], operands[1]);
      instruction_of[step.first_output] = static_cast<int>(i);
      fused.steps.push_back(step);
    }
    fused.loop.Finish();
    Plan::Step whole = fused.steps.back();
    whole.fused = static_cast<int>(plan_->fused_.size());
    whole.first_input = static_cast<int>(plan_->inputs_.size());
    whole.num_inputs = static_cast<int>(inputs.size());
    for (const Plan::Input& input : inputs) {
      plan_->inputs_.push_back(input);
      whole.needs_inputs_dereferenced |= input.dereference;
    }
    plan_->fused_.push_back(std::move(fused));
    return whole;
  }

  static std::vector<bool> InputWantsReference(const Node& node) {
    std::vector<bool> wants;
    for (const ArgDef& arg : node.op->inputs) {
      const auto [first, count] = ArgRange(*node.op, node.attrs, false, arg.name);
      wants.resize(first + count, arg.is_ref);
    }
    return wants;
  }

  // After its last reader a slot is emptied; the last reader may take over its memory. Inside a
  // fused step the same holds for its nodes, for when they run one after the other.
  void ComputeLifetimes() {
    std::vector<char> is_kept(plan_->num_slots_);
    for (const auto& fetch : plan_->fetch_slots_) is_kept[fetch.slot] = 1;
    for (int slot : plan_->feed_slots_) is_kept[slot] = 1;
    for (size_t slot = 0; slot < known_.size(); ++slot) is_kept[slot] |= known_[slot].IsDefined();
    // The steps of a fused one are before it, so that it counts as the last reader of its inputs;
    // of these the last inner reader is kept too.
    std::vector<int> last_reader(plan_->num_slots_, -1);
    ReadLast(plan_->steps_, is_kept, last_reader);
    for (const Plan::Step& step : plan_->steps_) {
      if (step.fused < 0) continue;
      std::vector<Plan::Step>& inner = plan_->fused_[step.fused].steps;
      // What the group's own last reader may not free: what others read later, and the result.
      std::set<int> kept = {step.first_output};
      for (const Plan::Step& s : inner)
        for (int i = 0; i < s.num_inputs; ++i) kept.insert(plan_->inputs_[s.first_input + i].slot);
      for (const Plan::Step& s : inner)
        if (s.first_output != step.first_output) kept.erase(s.first_output);
      for (int i = 0; i < step.num_free; ++i) kept.erase(plan_->free_after_[step.first_free + i]);
      std::map<int, int> last;
      for (size_t at = 0; at < inner.size(); ++at)
        for (int i = 0; i < inner[at].num_inputs; ++i)
          last[plan_->inputs_[inner[at].first_input + i].slot] = static_cast<int>(at);
      std::vector<std::vector<int>> freed(inner.size());
      for (const auto& [slot, at] : last)
        if (!kept.count(slot)) freed[at].push_back(slot);
      for (size_t at = 0; at < inner.size(); ++at) SetFreed(inner[at], freed[at]);
    }
  }

  void ReadLast(std::vector<Plan::Step>& steps, const std::vector<char>& is_kept,
                std::vector<int>& last_reader) {
    for (size_t s = 0; s < steps.size(); ++s) {
      for (int i = 0; i < steps[s].num_inputs; ++i)
        last_reader[plan_->inputs_[steps[s].first_input + i].slot] = static_cast<int>(s);
      for (int i = 0; i < steps[s].num_outputs; ++i)
        last_reader[steps[s].first_output + i] = static_cast<int>(s);
    }
    std::vector<std::vector<int>> freed(steps.size());
    for (size_t slot = 0; slot < last_reader.size(); ++slot)
      if (last_reader[slot] >= 0 && !is_kept[slot])
        freed[last_reader[slot]].push_back(static_cast<int>(slot));
    for (size_t s = 0; s < steps.size(); ++s) SetFreed(steps[s], freed[s]);
  }

  void SetFreed(Plan::Step& step, const std::vector<int>& slots) {
    step.first_free = static_cast<int>(plan_->free_after_.size());
    step.num_free = static_cast<int>(slots.size());
    for (int slot : slots) {
      plan_->free_after_.push_back(slot);
      int uses = 0, at = -1;
      for (int i = 0; i < step.num_inputs; ++i)
        if (plan_->inputs_[step.first_input + i].slot == slot) ++uses, at = i;
      if (uses == 1 && at < 64) step.last_use |= uint64_t{1} << at;
    }
  }

  // Of what was folded, what is still read.
  void KeepConstants() {
    std::vector<char> is_read(plan_->num_slots_);
    for (const Plan::Input& input : plan_->inputs_) is_read[input.slot] = 1;
    for (const Plan::Input& fetch : plan_->fetch_slots_) is_read[fetch.slot] = 1;
    for (size_t slot = 0; slot < known_.size(); ++slot)
      if (known_[slot].IsDefined() && is_read[slot])
        plan_->constants_.emplace_back(static_cast<int>(slot), std::move(known_[slot]));
  }

  const Graph& graph_;
  const PlanOptions& options_;
  std::shared_ptr<Plan> plan_ = std::make_shared<Plan>();
  std::set<Endpoint> fed_;
  std::map<Endpoint, int> feed_slot_;
  std::vector<int> needed_, order_;
  // By node.
  std::vector<char> is_needed_, forwards_reference_;
  std::vector<int> first_slot_, group_of_, liveness_;
  std::vector<FusionGroup> groups_;
  std::vector<Tensor> known_;  // by slot: what was folded
};

std::shared_ptr<const Plan> Plan::Make(const Graph& graph, std::vector<Endpoint> feeds,
                                       std::vector<Endpoint> fetches, std::vector<int> targets,
                                       const PlanOptions& options) {
  return PlanBuilder(graph, options).Build(feeds, fetches, targets);
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/plan.h"

#include <cstdlib>
#include <new>

#include "eager/core/deadline.h"
#include "eager/core/flush_denormals.h"
#include "eager/core/resource.h"
#include "eager/op/apply.h"

namespace eager {
namespace {

constexpr int kFewInputs = 16;

Tensor ReadReference(const Tensor& reference) {
  const auto& handle = *reference.ptr<ResourceHandle>();
  return static_cast<VariableCell*>(handle.resource.get())->Read();
}

// Empty slot vectors of this thread, kept for the next run.
class Slots {
 public:
  explicit Slots(int count) {
    auto& kept = Kept();
    if (!kept.empty()) {
      slots_ = std::move(kept.back());
      kept.pop_back();
    }
    slots_.resize(count);
  }
  ~Slots() {
    slots_.clear();
    if (Kept().size() < 4) Kept().push_back(std::move(slots_));
  }
  std::vector<Tensor>& get() { return slots_; }

 private:
  static std::vector<std::vector<Tensor>>& Kept() {
    thread_local std::vector<std::vector<Tensor>> kept;
    return kept;
  }
  std::vector<Tensor> slots_;
};

}  // namespace

bool IsFusionWanted() {
  static const bool is_wanted = [] {
    const char* text = std::getenv("EAGERIZE_FUSION");
    return !text || std::string_view(text) != "0";
  }();
  return is_wanted;
}

NodeState& NodeStates::Get(int node) {
  std::lock_guard lock(mutex_);
  auto& state = states_[node];
  if (!state) state = std::make_unique<NodeState>();
  return *state;
}

void NodeStates::Clear() {
  std::lock_guard lock(mutex_);
  states_.clear();
}

// A step is dead if a data or control input is; a Merge if no data input lives.
bool Plan::SkipDead(const Step& step, std::vector<Tensor>& slots) const {
  for (int i = 0; i < step.num_control; ++i)
    if (!slots[control_slots_[step.first_control + i]].IsDefined()) return true;
  bool any_live = step.num_inputs == 0, all_live = true;
  for (int i = 0; i < step.num_inputs; ++i) {
    const bool is_live = slots[inputs_[step.first_input + i].slot].IsDefined();
    any_live |= is_live;
    all_live &= is_live;
  }
  return step.is_merge ? !any_live : !all_live;
}

void Plan::RunStep(const Step& step, std::vector<Tensor>& slots, const RunEnvironment& environment,
                   NodeStates& states) const {
  if (step.forwards_reference) {
    const Tensor& reference = slots[inputs_[step.first_input].slot];
    ReadReference(reference);  // fails here if there is no value
    slots[step.first_output] = reference;
    return;
  }
  const Tensor* few[kFewInputs];
  std::vector<const Tensor*> many;
  const Tensor** inputs = few;
  if (step.num_inputs > kFewInputs) {
    many.resize(step.num_inputs);
    inputs = many.data();
  }
  for (int i = 0; i < step.num_inputs; ++i) inputs[i] = &slots[inputs_[step.first_input + i].slot];
  std::vector<Tensor> values;
  if (step.needs_inputs_dereferenced) {
    values.resize(step.num_inputs);
    for (int i = 0; i < step.num_inputs; ++i)
      if (inputs_[step.first_input + i].dereference && inputs[i]->IsDefined()) {
        values[i] = ReadReference(*inputs[i]);
        inputs[i] = &values[i];
      }
  }
  if (!step.kernel) throw Unimplemented(step.op->name, ": this op has no kernel");
  KernelContext ctx(*step.op, *step.attrs, inputs, step.num_inputs,
                    slots.data() + step.first_output, step.num_outputs);
  ctx.set_environment(&environment);
  ctx.set_node_name(step.name);
  ctx.set_attrs_complete();
  if (!tells_tapes_) ctx.set_last_use(step.last_use);
  if (step.fused >= 0) {
    if (fused_[step.fused].loop.Run(ctx)) return;
    for (const Step& inner : fused_[step.fused].steps) {
      RunNamed(inner, slots, environment, states);
      Release(inner, slots);
    }
    return;
  }
  if (step.op->is_stateful) ctx.set_state(&states.Get(step.node));
  step.kernel(ctx);
  if (tells_tapes_ && !step.op->has(kTapesSeeInside))
    TellTapes(*step.op, inputs, step.num_inputs, *step.attrs,
              {slots.data() + step.first_output, static_cast<size_t>(step.num_outputs)});
}

void Plan::RunNamed(const Step& step, std::vector<Tensor>& slots, const RunEnvironment& environment,
                    NodeStates& states) const {
  try {
    RunStep(step, slots, environment, states);
  } catch (const Error& error) {
    // The nodes of a fused step have said already which of them it was.
    if (error.message().find("; while running node '") != std::string::npos && step.fused >= 0)
      throw;
    throw error.WithTrace(StrCat("; while running node '", step.name, "' (", step.op->name, ")"));
  } catch (const std::bad_alloc&) {
    throw ResourceExhausted("out of memory; while running node '", step.name, "' (", step.op->name, ")");
  }
}

void Plan::Release(const Step& step, std::vector<Tensor>& slots) const {
  for (int i = 0; i < step.num_free; ++i) slots[free_after_[step.first_free + i]] = Tensor();
}

void Plan::Run(std::span<const Tensor> feeds, std::span<Tensor> fetches,
               const RunEnvironment& environment, NodeStates& states) const {
  const FlushDenormals flush;
  const bool is_timed = Deadline::IsSet();
  Slots scratch(num_slots_);
  std::vector<Tensor>& slots = scratch.get();
  for (size_t i = 0; i < feeds.size(); ++i) slots[feed_slots_[i]] = feeds[i];
  for (const auto& [slot, value] : constants_) slots[slot] = value;
  for (const Step& step : steps_) {
    const bool is_dead = has_dead_ && SkipDead(step, slots);
    if (!is_dead) {
      RunNamed(step, slots, environment, states);
      if (step.liveness >= 0) slots[step.liveness] = Tensor(true);
    }
    Release(step, slots);
    if (is_timed) Deadline::Check();
  }
  for (size_t i = 0; i < fetches.size(); ++i) {
    const Input& fetch = fetch_slots_[i];
    const Tensor& value = slots[fetch.slot];
    if (!value.IsDefined())
      throw InvalidArgument("Retval[", i, "] does not have value: '", fetch_names_[i],
                            "' is in a branch that was not taken");
    try {
      fetches[i] = fetch.dereference ? ReadReference(value) : value;
    } catch (const Error& error) {
      throw error.WithSuffix(StrCat("; while fetching '", fetch_names_[i], "'"));
    }
  }
}

void Plan::CheckFeeds(std::span<const Tensor> feeds) const {
  for (size_t i = 0; i < feeds.size(); ++i)
    if (feeds[i].dtype() != feed_types_[i])
      throw InvalidArgument("Tensor ", feed_names_[i], " must be fed with ",
                            DataTypeName(feed_types_[i]), ", was fed with ",
                            feeds[i].IsDefined() ? DataTypeName(feeds[i].dtype()) : "no tensor");
}

std::string Plan::ToString() const {
  std::string text;
  for (const Step& step : steps_) {
    text += StrCat(step.name, " = ");
    if (step.fused >= 0) {
      text += "fused {";
      for (const Step& inner : fused_[step.fused].steps)
        text += StrCat(" ", inner.name, " = ", inner.op->name, ";");
      text += " }(";
    } else {
      text += StrCat(step.op->name, "(");
    }
    for (int i = 0; i < step.num_inputs; ++i) {
      const Input& input = inputs_[step.first_input + i];
      text += StrCat(i ? ", " : "", input.dereference ? "*" : "", "%", input.slot);
    }
    text += StrCat(") -> %", step.first_output, "\n");
  }
  return text;
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Graphs whose home is a class: what makes a statement the definition of a member, and what stands
// against keeping the graph's functions in members.
#include <algorithm>

#include "rewriter/core/slices.h"

namespace eager::rewriter {

void AdoptDefinitions(Facts& facts) {
  std::map<std::string, std::vector<int>> writers;
  for (std::size_t u = 0; u < facts.units.size(); ++u) {
    if (facts.units[u].is_block) continue;
    for (const std::string& usr : facts.units[u].modifies) writers[usr].push_back(static_cast<int>(u));
  }
  for (Handle& handle : facts.handles) {
    const bool is_output = handle.kind == ValueKind::kOutput || handle.kind == ValueKind::kOutputs;
    const auto found = writers.find(handle.usr);
    if (!handle.is_member || !is_output || handle.is_pointer || found == writers.end() || found->second.size() != 1) continue;
    Unit& unit = facts.units[found->second.front()];
    if (unit.assigns != handle.usr || unit.parent >= 0 || !unit.declares.empty()) continue;
    unit.declares.push_back(handle.usr);
    handle.unit = found->second.front();
    handle.function = unit.function;
  }
}

namespace {

bool IsCalledOnce(const FactIndex& index, int function, int depth) {
  const Facts& facts = index.facts();
  const FunctionFact& fact = facts.functions[function];
  if (fact.is_constructor || fact.name == "main") return true;
  if (fact.is_virtual || depth > 8) return false;
  const CallFact* call = nullptr;
  for (const CallFact& other : facts.calls) {
    if (other.callee != fact.usr) continue;
    if (call) return false;
    call = &other;
  }
  if (!call || call->unit < 0 || call->function < 0) return false;
  const Unit& unit = facts.units[call->unit];
  if (unit.is_lambda) return false;
  const FunctionFact& caller = facts.functions[call->function];
  if (call->object.empty()) {
    return unit.loop_depth == 0 && caller.parent_class == fact.parent_class && IsCalledOnce(index, call->function, depth + 1);
  }
  const Handle* object = index.Find(call->object);
  if (!object || object->is_parameter || object->function != call->function || object->unit < 0) return false;
  if (object->is_pointer) return caller.name == "main" && unit.loop_depth == 0;
  return unit.loop_depth == 0 || facts.units[object->unit].block == unit.block;
}

}  // namespace

bool IsCalledOnce(const FactIndex& index, int function) { return IsCalledOnce(index, function, 0); }

std::optional<Reason> CheckClassHome(const FactIndex& index, const Graph& graph) {
  const Facts& facts = index.facts();
  const FunctionFact& builder = facts.functions[graph.function];
  const auto reason = [](const std::string& file, ByteRange range, const std::string& text) {
    return Reason{file, range, text, "EAG1205"};
  };
  if (facts.moved_classes.contains(graph.home_class)) {
    return reason(builder.file, builder.range, "objects of the class that holds the graph are copied or moved");
  }
  if (builder.is_template) return reason(builder.file, builder.range, "the class that holds the graph is a template");
  if (!IsCalledOnce(index, graph.function)) {
    return reason(builder.file, builder.range, builder.name + " builds the graph, and is not called exactly once for each object");
  }
  const auto is_elsewhere = [&](int unit) { return index.AncestorInBlock(unit, graph.block) < 0; };
  for (const SessionFact& session : facts.sessions) {
    if (!graph.sessions.contains(session.usr) || session.unit < 0 || !is_elsewhere(session.unit)) continue;
    if (!IsCalledOnce(index, facts.units[session.unit].function) || facts.units[session.unit].loop_depth > 0) {
      return reason(session.file, session.range, "the session is made anew, with variables of its own");
    }
  }
  for (const StepFact& step : facts.steps) {
    if (!graph.sessions.contains(step.subject) || !is_elsewhere(step.unit)) continue;
    const bool is_end = step.kind == StepKind::kDelete || step.kind == StepKind::kClose;
    if (!is_end || (step.style != StatusStyle::kIgnored && step.style != StatusStyle::kCheck)) {
      return reason(step.file, step.call, "the session is used in a way that is not followed");
    }
  }
  // a statement of one method that moves into a function of another takes nothing along that only its own knows
  for (const NewFunction& function : graph.functions) {
    for (int u : function.units) {
      const Unit& unit = facts.units[u];
      if (function.position < 0 || unit.method == facts.units[function.position].method) continue;
      for (const std::string& usr : unit.uses) {
        const Handle* local = index.Find(usr);
        const bool is_local = local && !local->is_member && local->function == graph.function && local->kind != ValueKind::kScope;
        if (!is_local) continue;
        const int home = local->unit < 0 ? -1 : index.AncestorInBlock(local->unit, graph.block);
        if (function.units.contains(home)) continue;
        return reason(unit.file, unit.range, local->name + " is known only to " + facts.functions[unit.method].name);
      }
    }
  }
  std::set<std::string> members = graph.placeholders;
  for (const auto* more : {&graph.dynamic_handles, &graph.assigns, &graph.assign_lists}) members.insert(more->begin(), more->end());
  for (const std::string& usr : members) {
    const Handle* member = index.Find(usr);
    if (!member || !graph.IsMember(usr)) continue;
    const bool is_list = member->kind == ValueKind::kOutputList || member->kind == ValueKind::kOperationList;
    if (!is_list && member->unit < 0 && !graph.assigns.contains(usr)) {
      return reason(member->file, member->declaration, member->name + " is not made by one statement of " + builder.name);
    }
  }
  for (const HandleUse& use : facts.handle_uses) {
    if (!members.contains(use.handle) || !graph.IsMember(use.handle) || (use.unit >= 0 && !is_elsewhere(use.unit))) continue;
    const bool is_run = std::any_of(facts.runs.begin(), facts.runs.end(), [&](const RunFact& run) {
      return run.file == use.file && graph.sessions.contains(run.session) && run.call.Contains(use.range);
    });
    if (!is_run) {
      return reason(use.file, use.range, index.Find(use.handle)->name + " is used outside of " + builder.name + " and of Runs");
    }
  }
  return std::nullopt;
}

}  // namespace eager::rewriter

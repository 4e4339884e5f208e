// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/phases.h"

#include <algorithm>

namespace eager::rewriter {
namespace {

// One Run, executed once each time the statements that build it are.
bool IsRunOnce(const Facts& facts, const Graph& graph) {
  int runs = 0;
  for (const Slice& slice : graph.slices) {
    const RunFact& run = facts.runs[slice.run];
    ++runs;
    if (facts.units[run.unit].block != graph.block) return false;
  }
  return runs <= 1;
}

}  // namespace

void MarkDynamic(const FactIndex& index, Graph& graph) {
  const Facts& facts = index.facts();
  const bool is_once = IsRunOnce(facts, graph);
  std::set<std::string>& dynamic = graph.dynamic_handles;
  // what a gradient is taken by: a tape has to see what is made from it
  std::set<std::string> watched;
  for (const GradientFact& gradient : facts.gradients) {
    if (index.IsSameGraph(gradient.scope, graph.root)) watched.insert(gradient.x_handles.begin(), gradient.x_handles.end());
  }
  // Lists grow in several places, so go round until nothing changes.
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    for (int u : graph.units) {
      const UnitRole role = graph.roles.at(u);
      if (graph.dynamic.contains(u)) continue;
      if (role != UnitRole::kBuild && role != UnitRole::kListDeclaration) continue;
      const Unit& unit = facts.units[u];
      bool is_dynamic = false;
      for (int op : unit.ops) {
        const OpFact& fact = facts.ops[op];
        is_dynamic |= fact.role == OpRole::kUpdate || fact.role == OpRole::kAssign;
        is_dynamic |= !is_once && (fact.is_random || fact.has_effect || fact.takes_file);
      }
      for (int gradient : unit.gradients) {
        is_dynamic |= index.IsSameGraph(facts.gradients[gradient].scope, graph.root);
      }
      for (const std::string& usr : unit.uses) {
        const bool is_made_here = std::find(unit.declares.begin(), unit.declares.end(), usr) != unit.declares.end();
        is_dynamic |= (watched.contains(usr) && !is_made_here) || dynamic.contains(usr) || graph.placeholders.contains(usr) || graph.variables.contains(usr) ||
                      graph.variable_lists.contains(usr);
      }
      for (const std::string& usr : unit.declares) {
        is_dynamic |= dynamic.contains(usr);
        if (graph.variable_lists.contains(usr) || graph.assign_lists.contains(usr) || graph.variables.contains(usr) ||
            graph.assigns.contains(usr)) {
          is_dynamic = false;
          graph.roles[u] = UnitRole::kState;
        }
      }
      if (graph.roles.at(u) == UnitRole::kState || !is_dynamic) continue;
      // growing a list of variables is no computation
      bool only_state = !unit.modifies.empty() && unit.ops.empty() && unit.gradients.empty();
      for (const std::string& usr : unit.modifies) {
        only_state &= graph.variable_lists.contains(usr) || graph.assign_lists.contains(usr);
      }
      if (only_state) {
        graph.roles[u] = UnitRole::kState;
        continue;
      }
      graph.dynamic.insert(u);
      is_changed = true;
      for (const std::string& usr : unit.declares) {
        const Handle* handle = index.Find(usr);
        if (handle && handle->kind != ValueKind::kHost) dynamic.insert(usr);
      }
      for (const std::string& usr : unit.modifies) {
        const Handle* handle = index.Find(usr);
        const bool is_graph = handle && handle->kind != ValueKind::kHost && handle->kind != ValueKind::kStatus;
        if (is_graph && !graph.variable_lists.contains(usr) && !graph.assign_lists.contains(usr)) dynamic.insert(usr);
      }
    }
  }
  size_t last_run = 0;  // what changes after it does no harm
  for (const Slice& slice : graph.slices) last_run = std::max<size_t>(last_run, facts.runs[slice.run].call.end);
  for (int u : graph.dynamic) {
    const Unit& unit = facts.units[u];
    for (const std::string& usr : unit.uses) {
      const Handle* host = index.Find(usr);
      if (host && host->kind == ValueKind::kHost && graph.IsMember(usr) && !graph.blocked) {
        // read when the function is traced, not when the graph is built
        for (int writer : host->writing_functions) {
          if (writer >= 0 && writer != graph.function && facts.functions[writer].is_constructor) continue;
          const bool is_before = writer == graph.function &&
                                 std::all_of(host->writes.begin(), host->writes.end(),
                                             [&](const ByteRange& write) { return write.end <= unit.range.begin; });
          if (is_before) continue;
          graph.blocked = Reason{unit.file, unit.range, host->name + " changes between the building of the graph and its Run", "EAG1205"};
        }
      }
      if (!host || host->kind != ValueKind::kHost || host->function != graph.function) continue;
      const bool is_inside = host->unit >= u && index.AncestorInBlock(host->unit, graph.block) == u;
      for (const ByteRange& write : host->writes) {
        // a class keeps copies, which change no more once they are made
        const bool is_changed = graph.home_class.empty() ? write.begin > unit.range.end && write.begin < last_run
                                                         : write.begin > unit.range.begin;
        if (is_changed && !is_inside && !graph.blocked) {
          graph.blocked = Reason{unit.file, unit.range,
                                 host->name + " changes between the building of the graph and its Run", "EAG1205"};
        }
      }
    }
  }
}

void CheckEffectsRunOnce(const FactIndex& index, Graph& graph) {
  for (const NewFunction& top : graph.functions) {
    std::map<int, int> calls;
    std::vector<const NewFunction*> open{&top};
    while (!open.empty() && !graph.blocked) {
      const NewFunction* caller = open.back();
      open.pop_back();
      for (const std::string& head : caller->calls) {
        const int called = graph.function_of.at(head);
        const NewFunction& function = graph.functions[called];
        if (++calls[called] == 1) {
          open.push_back(&function);
        } else if (!function.is_pure && !graph.blocked) {
          const Unit& unit = index.facts().units[function.position];
          graph.blocked = Reason{unit.file, unit.range,
                                 index.Find(head)->name + " is no pure computation, and " + top.name +
                                     " would run it more than once",
                                 "EAG1505"};
        }
      }
    }
  }
}

}  // namespace eager::rewriter

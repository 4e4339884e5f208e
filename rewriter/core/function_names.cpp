// SPDX-License-Identifier: Apache-2.0
// Names of new functions: the user's name of what a function computes, or else its verb.
#include "rewriter/core/phases.h"

namespace eager::rewriter {

void NameFunctions(const FactIndex& index, Graph& graph) {
  const Facts& facts = index.facts();
  std::set<std::string> taken;
  for (const Handle& handle : facts.handles) {
    if (handle.function == graph.function || handle.function < 0) taken.insert(handle.name);
  }
  for (NewFunction& function : graph.functions) {
    if (function.is_single) {
      function.name = index.Find(function.heads.front())->name;
      continue;
    }
    bool has_update = false;
    for (int u : function.units) {
      for (int op : facts.units[u].ops) has_update |= facts.ops[op].role == OpRole::kUpdate;
    }
    std::string verb = has_update ? "train" : "evaluate";
    if (!graph.home_class.empty() && index.Find(*graph.sessions.begin())->name.ends_with('_')) verb += '_';
    function.name = verb;
    // what moves into the function is not in its way
    std::set<std::string> own, others;
    for (const Handle& handle : facts.handles) {
      if (handle.function != graph.function && handle.function >= 0) continue;
      const bool is_inside = function.units.contains(index.AncestorInBlock(handle.unit, graph.block));
      (is_inside ? own : others).insert(handle.name);
    }
    if (own.contains(verb) && !others.contains(verb)) taken.erase(verb);
    for (int n = 2; taken.contains(function.name); ++n) function.name = verb + (verb.ends_with('_') ? "" : "_") + std::to_string(n);
    taken.insert(function.name);
  }
}

}  // namespace eager::rewriter

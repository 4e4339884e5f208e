// SPDX-License-Identifier: Apache-2.0
// Graphs and slices as text, for --dump and tests.
#include <sstream>

#include "rewriter/core/slices.h"

namespace eager::rewriter {

std::string PrintGraph(const FactIndex& index, const Graph& graph) {
  std::ostringstream out;
  const Handle* root = index.Find(graph.root);
  out << "graph " << (root ? root->name : graph.root) << '\n';
  if (graph.blocked) out << "  blocked: " << graph.blocked->text << '\n';
  for (int u : graph.units) {
    const auto role = graph.roles.find(u);
    if (role == graph.roles.end() || role->second == UnitRole::kHost) continue;
    out << "  " << ToString(role->second) << (graph.dynamic.contains(u) ? " (each run)" : "");
    for (const std::string& usr : index.facts().units[u].declares) {
      if (const Handle* handle = index.Find(usr)) out << ' ' << handle->name;
    }
    out << '\n';
  }
  return out.str();
}

std::string PrintSlices(const FactIndex& index, const Graph& graph) {
  std::ostringstream out;
  for (const Slice& slice : graph.slices) {
    out << "run";
    for (const std::string& usr : slice.fetched) {
      const Handle* handle = index.Find(usr);
      out << ' ' << (handle ? handle->name : "(expression)");
    }
    out << (slice.is_initialization ? " initialises" : slice.is_static ? " stands where it was built" : "");
    if (slice.function >= 0) out << " calls " << graph.functions[slice.function].name;
    out << '\n';
  }
  for (const NewFunction& function : graph.functions) {
    out << "function " << function.name << '(';
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
      out << (i ? ", " : "") << index.Find(function.parameters[i])->name;
    }
    out << ") of " << function.units.size() << " statements" << (function.is_pure ? "" : ", with effects") << '\n';
  }
  return out.str();
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Nodes that no Run needs. TensorFlow never executed them; eager code would, each time and with its errors.
#include <algorithm>

#include "rewriter/core/phases.h"

namespace eager::rewriter {
namespace {

class UnusedFinder {
 public:
  UnusedFinder(const FactIndex& index, Graph& graph) : index_(index), facts_(index.facts()), graph_(graph) {}

  void Run() {
    for (int u : graph_.units) {
      if (MayGo(u)) graph_.unused.insert(u);
    }
    NoteUsesElsewhere();
    for (const Slice& slice : graph_.slices) Need(slice.fetched);
    for (int u : graph_.units) {
      if (!graph_.unused.contains(u)) NeedWhatUnitUses(u);
    }
    while (!open_.empty()) {
      const std::string usr = open_.back();
      open_.pop_back();
      for (int u : graph_.units) {
        const std::vector<std::string>& declared = facts_.units[u].declares;
        if (std::find(declared.begin(), declared.end(), usr) == declared.end() || graph_.unused.erase(u) == 0) continue;
        NeedWhatUnitUses(u);
      }
    }
  }

 private:
  // A statement that only makes nodes, at most one of them with a name.
  bool MayGo(int u) const {
    const Unit& unit = facts_.units[u];
    if (graph_.roles.at(u) != UnitRole::kBuild || unit.is_block || unit.ops.empty() || !unit.gradients.empty()) return false;
    if (!unit.modifies.empty() || unit.declares.size() > 1 || unit.is_return) return false;
    for (const std::string& usr : unit.declares) {
      const Handle* handle = index_.Find(usr);
      if (!handle || handle->is_member || (handle->kind != ValueKind::kOutput && handle->kind != ValueKind::kOutputs)) return false;
    }
    // what the user's own functions do is not known
    if (std::any_of(facts_.calls.begin(), facts_.calls.end(), [&](const CallFact& call) { return call.unit == u; })) return false;
    return std::all_of(unit.ops.begin(), unit.ops.end(), [&](int op) {
      return facts_.ops[op].callee.empty() && index_.IsSameGraph(facts_.ops[op].scope, graph_.root);
    });
  }

  // Other methods, and what stands around or beside the block that builds the graph.
  void NoteUsesElsewhere() {
    std::set<int> around;
    for (int u = graph_.units.empty() ? -1 : facts_.units[graph_.units.front()].parent; u >= 0; u = facts_.units[u].parent) around.insert(u);
    for (std::size_t u = 0; u < facts_.units.size(); ++u) {
      const int unit = static_cast<int>(u);
      if (!around.contains(unit) && index_.AncestorInBlock(unit, graph_.block) < 0) NeedWhatUnitUses(unit);
    }
  }

  void NeedWhatUnitUses(int u) {
    const Unit& unit = facts_.units[u];
    Need(unit.uses);
    for (int op : unit.ops) Need(facts_.ops[op].controls);
    for (int gradient : unit.gradients) {
      Need(facts_.gradients[gradient].y_handles);
      Need(facts_.gradients[gradient].x_handles);
    }
  }

  template <class List>
  void Need(const List& list) {
    for (const std::string& usr : list) {
      if (needed_.insert(usr).second) open_.push_back(usr);
    }
  }

  const FactIndex& index_;
  const Facts& facts_;
  Graph& graph_;
  std::set<std::string> needed_;
  std::vector<std::string> open_;
};

}  // namespace

void FindUnused(const FactIndex& index, Graph& graph) { UnusedFinder(index, graph).Run(); }

}  // namespace eager::rewriter

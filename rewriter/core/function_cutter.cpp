// SPDX-License-Identifier: Apache-2.0
// What the Runs of a graph need, and the functions that compute it.
#include <algorithm>

#include "rewriter/core/phases.h"

namespace eager::rewriter {
namespace {

class FunctionCutter {
 public:
  FunctionCutter(const FactIndex& index, Graph& graph) : index_(index), facts_(index.facts()), graph_(graph) {}

  void Run() {
    CloseSlices();
    if (!graph_.blocked) FindFunctions();
  }

 private:
  void BlockUnit(int unit, const std::string& text, const char* diagnostic = "EAG1205") {
    if (!graph_.blocked) graph_.blocked = Reason{facts_.units[unit].file, facts_.units[unit].range, text, diagnostic};
  }

  // What a Run needs, walking back through the units that declare or change what it uses.
  std::set<int> Closure(const std::vector<std::string>& start, const std::set<std::string>& stop, int before) const {
    std::set<int> units;
    std::set<std::string> done;
    std::vector<std::string> open = start;
    while (!open.empty()) {
      const std::string usr = open.back();
      open.pop_back();
      if (usr.empty() || !done.insert(usr).second || stop.contains(usr)) continue;
      for (int u : graph_.units) {
        if (u > before || !graph_.dynamic.contains(u) || units.contains(u)) continue;
        const Unit& unit = facts_.units[u];
        const bool makes = std::find(unit.declares.begin(), unit.declares.end(), usr) != unit.declares.end() ||
                           unit.modifies.contains(usr);
        if (!makes) continue;
        units.insert(u);
        open.insert(open.end(), unit.uses.begin(), unit.uses.end());
        open.insert(open.end(), unit.modifies.begin(), unit.modifies.end());
      }
    }
    return units;
  }

  int UnitOf(const std::string& usr) const {
    for (int u : graph_.units) {
      const Unit& unit = facts_.units[u];
      if (std::find(unit.declares.begin(), unit.declares.end(), usr) != unit.declares.end()) return u;
    }
    return -1;
  }

  std::vector<std::string> Starts(const Slice& slice) const {
    std::vector<std::string> starts = slice.fetched;
    const RunFact& run = facts_.runs[slice.run];
    for (const FetchFact& fetch : run.fetches) {
      // an expression: everything it mentions
      if (fetch.handle.empty() && fetch.list.empty()) {
        for (const HandleUse& use : facts_.handle_uses) {
          if (use.file == run.file && fetch.range.Contains(use.range)) starts.push_back(use.handle);
        }
      }
    }
    return starts;
  }

  // Where the Run stands among the units of the home; behind all of them in another method.
  int BlockPosition(const RunFact& run) const {
    const int unit = index_.AncestorInBlock(run.unit, graph_.block);
    return unit < 0 ? 1 << 30 : unit;
  }

  void CloseSlices() {
    for (Slice& slice : graph_.slices) {
      if (slice.is_initialization) continue;
      const RunFact& run = facts_.runs[slice.run];
      const int before = BlockPosition(run);
      slice.units = Closure(Starts(slice), {}, before);
      slice.is_static = slice.units.empty() && run.feeds.empty();
      for (const std::string& usr : Starts(slice)) slice.is_static &= !graph_.placeholders.contains(usr);
      for (int u : slice.units) {
        if (graph_.roles.at(u) == UnitRole::kRun) {
          return BlockUnit(u, "the graph grows in the statement that runs it");
        }
      }
    }
  }

  bool IsSingleHead(const std::string& usr) const {
    const int u = UnitOf(usr);
    if (u < 0 || !graph_.dynamic.contains(u)) return false;
    const Unit& unit = facts_.units[u];
    const Handle* handle = index_.Find(usr);
    // declared with its one value, and never changed
    if (unit.declares.size() != 1 || !handle || handle->kind != ValueKind::kOutput) return false;
    for (int other : graph_.units) {
      if (other != u && facts_.units[other].modifies.contains(usr)) return false;
    }
    return !unit.is_block && !unit.uses.empty();
  }

  void FindFunctions() {
    // One function for each set of things that is fetched.
    std::map<std::string, int> by_key;
    for (Slice& slice : graph_.slices) {
      if (slice.is_initialization || slice.is_static) continue;
      const RunFact& run = facts_.runs[slice.run];
      std::vector<std::string> dynamic;
      for (const std::string& usr : slice.fetched) {
        if (graph_.dynamic_handles.contains(usr)) dynamic.push_back(usr);
      }
      const bool has_expressions = std::count(slice.fetched.begin(), slice.fetched.end(), "") > 0;
      const bool has_lists = std::any_of(run.fetches.begin(), run.fetches.end(), [](const FetchFact& f) { return !f.list.empty(); });
      std::string key;
      if (!has_expressions && !has_lists && dynamic.size() == 1 && run.targets.empty() && IsSingleHead(dynamic.front())) {
        key = dynamic.front();
      } else {
        for (const FetchFact& fetch : run.fetches) key += HandleOf(fetch) + "@" + (HandleOf(fetch).empty() ? std::to_string(fetch.range.begin) : "") + ",";
        key += run.has_outputs ? "|" : "!";
        for (const FetchFact& target : run.targets) key += HandleOf(target) + ",";
      }
      if (const auto found = by_key.find(key); found != by_key.end()) {
        slice.function = found->second;
        continue;
      }
      NewFunction function;
      function.file = run.file;
      if (key == (dynamic.empty() ? "" : dynamic.front())) {
        function.heads = dynamic;
        function.is_single = true;
        graph_.function_of[dynamic.front()] = static_cast<int>(graph_.functions.size());
      } else {
        for (const FetchFact& fetch : run.fetches) {
          const std::string usr = HandleOf(fetch);
          if (run.has_outputs) {
            function.heads.push_back(usr);
            function.head_fetches.push_back(fetch);
          } else {
            function.targets.push_back(usr);
          }
        }
        for (const FetchFact& target : run.targets) function.targets.push_back(HandleOf(target));
        function.returns_nothing = function.heads.empty();
        function.returns_one = function.heads.size() == 1 && run.fetches.size() == 1 && run.fetches.front().list.empty();
      }
      by_key[key] = slice.function = static_cast<int>(graph_.functions.size());
      graph_.functions.push_back(function);
    }
    ShareUnits();
    if (graph_.blocked) return;
    for (NewFunction& function : graph_.functions) Complete(function);
    for (NewFunction& function : graph_.functions) {
      if (function.is_single) function.returns_nothing = IsOnlyForEffect(function);
    }
    NameFunctions(index_, graph_);
    CheckEffectsRunOnce(index_, graph_);
  }

  // An update whose new value no Run and no other function asks for.
  bool IsOnlyForEffect(const NewFunction& function) const {
    const std::string& head = function.heads.front();
    bool is_update = false;
    for (int u : function.units) {
      for (int op : facts_.units[u].ops) {
        is_update |= facts_.ops[op].declared == head && facts_.ops[op].role == OpRole::kUpdate;
      }
    }
    for (const NewFunction& other : graph_.functions) is_update &= !other.calls.contains(head);
    for (const Slice& slice : graph_.slices) {
      if (slice.function >= 0 && &graph_.functions[slice.function] == &function) is_update &= !facts_.runs[slice.run].has_outputs;
    }
    return is_update;
  }

  std::vector<std::string> StartsOf(const NewFunction& function) const {
    std::vector<std::string> starts = function.heads;
    starts.insert(starts.end(), function.targets.begin(), function.targets.end());
    for (const Slice& slice : graph_.slices) {
      if (slice.function >= 0 && &graph_.functions[slice.function] == &function) {
        const std::vector<std::string> more = Starts(slice);
        starts.insert(starts.end(), more.begin(), more.end());
      }
    }
    return starts;
  }

  // The units of one function: its slice, but not what other functions compute for it.
  std::set<int> UnitsOf(const NewFunction& function) const {
    std::set<std::string> inlined;
    return UnitsOf(function, inlined);
  }

  // A gradient by a value in the middle needs the way from that value to its target in one function:
  // `inlined` is what is computed on that way.
  std::set<int> UnitsOf(const NewFunction& function, std::set<std::string>& inlined) const {
    std::set<std::string> stop;
    for (const auto& [head, f] : graph_.function_of) {
      if (&graph_.functions[f] != &function) stop.insert(head);
    }
    int before = 0;
    for (const Slice& slice : graph_.slices) {
      before = std::max(before, BlockPosition(facts_.runs[slice.run]));
    }
    std::set<int> units = Closure(StartsOf(function), stop, before);
    for (bool is_changed = true; is_changed;) {
      is_changed = false;
      std::set<std::string> middle;
      for (int u : units) {
        for (int g : facts_.units[u].gradients) {
          for (const std::string& x : facts_.gradients[g].x_handles) {
            if (graph_.dynamic_handles.contains(x)) middle.insert(x);
          }
        }
      }
      for (const std::string& head : std::set<std::string>(stop)) {
        const std::set<int> way = Closure({head}, {}, before);
        const bool passes = std::any_of(middle.begin(), middle.end(), [&](const std::string& x) {
          return x != head && way.contains(UnitOf(x));
        });
        if (!passes) continue;
        stop.erase(head);
        inlined.insert(head);
        is_changed = true;
      }
      if (is_changed) units = Closure(StartsOf(function), stop, before);
    }
    return units;
  }

  // A unit that two functions need becomes a function that both call, the latest first.
  void ShareUnits() {
    for (bool is_changed = true; is_changed;) {
      is_changed = false;
      std::map<int, int> owners;
      for (const NewFunction& function : graph_.functions) {
        for (int u : UnitsOf(function)) ++owners[u];
      }
      for (auto it = owners.rbegin(); it != owners.rend(); ++it) {
        const Unit& unit = facts_.units[it->first];
        if (it->second < 2 || unit.declares.size() != 1 || !IsSingleHead(unit.declares.front())) continue;
        if (graph_.function_of.contains(unit.declares.front())) continue;  // and computed again on the way of a gradient
        NewFunction shared;
        shared.heads = {unit.declares.front()};
        shared.is_single = true;
        graph_.function_of[unit.declares.front()] = static_cast<int>(graph_.functions.size());
        graph_.functions.push_back(shared);
        is_changed = true;
        break;
      }
    }
  }

  void Complete(NewFunction& function) {
    function.units = UnitsOf(function, function.inlined);
    const auto is_called = [&](const std::string& usr) {
      const auto found = graph_.function_of.find(usr);
      return found != graph_.function_of.end() && &graph_.functions[found->second] != &function && !function.inlined.contains(usr);
    };
    for (int u : function.units) {
      function.position = std::max(function.position, u);
      for (int op : facts_.units[u].ops) {
        const OpFact& fact = facts_.ops[op];
        if (fact.is_random || fact.has_effect || fact.role == OpRole::kUpdate || fact.role == OpRole::kAssign) function.is_pure = false;
      }
      for (const std::string& usr : facts_.units[u].uses) {
        if (is_called(usr)) function.calls.insert(usr);
      }
    }
    for (const std::string& usr : StartsOf(function)) {
      if (is_called(usr)) function.calls.insert(usr);
    }
    // Parameters: all placeholders that are needed, also by what it calls.
    std::set<int> everything = Closure(StartsOf(function), {}, 1 << 30);
    std::set<std::string> needed;
    for (int u : everything) needed.insert(facts_.units[u].uses.begin(), facts_.units[u].uses.end());
    for (const std::string& usr : StartsOf(function)) needed.insert(usr);
    for (const std::string& usr : graph_.placeholder_order) {
      if (needed.contains(usr)) function.parameters.push_back(usr);
    }
    for (int u : everything) {
      const Unit& unit = facts_.units[u];
      if (graph_.roles.at(u) == UnitRole::kState) {
        BlockUnit(u, "variables are made among computations that are run again", "EAG1505");
      }
      for (const std::string& usr : unit.uses) {
        if (graph_.assigns.contains(usr) || graph_.assign_lists.contains(usr)) {
          BlockUnit(u, "the initial value " + index_.Find(usr)->name + " is given again by a computation", "EAG1505");
        }
      }
    }
  }

  const FactIndex& index_;
  const Facts& facts_;
  Graph& graph_;
};

}  // namespace

void CutFunctions(const FactIndex& index, Graph& graph) { FunctionCutter(index, graph).Run(); }

}  // namespace eager::rewriter

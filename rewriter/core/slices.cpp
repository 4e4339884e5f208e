// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/slices.h"

#include <algorithm>
#include <array>

#include "rewriter/core/phases.h"

namespace eager::rewriter {

std::string_view ToString(UnitRole role) {
  constexpr std::array<std::string_view, 11> names = {"host",  "scope", "session", "placeholder", "variable", "assign",
                                                      "state", "build", "list",    "run",         "step"};
  return names[static_cast<std::size_t>(role)];
}

std::string HandleOf(const FetchFact& fetch) {
  if (!fetch.handle.empty()) return fetch.handle;
  return fetch.list == "$" ? "" : fetch.list;
}

namespace {

// What the statements do, and what each Run fetches.
class Recovery {
 public:
  Recovery(const FactIndex& index, const std::string& root) : index_(index), facts_(index.facts()) {
    graph_.root = root;
  }

  Graph Run() {
    FindHome();
    if (!graph_.blocked) FindSessions();
    if (!graph_.blocked) Classify();
    if (!graph_.blocked) FindSlices();
    if (!graph_.blocked) MarkDynamic(index_, graph_);
    if (!graph_.blocked) CutFunctions(index_, graph_);
    if (!graph_.blocked) FindUnused(index_, graph_);
    if (!graph_.blocked && !graph_.home_class.empty()) graph_.blocked = CheckClassHome(index_, graph_);
    return std::move(graph_);
  }

 private:
  void Block(const std::string& file, ByteRange range, const std::string& text, const char* diagnostic = "EAG1205") {
    if (!graph_.blocked) graph_.blocked = Reason{file, range, text, diagnostic};
  }
  void BlockUnit(int unit, const std::string& text, const char* diagnostic = "EAG1205") {
    Block(facts_.units[unit].file, facts_.units[unit].range, text, diagnostic);
  }

  bool IsOurs(const std::string& scope) const { return index_.IsSameGraph(scope, graph_.root); }

  void FindHome() {
    const Handle* scope = index_.Find(graph_.root);
    if (!scope) return;
    if (scope->unit >= 0) {
      graph_.function = scope->function;
      graph_.block = facts_.units[scope->unit].block;
    } else if (scope->is_member) {
      FindBuilder(*scope);
    } else {
      Block(scope->file, scope->declaration, "the graph is built in one function and run in another");
    }
    if (graph_.blocked) return;
    graph_.units = index_.UnitsOfBlock(graph_.block);
    for (const UnknownFact& unknown : facts_.unknowns) {
      const bool is_ours = unknown.handle.empty() ? unknown.function == graph_.function
                                                  : IsOurs(unknown.handle) || graph_.sessions.contains(unknown.handle);
      if (is_ours) Block(unknown.file, unknown.range, unknown.reason);
    }
  }

  // The one method that builds the graph of a member scope; helpers that are given the scope aside.
  void FindBuilder(const Handle& scope) {
    int unit = -1;
    const auto note = [&](const std::string& used, int at) {
      if (!IsOurs(used) || at < 0 || facts_.functions[facts_.units[at].function].takes_scope) return;
      if (unit >= 0 && facts_.units[unit].function != facts_.units[at].function) {
        return BlockUnit(at, "several methods build the graph");
      }
      unit = at;
    };
    for (const OpFact& op : facts_.ops) note(op.scope, op.unit);
    for (const GradientFact& gradient : facts_.gradients) note(gradient.scope, gradient.unit);
    if (graph_.blocked) return;
    if (unit < 0) return Block(scope.file, scope.declaration, "nothing is built in the Scope " + scope.name);
    while (facts_.units[unit].parent >= 0) unit = facts_.units[unit].parent;
    graph_.function = facts_.units[unit].function;
    graph_.block = facts_.units[unit].block;
    graph_.home_class = facts_.functions[graph_.function].parent_class;
    if (!graph_.IsMember(scope.usr)) {
      Block(scope.file, scope.declaration, "the Scope " + scope.name + " is built in outside of its class");
    }
  }

  void FindSessions() {
    for (const SessionFact& session : facts_.sessions) {
      if (session.is_client && !session.scope.empty() && IsOurs(session.scope)) graph_.sessions.insert(session.usr);
    }
    std::set<std::string> defs;
    for (const StepFact& step : facts_.steps) {
      if (step.kind == StepKind::kToGraphDef && IsOurs(step.subject)) defs.insert(step.object);
    }
    for (const StepFact& step : facts_.steps) {
      if (step.kind == StepKind::kCreate && defs.contains(step.object)) graph_.sessions.insert(step.subject);
    }
    for (const UnknownFact& unknown : facts_.unknowns) {
      if (graph_.sessions.contains(unknown.handle) || defs.contains(unknown.handle)) {
        Block(unknown.file, unknown.range, unknown.reason);
      }
    }
    for (const std::string& usr : graph_.sessions) {
      const Handle* session = index_.Find(usr);
      const std::string& owner = facts_.functions[graph_.function].parent_class;
      if (session && session->is_member && !owner.empty() && usr.rfind(owner + "@FI@", 0) == 0) {
        graph_.home_class = owner;
        continue;
      }
      if (session && session->function != graph_.function) {
        Block(session->file, session->declaration, "the session " + session->name + " lives outside of the function that builds its graph");
      }
    }
  }

  bool IsStepOfGraph(const StepFact& step) const {
    return (index_.Find(step.subject) && IsOurs(step.subject)) || graph_.sessions.contains(step.subject);
  }

  void Classify() {
    std::set<std::string> handles;
    for (int u : graph_.units) {
      const Unit& unit = facts_.units[u];
      UnitRole role = UnitRole::kHost;
      std::vector<const OpFact*> ops;
      for (int op : unit.ops) {
        if (IsOurs(facts_.ops[op].scope)) ops.push_back(&facts_.ops[op]);
      }
      bool has_runs = false, has_foreign_runs = false;
      for (int run : unit.runs) {
        (graph_.sessions.contains(facts_.runs[run].session) ? has_runs : has_foreign_runs) = true;
      }
      bool has_gradients = false;
      for (int gradient : unit.gradients) has_gradients |= IsOurs(facts_.gradients[gradient].scope);
      bool uses_handles = false;
      for (const std::string& used : unit.uses) uses_handles |= handles.contains(used);
      const Handle* declared = unit.declares.empty() ? nullptr : index_.Find(unit.declares.front());
      if (unit.declares_only_scope && declared && declared->kind == ValueKind::kScope && IsOurs(declared->usr)) {
        role = UnitRole::kScope;
      } else if ((declared && graph_.sessions.contains(declared->usr)) || MakesSession(u)) {
        role = UnitRole::kSession;
      } else if (has_runs) {
        role = UnitRole::kRun;
      } else if (!ops.empty() || has_gradients) {
        role = RoleOfOps(unit, ops);
      } else if (uses_handles) {
        role = UnitRole::kBuild;
      } else if (declared && (declared->kind == ValueKind::kOutputList || declared->kind == ValueKind::kOperationList ||
                              declared->kind == ValueKind::kOutput || declared->kind == ValueKind::kOutputMap)) {
        role = UnitRole::kListDeclaration;
      }
      for (const StepFact& step : facts_.steps) {
        if (step.unit == u && IsStepOfGraph(step)) role = UnitRole::kStep;
      }
      if (declared && declared->kind == ValueKind::kGraphDef && IsGraphDefOfOurs(declared->usr)) role = UnitRole::kStep;
      graph_.roles[u] = role;
      NoteHandles(u, role, ops);
      if (role != UnitRole::kHost && role != UnitRole::kScope && role != UnitRole::kSession && role != UnitRole::kRun) {
        for (const std::string& usr : unit.declares) handles.insert(usr);
        for (const std::string& usr : unit.modifies) {
          const Handle* handle = index_.Find(usr);
          if (handle && handle->kind != ValueKind::kHost && handle->kind != ValueKind::kStatus) handles.insert(usr);
        }
      }
    }
  }

  bool MakesSession(int u) const {
    return std::any_of(facts_.sessions.begin(), facts_.sessions.end(), [&](const SessionFact& session) {
      return session.is_client && session.unit == u && graph_.sessions.contains(session.usr);
    });
  }

  bool IsGraphDefOfOurs(const std::string& usr) const {
    for (const StepFact& step : facts_.steps) {
      if (step.kind == StepKind::kToGraphDef && step.object == usr && IsOurs(step.subject)) return true;
    }
    return false;
  }

  UnitRole RoleOfOps(const Unit& unit, const std::vector<const OpFact*>& ops) const {
    bool has_state = false, has_compute_head = false;
    for (const OpFact* op : ops) has_state |= op->role == OpRole::kVariable || op->role == OpRole::kAssign;
    if (unit.declares.size() == 1 && !unit.is_block) {
      for (const OpFact* op : ops) {
        if (op->declared != unit.declares.front()) continue;
        if (op->role == OpRole::kPlaceholder) return UnitRole::kPlaceholder;
        if (op->role == OpRole::kVariable) return UnitRole::kVariable;
        if (op->role == OpRole::kAssign && !IsList(*index_.Find(op->declared))) return UnitRole::kAssign;
        has_compute_head |= op->role != OpRole::kAssign;
      }
    }
    return has_state && !has_compute_head ? UnitRole::kState : UnitRole::kBuild;
  }

  void NoteHandles(int u, UnitRole role, const std::vector<const OpFact*>& ops) {
    const Unit& unit = facts_.units[u];
    if (role == UnitRole::kPlaceholder) {
      graph_.placeholders.insert(unit.declares.front());
      graph_.placeholder_order.push_back(unit.declares.front());
    }
    for (const OpFact* op : ops) {
      if (op->role == OpRole::kPlaceholder && role != UnitRole::kPlaceholder) {
        Block(op->file, op->range, "a Placeholder is not a variable of its own");
      }
      const Handle* declared = index_.Find(op->declared);
      const bool is_list = declared && IsList(*declared);
      if (op->role == OpRole::kVariable && declared) (is_list ? graph_.variable_lists : graph_.variables).insert(op->declared);
      if (op->role == OpRole::kAssign && declared) (is_list ? graph_.assign_lists : graph_.assigns).insert(op->declared);
      if (op->role == OpRole::kVariable && !declared) Block(op->file, op->range, "a Variable is not kept in a variable", "EAG1505");
    }
    // `vars.push_back(w)`, `vector<Output> vars = {w, b}`
    NoteListsOf(u);
  }

  void NoteListsOf(int u) {
    const Unit& unit = facts_.units[u];
    std::vector<int> open{u};
    for (std::size_t i = 0; i < facts_.units.size(); ++i) {
      if (facts_.units[i].parent == open.back() || std::find(open.begin(), open.end(), facts_.units[i].parent) != open.end()) {
        open.push_back(static_cast<int>(i));
      }
    }
    for (int nested : open) {
      const Unit& inner = facts_.units[nested];
      if (inner.is_block) continue;
      std::set<std::string> targets = inner.modifies;
      targets.insert(inner.declares.begin(), inner.declares.end());
      for (const std::string& usr : targets) {
        const Handle* list = index_.Find(usr);
        if (!list || !IsList(*list)) continue;
        bool has_variable = false, has_assign = false, has_other = false;
        for (const std::string& used : inner.uses) {
          const Handle* handle = index_.Find(used);
          if (used == usr || !handle) continue;
          const std::string& source = handle->element_of.empty() ? used : handle->element_of;
          const bool is_assign = graph_.assigns.contains(used) || graph_.assign_lists.contains(source);
          const bool is_variable = graph_.variables.contains(used) || graph_.variable_lists.contains(source);
          if (is_assign) graph_.assign_sources[usr].insert(source);
          has_assign |= is_assign;
          has_variable |= is_variable;
          has_other |= handle->kind == ValueKind::kOutput && !is_assign && !is_variable;
        }
        const bool is_copy = !has_other && inner.ops.empty() && inner.gradients.empty();
        if (is_copy && has_variable && !has_assign) graph_.variable_lists.insert(usr);
        if (is_copy && has_assign && !has_variable) graph_.assign_lists.insert(usr);
        if (graph_.variable_lists.contains(usr) && (has_other || has_assign)) {
          return BlockUnit(nested, list->name + " holds variables and other values", "EAG1505");
        }
      }
    }
    for (int op : unit.ops) {
      const OpFact& fact = facts_.ops[op];
      if (graph_.variable_lists.contains(fact.declared) && fact.role != OpRole::kVariable && IsOurs(fact.scope)) {
        Block(fact.file, fact.range, index_.Find(fact.declared)->name + " holds variables and other values", "EAG1505");
      }
    }
  }

  static bool IsList(const Handle& handle) {
    return handle.kind == ValueKind::kOutputList || handle.kind == ValueKind::kOperationList || handle.kind == ValueKind::kOutputMap;
  }

  void FindSlices() {
    bool is_first = true;
    for (std::size_t r = 0; r < facts_.runs.size(); ++r) {
      const RunFact& run = facts_.runs[r];
      if (!graph_.sessions.contains(run.session)) continue;
      if (!run.unknown.empty()) return Block(run.file, run.call, run.unknown);
      Slice slice;
      slice.run = static_cast<int>(r);
      const bool is_elsewhere = index_.AncestorInBlock(run.unit, graph_.block) < 0;
      if (is_elsewhere && (graph_.home_class.empty() || run.function < 0 ||
                           facts_.functions[run.function].parent_class != graph_.home_class)) {
        return Block(run.file, run.call, "the graph is built in one function and run in another");
      }
      bool all_assigns = !run.has_outputs && run.feeds.empty() && run.feeds_handle.empty() && !run.has_unknown_feeds;
      std::vector<FetchFact> wanted = run.fetches;
      wanted.insert(wanted.end(), run.targets.begin(), run.targets.end());
      for (const FetchFact& fetch : wanted) {
        const std::string usr = HandleOf(fetch);
        slice.fetched.push_back(usr);
        all_assigns &= graph_.assigns.contains(usr) || graph_.assign_lists.contains(usr);
      }
      const Unit& unit = facts_.units[run.unit];
      if (all_assigns && !wanted.empty()) {
        const bool is_once = is_elsewhere ? unit.parent < 0 && IsCalledOnce(index_, run.function)
                                          : is_first && unit.block == graph_.block;
        if (!is_once || unit.loop_depth > 0) {
          return Block(run.file, run.call, "variables are initialised again, or not before everything else", "EAG1505");
        }
        slice.is_initialization = true;
      } else {
        is_first &= is_elsewhere;
        for (const std::string& usr : slice.fetched) {
          if (graph_.assigns.contains(usr) || graph_.assign_lists.contains(usr)) {
            return Block(run.file, run.call, "an Assign is run together with other things", "EAG1505");
          }
        }
      }
      if (run.has_unknown_feeds) return Block(run.file, run.feeds_range, "the feeds are put together at run time", "EAG1305");
      for (const FeedFact& feed : run.feeds) {
        if (!graph_.placeholders.contains(feed.key)) {
          return Block(run.file, feed.key_range, "a tensor that is no placeholder is fed", "EAG1302");
        }
      }
      graph_.slices.push_back(slice);
    }
  }

  const FactIndex& index_;
  const Facts& facts_;
  Graph graph_;
};

}  // namespace

Graph RecoverGraph(const FactIndex& index, const std::string& root) { return Recovery(index, root).Run(); }

}  // namespace eager::rewriter

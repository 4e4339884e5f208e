// SPDX-License-Identifier: Apache-2.0
// Which Assigns are initial values, and which are updates.
#include <algorithm>

#include "rewriter/core/slices.h"

namespace eager::rewriter {
namespace {

class Release {
 public:
  explicit Release(Facts& facts) : facts_(facts), index_(facts) {}

  void Run() {
    for (std::size_t i = 0; i < facts_.ops.size(); ++i) {
      const OpFact& op = facts_.ops[i];
      if (op.role != OpRole::kAssign || op.arguments.size() < 2) continue;
      const Handle* handle = index_.Find(op.declared);
      if (handle && handle->kind == ValueKind::kOutput) assigns_[op.declared] = static_cast<int>(i);
      if (!op.controls.empty()) updates_.insert(op.declared);
      // a part of an expression
      if (op.declared.empty() && !op.is_whole_unit) Rewrite(static_cast<int>(i));
    }
    FindUsed();
    FindRun();
    for (const auto& [handle, op] : assigns_) {
      if (updates_.contains(handle)) Rewrite(op);
    }
  }

 private:
  // Other ops depend on it, or use its value.
  void FindUsed() {
    for (std::size_t u = 0; u < facts_.units.size(); ++u) {
      const Unit& unit = facts_.units[u];
      if (unit.is_block || unit.ops.empty()) continue;
      for (const std::string& used : unit.uses) {
        const auto assign = assigns_.find(used);
        if (assign != assigns_.end() && facts_.ops[assign->second].unit != static_cast<int>(u)) updates_.insert(used);
      }
    }
  }

  void FindRun() {
    std::map<std::string, int> runs;
    for (const RunFact& run : facts_.runs) {
      for (const std::string& usr : AssignsOf(run)) {
        if (!IsInitial(run) || ++runs[usr] > 1) updates_.insert(usr);
      }
    }
    // what is run together is of one kind
    for (bool is_changed = true; is_changed;) {
      is_changed = false;
      for (const RunFact& run : facts_.runs) {
        const std::vector<std::string> assigned = AssignsOf(run);
        const bool has_update = std::any_of(assigned.begin(), assigned.end(), [&](const auto& usr) { return updates_.contains(usr); });
        for (const std::string& usr : assigned) is_changed |= has_update && updates_.insert(usr).second;
      }
    }
  }

  std::vector<std::string> AssignsOf(const RunFact& run) const {
    std::vector<std::string> result;
    for (const std::vector<FetchFact>* wanted : {&run.fetches, &run.targets}) {
      for (const FetchFact& fetch : *wanted) {
        if (assigns_.contains(fetch.handle)) result.push_back(fetch.handle);
      }
    }
    return result;
  }

  // Nothing but Assigns, once, before any other Run.
  bool IsInitial(const RunFact& run) const {
    if (run.has_outputs || !run.feeds.empty() || run.has_unknown_feeds || run.loop_depth > 0 || run.unit < 0) return false;
    const Unit& unit = facts_.units[run.unit];
    if (unit.is_conditional || unit.is_lambda || !AreAssigns(run)) return false;
    const OpFact& first = facts_.ops[assigns_.at(AssignsOf(run).front())];
    if (first.unit >= 0 && facts_.units[first.unit].function != run.function && !IsCalledOnce(index_, run.function)) return false;
    return std::none_of(facts_.runs.begin(), facts_.runs.end(), [&](const RunFact& other) {
      return other.session == run.session && other.function == run.function && other.call.begin < run.call.begin && !AreAssigns(other);
    });
  }

  bool AreAssigns(const RunFact& run) const {
    for (const std::vector<FetchFact>* wanted : {&run.fetches, &run.targets}) {
      for (const FetchFact& fetch : *wanted) {
        if (fetch.list.empty() && !assigns_.contains(fetch.handle)) return false;
      }
    }
    return !run.has_outputs;
  }

  void Rewrite(int index) {
    OpFact& op = facts_.ops[index];
    if (!op.attributes.empty()) return;  // validate_shape
    op.role = OpRole::kUpdate;
    TextFact text;
    text.file = op.file;
    text.range = op.range;
    text.function = op.unit < 0 ? -1 : facts_.units[op.unit].function;
    const Handle* handle = index_.Find(op.declared);
    // `Assign zero(scope, w, 0.f);`
    const bool is_declarator = handle && handle->declaration == op.range;
    if (is_declarator) text.text = std::string(1, kQualifier) + "Tensor " + handle->name + " = ";
    text.text += KeptText(op.arguments[0]) + "." + op.type + "(" + KeptText(op.arguments[1]) + ")";
    facts_.texts.push_back(text);
  }

  Facts& facts_;
  const FactIndex index_;
  std::map<std::string, int> assigns_;  // handle → op
  std::set<std::string> updates_;
};

}  // namespace

void ReleaseAssigns(Facts& facts) { Release(facts).Run(); }

}  // namespace eager::rewriter

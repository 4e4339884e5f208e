// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/op_names.h"

#include <algorithm>
#include <cctype>

namespace eager::rewriter {
namespace {

bool IsRepeated(const Facts& facts, int unit) { return unit >= 0 && (facts.units[unit].loop_depth > 0 || facts.units[unit].is_lambda); }

const NodeNameFact* RenamingOf(const Facts& facts, const OpFact& op) {
  for (const NodeNameFact& name : facts.node_names) {
    if (name.is_set && !op.declared.empty() && name.handle == op.declared) return &name;
  }
  return nullptr;
}

}  // namespace

// "layer/" for a scope below the root; "$" when more than one could be meant.
std::string OpNames::PrefixOf(const std::string& scope, int depth) const {
  if (scope == root_) return "";
  const ScopeLink* link = nullptr;
  for (const ScopeLink& other : facts_.scope_links) {
    if (other.scope != scope) continue;
    if (link) return "$";
    link = &other;
  }
  if (!link || depth > 16 || IsRepeated(facts_, link->unit)) return "$";
  if (!link->prefix.empty()) {
    int opened = 0;  // a sub-scope of this name is opened once
    for (const ScopeLink& other : facts_.scope_links) opened += other.from == link->from && other.prefix == link->prefix ? 1 : 0;
    for (const OpFact& op : facts_.ops) opened += op.scope == link->from && op.prefix == link->prefix ? 1 : 0;
    if (opened > 1) return "$";
  }
  return PrefixOf(link->from, depth + 1) + link->prefix;
}

std::string OpNames::NameOf(const OpFact& op) const {
  if (const NodeNameFact* renamed = RenamingOf(facts_, op)) return renamed->name;
  if (op.name.empty() || op.name[0] == '$' || IsRepeated(facts_, op.unit)) return "";
  const std::string prefix = PrefixOf(op.scope, 0) + op.prefix;
  if (prefix.find('$') != std::string::npos) return "";
  for (const OpFact& other : facts_.ops) {
    if (&other == &op || !IsOurs(other) || other.scope != op.scope || other.prefix != op.prefix) continue;
    // an op without a name is called as its class
    if (other.name == op.name || (!other.name.empty() && other.name[0] == '$')) return "";
    if (other.name.empty() && (other.type == op.name || other.op == op.name)) return "";
  }
  for (const ScopeLink& link : facts_.scope_links) {
    if (link.from == op.scope && link.prefix == op.name + "/") return "";
  }
  return prefix + op.name;
}

const OpFact* OpNames::Find(const std::string& name) const {
  const OpFact* found = nullptr;
  for (const OpFact& op : facts_.ops) {
    if (name.empty() || !IsOurs(op)) continue;
    // the same variable names it and asks for it
    const bool is_variable = name[0] == '$' && op.name == name && PrefixOf(op.scope, 0) + op.prefix == "";
    if (!is_variable && NameOf(op) != name) continue;
    if (found) return nullptr;
    found = &op;
  }
  return found;
}

namespace {

const OpFact* OpOfHandle(const FactIndex& index, const std::string& handle, int depth) {
  const Facts& facts = index.facts();
  const OpFact* found = nullptr;
  for (const OpFact& op : facts.ops) {
    if (handle.empty() || op.declared != handle) continue;
    if (found) return nullptr;
    found = &op;
  }
  if (!found || found->role != OpRole::kHelper) return found;
  // what the helper returns
  const OpFact* helper = found;
  found = nullptr;
  for (const Unit& unit : facts.units) {
    if (!unit.is_return || unit.function < 0 || facts.functions[unit.function].usr != helper->callee) continue;
    if (found || depth > 8) return nullptr;
    for (int op : unit.ops) {  // the outermost
      if (!found || facts.ops[op].range.Contains(found->range)) found = &facts.ops[op];
    }
    if (!found && unit.uses.size() == 1) found = OpOfHandle(index, *unit.uses.begin(), depth + 1);
    if (!found) return nullptr;
  }
  return found;
}

class NameResolution {
 public:
  explicit NameResolution(Facts& facts) : facts_(facts), index_(facts) {}

  void Run() {
    std::map<std::string, std::string> graphs;  // GraphDef → scope
    for (const StepFact& step : facts_.steps) {
      if (step.kind == StepKind::kToGraphDef && index_.Find(step.subject)) graphs[step.object] = index_.Root(step.subject);
    }
    std::map<std::string, std::string> sessions;  // session → scope
    for (const StepFact& step : facts_.steps) {
      const auto graph = graphs.find(step.object);
      if (step.kind == StepKind::kCreate && graph != graphs.end()) sessions[step.subject] = graph->second;
    }
    for (RunFact& run : facts_.runs) {
      const auto session = sessions.find(run.session);
      if (run.is_named && session != sessions.end()) Resolve(run, OpNames(index_, session->second));
    }
  }

 private:
  void Resolve(RunFact& run, const OpNames& names) {
    for (std::vector<FetchFact>* fetches : {&run.fetches, &run.targets}) {
      if (fetches->size() == 1) Unfold(*fetches);
      for (FetchFact& fetch : *fetches) {
        if (fetch.is_name) fetch.handle = HandleOf(names.Find(fetch.name));
      }
    }
    for (FeedFact& feed : run.feeds) {
      if (!feed.is_name) continue;
      std::string name = feed.key;
      if (name.ends_with(":0")) name.resize(name.size() - 2);
      const OpFact* op = names.Find(name);
      if (!op || op->declared.empty()) continue;
      feed.key = op->declared;
      feed.is_name = false;
    }
  }

  // `const std::vector<string> fetches = {"y", "z"}`: its elements, if it stays what it is
  void Unfold(std::vector<FetchFact>& fetches) {
    const std::string usr = fetches.front().list;
    const Handle* list = index_.Find(usr);
    if (!list || !list->writes.empty()) return;
    for (const Unit& unit : facts_.units) {
      if (unit.modifies.contains(usr)) return;
    }
    for (const NameListFact& known : facts_.name_lists) {
      if (known.usr != usr) continue;
      const ByteRange range = fetches.front().range;
      fetches = known.names;
      for (FetchFact& fetch : fetches) fetch.range = range;
      const bool is_used = std::any_of(facts_.handle_uses.begin(), facts_.handle_uses.end(),
                                       [&](const HandleUse& use) { return use.handle == usr; });
      if (!is_used && list->unit >= 0 && !list->shares_declaration) facts_.idle_units.insert(list->unit);
      return;
    }
  }

  std::string HandleOf(const OpFact* found) {
    if (!found) return "";
    OpFact& op = facts_.ops[static_cast<std::size_t>(found - facts_.ops.data())];
    if (!op.declared.empty() || !op.is_whole_unit || op.role == OpRole::kHelper) return op.declared;
    // an expression statement: its value gets a name
    std::string name = op.name;
    const auto is_name = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    if (!std::all_of(name.begin(), name.end(), is_name) || std::isdigit(static_cast<unsigned char>(name[0]))) name = "result";
    Unit& unit = facts_.units[op.unit];
    for (const Handle& handle : facts_.handles) {
      if (handle.name == name && (handle.function == unit.function || handle.function < 0)) {
        name += "_value";
        break;
      }
    }
    Handle handle;
    handle.usr = "named:" + op.file + ":" + std::to_string(op.range.begin);
    handle.name = name;
    handle.kind = op.results.empty() ? ValueKind::kOutput : ValueKind::kOutputs;
    handle.file = op.file;
    handle.declaration = op.range;
    handle.function = unit.function;
    handle.unit = op.unit;
    facts_.handle_index[handle.usr] = static_cast<int>(facts_.handles.size());
    facts_.handles.push_back(handle);
    unit.declares.push_back(handle.usr);
    op.declared = handle.usr;
    TextFact text;
    text.file = op.file;
    text.range = {op.range.begin, op.range.begin};
    text.text = (op.results.empty() ? std::string(1, kQualifier) + "Tensor " : std::string("auto ")) + name + " = ";
    text.function = unit.function;
    facts_.texts.push_back(text);
    return op.declared;
  }

  Facts& facts_;
  const FactIndex index_;
};

}  // namespace

const OpFact* OpOfHandle(const FactIndex& index, const std::string& handle) { return OpOfHandle(index, handle, 0); }

void ResolveNames(Facts& facts) {
  facts.handles.reserve(facts.handles.size() + facts.ops.size());  // the index keeps pointers
  NameResolution(facts).Run();
}

}  // namespace eager::rewriter

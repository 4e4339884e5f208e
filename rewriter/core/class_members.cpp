// SPDX-License-Identifier: Apache-2.0
// The members of a class that held a graph: variables and functions in the places of Outputs; scopes,
// sessions and placeholders go.
#include <algorithm>

#include "rewriter/core/graph_writer.h"

namespace eager::rewriter {
namespace {

const std::string kModern(1, kQualifier);

}  // namespace

std::string GraphWriter::LocalName(const std::string& usr) const {
  const Handle& handle = *index_.Find(usr);
  if (!graph_.IsMember(usr)) return handle.name;
  std::string name = handle.name;
  if (name.size() > 1 && name.back() == '_') name.pop_back();
  if (name.rfind("m_", 0) == 0 && name.size() > 2) name.erase(0, 2);
  const bool is_taken = std::any_of(facts_.handles.begin(), facts_.handles.end(), [&](const Handle& other) {
    return other.name == name && other.function == graph_.function && !other.is_member;
  });
  return is_taken ? handle.name : name;
}

// Inside of functions members of the graph are parameters and locals.
void GraphWriter::PlanMembers() {
  const auto is_local = [&](const std::string& usr) {
    return graph_.IsMember(usr) && (graph_.placeholders.contains(usr) || graph_.dynamic_handles.contains(usr));
  };
  for (const HandleUse& use : facts_.handle_uses) {
    if (is_local(use.handle)) editor_.Replace(use.file, use.range, LocalName(use.handle));
  }
  for (const Slice& slice : graph_.slices) {
    const RunFact& run = facts_.runs[slice.run];
    for (const FetchFact& fetch : run.fetches) {
      if (is_local(fetch.list)) editor_.Replace(run.file, fetch.range, LocalName(fetch.list));
    }
  }
  for (const SessionFact& session : facts_.sessions) {
    if (graph_.sessions.contains(session.usr) && session.unit >= 0) DeleteUnit(session.unit);
  }
  for (const StepFact& step : facts_.steps) {
    if (graph_.sessions.contains(step.subject) && step.unit >= 0) DeleteUnit(step.unit);
  }
}

std::string GraphWriter::FunctionType(const NewFunction& function) const {
  const std::string tensor = kModern + "Tensor";
  std::string text = kModern + "Function<";
  text += function.returns_nothing ? "void" : function.is_single || function.returns_one ? tensor : "std::vector<" + tensor + ">";
  text += "(";
  for (std::size_t i = 0; i < function.parameters.size(); ++i) text += (i ? ", " : "") + tensor;
  return text + ")>";
}

void GraphWriter::WriteMembers() {
  std::map<std::pair<std::string, unsigned>, std::vector<const Handle*>> groups;
  for (const Handle& handle : facts_.handles) {
    if (!handle.is_member || !graph_.IsMember(handle.usr) || handle.type_range.IsEmpty()) continue;
    if (index_.Find(handle.usr) == &handle) groups[{handle.file, handle.type_range.begin}].push_back(&handle);
  }
  for (const auto& [place, group] : groups) WriteMemberGroup(group);
}

// One declaration statement, which may declare several members.
void GraphWriter::WriteMemberGroup(const std::vector<const Handle*>& group) {
  std::vector<std::pair<std::string, std::string>> declarations;  // type, names
  const auto declare = [&](const std::string& type, const std::string& name) {
    for (auto& [known, names] : declarations) {
      if (known == type) {
        names += ", " + name;
        return;
      }
    }
    declarations.emplace_back(type, name);
  };
  bool is_session = false;
  for (const Handle* handle : group) {
    const std::string& usr = handle->usr;
    switch (handle->kind) {
      case ValueKind::kScope:
        if (!index_.IsSameGraph(usr, graph_.root)) return;
        continue;
      case ValueKind::kClientSession:
        if (!graph_.sessions.contains(usr)) return;
        is_session = true;
        continue;
      case ValueKind::kOutput:
      case ValueKind::kOutputs:
      case ValueKind::kOutputList:
      case ValueKind::kOutputMap:
      case ValueKind::kOperation:
      case ValueKind::kOperationList: break;
      default: return;
    }
    if (graph_.placeholders.contains(usr) || graph_.assigns.contains(usr) || graph_.assign_lists.contains(usr)) continue;
    if (const auto head = graph_.function_of.find(usr); head != graph_.function_of.end()) {
      declare(FunctionType(graph_.functions[head->second]), handle->name);
    } else if (graph_.variables.contains(usr)) {
      declare(kModern + "Variable", handle->name);
    } else if (graph_.variable_lists.contains(usr) && handle->kind == ValueKind::kOutputList) {
      declare("std::vector<" + kModern + "Variable>", handle->name);
    } else if (graph_.dynamic_handles.contains(usr)) {
      continue;  // a local of the functions that need it
    } else if (handle->kind == ValueKind::kOutput && !handle->is_pointer) {
      declare(kModern + "Tensor", handle->name);
    } else {
      return Block(handle->file, handle->declaration, handle->name + " is a member that no statement of the graph makes");
    }
  }
  if (is_session) {
    for (const NewFunction& function : graph_.functions) {
      if (!function.is_single && function.position >= 0) declare(FunctionType(function), function.name);
    }
  }
  const Handle* first = group.front();
  unsigned last = 0;
  for (const Handle* handle : group) last = std::max(last, handle->name_range.end);
  const std::string& text = editor_.Text(first->file);
  const std::size_t semicolon = text.find(';', last);
  if (semicolon == std::string::npos) return;
  if (!declarations.empty() && !is_session && !Trim(text.substr(last, semicolon - last)).empty()) {
    return Block(first->file, first->declaration, first->name + " is a member with an initialiser of its own");
  }
  ByteRange range{first->type_range.begin, static_cast<unsigned>(semicolon + 1)};
  if (declarations.empty()) {
    ByteRange lines = WholeLines(text, range);
    const ByteRange comment = LeadingComment(text, range);
    const std::string next = Trim(text.substr(lines.end, text.find('\n', lines.end) - lines.end));
    if (!comment.IsEmpty() && (next.empty() || next[0] == '}')) lines.begin = comment.begin;
    editor_.Replace(first->file, lines, "");
    return;
  }
  std::string replacement;
  for (const auto& [type, names] : declarations) replacement += (replacement.empty() ? "" : "\n") + type + " " + names + ";";
  if (is_session) {  // its comment spoke of the session
    const ByteRange behind = TrailingComment(text, range);
    if (!behind.IsEmpty()) range.end = behind.end;
  }
  editor_.Replace(first->file, range, replacement);
}

}  // namespace eager::rewriter

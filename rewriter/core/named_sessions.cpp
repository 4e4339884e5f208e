// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/named_sessions.h"

#include <algorithm>
#include <cctype>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/record_text.h"

namespace eager::rewriter {
namespace {

const std::string kModern(1, kQualifier);

}  // namespace

void NamedSessions::Write() {
  if (!FindSessions() || !FindFiles()) return;
  WriteDeclarations();
  DropNullChecks();
  for (const StepFact& step : facts_.steps) {
    if (IsOurs(step.file, step.call) && !blocked_) WriteStep(step);
  }
  for (std::size_t r = 0; r < facts_.runs.size(); ++r) {
    if (handled_.contains(facts_.runs[r].session) && !blocked_) WriteRun(facts_.runs[r], static_cast<int>(r));
  }
  DropOptions();
  DropEmptyBlocks();
}

bool NamedSessions::FindSessions() {
  for (const Handle& handle : facts_.handles) {
    if (handle.kind == ValueKind::kSession && IsOurs(handle.file, handle.name_range) && !known_.contains(handle.usr)) handled_.insert(handle.usr);
  }
  return !handled_.empty();
}

// Each session is given one graph, which is read from a file.
bool NamedSessions::FindFiles() {
  std::set<std::string> read;
  for (const StepFact& step : facts_.steps) {
    if (IsOurs(step.file, step.call) && step.kind == StepKind::kReadProto) read.insert(step.subject);
  }
  for (const StepFact& step : facts_.steps) {
    if (!IsOurs(step.file, step.call) || step.kind != StepKind::kCreate || !handled_.contains(step.subject)) continue;
    if (!read.contains(step.object)) {
      Block(step.file, step.call, "the graph of this session is not read from a file here");
      return false;
    }
    session_of_def_[step.object] = step.subject;
  }
  std::set<std::string> created;
  for (const auto& [def, session] : session_of_def_) created.insert(index_.Root(session));
  for (const std::string& usr : handled_) {
    if (created.contains(index_.Root(usr))) continue;
    const Handle* session = index_.Find(usr);
    Block(session->file, session->declaration, "the session " + session->name + " is never given a graph that was read from a file");
    return false;
  }
  return true;
}

// A parameter through which a function gives its caller a session: `unique_ptr<Session>*`.
bool NamedSessions::IsPointerToSession(const Handle& session) const {
  if (!session.is_parameter) return false;
  const std::string type = editor_.Source(session.file, session.type_range);
  return std::count(type.begin(), type.end(), '*') + (type.find("_ptr<") != std::string::npos ? 1 : 0) > 1;
}

// How the graph is reached from a use of its session: such a parameter stays a pointer.
std::string NamedSessions::Target(const std::string& session) const {
  const Handle* handle = index_.Find(session);
  return IsPointerToSession(*handle) ? "*" + handle->name : handle->name;
}

void NamedSessions::WriteParameter(const Handle& session) {
  if (IsPointerToSession(session)) {
    editor_.Replace(session.file, session.type_range, kModern + "LoadedGraph*");
    return;
  }
  // a prototype is written as its definition is
  std::set<std::string> same{session.usr};
  for (const auto& [prototype, definition] : facts_.same_graph) {
    if (prototype == session.usr && index_.Find(definition)->is_parameter) same.insert(definition);
  }
  const bool is_filled = std::any_of(facts_.steps.begin(), facts_.steps.end(), [&](const StepFact& step) {
    return same.contains(step.subject) && (step.kind == StepKind::kCreate || step.kind == StepKind::kNewSession);
  });
  const bool has_name = !session.name.empty();
  editor_.Replace(session.file, {session.declaration.begin, has_name ? session.name_range.begin : session.declaration.end},
                  (is_filled ? "" : "const ") + kModern + "LoadedGraph&" + (has_name ? " " : ""));
}

void NamedSessions::WriteDeclarations() {
  for (const std::string& usr : handled_) {
    const Handle* session = index_.Find(usr);
    if (session->is_parameter) {
      WriteParameter(*session);
      continue;
    }
    const std::string type = kModern + "LoadedGraph";
    if (session->unit < 0) {
      ByteRange range = session->type_range;
      // `Session* session_` : the type may lean on the name
      const bool leans = range.end == session->name_range.begin;
      editor_.Replace(session->file, range, leans ? type + " " : type);
      continue;
    }
    if (session->shares_declaration) {
      Block(session->file, session->declaration, "the session " + session->name + " shares its declaration with others");
      return;
    }
    const Unit& unit = facts_.units[session->unit];
    // It must stand before the file is read into it.
    const StepFact* load = nullptr;
    for (const StepFact& step : facts_.steps) {
      const auto found = session_of_def_.find(step.subject);
      if (step.kind == StepKind::kReadProto && found != session_of_def_.end() && found->second == usr) load = &step;
    }
    if (load && load->file == session->file && load->call.begin < unit.range.begin) {
      const int home = index_.AncestorInBlock(load->unit, unit.block);
      if (home < 0) {
        Block(session->file, session->declaration, "the session " + session->name + " is declared after its graph is read");
        return;
      }
      DropUnit(session->unit);
      editor_.Insert(session->file, facts_.units[home].range.begin, type + " " + session->name + ";\n");
      continue;
    }
    editor_.Replace(session->file, unit.range, type + " " + session->name + ";");
  }
  for (const auto& [def, session] : session_of_def_) {
    const Handle* handle = index_.Find(def);
    if (handle && handle->unit < 0 && !handle->is_parameter && DropMember(*handle)) continue;
    if (!handle || handle->unit < 0 || handle->shares_declaration) {
      if (handle) Block(handle->file, handle->declaration, "the GraphDef " + handle->name + " lives outside of the function that reads it");
      return;
    }
    DropUnit(handle->unit);
  }
  for (const UnknownFact& unknown : facts_.unknowns) {
    if (handled_.contains(unknown.handle) || session_of_def_.contains(unknown.handle)) {
      Block(unknown.file, unknown.range, unknown.reason);
    }
  }
}

// A member that nothing needs any more; false unless its declaration stands alone.
bool NamedSessions::DropMember(const Handle& member) {
  const std::string& text = editor_.Text(member.file);
  const std::size_t end = text.find_first_not_of(" \t", member.declaration.end);
  if (!member.is_member || end == std::string::npos || text[end] != ';') return false;
  editor_.Replace(member.file, WholeLines(text, {member.declaration.begin, static_cast<unsigned>(end) + 1}), "");
  return true;
}

void NamedSessions::DropUnit(int unit) {
  if (unit < 0 || !dropped_.insert(unit).second) return;
  const Unit& fact = facts_.units[unit];
  const std::string& text = editor_.Text(fact.file);
  editor_.Replace(fact.file, WholeLines(text, fact.range), "");
}

// `if (!status.ok()) { ... }` right behind a step that cannot fail any more.
void NamedSessions::DropCheckBehind(int unit, const std::string& status) {
  if (unit < 0) return;
  const std::vector<int>& block = index_.UnitsOfBlock(facts_.units[unit].block);
  const auto at = std::find(block.begin(), block.end(), unit);
  if (at == block.end() || at + 1 == block.end()) return;
  const Unit& next = facts_.units[*(at + 1)];
  const Handle* handle = index_.Find(status);
  if (!handle || !next.is_block || !next.uses.contains(status)) return;
  const std::string text = editor_.Source(next.file, next.range);
  const std::string condition = text.substr(0, text.find(')') + 2);
  const bool is_check = text.rfind("if", 0) == 0 && condition.find("!" + handle->name + ".ok()") != std::string::npos &&
                        text.find("else") == std::string::npos;
  if (is_check) DropUnit(*(at + 1));
}

// `if (session == nullptr) { ... }` behind NewSession, which never gives null: the graph may be read
// only later, and until then there is none.
void NamedSessions::DropNullChecks() {
  for (std::size_t u = 0; u < facts_.units.size(); ++u) {
    const Unit& unit = facts_.units[u];
    if (!IsOurs(unit.file, unit.range) || !unit.runs.empty() || !handled_.contains(unit.null_check)) continue;
    const bool is_loaded = std::any_of(facts_.steps.begin(), facts_.steps.end(), [&](const StepFact& step) {
      const auto found = session_of_def_.find(step.subject);
      return step.kind == StepKind::kReadProto && found != session_of_def_.end() && found->second == unit.null_check &&
             step.file == unit.file && step.call.begin < unit.range.begin;
    });
    if (!is_loaded) DropUnit(static_cast<int>(u));
  }
}

void NamedSessions::Drop(const StepFact& step) {
  switch (step.style) {
    case StatusStyle::kCheck:
    case StatusStyle::kReturn:
    case StatusStyle::kIgnored: DropUnit(step.unit); break;
    case StatusStyle::kAssigned:
      DropCheckBehind(step.unit, step.status);
      DropUnit(step.unit);
      break;
    case StatusStyle::kDeclared: {
      DropCheckBehind(step.unit, step.status);
      // the variable may be used again
      bool is_used = false;
      for (const HandleUse& use : facts_.handle_uses) {
        if (use.handle != step.status) continue;
        int unit = use.unit;
        bool is_dropped = false;
        for (; unit >= 0; unit = facts_.units[unit].parent) is_dropped |= dropped_.contains(unit);
        is_used |= !is_dropped;
      }
      if (is_used) {
        editor_.Replace(step.file, facts_.units[step.unit].range, KeptText(step.status_text) + ";");
      } else {
        DropUnit(step.unit);
      }
      break;
    }
    case StatusStyle::kReturned: editor_.Replace(step.file, step.call, kModern + "Status::OK()"); break;
    case StatusStyle::kArgument: {
      const Unit& unit = facts_.units[step.unit];
      const std::string text = editor_.Source(unit.file, unit.range);
      const bool is_reset = step.kind == StepKind::kNewSession && !unit.is_block;
      const bool is_check = unit.is_block && text.rfind("if", 0) == 0 && text.find("else") == std::string::npos;
      if (is_reset || is_check) {
        const Handle* session = index_.Find(step.subject);
        // the declaration of the session itself is written elsewhere
        if (!(session && session->unit == step.unit)) DropUnit(step.unit);
      } else if (unit.is_block) {
        Block(step.file, step.call, "the Status of this call is used in an expression", "EAG1209");
      } else {
        editor_.Replace(step.file, step.call, kModern + "Status::OK()");
      }
      break;
    }
  }
}

void NamedSessions::WriteStep(const StepFact& step) {
  if (step.kind == StepKind::kReadProto) {
    if (session_of_def_.contains(step.subject)) WriteLoad(step);
    return;
  }
  if (!handled_.contains(step.subject)) return;
  const Handle* session = index_.Find(step.subject);
  if (step.kind == StepKind::kNewSession && session && session->unit == step.unit) return;
  Drop(step);
}

void NamedSessions::WriteLoad(const StepFact& step) {
  const std::string load = Target(session_of_def_.at(step.subject)) + " = " + kModern + "LoadGraph(" + KeptText(step.path) + ");";
  const std::string attempt = kModern + "Try([&] { " + load + " })";
  switch (step.style) {
    case StatusStyle::kCheck:
    case StatusStyle::kIgnored: editor_.Replace(step.file, step.statement, load); break;
    default: editor_.Replace(step.file, step.call, attempt); break;
  }
}

void NamedSessions::WriteRun(const RunFact& run, int index) {
  if (!run.unknown.empty()) return Block(run.file, run.call, run.unknown);
  std::string keys, values;
  for (const FeedFact& feed : run.feeds) {
    keys += (keys.empty() ? "" : ", ") + Trim(editor_.Render(run.file, feed.key_range));
    values += (values.empty() ? "" : ", ") + Trim(editor_.Render(run.file, feed.value));
  }
  const auto names = [&](const std::vector<FetchFact>& fetches) {
    if (fetches.size() == 1 && !fetches.front().list.empty()) return Trim(editor_.Render(run.file, fetches.front().range));
    std::string text;
    for (const FetchFact& fetch : fetches) text += (text.empty() ? "" : ", ") + Trim(editor_.Render(run.file, fetch.range));
    return "{" + text + "}";
  };
  const Handle* session = index_.Find(run.session);
  const bool is_pointer = IsPointerToSession(*session);
  std::string call = session->name + (is_pointer ? "->" : ".");
  // feeds that are put together at run time stay the list that they are
  call += run.has_unknown_feeds ? "Run(" + Trim(editor_.Render(run.file, run.feeds_range)) : "Prune({" + keys + "}";
  call += ", " + names(run.fetches);
  if (!run.targets.empty()) call += ", " + names(run.targets);
  call += run.has_unknown_feeds ? ")" : ")({" + values + "})";
  const bool is_straight = run.style == StatusStyle::kCheck || run.style == StatusStyle::kIgnored;
  std::string outputs;
  if (run.has_outputs) {
    const std::string written = Trim(editor_.Render(run.file, run.outputs_range));
    outputs = (run.outputs_is_address ? "&" : "") + written;
    call = (run.outputs_is_address ? "" : "*") + written + " = " + (is_straight ? RecordedValue(run, call) : call);
  } else if (is_straight) {
    call = RecordedEffect(run, call);
  }
  call += ";";
  const std::string attempt = RecordedStatus(run, kModern + "Try([&] { " + call + " })", outputs);
  switch (run.style) {
    case StatusStyle::kCheck:
    case StatusStyle::kIgnored: editor_.Replace(run.file, run.statement, call); break;
    default: editor_.Replace(run.file, run.call, attempt); break;
  }
  for (const FeedListFact& list : facts_.feed_lists) {
    if (list.usr != run.feeds_handle || run.has_unknown_feeds) continue;
    for (int unit : list.units) DropUnit(unit);
  }
  std::vector<Note> notes;
  if (run.style == StatusStyle::kIgnored) notes.push_back(NoteOf("EAG1206", {}));
  runs_.push_back({index, "EAG1204", Message("EAG1204", {}), std::move(notes)});
}

// Options of sessions that are gone. Settings of devices and threads have no effect on results.
void NamedSessions::DropOptions() {
  for (std::size_t u = 0; u < facts_.units.size(); ++u) {
    const Unit& unit = facts_.units[u];
    if (!IsOurs(unit.file, unit.range) || unit.is_block || dropped_.contains(static_cast<int>(u))) continue;
    const auto is_options = [&](const std::string& usr) {
      const Handle* handle = index_.Find(usr);
      return handle && handle->kind == ValueKind::kOptions;
    };
    const bool declares = unit.declares.size() == 1 && is_options(unit.declares.front());
    const bool only_uses = !unit.uses.empty() && unit.declares.empty() && !unit.is_return &&
                           std::all_of(unit.uses.begin(), unit.uses.end(), is_options);
    if (declares || only_uses) DropUnit(static_cast<int>(u));
  }
}

// `if (session) { session->Close(); delete session; }` has nothing left to do.
void NamedSessions::DropEmptyBlocks() {
  for (std::size_t u = 0; u < facts_.units.size(); ++u) {
    const Unit& unit = facts_.units[u];
    if (!IsOurs(unit.file, unit.range) || !unit.is_block || dropped_.contains(static_cast<int>(u))) continue;
    bool has_children = false, all_dropped = true;
    for (std::size_t inner = 0; inner < facts_.units.size(); ++inner) {
      if (facts_.units[inner].parent != static_cast<int>(u)) continue;
      has_children = true;
      all_dropped &= dropped_.contains(static_cast<int>(inner));
    }
    if (has_children && all_dropped) DropUnit(static_cast<int>(u));
  }
}

}  // namespace eager::rewriter

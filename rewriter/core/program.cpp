// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/program.h"

#include <algorithm>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/named_sessions.h"
#include "rewriter/core/op_names.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/record_text.h"

namespace eager::rewriter {

void Program::Block(const Reason& reason) {
  // the first reason in source order
  if (!blocked_ || (reason.file == blocked_->file && reason.range.begin < blocked_->range.begin)) blocked_ = reason;
}

void Program::Decide(DecisionText& text) {
  const std::string first = part_.files().empty() ? "" : *part_.files().begin();
  group_ = "program:" + RelativeTo(first, options_.root);
  if (!part_.IsWhole()) {
    group_ += "#" + part_.name() + "@" + std::to_string(facts_.pieces[part_.pieces().front()].range.begin);
  }
  is_done_ = IsDone();
  if (is_done_) return;
  if (options_.keep_graphs) Block({first, {}, "--mode compat leaves it on the compat layer", "EAG1103"});
  ChooseSpelling();
  LoadTexts();
  WriteGraphs(text);
  CheckSessions();
  WriteNodeNames();
  WriteSteps();
  if (!blocked_) WriteNames();
  if (blocked_) return;
  WriteUsings();
  DropForwardNamespaces();
  if (part_.IsWhole()) WriteIncludes();
}

std::string Program::Decision() const {
  const std::string& place = part_.IsWhole() && blocked_ ? blocked_->file : *part_.files().begin();
  const std::string what = RelativeTo(place, options_.root) + (part_.IsWhole() ? "" : ", " + part_.name());
  if (is_done_) return what + ": nothing to convert";
  return what + (blocked_ ? ": stays: " + blocked_->text : ": converted");
}

void Program::AddEdits(AnalysisResult& result) {
  if (blocked_ || is_done_) return;
  std::vector<Edit> edits =
      editor_.Finish([this](const std::string& file, unsigned at) { return IsQualifiedAt(file, at); }, group_);
  if (!edits.empty()) result.groups.push_back({group_, {}});
  result.edits.insert(result.edits.end(), edits.begin(), edits.end());
  if (!edits.empty()) AddInstrumentation(result.instrumentation);
}

// The copies of the old and of the new text that record what each Run gave.
void Program::AddInstrumentation(Instrumentation& instrumentation) {
  std::map<int, const WrittenRun*> written;
  for (const WrittenRun& run : runs_) written[run.run] = &run;
  for (std::size_t r = 0; r < facts_.runs.size(); ++r) {
    const RunFact& run = facts_.runs[r];
    if (!IsOurs(run.file, run.call)) continue;
    const auto found = written.find(static_cast<int>(r));
    std::string outputs;
    if (run.has_outputs && (found == written.end() || found->second->gives_values)) {
      outputs = (run.outputs_is_address ? "&" : "") + editor_.Source(run.file, run.outputs_range);
    }
    // the expression stays between the two
    const std::string whole = ResolveRecordings(RecordedStatus(run, "\n", outputs), true);
    const std::size_t middle = whole.find('\n');
    const std::string head = whole.substr(0, middle), tail = whole.substr(middle + 1);
    const ByteRange begin{run.call.begin, run.call.begin}, end{run.call.end, run.call.end};
    instrumentation.before.push_back({run.file, begin, {head}, group_, Glue::kFollowing});
    instrumentation.before.push_back({run.file, end, {tail}, group_, Glue::kPreceding});
    if (found == written.end()) {
      editor_.Insert(run.file, run.call.begin, Recording(head));
      editor_.Insert(run.file, run.call.end, Recording(tail));
    }
    instrumentation.runs.push_back({RecordKey(run), run.file, run.call, group_});
  }
  const std::vector<Edit> after = editor_.Finish(
      [this](const std::string& file, unsigned at) { return IsQualifiedAt(file, at); }, group_, true);
  instrumentation.after.insert(instrumentation.after.end(), after.begin(), after.end());
}

// Only platform helpers and their Status are left: a program that was converted before.
bool Program::IsDone() const {
  return std::all_of(facts_.symbols.begin(), facts_.symbols.end(), [&](const SymbolUse& use) {
    if (!IsOurs(use.file, use.range) || use.symbol.rfind("tensorflow::Status", 0) == 0) return true;
    if (!use.missing_header.empty()) return false;
    if (use.kind == SiteKind::kInclude) return options_.rules->IsPlatformHeader(use.symbol);
    if (use.kind == SiteKind::kMacro && !use.in_macro_body) return true;
    if (use.kind == SiteKind::kNamespace) return use.symbol == "tensorflow" || IsKeptForward(use);
    if (use.kind == SiteKind::kContrib) return false;
    if (use.kind == SiteKind::kUsing && use.header.empty()) return true;  // a namespace
    return options_.rules->NameFor(use.symbol, use.header).fate == NameFate::kPlatform;
  });
}

// Names first, so that the graph's own spelling of a place wins.
void Program::LoadTexts() {
  for (const EditKind kind : {EditKind::kSymbol, EditKind::kGraph}) {
    for (const TextFact& fact : facts_.texts) {
      if (fact.kind == kind && IsOurs(fact.file, fact.range)) editor_.Replace(fact.file, fact.range, fact.text);
    }
  }
}

void Program::WriteGraphs(DecisionText& text) {
  for (const Handle& handle : facts_.handles) {
    if (handle.kind != ValueKind::kScope || !IsOurs(handle.file, handle.name_range) || index_.Root(handle.usr) != handle.usr) continue;
    if (handle.is_parameter) continue;  // of a helper that nobody calls
    Graph graph = RecoverGraph(index_, handle.usr);
    if (!graph.blocked) {
      GraphWriter writer(index_, graph, editor_);
      writer.Write();
      runs_.insert(runs_.end(), writer.runs().begin(), writer.runs().end());
    }
    text.graph += PrintGraph(index_, graph);
    text.slices += PrintSlices(index_, graph);
    if (graph.blocked) Block(*graph.blocked);
    for (int u : graph.unused) removed_.push_back({facts_.units[u].file, facts_.units[u].range});
    handled_sessions_.insert(graph.sessions.begin(), graph.sessions.end());
  }
  NamedSessions named(index_, part_, editor_, handled_sessions_);
  named.Write();
  if (named.blocked()) Block(*named.blocked());
  runs_.insert(runs_.end(), named.runs().begin(), named.runs().end());
  handled_sessions_.insert(named.handled().begin(), named.handled().end());
}

// Every Run belongs to a session that was understood.
void Program::CheckSessions() {
  for (const UnknownFact& unknown : facts_.unknowns) {
    if (IsOurs(unknown.file, unknown.range)) Block({unknown.file, unknown.range, unknown.reason, "EAG1205"});
  }
  for (const SymbolUse& use : facts_.symbols) {
    if (!IsOurs(use.file, use.range)) continue;
    if (use.kind == SiteKind::kContrib) {
      Block({use.file, use.range, use.symbol + " is a part of contrib, which 2.x does not have", "EAG1800"});
    } else if (!use.missing_header.empty()) {
      Block({use.file, use.range, Message("EAG1104", {{"header", use.missing_header}}), "EAG1104"});
    }
  }
  if (blocked_) return;  // the sessions of a graph that is not understood are not known for that reason
  for (const RunFact& run : facts_.runs) {
    if (IsOurs(run.file, run.call) && !handled_sessions_.contains(run.session)) {
      Block({run.file, run.call, "where the session of this Run comes from is not known", "EAG1205"});
    }
  }
}

// What is left of scopes outside of recovered statements: their status.
void Program::WriteSteps() {
  for (const StepFact& step : facts_.steps) {
    if (!IsOurs(step.file, step.call)) continue;
    if (step.kind == StepKind::kScopeStatus) {
      if (step.style == StatusStyle::kCheck || step.style == StatusStyle::kReturn || step.style == StatusStyle::kIgnored) {
        editor_.Replace(step.file, WholeLines(editor_.Text(step.file), step.statement), "");
      } else {
        editor_.Replace(step.file, step.call, std::string(1, kQualifier) + "Status::OK()");
      }
    }
    if (step.kind == StepKind::kScopeOk && step.unit >= 0) {
      const Unit& unit = facts_.units[step.unit];
      const std::string head = editor_.Source(unit.file, {unit.range.begin, step.call.end});
      if (unit.is_block && head.rfind("if", 0) == 0 && head.find('!') != std::string::npos) {
        editor_.Replace(unit.file, WholeLines(editor_.Text(unit.file), unit.range), "");
      } else {
        editor_.Replace(step.file, step.call, "true");
      }
    }
  }
}

// `x.node()->name()` is what x was called; a statement that calls it something is gone.
void Program::WriteNodeNames() {
  for (const NodeNameFact& use : facts_.node_names) {
    if (!IsOurs(use.file, use.range)) continue;
    if (use.is_set) {
      const ByteRange statement = use.unit < 0 ? use.range : facts_.units[use.unit].range;
      editor_.Replace(use.file, WholeLines(editor_.Text(use.file), statement), "");
      continue;
    }
    const OpFact* op = OpOfHandle(index_, use.handle);
    const std::string name = op ? OpNames(index_, index_.Root(op->scope)).NameOf(*op) : "";
    if (name.empty()) {
      Block({use.file, use.range, "the name of a node is asked for, and it is not known here", "EAG1303"});
      continue;
    }
    editor_.Replace(use.file, use.range, use.needs_string ? "std::string(\"" + name + "\")" : "\"" + name + "\"");
  }
}

}  // namespace eager::rewriter

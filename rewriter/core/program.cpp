// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/program.h"

#include <algorithm>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/named_sessions.h"
#include "rewriter/core/op_names.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/record_text.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace {

std::string Tokens(const std::string& text) {
  std::string result;
  bool is_blank = false;
  for (const char c : text) {
    if (std::isspace(static_cast<unsigned char>(c))) {
      is_blank = !result.empty();
      continue;
    }
    if (is_blank) result += ' ';
    is_blank = false;
    result += c;
  }
  return result;
}

// One of the names stands in the text as a word.
bool NamesAny(const std::string& text, const std::set<std::string>& names) {
  std::string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && (std::isalnum(static_cast<unsigned char>(text[i])) || text[i] == '_')) {
      word += text[i];
      continue;
    }
    if (names.contains(word)) return true;
    word.clear();
  }
  return false;
}

}  // namespace

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
  for (const RunFact& run : facts_.runs) {
    if (IsOurs(run.file, run.call) && !handled_sessions_.contains(run.session)) {
      Block({run.file, run.call, "where the session of this Run comes from is not known", "EAG1205"});
    }
  }
  for (const UnknownFact& unknown : facts_.unknowns) {
    if (IsOurs(unknown.file, unknown.range)) Block({unknown.file, unknown.range, unknown.reason, "EAG1205"});
  }
  for (const SymbolUse& use : facts_.symbols) {
    if (!IsOurs(use.file, use.range)) continue;
    if (use.kind == SiteKind::kContrib) {
      Block({use.file, use.range, use.symbol + " is a part of contrib, which 2.x does not have", "EAG1800"});
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
      Block({use.file, use.range, "the name of a node is asked for, and it is not known here", "EAG1305"});
      continue;
    }
    editor_.Replace(use.file, use.range, use.needs_string ? "std::string(\"" + name + "\")" : "\"" + name + "\"");
  }
}

Finding Program::FindingOf(const SymbolUse& use) const {
  Finding finding;
  finding.rule = "structural";
  if (is_done_) {
    finding.verdict = Verdict::kAlreadyNew;
    finding.confidence = Confidence::kCertain;
    finding.diagnostic = "EAG1407";
    finding.message = "still valid";
    return finding;
  }
  const NameRule rule = options_.rules->NameFor(use.symbol, use.header);
  if (use.in_macro_body && !(rule.is_same_name && !blocked_)) {
    finding.verdict = Verdict::kRefused;
    finding.diagnostic = "EAG1901";
    finding.message = "in the body of macro " + use.macro;
    finding.effort_minutes = 10;
    return finding;
  }
  const bool is_old_macro = use.kind == SiteKind::kMacro && !use.in_macro_body;
  // a Status outside of the parts that move or stay
  const bool is_between = has_parts_ && !IsOldOnly(use, *options_.rules) && use.kind != SiteKind::kUsing;
  const bool is_platform = rule.fate == NameFate::kPlatform || is_old_macro || is_between ||
                           (use.kind == SiteKind::kInclude && options_.rules->IsPlatformHeader(use.symbol));
  if (blocked_) {
    if (is_platform) {
      finding.verdict = Verdict::kAlreadyNew;
      finding.confidence = Confidence::kCertain;
      finding.diagnostic = use.kind == SiteKind::kInclude ? "EAG1103" : "EAG1407";
      finding.message = "still valid";
      return finding;
    }
    finding.verdict = Verdict::kManual;
    finding.diagnostic = use.kind == SiteKind::kContrib ? "EAG1800" : use.kind == SiteKind::kInclude ? "EAG1103" : blocked_->diagnostic;
    const Position at = PositionAt(editor_.Text(blocked_->file), blocked_->range.begin);
    finding.message = "stays: " + blocked_->text;
    finding.reasons.push_back(RelativeTo(blocked_->file, options_.root) + ":" + std::to_string(at.line) + ": " + blocked_->text);
    finding.effort_minutes = use.kind == SiteKind::kRun ? 30 : 1;
    return finding;
  }
  if (is_platform && !editor_.Covers(use.file, use.range)) {
    finding.verdict = Verdict::kAlreadyNew;
    finding.confidence = Confidence::kCertain;
    finding.diagnostic = use.kind == SiteKind::kInclude ? "EAG1103" : "EAG1407";
    finding.message = "still valid";
    return finding;
  }
  if (use.kind == SiteKind::kNamespace && (use.symbol == "tensorflow" || IsKeptForward(use))) {
    finding.verdict = Verdict::kAlreadyNew;
    finding.confidence = Confidence::kCertain;
    finding.diagnostic = "EAG1107";
    finding.message = "the namespace stays: what is declared in it keeps its name";
    return finding;
  }
  finding.verdict = Verdict::kConverted;
  finding.confidence = Confidence::kLikely;
  finding.group = group_;
  finding.reasons.push_back("the graph was recovered as a whole");
  switch (use.kind) {
    case SiteKind::kInclude: finding.diagnostic = "EAG1101"; finding.message = use.symbol + " is replaced by eager/eager.h"; break;
    case SiteKind::kUsing: finding.diagnostic = "EAG1106"; finding.message = use.symbol + " is no longer named here"; break;
    case SiteKind::kOp: finding.diagnostic = "EAG1401"; finding.message = use.symbol + " is called eagerly"; break;
    case SiteKind::kSession: finding.diagnostic = "EAG1203"; finding.message = "the session is no longer needed"; break;
    default: finding.diagnostic = "EAG1106"; finding.message = use.symbol + " has an eager counterpart"; break;
  }
  if (use.kind == SiteKind::kRun) {
    finding.diagnostic = "EAG1202";
    for (const WrittenRun& written : runs_) {
      const RunFact& run = facts_.runs[written.run];
      if (run.file != use.file || !run.call.Contains(use.range)) continue;
      finding.diagnostic = written.diagnostic;
      finding.message = written.message;
      if (written.is_review) {
        finding.verdict = Verdict::kReview;
        finding.effort_minutes = 2;
        finding.notes.push_back({"EAG1206", "errors of this Run were ignored and are not any more"});
      }
    }
  }
  return finding;
}

void Program::AddFindings(AnalysisResult& result, const std::vector<Part>& others) {
  has_parts_ = !others.empty();
  for (const SymbolUse& use : facts_.symbols) {
    if (!IsOurs(use.file, use.range)) continue;
    const bool is_theirs = std::any_of(others.begin(), others.end(),
                                       [&](const Part& part) { return part.Contains(use.file, use.range); });
    if (is_theirs) continue;
    const std::string& text = editor_.Text(use.file);
    Site site;
    site.kind = use.kind;
    site.file = use.file;
    site.range = use.range;
    site.start = PositionAt(text, use.range.begin);
    site.end = PositionAt(text, use.range.end);
    site.scope = use.scope;
    site.symbol = use.symbol;
    site.tokens = Tokens(text.substr(use.range.begin, use.range.end - use.range.begin));
    Finding finding = FindingOf(use);
    finding.site = result.sites.size();
    result.sites.push_back(site);
    result.findings.push_back(finding);
  }
}

// Code that no unit reached is no part of any syntax tree. What of it names the 1.x API, or a variable of the graph,
// is a site, so that it is not lost.
void Program::AddUnparsed(AnalysisResult& result) const {
  std::set<std::string> names{"tensorflow"};
  for (const SymbolUse& use : facts_.symbols) {
    if (part_.Contains(use.file, use.range) && use.kind != SiteKind::kInclude) names.insert(use.symbol.substr(use.symbol.rfind(':') + 1));
  }
  for (const Handle& handle : facts_.handles) {
    if (handle.kind != ValueKind::kHost && part_.Contains(handle.file, handle.name_range)) names.insert(handle.name);
  }
  for (const auto& [file, ranges] : facts_.unparsed) {
    if (!part_.files().contains(file)) continue;
    const std::string& text = editor_.Text(file);
    for (const ByteRange& range : ranges) {
      if (!NamesAny(text.substr(range.begin, range.end - range.begin), names)) continue;
      Site site;
      site.kind = SiteKind::kUnreached;
      site.file = file;
      site.range = {range.begin, static_cast<unsigned>(std::min(text.find('\n', range.begin), text.size()))};
      site.start = PositionAt(text, site.range.begin);
      site.end = PositionAt(text, site.range.end);
      site.tokens = Tokens(text.substr(site.range.begin, site.range.end - site.range.begin));
      site.symbol = "unparsed code";
      Finding finding;
      finding.site = result.sites.size();
      finding.diagnostic = "EAG1003";
      finding.message = Message("EAG1003", {{"condition", site.tokens}});
      finding.reasons.push_back("no build configuration reaches it");
      finding.effort_minutes = 5;
      result.sites.push_back(site);
      result.findings.push_back(finding);
    }
  }
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// What is said of each site of a program once it is decided.
#include <algorithm>
#include <cctype>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/op_names.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/program.h"
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

Finding StillValid(const char* diagnostic, Slots slots) {
  Finding finding;
  finding.verdict = Verdict::kAlreadyNew;
  finding.confidence = Confidence::kCertain;
  Say(finding, diagnostic, slots);
  return finding;
}

struct AttributeSetter {
  std::string op;         // "tensorflow::ops::MatMul"
  std::string attribute;  // "TransposeB"; "" for a symbol that is none
};

// Of "tensorflow::ops::MatMul::TransposeB" and "tensorflow::ops::MatMul::Attrs::TransposeB".
AttributeSetter SetterOf(const std::string& symbol) {
  constexpr std::string_view kOps = "tensorflow::ops::";
  if (symbol.rfind(kOps, 0) != 0) return {};
  const std::size_t member = symbol.find("::", kOps.size());
  if (member == std::string::npos) return {};
  std::string name = symbol.substr(member + 2);
  if (name.rfind("Attrs::", 0) == 0) name.erase(0, 7);
  const bool is_setter = std::isupper(static_cast<unsigned char>(name.front())) && name != "Attrs" && name.find(':') == std::string::npos;
  return is_setter ? AttributeSetter{symbol.substr(0, member), name} : AttributeSetter{};
}

}  // namespace

Finding Program::FindingOf(const SymbolUse& use) const {
  Finding finding;
  finding.rule = "structural";
  if (is_done_) return StillValid("EAG1407", {});
  if (!use.missing_header.empty() && use.kind != SiteKind::kContrib) {
    const bool is_include = use.kind == SiteKind::kInclude;
    // the symbol is "header: name" where only the name is known
    const std::string name = is_include ? "" : use.symbol.substr(use.missing_header.size() + 2);
    Say(finding, is_include ? "EAG1104" : "EAG1110", {{"header", use.missing_header}, {"name", name}});
    finding.effort_minutes = is_include ? 30 : 1;
    return finding;
  }
  const NameRule rule = options_.rules->NameFor(use.symbol, use.header);
  if (use.in_macro_body && !(rule.is_same_name && !blocked_)) {
    finding.verdict = Verdict::kRefused;
    Say(finding, "EAG1901", {{"macro", use.macro}});
    finding.effort_minutes = 10;
    return finding;
  }
  const bool is_old_macro = use.kind == SiteKind::kMacro && !use.in_macro_body;
  // a Status outside of the parts that move or stay
  const bool is_between = has_parts_ && !IsOldOnly(use, *options_.rules) && use.kind != SiteKind::kUsing;
  const bool is_platform = rule.fate == NameFate::kPlatform || is_old_macro || is_between ||
                           (use.kind == SiteKind::kInclude && options_.rules->IsPlatformHeader(use.symbol));
  if (is_platform && (blocked_ || !editor_.Covers(use.file, use.range))) {
    return StillValid("EAG1407", {});
  }
  if (blocked_) {
    // a diagnostic may speak of the place that is the reason, and not of what stays for it
    const bool is_reason = blocked_->file == use.file && blocked_->range == use.range;
    const bool is_stay = FindDiagnostic(blocked_->diagnostic)->message == "stays: {reason}";
    if (is_reason && blocked_->diagnostic == "EAG1402") {
      Say(finding, "EAG1402", {{"op", use.symbol}});
    } else {
      Say(finding, use.kind == SiteKind::kInclude ? "EAG1103" : is_stay ? blocked_->diagnostic : "EAG1205", {{"reason", blocked_->text}});
    }
    const Position at = PositionAt(editor_.Text(blocked_->file), blocked_->range.begin);
    finding.reasons.push_back(RelativeTo(blocked_->file, options_.root) + ":" + std::to_string(at.line) + ": " + blocked_->text);
    finding.effort_minutes = use.kind == SiteKind::kRun ? 30 : 1;
    return finding;
  }
  if (use.kind == SiteKind::kNamespace && use.symbol == "tensorflow") {
    return StillValid("EAG1107", {});
  }
  if (IsKeptForward(use)) return StillValid("EAG1108", {{"name", use.symbol}});
  finding.verdict = Verdict::kConverted;
  finding.confidence = Confidence::kLikely;
  finding.group = group_;
  finding.reasons.push_back("the graph was recovered as a whole");
  DescribeConversion(use, finding);
  return finding;
}

// What a site became, in the words of its diagnostic.
void Program::DescribeConversion(const SymbolUse& use, Finding& finding) const {
  const auto say = [&](const char* diagnostic, Slots slots) { Say(finding, diagnostic, slots); };
  const bool is_removed = std::any_of(removed_.begin(), removed_.end(), [&](const auto& place) {
    return place.first == use.file && place.second.Contains(use.range);
  });
  if (is_removed) return say("EAG1410", {{"name", use.symbol}});
  switch (use.kind) {
    case SiteKind::kInclude:
      if (options_.rules->IsPlatformHeader(use.symbol)) {
        return say("EAG1102", {{"header", use.symbol}, {"replacement", options_.rules->ModernHeader(use.symbol)}});
      }
      return say("EAG1101", {{"header", use.symbol}, {"replacement", "eager/eager.h"}});
    case SiteKind::kUsing: return say("EAG1109", {{"name", use.symbol}});
    case SiteKind::kNamespace: return say("EAG1108", {{"name", use.symbol}});
    case SiteKind::kRun: return DescribeRun(use, finding);
    default: break;
  }
  const AttributeSetter setter = SetterOf(use.symbol);
  const bool is_update = use.kind == SiteKind::kOp && options_.rules->OpFor(use.symbol).role == OpRole::kAssign &&
                         std::any_of(facts_.ops.begin(), facts_.ops.end(), [&](const OpFact& op) {
                           return op.role == OpRole::kUpdate && op.file == use.file && op.range.Contains(use.range) &&
                                  op.range.begin == use.whole.begin;
                         });
  if (is_update) {
    say("EAG1503", {});
  } else if (use.symbol == "tensorflow::Scope::WithControlDependencies") {
    say("EAG1702", {});
  } else if (!setter.attribute.empty()) {
    const std::string name = "." + options_.rules->OpFor(setter.op).Attribute(setter.attribute);
    say("EAG1403", {{"attribute", setter.attribute}, {"replacement", name}});
  } else {
    say("EAG1106", {{"name", use.symbol}});  // a rule may know more
  }
}

void Program::DescribeRun(const SymbolUse& use, Finding& finding) const {
  Say(finding, "EAG1106", {{"name", use.symbol}});
  for (const WrittenRun& written : runs_) {
    const RunFact& run = facts_.runs[written.run];
    if (run.file != use.file || !run.call.Contains(use.range)) continue;
    finding.diagnostic = written.diagnostic;
    finding.message = written.message;
    finding.notes = written.notes;
    if (written.notes.empty()) continue;
    finding.verdict = Verdict::kReview;
    for (const Note& note : written.notes) finding.effort_minutes += FindDiagnostic(note.diagnostic)->effort_minutes;
  }
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
      Say(finding, "EAG1003", {{"condition", site.tokens}});
      finding.reasons.push_back("no build configuration reaches it");
      finding.effort_minutes = 5;
      result.sites.push_back(site);
      result.findings.push_back(finding);
    }
  }
}

}  // namespace eager::rewriter

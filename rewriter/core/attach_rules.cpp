// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/attach_rules.h"

#include <set>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/rule_index.h"

namespace eager::rewriter {
namespace {

void SpeakForContrib(Finding& finding, const Rule& rule) {
  finding.diagnostic = rule.diagnostic;
  finding.message = Message(
      "EAG1800", {{"module", rule.contrib->module}, {"fate", rule.contrib->fate}});
  finding.effort_minutes = rule.effort_minutes;
}

// What the rule says of a site that is converted, or that has no other form, takes the place of what holds for all.
// Its work is counted once in each file.
void Speak(Finding& finding, const Site& site, const Rule& rule, std::set<std::pair<std::string, const Rule*>>& counted) {
  const bool is_general = finding.verdict == Verdict::kConverted && finding.diagnostic == "EAG1106" && rule.fate == Fate::kRewrite;
  const bool is_manual = finding.verdict == Verdict::kManual && rule.fate == Fate::kManual && site.kind != SiteKind::kInclude;
  const Diagnostic* row = FindDiagnostic(rule.diagnostic);
  if (!row || (!is_general && !is_manual)) return;
  const std::string name = site.symbol.substr(site.symbol.rfind(':') + 1);
  std::string text = rule.rewrite.to;
  if (const std::size_t slot = text.find("{name}"); slot != std::string::npos) text.replace(slot, 6, name);
  if (text.empty() && row->message.find("{replacement}") != std::string_view::npos) return;
  Say(finding, rule.diagnostic, {{"symbol", site.symbol}, {"op", name}, {"type", site.symbol}, {"name", name},
                                 {"replacement", text}, {"options", name}, {"reason", rule.rationale}});
  if (is_manual && counted.emplace(site.file, &rule).second) finding.effort_minutes = rule.effort_minutes;
}

}  // namespace

std::map<std::string, std::string> AttachRules(AnalysisResult& result, const RuleSet& rules) {
  const RuleIndex index(rules);
  std::map<std::string, std::string> left;
  std::set<std::pair<std::string, const Rule*>> counted;
  for (Finding& finding : result.findings) {
    const Rule* rule = index.ById(finding.rule);
    if (!rule) rule = index.ForSymbol(result.sites[finding.site].symbol);
    finding.rule = rule ? rule->id : "";
    if (!rule) continue;
    if (rule->contrib && finding.verdict == Verdict::kManual) SpeakForContrib(finding, *rule);
    if (!rule->contrib) Speak(finding, result.sites[finding.site], *rule, counted);
    const bool is_left = rule->priority == Priority::kTakeover && rule->fate == Fate::kManual;
    if (is_left && !finding.group.empty()) {
      left.try_emplace(finding.group, rule->id + ": " + rule->rationale);
    }
  }
  return left;
}

}  // namespace eager::rewriter

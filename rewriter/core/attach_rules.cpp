// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/attach_rules.h"

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

}  // namespace

std::map<std::string, std::string> AttachRules(AnalysisResult& result, const RuleSet& rules) {
  const RuleIndex index(rules);
  std::map<std::string, std::string> left;
  for (Finding& finding : result.findings) {
    const Rule* rule = index.ById(finding.rule);
    if (!rule) rule = index.ForSymbol(result.sites[finding.site].symbol);
    finding.rule = rule ? rule->id : "";
    if (!rule) continue;
    if (rule->contrib && finding.verdict == Verdict::kManual) SpeakForContrib(finding, *rule);
    const bool is_left = rule->priority == Priority::kTakeover && rule->fate == Fate::kManual;
    if (is_left && !finding.group.empty()) {
      left.try_emplace(finding.group, rule->id + ": " + rule->rationale);
    }
  }
  return left;
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/attach_rules.h"

#include "rewriter/core/diagnostics.h"

namespace eager::rewriter {
namespace {

class RuleIndex {
 public:
  explicit RuleIndex(const RuleSet& rules) {
    for (const Rule& rule : rules.rules) {
      ids_[rule.id] = &rule;
      for (const auto* list : {&rule.match.declarations, &rule.match.macros, &rule.match.includes}) {
        for (const std::string& name : *list) Add(name, rule);
      }
    }
  }

  const Rule* ById(const std::string& id) const {
    const auto found = ids_.find(id);
    return found == ids_.end() ? nullptr : found->second;
  }

  const Rule* ForSymbol(const std::string& symbol) const {
    for (std::string name = symbol; !name.empty();) {
      const auto found = by_name_.find(name);
      if (found != by_name_.end()) return found->second;
      const std::size_t at = name.rfind("::");
      name = at == std::string::npos ? "" : name.substr(0, at);
    }
    const Rule* longest = nullptr;
    std::size_t length = 0;
    for (const auto& [pattern, rule] : globs_) {
      const std::string folder = pattern.substr(0, pattern.find('*'));
      if (symbol.rfind(folder, 0) == 0 && folder.size() > length) {
        longest = rule;
        length = folder.size();
      }
    }
    return longest;
  }

 private:
  // Of two rules for one name the one with the higher priority counts, then the later one.
  void Add(const std::string& name, const Rule& rule) {
    if (name.find('*') != std::string::npos) {
      globs_.emplace_back(name, &rule);
      return;
    }
    const Rule*& known = by_name_[name];
    if (!known || rule.priority >= known->priority) known = &rule;
  }

  std::map<std::string, const Rule*> ids_;
  std::map<std::string, const Rule*> by_name_;
  std::vector<std::pair<std::string, const Rule*>> globs_;
};

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

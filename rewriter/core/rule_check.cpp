// SPDX-License-Identifier: Apache-2.0
// Checks of rule_loader.h that need no syntax tree: what is wrong with the rules together.
#include <map>
#include <tuple>

#include "rewriter/core/diagnostics.h"
#include "llvm/Support/GlobPattern.h"
#include "rewriter/core/rule_loader.h"

namespace eager::rewriter {
namespace {

std::string PlaceOf(const Rule& rule) { return rule.file + ":" + std::to_string(rule.line); }

bool IsRuleId(const std::string& id) {
  if (id.empty() || id.front() == '-' || id.back() == '-') return false;
  return id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

bool HasMatch(const RuleMatch& match) {
  return !match.declarations.empty() || !match.includes.empty() || !match.macros.empty() ||
         !match.namespaces.empty() || !match.ops.empty() || !match.lines.empty();
}

void CheckOne(const Rule& rule, std::vector<std::string>& problems) {
  const auto fail = [&](const std::string& what) {
    problems.push_back(PlaceOf(rule) + ": " + (rule.id.empty() ? "a rule" : rule.id) + ": " + what);
  };
  if (!IsRuleId(rule.id)) fail("an id consists of small letters, digits and single hyphens");
  if (rule.title.empty()) fail("has no title");
  if (!FindDiagnostic(rule.diagnostic)) {
    fail(rule.diagnostic.empty() ? "has no diagnostic"
                                 : "unknown diagnostic '" + rule.diagnostic + "'");
  }
  if (!HasMatch(rule.match) && rule.form.empty()) fail("matches nothing");
  if (rule.kind == RuleKind::kStructural && rule.form.empty()) fail("a structural rule has a form");
  if (rule.kind == RuleKind::kContrib && !rule.contrib) fail("a contrib rule has 'contrib'");
  for (const auto* list : {&rule.match.declarations, &rule.match.includes, &rule.match.macros}) {
    for (const std::string& target : *list) {
      if (llvm::Error error = llvm::GlobPattern::create(target).takeError()) {
        fail(target + ": " + llvm::toString(std::move(error)));
      }
    }
  }
  if (rule.fate == Fate::kManual && rule.rationale.empty()) {
    fail("is manual and gives no reason in 'rationale'");
  }
  if (rule.fate == Fate::kRewrite && rule.kind != RuleKind::kStructural &&
      rule.kind != RuleKind::kBuild && rule.rewrite.IsEmpty()) {
    fail("rewrites, but says nothing in 'rewrite'");
  }
  if (rule.fate != Fate::kRewrite && !rule.rewrite.IsEmpty()) {
    fail("has a 'rewrite' that its fate never uses");
  }
}

}  // namespace

std::vector<std::string> CheckRules(const RuleSet& rules) {
  std::vector<std::string> problems;
  std::map<std::string, const Rule*> by_id;
  std::map<std::tuple<std::string, Priority, unsigned>, const Rule*> by_target;
  for (const Rule& rule : rules.rules) {
    CheckOne(rule, problems);
    const auto [known, is_new] = by_id.emplace(rule.id, &rule);
    if (!is_new) {
      problems.push_back(PlaceOf(rule) + ": " + rule.id + ": the id is taken by " +
                         PlaceOf(*known->second));
    }
    for (const auto* list : {&rule.match.declarations, &rule.match.includes, &rule.match.macros}) {
      for (const std::string& target : *list) {
        const auto [other, is_first] =
            by_target.emplace(std::tuple(target, rule.priority, rule.layer), &rule);
        if (!is_first) {
          problems.push_back(PlaceOf(rule) + ": " + rule.id + ": " + target +
                             " is claimed with the same priority by " + other->second->id);
        }
      }
    }
  }
  return problems;
}

}  // namespace eager::rewriter

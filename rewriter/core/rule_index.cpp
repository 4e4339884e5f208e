// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/rule_index.h"

#include <algorithm>

namespace eager::rewriter {
namespace {

std::string_view LastName(std::string_view symbol) {
  const std::size_t at = symbol.rfind("::");
  return at == std::string_view::npos ? symbol : symbol.substr(at + 2);
}

void ReplaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

// "eager::" becomes the mark that is written where a file needs it, "{name}" the old name.
std::string Spelling(std::string to, std::string_view symbol) {
  ReplaceAll(to, "{name}", LastName(symbol));
  for (std::size_t at = 0; (at = to.find("eager::", at)) != std::string::npos; ++at) {
    const bool is_outermost = at == 0 || (to[at - 1] != ':' && to[at - 1] != '_' &&
                                          !std::isalnum(static_cast<unsigned char>(to[at - 1])));
    if (is_outermost) to.replace(at, 7, 1, kQualifier);
  }
  return to;
}

bool HasTrait(const Rule& rule, const char* trait) {
  const auto traits = rule.parameters.find("traits");
  return traits != rule.parameters.end() &&
         std::find(traits->second.begin(), traits->second.end(), trait) != traits->second.end();
}

std::string SnakeCase(const std::string& camel) {
  std::string result;
  for (std::size_t i = 0; i < camel.size(); ++i) {
    const bool is_capital = camel[i] >= 'A' && camel[i] <= 'Z';
    if (is_capital && i > 0) result += '_';
    result += is_capital ? static_cast<char>(camel[i] - 'A' + 'a') : camel[i];
  }
  return result;
}

// A rename is meant for the very name, not for members of the class.
bool IsRename(const Rule& rule) {
  return rule.fate == Fate::kRewrite && !rule.rewrite.to.empty() &&
         (rule.kind != RuleKind::kStructural || rule.form == "value-type");
}

}  // namespace

std::string OpRule::Attribute(const std::string& setter) const {
  if (rewrite) {
    for (const auto& [old_name, new_name] : rewrite->attributes) {
      if (old_name == setter) return new_name;
    }
  }
  return SnakeCase(setter);
}

RuleIndex::RuleIndex(const RuleSet& rules) {
  for (const Rule& rule : rules.rules) {
    by_id_[rule.id] = &rule;
    for (const auto* list : {&rule.match.declarations, &rule.match.macros, &rule.match.includes}) {
      for (const std::string& name : *list) Add(name, rule);
    }
  }
  std::stable_sort(patterns_.begin(), patterns_.end(), [](const Pattern& a, const Pattern& b) {
    if (a.rule->priority != b.rule->priority) return a.rule->priority > b.rule->priority;
    return a.start.size() > b.start.size();
  });
}

// Of two rules for one name the one with the higher priority counts, then the later one.
void RuleIndex::Add(const std::string& name, const Rule& rule) {
  const std::size_t wildcard = name.find_first_of("*?[");
  if (wildcard == std::string::npos) {
    const Rule*& known = by_name_[name];
    if (!known || rule.priority >= known->priority) known = &rule;
    return;
  }
  llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(name);
  if (!glob) {
    llvm::consumeError(glob.takeError());  // the check of the rules reports it
    return;
  }
  patterns_.insert(patterns_.begin(), {name, name.substr(0, wildcard), std::move(*glob), &rule});
}

const Rule* RuleIndex::ById(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

const Rule* RuleIndex::Named(std::string_view symbol) const {
  const auto found = by_name_.find(symbol);
  return found == by_name_.end() ? nullptr : found->second;
}

const Rule* RuleIndex::ForSymbol(std::string_view symbol) const {
  const Rule* best = Named(symbol);
  const auto offer = [&](const Rule* rule) {
    if (rule && (!best || rule->priority > best->priority)) best = rule;
  };
  for (const Pattern& pattern : patterns_) {
    if (symbol.substr(0, pattern.start.size()) != pattern.start || !pattern.glob.match(llvm::StringRef(symbol))) continue;
    offer(pattern.rule);
    break;  // the rest have a lower priority or say less
  }
  for (std::size_t at = symbol.rfind("::"); at != std::string_view::npos && at > 0;
       at = symbol.rfind("::", at - 1)) {
    offer(Named(symbol.substr(0, at)));
  }
  return best;
}

NameRule RuleIndex::NameFor(std::string_view symbol, std::string_view header) const {
  const Rule* rule = ForSymbol(symbol);
  const bool is_platform = IsPlatformHeader(header);
  if (!rule) return {is_platform ? NameFate::kPlatform : NameFate::kNone, "", false};
  if (rule->fate == Fate::kManual) {
    // an op of the recovered graph says itself why it stays
    const bool is_op = rule->kind == RuleKind::kStructural;
    return {is_op ? NameFate::kGraph : NameFate::kNone, "", false};
  }
  if (IsRename(*rule)) {
    const bool is_meant = Named(symbol) == rule || std::any_of(patterns_.begin(), patterns_.end(), [&](const Pattern& pattern) {
      return pattern.rule == rule && pattern.glob.match(llvm::StringRef(symbol));
    });
    if (!is_meant) return {is_platform ? NameFate::kPlatform : NameFate::kNone, "", false};
    const std::string text = Spelling(rule->rewrite.to, symbol);
    const std::string last(LastName(symbol));
    if (text == last) return {NameFate::kRenamed, "", true};
    return {NameFate::kRenamed, text, text == std::string(1, kQualifier) + last};
  }
  if (rule->kind == RuleKind::kStructural) return {NameFate::kGraph, "", false};
  return {is_platform ? NameFate::kPlatform : NameFate::kNone, "", false};
}

OpRule RuleIndex::OpFor(std::string_view symbol) const {
  OpRule op;
  const Rule* rule = ForSymbol(symbol);
  if (!rule) return op;
  if (rule->fate == Fate::kManual) op.reason = rule->rationale;
  if (rule->kind != RuleKind::kStructural) return op;
  if (rule->form == "placeholder") op.role = OpRole::kPlaceholder;
  if (rule->form == "variable") op.role = OpRole::kVariable;
  if (rule->form == "assign") op.role = OpRole::kAssign;
  if (rule->form == "update") op.role = OpRole::kUpdate;
  const bool is_call = rule->form == "op" || rule->form == "update";
  if (is_call && !rule->rewrite.to.empty()) op.spelling = Spelling(rule->rewrite.to, symbol);
  op.is_random = HasTrait(*rule, "random");
  op.has_effect = HasTrait(*rule, "effect");
  op.reads_files = HasTrait(*rule, "reads-files");
  op.rewrite = &rule->rewrite;
  return op;
}

bool RuleIndex::IsPlatformHeader(std::string_view header) const {
  const Rule* rule = header.empty() ? nullptr : ForSymbol(header);
  return rule && rule->kind == RuleKind::kInclude && HasTrait(*rule, "platform");
}

std::string RuleIndex::ModernHeader(std::string_view header) const {
  const Rule* rule = ForSymbol(header);
  if (!rule || rule->kind != RuleKind::kInclude || rule->fate != Fate::kRewrite) {
    return std::string(header);
  }
  std::string to = rule->rewrite.to;
  ReplaceAll(to, "{file}", header.substr(header.rfind('/') + 1));
  return to;
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/rule.h"

#include <algorithm>

namespace eager::rewriter {

std::string_view ToString(RuleKind kind) {
  switch (kind) {
    case RuleKind::kSymbol: return "symbol";
    case RuleKind::kCall: return "call";
    case RuleKind::kType: return "type";
    case RuleKind::kInclude: return "include";
    case RuleKind::kMacro: return "macro";
    case RuleKind::kEnum: return "enum";
    case RuleKind::kMember: return "member";
    case RuleKind::kStructural: return "structural";
    case RuleKind::kContrib: return "contrib";
    case RuleKind::kBuild: return "build";
  }
  return "symbol";
}

std::string_view ToString(Priority priority) {
  switch (priority) {
    case Priority::kFallback: return "fallback";
    case Priority::kDefault: return "default";
    case Priority::kTakeover: return "takeover";
  }
  return "default";
}

std::string_view ToString(Fate fate) {
  switch (fate) {
    case Fate::kRewrite: return "rewrite";
    case Fate::kKeep: return "keep";
    case Fate::kManual: return "manual";
  }
  return "manual";
}

const Rule* RuleSet::Find(std::string_view id) const {
  const auto found = std::find_if(rules.begin(), rules.end(),
                                  [&](const Rule& rule) { return rule.id == id; });
  return found == rules.end() ? nullptr : &*found;
}

}  // namespace eager::rewriter

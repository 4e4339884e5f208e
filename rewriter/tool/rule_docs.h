// SPDX-License-Identifier: Apache-2.0
// The pages about diagnostics and rules, printed from the tables themselves.
#pragma once

#include <string>

#include "rewriter/core/rule.h"

namespace eager::rewriter {

/// docs/diagnostics.md: one section for each id.
std::string DiagnosticsPage();

/// docs/rules.md: the hand-written rules with their examples, and tables of the others.
std::string RulesPage(const RuleSet& rules);

/// docs/rule_index.md: one line for every rule, file by file.
std::string RuleIndexPage(const RuleSet& rules);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Joins findings and rules: each finding gets the rule that speaks about its symbol, and the words
// of a contrib module's rule take the place of general ones.
#pragma once

#include <map>
#include <string>

#include "rewriter/core/finding.h"
#include "rewriter/core/rule.h"

namespace eager::rewriter {

/// Fills Finding::rule where it names no rule of the set: the rule of the symbol itself, of the
/// nearest class or namespace around it, of the include or of the macro. Returns the edit groups
/// that a takeover rule leaves to a person, each with the rule's reason.
std::map<std::string, std::string> AttachRules(AnalysisResult& result, const RuleSet& rules);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Reads rules from YAML files. A file is one rule, a table (`defaults` and a list `rules`), or a
// table of `tests` for rules of other files. Unknown keys, wrong types and unknown words are errors
// with file, line and column.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/rule.h"

namespace eager::rewriter {

/// All rules of the .yaml files below the folders, folder after folder, files in order of their
/// names; a rule takes the place of one of an earlier folder with its id. The error lists everything
/// that is wrong, one line each.
llvm::Expected<RuleSet> LoadRules(const std::vector<std::string>& folders);

/// The rules of one file's text.
llvm::Expected<std::vector<Rule>> ParseRules(const std::string& text, const std::string& name);

/// What is wrong with the rules together: ids that are there twice, unknown diagnostics, two
/// default rules for one declaration, rules without what their kind needs. One line each.
std::vector<std::string> CheckRules(const RuleSet& rules);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// The language of rule files: one table of keys says what a file may hold, reads it, and describes
// it as a JSON Schema. rule_loader.h reads whole folders with it.
#pragma once

#include <string>
#include <vector>

#include "rewriter/core/rule.h"
#include "rewriter/core/yaml.h"

namespace eager::rewriter {

/// What one file holds.
struct RuleFile {
  std::vector<Rule> rules;
  /// Tests of rules that may stand in other files; each names its rule.
  std::vector<RuleTest> tests;
};

/// Reads the tree of the file `name`. Mistakes are appended to `errors`, "name:line:column: what",
/// one a line.
RuleFile ReadRuleFile(const YamlNode& root, const std::string& name, std::string& errors);

/// The JSON Schema of rule files, as text.
std::string RuleSchema();

/// The keys of a rule and of its parts, for the docs: a Markdown table.
std::string RuleKeysTable();

}  // namespace eager::rewriter

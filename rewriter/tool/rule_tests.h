// SPDX-License-Identifier: Apache-2.0
// Tests rules by their examples: each is analysed like a user's file and compared with the text it
// should become, and run where the rule says what it computes (rule_runs.h).
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/tool/inputs.h"

namespace eager::rewriter {

struct RuleTestResult {
  std::string rule;
  std::string name;
  std::string place;  // "file:line"
  /// "passed", "failed", "todo" (still open) or "todo passes" (which is a failure too).
  std::string result;
  std::string detail;
};

struct TestRulesOptions {
  /// Only tests whose rule's id or whose name contains it.
  std::string filter;
  unsigned jobs = 1;
  /// Builds and runs the examples that have a `run`.
  bool runs_examples = true;
  /// Where the programs of these examples stay; "" for nowhere.
  std::string programs;
};

/// The result of each example.
llvm::Expected<std::vector<RuleTestResult>> TestRules(const RuleSet& rules,
                                                      const Locations& locations,
                                                      const TestRulesOptions& options);

}  // namespace eager::rewriter

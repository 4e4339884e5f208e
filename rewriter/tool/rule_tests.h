// SPDX-License-Identifier: Apache-2.0
// Runs the examples inside the rule files: each is analysed like a user's file and compared.
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

/// Tests of the rules whose id or test name contains `filter`.
llvm::Expected<std::vector<RuleTestResult>> TestRules(const RuleSet& rules,
                                                      const Locations& locations,
                                                      const std::string& filter, unsigned jobs);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// From facts to conversions: which graphs become eager code, as what, and the edits and findings
// that follow. No Clang here: facts in, AnalysisResult out.
#pragma once

#include <map>
#include <string>

#include "rewriter/core/facts.h"
#include "rewriter/core/finding.h"
#include "rewriter/core/rule_index.h"

namespace eager::rewriter {

struct DecideOptions {
  const RuleIndex* rules = nullptr;
  std::string root;
  /// Texts of the user's files.
  std::map<std::string, std::string> texts;
  /// --mode compat: graphs and sessions stay as they are, on the compat layer.
  bool keep_graphs = false;
};

/// What was decided, for --dump.
struct DecisionText {
  std::string graph;
  std::string slices;
  std::string decisions;
};

/// Fills sites, findings, edits, groups and dependent edits of `result`.
void Decide(const Facts& facts, const DecideOptions& options, AnalysisResult& result, DecisionText& text);

}  // namespace eager::rewriter

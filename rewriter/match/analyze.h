// SPDX-License-Identifier: Apache-2.0
// The one door of match/: reads translation units and says what it found as plain data. Nothing
// behind it edits, prints or keeps state between calls.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compile_commands.h"
#include "rewriter/core/finding.h"
#include "rewriter/core/rule.h"

namespace eager::rewriter {

enum class UpgradeMode {
  kEager,   // recovers graphs and writes eager code
  kCompat,  // leaves graphs and sessions on the compat layer and reports them
};

struct AnalyzeOptions {
  /// One entry for each file and build configuration; already with compat headers in front.
  std::vector<CompileCommand> commands;
  /// Only files below are edited and counted; others are somebody else's headers.
  std::string root;
  /// Absolute paths or globs below `root` that are left alone.
  std::vector<std::string> excludes;
  const RuleSet* rules = nullptr;
  UpgradeMode mode = UpgradeMode::kEager;
  unsigned jobs = 1;
  /// File contents that take the place of what is on disk: rule tests, the second run.
  std::map<std::string, std::string> overlay;
  /// "", "facts", "graph", "slices" or "decisions": the text goes to `dump_text`.
  std::string dump;
  std::string* dump_text = nullptr;
  /// Where facts of unchanged units are kept; "" for nowhere.
  std::string cache_folder;
  /// Called after each unit: done, of how many, the file. May be empty; calls never overlap.
  std::function<void(unsigned, unsigned, const std::string&)> progress;
  /// Called with what does not stop the run but should be known. May be empty.
  std::function<void(const std::string&)> warn = {};
};

/// Parses and analyses all units, joined and normalised. A unit that does not parse is an entry of
/// `unparsed`, not an error; errors are for options that make no sense.
llvm::Expected<AnalysisResult> Analyze(const AnalyzeOptions& options);

}  // namespace eager::rewriter

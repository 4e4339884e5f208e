// SPDX-License-Identifier: Apache-2.0
// Puts the old and the new texts into two temporary trees and compares the programs in them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/locations.h"
#include "rewriter/core/report.h"
#include "rewriter/core/write_files.h"
#include "rewriter/verify/differential.h"

namespace eager::rewriter {

/// Copies of old and new in which every Run is recorded.
struct RecordingTexts {
  NewTexts old_texts;
  NewTexts new_texts;
  std::vector<RecordedRun> runs;
  /// Why there are none, for the report.
  std::string missing;
};

struct TreePair {
  const std::vector<CompileCommand>& commands;
  const Locations& locations;
  std::string root;
  NewTexts old_texts;
  NewTexts new_texts;
  unsigned jobs = 1;
  RecordingTexts recording = {};
};

/// Compares the recording copies where there are some; programs whose copy does not build are
/// compared as they are, and say so.
llvm::Expected<std::vector<ProgramVerdict>> CompareTrees(const TreePair& trees);

/// The verdict for each Run, by key; the worst of all programs that came to it.
std::map<std::string, CheckResult> ByRun(const std::vector<ProgramVerdict>& verdicts,
                                         const std::vector<RecordedRun>& runs);

/// The same for the report.
std::vector<ProgramRecord> ToRecords(const std::vector<ProgramVerdict>& verdicts);

/// One result for the run: equal if all programs that ran are, differs if one does.
CheckResult Summarise(const std::vector<ProgramVerdict>& verdicts);

/// For each file, relative to the root, the worst result of the programs it is part of.
std::map<std::string, CheckResult> ByFile(const std::vector<ProgramVerdict>& verdicts);

}  // namespace eager::rewriter

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

struct TreePair {
  const std::vector<CompileCommand>& commands;
  const Locations& locations;
  std::string root;
  NewTexts old_texts;
  NewTexts new_texts;
  unsigned jobs = 1;
};

llvm::Expected<std::vector<ProgramVerdict>> CompareTrees(const TreePair& trees);

/// The same for the report.
std::vector<ProgramRecord> ToRecords(const std::vector<ProgramVerdict>& verdicts);

/// One result for the run: equal if all programs that ran are, differs if one does.
CheckResult Summarise(const std::vector<ProgramVerdict>& verdicts);

/// For each file, relative to the root, the worst result of the programs it is part of.
std::map<std::string, CheckResult> ByFile(const std::vector<ProgramVerdict>& verdicts);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Old against new: both trees are built, every program of both is run with the same arguments and
// files, and what they print and return is compared.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/verify/programs.h"

namespace eager::rewriter {

struct ProgramVerdict {
  std::string main_file;             // relative to the root
  std::vector<std::string> sources;  // relative to the root
  /// "equal", "differs" or "not_run".
  std::string result;
  std::string detail;
};

struct DifferentialInput {
  const std::vector<CompileCommand>& old_commands;
  const std::vector<CompileCommand>& new_commands;
  /// Units that see a change, relative to the root; the others keep their old object.
  std::set<std::string> changed_units;
  std::string root;
  /// Copies of the root with the old and the new texts; the programs run in them.
  std::string old_tree;
  std::string new_tree;
  std::string work_folder;
  std::vector<std::string> link_flags;
  unsigned jobs = 1;
  unsigned timeout_seconds = 120;
};

llvm::Expected<std::vector<ProgramVerdict>> ComparePrograms(const DifferentialInput& input);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Old against new: both trees are built, every program of both is run with the same arguments and
// files, and what they print and return is compared; so is what each Run gave, when the trees are
// copies that record it.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/verify/programs.h"
#include "rewriter/verify/records.h"

namespace eager::rewriter {

struct ProgramVerdict {
  std::string main_file;             // relative to the root
  std::vector<std::string> sources;  // relative to the root
  /// "equal", "differs" or "not_run".
  std::string result;
  std::string detail;
  /// By key, the Runs the program came to.
  std::map<std::string, RunVerdict> runs = {};
  /// One of the two does not build.
  bool is_unbuilt = false;
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
  /// The Runs that the trees record: key → "main.cc:12". Empty for trees that record nothing.
  std::map<std::string, std::string> run_places = {};
};

llvm::Expected<std::vector<ProgramVerdict>> ComparePrograms(const DifferentialInput& input);

}  // namespace eager::rewriter

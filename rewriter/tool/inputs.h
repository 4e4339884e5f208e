// SPDX-License-Identifier: Apache-2.0
// From the words on the command line to what is to be read: sources, the root, and a compile
// command for each file and build configuration.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compile_commands.h"
#include "rewriter/core/folder_walk.h"
#include "rewriter/core/locations.h"
#include "rewriter/core/rule.h"
#include "rewriter/tool/options.h"

namespace eager::rewriter {

struct Inputs {
  std::string root;
  std::vector<CompileCommand> commands;
  Locations locations;
  RuleSet rules;
  /// Sources and folders with sources that cannot be read.
  std::vector<Unreadable> unreadable = {};
  /// What the user should know of the commands.
  std::vector<std::string> warnings = {};
};

/// Checks options and rules, then finds the sources. Nothing of the user's is read before the
/// rules are known to be good.
llvm::Expected<Inputs> PrepareInputs(const UpgradeOptions& options, const std::string& executable);

/// The shipped rules and those of the folders named by the user, checked.
llvm::Expected<RuleSet> LoadCheckedRules(const Locations& locations,
                                         const std::vector<std::string>& folders);

}  // namespace eager::rewriter

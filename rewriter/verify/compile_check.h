// SPDX-License-Identifier: Apache-2.0
// Compiles texts that are not on the disk yet, and finds the conversions that break the build.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compile_commands.h"

namespace eager::rewriter {

using Texts = std::map<std::string, std::string>;  // absolute path → text

struct CompileFailure {
  std::string file;           // of the unit
  std::string configuration;
  std::string message;        // "file:line:column: the first error"
};

/// Checks syntax and types of every unit with `texts` in the place of the files; no code is made.
/// Failures come in the order of the commands.
std::vector<CompileFailure> CompileUnits(const std::vector<CompileCommand>& commands,
                                         const Texts& texts, unsigned jobs);

/// The new texts when the groups named in the argument are left out.
using TextsWithout =
    std::function<llvm::Expected<Texts>(const std::map<std::string, std::string>& excluded)>;

struct Bisection {
  /// Groups that break the build, each with the compiler's message.
  std::map<std::string, std::string> culprits;
  /// Units that do not compile even without any conversion.
  std::vector<CompileFailure> hopeless;
};

/// Finds, for the units that fail, the groups that break them: the shortest beginning of the list
/// of groups that still fails ends in a culprit; it is left out and the search goes on.
llvm::Expected<Bisection> FindCulprits(const std::vector<CompileCommand>& failing,
                                       const std::vector<std::string>& groups,
                                       const TextsWithout& texts_without, unsigned jobs);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// The examples of rules as programs: many examples make one file, so that the headers are parsed
// once, and the rules convert it like a user's.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compile_commands.h"
#include "rewriter/core/locations.h"
#include "rewriter/core/rule.h"

namespace eager::rewriter {

/// An example by its place in the list of all tests.
using ExampleNumbers = std::vector<std::size_t>;

/// What the examples are tested with.
struct ExampleSetting {
  const std::vector<const RuleTest*>& tests;
  const RuleSet& rules;
  const Locations& locations;
  unsigned jobs = 1;
};

struct ConvertedExamples {
  /// File name → text.
  std::map<std::string, std::string> old_texts;
  std::map<std::string, std::string> new_texts;
  /// What became of each example, without what was put around it.
  std::map<std::size_t, std::string> results;
  /// What findings said about each.
  std::map<std::size_t, std::set<std::string>> diagnostics;
  /// Why an example is left on the compat layer, or does not compile.
  std::map<std::size_t, std::string> staying;
};

/// Converts the examples in files of many. A file that is not converted as a whole is taken apart,
/// so that the examples that stay are found and keep no other one.
llvm::Expected<ConvertedExamples> ConvertExamples(const ExampleSetting& setting,
                                                  const ExampleNumbers& numbers);

/// Each example in a file of its own: those that should stay, or are whole files.
llvm::Expected<ConvertedExamples> ConvertAlone(const ExampleSetting& setting,
                                               const ExampleNumbers& numbers);

/// The example has its own #include lines and is a file as it stands.
bool IsWholeFile(const RuleTest& test);

/// The function that runs an example: "Example12".
std::string ExampleFunction(std::size_t number);

/// The file whose first example it is; an example that stays is alone in it.
std::string ExampleFileName(std::size_t first);

/// How a file below `root` is compiled.
CompileCommand ExampleCommand(const std::string& file, const Locations& locations);

inline constexpr const char* kExamplesRoot = "/rule-examples";

}  // namespace eager::rewriter

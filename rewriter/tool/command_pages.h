// SPDX-License-Identifier: Apache-2.0
// What is printed from the definition of the command line: the shells' completions and the manual
// page. Both see it as a CommandModel.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace eager::rewriter {

struct OptionModel {
  std::vector<std::string> names;    ///< "-j", "--jobs"; a positional's one name: "SRC".
  std::string type;                  ///< As in value_types, or "{a,b}"; empty for a flag.
  std::vector<std::string> choices;  ///< The words of "{a,b}".
  bool is_repeated = false;
  bool is_comma_list = false;
  bool is_required = false;
  std::string about;
  std::string example;
};

struct VerbModel {
  std::string name;
  std::string about;
  std::string example;
  std::vector<OptionModel> options;
  std::vector<OptionModel> positionals;
  std::vector<VerbModel> verbs;
};

/// The command itself; its verbs are in `verbs`.
using CommandModel = VerbModel;

CommandModel ReadModel(const CLI::App& app);

/// The shells that Completion knows.
std::vector<std::string> CompletionShells();
/// The script that completes the command; `shell` is one of CompletionShells().
std::string Completion(const CommandModel& model, const std::string& shell);

/// eagerize(1) for man.
std::string ManPage(const CommandModel& model);

}  // namespace eager::rewriter

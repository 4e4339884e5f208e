// SPDX-License-Identifier: Apache-2.0
// The eagerize command: from the command line to a verb. Verbs and flags are defined in
// command_line.cpp, what a verb does is in command_<verb>.cpp.
#include <CLI/CLI.hpp>
#include <algorithm>

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "rewriter/tool/command_line.h"
#include "rewriter/tool/command_pages.h"

namespace eager::rewriter {
namespace {

// Its address lets the program find its own file where /proc is missing.
int address_of_program = 0;

int Dispatch(const CLI::App& app, const std::string& executable, CommandLineOptions& options) {
  const CLI::App& chosen = *app.get_subcommands().front();
  const std::string verb = chosen.get_name();
  if (verb == "analyze" || verb == "upgrade") {
    options.upgrade.is_upgrade = verb == "upgrade";
    if (options.upgrade.formats.empty()) options.upgrade.formats = {"html", "md"};
    return RunUpgrade(options.upgrade, executable);
  }
  if (verb == "verify") return RunVerify(options.verify, executable);
  if (verb == "report") return RunReport(options.report);
  if (verb == "explain") return RunExplain(options.explain, executable);
  if (verb == "undo") return RunUndo(options.undo);
  if (verb == "completion" || verb == "man") {
    const CommandModel model = ReadModel(app);
    llvm::outs() << (verb == "man" ? ManPage(model) : Completion(model, options.shell));
    return kNothingLeft;
  }
  const std::string action = chosen.get_subcommands().front()->get_name();
  if (action == "list") return RunRulesList(options.rules, executable);
  if (action == "check") return RunRulesCheck(options.rules, executable);
  if (action == "test") return RunRulesTest(options.rules, executable);
  return RunRulesDoc(options.rules, executable);
}

std::string CommandLine(int argc, char** argv) {
  std::string command = "eagerize";
  for (int i = 1; i < argc; ++i) command += std::string(" ") + argv[i];
  return command;
}

int Main(int argc, char** argv) {
  CLI::App app;
  CommandLineOptions options;
  options.upgrade.command = CommandLine(argc, argv);
  DefineCommandLine(app, options);
  // Reading and reporting is what happens without a verb.
  std::vector<std::string> words(argv + 1, argv + argc);
  const auto verbs = app.get_subcommands([](const CLI::App*) { return true; });
  const bool has_verb = words.empty() || words.front().empty() || words.front().front() == '-' ||
                        std::any_of(verbs.begin(), verbs.end(), [&](const CLI::App* known) {
                          return known->get_name() == words.front();
                        });
  if (!has_verb) words.insert(words.begin(), kDefaultVerb);
  std::reverse(words.begin(), words.end());
  try {
    app.parse(words);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kNothingLeft : kUsage;
  }
  const std::string executable = llvm::sys::fs::getMainExecutable(argv[0], &address_of_program);
  return Dispatch(app, executable, options);
}

}  // namespace
}  // namespace eager::rewriter

int main(int argc, char** argv) {
  try {
    return eager::rewriter::Main(argc, argv);
  } catch (const std::exception& error) {
    llvm::errs() << "eagerize: internal error: " << error.what() << "\n";
    return eager::rewriter::kInternal;
  }
}

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/inputs.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "rewriter/core/paths.h"
#include "rewriter/core/rule_loader.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

bool IsExcluded(const std::string& file, const std::string& root,
                const std::vector<std::string>& excludes) {
  const std::string relative = RelativeTo(file, root);
  return std::any_of(excludes.begin(), excludes.end(), [&](const std::string& pattern) {
    return MatchesGlob(relative, pattern) || MatchesGlob(file, pattern);
  });
}

bool IsHiddenFolder(const fs::path& path) {
  const std::string name = path.filename();
  return name.size() > 1 && name.front() == '.';
}

// All C++ sources the words name; a folder stands for everything below it.
llvm::Expected<std::set<std::string>> FindSources(const UpgradeOptions& options,
                                                  const std::string& root) {
  std::set<std::string> files;
  for (const std::string& word : options.sources) {
    const std::string path = AbsolutePath(word);
    std::error_code error;
    if (fs::is_regular_file(path, error)) {
      files.insert(path);
      continue;
    }
    if (!fs::is_directory(path, error)) {
      return llvm::createStringError("%s: no such file or folder", word.c_str());
    }
    for (auto entry = fs::recursive_directory_iterator(path, error);
         entry != fs::recursive_directory_iterator(); entry.increment(error)) {
      if (entry->is_directory(error)) {
        if (IsHiddenFolder(entry->path())) entry.disable_recursion_pending();
      } else if (IsCppSource(entry->path().string())) {
        files.insert(entry->path());
      }
    }
  }
  std::erase_if(files, [&](const std::string& file) {
    return IsExcluded(file, root, options.excludes);
  });
  return files;
}

// Databases the user named, or the one where build tools leave it.
std::vector<std::string> DatabaseFolders(const UpgradeOptions& options, const std::string& root) {
  if (!options.databases.empty()) return options.databases;
  for (const char* folder : {"", "build"}) {
    const fs::path candidate = fs::path(root) / folder;
    if (fs::exists(candidate / "compile_commands.json")) return {candidate.string()};
  }
  return {};
}

llvm::Expected<std::vector<CompileCommand>> FindCommands(const UpgradeOptions& options,
                                                         const std::set<std::string>& sources,
                                                         const Inputs& inputs) {
  std::vector<CompileCommand> commands;
  std::set<std::string> known;
  for (const std::string& folder : DatabaseFolders(options, inputs.root)) {
    llvm::Expected<std::vector<CompileCommand>> all = ReadCompileCommands(folder);
    if (!all) return all.takeError();
    for (CompileCommand& command : *all) {
      if (!sources.contains(command.file)) continue;
      known.insert(command.file);
      commands.push_back(WithCompatHeaders(std::move(command), inputs.locations.includes));
    }
  }
  for (const std::string& file : sources) {
    if (known.contains(file)) continue;
    commands.push_back(SynthesiseCommand(file, inputs.root, inputs.locations.includes));
  }
  for (CompileCommand& command : commands) {
    command.arguments.insert(command.arguments.end(), options.extra_args.begin(),
                             options.extra_args.end());
  }
  return commands;
}

}  // namespace

llvm::Expected<RuleSet> LoadCheckedRules(const Locations& locations,
                                         const std::vector<std::string>& folders) {
  std::vector<std::string> all = {locations.rules};
  for (const std::string& folder : folders) {
    if (!fs::exists(folder)) {
      return llvm::createStringError("--rules %s: no such folder", folder.c_str());
    }
    all.push_back(folder);
  }
  llvm::Expected<RuleSet> rules = LoadRules(all);
  if (!rules) return rules.takeError();
  const std::vector<std::string> problems = CheckRules(*rules);
  if (problems.empty()) return rules;
  std::string text;
  for (const std::string& problem : problems) text += (text.empty() ? "" : "\n") + problem;
  return llvm::createStringError(text);
}

llvm::Expected<Inputs> PrepareInputs(const UpgradeOptions& options, const std::string& executable) {
  Inputs inputs;
  llvm::Expected<Locations> locations = Locate(executable);
  if (!locations) return locations.takeError();
  inputs.locations = std::move(*locations);
  if (!options.compat_include.empty()) {
    inputs.locations.includes.compat = AbsolutePath(options.compat_include);
  }
  llvm::Expected<RuleSet> rules = LoadCheckedRules(inputs.locations, options.rules);
  if (!rules) return rules.takeError();
  inputs.rules = std::move(*rules);
  inputs.root = options.in_root.empty() ? CommonFolder(options.sources)
                                        : AbsolutePath(options.in_root);
  llvm::Expected<std::set<std::string>> sources = FindSources(options, inputs.root);
  if (!sources) return sources.takeError();
  if (sources->empty()) {
    return llvm::createStringError("%s: no C++ source there", options.sources.front().c_str());
  }
  for (const std::string& file : *sources) {
    if (!IsBelow(file, inputs.root)) {
      return llvm::createStringError("%s: is not below --in-root %s", file.c_str(),
                                     inputs.root.c_str());
    }
  }
  llvm::Expected<std::vector<CompileCommand>> commands = FindCommands(options, *sources, inputs);
  if (!commands) return commands.takeError();
  inputs.commands = CommandsForTree(std::move(*commands), inputs.root);
  return inputs;
}

}  // namespace eager::rewriter

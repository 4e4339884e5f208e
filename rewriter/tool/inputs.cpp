// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/inputs.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "rewriter/core/compiler.h"
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

// Folders of tools; what an earlier run wrote is not read as a source either.
bool IsLeftOut(const fs::path& folder, const std::string& out_root) {
  const std::string name = folder.filename();
  return (name.size() > 1 && name.front() == '.') || folder == out_root;
}

// All C++ sources the words name; a folder stands for everything below it.
llvm::Expected<std::set<std::string>> FindSources(const UpgradeOptions& options, const std::string& root,
                                                  std::vector<Unreadable>& unreadable) {
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
    const std::string out_root = options.out_root.empty() ? "" : AbsolutePath(options.out_root);
    const FoundFiles found = FilesBelow(path, [&](const std::string& entry, bool is_folder) {
      if (is_folder) return !IsLeftOut(entry, out_root) && !IsExcluded(entry, root, options.excludes);
      return IsCppSource(entry);
    });
    files.insert(found.files.begin(), found.files.end());
    for (const Unreadable& entry : found.unreadable) {
      if (entry.path == path) return llvm::createStringError("%s: cannot be read: %s", word.c_str(), entry.reason.c_str());
      if (!IsExcluded(entry.path, root, options.excludes)) unreadable.push_back(entry);
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
    if (Exists(candidate / "compile_commands.json")) return {candidate.string()};
  }
  return {};
}

llvm::Expected<std::vector<CompileCommand>> FindCommands(const UpgradeOptions& options,
                                                         const std::set<std::string>& sources,
                                                         Inputs& inputs) {
  std::vector<CompileCommand> commands;
  std::set<std::string> known;
  for (const std::string& folder : DatabaseFolders(options, inputs.root)) {
    llvm::Expected<std::vector<CompileCommand>> all = ReadCompileCommands(folder, inputs.warnings);
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
  std::set<std::string> unknown;
  for (const CompileCommand& command : commands) {
    for (const std::string& flag : UnknownFlags(command.arguments)) unknown.insert(flag);
  }
  for (const std::string& flag : unknown) {
    inputs.warnings.push_back(flag + ": no flag of Clang's; the units that have it are read without it");
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
    std::error_code error;
    if (!fs::exists(folder, error)) {
      return llvm::createStringError("--rules %s: %s", folder.c_str(),
                                     error ? error.message().c_str() : "no such folder");
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
  const std::string& compat = inputs.locations.includes.compat;
  if (!IsFolder(compat)) {
    return llvm::createStringError("%s: the compat headers are not there; set EAGERIZE_PREFIX to the folder the "
                                   "project was installed to, or name them with --compat-include", compat.c_str());
  }
  llvm::Expected<RuleSet> rules = LoadCheckedRules(inputs.locations, options.rules);
  if (!rules) return rules.takeError();
  inputs.rules = std::move(*rules);
  inputs.root = options.in_root.empty() ? CommonFolder(options.sources)
                                        : AbsolutePath(options.in_root);
  llvm::Expected<std::set<std::string>> sources = FindSources(options, inputs.root, inputs.unreadable);
  if (!sources) return sources.takeError();
  if (sources->empty() && inputs.unreadable.empty()) {
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

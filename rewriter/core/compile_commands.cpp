// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/compile_commands.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/CommandLine.h"
#include "rewriter/core/json_text.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;

std::vector<std::string> SplitCommand(const std::string& command) {
  llvm::BumpPtrAllocator allocator;
  llvm::StringSaver saver(allocator);
  llvm::SmallVector<const char*, 32> words;
  llvm::cl::TokenizeGNUCommandLine(command, saver, words);
  return {words.begin(), words.end()};
}

// The words with those of the files that @words name in their places.
llvm::Expected<std::vector<std::string>> WithResponseFiles(const std::vector<std::string>& words,
                                                           const std::string& directory) {
  const bool has_none = std::none_of(words.begin(), words.end(), [](const std::string& word) {
    return !word.empty() && word.front() == '@';
  });
  if (has_none) return words;
  llvm::BumpPtrAllocator allocator;
  llvm::SmallVector<const char*, 32> expanded;
  for (const std::string& word : words) expanded.push_back(word.c_str());
  llvm::cl::ExpansionContext context(allocator, llvm::cl::TokenizeGNUCommandLine);
  context.setCurrentDir(directory);
  if (llvm::Error error = context.expandResponseFiles(expanded)) return error;
  for (const char* word : expanded) {
    if (word[0] != '@') continue;
    return llvm::createStringError("%s: the response file cannot be read", word);
  }
  return std::vector<std::string>(expanded.begin(), expanded.end());
}

// Programs that stand in front of the compiler.
bool IsLauncher(const std::string& word) {
  static const std::set<std::string> kLaunchers = {"ccache", "distcc", "icecc", "sccache", "env"};
  return kLaunchers.contains(fs::path(word).filename().string()) ||
         (word.find('=') != std::string::npos && word.front() != '-' && word.front() != '@');
}

std::vector<std::string> WithoutLaunchers(std::vector<std::string> words) {
  while (words.size() > 1 && IsLauncher(words.front())) words.erase(words.begin());
  return words;
}

// Leaves the flags that decide what the source means.
std::vector<std::string> MeaningfulArguments(const std::vector<std::string>& words,
                                             const std::string& directory,
                                             const std::string& file) {
  static const std::set<std::string> kWithValue = {"-o", "-MF", "-MT", "-MQ"};
  static const std::set<std::string> kAlone = {"-c", "-MD", "-MMD", "-MP", "-M", "-MM"};
  std::vector<std::string> kept;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (kWithValue.contains(word)) {
      ++i;
      continue;
    }
    if (kAlone.contains(word) || (i > 0 && word.rfind("-o", 0) == 0)) continue;
    const bool is_path = i > 0 && !word.empty() && word.front() != '-';
    if (is_path && AbsolutePath(fs::path(directory) / word) == file) continue;
    if (word == "--") continue;
    kept.push_back(word);
  }
  return kept;
}

bool IsListOfTexts(const Json& json) {
  return json.is_array() && std::all_of(json.begin(), json.end(), [](const Json& item) { return item.is_string(); });
}

llvm::Expected<CompileCommand> ReadEntry(const Json& entry) {
  const bool is_complete = entry.is_object() && entry.contains("directory") && entry.contains("file") &&
                           (entry.contains("command") || entry.contains("arguments"));
  if (!is_complete) return llvm::createStringError("needs 'directory', 'file' and 'command' or 'arguments'");
  for (const char* key : {"directory", "file", "command"}) {
    if (entry.contains(key) && !entry[key].is_string()) return llvm::createStringError("'%s' is a text", key);
  }
  if (entry.contains("arguments") && !IsListOfTexts(entry["arguments"])) {
    return llvm::createStringError("'arguments' is a list of texts");
  }
  CompileCommand command;
  command.directory = AbsolutePath(entry["directory"].get<std::string>());
  command.file = AbsolutePath(fs::path(command.directory) / entry["file"].get<std::string>());
  llvm::Expected<std::vector<std::string>> words =
      WithResponseFiles(entry.contains("arguments") ? entry["arguments"].get<std::vector<std::string>>()
                                                    : SplitCommand(entry["command"].get<std::string>()),
                        command.directory);
  if (!words) return words.takeError();
  command.arguments = MeaningfulArguments(WithoutLaunchers(*words), command.directory, command.file);
  return command;
}

// The names in the #include lines of a text.
std::vector<std::string> IncludedNames(const std::string& text) {
  std::vector<std::string> names;
  for (std::size_t at = text.find("#"); at != std::string::npos; at = text.find("#", at + 1)) {
    std::size_t word = text.find_first_not_of(" \t", at + 1);
    if (word == std::string::npos || text.compare(word, 7, "include") != 0) continue;
    const std::size_t open = text.find_first_of("\"<\n", word);
    if (open == std::string::npos || text[open] == '\n') continue;
    const std::size_t close = text.find_first_of("\">\n", open + 1);
    if (close == std::string::npos || text[close] == '\n') continue;
    names.push_back(text.substr(open + 1, close - open - 1));
  }
  return names;
}

// Finds the folders below `root` from which the #include lines of the user's files resolve: the
// including file's ancestors, and their subfolders named include, inc or src.
class IncludeSearch {
 public:
  explicit IncludeSearch(const std::string& root) : root_(root) {}

  std::vector<std::string> FoldersFor(const std::string& file) {
    Visit(file);
    return folders_;
  }

  /// The file and the user's headers it includes, directly or not.
  std::set<std::string> FilesOf(const std::string& file, const std::vector<std::string>& folders) {
    folders_ = folders;
    Visit(file);
    return visited_;
  }

 private:
  void Visit(const std::string& file) {
    if (visited_.size() > 500 || !visited_.insert(file).second) return;
    llvm::Expected<std::string> text = ReadFile(file);
    if (!text) {
      llvm::consumeError(text.takeError());
      return;
    }
    for (const std::string& name : IncludedNames(*text)) {
      const std::string found = Resolve(file, name);
      if (!found.empty()) Visit(found);
    }
  }

  std::string Resolve(const std::string& file, const std::string& name) {
    const fs::path folder = fs::path(file).parent_path();
    if (Exists(folder / name)) return AbsolutePath(folder / name);
    for (const std::string& known : folders_) {
      if (Exists(fs::path(known) / name)) return AbsolutePath(fs::path(known) / name);
    }
    for (fs::path ancestor = folder; IsBelow(ancestor.string(), root_);
         ancestor = ancestor.parent_path()) {
      for (const char* below : {"", "include", "inc", "src"}) {
        const std::string candidate = AbsolutePath(ancestor / below);
        if (!Exists(fs::path(candidate) / name)) continue;
        folders_.push_back(candidate);
        return AbsolutePath(fs::path(candidate) / name);
      }
      if (ancestor == ancestor.parent_path()) break;
    }
    return "";
  }

  std::string root_;
  std::set<std::string> visited_;
  std::vector<std::string> folders_;
};

bool IncludesEager(const std::string& text) {
  const std::vector<std::string> names = IncludedNames(text);
  return std::any_of(names.begin(), names.end(),
                     [](const std::string& name) { return name.rfind("eager/", 0) == 0; });
}

// Eager code names attributes by designated initialisers, which C++20 brought.
void RaiseStandard(std::vector<std::string>& arguments) {
  static const std::set<std::string> kNewEnough = {"20", "2a", "23", "2b", "26", "2c"};
  for (std::string& argument : arguments) {
    const std::size_t plus = argument.find("++");
    if (argument.rfind("-std=", 0) != 0 || plus == std::string::npos) continue;
    if (!kNewEnough.contains(argument.substr(plus + 2))) {
      argument = argument.substr(0, plus + 2) + "20";
    }
    return;
  }
  arguments.push_back("-std=c++20");
}

// The user's files that each unit includes, and itself.
std::vector<std::set<std::string>> FilesSeen(const std::vector<CompileCommand>& commands, const std::string& root) {
  std::vector<std::set<std::string>> seen;
  for (const CompileCommand& command : commands) {
    std::vector<std::string> folders;
    for (const std::string& argument : command.arguments) {
      if (argument.rfind("-I", 0) == 0 && IsBelow(argument.substr(2), root)) {
        folders.push_back(argument.substr(2));
      }
    }
    seen.push_back(IncludeSearch(root).FilesOf(command.file, folders));
  }
  return seen;
}

}  // namespace

std::vector<std::vector<std::size_t>> ProgramsOf(const std::vector<CompileCommand>& commands,
                                                 const std::string& root) {
  const std::vector<std::set<std::string>> seen = FilesSeen(commands, root);
  // each command points at an earlier one of its program, the first at itself
  std::vector<std::size_t> leader(commands.size());
  const auto find = [&](std::size_t i) {
    while (leader[i] != i) i = leader[i];
    return i;
  };
  std::map<std::string, std::size_t> first;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    leader[i] = i;
    for (const std::string& file : seen[i]) {
      const std::size_t other = find(first.try_emplace(file, i).first->second);
      const std::size_t own = find(i);
      leader[std::max(own, other)] = std::min(own, other);
    }
  }
  std::map<std::size_t, std::vector<std::size_t>> programs;
  for (std::size_t i = 0; i < commands.size(); ++i) programs[find(i)].push_back(i);
  std::vector<std::vector<std::size_t>> result;
  for (auto& [unused, indices] : programs) result.push_back(std::move(indices));
  return result;
}

llvm::Expected<std::vector<CompileCommand>> ReadCompileCommands(const std::string& directory,
                                                                std::vector<std::string>& warnings) {
  const std::string path = fs::path(directory) / "compile_commands.json";
  llvm::Expected<std::string> text = ReadFile(path);
  if (!text) return text.takeError();
  llvm::Expected<Json> json = ParseJson<Json>(*text, path);
  if (!json) return json.takeError();
  if (!json->is_array()) {
    return llvm::createStringError("%s: not a compilation database: a JSON array is expected",
                                   path.c_str());
  }
  std::vector<CompileCommand> commands;
  for (std::size_t i = 0; i < json->size(); ++i) {
    const std::string where = path + ": entry " + std::to_string(i) + ": ";
    llvm::Expected<CompileCommand> command = ReadEntry((*json)[i]);
    if (!command) return llvm::createStringError(where + llvm::toString(command.takeError()));
    if (!IsCppSource(command->file)) continue;
    if (!Exists(command->file)) {
      warnings.push_back(where + command->file + ": no such file; the entry is left out");
      continue;
    }
    command->configuration = directory;
    commands.push_back(std::move(*command));
  }
  return commands;
}

CompileCommand SynthesiseCommand(const std::string& file, const std::string& root,
                                 const IncludeFolders& folders) {
  CompileCommand command;
  command.file = file;
  command.directory = root;
  command.arguments = {"c++", "-std=c++17"};
  for (const std::string& folder : IncludeSearch(root).FoldersFor(file)) {
    command.arguments.push_back("-I" + folder);
  }
  return WithCompatHeaders(std::move(command), folders);
}

std::vector<CompileCommand> CommandsThatSee(const std::vector<CompileCommand>& commands,
                                            const std::string& root,
                                            const std::vector<std::string>& files) {
  const std::vector<std::set<std::string>> seen = FilesSeen(commands, root);
  std::set<std::string> reached(files.begin(), files.end());
  std::vector<bool> is_taken(commands.size(), false);
  for (bool has_changed = true; has_changed;) {
    has_changed = false;
    for (std::size_t i = 0; i < commands.size(); ++i) {
      const bool sees = !is_taken[i] &&
                        std::any_of(seen[i].begin(), seen[i].end(), [&](const std::string& file) {
                          return reached.contains(file);
                        });
      if (!sees) continue;
      is_taken[i] = has_changed = true;
      reached.insert(seen[i].begin(), seen[i].end());
    }
  }
  std::vector<CompileCommand> taken;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    if (is_taken[i]) taken.push_back(commands[i]);
  }
  return taken;
}

std::vector<CompileCommand> CommandsForTree(std::vector<CompileCommand> commands, const std::string& root) {
  const std::vector<std::set<std::string>> seen = FilesSeen(commands, root);
  std::map<std::string, bool> includes_eager;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    for (const std::string& file : seen[i]) {
      const auto [known, is_new] = includes_eager.try_emplace(file, false);
      if (is_new) {
        llvm::Expected<std::string> text = ReadFile(file);
        if (text) known->second = IncludesEager(*text);
        else llvm::consumeError(text.takeError());
      }
      if (!known->second) continue;
      RaiseStandard(commands[i].arguments);
      break;
    }
  }
  return commands;
}

std::vector<CompileCommand> CommandsForResult(
    const std::vector<CompileCommand>& commands,
    const std::map<std::string, std::string>& new_texts) {
  const bool has_eager_header =
      std::any_of(new_texts.begin(), new_texts.end(), [](const auto& entry) {
        return !IsCppSource(entry.first) && IncludesEager(entry.second);
      });
  std::vector<CompileCommand> raised = commands;
  for (CompileCommand& command : raised) {
    const auto text = new_texts.find(command.file);
    if (has_eager_header || (text != new_texts.end() && IncludesEager(text->second))) {
      RaiseStandard(command.arguments);
    }
  }
  return raised;
}

CompileCommand WithCompatHeaders(CompileCommand command, const IncludeFolders& folders) {
  std::vector<std::string> flags;
  for (const std::string& folder : {folders.compat, folders.runtime}) {
    const std::string flag = "-I" + folder;
    const bool is_new = std::find(flags.begin(), flags.end(), flag) == flags.end();
    if (!folder.empty() && is_new) flags.push_back(flag);
  }
  for (const std::string& folder : folders.more) {
    flags.push_back("-isystem");
    flags.push_back(folder);
  }
  auto& arguments = command.arguments;
  const auto place = arguments.empty() ? arguments.end() : arguments.begin() + 1;
  arguments.insert(place, flags.begin(), flags.end());
  return command;
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/verify/programs.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/Program.h"
#include "rewriter/core/line_diff.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/shell_text.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

struct ProcessResult {
  int code = -1;
  std::string out;
  std::string err;
  std::string failure;
};

std::string ReadOrEmpty(const std::string& path) {
  llvm::Expected<std::string> text = ReadFile(path);
  if (text) return *text;
  llvm::consumeError(text.takeError());
  return "";
}

// Runs words in `folder`, output into files named by `stem`.
ProcessResult RunProcess(const std::vector<std::string>& words, const std::string& folder,
                         const std::string& stem, unsigned timeout_seconds,
                         const std::string& record = "") {
  std::string script = "cd " + ShellQuoted(folder) + " && ";
  if (!record.empty()) script += "export EAGERIZE_RECORD=" + ShellQuoted(record) + " && ";
  script += "exec";
  for (const std::string& word : words) script += " " + ShellQuoted(word);
  const std::string out = stem + ".out";
  const std::string err = stem + ".err";
  const std::optional<llvm::StringRef> redirects[] = {"", llvm::StringRef(out),
                                                      llvm::StringRef(err)};
  // an earlier, longer output would show behind this one: the files are not cut when opened
  std::error_code none;
  fs::remove(out, none);
  fs::remove(err, none);
  ProcessResult result;
  result.code = llvm::sys::ExecuteAndWait("/bin/sh", {"/bin/sh", "-c", script}, std::nullopt,
                                          redirects, timeout_seconds, 0, &result.failure);
  result.out = ReadOrEmpty(out);
  result.err = ReadOrEmpty(err);
  return result;
}

// The first lines from the first error on: what is above says only where headers come from.
std::string FirstLines(std::string text, unsigned count) {
  std::size_t error = std::string::npos;  // the linker has forms of its own
  for (const char* form : {"error:", "undefined reference", "multiple definition", "cannot find"}) {
    error = std::min(error, text.find(form));
  }
  if (error != std::string::npos) {
    const std::size_t line = text.rfind('\n', error);
    text.erase(0, line == std::string::npos ? 0 : line + 1);
  }
  std::string head;
  for (std::string_view line : SplitLines(text)) {
    if (count-- == 0) break;
    head += line;
  }
  return head;
}

struct Object {
  std::string path;
  std::string source;  // relative to the root
  std::string error;
  std::set<std::string> defined;
  std::set<std::string> needed;
};

void ReadSymbols(Object& object) {
  auto binary = llvm::object::ObjectFile::createObjectFile(object.path);
  if (!binary) {
    object.error = llvm::toString(binary.takeError());
    return;
  }
  for (const llvm::object::SymbolRef& symbol : binary->getBinary()->symbols()) {
    llvm::Expected<llvm::StringRef> name = symbol.getName();
    llvm::Expected<std::uint32_t> flags = symbol.getFlags();
    if (!name || !flags) {
      llvm::consumeError(name.takeError());
      llvm::consumeError(flags.takeError());
      continue;
    }
    using llvm::object::SymbolRef;
    if ((*flags & SymbolRef::SF_Undefined) != 0) {
      object.needed.insert(name->str());
    } else if ((*flags & SymbolRef::SF_Global) != 0 && (*flags & SymbolRef::SF_Weak) == 0) {
      object.defined.insert(name->str());
    }
  }
}

std::vector<const CompileCommand*> OneForEachFile(const std::vector<CompileCommand>& commands) {
  std::set<std::string> seen;
  std::vector<const CompileCommand*> chosen;
  for (const CompileCommand& command : commands) {
    if (seen.insert(command.file).second) chosen.push_back(&command);
  }
  return chosen;
}

class ProgramBuilder {
 public:
  explicit ProgramBuilder(const BuildInput& input) : input_(input) {}

  llvm::Expected<std::vector<BuiltProgram>> Run() {
    std::error_code error;
    fs::create_directories(input_.output, error);
    CompileAll();
    std::vector<BuiltProgram> programs;
    for (const Object& object : objects_) {
      if (!object.error.empty() || object.defined.contains("main")) {
        programs.push_back(Link(object));
      }
    }
    return programs;
  }

 private:
  // The command with the tree in the place of the root.
  std::vector<std::string> Moved(const std::vector<std::string>& arguments) const {
    std::vector<std::string> moved;
    for (const std::string& argument : arguments) {
      const std::size_t at = argument.find(input_.root + "/");
      const bool ends_there = argument.size() >= input_.root.size() &&
                              argument.compare(argument.size() - input_.root.size(),
                                               std::string::npos, input_.root) == 0;
      if (at == std::string::npos && !ends_there) {
        moved.push_back(argument);
        continue;
      }
      const std::size_t begin = ends_there ? argument.size() - input_.root.size() : at;
      std::string text = argument;
      moved.push_back(text.replace(begin, input_.root.size(), input_.tree));
    }
    return moved;
  }

  void CompileAll() {
    const std::vector<const CompileCommand*> commands = OneForEachFile(input_.commands);
    objects_.resize(commands.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
      for (std::size_t i = next++; i < commands.size(); i = next++) Compile(*commands[i], i);
    };
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < input_.jobs; ++i) threads.emplace_back(work);
    work();
    for (std::thread& thread : threads) thread.join();
  }

  void Compile(const CompileCommand& command, std::size_t index) {
    Object& object = objects_[index];
    object.source = RelativeTo(command.file, input_.root);
    const std::string stem = (fs::path(input_.output) / std::to_string(index)).string();
    object.path = stem + ".o";
    const auto ready = input_.objects.find(object.source);
    if (ready != input_.objects.end() && fs::exists(ready->second)) {
      object.path = ready->second;
      ReadSymbols(object);
      return;
    }
    std::vector<std::string> words = Moved(command.arguments);
    words.insert(words.end(), {"-w", "-c", (fs::path(input_.tree) / object.source).string(), "-o",
                               object.path});
    const std::string folder = IsBelow(command.directory, input_.root)
                                   ? Moved({command.directory}).front()
                                   : command.directory;
    const ProcessResult result = RunProcess(words, folder, stem, 600);
    if (result.code == 0) {
      ReadSymbols(object);
    } else {
      object.error = result.failure.empty() ? FirstLines(result.err, 3) : result.failure;
    }
  }

  // The objects a program needs: from main, whatever defines what is undefined, again and again.
  std::vector<const Object*> Needed(const Object& main) const {
    std::vector<const Object*> needed = {&main};
    for (std::size_t i = 0; i < needed.size(); ++i) {
      for (const Object& candidate : objects_) {
        const bool is_known =
            std::find(needed.begin(), needed.end(), &candidate) != needed.end();
        if (is_known || candidate.defined.contains("main")) continue;
        const bool defines = std::any_of(
            needed[i]->needed.begin(), needed[i]->needed.end(),
            [&](const std::string& symbol) { return candidate.defined.contains(symbol); });
        if (defines) needed.push_back(&candidate);
      }
    }
    return needed;
  }

  BuiltProgram Link(const Object& main) {
    BuiltProgram program;
    program.main_file = main.source;
    program.sources = {main.source};
    program.error = main.error;
    if (!program.error.empty()) return program;
    const std::string binary =
        (fs::path(input_.output) / fs::path(main.path).filename()).string() + ".program";
    std::vector<std::string> words = {"c++", "-o", binary};
    for (const Object* object : Needed(main)) {
      words.push_back(object->path);
      if (object != &main) program.sources.push_back(object->source);
    }
    words.insert(words.end(), input_.link_flags.begin(), input_.link_flags.end());
    const ProcessResult result = RunProcess(words, input_.output, binary, 600);
    if (result.code == 0) {
      program.binary = binary;
    } else {
      program.error = result.failure.empty() ? FirstLines(result.err, 3) : result.failure;
    }
    return program;
  }

  const BuildInput& input_;
  std::vector<Object> objects_;
};

// Splits into numbers and what stands between them.
struct Token {
  std::string text;
  double number = 0;
  bool is_number = false;
};

std::vector<Token> TokensOf(std::string_view line) {
  std::vector<Token> tokens;
  const std::string text(line);
  for (std::size_t at = 0; at < text.size();) {
    char* end = nullptr;
    const bool starts_number = std::isdigit(static_cast<unsigned char>(text[at])) ||
                               ((text[at] == '-' || text[at] == '.') && at + 1 < text.size() &&
                                std::isdigit(static_cast<unsigned char>(text[at + 1])));
    if (starts_number) {
      const double number = std::strtod(text.c_str() + at, &end);
      const auto length = static_cast<std::size_t>(end - (text.c_str() + at));
      tokens.push_back({text.substr(at, length), number, true});
      at += length;
    } else {
      if (tokens.empty() || tokens.back().is_number) tokens.emplace_back();
      // Columns are padded to the width of the numbers.
      if (text[at] != ' ') tokens.back().text += text[at];
      ++at;
    }
  }
  return tokens;
}

bool IsSameLine(std::string_view a, std::string_view b, double rtol, double atol) {
  if (a == b) return true;
  if (rtol == 0 && atol == 0) return false;
  const std::vector<Token> left = TokensOf(a);
  const std::vector<Token> right = TokensOf(b);
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [&](const Token& x, const Token& y) {
                      if (x.is_number != y.is_number) return false;
                      if (!x.is_number) return x.text == y.text;
                      return std::abs(x.number - y.number) <=
                             atol + rtol * std::max(std::abs(x.number), std::abs(y.number));
                    });
}

std::string Shown(std::string_view line) {
  while (!line.empty() && line.back() == '\n') line.remove_suffix(1);
  return "'" + std::string(line.substr(0, 200)) + "'";
}

}  // namespace

llvm::Expected<ProgramStart> ReadProgramStart(const std::string& main_file) {
  ProgramStart start;
  const fs::path path = fs::path(main_file).parent_path() / "program.json";
  if (!fs::exists(path)) return start;
  llvm::Expected<std::string> text = ReadFile(path);
  if (!text) return text.takeError();
  const auto json = nlohmann::json::parse(*text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) {
    return llvm::createStringError("%s: a JSON object is expected", path.c_str());
  }
  start.arguments = json.value("args", std::vector<std::string>());
  if (json.contains("tolerance")) {
    start.rtol = json["tolerance"].value("rtol", 0.0);
    start.atol = json["tolerance"].value("atol", 0.0);
  }
  return start;
}

std::map<std::string, std::string> ObjectPaths(const BuildInput& input) {
  std::map<std::string, std::string> paths;
  std::size_t index = 0;
  for (const CompileCommand* command : OneForEachFile(input.commands)) {
    paths[RelativeTo(command->file, input.root)] =
        (fs::path(input.output) / (std::to_string(index++) + ".o")).string();
  }
  return paths;
}

llvm::Expected<std::vector<BuiltProgram>> BuildPrograms(const BuildInput& input) {
  return ProgramBuilder(input).Run();
}

ProgramOutput RunProgram(const std::string& binary, const std::string& folder,
                         const std::vector<std::string>& arguments, unsigned timeout_seconds,
                         const std::string& record) {
  const std::string scratch = binary + ".scratch";
  std::error_code error;
  fs::remove_all(scratch, error);
  fs::create_directories(scratch, error);
  std::vector<std::string> words = {binary};
  for (std::string argument : arguments) {
    const std::string name = "{scratch}";
    for (std::size_t at = argument.find(name); at != std::string::npos; at = argument.find(name)) {
      argument.replace(at, name.size(), scratch);
    }
    words.push_back(argument);
  }
  const ProcessResult result = RunProcess(words, folder, binary, timeout_seconds, record);
  ProgramOutput output{result.code, result.out, result.err, result.failure};
  // What a program says about its scratch folder is the same on both sides.
  for (std::string* text : {&output.standard_output, &output.standard_error}) {
    for (std::size_t at = text->find(scratch); at != std::string::npos; at = text->find(scratch)) {
      text->replace(at, scratch.size(), "{scratch}");
    }
  }
  return output;
}

std::string CompareOutputs(const ProgramOutput& old_output, const ProgramOutput& new_output,
                           double rtol, double atol) {
  if (old_output.exit_code != new_output.exit_code) {
    return "exit code " + std::to_string(old_output.exit_code) + " before, " +
           std::to_string(new_output.exit_code) + " after" +
           (new_output.standard_error.empty()
                ? ""
                : ": " + Shown(FirstLines(new_output.standard_error, 1)));
  }
  const auto old_lines = SplitLines(old_output.standard_output);
  const auto new_lines = SplitLines(new_output.standard_output);
  for (std::size_t i = 0; i < std::max(old_lines.size(), new_lines.size()); ++i) {
    const std::string_view before = i < old_lines.size() ? old_lines[i] : "";
    const std::string_view after = i < new_lines.size() ? new_lines[i] : "";
    if (i < old_lines.size() && i < new_lines.size() && IsSameLine(before, after, rtol, atol)) {
      continue;
    }
    return "output line " + std::to_string(i + 1) + ": " + Shown(before) + " before, " +
           Shown(after) + " after";
  }
  return "";
}

}  // namespace eager::rewriter

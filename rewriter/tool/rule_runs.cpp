// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/rule_runs.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <regex>
#include <thread>

#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FileSystem.h"
#include "rewriter/core/line_diff.h"
#include "rewriter/core/write_files.h"
#include "rewriter/verify/programs.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

constexpr unsigned kSeconds = 300;

std::string MainOf(const ExampleNumbers& numbers) {
  std::string declarations;
  std::string cases;
  for (const std::size_t number : numbers) {
    const std::string name = ExampleFunction(number);
    declarations += "void " + name + "();\n";
    cases += "    {" + std::to_string(number) + ", " + name + "},\n";
  }
  return "#include <sys/resource.h>\n"
         "#include <cstdlib>\n#include <exception>\n#include <iostream>\n" +
         declarations +
         "int main(int, char** argv) {\n"
         "  const rlimit no_core = {0, 0};\n"
         "  setrlimit(RLIMIT_CORE, &no_core);\n"
         "  const struct { int number; void (*run)(); } examples[] = {\n" +
         cases +
         "  };\n"
         "  const int first = std::atoi(argv[1]);\n"
         "  for (const auto& example : examples) {\n"
         "    if (example.number < first) continue;\n"
         "    std::cout << \"\\n== \" << example.number << std::endl;\n"
         "    try {\n"
         "      example.run();\n"
         "    } catch (const std::exception& error) {\n"
         "      std::cout << \"\\nthrows \" << error.what() << \"\\n\";\n"
         "    }\n"
         "  }\n"
         "  std::cout << \"\\n== end\" << std::endl;\n"
         "}\n";
}

// The lines of an output, tensors as "float [2] 1 2".
std::vector<std::string> LinesOf(const std::string& output) {
  static const std::regex kTensor("Tensor<type: (\\w+) shape: (\\[[^\\]]*\\]) values: ([^>]*)>");
  const std::string text = std::regex_replace(output, kTensor, "$1 $2 $3");
  std::vector<std::string> lines;
  for (std::string_view view : SplitLines(text)) {
    const std::string line = llvm::StringRef(view.data(), view.size()).trim().str();
    if (!line.empty()) lines.push_back(line);
  }
  return lines;
}

std::string Listed(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "\n    " + line;
  return lines.empty() ? "\n    nothing" : text;
}

std::string Joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// One side: the old program or the new one.
struct Side {
  std::string name;
  std::map<std::string, std::string> texts;  // relative to the root
  std::vector<CompileCommand> commands;
  std::string error;  // of the build
  std::string binary;
  std::map<std::size_t, std::string> outputs;  // of each example
};

class Runner {
 public:
  Runner(const ExampleSetting& setting, ExampleNumbers numbers, ConvertedExamples converted,
         std::string folder)
      : setting_(setting),
        alive_(std::move(numbers)),
        converted_(std::move(converted)),
        folder_(std::move(folder)) {}

  llvm::Expected<std::map<std::size_t, std::string>> Run() {
    const ExampleNumbers all = alive_;
    for (const std::size_t number : all) {
      const auto reason = converted_.staying.find(number);
      if (reason == converted_.staying.end()) continue;
      Drop(number, reason->second);
      for (auto* texts : {&converted_.old_texts, &converted_.new_texts}) {
        texts->erase(ExampleFileName(number));
      }
    }
    while (!alive_.empty()) {
      if (llvm::Error error = Build()) return error;
      if (!DropWhatBreaks()) break;
      // what an example leaves behind may not be built: the rest is converted again
      llvm::Expected<ConvertedExamples> again = ConvertExamples(setting_, alive_);
      if (!again) return again.takeError();
      converted_ = std::move(*again);
    }
    if (alive_.empty()) return problems_;
    for (Side* side : {&old_, &new_}) Execute(*side);
    for (const std::size_t number : alive_) problems_[number] = Judge(number);
    return problems_;
  }

 private:
  void Drop(std::size_t number, const std::string& problem) {
    problems_[number] = problem;
    std::erase(alive_, number);
  }

  llvm::Error Build() {
    old_ = {"old", converted_.old_texts, {}, "", "", {}};
    new_ = {"new", converted_.new_texts, {}, "", "", {}};
    for (Side* side : {&old_, &new_}) {
      side->texts["main.cc"] = MainOf(alive_);
      std::map<std::string, std::string> paths;
      for (const auto& [name, text] : side->texts) {
        const std::string path = (fs::path(folder_) / side->name / name).string();
        std::error_code error;
        fs::create_directories(fs::path(path).parent_path(), error);
        if (llvm::Error failure = WriteAtomically(path, text)) return failure;
        side->commands.push_back(
            ExampleCommand(std::string(kExamplesRoot) + "/" + name, setting_.locations));
        paths[std::string(kExamplesRoot) + "/" + name] = text;
      }
      if (side == &new_) side->commands = CommandsForResult(side->commands, paths);
    }
    const unsigned jobs = std::max(1u, setting_.jobs / 2);
    std::thread other([&] { BuildSide(old_, jobs); });
    BuildSide(new_, jobs);
    other.join();
    return llvm::Error::success();
  }

  void BuildSide(Side& side, unsigned jobs) const {
    const fs::path folder = fs::path(folder_) / side.name;
    llvm::Expected<std::vector<BuiltProgram>> programs =
        BuildPrograms({side.commands, kExamplesRoot, folder.string(), (folder / "build").string(),
                       LinkFlags(setting_.locations), jobs});
    if (!programs) {
      side.error = llvm::toString(programs.takeError());
      return;
    }
    for (const BuiltProgram& program : *programs) {
      if (!program.error.empty() && side.error.empty()) side.error = program.error;
      if (!program.binary.empty()) side.binary = program.binary;
    }
  }

  // The example in which the compiler stopped, by the line of its first error.
  std::optional<std::size_t> ExampleAt(const Side& side) const {
    static const std::regex kPlace("(examples_\\d+\\.cc):(\\d+):");
    static const std::regex kExample("\\bExample(\\d+)");
    std::smatch place;
    if (!std::regex_search(side.error, place, kPlace)) return std::nullopt;
    const auto text = side.texts.find(place.str(1));
    if (text == side.texts.end()) return std::nullopt;
    const std::vector<std::string_view> lines = SplitLines(text->second);
    for (std::size_t i = std::min<std::size_t>(std::stoul(place.str(2)), lines.size()); i-- > 0;) {
      std::cmatch example;
      const std::string_view line = lines[i];
      if (std::regex_search(line.data(), line.data() + line.size(), example, kExample)) {
        return std::stoul(example.str(1));
      }
    }
    return std::nullopt;
  }

  // True when an example left, so that the rest has to be built again.
  bool DropWhatBreaks() {
    for (const Side* side : {&old_, &new_}) {
      if (side->error.empty()) continue;
      const std::optional<std::size_t> culprit = ExampleAt(*side);
      if (culprit && std::find(alive_.begin(), alive_.end(), *culprit) != alive_.end()) {
        Drop(*culprit, "the " + side->name + " code does not compile: " + side->error);
      } else if (culprit && excluded_.insert(*culprit).second) {
        // an example without a `run`, which may use what nobody defines: the others go without it
      } else {
        const std::vector<std::size_t> all = alive_;
        for (const std::size_t number : all)
          Drop(number, "the program is not built: " + side->error);
      }
      return true;
    }
    return false;
  }

  // An example that ends the program is noted, and the next ones are run by another start.
  void Execute(Side& side) const {
    static const std::regex kBegin("(?:^|\n)== (\\w+)\n");
    for (std::size_t next = 0; next < alive_.size();) {
      const ProgramOutput output =
          RunProgram(side.binary, fs::path(side.binary).parent_path().string(),
                     {std::to_string(alive_[next])}, kSeconds);
      const std::string& text = output.standard_output;
      std::vector<std::pair<std::string, std::string>> parts;
      std::size_t end_of_last = 0;
      for (std::sregex_iterator it(text.begin(), text.end(), kBegin), end; it != end; ++it) {
        if (!parts.empty()) {
          parts.back().second = text.substr(end_of_last, it->position() - end_of_last);
        }
        parts.emplace_back(it->str(1), "");
        end_of_last = static_cast<std::size_t>(it->position() + it->length());
      }
      if (!parts.empty()) parts.back().second = text.substr(end_of_last);
      const bool has_ended = !parts.empty() && parts.back().first == "end";
      for (const auto& [number, printed] : parts) {
        if (number != "end") side.outputs[std::stoul(number)] = printed;
      }
      if (has_ended) return;
      std::size_t last = alive_[next];
      if (!parts.empty()) last = std::stoul(parts.back().first);
      side.outputs[last] += "\nends the program: " +
                            (output.failure.empty() ? output.standard_error : output.failure);
      next = static_cast<std::size_t>(std::upper_bound(alive_.begin(), alive_.end(), last) -
                                      alive_.begin());
    }
  }

  std::string Judge(std::size_t number) const {
    std::string wanted;
    for (const std::string& line : setting_.tests[number]->run->expected) wanted += line + "\n";
    const std::vector<std::string> expected = LinesOf(wanted);
    const std::vector<std::string> before = LinesOf(old_.outputs.at(number));
    const std::vector<std::string> after = LinesOf(new_.outputs.at(number));
    // The two sides share their kernels. What is expected was computed by others, which may round
    // otherwise in the last place.
    const std::string difference =
        CompareOutputs({0, Joined(expected), "", ""}, {0, Joined(before), "", ""}, 1e-6, 1e-6);
    if (before == after && difference.empty()) return "";
    std::string problem = "the old code prints" + Listed(before);
    if (after != before) problem += "\n  the new code prints" + Listed(after);
    if (!difference.empty()) problem += "\n  expected is" + Listed(expected);
    return problem;
  }

  const ExampleSetting& setting_;
  ExampleNumbers alive_;  // in order
  ConvertedExamples converted_;
  std::string folder_;
  std::map<std::size_t, std::string> problems_;
  std::set<std::size_t> excluded_;
  Side old_;
  Side new_;
};

}  // namespace

llvm::Expected<std::map<std::size_t, std::string>> RunExamples(const ExampleSetting& setting,
                                                               const ExampleNumbers& numbers,
                                                               ConvertedExamples converted,
                                                               const std::string& folder) {
  if (setting.locations.libraries.empty()) {
    return llvm::createStringError(
        "libeagerize_runtime and libeagerize_compat_v1 were not found beside the program: examples "
        "with 'run' cannot be executed; --no-run compares texts only");
  }
  if (!folder.empty())
    return Runner(setting, numbers, std::move(converted), fs::absolute(folder)).Run();
  llvm::SmallString<128> created;
  if (const std::error_code error = llvm::sys::fs::createUniqueDirectory("eagerize", created)) {
    return llvm::createStringError(error, "no temporary folder: %s", error.message().c_str());
  }
  const auto cleanup = llvm::make_scope_exit([&] {
    std::error_code error;
    fs::remove_all(created.str().str(), error);
  });
  return Runner(setting, numbers, std::move(converted), created.str().str()).Run();
}

}  // namespace eager::rewriter

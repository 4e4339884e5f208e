// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/rule_examples.h"

#include <algorithm>
#include <filesystem>

#include "rewriter/core/compose.h"
#include "rewriter/match/analyze.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

// What 1.x programs usually include.
constexpr const char* kHead = R"(#include <iostream>
#include <string>
#include <vector>
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/public/session.h"

using namespace tensorflow;
using namespace tensorflow::ops;

)";
constexpr std::size_t kExamplesInAFile = 64;

bool HasFunctions(const RuleTest& test) { return test.before.find("// file") == 0; }

bool HasFetches(const RuleTest& test) { return test.run && !test.run->fetches.empty(); }

// "DT_INT32 {1, 2}" in two parts.
std::pair<std::string, std::string> DtypeAndValue(const std::string& feed) {
  const std::size_t blank = feed.find(' ');
  if (feed.rfind("DT_", 0) != 0 || blank == std::string::npos) return {"DT_FLOAT", feed};
  return {feed.substr(0, blank), feed.substr(blank + 1)};
}

// A graph that is run once; what it fetches is printed.
std::string StatementsOfRun(const RuleTest& test) {
  const RuleRun& run = *test.run;
  std::string text = "Scope root = Scope::NewRootScope();\n";
  std::string feeds;
  for (const auto& [name, feed] : run.feeds) {
    const auto [dtype, value] = DtypeAndValue(feed);
    text += "auto " + name + " = Placeholder(root, " + dtype + ");\n";
    feeds += (feeds.empty() ? "" : ", ") + ("{" + name + ", " + value + "}");
  }
  text += test.before;
  std::string fetches;
  for (const std::string& fetch : run.fetches) fetches += (fetches.empty() ? "" : ", ") + fetch;
  text += "std::vector<Tensor> outputs;\nClientSession session(root);\nTF_CHECK_OK(session.Run(";
  if (!feeds.empty()) text += "{" + feeds + "}, ";
  text += "{" + fetches + "}, &outputs));\n";
  for (std::size_t i = 0; i < run.fetches.size(); ++i) {
    text += "std::cout << outputs[" + std::to_string(i) + "].DebugString(64) << \"\\n\";\n";
  }
  return text;
}

struct Wrapping {
  std::string begin;
  std::string end;
};

Wrapping WrappingOf(const RuleTest& test, std::size_t number) {
  const std::string name = ExampleFunction(number);
  const std::string mark = "}  // " + name + "\n";
  if (HasFunctions(test)) return {"namespace " + name + "Code {\n", mark};
  return {"void " + name + "() {\n", mark};
}

std::string Wrapped(const RuleTest& test, std::size_t number) {
  const Wrapping around = WrappingOf(test, number);
  const std::string body = HasFetches(test) ? StatementsOfRun(test) : test.before;
  std::string text = "// " + test.file + ":" + std::to_string(test.line) + "\n" + around.begin +
                     body + "\n" + around.end;
  if (HasFunctions(test) && test.run) {
    const std::string name = ExampleFunction(number);
    text += "void " + name + "() { " + name + "Code::" + test.run->call + " }\n";
  }
  return text + "\n";
}

std::string Unwrapped(const RuleTest& test, std::size_t number, const std::string& text) {
  if (IsWholeFile(test)) return text;
  const Wrapping around = WrappingOf(test, number);
  const std::size_t begin = text.find(around.begin.substr(0, around.begin.size() - 1));
  const std::size_t end = text.find(around.end.substr(0, around.end.size() - 1));
  if (begin == std::string::npos || end == std::string::npos) return text;
  const std::size_t first = begin + around.begin.size() - 1;
  return text.substr(first, end - first);
}

struct ExampleFile {
  std::string name;
  ExampleNumbers numbers;
  std::string text;
};

ExampleFile FileOf(const ExampleSetting& setting, const ExampleNumbers& numbers) {
  ExampleFile file{ExampleFileName(numbers.front()), numbers, kHead};
  for (const std::size_t number : numbers) {
    const RuleTest& test = *setting.tests[number];
    if (IsWholeFile(test)) {
      file.text = test.before;
    } else {
      file.text += Wrapped(test, number);
    }
  }
  return file;
}

// The example that a byte of the old file belongs to.
std::size_t ExampleAt(const ExampleSetting& setting, const ExampleFile& file, unsigned at) {
  std::size_t found = file.numbers.front();
  for (const std::size_t number : file.numbers) {
    if (IsWholeFile(*setting.tests[number])) continue;
    if (file.text.find(WrappingOf(*setting.tests[number], number).begin) <= at) found = number;
  }
  return found;
}

void Merge(ConvertedExamples& into, ConvertedExamples from) {
  into.old_texts.merge(from.old_texts);
  into.new_texts.merge(from.new_texts);
  into.results.merge(from.results);
  into.diagnostics.merge(from.diagnostics);
  into.staying.merge(from.staying);
}

llvm::Expected<ConvertedExamples> Convert(const ExampleSetting& setting,
                                          const std::vector<ExampleFile>& files) {
  ConvertedExamples converted;
  AnalyzeOptions analyze;
  analyze.root = kExamplesRoot;
  analyze.rules = &setting.rules;
  analyze.jobs = setting.jobs;
  std::map<std::string, const ExampleFile*> by_path;
  for (const ExampleFile& file : files) {
    const std::string path = std::string(kExamplesRoot) + "/" + file.name;
    by_path[path] = &file;
    analyze.overlay[path] = file.text;
    analyze.commands.push_back(ExampleCommand(path, setting.locations));
  }
  llvm::Expected<AnalysisResult> analysis = Analyze(analyze);
  if (!analysis) return analysis.takeError();
  Normalise(*analysis, kExamplesRoot);
  SourceFiles sources(analyze.overlay);
  llvm::Expected<Composition> composition = Compose(*analysis, sources, {});
  if (!composition) return composition.takeError();
  for (const UnparsedFile& unparsed : analysis->unparsed) {
    const auto file = by_path.find(unparsed.file);
    if (file == by_path.end()) continue;
    for (const std::size_t number : file->second->numbers) {
      converted.staying[number] = "does not compile: " + unparsed.message;
    }
  }
  for (const Finding& finding : analysis->findings) {
    const Site& site = analysis->sites[finding.site];
    const auto file = by_path.find(site.file);
    if (file == by_path.end()) continue;
    const std::size_t number = ExampleAt(setting, *file->second, site.range.begin);
    converted.diagnostics[number].insert(finding.diagnostic);
    if (finding.verdict != Verdict::kManual && finding.verdict != Verdict::kRefused) continue;
    const std::string reason = finding.reasons.empty() ? finding.message : finding.reasons.front();
    converted.staying.try_emplace(number, "is not converted: " + reason);
  }
  for (const auto& [path, file] : by_path) {
    const auto changed = composition->files.find(path);
    const std::string& text =
        changed == composition->files.end() ? file->text : changed->second.text;
    converted.old_texts[file->name] = file->text;
    converted.new_texts[file->name] = text;
    for (const std::size_t number : file->numbers) {
      converted.results[number] = Unwrapped(*setting.tests[number], number, text);
    }
  }
  return converted;
}

// Takes what stays out of its file: the example that the reason points at, or all of them when it
// points at none. False when nothing stays.
bool TakeOut(const ExampleSetting& setting, const ConvertedExamples& converted, ExampleFile& file,
             ExampleNumbers& out) {
  const auto staying = std::find_if(file.numbers.begin(), file.numbers.end(),
                                    [&](std::size_t n) { return converted.staying.contains(n); });
  if (staying == file.numbers.end()) return false;
  const std::string& reason = converted.staying.at(*staying);
  ExampleNumbers culprits = file.numbers;
  const std::size_t place = reason.find(file.name + ":");
  unsigned line = 0;
  if (place != std::string::npos &&
      !llvm::StringRef(reason).substr(place + file.name.size() + 1).consumeInteger(10, line)) {
    std::size_t at = 0;
    for (; line > 1 && at != std::string::npos; --line) at = file.text.find('\n', at + 1);
    culprits = {ExampleAt(setting, file, static_cast<unsigned>(at))};
  }
  for (const std::size_t culprit : culprits) std::erase(file.numbers, culprit);
  out.insert(out.end(), culprits.begin(), culprits.end());
  if (!file.numbers.empty()) file = FileOf(setting, file.numbers);
  return true;
}

}  // namespace

bool IsWholeFile(const RuleTest& test) { return test.before.find("#include") != std::string::npos; }

std::string ExampleFunction(std::size_t number) { return "Example" + std::to_string(number); }

std::string ExampleFileName(std::size_t first) {
  return "examples_" + std::to_string(first) + ".cc";
}

CompileCommand ExampleCommand(const std::string& file, const Locations& locations) {
  CompileCommand command;
  command.file = file;
  command.directory = "/";
  command.arguments = {"c++", "-std=c++17"};
  return WithCompatHeaders(command, locations.includes);
}

llvm::Expected<ConvertedExamples> ConvertAlone(const ExampleSetting& setting,
                                               const ExampleNumbers& numbers) {
  std::vector<ExampleFile> files;
  for (const std::size_t number : numbers) files.push_back(FileOf(setting, {number}));
  return Convert(setting, files);
}

llvm::Expected<ConvertedExamples> ConvertExamples(const ExampleSetting& setting,
                                                  const ExampleNumbers& numbers) {
  ConvertedExamples all;
  ExampleNumbers alone;
  for (std::size_t begin = 0; begin < numbers.size(); begin += kExamplesInAFile) {
    const std::size_t end = std::min(numbers.size(), begin + kExamplesInAFile);
    ExampleFile file = FileOf(setting, {numbers.begin() + begin, numbers.begin() + end});
    while (!file.numbers.empty()) {
      llvm::Expected<ConvertedExamples> converted = Convert(setting, {file});
      if (!converted) return converted.takeError();
      if (TakeOut(setting, *converted, file, alone)) continue;
      Merge(all, std::move(*converted));
      break;
    }
  }
  if (alone.empty()) return all;
  llvm::Expected<ConvertedExamples> rest = ConvertAlone(setting, alone);
  if (!rest) return rest.takeError();
  Merge(all, std::move(*rest));
  return all;
}

}  // namespace eager::rewriter

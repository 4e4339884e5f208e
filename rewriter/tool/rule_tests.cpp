// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/rule_tests.h"

#include <algorithm>

#include "rewriter/core/compose.h"
#include "rewriter/match/analyze.h"

namespace eager::rewriter {
namespace {

constexpr const char* kRoot = "/rule-tests";

// Statements stand in a function of a file that has what 1.x programs usually include.
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
// Each example has a function of its own name: they are analysed together.
constexpr const char* kOpen = "void Example";
constexpr const char* kClose = "\n}  // Example\n";

bool IsWholeFile(const RuleTest& test) {
  return test.before.find("#include") != std::string::npos;
}

bool HasFunctions(const RuleTest& test) {
  return test.before.find("// file") == 0;
}

std::string Wrapped(const RuleTest& test, std::size_t number) {
  if (IsWholeFile(test)) return test.before;
  if (HasFunctions(test)) return kHead + test.before;
  return kHead + std::string(kOpen) + std::to_string(number) + "() {\n" + test.before + kClose;
}

// What of the new text the test speaks about.
std::string Unwrapped(const RuleTest& test, const std::string& text) {
  if (IsWholeFile(test)) return text;
  const std::string open = HasFunctions(test) ? "// file" : kOpen;
  const std::size_t begin = text.rfind(open);
  if (begin == std::string::npos) return text;
  if (HasFunctions(test)) return text.substr(begin);
  const std::size_t end = text.rfind("}  // Example");
  const std::size_t first = text.find('{', begin) + 1;
  return end == std::string::npos || end < first ? text : text.substr(first, end - first);
}

// Layout is the formatter's; the rules decide about tokens.
std::string WithoutBlanks(const std::string& text) {
  std::string squeezed;
  for (char c : text) {
    if (!std::isspace(static_cast<unsigned char>(c))) squeezed += c;
  }
  return squeezed;
}

struct Case {
  const Rule* rule;
  const RuleTest* test;
  std::string file;
};

RuleTestResult Judge(const Case& item, const AnalysisResult& all, const std::string& text) {
  const RuleTest& test = *item.test;
  RuleTestResult result{item.rule->id, test.name,
                        item.rule->file + ":" + std::to_string(test.line), "passed", ""};
  for (const UnparsedFile& unparsed : all.unparsed) {
    if (unparsed.file != item.file) continue;
    result.result = "failed";
    result.detail = "the example does not compile: " + unparsed.message;
    return result;
  }
  const bool is_unchanged = test.expectation == RuleTest::Expectation::kUnchanged;
  const std::string& wanted = is_unchanged ? test.before : test.after;
  const std::string got = Unwrapped(test, text);
  bool is_right = WithoutBlanks(got) == WithoutBlanks(wanted);
  std::string problem = is_right ? "" : "got:\n" + got;
  const bool has_diagnostic =
      test.diagnostic.empty() ||
      std::any_of(all.findings.begin(), all.findings.end(), [&](const Finding& finding) {
        return all.sites[finding.site].file == item.file && finding.diagnostic == test.diagnostic;
      });
  if (!has_diagnostic) {
    is_right = false;
    problem += (problem.empty() ? "" : "\n") + std::string("no finding says ") + test.diagnostic;
  }
  if (test.expectation == RuleTest::Expectation::kTodo) {
    result.result = is_right ? "todo passes" : "todo";
    if (is_right) result.detail = "the example works now: make 'todo' an 'after'";
    return result;
  }
  if (!is_right) {
    result.result = "failed";
    result.detail = problem;
  }
  return result;
}

}  // namespace

llvm::Expected<std::vector<RuleTestResult>> TestRules(const RuleSet& rules,
                                                      const Locations& locations,
                                                      const std::string& filter, unsigned jobs) {
  std::vector<Case> cases;
  AnalyzeOptions options;
  options.root = kRoot;
  options.rules = &rules;
  options.jobs = jobs;
  for (const Rule& rule : rules.rules) {
    for (const RuleTest& test : rule.tests) {
      const bool is_wanted = rule.id.find(filter) != std::string::npos ||
                             test.name.find(filter) != std::string::npos;
      if (!is_wanted) continue;
      const std::string file =
          std::string(kRoot) + "/" + std::to_string(cases.size()) + "/example.cc";
      options.overlay[file] = Wrapped(test, cases.size());
      CompileCommand command;
      command.file = file;
      command.directory = "/";
      command.arguments = {"c++", "-std=c++17"};
      options.commands.push_back(WithCompatHeaders(command, locations.includes));
      cases.push_back({&rule, &test, file});
    }
  }
  std::vector<RuleTestResult> results;
  if (cases.empty()) return results;
  llvm::Expected<AnalysisResult> analysis = Analyze(options);
  if (!analysis) return analysis.takeError();
  Normalise(*analysis, kRoot);
  SourceFiles sources(options.overlay);
  llvm::Expected<Composition> composition = Compose(*analysis, sources, {});
  if (!composition) return composition.takeError();
  for (const Case& item : cases) {
    const auto changed = composition->files.find(item.file);
    const std::string& text = changed == composition->files.end() ? options.overlay[item.file]
                                                                  : changed->second.text;
    results.push_back(Judge(item, *analysis, text));
  }
  return results;
}

}  // namespace eager::rewriter

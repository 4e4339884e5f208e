// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/rule_tests.h"

#include <algorithm>

#include "rewriter/tool/rule_runs.h"

namespace eager::rewriter {
namespace {

using Expectation = RuleTest::Expectation;

// Layout is the formatter's; the rules decide about tokens.
std::string WithoutBlanks(const std::string& text) {
  std::string squeezed;
  for (char c : text) {
    if (!std::isspace(static_cast<unsigned char>(c))) squeezed += c;
  }
  return squeezed;
}

// What the example became, against what it should have become.
void Judge(const RuleTest& test, std::size_t number, const ConvertedExamples& converted,
           RuleTestResult& result) {
  const auto staying = converted.staying.find(number);
  if (staying != converted.staying.end() && staying->second.rfind("does not compile", 0) == 0) {
    result.result = "failed";
    result.detail = "the example " + staying->second;
    return;
  }
  const std::string& wanted =
      test.expectation == Expectation::kUnchanged ? test.before : test.after;
  const std::string& got = converted.results.at(number);
  bool is_right = WithoutBlanks(got) == WithoutBlanks(wanted);
  std::string problem = is_right ? "" : "got:\n" + got;
  const auto said = converted.diagnostics.find(number);
  const bool has_diagnostic = test.diagnostic.empty() || (said != converted.diagnostics.end() &&
                                                          said->second.contains(test.diagnostic));
  if (!has_diagnostic) {
    is_right = false;
    problem += (problem.empty() ? "" : "\n") + std::string("no finding says ") + test.diagnostic;
  }
  if (test.expectation == Expectation::kTodo) {
    result.result = is_right ? "todo passes" : "todo";
    if (is_right) result.detail = "the example works now: make 'todo' an 'after'";
    return;
  }
  if (!is_right) {
    result.result = "failed";
    result.detail = problem;
  }
}

}  // namespace

llvm::Expected<std::vector<RuleTestResult>> TestRules(const RuleSet& rules,
                                                      const Locations& locations,
                                                      const TestRulesOptions& options) {
  std::vector<const RuleTest*> tests;
  std::vector<RuleTestResult> results;
  for (const Rule& rule : rules.rules) {
    for (const RuleTest& test : rule.tests) {
      const bool is_wanted = rule.id.find(options.filter) != std::string::npos ||
                             test.name.find(options.filter) != std::string::npos;
      if (!is_wanted) continue;
      tests.push_back(&test);
      results.push_back(
          {rule.id, test.name, test.file + ":" + std::to_string(test.line), "passed", ""});
    }
  }
  const ExampleSetting setting{tests, rules, locations, options.jobs};
  ExampleNumbers alone;
  ExampleNumbers together;
  ExampleNumbers runs;
  for (std::size_t i = 0; i < tests.size(); ++i) {
    const bool becomes_eager = tests[i]->expectation == Expectation::kAfter ||
                               tests[i]->expectation == Expectation::kConverted;
    if (tests[i]->run) runs.push_back(i);
    if (!becomes_eager || IsWholeFile(*tests[i])) {
      alone.push_back(i);
    } else if (!tests[i]->run || options.runs_examples ||
               tests[i]->expectation == Expectation::kAfter) {
      together.push_back(i);
    }
  }
  for (const ExampleNumbers* numbers : {&alone, &together}) {
    if (numbers->empty()) continue;
    llvm::Expected<ConvertedExamples> converted =
        numbers == &alone ? ConvertAlone(setting, *numbers) : ConvertExamples(setting, *numbers);
    if (!converted) return converted.takeError();
    for (const std::size_t i : *numbers) {
      if (tests[i]->expectation != Expectation::kConverted) {
        Judge(*tests[i], i, *converted, results[i]);
      }
    }
    if (numbers == &alone || runs.empty() || !options.runs_examples) continue;
    llvm::Expected<std::map<std::size_t, std::string>> problems =
        RunExamples(setting, runs, std::move(*converted), options.programs);
    if (!problems) return problems.takeError();
    for (const auto& [i, problem] : *problems) {
      if (problem.empty()) continue;
      results[i].result = "failed";
      results[i].detail += (results[i].detail.empty() ? "" : "\n") + problem;
    }
  }
  return results;
}

}  // namespace eager::rewriter

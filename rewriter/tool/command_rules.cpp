// SPDX-License-Identifier: Apache-2.0
// The verbs below rules: list, check, test, doc.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <thread>

#include "rewriter/core/rule_coverage.h"
#include "rewriter/core/rule_loader.h"
#include "rewriter/core/rule_reader.h"
#include "rewriter/core/write_files.h"
#include "rewriter/match/declared_names.h"
#include "rewriter/tool/rule_docs.h"
#include "rewriter/tool/rule_tests.h"
#include "rewriter/tool/terminal.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

struct Loaded {
  Locations locations;
  RuleSet rules;
};

llvm::Expected<Loaded> Load(const RulesOptions& options, const std::string& executable) {
  llvm::Expected<Locations> locations = Locate(executable);
  if (!locations) return locations.takeError();
  llvm::Expected<RuleSet> rules = LoadCheckedRules(*locations, options.rules);
  if (!rules) return rules.takeError();
  return Loaded{std::move(*locations), std::move(*rules)};
}

}  // namespace

int RunRulesList(const RulesOptions& options, const std::string& executable) {
  llvm::Expected<Loaded> loaded = Load(options, executable);
  if (!loaded) {
    PrintError(loaded.takeError());
    return kUsage;
  }
  for (const Rule& rule : loaded->rules.rules) {
    if (rule.id.find(options.filter) == std::string::npos) continue;
    std::cout << rule.id << "\t" << ToString(rule.kind) << "\t" << ToString(rule.fate) << "\t"
              << rule.diagnostic << "\t" << rule.title << "\n";
  }
  return kNothingLeft;
}

int RunRulesCheck(const RulesOptions& options, const std::string& executable) {
  llvm::Expected<Loaded> loaded = Load(options, executable);
  if (!loaded) {
    PrintError(loaded.takeError());
    return kUsage;
  }
  const IncludeFolders& includes = loaded->locations.includes;
  llvm::Expected<DeclaredNames> names = NamesDeclaredBy(HeadersBelow(includes.compat), includes);
  if (!names) {
    PrintError(names.takeError());
    return kUsage;
  }
  const std::vector<std::string> problems = CompareWithHeaders(loaded->rules, *names);
  for (const std::string& problem : problems) PrintError(problem);
  if (!problems.empty()) return kUsage;
  std::cout << loaded->rules.rules.size()
            << " rules, no problem in any; the compat headers declare "
            << names->declarations.size() << " names and " << names->op_classes.size()
            << " op classes\n";
  if (options.facts.empty()) return kNothingLeft;
  llvm::Expected<std::set<std::string>> api = NamesOfApi(options.facts);
  if (!api) {
    PrintError(api.takeError());
    return kUsage;
  }
  const RuleCoverage coverage = CompareWithNames(loaded->rules, *api);
  std::cout << coverage.covered << " of " << coverage.symbols
            << " public symbols have a rule or are manual\n";
  for (const std::string& symbol : coverage.missing) PrintError("no rule for " + symbol);
  return coverage.missing.empty() ? kNothingLeft : kSitesLeft;
}

int RunRulesTest(const RulesOptions& options, const std::string& executable) {
  llvm::Expected<Loaded> loaded = Load(options, executable);
  if (!loaded) {
    PrintError(loaded.takeError());
    return kUsage;
  }
  const unsigned jobs =
      options.jobs ? options.jobs : std::max(1u, std::thread::hardware_concurrency());
  llvm::Expected<std::vector<RuleTestResult>> results =
      TestRules(loaded->rules, loaded->locations,
                {options.filter, jobs, !options.skips_runs, options.programs});
  if (!results) {
    PrintError(results.takeError());
    return kInternal;
  }
  unsigned passed = 0;
  unsigned failed = 0;
  unsigned todo = 0;
  for (const RuleTestResult& result : *results) {
    if (result.result == "passed") {
      ++passed;
    } else if (result.result == "todo") {
      ++todo;
    } else {
      ++failed;
      std::cout << result.place << ": " << result.rule << ": " << result.name << ": "
                << result.result << "\n"
                << result.detail << "\n";
    }
  }
  std::cout << passed << " passed, " << failed << " failed, " << todo << " to do\n";
  return failed == 0 ? kNothingLeft : kSitesLeft;
}

int RunRulesDoc(const RulesOptions& options, const std::string& executable) {
  llvm::Expected<Loaded> loaded = Load(options, executable);
  if (!loaded) {
    PrintError(loaded.takeError());
    return kUsage;
  }
  if (options.out.empty()) {
    std::cout << RulesPage(loaded->rules);
    return kNothingLeft;
  }
  for (const auto& [name, text] : {std::pair("diagnostics.md", DiagnosticsPage()),
                                   std::pair("rules.md", RulesPage(loaded->rules)),
                                   std::pair("rule_index.md", RuleIndexPage(loaded->rules)),
                                   std::pair("rule.schema.json", RuleSchema())}) {
    if (llvm::Error error = WriteAtomically((fs::path(options.out) / name).string(), text)) {
      PrintError(std::move(error));
      return kInternal;
    }
  }
  return kNothingLeft;
}

}  // namespace eager::rewriter

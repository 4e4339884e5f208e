// SPDX-License-Identifier: Apache-2.0
// The rules as they are shipped: well formed, and complete: they speak about every name of the 1.x API
// that real code can use.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include "rewriter/core/rule_coverage.h"
#include "rewriter/core/rule_loader.h"

namespace eager::rewriter {
namespace {

const RuleSet& Shipped() {
  static const RuleSet rules = [] {
    llvm::Expected<RuleSet> loaded = LoadRules({EAGERIZE_SOURCE_DIR "/rules"});
    if (!loaded) {
      ADD_FAILURE() << llvm::toString(loaded.takeError());
      return RuleSet();
    }
    return std::move(*loaded);
  }();
  return rules;
}

TEST(ShippedRules, HaveNoMistakes) {
  EXPECT_GT(Shipped().rules.size(), 1500u);
  for (const std::string& problem : CheckRules(Shipped())) ADD_FAILURE() << problem;
}

TEST(ShippedRules, OneFileOneRuleNamedAlike) {
  for (const Rule& rule : Shipped().rules) {
    const std::filesystem::path path = rule.file;
    const std::string folder = path.parent_path().filename();
    if (folder == "symbols") continue;  // tables
    const std::string prefix = folder == "contrib" ? "contrib-" : "";
    EXPECT_EQ(prefix + path.stem().string(), rule.id) << rule.file;
  }
}

TEST(ShippedRules, EveryContribModuleSaysWhatToDo) {
  unsigned modules = 0;
  for (const Rule& rule : Shipped().rules) {
    if (!rule.contrib) continue;
    ++modules;
    EXPECT_FALSE(rule.contrib->was.empty()) << rule.id;
    EXPECT_FALSE(rule.contrib->fate.empty()) << rule.id;
    EXPECT_FALSE(rule.contrib->replacement.empty()) << rule.id;
    EXPECT_GT(rule.effort_minutes, 0u) << rule.id;
  }
  EXPECT_EQ(modules, 108u);
}

TEST(ShippedRules, ModulesWithCppCodeHaveADiagnosticOfTheirOwn) {
  std::map<std::string, std::string> by_id;
  for (const Rule& rule : Shipped().rules) {
    if (!rule.contrib || (rule.contrib->headers.empty() && rule.contrib->ops.empty())) continue;
    EXPECT_NE(rule.diagnostic, "EAG1800") << rule.id;
    const auto [other, is_new] = by_id.emplace(rule.diagnostic, rule.id);
    EXPECT_TRUE(is_new) << rule.id << " and " << other->second << " share " << rule.diagnostic;
  }
}

TEST(ShippedRules, CoverThePublicApi) {
  const std::string path = EAGERIZE_SOURCE_DIR "/testdata/api/names.txt";
  // EAGERIZE_RECORD_API_NAMES=FACTS writes the names anew from the lists in that folder (`rules check --facts`)
  if (const char* facts = std::getenv("EAGERIZE_RECORD_API_NAMES")) {
    std::ofstream out(path);
    for (const std::string& name : llvm::cantFail(NamesOfApi(facts))) out << name << "\n";
  }
  std::ifstream file(path);
  std::set<std::string> names;
  for (std::string name; std::getline(file, name);) names.insert(name);
  const RuleCoverage coverage = CompareWithNames(Shipped(), names);
  EXPECT_GT(coverage.symbols, 1500u);
  for (const std::string& symbol : coverage.missing) ADD_FAILURE() << "no rule for " << symbol;
}

}  // namespace
}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/attach_rules.h"

#include <gtest/gtest.h>

namespace eager::rewriter {
namespace {

class AttachRulesTest : public testing::Test {
 protected:
  Rule& Add(const std::string& id, const std::string& declaration) {
    Rule rule;
    rule.id = id;
    if (!declaration.empty()) rule.match.declarations = {declaration};
    rules_.rules.push_back(rule);
    return rules_.rules.back();
  }
  Finding Attach(const std::string& symbol, const std::string& rule = "", Verdict verdict = Verdict::kManual,
                 const std::string& diagnostic = "") {
    AnalysisResult result;
    Site site;
    site.symbol = symbol;
    result.sites = {site};
    Finding finding;
    finding.rule = rule;
    finding.verdict = verdict;
    finding.diagnostic = diagnostic;
    finding.group = "g";
    result.findings = {finding};
    left_ = AttachRules(result, rules_);
    return result.findings.front();
  }

  RuleSet rules_;
  std::map<std::string, std::string> left_;
};

TEST_F(AttachRulesTest, FindsTheSymbolOrTheClassAroundIt) {
  Add("scope", "tensorflow::Scope");
  Add("root", "tensorflow::Scope::NewRootScope");
  EXPECT_EQ(Attach("tensorflow::Scope::WithOpName").rule, "scope");
  EXPECT_EQ(Attach("tensorflow::Scope::NewRootScope").rule, "root");
  EXPECT_EQ(Attach("tensorflow::Other").rule, "");
}

TEST_F(AttachRulesTest, KeepsARuleThatIsKnownAndReplacesOneThatIsNot) {
  Add("scope", "tensorflow::Scope");
  Add("other", "");
  EXPECT_EQ(Attach("tensorflow::Scope", "other").rule, "other");
  EXPECT_EQ(Attach("tensorflow::Scope", "no-such-rule").rule, "scope");
}

TEST_F(AttachRulesTest, SpeaksForTheContribModuleWithTheLongestPath) {
  for (const char* module : {"tools", "tools/quantization"}) {
    Rule& rule = Add(std::string("contrib-") + module, "");
    rule.match.includes = {std::string("tensorflow/contrib/") + module + "/*"};
    rule.contrib = ContribModule{module, "", "gone", "", {}, {}};
    rule.diagnostic = "EAG1801";
    rule.effort_minutes = 7;
  }
  const Finding finding = Attach("tensorflow/contrib/tools/quantization/x.h");
  EXPECT_EQ(finding.rule, "contrib-tools/quantization");
  EXPECT_EQ(finding.message, "tensorflow/contrib/tools/quantization: gone");
  EXPECT_EQ(finding.effort_minutes, 7u);
}

TEST_F(AttachRulesTest, TheRuleSpeaksWhereNothingElseIsSaid) {
  Rule& rule = Add("types", "tensorflow::DT_*");
  rule.diagnostic = "EAG1404";
  rule.rewrite.to = "eager::{name}";
  Finding finding = Attach("tensorflow::DT_FLOAT", "", Verdict::kConverted, "EAG1106");
  EXPECT_EQ(finding.diagnostic, "EAG1404");
  EXPECT_EQ(finding.message, "tensorflow::DT_FLOAT becomes eager::DT_FLOAT");
  finding = Attach("tensorflow::DT_FLOAT", "", Verdict::kConverted, "EAG1410");
  EXPECT_EQ(finding.diagnostic, "EAG1410");
  finding = Attach("tensorflow::DT_FLOAT", "", Verdict::kManual, "EAG1205");
  EXPECT_EQ(finding.diagnostic, "EAG1205");
  Rule& manual = Add("graph", "tensorflow::Graph");
  manual.diagnostic = "EAG1409";
  manual.fate = Fate::kManual;
  manual.rationale = "is the graph itself";
  finding = Attach("tensorflow::Graph", "", Verdict::kManual, "EAG1205");
  EXPECT_EQ(finding.message, "tensorflow::Graph: is the graph itself");
}

TEST_F(AttachRulesTest, ATakeoverRuleLeavesTheConversionToAPerson) {
  Add("scope", "tensorflow::Scope");
  Rule& own = Add("ours", "tensorflow::Scope");
  own.priority = Priority::kTakeover;
  own.fate = Fate::kManual;
  own.rationale = "we do this by hand";
  EXPECT_EQ(Attach("tensorflow::Scope").rule, "ours");
  EXPECT_EQ(left_.at("g"), "ours: we do this by hand");
}

}  // namespace
}  // namespace eager::rewriter

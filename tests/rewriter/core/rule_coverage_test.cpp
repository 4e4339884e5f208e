// SPDX-License-Identifier: Apache-2.0
// Rules against what headers declare.
#include "rewriter/core/rule_coverage.h"

#include <gtest/gtest.h>

namespace eager::rewriter {
namespace {

Rule RuleFor(const std::string& id, const std::string& name) {
  Rule rule;
  rule.id = id;
  rule.file = "r.yaml";
  rule.line = 7;
  rule.match.declarations = {name};
  return rule;
}

std::vector<std::string> Problems(const std::vector<Rule>& rules) {
  const DeclaredNames names = {
      {"tensorflow::Tensor", "tensorflow::Tensor::dims", "tensorflow::ops::Add"},
      {"tensorflow::ops::Add"},
      {"TF_CHECK_OK"}};
  return CompareWithHeaders({rules}, names);
}

TEST(CompareWithHeaders, WantsEveryNameDeclared) {
  const Rule add = RuleFor("add", "tensorflow::ops::Add");
  EXPECT_TRUE(Problems({add, RuleFor("members", "tensorflow::Tensor::d*")}).empty());
  EXPECT_EQ(Problems({add, RuleFor("gone", "tensorflow::Tensr")}),
            std::vector<std::string>{
                "r.yaml:7: gone: tensorflow::Tensr is not declared by the compat headers"});
  EXPECT_EQ(Problems({add, RuleFor("none", "tensorflow::Shape::d*")}).size(), 1u);
}

TEST(CompareWithHeaders, HoldsRulesToWhatTheySayIsNotOffered) {
  Rule rule = RuleFor("kernel", "tensorflow::OpKernel");
  rule.is_offered = false;
  const Rule add = RuleFor("add", "tensorflow::ops::Add");
  EXPECT_TRUE(Problems({add, rule}).empty());
  rule.match.declarations = {"tensorflow::Tensor"};
  EXPECT_EQ(
      Problems({add, rule}),
      std::vector<std::string>{"r.yaml:7: kernel: tensorflow::Tensor is declared by the compat "
                               "headers: not 'offered: no'"});
}

TEST(CompareWithHeaders, WantsARowForEachOpClassBesidesTheFallback) {
  Rule fallback = RuleFor("all", "tensorflow::ops::*");
  fallback.priority = Priority::kFallback;
  EXPECT_EQ(Problems({fallback}),
            std::vector<std::string>{"no rule for the op class tensorflow::ops::Add"});
}

TEST(CompareWithHeaders, LeavesMacrosAndNamesOfOthersToTheirLists) {
  Rule macro = RuleFor("macro", "ours::RunModel");
  macro.match.macros = {"TF_CHECK_OK", "TF_GONE"};
  EXPECT_EQ(
      Problems({RuleFor("add", "tensorflow::ops::Add"), macro}),
      std::vector<std::string>{"r.yaml:7: macro: TF_GONE is not declared by the compat headers"});
}

}  // namespace
}  // namespace eager::rewriter

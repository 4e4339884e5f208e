// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/rule_loader.h"

#include <gtest/gtest.h>

#include <functional>

#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

std::string ErrorOf(const std::string& text) {
  llvm::Expected<std::vector<Rule>> rules = ParseRules(text, "r.yaml");
  if (rules) return "";
  return llvm::toString(rules.takeError());
}

constexpr const char* kFull = R"yaml(id: drop-scope
title: Scopes go
kind: structural
form: scope
since: "1.0"
until: "2.0"
priority: takeover
fate: rewrite
match:
  declarations: [tensorflow::Scope]
rewrite:
  to: "eager::{name}"
  result: Tensor
  attributes: {TransposeA: transpose_a, TransposeB: transpose_b}
offered: no
parameters: {inputs: [a, b], stateful: "yes"}
confidence: likely
diagnostic: EAG1405
effort_minutes: 5
rationale: Nothing is built.
links: [docs/rules.md]
tests:
- name: goes
  before: |
    Scope s = Scope::NewRootScope();
  after: "// nothing"
  diagnostic: EAG1405
  run: {call: "Show();", expected: ["1", "2"]}
- name: computes
  run:
    feeds: {x: "DT_INT32 {1}"}
    fetches: Square(root, x)
    expected: int32 [1] 1
- name: stays
  unchanged: int scope;
- name: later
  before: a
  todo: b
)yaml";

TEST(ParseRules, ReadsEveryField) {
  llvm::Expected<std::vector<Rule>> rules = ParseRules(kFull, "r.yaml");
  ASSERT_TRUE(static_cast<bool>(rules)) << llvm::toString(rules.takeError());
  ASSERT_EQ(rules->size(), 1u);
  const Rule& rule = rules->front();
  EXPECT_EQ(rule.id, "drop-scope");
  EXPECT_EQ(rule.kind, RuleKind::kStructural);
  EXPECT_EQ(rule.form, "scope");
  EXPECT_EQ(rule.since + rule.until, "1.02.0");
  EXPECT_EQ(rule.priority, Priority::kTakeover);
  EXPECT_EQ(rule.match.declarations, std::vector<std::string>{"tensorflow::Scope"});
  EXPECT_FALSE(rule.is_offered);
  EXPECT_EQ(rule.rewrite.to, "eager::{name}");
  EXPECT_EQ(rule.rewrite.attributes[1],
            (std::pair<std::string, std::string>("TransposeB", "transpose_b")));
  EXPECT_EQ(rule.parameters.at("inputs").size(), 2u);
  EXPECT_EQ(rule.parameters.at("stateful"), std::vector<std::string>{"yes"});
  EXPECT_EQ(rule.confidence, Confidence::kLikely);
  EXPECT_EQ(rule.effort_minutes, 5u);
  ASSERT_EQ(rule.tests.size(), 4u);
  EXPECT_EQ(rule.tests[0].before, "Scope s = Scope::NewRootScope();\n");
  EXPECT_EQ(rule.tests[0].run->expected, (std::vector<std::string>{"1", "2"}));
  EXPECT_EQ(rule.tests[1].expectation, RuleTest::Expectation::kConverted);
  EXPECT_EQ(rule.tests[1].run->fetches, std::vector<std::string>{"Square(root, x)"});
  EXPECT_EQ(rule.tests[1].run->feeds.front().second, "DT_INT32 {1}");
  EXPECT_EQ(rule.tests[2].expectation, RuleTest::Expectation::kUnchanged);
  EXPECT_EQ(rule.tests[3].expectation, RuleTest::Expectation::kTodo);
  EXPECT_TRUE(CheckRules({*rules}).empty());
}

TEST(ParseRules, TakesDefaultsOfATable) {
  llvm::Expected<std::vector<Rule>> rules =
      ParseRules("defaults: {kind: type, diagnostic: EAG1404}\n"
                 "rules:\n- {id: a}\n- {id: b, kind: call}\n",
                 "r.yaml");
  ASSERT_TRUE(static_cast<bool>(rules)) << llvm::toString(rules.takeError());
  EXPECT_EQ(rules->at(0).kind, RuleKind::kType);
  EXPECT_EQ(rules->at(1).kind, RuleKind::kCall);
  EXPECT_EQ(rules->at(1).diagnostic, "EAG1404");
  EXPECT_EQ(rules->at(1).line, 4u);
}

TEST(ParseRules, SaysWhereAMistakeIs) {
  const std::pair<const char*, const char*> cases[] = {
      {"id: a\nmacth: {}\n", "r.yaml:2:1: unknown key 'macth' in a rule; known: id, title"},
      {"id: a\nmatch:\n  decls: [x]\n", "r.yaml:3:3: unknown key 'decls' in 'match'"},
      {"id: a\nkind: thing\n", "r.yaml:2:7: 'thing' is none of symbol, call"},
      {"id: a\neffort_minutes: soon\n",
       "r.yaml:2:17: a number of minutes is expected here, not 'soon'"},
      {"id: [a]\n", "r.yaml:1:6: text is expected here"},
      {"id: a\ntests: [{name: x, before: y}]\n",
       "r.yaml:2:10: a test has exactly one of 'after', 'unchanged' and 'todo'"},
      {"id: a\ntests: [{name: x, unchanged: y, run: {call: z, expected: w}}]\n",
       "r.yaml:2:10: 'run' needs an example that is converted"},
      {"id: a\ntests: [{name: x, before: y, run: {feeds: {z: w}, expected: v}}]\n",
       "r.yaml:2:10: 'feeds' without 'fetches'"},
      {"id: a\ntests: [{name: x, run: {fetches: y}}]\n", "r.yaml:2:10: 'run' says what is 'expected'"},
      {"tests: [{name: x, before: y, after: z}]\n",
       "r.yaml:1:1: a test in a table of its own names its 'rule'"},
      {"id: a\nid: b\n", "r.yaml:2:1: key 'id' is there twice"},
      {"rules: []\nrule: {}\n", "r.yaml:2:1: unknown key 'rule' in a table of rules"},
      {"- a\n", "r.yaml:1:1: a rule file is a mapping"},
      {"id: 'a\n", "r.yaml:1:"},
  };
  for (const auto& [text, message] : cases) {
    EXPECT_EQ(ErrorOf(text).substr(0, std::string(message).size()), message) << text;
  }
}

TEST(ParseRules, ReportsAllMistakesAtOnce) {
  const std::string errors = ErrorOf("id: a\nfoo: 1\nbar: 2\n");
  EXPECT_NE(errors.find("'foo'"), std::string::npos);
  EXPECT_NE(errors.find("'bar'"), std::string::npos);
}

TEST(LoadRules, ReadsFoldersInOrderAndNamesTheFile) {
  TemporaryFolder folder;
  folder.Write("b/two.yaml", "id: two\n");
  folder.Write("a/one.yaml", "id: one\n");
  folder.Write("a/readme.md", "no rule");
  llvm::Expected<RuleSet> rules = LoadRules({folder.path()});
  ASSERT_TRUE(static_cast<bool>(rules)) << llvm::toString(rules.takeError());
  ASSERT_EQ(rules->rules.size(), 2u);
  EXPECT_EQ(rules->rules[0].id, "one");
  EXPECT_EQ(rules->rules[1].file, folder.Path("b/two.yaml"));
  EXPECT_NE(rules->Find("two"), nullptr);
  llvm::Expected<RuleSet> none = LoadRules({folder.Path("missing")});
  EXPECT_FALSE(static_cast<bool>(none));
  llvm::consumeError(none.takeError());
}

TEST(LoadRules, GivesTestsOfATableToTheirRules) {
  TemporaryFolder folder;
  folder.Write("one.yaml", "id: one\n");
  folder.Write("tests/some.yaml", "tests:\n- {rule: one, name: a, before: b, after: c}\n");
  llvm::Expected<RuleSet> rules = LoadRules({folder.path()});
  ASSERT_TRUE(static_cast<bool>(rules)) << llvm::toString(rules.takeError());
  ASSERT_EQ(rules->rules.front().tests.size(), 1u);
  EXPECT_EQ(rules->rules.front().tests.front().file, folder.Path("tests/some.yaml"));
  folder.Write("tests/more.yaml", "tests:\n- {rule: two, name: a, before: b, after: c}\n");
  llvm::Expected<RuleSet> wrong = LoadRules({folder.path()});
  ASSERT_FALSE(static_cast<bool>(wrong));
  EXPECT_EQ(llvm::toString(wrong.takeError()),
            folder.Path("tests/more.yaml") + ":2:1: no rule has the id 'two'");
}

Rule Good() {
  Rule rule;
  rule.id = "good";
  rule.title = "Good";
  rule.diagnostic = "EAG1404";
  rule.match.declarations = {"tensorflow::X"};
  rule.rewrite.to = "Y";
  rule.file = "r.yaml";
  return rule;
}

TEST(CheckRules, FindsWhatIsWrong) {
  const auto problem = [](const std::function<void(Rule&)>& spoil) {
    Rule rule = Good();
    spoil(rule);
    const std::vector<std::string> problems = CheckRules({{rule}});
    return problems.empty() ? "" : problems.front();
  };
  EXPECT_EQ(problem([](Rule&) {}), "");
  EXPECT_NE(problem([](Rule& r) { r.id = "Not-Good"; }).find("an id consists"), std::string::npos);
  EXPECT_NE(problem([](Rule& r) { r.title.clear(); }).find("no title"), std::string::npos);
  EXPECT_NE(problem([](Rule& r) { r.diagnostic = "EAG9999"; }).find("unknown diagnostic"),
            std::string::npos);
  EXPECT_NE(problem([](Rule& r) { r.match = {}; }).find("matches nothing"), std::string::npos);
  EXPECT_NE(problem([](Rule& r) { r.rewrite = {}; }).find("says nothing in 'rewrite'"),
            std::string::npos);
  EXPECT_NE(problem([](Rule& r) { r.fate = Fate::kKeep; }).find("never uses"), std::string::npos);
  EXPECT_NE(problem([](Rule& r) {
              r.fate = Fate::kManual;
              r.rewrite = {};
            }).find("gives no reason"),
            std::string::npos);
  EXPECT_NE(problem([](Rule& r) { r.kind = RuleKind::kStructural; }).find("has a form"),
            std::string::npos);
  EXPECT_NE(problem([](Rule& r) { r.kind = RuleKind::kContrib; }).find("has 'contrib'"),
            std::string::npos);
}

TEST(CheckRules, FindsTwoRulesForOneThing) {
  Rule other = Good();
  const std::vector<std::string> same_id = CheckRules({{Good(), other}});
  ASSERT_EQ(same_id.size(), 2u);
  EXPECT_NE(same_id[0].find("the id is taken"), std::string::npos);
  EXPECT_NE(same_id[1].find("tensorflow::X is claimed with the same priority by good"),
            std::string::npos);
  other.id = "other";
  other.priority = Priority::kTakeover;
  EXPECT_TRUE(CheckRules({{Good(), other}}).empty());
}

}  // namespace
}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/verify/compile_check.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

CompileCommand Command(const std::string& file) {
  return {file, "/", {"c++", "-std=c++17"}, ""};
}

TEST(CompileUnits, ReadsTheNewTextsAlsoOfHeaders) {
  TemporaryFolder folder;
  const std::string source = folder.Write("a.cc", "#include \"h.h\"\nint x = kValue;\n");
  const std::string header = folder.Write("h.h", "constexpr int kValue = 1;\n");
  EXPECT_TRUE(CompileUnits({Command(source)}, {}, 1).empty());
  EXPECT_TRUE(CompileUnits({Command(source)}, {{header, "const int kValue = 2;"}}, 1).empty());
  const auto failures = CompileUnits({Command(source)}, {{header, "const int kOther = 2;"}}, 1);
  ASSERT_EQ(failures.size(), 1u);
  EXPECT_EQ(failures[0].file, source);
  EXPECT_EQ(failures[0].message, source + ":2:9: use of undeclared identifier 'kValue'");
}

TEST(CompileUnits, ReportsInTheOrderOfTheCommands) {
  TemporaryFolder folder;
  std::vector<CompileCommand> commands;
  for (int i = 0; i < 6; ++i) {
    const std::string text = i % 2 == 0 ? "int ok;\n" : "broken;\n";
    commands.push_back(Command(folder.Write(std::to_string(i) + ".cc", text)));
  }
  const auto failures = CompileUnits(commands, {}, 3);
  ASSERT_EQ(failures.size(), 3u);
  EXPECT_EQ(failures[0].file, folder.Path("1.cc"));
  EXPECT_EQ(failures[2].file, folder.Path("5.cc"));
}

TEST(CompileUnits, AcceptsNarrowingAsGccDoes) {
  TemporaryFolder folder;
  const std::string source = folder.Write(
      "a.cc", "struct S { long v; }; unsigned long n(); S s() { return S{long{0}}; }\n"
              "S t() { return {n()}; }\n");
  EXPECT_TRUE(CompileUnits({Command(source)}, {}, 1).empty());
}

// A file of ten lines; the group gN makes line N something else, some of them something wrong.
class FindCulpritsTest : public testing::Test {
 protected:
  void SetUp() override {
    for (int i = 0; i < 10; ++i) groups_.push_back("g" + std::to_string(i));
    source_ = folder_.Write("a.cc", Text({}));
  }
  std::string Text(const std::vector<std::string>& applied) const {
    std::string text = prefix_;
    for (const std::string& group : groups_) {
      const bool is_applied = std::find(applied.begin(), applied.end(), group) != applied.end();
      const bool is_wrong = std::find(wrong_.begin(), wrong_.end(), group) != wrong_.end();
      text += (is_applied && is_wrong ? "wrong " : is_applied ? "long " : "int ") + group + ";\n";
    }
    return text;
  }
  Bisection Find() {
    compilations_ = 0;
    const auto without = [this](const std::map<std::string, std::string>& excluded)
        -> llvm::Expected<Texts> {
      ++compilations_;
      std::vector<std::string> applied;
      for (const std::string& group : groups_) {
        if (!excluded.contains(group)) applied.push_back(group);
      }
      return Texts{{source_, Text(applied)}};
    };
    llvm::Expected<Bisection> found = FindCulprits({Command(source_)}, groups_, without, 1);
    EXPECT_TRUE(static_cast<bool>(found)) << llvm::toString(found.takeError());
    return std::move(*found);
  }

  TemporaryFolder folder_;
  std::vector<std::string> groups_;
  std::vector<std::string> wrong_;
  std::string prefix_;
  std::string source_;
  unsigned compilations_ = 0;
};

TEST_F(FindCulpritsTest, FindsNothingWhereAllCompiles) {
  EXPECT_TRUE(Find().culprits.empty());
  EXPECT_EQ(compilations_, 1u);
}

TEST_F(FindCulpritsTest, FindsOneGroupInAFewCompilations) {
  wrong_ = {"g6"};
  const Bisection found = Find();
  ASSERT_EQ(found.culprits.size(), 1u);
  EXPECT_EQ(found.culprits.begin()->first, "g6");
  EXPECT_NE(found.culprits.at("g6").find("a.cc:7:1: unknown type name 'wrong'"),
            std::string::npos);
  EXPECT_LE(compilations_, 8u);
}

TEST_F(FindCulpritsTest, FindsSeveral) {
  wrong_ = {"g0", "g4", "g9"};
  std::vector<std::string> found;
  for (const auto& [group, message] : Find().culprits) found.push_back(group);
  EXPECT_EQ(found, wrong_);
}

TEST_F(FindCulpritsTest, SaysWhenTheOldCodeDoesNotCompileEither) {
  prefix_ = "missing x;\n";
  const Bisection found = Find();
  EXPECT_TRUE(found.culprits.empty());
  ASSERT_EQ(found.hopeless.size(), 1u);
  EXPECT_NE(found.hopeless[0].message.find("unknown type name 'missing'"), std::string::npos);
}

}  // namespace
}  // namespace eager::rewriter

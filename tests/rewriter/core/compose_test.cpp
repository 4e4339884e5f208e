// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/compose.h"

#include <gtest/gtest.h>

#include "rewriter/core/format_changes.h"

namespace eager::rewriter {
namespace {

// A file "f" with marked places: [name:text] is a range called name.
class ComposeTest : public testing::Test {
 protected:
  void Source(const std::string& marked, const std::string& file = "f") {
    std::string text;
    std::vector<std::pair<std::string, unsigned>> open;
    for (std::size_t i = 0; i < marked.size(); ++i) {
      if (marked[i] == '[') {
        const std::size_t colon = marked.find(':', i);
        open.emplace_back(marked.substr(i + 1, colon - i - 1), text.size());
        i = colon;
      } else if (marked[i] == ']') {
        ranges_[open.back().first] = {open.back().second, static_cast<unsigned>(text.size())};
        open.pop_back();
      } else {
        text += marked[i];
      }
    }
    overlay_[file] = text;
  }

  ByteRange At(const std::string& name) const { return ranges_.at(name); }
  Kept Keep(const std::string& name, const std::string& file = "f") const {
    return {file, At(name)};
  }
  void Replace(const std::string& name, std::vector<Piece> pieces, const std::string& group = "g",
               const std::string& file = "f") {
    result_.edits.push_back({file, At(name), std::move(pieces), group, Glue::kNone});
  }
  void InsertAt(unsigned at, const std::string& text, Glue glue = Glue::kNone,
                const std::string& group = "g") {
    result_.edits.push_back({"f", {at, at}, {text}, group, glue});
  }

  Composition Run(const std::map<std::string, std::string>& excluded = {}) {
    SourceFiles sources(overlay_);
    llvm::Expected<Composition> composition = Compose(result_, sources, excluded);
    EXPECT_TRUE(static_cast<bool>(composition)) << llvm::toString(composition.takeError());
    return std::move(*composition);
  }
  std::string Text(const std::string& file = "f") {
    const Composition composition = Run();
    const auto found = composition.files.find(file);
    return found == composition.files.end() ? overlay_[file] : found->second.text;
  }

  std::map<std::string, std::string> overlay_;
  std::map<std::string, ByteRange> ranges_;
  AnalysisResult result_;
};

TEST_F(ComposeTest, ReplacesARange) {
  Source("a [x:old] c");
  Replace("x", {"new"});
  EXPECT_EQ(Text(), "a new c");
}

TEST_F(ComposeTest, NestsEditsInKeptText) {
  Source("[call:F(s, [arg:G(s, [inner:x])])]");
  Replace("call", {"f(", Keep("arg"), ")"}, "outer");
  Replace("arg", {"g(", Keep("inner"), ")"}, "middle");
  Replace("inner", {"y"}, "inner");
  EXPECT_EQ(Text(), "f(g(y))");
}

TEST_F(ComposeTest, MovesTextTogetherWithTheEditsInIt) {
  Source("[statement:auto v = [value:Old(1)];\n]use([place:v]);\n");
  Replace("statement", {});
  Replace("value", {"New(1)"});
  Replace("place", {Keep("value")});
  EXPECT_EQ(Text(), "use(New(1));\n");
}

TEST_F(ComposeTest, MovesTextAcrossFiles) {
  Source("class [body:{ int a; }];", "h");
  Source("[place:?]");
  result_.edits.push_back({"f", At("place"), {Kept{"h", At("body")}}, "g", Glue::kNone});
  EXPECT_EQ(Text(), "{ int a; }");
}

TEST_F(ComposeTest, WrapsTheSameRangeThatAnotherEditReplaces) {
  Source("x = [e:old];");
  Replace("e", {"new"}, "inner");
  Replace("e", {"(", Keep("e"), ")"}, "outer");
  EXPECT_EQ(Text(), "x = (new);");
}

TEST_F(ComposeTest, AppliesIdenticalEditsOfTwoGroupsOnce) {
  Source("[x:a] b");
  Replace("x", {"c"}, "g1");
  Replace("x", {"c"}, "g2");
  const Composition composition = Run();
  EXPECT_EQ(composition.files.at("f").text, "c b");
  EXPECT_EQ(composition.applied, (std::set<std::string>{"g1", "g2"}));
}

TEST_F(ComposeTest, AppliesNeitherOfTwoEditsThatOverlapAndReportsBoth) {
  Source("[x:ab[y:cd]ef] tail [z:gh]");
  ranges_["p"] = {0, 3};
  ranges_["q"] = {2, 5};
  Replace("p", {"1"}, "first");
  Replace("q", {"2"}, "second");
  Replace("z", {"3"}, "third");
  const Composition composition = Run();
  EXPECT_EQ(composition.files.at("f").text, "abcdef tail 3");
  ASSERT_EQ(composition.conflicts.size(), 1u);
  EXPECT_EQ(composition.conflicts[0].first_group, "first");
  EXPECT_EQ(composition.conflicts[0].second_group, "second");
  EXPECT_TRUE(composition.dropped.contains("first"));
  EXPECT_TRUE(composition.dropped.contains("second"));
  EXPECT_EQ(composition.applied, std::set<std::string>{"third"});
}

TEST_F(ComposeTest, DropsAllEditsOfAGroupTogether) {
  Source("[a:1] [b:2] [c:3]");
  Replace("a", {"x"}, "one");
  Replace("b", {"y"}, "one");
  Replace("b", {"z"}, "two");
  Replace("c", {"w"}, "three");
  EXPECT_EQ(Text(), "1 2 w");
}

TEST_F(ComposeTest, TreatsTwoConversionsOfNestedTextAsAConflictUnlessOneKeepsTheOther) {
  Source("[outer:f([inner:x])]");
  Replace("outer", {"h()"}, "outer");
  Replace("inner", {"y"}, "inner");
  EXPECT_EQ(Run().conflicts.size(), 1u);
}

TEST_F(ComposeTest, DropsAGroupThatNeedsADroppedOne) {
  Source("[a:1] [b:2]");
  Replace("a", {"x"}, "base");
  Replace("b", {"y"}, "user");
  result_.groups = {{"user", {"base"}}};
  const Composition composition = Run({{"base", "left out"}});
  EXPECT_TRUE(composition.files.empty());
  EXPECT_EQ(composition.dropped.at("user"), "it needs a conversion that is not made: left out");
}

TEST_F(ComposeTest, KeepsAnInsertionWhenTheTextAroundItGoes) {
  Source("[a:one\n]two\n");
  Replace("a", {});
  InsertAt(0, "zero\n");
  EXPECT_EQ(Text(), "zero\ntwo\n");
}

TEST_F(ComposeTest, TakesAGluedInsertionAlongWithItsText) {
  Source("f([a:x]); [b:?]");
  Replace("b", {Keep("a")});
  InsertAt(At("a").begin, "*", Glue::kFollowing);
  InsertAt(At("a").end, "[0]", Glue::kPreceding);
  EXPECT_EQ(Text(), "f(*x[0]); *x[0]");
}

TEST_F(ComposeTest, RemovesALineOnWhichNothingIsLeft) {
  Source("{\n  [a:first();]\n\n  second();\n\n  [b:third();]\n}\n");
  Replace("a", {});
  Replace("b", {});
  EXPECT_EQ(Text(), "{\n  second();\n}\n");
}

TEST_F(ComposeTest, LeavesTheUsersBlankLineBelowAWholeLineThatGoes) {
  Source("a;\n[b:b;\n]\nc;\n");
  Replace("b", {});
  EXPECT_EQ(Text(), "a;\n\nc;\n");
}

TEST_F(ComposeTest, AppliesADependentEditOnlyWithItsGroups) {
  Source("[i:#include <old>\n][a:1] [b:2]");
  Replace("a", {"x"}, "g1");
  Replace("b", {"y"}, "g2");
  result_.dependent_edits.push_back(
      {{"f", At("i"), {}, "", Glue::kNone}, DependentEdit::When::kAllApplied, {"g1", "g2"}});
  result_.dependent_edits.push_back({{"f", {0, 0}, {"#include <new>\n"}, "", Glue::kNone},
                                     DependentEdit::When::kAnyApplied,
                                     {"g1", "g2"}});
  EXPECT_EQ(Run().files.at("f").text, "#include <new>\nx y");
  EXPECT_EQ(Run({{"g1", "no"}}).files.at("f").text, "#include <new>\n#include <old>\n1 y");
  EXPECT_TRUE(Run({{"g1", "no"}, {"g2", "no"}}).files.empty());
}

TEST_F(ComposeTest, RefusesAKeptRangeOutsideTheFile) {
  Source("[a:1]");
  result_.edits.push_back({"f", At("a"), {Kept{"f", {0, 99}}}, "g", Glue::kNone});
  SourceFiles sources(overlay_);
  llvm::Expected<Composition> composition = Compose(result_, sources, {});
  ASSERT_FALSE(static_cast<bool>(composition));
  EXPECT_EQ(llvm::toString(composition.takeError()), "f: an edit keeps bytes 0 to 99 of 1");
}

TEST_F(ComposeTest, FormatsOnlyWhatChanged) {
  ComposedFile composed;
  composed.text = "int  a=1;\nint  b = f( 1,2 );\nint  c=3;\n";
  composed.changed = {{10, 28}};
  FormatChanges("/nowhere/f.cc", composed.text, composed);
  EXPECT_EQ(composed.text, "int  a=1;\nint b = f(1, 2);\nint  c=3;\n");
}

}  // namespace
}  // namespace eager::rewriter

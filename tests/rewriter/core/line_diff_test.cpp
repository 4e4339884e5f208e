// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/line_diff.h"

#include <gtest/gtest.h>

#include <random>

namespace eager::rewriter {
namespace {

TEST(LineDiff, NamesTheLinesThatChanged) {
  const std::string before = "a\nb\nc\nd\n";
  const std::string after = "a\nB\nc\nd\ne\n";
  EXPECT_EQ(DiffLines(SplitLines(before), SplitLines(after)),
            (std::vector<LineChange>{{1, 2, 1, 2}, {4, 4, 4, 5}}));
}

TEST(LineDiff, FindsNothingInEqualTexts) {
  EXPECT_TRUE(DiffLines(SplitLines("a\nb\n"), SplitLines("a\nb\n")).empty());
  EXPECT_TRUE(DiffLines({}, {}).empty());
}

TEST(LineDiff, RebuildsTheNewTextFromTheOldForRandomTexts) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const auto text = [&] {
      std::string made;
      for (unsigned i = random() % 14; i > 0; --i) {
        made += static_cast<char>('a' + random() % 4);
        made += '\n';
      }
      return made;
    };
    const std::string before = text();
    const std::string after = text();
    const auto old_lines = SplitLines(before);
    const auto new_lines = SplitLines(after);
    std::string rebuilt;
    unsigned at = 0;
    for (const LineChange& change : DiffLines(old_lines, new_lines)) {
      for (; at < change.old_begin; ++at) rebuilt += old_lines[at];
      for (unsigned i = change.new_begin; i < change.new_end; ++i) rebuilt += new_lines[i];
      at = change.old_end;
    }
    for (; at < old_lines.size(); ++at) rebuilt += old_lines[at];
    ASSERT_EQ(rebuilt, after) << "from:\n" << before;
  }
}

TEST(UnifiedDiff, HasContextAndSaysWhereALineEndIsMissing) {
  EXPECT_EQ(UnifiedDiff("src/a.cc", "1\n2\n3\n4\n5\n", "1\n2\n3\n4\nfive", 2),
            "diff --git a/src/a.cc b/src/a.cc\n--- a/src/a.cc\n+++ b/src/a.cc\n@@ -3,3 +3,3 @@\n"
            " 3\n 4\n-5\n+five\n\\ No newline at end of file\n");
  EXPECT_EQ(UnifiedDiff("a", "same\n", "same\n"), "");
}

TEST(UnifiedDiff, ASideWithoutLinesIsNumberedByTheLineBefore) {
  const auto hunk = [](const std::string& before, const std::string& after) {
    const std::string diff = UnifiedDiff("a", before, after, 0);
    return diff.substr(diff.find("@@"));
  };
  EXPECT_EQ(hunk("1\n2\n3\n", "1\n2\nnew\n3\n"), "@@ -2,0 +3,1 @@\n+new\n");
  EXPECT_EQ(hunk("1\n2\n3\n", "1\n3\n"), "@@ -2,1 +1,0 @@\n-2\n");
  EXPECT_EQ(hunk("", "new\n"), "@@ -0,0 +1,1 @@\n+new\n");
}

TEST(MergeLines, TakesBothSidesChanges) {
  const Merge merge = MergeLines("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\nhand\n");
  EXPECT_EQ(merge.text, "A\nb\nc\nD\nhand\n");
  EXPECT_EQ(merge.conflicts, 0u);
}

TEST(MergeLines, LetsTheHandMadeLinesStandInAConflict) {
  const Merge merge = MergeLines("a\nb\nc\n", "a\ntool\nc\n", "a\nhand\nc\n");
  EXPECT_EQ(merge.text, "a\nhand\nc\n");
  EXPECT_EQ(merge.conflicts, 1u);
}

TEST(MergeLines, SeesNoConflictWhereBothSidesSayTheSame) {
  const Merge merge = MergeLines("a\n", "b\n", "b\n");
  EXPECT_EQ(merge.text, "b\n");
  EXPECT_EQ(merge.conflicts, 0u);
}

}  // namespace
}  // namespace eager::rewriter

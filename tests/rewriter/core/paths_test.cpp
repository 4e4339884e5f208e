// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/paths.h"

#include <gtest/gtest.h>

namespace eager::rewriter {
namespace {

TEST(Paths, KnowWhatIsBelowWhat) {
  EXPECT_TRUE(IsBelow("/a/b/c", "/a/b"));
  EXPECT_TRUE(IsBelow("/a/b", "/a/b"));
  EXPECT_FALSE(IsBelow("/a/bc", "/a/b"));
  EXPECT_TRUE(IsBelow("/a", "/"));
  EXPECT_EQ(RelativeTo("/a/b/c.cc", "/a"), "b/c.cc");
  EXPECT_EQ(RelativeTo("/x/c.cc", "/a"), "/x/c.cc");
  EXPECT_EQ(AbsolutePath("/a/./b/../c/"), "/a/c");
}

struct GlobCase {
  const char* path;
  const char* pattern;
  bool matches;
};

TEST(Paths, MatchGlobs) {
  const GlobCase cases[] = {
      {"src/a.cc", "src/*.cc", true},         {"src/x/a.cc", "src/*.cc", false},
      {"src/x/y/a.cc", "src/**/a.cc", true},  {"src/a.cc", "src/**/a.cc", true},
      {"a/third_party/b.cc", "third_party", true}, {"a/third_party2/b.cc", "third_party", false},
      {"gen/deep/a.cc", "gen/", true},        {"src/gen/a.cc", "src/gen", true},
      {"a1.cc", "a?.cc", true},               {"a.pb.cc", "*.pb.cc", true},
  };
  for (const GlobCase& item : cases) {
    EXPECT_EQ(MatchesGlob(item.path, item.pattern), item.matches)
        << item.path << " against " << item.pattern;
  }
}

TEST(Paths, TellSourcesFromHeaders) {
  EXPECT_TRUE(IsCppSource("a.cc"));
  EXPECT_TRUE(IsCppSource("dir.d/a.cpp"));
  EXPECT_TRUE(IsCppSource("MAIN.CPP"));
  EXPECT_FALSE(IsCppSource("a.h"));
  EXPECT_FALSE(IsCppSource("a.c"));
  EXPECT_FALSE(IsCppSource("cc"));
}

}  // namespace
}  // namespace eager::rewriter

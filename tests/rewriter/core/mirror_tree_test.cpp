// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "rewriter/core/write_files.h"
#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

class MirrorTreeTest : public testing::Test {
 protected:
  void SetUp() override {
    in_.Write("src/a.cc", "one\ntwo\nthree\nfour\n");
    in_.Write("src/b.cc", "b\n");
    in_.Write("Makefile", "all:\n");
    in_.Write(".git/config", "secret");
    chmod(in_.Write("run.sh", "#!/bin/sh\n").c_str(), 0755);
    std::filesystem::create_symlink("a.cc", in_.Path("src/link.cc"));
  }
  MirrorResult Mirror(const std::string& text) {
    llvm::Expected<MirrorResult> result =
        MirrorTree(in_.path(), out_.Path("tree"), {{in_.Path("src/a.cc"), text}});
    EXPECT_TRUE(static_cast<bool>(result)) << llvm::toString(result.takeError());
    return std::move(*result);
  }
  std::string Out(const std::string& name) const { return out_.Read("tree/" + name); }

  TemporaryFolder in_;
  TemporaryFolder out_;
};

TEST_F(MirrorTreeTest, CopiesTheWholeTreeWithTheNewTexts) {
  const MirrorResult result = Mirror("ONE\n");
  EXPECT_EQ(result.written, 1u);
  EXPECT_EQ(result.copied, 3u);
  EXPECT_EQ(Out("src/a.cc"), "ONE\n");
  EXPECT_EQ(Out("src/b.cc"), "b\n");
  EXPECT_EQ(Out("Makefile"), "all:\n");
  EXPECT_FALSE(out_.Has("tree/.git"));
  EXPECT_TRUE(std::filesystem::is_symlink(out_.Path("tree/src/link.cc")));
  struct stat state {};
  stat(out_.Path("tree/run.sh").c_str(), &state);
  EXPECT_EQ(state.st_mode & 0777, 0755u);
  EXPECT_EQ(in_.Read("src/a.cc"), "one\ntwo\nthree\nfour\n");
}

TEST_F(MirrorTreeTest, RefusesAFolderThatHoldsSomethingElse) {
  out_.Write("tree/mine", "");
  llvm::Expected<MirrorResult> result = MirrorTree(in_.path(), out_.Path("tree"), {});
  ASSERT_FALSE(static_cast<bool>(result));
  EXPECT_NE(llvm::toString(result.takeError()).find("not from an earlier run"), std::string::npos);
}

TEST_F(MirrorTreeTest, ASecondRunWithoutHandWorkJustWrites) {
  Mirror("first\n");
  const MirrorResult result = Mirror("second\n");
  EXPECT_TRUE(result.merged.empty());
  EXPECT_EQ(Out("src/a.cc"), "second\n");
}

TEST_F(MirrorTreeTest, MergesHandWork) {
  Mirror("ONE\ntwo\nthree\nfour\n");
  out_.Write("tree/src/a.cc", "ONE\ntwo\nthree\nfour\nby hand\n");
  const MirrorResult result = Mirror("ONE\nTWO\nthree\nfour\n");
  EXPECT_EQ(result.merged, std::vector<std::string>{out_.Path("tree/src/a.cc")});
  EXPECT_EQ(Out("src/a.cc"), "ONE\nTWO\nthree\nfour\nby hand\n");
  // And a third run keeps it.
  Mirror("one\nTWO\nthree\nfour\n");
  EXPECT_EQ(Out("src/a.cc"), "one\nTWO\nthree\nfour\nby hand\n");
}

TEST_F(MirrorTreeTest, LetsHandWorkStandWhereBothChanged) {
  Mirror("tool\n");
  out_.Write("tree/src/a.cc", "hand\n");
  const MirrorResult result = Mirror("tool again\n");
  ASSERT_EQ(result.conflicts.size(), 1u);
  EXPECT_EQ(Out("src/a.cc"), "hand\n");
  EXPECT_EQ(Out(".eagerize/new/src/a.cc"), "tool again\n");
}

TEST_F(MirrorTreeTest, KeepsHandWorkInFilesThatAreOnlyCopied) {
  Mirror("x\n");
  out_.Write("tree/src/b.cc", "b\nby hand\n");
  Mirror("x\n");
  EXPECT_EQ(Out("src/b.cc"), "b\nby hand\n");
}

}  // namespace
}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/write_files.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

void Expect(llvm::Error error) {
  EXPECT_FALSE(static_cast<bool>(error)) << llvm::toString(std::move(error));
}

TEST(WriteAtomically, MakesFoldersAndKeepsPermissions) {
  TemporaryFolder folder;
  Expect(WriteAtomically(folder.Path("new/deep/file"), "text"));
  EXPECT_EQ(folder.Read("new/deep/file"), "text");
  const std::string script = folder.Write("run.sh", "old");
  chmod(script.c_str(), 0750);
  Expect(WriteAtomically(script, "new"));
  struct stat state {};
  stat(script.c_str(), &state);
  EXPECT_EQ(state.st_mode & 0777, 0750u);
  EXPECT_EQ(folder.Read("run.sh"), "new");
}

TEST(WriteAtomically, WritesThroughALink) {
  TemporaryFolder folder;
  folder.Write("real", "old");
  std::filesystem::create_symlink("real", folder.Path("link"));
  Expect(WriteAtomically(folder.Path("link"), "new"));
  EXPECT_TRUE(std::filesystem::is_symlink(folder.Path("link")));
  EXPECT_EQ(folder.Read("real"), "new");
}

TEST(WriteAtomically, SaysWhichFileCannotBeWritten) {
  TemporaryFolder folder;
  folder.Write("file", "");
  const std::string message =
      llvm::toString(WriteAtomically(folder.Path("file/below"), "text"));
  EXPECT_NE(message.find("file/below"), std::string::npos) << message;
}

class InPlaceTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_.Write("a.cc", "old a");
    folder_.Write("sub/b.h", "old b");
  }
  NewTexts Texts() const {
    return {{folder_.Path("a.cc"), "new a"}, {folder_.Path("sub/b.h"), "new b"}};
  }
  UndoResult UndoIt(bool force = false) {
    llvm::Expected<UndoResult> result = Undo(folder_.path(), force);
    EXPECT_TRUE(static_cast<bool>(result)) << llvm::toString(result.takeError());
    return std::move(*result);
  }

  TemporaryFolder folder_;
};

TEST_F(InPlaceTest, UndoTakesTheLastUpgradeBack) {
  Expect(WriteInPlace(Texts(), {folder_.path(), "", "eagerize upgrade --in-place ."}));
  EXPECT_EQ(folder_.Read("a.cc"), "new a");
  const UndoResult result = UndoIt();
  EXPECT_EQ(result.command, "eagerize upgrade --in-place .");
  EXPECT_EQ(result.restored.size(), 2u);
  EXPECT_EQ(folder_.Read("a.cc"), "old a");
  EXPECT_EQ(folder_.Read("sub/b.h"), "old b");
  llvm::Expected<UndoResult> again = Undo(folder_.path(), false);
  ASSERT_FALSE(static_cast<bool>(again));
  EXPECT_EQ(llvm::toString(again.takeError()),
            "undo: " + folder_.path() + " holds no journal of an in-place upgrade");
}

TEST_F(InPlaceTest, UndoesUpgradesOneByOne) {
  Expect(WriteInPlace({{folder_.Path("a.cc"), "second"}}, {folder_.path(), "", "one"}));
  Expect(WriteInPlace({{folder_.Path("a.cc"), "third"}}, {folder_.path(), "", "two"}));
  EXPECT_EQ(UndoIt().command, "two");
  EXPECT_EQ(folder_.Read("a.cc"), "second");
  EXPECT_EQ(UndoIt().command, "one");
  EXPECT_EQ(folder_.Read("a.cc"), "old a");
}

TEST_F(InPlaceTest, UndoSkipsWhatWasEditedSinceUnlessForced) {
  Expect(WriteInPlace(Texts(), {folder_.path(), "", ""}));
  folder_.Write("a.cc", "edited by hand");
  const UndoResult result = UndoIt();
  EXPECT_EQ(result.skipped, std::vector<std::string>{folder_.Path("a.cc")});
  EXPECT_EQ(folder_.Read("a.cc"), "edited by hand");
  EXPECT_EQ(folder_.Read("sub/b.h"), "old b");
  EXPECT_TRUE(UndoIt(true).skipped.empty());
  EXPECT_EQ(folder_.Read("a.cc"), "old a");
}

TEST_F(InPlaceTest, KeepsTheOldFilesBesideTheNewOnesWhenAsked) {
  Expect(WriteInPlace(Texts(), {folder_.path(), ".orig", ""}));
  EXPECT_EQ(folder_.Read("a.cc.orig"), "old a");
  EXPECT_EQ(folder_.Read("sub/b.h.orig"), "old b");
}

TEST_F(InPlaceTest, LeavesEveryFileOldOrNewWhenKilled) {
  const std::string old_text(200000, 'o');
  const std::string new_text(200000, 'n');
  for (int round = 0; round < 12; ++round) {
    NewTexts texts;
    for (int i = 0; i < 40; ++i) {
      const std::string name = "k" + std::to_string(i);
      folder_.Write(name, old_text);
      texts[folder_.Path(name)] = new_text;
    }
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      llvm::consumeError(WriteInPlace(texts, {folder_.path(), "", "killed"}));
      _exit(0);
    }
    usleep(static_cast<useconds_t>(round) * 4000);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    unsigned written = 0;
    for (const auto& [path, text] : texts) {
      const std::string now = folder_.Read(std::filesystem::path(path).filename());
      ASSERT_TRUE(now == old_text || now == new_text) << path;
      written += now == new_text ? 1 : 0;
    }
    if (written > 0) {
      EXPECT_TRUE(UndoIt().skipped.empty());
    }
    for (const auto& [path, text] : texts) {
      ASSERT_EQ(folder_.Read(std::filesystem::path(path).filename()), old_text);
    }
  }
}

TEST_F(InPlaceTest, SeesUncommittedChanges) {
  const auto git = [&](const std::string& words) {
    const std::string command = "git -C " + folder_.path() +
                                " -c user.name=t -c user.email=t@t " + words + " >/dev/null 2>&1";
    return std::system(command.c_str());
  };
  if (git("init -q") != 0) GTEST_SKIP() << "git is not there";
  EXPECT_NE(UncommittedChanges(folder_.path(), {folder_.path()}), "");
  git("add -A");
  git("commit -q -m first");
  EXPECT_EQ(UncommittedChanges(folder_.path(), {folder_.path()}), "");
  folder_.Write("a.cc", "changed");
  EXPECT_EQ(UncommittedChanges(folder_.path(), {folder_.path()}), " M a.cc\n");
}

}  // namespace
}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Ops on whole files: contents, folders made on the way, patterns, and what goes wrong.
#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

#include "eager/op/op_def.h"
#include "eager/ops.h"

namespace eager {
namespace {

class FileOps : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "/file_ops_XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::string Path(const std::string& name) const { return folder_ + "/" + name; }

  std::string folder_;
};

template <class F>
Code CodeOf(F&& f) {
  return Try(std::forward<F>(f)).code();
}

TEST_F(FileOps, ReadGivesBackEveryByteThatWriteWrote) {
  std::string bytes;
  for (int i = 0; i < 70000; ++i) bytes += static_cast<char>(i);
  WriteFile(Tensor(Path("data")), Tensor(bytes));
  EXPECT_EQ(ReadFile(Tensor(Path("data"))).scalar<std::string>()(), bytes);
}

TEST_F(FileOps, WriteMakesFoldersAndReplacesWhatIsThere) {
  const Tensor path(Path("a/b/c.txt"));
  WriteFile(path, Tensor("a longer text"));
  WriteFile(path, Tensor("short"));
  EXPECT_EQ(ReadFile(path).scalar<std::string>()(), "short");
}

TEST_F(FileOps, ReadIsNotRememberedBetweenCalls) {
  const Tensor path(Path("x"));
  WriteFile(path, Tensor("1"));
  EXPECT_EQ(ReadFile(path).scalar<std::string>()(), "1");
  std::ofstream(Path("x")) << "2";
  EXPECT_EQ(ReadFile(path).scalar<std::string>()(), "2");
  EXPECT_TRUE(GetOp("ReadFile").has(kNeverFold));
}

TEST_F(FileOps, PatternsMatchInOneFolderAndAreSorted) {
  for (const char* name : {"b.txt", "a.txt", "c.dat", "sub/d.txt"})
    WriteFile(Tensor(Path(name)), Tensor(""));
  const Tensor found = MatchingFiles(Tensor(Path("*.txt")));
  ASSERT_EQ(found.shape(), (Shape{2}));
  EXPECT_EQ(found.vec<std::string>()[0], Path("a.txt"));
  EXPECT_EQ(found.vec<std::string>()[1], Path("b.txt"));
  const std::vector<std::string> two = {Path("?.dat"), Path("sub/[a-d].txt")};
  EXPECT_EQ(MatchingFiles(Tensor(two)).NumElements(), 2);
  EXPECT_EQ(MatchingFiles(Tensor(Path("nothing*"))).NumElements(), 0);
}

TEST_F(FileOps, ErrorsHaveTheirCodesAndNameTheFile) {
  EXPECT_EQ(CodeOf([&] { ReadFile(Tensor(Path("missing"))); }), Code::kNotFound);
  EXPECT_EQ(CodeOf([&] { ReadFile(Tensor(folder_)); }), Code::kFailedPrecondition);
  EXPECT_EQ(CodeOf([&] { WriteFile(Tensor(folder_), Tensor("x")); }), Code::kFailedPrecondition);
  const std::vector<std::string> names = {"a", "b"};
  EXPECT_EQ(CodeOf([&] { ReadFile(Tensor(names)); }), Code::kInvalidArgument);
  const Status status = Try([&] { ReadFile(Tensor(Path("missing"))); });
  EXPECT_NE(status.message().find(Path("missing")), std::string::npos) << status;
}

}  // namespace
}  // namespace eager

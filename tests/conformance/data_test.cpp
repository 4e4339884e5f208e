// SPDX-License-Identifier: Apache-2.0
// Every file of testdata/ops is one test of the name Ops.<Op>.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "data_case.h"

namespace eager::conformance {
namespace {

class FileTest : public ::testing::Test {
 public:
  explicit FileTest(std::filesystem::path path) : path_(std::move(path)) {}
  void TestBody() override {
    const OpDef& op = GetOp(path_.stem().string());
    for (const DataCase& c : ReadDataCases(path_.string(), op))
      for (const std::string& problem : RunDataCase(op, c))
        ADD_FAILURE() << path_.filename().string() << " " << problem;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace
}  // namespace eager::conformance

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(EAGERIZE_TESTDATA "/ops"))
    if (entry.path().extension() == ".test") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files)
    ::testing::RegisterTest(
        "Ops", file.stem().c_str(), nullptr, nullptr, __FILE__, __LINE__,
        [file]() -> ::testing::Test* { return new eager::conformance::FileTest(file); });
  return RUN_ALL_TESTS();
}

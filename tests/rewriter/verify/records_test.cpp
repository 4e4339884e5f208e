// SPDX-License-Identifier: Apache-2.0
#include "rewriter/verify/records.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

RecordedTensor Floats(std::vector<std::int64_t> shape, const std::vector<float>& values) {
  RecordedTensor tensor{1, std::move(shape), "raw", std::string(values.size() * sizeof(float), '\0')};
  std::memcpy(tensor.bytes.data(), values.data(), tensor.bytes.size());
  return tensor;
}

RunRecord Gave(std::vector<RecordedTensor> tensors, int thread = 0) { return {thread, 0, std::move(tensors)}; }

TEST(RecordsTest, ReadsWhatWasWrittenAndLeavesOutWhatWasNotFinished) {
  TemporaryFolder folder;
  folder.Write("record",
               "run 3 0 0 2\ntensor 7 1 2 strings 7\n2:a\n1:btensor 0 0 none 0\nrun 3 1 5 0\n"
               "run 4 0 0 1\ntensor 1 1 2 raw 8\n1234");
  llvm::Expected<RunRecords> records = ReadRunRecords(folder.Path("record"));
  ASSERT_TRUE(static_cast<bool>(records)) << llvm::toString(records.takeError());
  const RunRecord strings{0, 0, {{7, {2}, "strings", "2:a\n1:b"}, {0, {}, "none", ""}}};
  EXPECT_EQ(*records, (RunRecords{{"3", {strings, {1, 5, {}}}}}));
}

TEST(RecordsTest, NamesTheFirstDifferenceWithBothValues) {
  const RunVerdict verdict = CompareRuns({Gave({Floats({1}, {1})}), Gave({Floats({2, 2}, {1, 2, 3, 4})})},
                                         {Gave({Floats({1}, {1})}), Gave({Floats({2, 2}, {1, 2, 3.5, 5})})}, 0, 0);
  EXPECT_EQ(verdict.result, "differs");
  EXPECT_EQ(verdict.detail, "run 2: fetch 0: float [2,2] at [1,0]: 3 before, 3.5 after");
}

TEST(RecordsTest, ComparesDtypeShapeStatusAndCounts) {
  const auto detail = [](const RunRecord& before, const RunRecord& after) {
    return CompareRuns({before}, {after}, 1, 1).detail;
  };
  RecordedTensor int32 = Floats({1}, {1});
  int32.dtype = 3;
  EXPECT_EQ(detail(Gave({Floats({1}, {1})}), Gave({int32})), "run 1: fetch 0: float [1] before, int32 [1] after");
  EXPECT_EQ(detail(Gave({Floats({2, 1}, {1, 1})}), Gave({Floats({2}, {1, 1})})),
            "run 1: fetch 0: float [2,1] before, float [2] after");
  EXPECT_EQ(detail({0, 3, {}}, {0, 5, {}}), "run 1: status code 3 before, 5 after");
  EXPECT_EQ(detail(Gave({Floats({1}, {1})}), Gave({})), "run 1: 1 fetched before, 0 after");
  EXPECT_EQ(CompareRuns({Gave({}), Gave({})}, {Gave({})}, 0, 0).detail, "run 2 times before, once after");
  EXPECT_EQ(detail(Gave({{7, {2}, "strings", "1:a1:b"}}), Gave({{7, {2}, "strings", "1:a1:c"}})),
            "run 1: fetch 0: string [2] at [1]: \"b\" before, \"c\" after");
}

TEST(RecordsTest, BitsAreEqualUnlessAToleranceIsGiven) {
  const std::vector<RunRecord> before = {Gave({Floats({2}, {1, NAN})})};
  const std::vector<RunRecord> after = {Gave({Floats({2}, {1.00001f, -NAN})})};
  EXPECT_EQ(CompareRuns(before, after, 0, 0).result, "differs");
  EXPECT_EQ(CompareRuns(before, after, 1e-4, 0).detail,
            "run once, status OK, 1 tensor equal within the tolerance of program.json");
  EXPECT_EQ(CompareRuns(before, after, 1e-7, 0).result, "differs");
  EXPECT_EQ(CompareRuns(before, before, 1e-4, 0).detail, "run once, status OK, 1 tensor equal bit for bit");
}

TEST(RecordsTest, RunsOfSeveralThreadsHaveNoOrder) {
  const RunRecord one = Gave({Floats({1}, {1})}, 0), two = Gave({Floats({1}, {2})}, 1);
  EXPECT_EQ(CompareRuns({one, two}, {two, one}, 0, 0).result, "equal");
  EXPECT_EQ(CompareRuns({one, two}, {two, two}, 0, 0).result, "differs");
}

TEST(RecordsTest, ARunNobodyCameToIsNotRun) {
  EXPECT_EQ(CompareRuns({}, {}, 0, 0).result, "not_run");
  // new code fails where the step stands, which may be before the Run
  EXPECT_EQ(CompareRuns({Gave({}), {0, 3, {}}}, {Gave({})}, 0, 0).result, "not_run");
}

}  // namespace
}  // namespace eager::rewriter

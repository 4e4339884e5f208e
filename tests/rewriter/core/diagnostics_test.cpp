// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/diagnostics.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace eager::rewriter {
namespace {

TEST(Diagnostics, AreInOrderAndSayWhatAndWhatToDo) {
  std::string_view last;
  for (const Diagnostic& row : AllDiagnostics()) {
    EXPECT_EQ(row.id.size(), 7u) << row.id;
    EXPECT_EQ(row.id.substr(0, 3), "EAG") << row.id;
    EXPECT_LT(last, row.id);
    last = row.id;
    EXPECT_FALSE(row.message.empty()) << row.id;
    EXPECT_EQ(row.help.back(), '.') << row.id << ": help is sentences";
    EXPECT_NE(row.message.back(), '.') << row.id << ": a message is no sentence";
  }
}

TEST(Diagnostics, FillSlotsAndShowMissingOnes) {
  EXPECT_EQ(Message("EAG1202", {{"function", "loss"}}), "this Run becomes a call of loss");
  EXPECT_EQ(Message("EAG1202", {}), "this Run becomes a call of {function}");
  EXPECT_EQ(Message("EAG9999", {}), "EAG9999");
}

TEST(Diagnostics, ContribModulesShareARow) {
  ASSERT_NE(FindDiagnostic("EAG1817"), nullptr);
  EXPECT_EQ(FindDiagnostic("EAG1817")->id, "EAG1800");
  EXPECT_EQ(FindDiagnostic("EAG0001"), nullptr);
}

// An id that was once given away is never given to something else.
TEST(Diagnostics, KeepTheIdsOfEarlierVersions) {
  std::ifstream in(EAGERIZE_SOURCE_DIR "/testdata/rewrite/diagnostic_ids.txt");
  ASSERT_TRUE(in.good());
  std::set<std::string> known;
  for (std::string id; in >> id;) known.insert(id);
  for (const Diagnostic& row : AllDiagnostics()) {
    EXPECT_TRUE(known.contains(std::string(row.id)))
        << row.id << " is new: add it to testdata/rewrite/diagnostic_ids.txt";
  }
}

TEST(Diagnostics, HaveASectionInTheDocs) {
  std::ifstream in(EAGERIZE_SOURCE_DIR "/docs/diagnostics.md");
  std::ostringstream page;
  page << in.rdbuf();
  for (const Diagnostic& row : AllDiagnostics()) {
    EXPECT_NE(page.str().find("## " + std::string(row.id)), std::string::npos)
        << row.id << ": run 'eagerize rules doc --out docs'";
  }
}

}  // namespace
}  // namespace eager::rewriter

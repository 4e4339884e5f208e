// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/finding.h"

#include <gtest/gtest.h>

namespace eager::rewriter {
namespace {

Site MakeSite(const std::string& file, unsigned begin, const std::string& configuration = "") {
  Site site;
  site.file = file;
  site.range = {begin, begin + 3};
  site.symbol = "tensorflow::X";
  site.tokens = "x()";
  site.scope = "main";
  site.configurations = {configuration};
  return site;
}

AnalysisResult One(const Site& site, Verdict verdict, const std::string& message = "m") {
  AnalysisResult result;
  result.sites = {site};
  Finding finding;
  finding.verdict = verdict;
  finding.message = message;
  finding.diagnostic = "EAG1401";
  result.findings = {finding};
  return result;
}

TEST(Normalise, SortsSitesAndRenumbersFindings) {
  AnalysisResult result = One(MakeSite("/r/b.cc", 5), Verdict::kManual, "b");
  Join(result, One(MakeSite("/r/a.cc", 9), Verdict::kConverted, "a"));
  Normalise(result, "/r");
  ASSERT_EQ(result.sites.size(), 2u);
  EXPECT_EQ(result.sites[0].file, "/r/a.cc");
  EXPECT_EQ(result.findings[0].site, 0u);
  EXPECT_EQ(result.findings[0].message, "a");
  EXPECT_EQ(result.findings[1].message, "b");
}

TEST(Normalise, JoinsASiteSeenInSeveralConfigurations) {
  AnalysisResult result = One(MakeSite("/r/a.h", 5, "debug"), Verdict::kConverted);
  Join(result, One(MakeSite("/r/a.h", 5, "gpu"), Verdict::kConverted));
  result.edits = {{"/r/a.h", {5, 8}, {"y"}, "g", Glue::kNone},
                  {"/r/a.h", {5, 8}, {"y"}, "g", Glue::kNone}};
  Normalise(result, "/r");
  ASSERT_EQ(result.sites.size(), 1u);
  EXPECT_EQ(result.sites[0].configurations, (std::vector<std::string>{"debug", "gpu"}));
  EXPECT_EQ(result.findings.size(), 1u);
  EXPECT_EQ(result.edits.size(), 1u);
}

TEST(Normalise, LetsTheMoreCarefulVerdictWinAndNotesTheOther) {
  AnalysisResult result = One(MakeSite("/r/a.h", 5), Verdict::kConverted, "becomes a call");
  Join(result, One(MakeSite("/r/a.h", 5), Verdict::kManual, "not known"));
  Normalise(result, "/r");
  ASSERT_EQ(result.findings.size(), 1u);
  EXPECT_EQ(result.findings[0].verdict, Verdict::kManual);
  ASSERT_EQ(result.findings[0].notes.size(), 1u);
  EXPECT_EQ(result.findings[0].notes[0].message, "becomes a call");
}

TEST(Normalise, GivesTheSameResultInAnyOrderOfUnits) {
  const auto parts = [] {
    return std::vector<AnalysisResult>{One(MakeSite("/r/a.cc", 1, "x"), Verdict::kManual),
                                       One(MakeSite("/r/a.cc", 1, "y"), Verdict::kManual),
                                       One(MakeSite("/r/b.cc", 2), Verdict::kReview)};
  };
  AnalysisResult forward;
  for (AnalysisResult& part : parts()) Join(forward, part);
  AnalysisResult backward;
  std::vector<AnalysisResult> reversed = parts();
  for (auto part = reversed.rbegin(); part != reversed.rend(); ++part) Join(backward, *part);
  Normalise(forward, "/r");
  Normalise(backward, "/r");
  ASSERT_EQ(forward.sites.size(), backward.sites.size());
  for (std::size_t i = 0; i < forward.sites.size(); ++i) {
    EXPECT_EQ(forward.sites[i].id, backward.sites[i].id);
    EXPECT_EQ(forward.sites[i].configurations, backward.sites[i].configurations);
  }
}

TEST(SiteId, SurvivesShiftedLinesAndTellsEqualTextsApart) {
  AnalysisResult before = One(MakeSite("/r/a.cc", 10), Verdict::kManual);
  Join(before, One(MakeSite("/r/a.cc", 50), Verdict::kManual));
  Normalise(before, "/r");
  AnalysisResult after = One(MakeSite("/elsewhere/a.cc", 110), Verdict::kManual);
  Join(after, One(MakeSite("/elsewhere/a.cc", 150), Verdict::kManual));
  Normalise(after, "/elsewhere");
  EXPECT_EQ(before.sites[0].id, after.sites[0].id);
  EXPECT_EQ(before.sites[1].id, after.sites[1].id);
  EXPECT_NE(before.sites[0].id, before.sites[1].id);
  EXPECT_EQ(before.sites[0].id.size(), 16u);
}

}  // namespace
}  // namespace eager::rewriter

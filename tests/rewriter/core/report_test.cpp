// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/report.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "rewriter/core/render_report.h"
#include "rewriter/core/write_files.h"
#include "temporary_folder.h"

namespace eager::rewriter {
namespace {

using Json = nlohmann::json;

constexpr const char* kSource =
    "#include <x>\nint main() {\n  auto a = Old(1);\n  Run(a);\n  return Macro(2);\n}\n";

class ReportTest : public testing::Test {
 protected:
  ReportTest() : sources_(std::map<std::string, std::string>{{"/r/src/a.cc", kSource}}) {
    Add("Old(1)", SiteKind::kOp, Verdict::kConverted, "EAG1401", "g1");
    result_.edits.push_back({"/r/src/a.cc", result_.sites[0].range, {"New(1)"}, "g1", Glue::kNone});
    Add("Run(a)", SiteKind::kRun, Verdict::kManual, "EAG1205", "");
    result_.findings[1].effort_minutes = 30;
    Add("Macro(2)", SiteKind::kContrib, Verdict::kManual, "EAG1814", "");
    result_.findings[2].rule = "contrib-image";
    result_.files = {"/r/src/a.cc"};
    result_.unparsed = {{"/r/src/b.cc", "EAG1001", "b.cc:1:1: no <good> \"code\"", ""}};
    Rule rule;
    rule.id = "contrib-image";
    rule.diagnostic = "EAG1814";
    rule.contrib = ContribModule{"image", "Transforms.", "moved", "Use core.", {}, {}};
    rules_.rules = {rule};
    Normalise(result_, "/r");
  }

  void Add(const std::string& text, SiteKind kind, Verdict verdict, const std::string& diagnostic,
           const std::string& group) {
    const auto begin = static_cast<unsigned>(std::string(kSource).find(text));
    Site site;
    site.file = "/r/src/a.cc";
    site.kind = kind;
    site.range = {begin, begin + static_cast<unsigned>(text.size())};
    site.start = PositionAt(kSource, site.range.begin);
    site.end = PositionAt(kSource, site.range.end);
    site.symbol = "tensorflow::" + text;
    site.tokens = text;
    Finding finding;
    finding.site = result_.sites.size();
    finding.diagnostic = diagnostic;
    finding.verdict = verdict;
    finding.confidence =
        verdict == Verdict::kConverted ? Confidence::kCertain : Confidence::kManual;
    finding.message = "about " + text;
    finding.group = group;
    result_.census.push_back({site.file, site.range, site.start, site.symbol});
    result_.sites.push_back(site);
    result_.findings.push_back(finding);
  }

  Report Make(const std::map<std::string, std::string>& taken_back = {}) {
    llvm::Expected<Composition> composition = Compose(result_, sources_, taken_back);
    EXPECT_TRUE(static_cast<bool>(composition));
    llvm::Expected<Report> report =
        AssembleReport({result_, *composition, rules_, "/r", taken_back, true}, sources_);
    EXPECT_TRUE(static_cast<bool>(report)) << llvm::toString(report.takeError());
    report->tool_version = "1.2.3";
    report->command = "eagerize analyze .";
    report->mode = "eager";
    return std::move(*report);
  }

  SourceFiles sources_;
  AnalysisResult result_;
  RuleSet rules_;
};

TEST_F(ReportTest, CountsAddUp) {
  const Report report = Make();
  EXPECT_EQ(report.totals.sites, 3u);
  EXPECT_EQ(report.totals.verdicts.at(Verdict::kConverted), 1u);
  EXPECT_EQ(report.totals.verdicts.at(Verdict::kManual), 2u);
  EXPECT_EQ(report.totals.effort_minutes, 30u);
  EXPECT_EQ(report.totals.files_changed, 1u);
  EXPECT_EQ(report.totals.files_unparsed, 1u);
  EXPECT_EQ(report.totals.census, 3u);
  EXPECT_EQ(report.checks.conservation.result, "holds");
  EXPECT_EQ(report.sites[0].before, "  auto a = Old(1);\n");
  EXPECT_EQ(report.sites[0].after, "  auto a = New(1);\n");
  EXPECT_EQ(report.sites[0].site.file, "src/a.cc");
}

TEST_F(ReportTest, SeesAReferenceThatHasNoSite) {
  result_.census.push_back({"/r/src/a.cc", {0, 8}, {1, 1}, "tensorflow::Missed"});
  const Report report = Make();
  EXPECT_EQ(report.checks.conservation.result, "broken");
  EXPECT_EQ(report.checks.conservation.detail,
            "src/a.cc:1:1: tensorflow::Missed has no finding");
}

TEST_F(ReportTest, SeesASiteWithoutAVerdict) {
  result_.findings.pop_back();
  EXPECT_EQ(Make().checks.conservation.result, "broken");
}

TEST_F(ReportTest, TurnsAConversionThatWasTakenBackIntoWorkForAPerson) {
  const Report report = Make({{"g1", "a.cc:3:5: no New"}});
  EXPECT_EQ(report.sites[0].finding.verdict, Verdict::kManual);
  EXPECT_EQ(report.sites[0].finding.diagnostic, "EAG2201");
  EXPECT_NE(report.sites[0].finding.message.find("a.cc:3:5: no New"), std::string::npos);
  EXPECT_EQ(report.sites[0].compile.result, "taken_back");
  EXPECT_EQ(report.checks.compile.result, "taken_back");
  EXPECT_EQ(report.totals.verdicts.at(Verdict::kConverted), 0u);
}

TEST_F(ReportTest, KeepsTheReasonOfAConversionThatWasNotMade) {
  result_.groups = {{"g1", {"missing"}}};
  const Report report = Make();
  EXPECT_EQ(report.sites[0].finding.diagnostic, "EAG2101");
  EXPECT_EQ(report.sites[0].finding.notes.at(0).message, "about Old(1)");
}

TEST_F(ReportTest, JsonIsReadBackAsItWasWritten) {
  Report report = Make();
  report.sites[1].review = {true, "looked at it"};
  report.conflicts = {{"src/a.cc", {1, 2}, {3, 4}}};
  report.programs = {{"src/a.cc", {"src/a.cc"}, "differs", "line 1"}};
  const std::string json = ToJson(report);
  llvm::Expected<Report> read = ParseReport(json, "run.json");
  ASSERT_TRUE(static_cast<bool>(read)) << llvm::toString(read.takeError());
  EXPECT_EQ(ToJson(*read), json);
  EXPECT_EQ(ToJson(Make()), ToJson(Make()));
}

TEST_F(ReportTest, RefusesOtherJson) {
  for (const char* text : {"", "[]", "{\"version\": 1}", "{\"version\": 99}"}) {
    llvm::Expected<Report> report = ParseReport(text, "x.json");
    ASSERT_FALSE(static_cast<bool>(report)) << text;
    EXPECT_EQ(llvm::toString(report.takeError()).substr(0, 7), "x.json:");
  }
}

TEST_F(ReportTest, CarriesReviewsOverById) {
  Report earlier = Make();
  earlier.sites[1].review = {true, "fine"};
  Report now = Make();
  CarryReviews(now, earlier);
  EXPECT_TRUE(now.sites[1].review.is_done);
  EXPECT_EQ(now.sites[1].review.note, "fine");
  const std::string notes = "{\"version\":1,\"reviews\":{\"" + now.sites[0].site.id +
                            "\":{\"done\":true,\"note\":\"n\"}}}";
  ASSERT_FALSE(static_cast<bool>(ApplyNotes(now, notes, "notes")));
  EXPECT_EQ(now.sites[0].review.note, "n");
  EXPECT_EQ(llvm::toString(ApplyNotes(now, "[]", "notes")).substr(0, 6), "notes:");
}

// Every field of run.json is in the schema and the other way round.
void CompareKeys(const Json& schema, const Json& value, const std::string& where,
                 const Json& root) {
  if (schema.contains("$ref")) {
    const std::string name = schema["$ref"].get<std::string>().substr(8);
    return CompareKeys(root["$defs"][name], value, where, root);
  }
  if (value.is_array()) {
    ASSERT_TRUE(schema.contains("items")) << where;
    for (const Json& item : value) CompareKeys(schema["items"], item, where + "[]", root);
    return;
  }
  if (!value.is_object()) return;
  ASSERT_TRUE(schema.contains("properties")) << where;
  for (const auto& [key, item] : value.items()) {
    ASSERT_TRUE(schema["properties"].contains(key)) << where << "." << key << " is not in it";
    CompareKeys(schema["properties"][key], item, where + "." + key, root);
  }
  for (const auto& [key, item] : schema["properties"].items()) {
    EXPECT_TRUE(value.contains(key)) << where << "." << key << " is only in the schema";
  }
  EXPECT_EQ(schema["additionalProperties"], false) << where;
  EXPECT_EQ(schema["required"].size(), schema["properties"].size()) << where;
}

TEST_F(ReportTest, JsonFollowsItsSchema) {
  std::ifstream in(EAGERIZE_SOURCE_DIR "/docs/run.schema.json");
  const Json schema = Json::parse(in);
  Report report = Make();
  report.conflicts = {{"src/a.cc", {1, 2}, {3, 4}}};
  report.sites[0].finding.notes = {{"EAG1206", "n"}};
  report.programs = {{"src/a.cc", {"src/a.cc"}, "equal", "same"}};
  CompareKeys(schema, Json::parse(ToJson(report)), "run", schema);
}

TEST_F(ReportTest, HtmlIsOneFileWithoutNetworkAndCannotBeBrokenByTheSource) {
  Report report = Make();
  report.sites[0].finding.message = "</script><!-- {{run}}";
  const std::string html = RenderHtml(report);
  EXPECT_EQ(html.find("</script><!--"), std::string::npos);
  EXPECT_EQ(html.find("src=\"http"), std::string::npos);
  EXPECT_EQ(html.find("href=\"http"), std::string::npos);
  EXPECT_EQ(html.find("{{style}}"), std::string::npos);
  const std::size_t begin = html.find("id=\"run\">") + 9;
  const Json run = Json::parse(html.substr(begin, html.find("</script>", begin) - begin));
  EXPECT_EQ(run["sites"][0]["message"], "</script><!-- {{run}}");
}

TEST_F(ReportTest, SarifHasTheSitesThatNeedAPerson) {
  const Json sarif = Json::parse(RenderSarif(Make()));
  EXPECT_EQ(sarif["version"], "2.1.0");
  const Json& run = sarif["runs"][0];
  ASSERT_EQ(run["results"].size(), 2u);
  const Json& result = run["results"][0];
  EXPECT_EQ(result["ruleId"], "EAG1205");
  EXPECT_EQ(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "src/a.cc");
  EXPECT_EQ(result["locations"][0]["physicalLocation"]["region"]["startLine"], 4);
  EXPECT_EQ(result["partialFingerprints"]["eagerizeSite/v1"], Make().sites[1].site.id);
  EXPECT_EQ(run["tool"]["driver"]["rules"].size(), 2u);
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], false);
}

TEST_F(ReportTest, CsvHasARowForEachSiteAndQuotes) {
  Report report = Make();
  report.sites[0].finding.message = "a \"b\", c";
  const std::string csv = RenderCsv(report);
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 4);
  EXPECT_NE(csv.find("\"a \"\"b\"\", c\""), std::string::npos);
}

TEST_F(ReportTest, TextAndMarkdownNameUnparsedFilesAndOpenSites) {
  for (const std::string& text : {RenderText(Make()), RenderMarkdown(Make())}) {
    EXPECT_LT(text.find("src/b.cc"), text.find("EAG1205"));
    EXPECT_NE(text.find("src/a.cc:4:3"), std::string::npos);
    EXPECT_EQ(text.find("about Old(1)"), std::string::npos);
  }
  EXPECT_NE(RenderMarkdown(Make()).find("| image | 1 | moved | Use core. |"), std::string::npos);
}

TEST_F(ReportTest, GitAppliesThePatch) {
  TemporaryFolder folder;
  folder.Write("src/a.cc", kSource);
  folder.Write("upgrade.patch", RenderPatch(Make()));
  const std::string command = "cd " + folder.path() +
                              " && git init -q . 2>/dev/null && git apply upgrade.patch";
  if (std::system("git --version >/dev/null 2>&1") != 0) GTEST_SKIP() << "git is not there";
  ASSERT_EQ(std::system(command.c_str()), 0);
  std::string wanted = kSource;
  wanted.replace(wanted.find("Old"), 3, "New");
  EXPECT_EQ(folder.Read("src/a.cc"), wanted);
}

TEST_F(ReportTest, FixesNameBytesOfTheOldFile) {
  const std::string fixes = RenderFixes(Make());
  const auto offset = std::string(kSource).find("  auto");
  EXPECT_NE(fixes.find("FilePath: \"/r/src/a.cc\"\n    Offset: " + std::to_string(offset) +
                       "\n    Length: 19\n    ReplacementText: \"  auto a = New(1);\\n\""),
            std::string::npos)
      << fixes;
}

TEST(ReportFormats, HaveNamesThatDiffer) {
  std::set<std::string_view> names;
  for (const ReportFormat& format : ReportFormats()) names.insert(format.name);
  EXPECT_EQ(names, (std::set<std::string_view>{"html", "md", "sarif", "csv", "text", "patch"}));
}

}  // namespace
}  // namespace eager::rewriter

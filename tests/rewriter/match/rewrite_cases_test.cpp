// SPDX-License-Identifier: Apache-2.0
// Old text in, new text out. A case is a file of blocks that `--` separates: the old source, what
// becomes of it, and the slices the new text follows from. A case whose second block is empty must
// stay as it is, and its third block is the reason. EAGERIZE_UPDATE_CASES=1 writes the expectations.
//
// Every case also checks what holds for all: no site is lost, each has one verdict, and a second
// run changes nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "nlohmann/json.hpp"
#include "rewriter/core/attach_rules.h"
#include "rewriter/core/compose.h"
#include "rewriter/core/diagnostics.h"
#include "rewriter/core/format_changes.h"
#include "rewriter/core/rule_loader.h"
#include "rewriter/core/source_files.h"
#include "rewriter/match/analyze.h"

namespace eager::rewriter {
namespace {

namespace fs = std::filesystem;

std::string ReadText(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

CompileCommand CommandFor(const std::string& file, const std::string& folder, const char* standard) {
  CompileCommand command;
  command.file = file;
  command.directory = folder;
  command.arguments = {"c++", standard, std::string("-I") + EAGERIZE_COMPAT, std::string("-I") + EAGERIZE_RUNTIME,
                       std::string("-I") + EAGERIZE_PROTOS, std::string("-isystem") + EAGERIZE_EIGEN, "-I" + folder};
  return command;
}

const RuleSet& ShippedRules() {
  static const RuleSet rules = llvm::cantFail(LoadRules({EAGERIZE_RULES}));
  return rules;
}

struct Outcome {
  AnalysisResult result;
  std::map<std::string, std::string> texts;
  std::string dump;
};

// Old code is read as C++17, as it is where nothing is said of its flags.
Outcome Upgrade(const fs::path& folder, const std::vector<std::string>& files, const std::string& dump,
                const char* standard = "-std=c++17") {
  Outcome outcome;
  AnalyzeOptions options;
  options.root = folder;
  options.rules = &ShippedRules();
  for (const std::string& file : files) options.commands.push_back(CommandFor(file, folder, standard));
  options.dump = dump;
  options.dump_text = &outcome.dump;
  auto result = Analyze(options);
  EXPECT_TRUE(static_cast<bool>(result)) << llvm::toString(result.takeError());
  if (!result) return outcome;
  outcome.result = std::move(*result);
  SourceFiles sources;
  auto composed = Compose(outcome.result, sources, {});
  EXPECT_TRUE(static_cast<bool>(composed)) << llvm::toString(composed.takeError());
  if (!composed) return outcome;
  EXPECT_TRUE(composed->conflicts.empty()) << composed->conflicts.size() << " conflicts";
  for (auto& [file, text] : composed->files) {
    FormatChanges(file, ReadText(file), text);
    outcome.texts[file] = text.text;
  }
  return outcome;
}

// Every reference that the second count saw lies at a site, and every site has one verdict.
void ExpectConserved(const AnalysisResult& result) {
  for (const CensusEntry& entry : result.census) {
    const bool is_covered = std::any_of(result.sites.begin(), result.sites.end(), [&](const Site& site) {
      return site.file == entry.file && (site.range.begin == entry.range.begin ||
                                         (site.range.Contains(entry.range) && site.symbol == entry.symbol));
    });
    EXPECT_TRUE(is_covered) << entry.file << ":" << entry.start.line << ":" << entry.start.column << ": " << entry.symbol;
  }
  std::vector<int> verdicts(result.sites.size(), 0);
  for (const Finding& finding : result.findings) ++verdicts[finding.site];
  for (std::size_t i = 0; i < verdicts.size(); ++i) EXPECT_EQ(verdicts[i], 1) << result.sites[i].symbol;
  EXPECT_FALSE(result.census.empty());
}

// Every finding says what its diagnostic says, in the words of the catalogue.
std::set<std::string>& SeenDiagnostics() {
  static std::set<std::string> seen;
  return seen;
}

void ExpectWordsOfTheCatalogue(AnalysisResult result) {
  AttachRules(result, ShippedRules());
  const auto check = [](const std::string& id, const std::string& message) {
    const Diagnostic* row = FindDiagnostic(id);
    ASSERT_NE(row, nullptr) << id << ": " << message;
    std::string pattern;
    bool is_slot = false;
    for (const char c : row->message) {
      if (c == '{') pattern += "[\\s\\S]+";
      is_slot = c == '{' || (is_slot && c != '}');
      if (c == '{' || c == '}' || is_slot) continue;
      if (std::string_view("().[]*+?|^$").find(c) != std::string_view::npos) pattern += '\\';
      pattern += c;
    }
    EXPECT_TRUE(std::regex_match(message, std::regex(pattern))) << id << ": " << message;
    SeenDiagnostics().insert(std::string(row->id));
  };
  for (const Finding& finding : result.findings) {
    check(finding.diagnostic, finding.message);
    for (const Note& note : finding.notes) check(note.diagnostic, note.message);
  }
}

std::vector<std::string> Blocks(const std::string& text) {
  std::vector<std::string> blocks(1);
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line == "--") {
      blocks.emplace_back();
    } else {
      blocks.back() += line + "\n";
    }
  }
  return blocks;
}

class RewriteCase : public testing::Test {
 public:
  explicit RewriteCase(fs::path path) : path_(std::move(path)) {}
  void TestBody() override {
    std::vector<std::string> blocks = Blocks(ReadText(path_));
    const fs::path folder = fs::temp_directory_path() / ("eagerize_case_" + path_.stem().string());
    fs::create_directories(folder);
    const std::string source = folder / "program.cc";
    std::ofstream(source) << blocks[0];
    const Outcome outcome = Upgrade(folder, {source}, "slices");
    for (const UnparsedFile& file : outcome.result.unparsed) ADD_FAILURE() << file.message;
    ExpectConserved(outcome.result);
    ExpectWordsOfTheCatalogue(outcome.result);
    const auto changed = outcome.texts.find(source);
    const std::string after = changed == outcome.texts.end() ? "" : changed->second;
    std::string third = outcome.dump;
    if (after.empty()) {
      third.clear();
      for (const Finding& finding : outcome.result.findings) {
        if (finding.verdict == Verdict::kManual) third = finding.message + "\n";
      }
    }
    if (std::getenv("EAGERIZE_UPDATE_CASES")) {
      std::ofstream(path_) << blocks[0] << "--\n" << after << "--\n" << third;
      return;
    }
    ASSERT_EQ(blocks.size(), 3u);
    EXPECT_EQ(after, blocks[1]);
    EXPECT_EQ(third, blocks[2]);
    if (!after.empty()) {
      std::ofstream(source) << after;
      const Outcome again = Upgrade(folder, {source}, "", "-std=c++20");
      for (const UnparsedFile& file : again.result.unparsed) ADD_FAILURE() << "after: " << file.message;
      EXPECT_TRUE(again.texts.empty()) << "a second run changes it";
    }
    fs::remove_all(folder);
  }

 private:
  fs::path path_;
};

// A diagnostic that nobody gives has no place in the catalogue. Runs after the cases.
class GivenDiagnostics : public testing::Test {
 public:
  void TestBody() override {
    for (const Diagnostic& row : AllDiagnostics()) {
      if (SeenDiagnostics().contains(std::string(row.id))) continue;
      const auto elsewhere = std::find_if(kElsewhere.begin(), kElsewhere.end(), [&](const auto& entry) { return entry.first == row.id; });
      EXPECT_NE(elsewhere, kElsewhere.end()) << row.id << " is in no case";
      if (elsewhere == kElsewhere.end()) continue;
      const fs::path file = fs::path(EAGERIZE_CASES) / ".." / ".." / elsewhere->second;
      EXPECT_NE(ReadText(file).find(row.id), std::string::npos) << row.id << " is not in " << file;
    }
  }

 private:
  // What more than one source is needed for, or a run of the command, and the tests that have it.
  static constexpr std::array<std::pair<std::string_view, const char*>, 9> kElsewhere = {{
      {"EAG1001", "tool/command_line_test.py"},
      {"EAG1002", "tool/hostile_disk_test.py"},
      {"EAG1004", "tool/choices_test.py"},
      {"EAG1105", "tool/command_line_test.py"},
      {"EAG1800", "core/shipped_rules_test.cpp"},
      {"EAG2101", "tool/choices_test.py"},
      {"EAG2103", "tool/choices_test.py"},
      {"EAG2201", "core/report_test.cpp"},
      {"EAG2203", "tool/verify_run_test.py"},
  }};
};

// The programs of testdata/legacy: which are upgraded as a whole is written down here, so that one
// that is lost, or one that is gained, shows.
TEST(LegacyPrograms, AreUpgradedAsAWholeOrSayWhyNot) {
  std::istringstream list(ReadText(fs::path(EAGERIZE_LEGACY) / "upgraded_whole.txt"));
  const std::set<std::string> expected{std::istream_iterator<std::string>(list), {}};
  ASSERT_FALSE(expected.empty());
  std::set<std::string> complete;
  for (const fs::directory_entry& entry : fs::directory_iterator(EAGERIZE_LEGACY)) {
    if (!fs::exists(entry.path() / "program.json")) continue;
    const auto program = nlohmann::json::parse(ReadText(entry.path() / "program.json"));
    if (program.value("compiles", true) == false) continue;
    std::vector<std::string> files;
    for (const auto& source : program.at("sources")) files.push_back(entry.path() / source.get<std::string>());
    const Outcome outcome = Upgrade(entry.path(), files, "");
    for (const UnparsedFile& file : outcome.result.unparsed) ADD_FAILURE() << file.message;
    ExpectConserved(outcome.result);
    ExpectWordsOfTheCatalogue(outcome.result);
    const bool is_complete = std::none_of(outcome.result.findings.begin(), outcome.result.findings.end(), [](const Finding& f) {
      return f.verdict == Verdict::kManual || f.verdict == Verdict::kRefused;
    });
    if (is_complete) complete.insert(entry.path().filename());
    for (const Finding& finding : outcome.result.findings) {
      if (finding.verdict == Verdict::kManual) {
        EXPECT_FALSE(finding.reasons.empty()) << finding.message;
      }
    }
  }
  for (const std::string& name : expected) EXPECT_TRUE(complete.contains(name)) << name << " is not complete any more";
  for (const std::string& name : complete) EXPECT_TRUE(expected.contains(name)) << name << " is complete now: add it to upgraded_whole.txt";
}

}  // namespace
}  // namespace eager::rewriter

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(EAGERIZE_CASES)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    testing::RegisterTest("RewriteCase", path.stem().string().c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [path]() -> testing::Test* { return new eager::rewriter::RewriteCase(path); });
  }
  testing::RegisterTest("Diagnostics", "AreAllGiven", nullptr, nullptr, __FILE__, __LINE__,
                        []() -> testing::Test* { return new eager::rewriter::GivenDiagnostics; });
  return RUN_ALL_TESTS();
}

// SPDX-License-Identifier: Apache-2.0
// The report: what one run found, wrote and checked. It is stored as run.json, and every other form
// (HTML, Markdown, SARIF, CSV, text, patch) is rendered from it and from nothing else.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compose.h"
#include "rewriter/core/finding.h"
#include "rewriter/core/line_diff.h"
#include "rewriter/core/rule.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {

/// The version of run.json this program writes and reads.
inline constexpr int kReportVersion = 1;

/// The result of one check of a site, a file or the run: what happened, and the details.
struct CheckResult {
  /// compile: "passes", "taken_back", "not_run". differential: "equal", "differs", "not_run".
  std::string result = "not_run";
  std::string detail;
};

/// What a reviewer said; it survives later runs.
struct Review {
  bool is_done = false;
  std::string note;
};

struct SiteRecord {
  Site site;  // `file` is relative to the root
  Finding finding;
  /// Source lines of the site, and the lines that took their place; `after` is empty when nothing
  /// is written.
  std::string before;
  std::string after;
  CheckResult compile;
  CheckResult differential;
  Review review;
};

struct FileRecord {
  std::string path;  // relative to the root
  unsigned lines = 0;
  std::string before;
  /// Empty unless the file is changed.
  std::string after;
  bool is_changed = false;
  std::vector<LineChange> changes;
};

struct ConflictRecord {
  std::string file;
  Position first;
  Position second;
};

/// What the whole run proved.
struct Checks {
  CheckResult conservation;  // result: "holds" or "broken"
  CheckResult compile;
  CheckResult second_run;    // result: "unchanged", "changed", "not_run"
  CheckResult differential;
};

struct Totals {
  unsigned sites = 0;
  std::map<Verdict, unsigned> verdicts;       // all five, zeros too
  std::map<Confidence, unsigned> confidence;  // of the sites that are written
  unsigned effort_minutes = 0;
  unsigned files = 0;
  unsigned files_changed = 0;
  unsigned files_unparsed = 0;
  /// References the second, independent walk counted.
  unsigned census = 0;
};

/// A contrib module the tree uses, with its rule's words.
struct ContribRecord {
  ContribModule module;
  std::string diagnostic;
  unsigned effort_minutes = 0;
  std::vector<std::string> site_ids;
};

/// A program of the tree, built and run old and new.
struct ProgramRecord {
  std::string main_file;             // relative to the root
  std::vector<std::string> sources;  // relative to the root, main_file first
  std::string result;                // "equal", "differs" or "not_run"
  std::string detail;
};

struct Report {
  std::string tool_version;
  std::string command;
  std::string root;
  std::string mode;
  /// Where the new texts went: "none", "in_place", "out_root" or "patch", and the path.
  std::string result_kind = "none";
  std::string result_path;
  std::vector<std::string> configurations;
  std::vector<UnparsedFile> unparsed;  // `file` is relative to the root
  std::vector<FileRecord> files;
  std::vector<SiteRecord> sites;
  std::vector<ConflictRecord> conflicts;
  std::vector<ContribRecord> contrib;
  std::vector<ProgramRecord> programs;
  Checks checks;
  Totals totals;
};

/// How the groups fared beyond the composition: group → compiler's message when its edits broke the
/// build and were taken back.
struct AssembleInput {
  const AnalysisResult& analysis;
  const Composition& composition;
  const RuleSet& rules;
  std::string root;
  std::map<std::string, std::string> taken_back;
  /// Whether the result was compiled at all.
  bool is_compiled = false;
  /// Groups taken back because old and new gave different results: group → first difference.
  std::map<std::string, std::string> differing = {};
};

/// Joins findings, texts and checks. Findings whose group was not applied become manual with the
/// reason. The conservation check is part of it.
llvm::Expected<Report> AssembleReport(const AssembleInput& input, SourceFiles& sources);

/// Counts again from the site records.
Totals CountTotals(const Report& report);

/// Takes reviewers' ticks and notes over from an earlier run, by site id.
void CarryReviews(Report& report, const Report& earlier);

/// Whether a text is such a file as the HTML page exports.
llvm::Error CheckNotes(const std::string& json, const std::string& name);

/// Takes ticks and notes over from the file that the HTML page exports.
llvm::Error ApplyNotes(Report& report, const std::string& json, const std::string& name);

std::string ToJson(const Report& report);
llvm::Expected<Report> ParseReport(const std::string& json, const std::string& name);

}  // namespace eager::rewriter

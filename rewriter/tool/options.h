// SPDX-License-Identifier: Apache-2.0
// What the user asked for on the command line, one struct a verb, and the exit codes.
#pragma once

#include <string>
#include <vector>

namespace eager::rewriter {

enum ExitCode {
  kNothingLeft = 0,
  kSitesLeft = 1,
  kUsage = 2,
  kNotParsed = 3,
  kTakenBack = 4,
  kInternal = 5,
};

enum class FailOn { kManual, kReview, kNever };
enum class Verify { kNone, kCompile, kRun };
enum class Mode { kEager, kCompat };

/// Flags of analyze and upgrade.
struct UpgradeOptions {
  std::vector<std::string> sources;
  std::vector<std::string> databases;  // -p
  std::string in_root;
  std::vector<std::string> excludes;
  std::vector<std::string> rules;
  std::vector<std::string> only;
  std::vector<std::string> skip;
  std::vector<std::string> extra_args;
  std::string compat_include;
  Mode mode = Mode::kEager;
  std::string min_confidence = "sketch";
  std::string annotate = "none";
  Verify verify = Verify::kCompile;
  unsigned jobs = 0;
  std::string cache_folder;
  FailOn fail_on = FailOn::kManual;
  std::string dump;
  std::string export_fixes;
  std::string report_folder;
  std::vector<std::string> formats;
  std::string notes;
  // Where the result goes; at most one of the three. None: nothing is written.
  bool in_place = false;
  std::string out_root;
  std::string patch;
  std::string backup_suffix;
  bool allow_dirty = false;
  bool quiet = false;
  /// The verb is upgrade.
  bool is_upgrade = false;
  /// The command line, for reports.
  std::string command;
};

struct VerifyOptions {
  std::string run;
  std::string result_root;
  bool compile_only = false;
  unsigned jobs = 0;
  bool quiet = false;
};

struct ReportOptions {
  std::string run;
  std::vector<std::string> formats;
  std::string out;
  std::string notes;
};

struct ExplainOptions {
  std::string subject;
  std::vector<std::string> rules;
};

struct RulesOptions {
  std::vector<std::string> rules;
  std::string filter;
  std::string facts;
  std::string out;
  unsigned jobs = 0;
  bool skips_runs = false;
  std::string programs;
};

struct UndoOptions {
  std::string root;
  bool force = false;
};

int RunUpgrade(const UpgradeOptions& options, const std::string& executable);
int RunVerify(const VerifyOptions& options, const std::string& executable);
int RunReport(const ReportOptions& options);
int RunExplain(const ExplainOptions& options, const std::string& executable);
int RunRulesList(const RulesOptions& options, const std::string& executable);
int RunRulesCheck(const RulesOptions& options, const std::string& executable);
int RunRulesTest(const RulesOptions& options, const std::string& executable);
int RunRulesDoc(const RulesOptions& options, const std::string& executable);
int RunUndo(const UndoOptions& options);

}  // namespace eager::rewriter

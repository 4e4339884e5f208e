// SPDX-License-Identifier: Apache-2.0
// One run of analyze or upgrade, step by step: analyse → choose → compose → verify → report → write.
// Each step is a function that can be called alone; the state between them is plain data.
#pragma once

#include <map>
#include <string>

#include "llvm/Support/Error.h"
#include "rewriter/core/compose.h"
#include "rewriter/core/report.h"
#include "rewriter/core/write_files.h"
#include "rewriter/tool/inputs.h"
#include "rewriter/tool/options.h"

namespace eager::rewriter {

class UpgradeRun {
 public:
  UpgradeRun(const UpgradeOptions& options, Inputs inputs);

  /// Reads the file of --notes, so that a mistake in it is known before anything is done.
  llvm::Error ReadNotes();
  llvm::Error Analyse();
  /// Leaves out what --only and --skip exclude.
  void ChooseGroups();
  llvm::Error ComposeTexts();
  /// Reads the result again: what does not compile is taken back, what would change again is said.
  llvm::Error VerifyResult();
  /// Builds and runs old and new and compares them.
  llvm::Error VerifyByRunning();
  /// Gives each conversion the confidence that its rule allows and the checks have earned, and
  /// leaves out what --min-confidence excludes.
  llvm::Error ChooseByEvidence();
  llvm::Error AssembleAll();
  llvm::Error WriteResult();
  llvm::Error WriteReports();

  const Report& report() const { return report_; }
  /// What --dump printed.
  const std::string& dump() const { return dump_; }
  NewTexts Texts() const;

 private:
  llvm::Expected<Composition> ComposeWithout(const std::map<std::string, std::string>& more,
                                             bool is_annotated);
  llvm::Expected<NewTexts> TextsWithout(const std::map<std::string, std::string>& more);
  llvm::Error TakeBackDiffering();
  CheckResult DifferentialOf(const std::string& group) const;
  llvm::Error TakeBackBroken(const AnalysisResult& second);
  std::vector<std::string> GroupsSeenBy(const CompileCommand& command) const;
  std::vector<CompileCommand> ChangedCommands() const;
  std::string ReportFolder() const;
  llvm::Error CarryNotes();

  const UpgradeOptions& options_;
  Inputs inputs_;
  SourceFiles sources_;
  AnalysisResult analysis_;
  std::string dump_;
  std::string notes_;  // the text of --notes
  /// Groups that are not to be applied, with the reason.
  std::map<std::string, std::string> excluded_;
  std::map<std::string, std::string> taken_back_;
  std::map<std::string, std::string> differing_;
  Composition composition_;
  bool is_compiled_ = false;
  CheckResult second_run_;
  CheckResult compile_;
  CheckResult differential_;
  std::map<std::string, CheckResult> differential_by_file_;
  /// What was found out about single Runs, by the id of their site.
  std::map<std::string, CheckResult> differential_by_site_;
  std::vector<ProgramRecord> programs_;
  Report report_;
};

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// The verbs analyze and upgrade.
#include <filesystem>
#include <iostream>
#include <thread>

#include "llvm/Support/FileSystem.h"
#include "rewriter/core/folder_lock.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/render_report.h"
#include "rewriter/core/write_files.h"
#include "rewriter/tool/terminal.h"
#include "rewriter/tool/upgrade_run.h"

namespace eager::rewriter {
namespace {

std::string RootOf(const UpgradeOptions& options) {
  return options.in_root.empty() ? CommonFolder(options.sources) : AbsolutePath(options.in_root);
}

// What is wrong with the options together, "" when nothing is.
std::string Contradiction(const UpgradeOptions& options) {
  const int targets =
      options.in_place + !options.out_root.empty() + !options.patch.empty();
  if (options.is_upgrade && targets == 0 && options.export_fixes.empty()) {
    return "upgrade: say where the result goes: --in-place, --out-root DIR, --patch FILE or "
           "--export-fixes FILE; to only read and report, use 'eagerize analyze'";
  }
  if (targets > 1) return "upgrade: --in-place, --out-root and --patch exclude each other";
  if (!options.backup_suffix.empty() && !options.in_place) {
    return "upgrade: --backup needs --in-place";
  }
  if (options.out_root.empty()) return "";
  const std::string out = AbsolutePath(options.out_root);
  if (out == RootOf(options)) return "upgrade: --out-root is the tree that is read; use --in-place for that";
  return "";
}

// Why something that is to be written cannot be, as far as that is known before anything is read; ""
// when nothing speaks against it.
std::string BlockedOutput(const UpgradeOptions& options) {
  const std::pair<const char*, std::string> folders[] = {
      {"--out-root ", options.out_root}, {"--report ", options.report_folder}, {"--cache-dir ", options.cache_folder}};
  for (const auto& [flag, path] : folders) {
    const std::string reason = path.empty() ? "" : WhyNoFolder(path);
    if (!reason.empty()) return flag + path + (Exists(path) ? ": cannot be written to: " : ": cannot be made: ") + reason;
  }
  const std::pair<const char*, std::string> files[] = {
      {"--patch ", options.patch}, {"--export-fixes ", options.export_fixes}};
  for (const auto& [flag, path] : files) {
    const std::string reason = path.empty() ? "" : WhyNoFile(path);
    if (!reason.empty()) return flag + path + ": cannot be written: " + reason;
  }
  if (options.in_place) {
    const std::string state = RootOf(options) + "/.eagerize";
    const std::string reason = WhyNoFolder(state);
    if (!reason.empty()) return state + ": cannot be written: " + reason;
  }
  return "";
}

// An upgrade in place that was stopped in the middle is taken back first: half of it is no program.
llvm::Error TakeBackStopped(const std::string& root) {
  if (!HasStoppedUpgrade(root)) return llvm::Error::success();
  llvm::Expected<UndoResult> result = Undo(root, /*force=*/false);
  if (!result) return result.takeError();
  PrintError("an earlier upgrade of " + root + " was stopped while it wrote: " +
             std::to_string(result->restored.size()) + " files are what they were before it");
  if (result->skipped.empty()) return llvm::Error::success();
  std::string text = "--in-place: that upgrade cannot be taken back whole: 'eagerize undo --force' restores also";
  for (const std::string& file : result->skipped) text += "\n" + file + ", which was changed since";
  return llvm::createStringError(text);
}

// Uncommitted changes are the user's only copy; a tool does not write over them.
std::string DirtyTree(const UpgradeOptions& options, const std::string& root) {
  if (!options.in_place || options.allow_dirty) return "";
  const std::string changes = UncommittedChanges(root, {root});
  if (changes.empty()) return "";
  return "--in-place: " + root + " has changes that are not committed:\n" + changes +
         "commit or stash them first, or pass --allow-dirty";
}

// The folder that is written belongs to one run at a time.
llvm::Expected<FolderLock> LockTarget(const UpgradeOptions& options) {
  std::string folder = options.in_place ? RootOf(options) : options.out_root;
  if (folder.empty()) return FolderLock();
  if (!options.in_place) {
    folder = AbsolutePath(folder);
    if (const std::error_code error = llvm::sys::fs::create_directories(folder)) {
      return llvm::createStringError(error, "--out-root %s: cannot be made: %s", folder.c_str(),
                                     error.message().c_str());
    }
  }
  return FolderLock::Take(folder, PrintWaiting);
}

int ExitCodeOf(const UpgradeOptions& options, const Report& report) {
  if (report.checks.conservation.result == "broken") return kInternal;
  const std::string& compile = report.checks.compile.result;
  if (compile == "taken_back" || compile == "fails" ||
      report.checks.second_run.result == "changed" ||
      report.checks.differential.result == "differs") {
    return kTakenBack;
  }
  if (!report.unparsed.empty()) return kNotParsed;
  const auto count = [&](Verdict verdict) { return report.totals.verdicts.at(verdict); };
  const unsigned manual = count(Verdict::kManual) + count(Verdict::kRefused);
  switch (options.fail_on) {
    case FailOn::kNever: return kNothingLeft;
    case FailOn::kManual: return manual > 0 ? kSitesLeft : kNothingLeft;
    case FailOn::kReview:
      return manual + count(Verdict::kReview) > 0 ? kSitesLeft : kNothingLeft;
  }
  return kNothingLeft;
}

llvm::Error RunSteps(const UpgradeOptions& options, UpgradeRun& run) {
  if (llvm::Error error = run.Analyse()) return error;
  run.ChooseGroups();
  if (llvm::Error error = run.ComposeTexts()) return error;
  if (llvm::Error error = run.VerifyResult()) return error;
  if (options.verify == Verify::kRun) {
    if (llvm::Error error = run.VerifyByRunning()) return error;
  }
  if (llvm::Error error = run.ChooseByEvidence()) return error;
  if (llvm::Error error = run.AssembleAll()) return error;
  if (llvm::Error error = run.WriteResult()) return error;
  return run.WriteReports();
}

}  // namespace

int RunUpgrade(const UpgradeOptions& given, const std::string& executable) {
  UpgradeOptions options = given;
  if (options.jobs == 0) options.jobs = std::max(1u, std::thread::hardware_concurrency());
  const std::string contradiction = Contradiction(options);
  if (!contradiction.empty()) {
    PrintError(contradiction);
    return kUsage;
  }
  const std::string blocked = BlockedOutput(options);
  if (!blocked.empty()) {
    PrintError(blocked);
    return kUsage;
  }
  // From before the sources are read until all is written.
  llvm::Expected<FolderLock> lock = LockTarget(options);
  if (!lock) {
    PrintError(lock.takeError());
    return kUsage;
  }
  llvm::Error unfit = options.in_place           ? TakeBackStopped(RootOf(options))
                      : options.out_root.empty() ? llvm::Error::success()
                                                 : CheckMirror(AbsolutePath(options.out_root));
  if (unfit) {
    PrintError(std::move(unfit));
    return kUsage;
  }
  if (!options.in_place && HasStoppedUpgrade(RootOf(options))) {
    PrintError(RootOf(options) + ": an upgrade in place was stopped here while it wrote; 'eagerize undo' takes it back");
  }
  llvm::Expected<Inputs> inputs = PrepareInputs(options, executable);
  if (!inputs) {
    PrintError(inputs.takeError());
    return kUsage;
  }
  const std::string dirty = DirtyTree(options, inputs->root);
  if (!dirty.empty()) {
    PrintError(dirty);
    return kUsage;
  }
  for (const std::string& warning : inputs->warnings) PrintError(warning);
  UpgradeRun run(options, std::move(*inputs));
  if (llvm::Error error = run.ReadNotes()) {
    PrintError(std::move(error));
    return kUsage;
  }
  if (llvm::Error error = RunSteps(options, run)) {
    PrintError(std::move(error));
    return kInternal;
  }
  if (!options.dump.empty()) {
    std::cout << run.dump();
  } else if (!options.quiet) {
    std::cout << RenderText(run.report());
  }
  return ExitCodeOf(options, run.report());
}

}  // namespace eager::rewriter

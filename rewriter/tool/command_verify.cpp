// SPDX-License-Identifier: Apache-2.0
// The verb verify, and the running half of --verify run.
#include <filesystem>
#include <iostream>
#include <set>
#include <thread>

#include "rewriter/core/paths.h"
#include "rewriter/core/render_report.h"
#include "rewriter/match/analyze.h"
#include "rewriter/tool/recording.h"
#include "rewriter/tool/terminal.h"
#include "rewriter/tool/upgrade_run.h"
#include "rewriter/verify/compile_check.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

// The result as it is now: a tree may have been edited by hand since the run.
llvm::Expected<NewTexts> ResultTexts(const Report& report, const std::string& result_root) {
  NewTexts texts;
  for (const FileRecord& file : report.files) {
    const std::string path = (fs::path(report.root) / file.path).string();
    if (result_root.empty()) {
      if (file.is_changed) texts[path] = file.after;
      continue;
    }
    const fs::path now = fs::path(result_root) / file.path;
    if (!Exists(now)) continue;
    llvm::Expected<std::string> text = ReadFile(now);
    if (!text) return text.takeError();
    texts[path] = std::move(*text);
  }
  return texts;
}

NewTexts OldTexts(const Report& report) {
  NewTexts texts;
  for (const FileRecord& file : report.files) {
    if (file.is_changed) texts[(fs::path(report.root) / file.path).string()] = file.before;
  }
  return texts;
}

// The old texts once more: what is recorded follows from them.
llvm::Expected<AnalysisResult> AnalyseOld(const Report& report, const Inputs& inputs, unsigned jobs) {
  AnalyzeOptions analyze;
  analyze.commands = inputs.commands;
  analyze.root = inputs.root;
  analyze.rules = &inputs.rules;
  analyze.mode = report.mode == "compat" ? UpgradeMode::kCompat : UpgradeMode::kEager;
  analyze.jobs = jobs;
  analyze.overlay = OldTexts(report);
  llvm::Expected<AnalysisResult> result = Analyze(analyze);
  if (result) Normalise(*result, inputs.root);
  return result;
}

RecordingTexts RecordingOf(const Report& report, const AnalysisResult& analysis, const NewTexts& present) {
  std::set<std::string> applied;
  for (const SiteRecord& record : report.sites) applied.insert(record.finding.group);
  std::map<std::string, std::string> excluded;
  for (const EditGroup& group : analysis.groups) {
    if (!applied.contains(group.id)) excluded[group.id] = "the run did not apply it";
  }
  SourceFiles sources(OldTexts(report));
  llvm::Expected<Composition> composition = Compose(analysis, sources, excluded);
  if (!composition) {
    RecordingTexts none;
    none.missing = llvm::toString(composition.takeError());
    return none;
  }
  RecordingTexts recording = MakeRecording(analysis, *composition, sources, excluded);
  NewTexts written;
  for (const FileRecord& file : report.files) {
    if (file.is_changed) written[(fs::path(report.root) / file.path).string()] = file.after;
  }
  MergeHandWork(recording, written, present);
  return recording;
}

// The tree that the run read, as it is now.
llvm::Expected<Inputs> InputsOf(const Report& report, const std::string& executable) {
  UpgradeOptions upgrade;
  upgrade.sources = {report.root};
  upgrade.in_root = report.root;
  for (const std::string& name : report.configurations) {
    if (!name.empty()) upgrade.databases.push_back(name);
  }
  return PrepareInputs(upgrade, executable);
}

llvm::Error Check(const VerifyOptions& options, const Inputs& inputs, Report& report) {
  const std::string result_root = !options.result_root.empty() ? options.result_root
                                  : report.result_kind == "out_root" ? report.result_path
                                                                     : "";
  llvm::Expected<NewTexts> texts = ResultTexts(report, result_root);
  if (!texts) return texts.takeError();
  const unsigned jobs =
      options.jobs ? options.jobs : std::max(1u, std::thread::hardware_concurrency());
  const std::vector<CompileFailure> failures = 
      CompileUnits(CommandsForResult(inputs.commands, *texts), *texts, jobs);
  report.checks.compile = {"passes", ""};
  std::vector<CompileCommand> failing;
  for (const CompileFailure& failure : failures) {
    for (const CompileCommand& command : inputs.commands) {
      if (command.file == failure.file && command.configuration == failure.configuration) {
        failing.push_back(command);
      }
    }
  }
  // What did not compile before is not the upgrade's fault.
  std::set<std::pair<std::string, std::string>> broken_before;
  for (const CompileFailure& failure : CompileUnits(failing, OldTexts(report), jobs)) {
    broken_before.emplace(failure.file, failure.configuration);
  }
  for (const CompileFailure& failure : failures) {
    if (broken_before.contains({failure.file, failure.configuration})) continue;
    report.checks.compile.result = "fails";
    report.checks.compile.detail += (report.checks.compile.detail.empty() ? "" : "; ") +
                                    failure.message;
  }
  if (options.compile_only) return llvm::Error::success();
  llvm::Expected<AnalysisResult> analysis = AnalyseOld(report, inputs, jobs);
  if (!analysis) return analysis.takeError();
  const RecordingTexts recording = RecordingOf(report, *analysis, *texts);
  llvm::Expected<std::vector<ProgramVerdict>> verdicts =
      CompareTrees({inputs.commands, inputs.locations, report.root, OldTexts(report), *texts,
                    jobs, recording});
  if (!verdicts) return verdicts.takeError();
  const std::map<std::string, CheckResult> by_site =
      BySite(*analysis, ByRun(*verdicts, recording.runs));
  report.checks.differential = Summarise(*verdicts);
  report.programs = ToRecords(*verdicts);
  const std::map<std::string, CheckResult> by_file = ByFile(*verdicts);
  for (SiteRecord& record : report.sites) {
    const auto run = by_site.find(record.site.id);
    const auto found = by_file.find(record.site.file);
    if (run != by_site.end()) {
      record.differential = run->second;
    } else if (found != by_file.end() && !record.finding.group.empty()) {
      record.differential = found->second;
    }
  }
  if (!options.quiet) {
    for (const ProgramVerdict& verdict : *verdicts) {
      std::cout << verdict.main_file << ": " << verdict.result << ": " << verdict.detail << "\n";
    }
  }
  return llvm::Error::success();
}

}  // namespace

llvm::Error UpgradeRun::VerifyByRunning() {
  const RecordingTexts recording = MakeRecording(analysis_, composition_, sources_, excluded_);
  llvm::Expected<std::vector<ProgramVerdict>> verdicts =
      CompareTrees({inputs_.commands, inputs_.locations, inputs_.root, {}, Texts(),
                    options_.jobs, recording});
  if (!verdicts) return verdicts.takeError();
  differential_by_site_ = BySite(analysis_, ByRun(*verdicts, recording.runs));
  differential_ = Summarise(*verdicts);
  differential_by_file_ = ByFile(*verdicts);
  programs_ = ToRecords(*verdicts);
  return TakeBackDiffering();
}

int RunVerify(const VerifyOptions& options, const std::string& executable) {
  const fs::path path =
      fs::is_directory(options.run) ? fs::path(options.run) / "run.json" : fs::path(options.run);
  llvm::Expected<std::string> text = ReadFile(path);
  llvm::Expected<Report> report =
      text ? ParseReport(*text, path) : llvm::Expected<Report>(text.takeError());
  if (!report) {
    PrintError(report.takeError());
    return kUsage;
  }
  llvm::Expected<Inputs> inputs = InputsOf(*report, executable);
  if (!inputs) {
    PrintError(inputs.takeError());
    return kUsage;
  }
  if (llvm::Error error = Check(options, *inputs, *report)) {
    PrintError(std::move(error));
    return kInternal;
  }
  if (llvm::Error error = WriteAtomically(path, ToJson(*report))) {
    PrintError(std::move(error));
    return kInternal;
  }
  if (!options.quiet) {
    std::cout << "result compiles: " << report->checks.compile.result << " "
              << report->checks.compile.detail << "\nold and new: "
              << report->checks.differential.result << " " << report->checks.differential.detail
              << "\n";
  }
  const bool is_broken = report->checks.compile.result == "fails" ||
                         report->checks.differential.result == "differs";
  return is_broken ? kTakenBack : kNothingLeft;
}

}  // namespace eager::rewriter

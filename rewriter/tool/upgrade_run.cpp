// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/upgrade_run.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "rewriter/core/annotations.h"
#include "rewriter/core/attach_rules.h"
#include "rewriter/core/diagnostics.h"
#include "rewriter/core/format_changes.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/render_report.h"
#include "rewriter/core/text_scan.h"
#include "rewriter/match/analyze.h"
#include "rewriter/tool/terminal.h"
#include "rewriter/tool/version.h"
#include "rewriter/verify/compile_check.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

AnalyzeOptions ToAnalyzeOptions(const UpgradeOptions& options, const Inputs& inputs) {
  AnalyzeOptions analyze;
  analyze.commands = inputs.commands;
  analyze.root = inputs.root;
  analyze.excludes = options.excludes;
  analyze.rules = &inputs.rules;
  analyze.mode = options.mode == Mode::kCompat ? UpgradeMode::kCompat : UpgradeMode::kEager;
  analyze.jobs = options.jobs;
  analyze.cache_folder = options.cache_folder;
  analyze.warn = [](const std::string& text) { PrintError(text); };
  return analyze;
}

bool Names(const std::vector<std::string>& ids, const Finding& finding) {
  return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
    return id == finding.diagnostic || id == finding.rule;
  });
}

}  // namespace

UpgradeRun::UpgradeRun(const UpgradeOptions& options, Inputs inputs)
    : options_(options), inputs_(std::move(inputs)) {}

llvm::Error UpgradeRun::Analyse() {
  Progress progress("reading", options_.quiet);
  AnalyzeOptions analyze = ToAnalyzeOptions(options_, inputs_);
  analyze.dump = options_.dump;
  analyze.dump_text = &dump_;
  analyze.progress = [&](unsigned done, unsigned total, const std::string& file) {
    progress.Show(done, total, RelativeTo(file, inputs_.root));
  };
  llvm::Expected<AnalysisResult> result = Analyze(analyze);
  if (!result) return result.takeError();
  analysis_ = std::move(*result);
  std::vector<std::string> unparsed;
  for (const UnparsedFile& file : analysis_.unparsed) unparsed.push_back(file.file);
  for (const Unreadable& entry : inputs_.unreadable) {
    analysis_.unparsed.push_back({entry.path, "EAG1002", Message("EAG1002", {{"error", entry.reason}}), ""});
  }
  // what is written is not read
  std::vector<std::string> excludes = options_.excludes;
  if (!options_.out_root.empty()) excludes.push_back(RelativeTo(AbsolutePath(options_.out_root), inputs_.root));
  std::vector<std::string> folders;
  for (const std::string& source : options_.sources) {
    if (IsFolder(source)) folders.push_back(AbsolutePath(source));
  }
  Join(analysis_, ScanTexts({inputs_.root, excludes, inputs_.rules, unparsed, analysis_.files, folders}));
  Normalise(analysis_, inputs_.root);
  excluded_ = AttachRules(analysis_, inputs_.rules);
  return llvm::Error::success();
}

void UpgradeRun::ChooseGroups() {
  std::set<std::string> named;
  for (const Finding& finding : analysis_.findings) {
    if (finding.group.empty()) continue;
    if (Names(options_.only, finding)) named.insert(finding.group);
    if (Names(options_.skip, finding)) {
      excluded_.try_emplace(finding.group, "--skip names " + finding.diagnostic);
    }
  }
  if (options_.only.empty()) return;
  for (const Edit& edit : analysis_.edits) {
    if (!named.contains(edit.group)) excluded_.try_emplace(edit.group, "--only does not name it");
  }
}

llvm::Expected<Composition> UpgradeRun::ComposeWithout(
    const std::map<std::string, std::string>& more, bool is_annotated) {
  std::map<std::string, std::string> excluded = excluded_;
  excluded.insert(more.begin(), more.end());
  llvm::Expected<Composition> composition =
      Compose(analysis_, sources_, excluded, is_annotated ? Annotations(analysis_, sources_) : std::vector<Edit>());
  if (!composition) return composition;
  for (auto& [path, composed] : composition->files) {
    llvm::Expected<const std::string*> old_text = sources_.Text(path);
    if (!old_text) return old_text.takeError();
    FormatChanges(path, **old_text, composed);
  }
  return composition;
}

llvm::Error UpgradeRun::ComposeTexts() {
  llvm::Expected<Composition> composition = ComposeWithout({}, options_.annotate == "comments");
  if (!composition) return composition.takeError();
  composition_ = std::move(*composition);
  return llvm::Error::success();
}

NewTexts UpgradeRun::Texts() const {
  NewTexts texts;
  for (const auto& [path, composed] : composition_.files) texts[path] = composed.text;
  return texts;
}

llvm::Expected<NewTexts> UpgradeRun::TextsWithout(const std::map<std::string, std::string>& more) {
  llvm::Expected<Composition> composition = ComposeWithout(more, false);
  if (!composition) return composition.takeError();
  NewTexts texts;
  for (const auto& [path, composed] : composition->files) texts[path] = composed.text;
  return texts;
}

// The applied groups that edit the unit's own file or any header.
std::vector<std::string> UpgradeRun::GroupsSeenBy(const CompileCommand& command) const {
  std::set<std::string> groups;
  for (const Edit& edit : analysis_.edits) {
    const bool is_seen = edit.file == command.file || !IsCppSource(edit.file);
    if (is_seen && composition_.applied.contains(edit.group)) groups.insert(edit.group);
  }
  return {groups.begin(), groups.end()};
}

// What has to be read again: units of programs in which something was written.
std::vector<CompileCommand> UpgradeRun::ChangedCommands() const {
  std::vector<std::string> files;
  for (const auto& [path, composed] : composition_.files) files.push_back(path);
  return CommandsForResult(CommandsThatSee(inputs_.commands, inputs_.root, files), Texts());
}

llvm::Error UpgradeRun::TakeBackBroken(const AnalysisResult& second) {
  std::set<std::pair<std::string, std::string>> failing;
  for (const UnparsedFile& file : second.unparsed) failing.emplace(file.file, file.configuration);
  for (const UnparsedFile& file : analysis_.unparsed) {
    failing.erase({file.file, file.configuration});
  }
  for (const CompileCommand& command : ChangedCommands()) {
    if (!failing.contains({command.file, command.configuration})) continue;
    const auto without = [this](const std::map<std::string, std::string>& excluded) {
      return TextsWithout(excluded);
    };
    llvm::Expected<Bisection> bisection =
        FindCulprits({command}, GroupsSeenBy(command), without, options_.jobs);
    if (!bisection) return bisection.takeError();
    for (const auto& [group, message] : bisection->culprits) {
      taken_back_[group] = message;
      excluded_[group] = "the result did not compile: " + message;
    }
    for (const CompileFailure& failure : bisection->hopeless) {
      compile_ = {"fails", failure.message};
    }
    if (bisection->culprits.empty() && bisection->hopeless.empty()) {
      compile_ = {"fails", RelativeTo(command.file, inputs_.root) + ": does not compile, though none of its edits alone is the cause"};
    }
  }
  return failing.empty() ? llvm::Error::success() : ComposeTexts();
}

llvm::Error UpgradeRun::VerifyResult() {
  if (options_.verify == Verify::kNone) return llvm::Error::success();
  const NewTexts texts = Texts();
  if (texts.empty()) {
    compile_.result = "passes";
    second_run_.result = "unchanged";
    return llvm::Error::success();
  }
  AnalyzeOptions analyze = ToAnalyzeOptions(options_, inputs_);
  for (int round = 0; round < 2; ++round) {
    Progress progress(round == 0 ? "verifying" : "verifying again", options_.quiet);
    analyze.overlay = Texts();
    analyze.commands = ChangedCommands();
    if (analyze.commands.empty()) {
      second_run_.result = "unchanged";
      break;
    }
    analyze.progress = [&](unsigned done, unsigned total, const std::string& file) {
      progress.Show(done, total, RelativeTo(file, inputs_.root));
    };
    llvm::Expected<AnalysisResult> second = Analyze(analyze);
    if (!second) return second.takeError();
    Normalise(*second, inputs_.root);
    if (round == 0) {
      const std::size_t before = taken_back_.size();
      if (llvm::Error error = TakeBackBroken(*second)) return error;
      if (taken_back_.size() != before) continue;
    }
    SourceFiles overlay(Texts());
    llvm::Expected<Composition> again = Compose(*second, overlay, excluded_);
    if (!again) return again.takeError();
    second_run_.result = again->files.empty() ? "unchanged" : "changed";
    for (const auto& [path, composed] : again->files) {
      second_run_.detail += (second_run_.detail.empty() ? "" : ", ") +
                            RelativeTo(path, inputs_.root);
    }
    break;
  }
  is_compiled_ = compile_.result != "fails";
  return llvm::Error::success();
}

llvm::Error UpgradeRun::AssembleAll() {
  llvm::Expected<Report> report = AssembleReport(
      {analysis_, composition_, inputs_.rules, inputs_.root, taken_back_, is_compiled_,
       differing_},
      sources_);
  if (!report) return report.takeError();
  report_ = std::move(*report);
  report_.tool_version = kVersion;
  report_.command = options_.command;
  report_.mode = options_.mode == Mode::kCompat ? "compat" : "eager";
  std::set<std::string> configurations;
  for (const CompileCommand& command : inputs_.commands) {
    configurations.insert(command.configuration);
  }
  report_.configurations.assign(configurations.begin(), configurations.end());
  report_.checks.second_run = second_run_;
  if (compile_.result != "not_run") report_.checks.compile = compile_;
  report_.checks.differential = differential_;
  report_.programs = programs_;
  for (SiteRecord& record : report_.sites) {
    const auto run = differential_by_site_.find(record.site.id);
    const auto found = differential_by_file_.find(record.site.file);
    if (run != differential_by_site_.end()) {
      record.differential = run->second;
    } else if (found != differential_by_file_.end() && !record.finding.group.empty()) {
      record.differential = found->second;
    } else if (options_.verify == Verify::kRun && record.site.kind == SiteKind::kRun) {
      record.differential.detail = "this Run was not converted";
    }
  }
  if (!options_.out_root.empty()) {
    report_.result_kind = "out_root";
    report_.result_path = AbsolutePath(options_.out_root);
  } else if (options_.in_place) {
    report_.result_kind = "in_place";
    report_.result_path = inputs_.root;
  } else if (!options_.patch.empty()) {
    report_.result_kind = "patch";
    report_.result_path = AbsolutePath(options_.patch);
  }
  return CarryNotes();
}

llvm::Error UpgradeRun::CarryNotes() {
  const std::string folder = ReportFolder();
  const std::string earlier = folder.empty() ? "" : (fs::path(folder) / "run.json").string();
  if (!earlier.empty() && Exists(earlier)) {
    llvm::Expected<std::string> text = ReadFile(earlier);
    if (!text) return text.takeError();
    llvm::Expected<Report> report = ParseReport(*text, earlier);
    if (report) {
      CarryReviews(report_, *report);
    } else {
      // A person's notes are not thrown away because they cannot be read.
      const std::string kept = earlier + ".unread";
      PrintError(llvm::toString(report.takeError()) + "; its notes are in " + kept);
      if (llvm::Error error = WriteAtomically(kept, *text)) return error;
    }
  }
  return options_.notes.empty() ? llvm::Error::success() : ApplyNotes(report_, notes_, options_.notes);
}

llvm::Error UpgradeRun::ReadNotes() {
  if (options_.notes.empty()) return llvm::Error::success();
  llvm::Expected<std::string> notes = ReadFile(options_.notes);
  if (!notes) return notes.takeError();
  notes_ = std::move(*notes);
  return CheckNotes(notes_, options_.notes);
}

std::string UpgradeRun::ReportFolder() const {
  if (!options_.report_folder.empty()) return options_.report_folder;
  if (!options_.out_root.empty()) return (fs::path(options_.out_root) / ".eagerize").string();
  if (options_.in_place) return (fs::path(inputs_.root) / ".eagerize").string();
  return "";
}

llvm::Error UpgradeRun::WriteResult() {
  const NewTexts texts = Texts();
  if (!options_.export_fixes.empty()) {
    if (llvm::Error error = WriteAtomically(options_.export_fixes, RenderFixes(report_))) {
      return error;
    }
  }
  if (!options_.patch.empty()) return WriteAtomically(options_.patch, RenderPatch(report_));
  if (options_.in_place) {
    return WriteInPlace(texts, {inputs_.root, options_.backup_suffix, options_.command});
  }
  if (options_.out_root.empty()) return llvm::Error::success();
  llvm::Expected<MirrorResult> mirrored =
      MirrorTree(inputs_.root, AbsolutePath(options_.out_root), texts);
  if (!mirrored) return mirrored.takeError();
  for (const std::string& file : mirrored->merged) {
    PrintError(file + ": edited by hand; merged with the new text");
  }
  for (const std::string& file : mirrored->conflicts) {
    PrintError(Message("EAG2103", {}) + ": see " + file);
  }
  return llvm::Error::success();
}

llvm::Error UpgradeRun::WriteReports() {
  const std::string folder = ReportFolder();
  if (folder.empty()) return llvm::Error::success();
  if (llvm::Error error =
          WriteAtomically((fs::path(folder) / "run.json").string(), ToJson(report_))) {
    return error;
  }
  for (const ReportFormat& format : ReportFormats()) {
    const bool is_wanted = std::find(options_.formats.begin(), options_.formats.end(),
                                     format.name) != options_.formats.end();
    if (!is_wanted) continue;
    const std::string path = (fs::path(folder) / format.file_name).string();
    if (llvm::Error error = WriteAtomically(path, format.render(report_))) return error;
  }
  return llvm::Error::success();
}

}  // namespace eager::rewriter

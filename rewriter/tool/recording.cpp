// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/recording.h"

#include <algorithm>

#include "rewriter/core/format_changes.h"
#include "rewriter/core/line_diff.h"

namespace eager::rewriter {
namespace {

RecordingTexts Missing(const std::string& reason) {
  RecordingTexts none;
  none.missing = reason;
  return none;
}

llvm::Expected<RecordingTexts> Make(const AnalysisResult& analysis, const Composition& composition,
                                    SourceFiles& sources,
                                    const std::map<std::string, std::string>& excluded) {
  RecordingTexts recording;
  std::vector<Edit> before;
  for (const Edit& edit : analysis.instrumentation.before) {
    if (composition.applied.contains(edit.group)) before.push_back(edit);
  }
  llvm::Expected<std::map<std::string, ComposedFile>> old_files = Render(before, sources);
  if (!old_files) return old_files.takeError();
  for (const auto& [path, file] : *old_files) recording.old_texts[path] = file.text;
  AnalysisResult recorded = analysis;
  recorded.edits = analysis.instrumentation.after;
  llvm::Expected<Composition> after = Compose(recorded, sources, excluded);
  if (!after) return after.takeError();
  if (after->applied != composition.applied) return Missing("the edits that record them overlap others");
  for (auto& [path, file] : after->files) {
    llvm::Expected<const std::string*> text = sources.Text(path);
    if (!text) return text.takeError();
    FormatChanges(path, **text, file);
    recording.new_texts[path] = file.text;
  }
  for (const RecordedRun& run : analysis.instrumentation.runs) {
    if (composition.applied.contains(run.group)) recording.runs.push_back(run);
  }
  return recording;
}

}  // namespace

RecordingTexts MakeRecording(const AnalysisResult& analysis, const Composition& composition,
                             SourceFiles& sources, const std::map<std::string, std::string>& excluded) {
  llvm::Expected<RecordingTexts> recording = Make(analysis, composition, sources, excluded);
  return recording ? std::move(*recording) : Missing(llvm::toString(recording.takeError()));
}

std::map<std::string, CheckResult> BySite(const AnalysisResult& analysis,
                                          const std::map<std::string, CheckResult>& by_run) {
  std::map<std::string, CheckResult> by_site;
  for (const RecordedRun& run : analysis.instrumentation.runs) {
    const auto found = by_run.find(run.key);
    if (found == by_run.end()) continue;
    for (const Site& site : analysis.sites) {
      if (site.kind == SiteKind::kRun && site.file == run.file && run.call.Contains(site.range)) {
        by_site[site.id] = found->second;
      }
    }
  }
  return by_site;
}

void MergeHandWork(RecordingTexts& recording, const NewTexts& written, const NewTexts& present) {
  for (auto& [path, text] : recording.new_texts) {
    const auto base = written.find(path), now = present.find(path);
    if (base == written.end() || now == present.end()) {
      recording = Missing("the result is not what this version of the program writes");
      return;
    }
    const Merge merge = MergeLines(base->second, text, now->second);
    if (merge.conflicts > 0) {
      recording = Missing("the result was edited by hand at the Runs");
      return;
    }
    text = merge.text;
  }
}

}  // namespace eager::rewriter

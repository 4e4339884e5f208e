// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/compare_trees.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "llvm/Support/FileSystem.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

// Files whose texts differ between the two trees.
std::vector<std::string> ChangedFiles(const NewTexts& old_texts, const NewTexts& new_texts) {
  std::set<std::string> changed;
  for (const NewTexts* texts : {&old_texts, &new_texts}) {
    for (const auto& [path, text] : *texts) {
      const NewTexts& others = texts == &old_texts ? new_texts : old_texts;
      const auto other = others.find(path);
      if (other == others.end() || other->second != text) changed.insert(path);
    }
  }
  return {changed.begin(), changed.end()};
}

NewTexts Joined(const NewTexts& below, const NewTexts& above) {
  NewTexts joined = above;
  joined.insert(below.begin(), below.end());
  return joined;
}

std::vector<CompileCommand> Including(std::vector<CompileCommand> commands, const std::string& header) {
  for (CompileCommand& command : commands) {
    command.arguments.insert(command.arguments.end(), {"-include", header});
  }
  return commands;
}

// A temporary folder, removed at the end.
class WorkFolder {
 public:
  static llvm::Expected<WorkFolder> Make() {
    llvm::SmallString<128> created;
    if (const std::error_code error = llvm::sys::fs::createUniqueDirectory("eagerize", created)) {
      return llvm::createStringError(error, "no temporary folder: %s", error.message().c_str());
    }
    return WorkFolder(created.str().str());
  }
  WorkFolder(WorkFolder&& other) noexcept : path_(std::exchange(other.path_, "")) {}
  ~WorkFolder() {
    std::error_code error;
    if (!path_.empty()) fs::remove_all(path_, error);
  }
  const fs::path& path() const { return path_; }

 private:
  explicit WorkFolder(fs::path path) : path_(std::move(path)) {}
  fs::path path_;
};

std::string PlaceOf(const RecordedRun& run, const TreePair& trees) {
  std::string place = RelativeTo(run.file, trees.root);
  const auto changed = trees.old_texts.find(run.file);
  std::string text;
  if (changed != trees.old_texts.end()) {
    text = changed->second;
  } else if (llvm::Expected<std::string> on_disk = ReadFile(run.file)) {
    text = std::move(*on_disk);
  } else {
    llvm::consumeError(on_disk.takeError());
  }
  return place + ":" + std::to_string(PositionAt(text, run.call.begin).line);
}

// Runs are recorded beside the program's main file; without them its copy is the program itself, and
// fails where that does.
bool HasRecords(const ProgramVerdict& verdict, const TreePair& trees) {
  const fs::path folder = (fs::path(trees.root) / verdict.main_file).parent_path();
  return std::any_of(trees.recording.runs.begin(), trees.recording.runs.end(),
                     [&](const RecordedRun& run) { return fs::path(run.file).parent_path() == folder; });
}

// Programs of the two trees; `old_texts` and `new_texts` stand in them in the places of files.
llvm::Expected<std::vector<ProgramVerdict>> CompareTexts(const TreePair& trees, const NewTexts& old_texts,
                                                         const NewTexts& new_texts, bool is_recorded) {
  llvm::Expected<WorkFolder> folder = WorkFolder::Make();
  if (!folder) return folder.takeError();
  const fs::path work = folder->path();
  for (const auto& [name, texts] : {std::pair("old", &old_texts), std::pair("new", &new_texts)}) {
    llvm::Expected<MirrorResult> mirrored =
        MirrorTree(trees.root, (work / name / "tree").string(), *texts);
    if (!mirrored) return mirrored.takeError();
  }
  std::vector<CompileCommand> old_commands = trees.commands;
  std::vector<CompileCommand> new_commands = CommandsForResult(trees.commands, new_texts);
  std::set<std::string> changed_units;
  for (const CompileCommand& command :
       CommandsThatSee(trees.commands, trees.root, ChangedFiles(old_texts, new_texts))) {
    changed_units.insert(RelativeTo(command.file, trees.root));
  }
  std::map<std::string, std::string> places;
  if (is_recorded) {
    const std::string header = (work / "eagerize_record.h").string();
    if (llvm::Error error = WriteAtomically(header, kRecorderHeader)) return error;
    old_commands = Including(std::move(old_commands), header);
    new_commands = Including(std::move(new_commands), header);
    for (const RecordedRun& run : trees.recording.runs) places[run.key] = PlaceOf(run, trees);
  }
  return ComparePrograms({.old_commands = old_commands,
                          .new_commands = new_commands,
                          .changed_units = changed_units,
                          .root = trees.root,
                          .old_tree = (work / "old" / "tree").string(),
                          .new_tree = (work / "new" / "tree").string(),
                          .work_folder = (work / "build").string(),
                          .link_flags = LinkFlags(trees.locations),
                          .jobs = trees.jobs,
                          .run_places = places});
}

}  // namespace

llvm::Expected<std::vector<ProgramVerdict>> CompareTrees(const TreePair& trees) {
  if (trees.locations.libraries.empty()) {
    return llvm::createStringError(
        "--verify run: libeagerize_runtime and libeagerize_compat_v1 were not found beside the "
        "program");
  }
  const RecordingTexts& recording = trees.recording;
  std::string why_not = recording.missing;
  std::vector<ProgramVerdict> recorded;
  if (!recording.runs.empty()) {
    llvm::Expected<std::vector<ProgramVerdict>> verdicts =
        CompareTexts(trees, Joined(trees.old_texts, recording.old_texts),
                     Joined(trees.new_texts, recording.new_texts), true);
    if (!verdicts) return verdicts;
    const bool is_whole = std::none_of(verdicts->begin(), verdicts->end(), [&](const ProgramVerdict& verdict) {
      return verdict.is_unbuilt && HasRecords(verdict, trees);
    });
    if (is_whole) return verdicts;
    recorded = std::move(*verdicts);
  }
  llvm::Expected<std::vector<ProgramVerdict>> verdicts =
      CompareTexts(trees, trees.old_texts, trees.new_texts, false);
  if (!verdicts) return verdicts;
  for (ProgramVerdict& verdict : *verdicts) {
    const auto other = std::find_if(recorded.begin(), recorded.end(), [&](const ProgramVerdict& known) {
      return known.main_file == verdict.main_file;
    });
    if (other != recorded.end() && !other->is_unbuilt) {
      verdict = *other;
    } else if (other != recorded.end() && !verdict.is_unbuilt) {
      verdict.detail += "; its Runs were not compared one by one: in the copy that records them, " + other->detail;
    } else if (!why_not.empty()) {
      verdict.detail += "; its Runs were not compared one by one: " + why_not;
    }
  }
  return verdicts;
}

std::map<std::string, CheckResult> ByRun(const std::vector<ProgramVerdict>& verdicts,
                                         const std::vector<RecordedRun>& runs) {
  const auto rank = [](const std::string& result) {
    return result == "differs" ? 2 : result == "equal" ? 1 : 0;
  };
  std::map<std::string, CheckResult> by_run;
  for (const RecordedRun& run : runs) by_run[run.key] = {"not_run", "no program came to this Run"};
  for (const ProgramVerdict& verdict : verdicts) {
    for (const auto& [key, run] : verdict.runs) {
      CheckResult& known = by_run[key];
      if (known.result != "not_run" && rank(run.result) <= rank(known.result)) continue;
      known = {run.result, verdict.main_file + ": " + run.detail};
    }
  }
  return by_run;
}

std::vector<ProgramRecord> ToRecords(const std::vector<ProgramVerdict>& verdicts) {
  std::vector<ProgramRecord> records;
  for (const ProgramVerdict& verdict : verdicts) {
    records.push_back({verdict.main_file, verdict.sources, verdict.result, verdict.detail});
  }
  return records;
}

CheckResult Summarise(const std::vector<ProgramVerdict>& verdicts) {
  unsigned equal = 0;
  unsigned named = 0;
  CheckResult summary;
  for (const ProgramVerdict& verdict : verdicts) {
    if (verdict.result == "equal") {
      ++equal;
      continue;
    }
    if (verdict.result == "differs") summary.result = "differs";
    // The report's list of programs says why.
    if (++named > 5) continue;
    summary.detail +=
        "; " + verdict.main_file + (verdict.result == "differs" ? " differs" : " did not run");
  }
  summary.detail = std::to_string(equal) + " of " + std::to_string(verdicts.size()) +
                   " programs equal" + summary.detail;
  if (summary.result != "differs" && equal > 0) summary.result = "equal";
  return summary;
}

std::map<std::string, CheckResult> ByFile(const std::vector<ProgramVerdict>& verdicts) {
  const auto rank = [](const std::string& result) {
    return result == "differs" ? 2 : result == "equal" ? 1 : 0;
  };
  std::map<std::string, CheckResult> by_file;
  for (const ProgramVerdict& verdict : verdicts) {
    for (const std::string& source : verdict.sources) {
      CheckResult& check = by_file[source];
      if (check.detail.empty() || rank(verdict.result) > rank(check.result)) {
        check = {verdict.result, verdict.main_file + ": " + verdict.detail};
      }
    }
  }
  return by_file;
}

}  // namespace eager::rewriter

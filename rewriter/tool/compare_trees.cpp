// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/compare_trees.h"

#include <filesystem>
#include <set>

#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FileSystem.h"
#include "rewriter/core/paths.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

// Files whose texts differ between the two trees.
std::vector<std::string> ChangedFiles(const TreePair& trees) {
  std::set<std::string> changed;
  for (const NewTexts* texts : {&trees.old_texts, &trees.new_texts}) {
    for (const auto& [path, text] : *texts) {
      const NewTexts& others = texts == &trees.old_texts ? trees.new_texts : trees.old_texts;
      const auto other = others.find(path);
      if (other == others.end() || other->second != text) changed.insert(path);
    }
  }
  return {changed.begin(), changed.end()};
}

}  // namespace

llvm::Expected<std::vector<ProgramVerdict>> CompareTrees(const TreePair& trees) {
  if (trees.locations.libraries.empty()) {
    return llvm::createStringError(
        "--verify run: libeagerize_runtime and libeagerize_compat_v1 were not found beside the "
        "program");
  }
  llvm::SmallString<128> created;
  if (const std::error_code error = llvm::sys::fs::createUniqueDirectory("eagerize", created)) {
    return llvm::createStringError(error, "no temporary folder: %s", error.message().c_str());
  }
  const fs::path work = created.str().str();
  const auto cleanup = llvm::make_scope_exit([&] {
    std::error_code error;
    fs::remove_all(work, error);
  });
  for (const auto& [name, texts] : {std::pair("old", &trees.old_texts),
                                    std::pair("new", &trees.new_texts)}) {
    llvm::Expected<MirrorResult> mirrored =
        MirrorTree(trees.root, (work / name / "tree").string(), *texts);
    if (!mirrored) return mirrored.takeError();
  }
  const std::vector<CompileCommand> new_commands =
      CommandsForResult(trees.commands, trees.new_texts);
  std::set<std::string> changed_units;
  for (const CompileCommand& command :
       CommandsThatSee(trees.commands, trees.root, ChangedFiles(trees))) {
    changed_units.insert(RelativeTo(command.file, trees.root));
  }
  return ComparePrograms({trees.commands, new_commands, changed_units, trees.root, (work / "old" / "tree").string(),
                          (work / "new" / "tree").string(), (work / "build").string(),
                          LinkFlags(trees.locations), trees.jobs});
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

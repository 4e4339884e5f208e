// SPDX-License-Identifier: Apache-2.0
#include "rewriter/verify/differential.h"

#include <algorithm>
#include <filesystem>

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

std::string FolderOf(const std::string& tree, const std::string& file) {
  return (fs::path(tree) / file).parent_path().string();
}

ProgramVerdict Compare(const DifferentialInput& input, const BuiltProgram& old_program,
                       const BuiltProgram* new_program) {
  ProgramVerdict verdict{old_program.main_file, old_program.sources, "not_run", ""};
  if (old_program.binary.empty()) {
    verdict.detail = "the old program does not build: " + old_program.error;
    return verdict;
  }
  if (!new_program || new_program->binary.empty()) {
    verdict.result = "differs";
    verdict.detail = "the new program does not build: " +
                     (new_program ? new_program->error : "it has no main any more");
    return verdict;
  }
  llvm::Expected<ProgramStart> start =
      ReadProgramStart((fs::path(input.root) / old_program.main_file).string());
  if (!start) {
    verdict.detail = llvm::toString(start.takeError());
    return verdict;
  }
  const ProgramOutput before =
      RunProgram(old_program.binary, FolderOf(input.old_tree, old_program.main_file),
                 start->arguments, input.timeout_seconds);
  if (!before.failure.empty()) {
    verdict.detail = "the old program: " + before.failure;
    return verdict;
  }
  const ProgramOutput after =
      RunProgram(new_program->binary, FolderOf(input.new_tree, old_program.main_file),
                 start->arguments, input.timeout_seconds);
  const std::string difference =
      after.failure.empty() ? CompareOutputs(before, after, start->rtol, start->atol)
                            : "the new program: " + after.failure;
  if (!difference.empty()) {
    // A program that prints the time or its own address proves nothing either way.
    const ProgramOutput again =
        RunProgram(old_program.binary, FolderOf(input.old_tree, old_program.main_file),
                   start->arguments, input.timeout_seconds);
    const std::string change = again.failure.empty()
                                   ? CompareOutputs(before, again, start->rtol, start->atol)
                                   : again.failure;
    if (!change.empty()) {
      verdict.detail = "the old program does not repeat itself: " + change;
      return verdict;
    }
  }
  verdict.result = difference.empty() ? "equal" : "differs";
  verdict.detail = !difference.empty() ? difference
                   : before.exit_code == 0
                       ? "exit code and output are the same"
                       : "both end with exit code " + std::to_string(before.exit_code) +
                             " and the same output";
  return verdict;
}

}  // namespace

llvm::Expected<std::vector<ProgramVerdict>> ComparePrograms(const DifferentialInput& input) {
  const auto folder = [&](const char* name) {
    return (fs::path(input.work_folder) / name).string();
  };
  const BuildInput old_build{input.old_commands, input.root,       input.old_tree,
                             folder("old"),      input.link_flags, input.jobs};
  llvm::Expected<std::vector<BuiltProgram>> old_programs = BuildPrograms(old_build);
  if (!old_programs) return old_programs.takeError();
  BuildInput new_build{input.new_commands, input.root,       input.new_tree,
                       folder("new"),      input.link_flags, input.jobs};
  for (const auto& [source, object] : ObjectPaths(old_build)) {
    if (!input.changed_units.contains(source)) new_build.objects[source] = object;
  }
  llvm::Expected<std::vector<BuiltProgram>> new_programs = BuildPrograms(new_build);
  if (!new_programs) return new_programs.takeError();
  std::vector<ProgramVerdict> verdicts;
  for (const BuiltProgram& old_program : *old_programs) {
    const auto found = std::find_if(
        new_programs->begin(), new_programs->end(),
        [&](const BuiltProgram& program) { return program.main_file == old_program.main_file; });
    verdicts.push_back(
        Compare(input, old_program, found == new_programs->end() ? nullptr : &*found));
  }
  return verdicts;
}

}  // namespace eager::rewriter

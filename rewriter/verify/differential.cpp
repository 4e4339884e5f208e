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

// One program, old and new.
class Comparison {
 public:
  Comparison(const DifferentialInput& input, const BuiltProgram& old_program,
             const BuiltProgram* new_program)
      : input_(input), old_(old_program), new_(new_program) {}

  ProgramVerdict Run() {
    verdict_ = {old_.main_file, old_.sources, "not_run", ""};
    llvm::Expected<ProgramStart> start =
        ReadProgramStart((fs::path(input_.root) / old_.main_file).string());
    if (!start) return Said("not_run", llvm::toString(start.takeError()));
    start_ = *start;
    verdict_.is_unbuilt = old_.binary.empty() || !new_ || new_->binary.empty();
    if (old_.binary.empty()) return Said("not_run", "the old program does not build: " + old_.error);
    if (verdict_.is_unbuilt) {
      return Said("differs", "the new program does not build: " +
                                 (new_ ? new_->error : "it has no main any more"));
    }
    const Outcome before = Start(old_, input_.old_tree);
    if (!before.output.failure.empty()) {
      return Said("not_run", "the old program: " + before.output.failure);
    }
    const Outcome after = Start(*new_, input_.new_tree);
    CompareAllRuns(before, after);
    std::string difference = after.output.failure.empty()
                                 ? Difference(before, after)
                                 : "the new program: " + after.output.failure;
    if (!difference.empty() || !FirstDifferingRun().empty()) {
      // A program that prints the time or its own address proves nothing either way.
      const Outcome again = Start(old_, input_.old_tree);
      ForgiveRuns(before, again);
      const std::string change =
          again.output.failure.empty() ? Difference(before, again) : again.output.failure;
      if (!difference.empty() && !change.empty()) {
        verdict_.detail = "the old program does not repeat itself: " + change;
        difference.clear();
      }
    }
    const std::string run = FirstDifferingRun();
    if (!run.empty()) {
      return Said("differs", run + (difference.empty() ? "" : "; " + difference));
    }
    if (!difference.empty()) return Said("differs", difference);
    if (!verdict_.detail.empty()) return verdict_;
    return Said("equal", (before.output.exit_code == 0
                              ? "exit code and output are the same"
                              : "both end with exit code " +
                                    std::to_string(before.output.exit_code) +
                                    " and the same output") +
                             CountedRuns());
  }

 private:
  struct Outcome {
    ProgramOutput output;
    RunRecords runs;
  };

  ProgramVerdict Said(const char* result, const std::string& detail) {
    verdict_.result = result;
    verdict_.detail = detail;
    return verdict_;
  }

  Outcome Start(const BuiltProgram& program, const std::string& tree) const {
    const std::string record = input_.run_places.empty() ? "" : program.binary + ".record";
    std::error_code error;
    fs::remove(record, error);
    Outcome outcome;
    outcome.output = RunProgram(program.binary, FolderOf(tree, old_.main_file), start_.arguments,
                                input_.timeout_seconds, record);
    if (record.empty()) return outcome;
    llvm::Expected<RunRecords> runs = ReadRunRecords(record);
    if (runs) {
      outcome.runs = std::move(*runs);
    } else if (outcome.output.failure.empty()) {
      outcome.output.failure = llvm::toString(runs.takeError());
    } else {
      llvm::consumeError(runs.takeError());
    }
    return outcome;
  }

  std::string Difference(const Outcome& a, const Outcome& b) const {
    return CompareOutputs(a.output, b.output, start_.rtol, start_.atol);
  }

  void CompareAllRuns(const Outcome& before, const Outcome& after) {
    static const std::vector<RunRecord> none;
    const auto of = [](const Outcome& outcome, const std::string& key) -> const std::vector<RunRecord>& {
      const auto found = outcome.runs.find(key);
      return found == outcome.runs.end() ? none : found->second;
    };
    for (const auto& [key, place] : input_.run_places) {
      const RunVerdict run = CompareRuns(of(before, key), of(after, key), start_.rtol, start_.atol);
      const bool is_reached = !of(before, key).empty() || !of(after, key).empty();
      if (is_reached) verdict_.runs[key] = run;
    }
  }

  // What the old program does not give twice says nothing about the new one.
  void ForgiveRuns(const Outcome& before, const Outcome& again) {
    for (auto& [key, run] : verdict_.runs) {
      if (run.result != "differs") continue;
      const auto first = before.runs.find(key), second = again.runs.find(key);
      if (first == before.runs.end() || second == again.runs.end()) continue;
      const RunVerdict change = CompareRuns(first->second, second->second, start_.rtol, start_.atol);
      if (change.result == "differs") {
        run = {"not_run", "the old program does not give the same again here: " + change.detail};
      }
    }
  }

  std::string FirstDifferingRun() const {
    for (const auto& [key, run] : verdict_.runs) {
      if (run.result == "differs") return input_.run_places.at(key) + ": " + run.detail;
    }
    return "";
  }

  std::string CountedRuns() const {
    const auto equal = std::count_if(verdict_.runs.begin(), verdict_.runs.end(), [](const auto& run) {
      return run.second.result == "equal";
    });
    if (equal == 0) return "";
    return ", and so is what " + std::to_string(equal) + (equal == 1 ? " Run" : " Runs") + " gave";
  }

  const DifferentialInput& input_;
  const BuiltProgram& old_;
  const BuiltProgram* new_;
  ProgramStart start_;
  ProgramVerdict verdict_;
};

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
        Comparison(input, old_program, found == new_programs->end() ? nullptr : &*found).Run());
  }
  return verdicts;
}

}  // namespace eager::rewriter

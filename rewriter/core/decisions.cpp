// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/decisions.h"

#include <algorithm>

#include "rewriter/core/op_names.h"
#include "rewriter/core/parts.h"
#include "rewriter/core/program.h"
#include "rewriter/core/slices.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace {

// The include that code in `file` needs beside the old ones, where a part of it is converted.
void AddModernInclude(const std::string& file, const std::string& text, const std::vector<std::string>& groups,
                      AnalysisResult& result) {
  constexpr const char* kInclude = "#include \"eager/eager.h\"";
  if (groups.empty() || text.find(kInclude) != std::string::npos) return;
  std::size_t at = text.find("#include \"tensorflow/");
  if (at == std::string::npos) {
    at = text.find("#include");
    if (at == std::string::npos) at = 0;
  }
  const unsigned place = static_cast<unsigned>(at);
  DependentEdit include;
  include.edit = {file, {place, place}, {kInclude + LineEndOf(text)}, "", Glue::kFollowing};
  include.when = DependentEdit::When::kAnyApplied;
  include.groups = groups;
  result.dependent_edits.push_back(include);
}

// As a whole where that can be; otherwise the parts that can move do, and the others stay.
class PartwiseDecision {
 public:
  PartwiseDecision(const FactIndex& index, const DecideOptions& options, AnalysisResult& result, DecisionText& text)
      : index_(index), options_(options), result_(result), text_(text) {}

  void Run(const std::set<std::string>& files) {
    Program whole(index_, options_, Part(files));
    whole.Decide(text_);
    text_.decisions += whole.Decision() + '\n';
    whole.AddUnparsed(result_);
    if (!whole.blocked() || options_.keep_graphs) return Accept(whole, {});
    const std::vector<Part> parts = FindParts(index_.facts(), *options_.rules, Part(files), Bonds::kAll);
    for (const Part& part : parts) Decide(part);
    for (const auto& [file, groups] : groups_) AddModernInclude(file, options_.texts.at(file), groups, result_);
    Accept(whole, parts);
  }

 private:
  void Decide(const Part& part) {
    DecisionText text;  // graphs and slices of the whole are printed already
    Program program(index_, options_, part);
    program.Decide(text);
    const std::vector<Part> smaller = program.blocked()
                                          ? FindParts(index_.facts(), *options_.rules, part, Bonds::kNoTensors)
                                          : std::vector<Part>();
    if (smaller.size() < 2) {
      text_.decisions += "  " + program.Decision() + '\n';
      return Accept(program, {});
    }
    std::vector<Program> cut;
    for (const Part& one : smaller) {
      cut.emplace_back(index_, options_, one);
      cut.back().Decide(text);
    }
    for (std::size_t i = 0; i < cut.size(); ++i) {
      if (!cut[i].blocked() && !smaller[i].BuildsGraphs(index_.facts())) {
        if (const std::optional<Reason> reason = StayingAround(smaller, cut, i)) cut[i].Block(*reason);
      }
      text_.decisions += "  " + cut[i].Decision() + '\n';
      Accept(cut[i], {});
    }
  }

  // Why the code stays to and from which the part passes Tensors; nothing when some of it moves.
  std::optional<Reason> StayingAround(const std::vector<Part>& parts, const std::vector<Program>& programs, std::size_t one) const {
    std::optional<Reason> reason;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (i == one || (!parts[i].Uses(index_.facts(), parts[one]) && !parts[one].Uses(index_.facts(), parts[i]))) continue;
      if (!programs[i].blocked() && parts[i].BuildsGraphs(index_.facts())) return std::nullopt;
      if (!reason) reason = programs[i].blocked();
    }
    return reason;
  }

  void Accept(Program& program, const std::vector<Part>& others) {
    AnalysisResult own;
    program.AddEdits(own);
    for (const Edit& edit : own.edits) {
      std::vector<std::string>& groups = groups_[edit.file];
      if (groups.empty() || groups.back() != edit.group) groups.push_back(edit.group);
    }
    Join(result_, std::move(own));
    program.AddFindings(result_, others);
  }

  const FactIndex& index_;
  const DecideOptions& options_;
  AnalysisResult& result_;
  DecisionText& text_;
  std::map<std::string, std::vector<std::string>> groups_;  // file → what is converted in it
};

}  // namespace

void Decide(const Facts& facts, const DecideOptions& options, AnalysisResult& result, DecisionText& text) {
  Facts adopted = facts;
  AdoptDefinitions(adopted);
  JoinBuilders(adopted);
  ResolveNames(adopted);
  ReleaseAssigns(adopted);
  const FactIndex index(adopted);
  // files that share a unit are one program
  std::vector<std::set<std::string>> programs;
  for (const std::vector<std::string>& files : facts.units_files) {
    std::set<std::string> joined(files.begin(), files.end());
    for (auto it = programs.begin(); it != programs.end();) {
      const bool meets = std::any_of(it->begin(), it->end(), [&](const std::string& file) { return joined.contains(file); });
      if (!meets) {
        ++it;
        continue;
      }
      joined.insert(it->begin(), it->end());
      it = programs.erase(it);
    }
    programs.push_back(joined);
  }
  std::sort(programs.begin(), programs.end());
  for (const std::set<std::string>& files : programs) PartwiseDecision(index, options, result, text).Run(files);
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Writes a recovered graph as eager code: variables, functions where their statements stood, calls
// where the Runs stood. Everything kept is the user's text.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "rewriter/core/emit.h"
#include "rewriter/core/finding.h"
#include "rewriter/core/slices.h"

namespace eager::rewriter {

struct WrittenRun {
  int run = -1;
  std::string diagnostic;
  std::string message;
  std::vector<Note> notes = {};  // what a person should look at
  bool gives_values = true;  // what the Run gave stands somewhere in the new text
};

class GraphWriter {
 public:
  GraphWriter(const FactIndex& index, Graph& graph, TextEditor& editor)
      : index_(index), facts_(index.facts()), graph_(graph), editor_(editor) {}

  /// False when it cannot be written: graph.blocked says why. Edits may have been added then.
  bool Write();
  const std::vector<WrittenRun>& runs() const { return runs_; }

 private:
  // graph_writer.cpp
  void WriteVariables();
  void WriteAssign(const OpFact& op);
  void WriteListTypes();
  void WriteFunctions();
  void DefineBeforeRun(const NewFunction& function, const std::string& text);
  std::string FunctionText(const NewFunction& function);
  std::string UnitText(const NewFunction& function, int unit, bool is_result);
  std::string GradientText(const GradientFact& gradient, const std::string& tape);
  bool IsControl(const NewFunction& function, const std::string& usr) const;
  bool IsWatched(const NewFunction& function, const std::string& usr) const;
  std::string CallOf(const std::string& head) const;
  void ReplaceCalls(const NewFunction& function, std::string& prologue);
  void DeleteUnit(int unit);
  void DeleteRun(const Slice& slice, const std::vector<std::string>& values);
  void DeleteUnits();
  // class_members.cpp
  void PlanMembers();
  void WriteMembers();
  void WriteMemberGroup(const std::vector<const Handle*>& group);
  std::string FunctionType(const NewFunction& function) const;
  /// The name of a member's value inside of a function: without the underscore that marks a member.
  std::string LocalName(const std::string& usr) const;
  // run_writer.cpp
  std::string FetchText(const std::string& file, const FetchFact& fetch);
  void CheckEffects();
  void WriteRuns();
  void PlanOutputs();
  void WriteRun(const Slice& slice);
  std::vector<Note> NotesOf(const Slice& slice) const;
  bool DependsOn(int unit, int earlier) const;
  std::vector<std::string> ValuesOf(const Slice& slice, bool& is_list_call);
  std::string CallText(const Slice& slice) const;
  std::string Assignment(const Slice& slice, const std::vector<std::string>& values, bool is_list_call) const;
  /// Where the results of the Run stand in the new text, as a pointer; "" when nobody reads them.
  std::string OutputsPointer(const RunFact& run) const;
  std::string Attempt(const Slice& slice, const std::string& function) const;
  void ReplaceRun(const Slice& slice, const std::string& body);
  bool InlineOutputs(const Slice& slice, const std::vector<std::string>& values);
  void WrapRegion(const Slice& slice, const std::string& body);

  void Block(const std::string& file, ByteRange range, const std::string& text, const char* diagnostic = "EAG1205") {
    if (!graph_.blocked) graph_.blocked = Reason{file, range, text, diagnostic};
  }
  std::string Source(int unit) const { return editor_.Source(facts_.units[unit].file, facts_.units[unit].range); }
  int UnitOf(const std::string& usr) const;

  const FactIndex& index_;
  const Facts& facts_;
  Graph& graph_;
  TextEditor& editor_;
  std::set<int> deleted_;
  std::map<int, std::string> recordings_;  // of deleted units that held a Run
  std::set<std::string> inlined_outputs_;
  std::vector<WrittenRun> runs_;
};

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// A program (files that are compiled together somewhere), or a part of one that stands alone: types
// flow inside of it, so it moves to eager code as a whole or not at all. Writes its edits and the
// verdict of each of its sites.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "rewriter/core/decisions.h"
#include "rewriter/core/emit.h"
#include "rewriter/core/graph_writer.h"
#include "rewriter/core/parts.h"
#include "rewriter/core/rule_index.h"
#include "rewriter/core/slices.h"

namespace eager::rewriter {

class Program {
 public:
  Program(const FactIndex& index, const DecideOptions& options, Part part)
      : index_(index), facts_(index.facts()), options_(options), part_(std::move(part)), editor_(options.texts) {}

  void Decide(DecisionText& text);
  /// It stays for this reason, or for one that stands before it in the source.
  void Block(const Reason& reason);
  /// Why it stays.
  const std::optional<Reason>& blocked() const { return blocked_; }
  /// "main.cc, Train: converted".
  std::string Decision() const;
  /// The edits, unless it is blocked.
  void AddEdits(AnalysisResult& result);
  /// The sites that lie in the program or part, except those in one of `others`, and what became of them.
  void AddFindings(AnalysisResult& result, const std::vector<Part>& others);

  /// Old code of its files under an #if that no unit reached.
  void AddUnparsed(AnalysisResult& result) const;

 private:
  bool IsOurs(const std::string& file, ByteRange range) const { return part_.Contains(file, range); }
  // program.cpp
  bool IsDone() const;
  void LoadTexts();
  void WriteGraphs(DecisionText& text);
  void CheckSessions();
  void WriteNodeNames();
  void WriteSteps();
  void AddInstrumentation(Instrumentation& instrumentation);
  // program_findings.cpp
  Finding FindingOf(const SymbolUse& use) const;
  void DescribeConversion(const SymbolUse& use, Finding& finding) const;
  void DescribeRun(const SymbolUse& use, Finding& finding) const;
  // program_names.cpp
  void ChooseSpelling();
  bool SeesOldNames() const;
  bool IsQualifiedAt(const std::string& file, unsigned at) const;
  void BlockMacro(const SymbolUse& use);
  void WriteNames();
  void WriteUsings();
  void DropForwardNamespaces();
  void WriteIncludes();
  bool IsLeft(const SymbolUse& use) const;
  /// Inside of the user's own `namespace tensorflow`, where old names need no qualifier and modern ones do.
  bool IsInTensorflow(const std::string& file, unsigned at) const;
  /// A forward declaration of a class that stays valid.
  bool IsKeptForward(const SymbolUse& use) const;

  const FactIndex& index_;
  const Facts& facts_;
  const DecideOptions& options_;
  Part part_;
  TextEditor editor_;
  std::string group_;
  std::optional<Reason> blocked_;
  std::vector<WrittenRun> runs_;
  std::set<std::string> handled_sessions_;
  std::vector<std::pair<std::string, ByteRange>> removed_;  // statements whose nodes no Run needs
  bool is_done_ = false;
  bool has_parts_ = false;
  bool must_qualify_ = false;
  bool old_names_stay_ = false;
  bool keeps_old_status_ = false;
  std::set<std::string> open_files_;  // with a using-directive at file scope
  std::vector<std::pair<std::string, ByteRange>> open_functions_;
};

}  // namespace eager::rewriter

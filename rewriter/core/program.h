// SPDX-License-Identifier: Apache-2.0
// A program: files that are compiled together somewhere. Types flow between them, so they move to
// eager code together or not at all. Writes the edits of one program and the verdict of each site.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "rewriter/core/decisions.h"
#include "rewriter/core/emit.h"
#include "rewriter/core/graph_writer.h"
#include "rewriter/core/rule_index.h"
#include "rewriter/core/slices.h"

namespace eager::rewriter {

class Program {
 public:
  Program(const FactIndex& index, const DecideOptions& options, std::set<std::string> files)
      : index_(index), facts_(index.facts()), options_(options), files_(std::move(files)), editor_(options.texts) {}

  void Decide(AnalysisResult& result, DecisionText& text);

 private:
  bool IsOurs(const std::string& file) const { return files_.contains(file); }
  void Block(const Reason& reason);
  // program.cpp
  bool IsDone() const;
  void LoadTexts();
  void WriteGraphs(DecisionText& text);
  void CheckSessions();
  void WriteNodeNames();
  void WriteSteps();
  void AddInstrumentation(Instrumentation& instrumentation);
  void AddFindings(AnalysisResult& result) const;
  Finding FindingOf(const SymbolUse& use) const;
  // program_names.cpp
  void ChooseSpelling();
  bool IsQualifiedAt(const std::string& file, unsigned at) const;
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
  std::set<std::string> files_;
  TextEditor editor_;
  std::string group_;
  std::optional<Reason> blocked_;
  std::vector<WrittenRun> runs_;
  std::set<std::string> handled_sessions_;
  bool is_done_ = false;
  bool must_qualify_ = false;
  bool keeps_old_status_ = false;
  std::set<std::string> open_files_;  // with a using-directive at file scope
  std::vector<std::pair<std::string, ByteRange>> open_functions_;
};

}  // namespace eager::rewriter

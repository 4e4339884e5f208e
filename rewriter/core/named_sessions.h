// SPDX-License-Identifier: Apache-2.0
// Sessions of graphs that come from files and are run by name: they become loaded graphs, and each
// Run a call of the part that its feeds and fetches cut out.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rewriter/core/graph_writer.h"
#include "rewriter/core/parts.h"

namespace eager::rewriter {

class NamedSessions {
 public:
  NamedSessions(const FactIndex& index, const Part& part, TextEditor& editor,
                const std::set<std::string>& known)
      : index_(index), facts_(index.facts()), part_(part), editor_(editor), known_(known) {}

  void Write();
  const std::optional<Reason>& blocked() const { return blocked_; }
  const std::vector<WrittenRun>& runs() const { return runs_; }
  /// The sessions that are loaded graphs now.
  const std::set<std::string>& handled() const { return handled_; }

 private:
  bool FindSessions();
  bool FindFiles();
  void WriteDeclarations();
  void WriteParameter(const Handle& session);
  bool IsPointerToSession(const Handle& session) const;
  bool DropMember(const Handle& member);
  void WriteStep(const StepFact& step);
  void WriteLoad(const StepFact& step);
  void WriteRun(const RunFact& run, int index);
  void DropNullChecks();
  void DropOptions();
  void DropEmptyBlocks();
  /// Removes a step that cannot fail any more, with the check of its Status that follows.
  void Drop(const StepFact& step);
  void DropUnit(int unit);
  void DropCheckBehind(int unit, const std::string& status);
  std::string Target(const std::string& session) const;
  bool IsOurs(const std::string& file, ByteRange range) const { return part_.Contains(file, range); }
  void Block(const std::string& file, ByteRange range, const std::string& text, const char* diagnostic = "EAG1205") {
    if (!blocked_) blocked_ = Reason{file, range, text, diagnostic};
  }

  const FactIndex& index_;
  const Facts& facts_;
  const Part& part_;
  TextEditor& editor_;
  const std::set<std::string>& known_;
  std::optional<Reason> blocked_;
  std::vector<WrittenRun> runs_;
  std::set<std::string> handled_;
  std::map<std::string, std::string> session_of_def_;  // GraphDef → session it is given to
  std::set<int> dropped_;
};

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Sessions of graphs that come from files and are run by name: they become loaded graphs, and each
// Run a call of the part that its feeds and fetches cut out.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rewriter/core/graph_writer.h"

namespace eager::rewriter {

class NamedSessions {
 public:
  NamedSessions(const FactIndex& index, const std::set<std::string>& files, TextEditor& editor,
                const std::set<std::string>& known)
      : index_(index), facts_(index.facts()), files_(files), editor_(editor), known_(known) {}

  void Write();
  const std::optional<Reason>& blocked() const { return blocked_; }
  const std::vector<WrittenRun>& runs() const { return runs_; }
  const std::set<std::string>& handled() const { return handled_; }

 private:
  const FactIndex& index_;
  const Facts& facts_;
  const std::set<std::string>& files_;
  TextEditor& editor_;
  const std::set<std::string>& known_;
  std::optional<Reason> blocked_;
  std::vector<WrittenRun> runs_;
  std::set<std::string> handled_;
};

}  // namespace eager::rewriter

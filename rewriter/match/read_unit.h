// SPDX-License-Identifier: Apache-2.0
// Parses one translation unit and adds what it says to the facts of its program.
#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "rewriter/core/facts.h"
#include "rewriter/core/rule_index.h"
#include "rewriter/match/analyze.h"

namespace eager::rewriter {

/// What the units of one program said, in the order of their commands.
struct ProgramReading {
  Facts facts;
  std::map<std::string, std::string> texts;  // of the user's files
  std::vector<CensusEntry> census;
  std::vector<UnparsedFile> unparsed;
  /// Every file that was read, with its ContentHash.
  std::map<std::string, std::string> inputs;
  /// Something that the units wanted was not there.
  bool has_missing_files = false;
  /// The unit that crashed while it was walked, "" for none: the facts are not to be used.
  std::string lost = {};
};

/// The order in which units that are parsed at the same time are walked: a header that several see
/// is walked in the first one.
class Turns {
 public:
  void Wait(std::size_t turn) {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [&] { return now_ == turn; });
  }
  void Pass() {
    const std::lock_guard<std::mutex> lock(mutex_);
    ++now_;
    changed_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t now_ = 0;
};

/// Parses, waits until it is `turn`, walks, and passes the turn on. A unit that does not parse is an
/// entry of `unparsed`.
void ReadUnit(const AnalyzeOptions& options, const RuleIndex& rules, const CompileCommand& command,
              ProgramReading& program, Turns& turns, std::size_t turn);

}  // namespace eager::rewriter

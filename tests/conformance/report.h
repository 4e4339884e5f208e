// SPDX-License-Identifier: Apache-2.0
// What happened to each recorded case, as text while it runs and as JSON at the end.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace eager::conformance {

enum class Outcome { kPassed, kFailed, kSkipped };

struct CaseResult {
  std::string name;  ///< "MatMul/c3 eager", "feeds_extend".
  Outcome outcome = Outcome::kPassed;
  std::string detail;  ///< What differed, or what is not implemented.
};

class Report {
 public:
  explicit Report(bool verbose) : verbose_(verbose) {}
  void Add(CaseResult result);
  /// Names an op without kernel as the reason of a skip.
  void AddMissing(const std::string& what) { missing_.insert(what); }
  /// A difference that deviations.cpp accepts; counted neither as passed nor as failed.
  void AddAccepted(const std::string& what) { accepted_.push_back(what); }
  /// Prints the skipped ops and the line "N passed, M failed, K skipped".
  void PrintSummary() const;
  void WriteJson(const std::string& path) const;
  int num_failed() const { return counts_[1]; }
  int num_run() const { return counts_[0] + counts_[1]; }

 private:
  bool verbose_;
  int counts_[3] = {};
  std::vector<CaseResult> results_;
  std::set<std::string> missing_;
  std::vector<std::string> accepted_;
};

}  // namespace eager::conformance

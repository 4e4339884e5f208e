// SPDX-License-Identifier: Apache-2.0
// What the checks say about each conversion: its confidence, and what has to be taken back.
#include <algorithm>
#include <set>

#include "rewriter/core/paths.h"
#include "rewriter/tool/upgrade_run.h"

namespace eager::rewriter {
namespace {

Confidence ToConfidence(const std::string& word) {
  for (Confidence confidence : {Confidence::kCertain, Confidence::kLikely, Confidence::kSketch}) {
    if (ToString(confidence) == word) return confidence;
  }
  return Confidence::kSketch;
}

}  // namespace

// A group is equal when every program that was built from its files is.
CheckResult UpgradeRun::DifferentialOf(const std::string& group) const {
  CheckResult result;
  result.detail = "no program that was run contains it";
  for (const Edit& edit : analysis_.edits) {
    if (edit.group != group) continue;
    const auto found = differential_by_file_.find(RelativeTo(edit.file, inputs_.root));
    if (found == differential_by_file_.end()) continue;  // a header: its programs' sources tell
    if (found->second.result != "equal") return found->second;
    result = found->second;
  }
  for (const Finding& finding : analysis_.findings) {
    if (finding.group != group) continue;
    const auto run = differential_by_site_.find(analysis_.sites[finding.site].id);
    if (run != differential_by_site_.end() && run->second.result == "differs") return run->second;
  }
  return result;
}

llvm::Error UpgradeRun::TakeBackDiffering() {
  for (const std::string& group : std::set<std::string>(composition_.applied)) {
    const CheckResult check = DifferentialOf(group);
    if (check.result != "differs") continue;
    differing_[group] = check.detail;
    excluded_[group] = "old and new give different results: " + check.detail;
  }
  if (differing_.empty()) return llvm::Error::success();
  if (llvm::Error error = ComposeTexts()) return error;
  // What is left is another text than the one that was checked.
  second_run_ = {};
  return VerifyResult();
}

llvm::Error UpgradeRun::ChooseByEvidence() {
  const Confidence least = ToConfidence(options_.min_confidence);
  const bool is_stable = second_run_.result == "unchanged";
  std::map<std::string, CheckResult> differential;
  bool has_dropped = false;
  for (Finding& finding : analysis_.findings) {
    if (finding.group.empty() || !composition_.applied.contains(finding.group)) continue;
    const auto [known, is_new] = differential.try_emplace(finding.group);
    if (is_new && options_.verify == Verify::kRun) known->second = DifferentialOf(finding.group);
    const auto run = differential_by_site_.find(analysis_.sites[finding.site].id);
    const CheckResult& compared = run == differential_by_site_.end() ? known->second : run->second;
    const bool is_equal = compared.result == "equal";
    Confidence earned = Confidence::kCertain;
    const auto check = [&](bool is_good, const std::string& good, const std::string& bad,
                           Confidence otherwise) {
      finding.reasons.push_back(is_good ? good : bad);
      if (!is_good) earned = std::max(earned, otherwise);
    };
    check(is_compiled_, "the result compiles", "the result was not compiled", Confidence::kSketch);
    check(is_stable, "a second run changes nothing", "a second run was not made or changes it",
          Confidence::kSketch);
    check(is_equal, "old and new were run and give the same: " + compared.detail,
          "old and new were not compared" + (compared.detail.empty() ? "" : ": " + compared.detail),
          Confidence::kLikely);
    const Rule* rule = inputs_.rules.Find(finding.rule);
    if (rule && rule->confidence > earned) {
      earned = rule->confidence;
      finding.reasons.push_back("rule " + rule->id + " allows no more than " +
                                std::string(ToString(earned)));
    }
    finding.confidence = earned;
    if (earned <= least) continue;
    has_dropped = true;
    excluded_.try_emplace(finding.group, "its confidence is " + std::string(ToString(earned)) +
                                             " and --min-confidence asks for more");
  }
  return has_dropped ? ComposeTexts() : llvm::Error::success();
}

}  // namespace eager::rewriter

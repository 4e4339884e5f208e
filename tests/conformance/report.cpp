// SPDX-License-Identifier: Apache-2.0
#include "report.h"

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

namespace eager::conformance {

void Report::Add(CaseResult result) {
  ++counts_[static_cast<int>(result.outcome)];
  if (result.outcome == Outcome::kFailed)
    std::cout << "FAILED " << result.name << ": " << result.detail << std::endl;
  else if (verbose_ && result.outcome == Outcome::kPassed)
    std::cout << "passed " << result.name << "\n";
  else if (verbose_)
    std::cout << "skipped " << result.name << ": " << result.detail << "\n";
  results_.push_back(std::move(result));
}

void Report::PrintSummary() const {
  for (const std::string& what : accepted_) std::cout << "accepted deviation " << what << "\n";
  if (!missing_.empty()) {
    std::cout << "not implemented:";
    for (const std::string& what : missing_) std::cout << " " << what;
    std::cout << "\n";
  }
  std::cout << counts_[0] << " passed, " << counts_[1] << " failed, " << counts_[2] << " skipped"
            << std::endl;
}

void Report::WriteJson(const std::string& path) const {
  static constexpr const char* kNames[] = {"passed", "failed", "skipped"};
  nlohmann::json json;
  json["passed"] = counts_[0];
  json["failed"] = counts_[1];
  json["skipped"] = counts_[2];
  json["not_implemented"] = missing_;
  json["accepted_deviations"] = accepted_;
  json["cases"] = nlohmann::json::array();
  for (const CaseResult& r : results_)
    json["cases"].push_back(
        {{"name", r.name}, {"outcome", kNames[static_cast<int>(r.outcome)]}, {"detail", r.detail}});
  std::ofstream out(path);
  out << json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
  if (!out) std::cerr << "conformance: cannot write " << path << "\n";
}

}  // namespace eager::conformance

// SPDX-License-Identifier: Apache-2.0
#include "deviations.h"

namespace eager::conformance {
namespace {

struct Deviation {
  const char* op;
  const char* way;
  const char* reason;
};

constexpr Deviation kDeviations[] = {
    {"MatrixDiagPartV2", "tape",
     "2.15 differentiates through MatrixDiagV3, which aligns diagonals to the right; 1.15's V2 "
     "aligns left"},
    {"MatrixDiagPartV2", "gradients",
     "2.15 differentiates through MatrixDiagV3, which aligns diagonals to the right; 1.15's V2 "
     "aligns left"},
};

}  // namespace

const char* AcceptedDeviation(const std::string& op, const std::string& way) {
  for (const Deviation& d : kDeviations)
    if (op == d.op && way == d.way) return d.reason;
  return nullptr;
}

}  // namespace eager::conformance

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/decisions.h"

namespace eager::rewriter {

void Decide(const Facts&, const DecideOptions&, AnalysisResult&, DecisionText&) {}

}  // namespace eager::rewriter

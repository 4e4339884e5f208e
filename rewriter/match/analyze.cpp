// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/analyze.h"

namespace eager::rewriter {

llvm::Expected<AnalysisResult> Analyze(const AnalyzeOptions& options) {
  return llvm::createStringError("Analyze: not available for %zu commands",
                                 options.commands.size());
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// From an analysis to the copies of old and new that record what each Run gives.
#pragma once

#include <map>
#include <string>

#include "rewriter/core/compose.h"
#include "rewriter/tool/compare_trees.h"

namespace eager::rewriter {

/// Copies for the conversions that `composition` applies; `excluded` is what it was made with.
RecordingTexts MakeRecording(const AnalysisResult& analysis, const Composition& composition,
                             SourceFiles& sources, const std::map<std::string, std::string>& excluded);

/// Verdicts of Runs, by the ids of their sites.
std::map<std::string, CheckResult> BySite(const AnalysisResult& analysis,
                                          const std::map<std::string, CheckResult>& by_run);

/// The same for a result that was edited by hand since: `written` is what the tool wrote, `present`
/// what stands there now.
void MergeHandWork(RecordingTexts& recording, const NewTexts& written, const NewTexts& present);

}  // namespace eager::rewriter

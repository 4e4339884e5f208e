// SPDX-License-Identifier: Apache-2.0
// `--annotate comments`: what is left to a person, said where it is left.
#pragma once

#include <vector>

#include "rewriter/core/edit.h"
#include "rewriter/core/finding.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {

/// A comment line "// EAG1205: ..." above the line of each site that is left to a person, unless it stands
/// there already. Where that line begins inside a string, a comment or a continued line (in the body of a
/// macro, say), it stands above the whole. The edits have no group.
std::vector<Edit> Annotations(const AnalysisResult& result, SourceFiles& sources);

}  // namespace eager::rewriter

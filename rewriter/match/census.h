// SPDX-License-Identifier: Apache-2.0
// The second count: every reference to the 1.x API as Clang's own indexer reports it, and includes
// and macros as the preprocessor does. It shares nothing with walk_symbols.h but the question.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "rewriter/core/facts.h"
#include "rewriter/core/finding.h"
#include "rewriter/match/source.h"

namespace clang {
class Preprocessor;
}

namespace eager::rewriter {

/// What the preprocessor saw: includes of 1.x headers and uses of 1.x macros.
struct PreprocessorUse {
  bool is_include = false;
  unsigned file = 0;  // FileID's hash, kept with `location`
  clang::SourceLocation location;
  ByteRange range;
  std::string symbol;  // header or macro name
  std::string header;  // where the macro is defined
};

/// Fills `uses` while the unit is parsed. Headers of contrib that are not there are read as empty ones
/// and named in `missing_contrib`.
void WatchPreprocessor(clang::Preprocessor& preprocessor, std::vector<PreprocessorUse>& uses,
                       std::vector<std::string>& missing_contrib);

/// Counts references after parsing.
std::vector<CensusEntry> TakeCensus(const Source& source, clang::Preprocessor& preprocessor,
                                    const std::vector<PreprocessorUse>& uses);

}  // namespace eager::rewriter

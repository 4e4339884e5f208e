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

struct PreprocessorRecord {
  std::vector<PreprocessorUse> uses;
  /// Headers of TensorFlow that are nowhere: the unit is read as if they were empty.
  std::vector<std::string> missing_headers;
  /// From an #if whose condition does not hold to what ends it.
  std::vector<clang::SourceRange> skipped;
};

/// Fills `record` while the unit is parsed.
void WatchPreprocessor(clang::Preprocessor& preprocessor, PreprocessorRecord& record);

/// Counts references after parsing.
std::vector<CensusEntry> TakeCensus(const Source& source, clang::Preprocessor& preprocessor,
                                    const std::vector<PreprocessorUse>& uses);

}  // namespace eager::rewriter

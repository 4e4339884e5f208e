// SPDX-License-Identifier: Apache-2.0
// Every use of a 1.x symbol in the user's files, and what stands in its place when the program is
// all eager. The census (census.h) counts the same uses in another way.
#pragma once

#include "rewriter/core/facts.h"
#include "rewriter/core/rule_index.h"
#include "rewriter/match/source.h"

namespace eager::rewriter {

/// Adds to facts.symbols and facts.texts (kSymbol).
void WalkSymbols(const Source& source, const RuleIndex& rules, Facts& facts);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// The declarations at namespace scope and what each needs of the others: along these lines a
// program can be converted in part (core/parts.h).
#pragma once

#include "rewriter/core/facts.h"
#include "rewriter/match/source.h"

namespace eager::rewriter {

/// Adds to facts.pieces.
void WalkPieces(const Source& source, Facts& facts);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// What headers declare, as the compiler sees it: the check of the rules asks whether a name that a
// rule matches is there at all.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compile_commands.h"
#include "rewriter/core/rule_coverage.h"

namespace eager::rewriter {

/// Parses one unit that includes `headers`; the error is the compiler's first.
llvm::Expected<DeclaredNames> NamesDeclaredBy(const std::vector<std::string>& headers,
                                              const IncludeFolders& folders);

/// All headers below `folder` as #include lines name them, sorted.
std::vector<std::string> HeadersBelow(const std::string& folder);

}  // namespace eager::rewriter

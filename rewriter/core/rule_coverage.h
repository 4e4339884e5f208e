// SPDX-License-Identifier: Apache-2.0
// Whether the rules speak about everything the 1.x API has: compared with lists of its ops and
// declarations.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/rule.h"

namespace eager::rewriter {

struct RuleCoverage {
  unsigned symbols = 0;
  unsigned covered = 0;
  std::vector<std::string> missing;
};

/// The names of the API that rules must speak about: qualified names, and "tensorflow/contrib/" with a
/// module. `folder` holds ops.jsonl (one op a line), cpp_api.tsv (header, kind, name, signature, files
/// that include the header) and contrib.json. Counted are the op classes of standard_ops.h, every
/// declaration at namespace scope whose header real code includes, and all contrib modules.
llvm::Expected<std::set<std::string>> NamesOfApi(const std::string& folder);

/// Which of these names the rules speak about.
RuleCoverage CompareWithNames(const RuleSet& rules, const std::set<std::string>& names);

/// What the compat headers declare, as the compiler sees it (match/declared_names.h).
struct DeclaredNames {
  /// Qualified names in namespace tensorflow, members and enumerators included.
  std::set<std::string> declarations;
  /// Op classes: "tensorflow::ops::MatMul".
  std::set<std::string> op_classes;
  std::set<std::string> macros;
};

/// What is wrong between rules and headers, one line each: a rule that names what nobody declares,
/// an op class that no rule names, a name that two patterns of one priority claim alike. A rule for
/// what the compat layer does not offer says `offered: no`, which is wrong where it does.
std::vector<std::string> CompareWithHeaders(const RuleSet& rules, const DeclaredNames& names);

}  // namespace eager::rewriter

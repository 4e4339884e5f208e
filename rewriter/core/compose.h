// SPDX-License-Identifier: Apache-2.0
// From edits to new texts: decides which groups can be applied together, nests edits in kept text,
// and renders each changed file. Nothing is written here.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/finding.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {

/// Two edits that cannot both be applied. Neither is.
struct Conflict {
  std::string file;
  ByteRange first;
  ByteRange second;
  std::string first_group;
  std::string second_group;

  friend auto operator<=>(const Conflict&, const Conflict&) = default;
};

struct ComposedFile {
  std::string text;
  /// Byte ranges of `text` that conversions produced, in order.
  std::vector<ByteRange> changed;
};

struct Composition {
  /// Files whose text differs from the source.
  std::map<std::string, ComposedFile> files;
  std::set<std::string> applied;
  /// Groups that are not applied, each with the reason.
  std::map<std::string, std::string> dropped;
  std::vector<Conflict> conflicts;
};

/// Composes all edits of `result` but those of the groups in `excluded` (group → reason) and of the
/// groups that need them. `extra` is applied with the rest and takes no part in conflicts with
/// groups: it must only insert.
llvm::Expected<Composition> Compose(const AnalysisResult& result, SourceFiles& sources,
                                    const std::map<std::string, std::string>& excluded,
                                    const std::vector<Edit>& extra = {});

/// Renders one set of edits that is known to be free of conflicts.
llvm::Expected<std::map<std::string, ComposedFile>> Render(const std::vector<Edit>& edits,
                                                           SourceFiles& sources);

}  // namespace eager::rewriter

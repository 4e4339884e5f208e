// SPDX-License-Identifier: Apache-2.0
// Where the program finds its rules, headers and libraries: beside itself when installed, in the
// source and build folders when run from a build tree.
#pragma once

#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compile_commands.h"

namespace eager::rewriter {

struct Locations {
  IncludeFolders includes;
  std::string rules;
  /// Holds libeagerize_runtime and libeagerize_compat_v1; "" when they were not built.
  std::string libraries;
};

/// Looks relative to `executable`: PREFIX/bin/eagerize with PREFIX/include (the compat headers in
/// eagerize/compat_v1 below it) and PREFIX/share/eagerize, or a build tree, which says in PREFIX/share/eagerize/build_tree.json
/// where things are. A PREFIX in the environment variable EAGERIZE_PREFIX comes first.
llvm::Expected<Locations> Locate(const std::string& executable);

/// The flags that link a program against the compat layer (and the runtime under it).
std::vector<std::string> LinkFlags(const Locations& locations);

}  // namespace eager::rewriter

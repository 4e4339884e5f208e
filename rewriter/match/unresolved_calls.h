// SPDX-License-Identifier: Apache-2.0
// Names that the compiler has no error for and no declaration of: functions that are called with arguments
// which it could not understand either.
#pragma once

#include <string>
#include <vector>

#include "clang/AST/ASTContext.h"

namespace eager::rewriter {

struct UnresolvedCall {
  clang::SourceLocation location;
  std::string name;
};

/// All of them outside of templates, where such names are found when the template is used.
std::vector<UnresolvedCall> UnresolvedCalls(clang::ASTContext& context);

}  // namespace eager::rewriter

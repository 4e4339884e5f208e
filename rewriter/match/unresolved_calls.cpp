// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/unresolved_calls.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"

namespace eager::rewriter {
namespace {

class Finder : public clang::RecursiveASTVisitor<Finder> {
 public:
  bool TraverseFunctionTemplateDecl(clang::FunctionTemplateDecl*) { return true; }
  bool TraverseClassTemplateDecl(clang::ClassTemplateDecl*) { return true; }
  bool TraverseClassTemplatePartialSpecializationDecl(clang::ClassTemplatePartialSpecializationDecl*) { return true; }

  bool VisitUnresolvedLookupExpr(clang::UnresolvedLookupExpr* lookup) {
    if (lookup->decls_begin() == lookup->decls_end()) found.push_back({lookup->getNameLoc(), lookup->getName().getAsString()});
    return true;
  }

  std::vector<UnresolvedCall> found;
};

}  // namespace

std::vector<UnresolvedCall> UnresolvedCalls(clang::ASTContext& context) {
  Finder finder;
  finder.TraverseAST(context);
  return std::move(finder.found);
}

}  // namespace eager::rewriter

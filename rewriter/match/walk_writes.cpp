// SPDX-License-Identifier: Apache-2.0
// Where host variables are changed: by assignment, by ++ and --, by a non-const reference or an address
// that a call gets, and by the members that grow or empty a container.
#include "clang/AST/RecursiveASTVisitor.h"
#include "rewriter/match/graph_types.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {
namespace {

using clang::Expr;

class WriteVisitor : public clang::RecursiveASTVisitor<WriteVisitor> {
 public:
  std::vector<const clang::DeclRefExpr*> writes;

  bool VisitBinaryOperator(clang::BinaryOperator* op) {
    if (op->isAssignmentOp()) Note(op->getLHS());
    return true;
  }
  bool VisitUnaryOperator(clang::UnaryOperator* op) {
    if (op->isIncrementDecrementOp()) Note(op->getSubExpr());
    return true;
  }
  bool VisitCXXOperatorCallExpr(clang::CXXOperatorCallExpr* call) {
    const auto kind = call->getOperator();
    if (call->isAssignmentOp() || kind == clang::OO_PlusPlus || kind == clang::OO_MinusMinus) Note(call->getArg(0));
    return true;
  }
  bool VisitCXXMemberCallExpr(clang::CXXMemberCallExpr* call) {
    static const std::set<std::string> kChanging = {"push_back", "emplace_back", "insert", "emplace", "assign", "resize",
                                                    "clear",     "pop_back",     "erase",  "reset",   "swap"};
    const clang::CXXMethodDecl* method = call->getMethodDecl();
    if (method && kChanging.count(method->getNameAsString())) Note(call->getImplicitObjectArgument());
    return true;
  }
  bool VisitCallExpr(clang::CallExpr* call) {
    const clang::FunctionDecl* callee = call->getDirectCallee();
    // The first argument of a member operator is its object.
    const unsigned skip = clang::isa<clang::CXXOperatorCallExpr>(call) && callee && clang::isa<clang::CXXMethodDecl>(callee);
    for (unsigned i = skip; callee && i < call->getNumArgs() && i - skip < callee->getNumParams(); ++i) {
      const clang::QualType type = callee->getParamDecl(i - skip)->getType();
      const Expr* argument = Spelled(call->getArg(i));
      if (type->isLValueReferenceType() && !type->getPointeeType().isConstQualified()) Note(argument);
      if (const auto* address = clang::dyn_cast<clang::UnaryOperator>(argument);
          address && address->getOpcode() == clang::UO_AddrOf)
        Note(address->getSubExpr());
    }
    return true;
  }

 private:
  // x, x[i], x.y: x is changed.
  void Note(const Expr* target) {
    while (target) {
      target = Spelled(target);
      if (const auto* reference = clang::dyn_cast<clang::DeclRefExpr>(target)) {
        writes.push_back(reference);
        return;
      }
      if (const auto* element = clang::dyn_cast<clang::ArraySubscriptExpr>(target)) target = element->getBase();
      else if (const auto* member = clang::dyn_cast<clang::MemberExpr>(target)) target = member->getBase();
      else if (const auto* call = clang::dyn_cast<clang::CXXOperatorCallExpr>(target);
               call && call->getOperator() == clang::OO_Subscript) target = call->getArg(0);
      else return;
    }
  }
};

}  // namespace

void Walker::CollectWrites(const clang::Stmt& body) {
  WriteVisitor visitor;
  visitor.TraverseStmt(const_cast<clang::Stmt*>(&body));  // the visitor takes no const nodes; it changes none
  for (const clang::DeclRefExpr* write : visitor.writes) {
    const auto found = handle_index_.find(UsrOf(*write->getDecl()));
    const auto range = RangeOf(*write);
    if (found != handle_index_.end() && range) facts_.handles[found->second].writes.push_back(*range);
  }
}

}  // namespace eager::rewriter

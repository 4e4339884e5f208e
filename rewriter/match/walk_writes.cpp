// SPDX-License-Identifier: Apache-2.0
// Where host variables are changed: by assignment, by ++ and --, by a non-const reference or an address
// that a call gets, and by the members that grow or empty a container.
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "rewriter/match/graph_types.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {
namespace {

using clang::Expr;

class WriteVisitor : public clang::RecursiveASTVisitor<WriteVisitor> {
 public:
  struct Write {
    const Expr* place;
    const clang::ValueDecl* declaration;
  };
  std::vector<Write> writes;
  std::set<const clang::CXXRecordDecl*> moved;

  bool VisitCXXConstructExpr(clang::CXXConstructExpr* construct) {
    if (construct->getConstructor()->isCopyOrMoveConstructor()) moved.insert(construct->getConstructor()->getParent());
    return true;
  }
  // vector<Model> moves its elements; a smart pointer does not.
  bool VisitExpr(Expr* e) {
    const auto* special = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(
        e->getType().isNull() ? nullptr : e->getType().getNonReferenceType()->getAsCXXRecordDecl());
    if (!special || special->getName().ends_with("_ptr")) return true;
    for (const clang::TemplateArgument& argument : special->getTemplateArgs().asArray()) {
      if (argument.getKind() != clang::TemplateArgument::Type) continue;
      if (const clang::CXXRecordDecl* record = argument.getAsType()->getAsCXXRecordDecl()) moved.insert(record);
    }
    return true;
  }

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
    if (const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(call->getDirectCallee());
        method && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator())) {
      moved.insert(method->getParent());
    }
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
        writes.push_back({reference, reference->getDecl()});
        return;
      }
      if (const auto* element = clang::dyn_cast<clang::ArraySubscriptExpr>(target)) target = element->getBase();
      else if (const auto* member = clang::dyn_cast<clang::MemberExpr>(target)) {
        writes.push_back({member, member->getMemberDecl()});
        target = member->getBase();
      }
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
  for (const WriteVisitor::Write& write : visitor.writes) {
    const auto found = facts_.handle_index.find(UsrOf(*write.declaration));
    const auto range = RangeOf(*write.place);
    if (found == facts_.handle_index.end() || !range) continue;
    facts_.handles[found->second].writes.push_back(*range);
    facts_.handles[found->second].writing_functions.insert(function_);
  }
  for (const clang::CXXRecordDecl* record : visitor.moved) {
    if (source_.IsUser(record->getLocation())) facts_.moved_classes.insert(UsrOf(*record));
  }
}

}  // namespace eager::rewriter

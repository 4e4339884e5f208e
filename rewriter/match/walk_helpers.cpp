// SPDX-License-Identifier: Apache-2.0
// What flows between the user's functions: scopes with their names, and sessions.
#include <algorithm>

#include "clang/AST/ParentMapContext.h"
#include "rewriter/match/graph_types.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {

using clang::dyn_cast;
using clang::Expr;
using clang::isa;

namespace {

// The variable in `session.get()`, `*session`, `std::move(session)`.
const Expr* InnerSession(const Expr* e) {
  for (;;) {
    e = Spelled(e);
    if (const auto* member = dyn_cast<clang::CXXMemberCallExpr>(e)) {
      e = member->getImplicitObjectArgument();
    } else if (const auto* unary = dyn_cast<clang::UnaryOperator>(e); unary && unary->getOpcode() == clang::UO_Deref) {
      e = unary->getSubExpr();
    } else if (const auto* overloaded = dyn_cast<clang::CXXOperatorCallExpr>(e)) {
      e = overloaded->getArg(0);
    } else if (const auto* call = dyn_cast<clang::CallExpr>(e); call && call->getNumArgs() == 1) {
      e = call->getArg(0);
    } else {
      return e;
    }
  }
}

}  // namespace

// A session given to a user's function: parameter and argument are one session.
bool Walker::WalkSessionArgument(const clang::FunctionDecl& callee, unsigned index, const Expr& argument) {
  if (index >= callee.getNumParams() || !source_.IsUser(callee.getLocation())) return false;
  if (KindOf(callee.getParamDecl(index)->getType()) != ValueKind::kSession &&
      !(callee.getParamDecl(index)->getType()->isPointerType() &&
        KindOf(callee.getParamDecl(index)->getType()->getPointeeType()) == ValueKind::kSession)) {
    return false;
  }
  const Expr* e = Spelled(&argument);
  if (const auto* address = dyn_cast<clang::UnaryOperator>(e);
      address && address->getOpcode() == clang::UO_AddrOf) {
    e = Spelled(address->getSubExpr());
  }
  const Expr* inner = InnerSession(e);
  const std::string handle = HandleOf(inner);
  if (handle.empty()) return false;
  NoteUse(handle);
  facts_.same_graph.emplace_back(UsrOf(*callee.getParamDecl(index)), handle);
  // `session.get()` and `*session` are the session itself, where the function only uses it
  if (KindOf(callee.getParamDecl(index)->getType().getNonReferenceType()) == ValueKind::kSession) {
    const auto whole = RangeOf(argument);
    const auto name = RangeOf(*inner);
    // a pointer to a session's pointer, through which its caller gets it
    const clang::QualType to = inner->getType()->getPointeeType();
    const bool is_far = !to.isNull() && (to->isPointerType() || (to->getAsCXXRecordDecl() &&
                                                                 to->getAsCXXRecordDecl()->getName().ends_with("_ptr")));
    if (whole && name && (inner != e || is_far)) {
      AddText(argument.getBeginLoc(), *whole, (is_far ? "*" : "") + KeptText(*name));
    }
  }
  return true;
}

// A call of a user's function that takes a Scope: the scope goes, the graphs are one.
bool Walker::WalkHelperCall(const clang::FunctionDecl& callee, llvm::ArrayRef<const Expr*> arguments,
                            const Expr& call) {
  if (!source_.IsUser(callee.getLocation())) return false;
  bool takes_scope = false;
  for (const clang::ParmVarDecl* parameter : callee.parameters()) {
    takes_scope |= KindOf(parameter->getType()) == ValueKind::kScope;
  }
  if (!takes_scope) return false;
  OpFact fact;
  fact.role = OpRole::kHelper;
  fact.callee = UsrOf(callee);
  fact.op = fact.type = callee.getNameAsString();
  fact.file = source_.UserFile(call.getBeginLoc());
  fact.unit = unit_;
  fact.declared = declared_;
  if (const auto range = RangeOf(call)) fact.range = *range;
  if (!IsNew(call, "op")) return true;
  const std::string outer_declared = declared_;
  declared_.clear();
  for (unsigned i = 0; i < arguments.size() && i < callee.getNumParams(); ++i) {
    if (KindOf(callee.getParamDecl(i)->getType()) == ValueKind::kScope) {
      const ScopeUse scope = ParseScope(arguments[i]);
      if (!scope.is_understood) AddUnknown(call, "", "the Scope given to " + fact.op + " is not known");
      if (scope.has_control_inputs) {
        AddUnknown(call, scope.handle, "control dependencies given to " + fact.op + " are not followed");
      }
      fact.scope = scope.handle;
      LinkScope(UsrOf(*callee.getParamDecl(i)), scope);
      DropArgument(arguments, i, call, scope.handle);
      continue;
    }
    if (const auto place = source_.Range(arguments[i]->getSourceRange())) {
      fact.arguments.push_back(*place);
      fact.input_handles.push_back(HandleOf(arguments[i]));
    }
    if (KindOf(callee.getParamDecl(i)->getType()) == ValueKind::kOutput) {
      WalkInput(*arguments[i]);
    } else {
      WalkExpr(arguments[i], Place::kUntyped);
    }
  }
  declared_ = outer_declared;
  const int index = static_cast<int>(facts_.ops.size());
  facts_.ops.push_back(fact);
  if (Unit* unit = CurrentUnit()) unit->ops.push_back(index);
  return true;
}

// `scope` is a part of the graph of `from`, under its names.
void Walker::LinkScope(const std::string& scope, const ScopeUse& from) {
  if (from.handle.empty() || from.handle == scope) return;
  facts_.same_graph.emplace_back(scope, from.handle);
  facts_.scope_links.push_back({scope, from.handle, from.prefix, unit_});
}

void Walker::CollectControls(const clang::Stmt& given, std::vector<std::string>& out) const {
  if (const auto* expression = dyn_cast<Expr>(&given)) {
    const Expr* e = Spelled(expression);
    if (const std::string handle = HandleOf(e); !handle.empty()) {
      out.push_back(handle);
      return;
    }
    if (OpClassOf(e->getType()) && !isa<clang::DeclRefExpr>(e)) {
      out.emplace_back();  // built in place
      return;
    }
    if (e != expression) return CollectControls(*e, out);
  }
  for (const clang::Stmt* child : given.children()) {
    if (child) CollectControls(*child, out);
  }
}

bool Walker::NoteControls(const ScopeUse& scope, OpFact& op) {
  if (!scope.has_control_inputs) return true;
  for (const std::string& handle : scope.controls) NoteUse(handle);
  op.controls = scope.controls;
  return !op.controls.empty() && std::find(op.controls.begin(), op.controls.end(), "") == op.controls.end();
}

// x.node()->name() and x.node()->set_name("y"): the name, not the value, is used.
bool Walker::WalkNodeName(const clang::CXXMemberCallExpr& call) {
  const clang::CXXMethodDecl* method = call.getMethodDecl();
  const std::string name = method->getNameAsString();
  if (!IsTheirs(*method) || (name != "name" && name != "set_name")) return false;
  const auto* node = dyn_cast<clang::CXXMemberCallExpr>(Spelled(call.getImplicitObjectArgument()));
  if (!node || !node->getMethodDecl() || node->getMethodDecl()->getNameAsString() != "node") return false;
  NodeNameFact fact;
  fact.handle = HandleOf(node->getImplicitObjectArgument());
  const auto range = RangeOf(call);
  if (fact.handle.empty() || !range || !IsNew(call, "name")) return false;
  fact.file = source_.UserFile(call.getBeginLoc());
  fact.range = *range;
  fact.unit = unit_;
  fact.is_set = name == "set_name";
  if (fact.is_set) {
    const auto* literal = call.getNumArgs() == 1 ? dyn_cast<clang::StringLiteral>(Spelled(call.getArg(0))) : nullptr;
    const bool is_whole = statement_ && isa<Expr>(statement_) && Spelled(dyn_cast<Expr>(statement_)) == &call;
    if (!literal || !is_whole) return false;
    fact.name = literal->getString().str();
    fact.needs_string = false;
  } else if (const auto* output = dyn_cast_or_null<clang::CXXOperatorCallExpr>(ParentOf(call))) {
    fact.needs_string = output->getOperator() != clang::OO_LessLess;
  }
  facts_.node_names.push_back(fact);
  return true;
}

// The expression around `e`, past what the compiler added.
const clang::Stmt* Walker::ParentOf(const Expr& e) const {
  clang::DynTypedNode node = clang::DynTypedNode::create(e);
  for (;;) {
    const auto parents = source_.context().getParents(node);
    if (parents.empty()) return nullptr;
    const auto* statement = parents[0].get<clang::Stmt>();
    const auto* expression = dyn_cast_or_null<Expr>(statement);
    if (!expression || Spelled(expression) != &e) return statement;
    node = parents[0];
  }
}

}  // namespace eager::rewriter

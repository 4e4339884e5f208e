// SPDX-License-Identifier: Apache-2.0
// Expressions: references to handles, calls, and everything they are made of.
#include "clang/AST/DeclTemplate.h"
#include "rewriter/match/graph_types.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {

using clang::dyn_cast;
using clang::Expr;
using clang::isa;

const Expr* Spelled(const Expr* expression) {
  while (expression) {
    const Expr* inner = expression->IgnoreUnlessSpelledInSource();
    if (const auto* cleanups = dyn_cast<clang::ExprWithCleanups>(inner)) {
      inner = cleanups->getSubExpr();
    } else if (const auto* temporary = dyn_cast<clang::MaterializeTemporaryExpr>(inner)) {
      inner = temporary->getSubExpr();
    } else if (const auto* bound = dyn_cast<clang::CXXBindTemporaryExpr>(inner)) {
      inner = bound->getSubExpr();
    } else if (const auto* cast = dyn_cast<clang::ImplicitCastExpr>(inner)) {
      inner = cast->getSubExpr();
    } else if (const auto* list = dyn_cast<clang::CXXStdInitializerListExpr>(inner)) {
      inner = list->getSubExpr();
    } else if (const auto* construct = dyn_cast<clang::CXXConstructExpr>(inner);
               construct && !isa<clang::CXXTemporaryObjectExpr>(construct) &&
               construct->getNumArgs() == 1 && !construct->isListInitialization() &&
               construct->getSourceRange() == construct->getArg(0)->getSourceRange()) {
      inner = construct->getArg(0);
    }
    if (inner == expression) return inner;
    expression = inner;
  }
  return expression;
}

void Walker::AddText(clang::SourceLocation at, ByteRange range, std::string text, const std::string& scope) {
  TextFact fact;
  fact.file = source_.UserFile(at);
  if (fact.file.empty()) return;
  fact.range = range;
  fact.text = std::move(text);
  fact.scope = scope;
  fact.function = function_;
  facts_.texts.push_back(std::move(fact));
}

void Walker::AddUnknown(const clang::Stmt& at, const std::string& handle, const std::string& reason) {
  UnknownFact fact;
  fact.handle = handle;
  fact.file = source_.UserFile(at.getBeginLoc());
  if (const auto range = source_.StatementRange(at)) fact.range = *range;
  fact.reason = reason;
  fact.function = function_;
  facts_.unknowns.push_back(std::move(fact));
}

void Walker::NoteUse(const std::string& usr) {
  if (Unit* unit = CurrentUnit(); unit && !usr.empty()) unit->uses.insert(usr);
}

void Walker::NoteChange(const std::string& usr) {
  if (Unit* unit = CurrentUnit(); unit && !usr.empty()) unit->modifies.insert(usr);
}

// Macros that use an argument twice, and templates, show one place more than once.
bool Walker::IsNew(const clang::Stmt& statement, const char* what) {
  const auto range = source_.Range(statement.getSourceRange());
  if (!range) return true;
  const std::string file = source_.UserFile(statement.getBeginLoc());
  return facts_.seen.insert(what + (" " + file + "@" + std::to_string(range->begin) + "-" +
                              std::to_string(range->end))).second;
}

std::string Walker::HandleOf(const Expr* expression) const {
  const Expr* e = Spelled(expression);
  if (const auto* reference = dyn_cast<clang::DeclRefExpr>(e)) {
    if (source_.IsUser(reference->getDecl()->getLocation()) && isa<clang::VarDecl>(reference->getDecl())) {
      return UsrOf(*reference->getDecl());
    }
  }
  if (const auto* member = dyn_cast<clang::MemberExpr>(e)) {
    const auto* field = dyn_cast<clang::FieldDecl>(member->getMemberDecl());
    if (field && source_.IsUser(field->getLocation())) return UsrOf(*field);
    // `.output` of an op object is the object's only output
    if (field && IsTheirs(*field) && field->getNameAsString() == "operation") {
      return HandleOf(member->getBase());
    }
  }
  if (const auto* dereference = dyn_cast<clang::UnaryOperator>(e);
      dereference && dereference->getOpcode() == clang::UO_Deref) {
    return HandleOf(dereference->getSubExpr());
  }
  if (const auto* call = dyn_cast<clang::CXXOperatorCallExpr>(e);
      call && (call->getOperator() == clang::OO_Arrow || call->getOperator() == clang::OO_Star) &&
      call->getNumArgs() == 1) {
    return HandleOf(call->getArg(0));
  }
  return "";
}

std::string Walker::HandleThatIsNull(const Expr& condition) const {
  // What a pointer's wrapper converts or gives away is the pointer.
  const auto pointer = [this](const Expr* e) {
    e = Spelled(e);
    if (const auto* call = dyn_cast<clang::CXXMemberCallExpr>(e); call && call->getNumArgs() == 0 && call->getMethodDecl()) {
      const bool is_get = call->getMethodDecl()->getDeclName().isIdentifier() && call->getMethodDecl()->getName() == "get";
      if (is_get || isa<clang::CXXConversionDecl>(call->getMethodDecl())) return HandleOf(call->getImplicitObjectArgument());
    }
    return HandleOf(e);
  };
  const auto is_null = [this](const Expr* e) { return Spelled(e)->isNullPointerConstant(source_.context(), Expr::NPC_NeverValueDependent); };
  const auto equals = [&](const Expr* a, const Expr* b) { return is_null(b) ? pointer(a) : is_null(a) ? pointer(b) : ""; };
  const Expr* e = Spelled(&condition);
  if (const auto* negation = dyn_cast<clang::UnaryOperator>(e); negation && negation->getOpcode() == clang::UO_LNot) {
    return pointer(negation->getSubExpr());
  }
  if (const auto* comparison = dyn_cast<clang::BinaryOperator>(e); comparison && comparison->getOpcode() == clang::BO_EQ) {
    return equals(comparison->getLHS(), comparison->getRHS());
  }
  if (const auto* call = dyn_cast<clang::CXXOperatorCallExpr>(e); call && call->getOperator() == clang::OO_EqualEqual) {
    return equals(call->getArg(0), call->getArg(1));
  }
  if (const auto* rewritten = dyn_cast<clang::CXXRewrittenBinaryOperator>(e); rewritten && rewritten->getOpcode() == clang::BO_EQ) {
    return equals(rewritten->getLHS(), rewritten->getRHS());
  }
  return "";
}

void Walker::WalkChildren(const clang::Stmt& statement) {
  for (const clang::Stmt* child : statement.children()) {
    if (!child) continue;
    if (const auto* expression = dyn_cast<Expr>(child)) {
      WalkExpr(expression);
    } else if (const auto* declaration = dyn_cast<clang::DeclStmt>(child)) {
      for (const clang::Decl* one : declaration->decls()) {
        const auto* variable = dyn_cast<clang::VarDecl>(one);
        if (!variable || !variable->getInit()) continue;
        if (source_.IsInMacroBody(variable->getLocation())) {
          WalkExpr(variable->getInit());
        } else {
          WalkVariable(*variable);
        }
      }
    } else {
      WalkChildren(*child);
    }
  }
}

void Walker::WalkExpr(const Expr* expression, Place place) {
  if (!expression) return;
  const Expr* e = Spelled(expression);
  if (isa<clang::CXXDefaultArgExpr>(e) || isa<clang::CXXDefaultInitExpr>(e)) return;
  if (const auto* lambda = dyn_cast<clang::LambdaExpr>(e)) return WalkLambda(*lambda);
  if (const auto* reference = dyn_cast<clang::DeclRefExpr>(e)) return WalkReference(*e, *reference->getDecl());
  if (const auto* construct = dyn_cast<clang::CXXConstructExpr>(e)) {
    if (WalkOp(*construct, *e, nullptr)) return;
    if (isa<clang::CXXTemporaryObjectExpr>(construct) && WalkInitializer(*e, place)) return;
    std::vector<const Expr*> arguments(construct->getArgs(), construct->getArgs() + construct->getNumArgs());
    if (const clang::CXXConstructorDecl* constructor = construct->getConstructor();
        constructor && WalkHelperCall(*constructor, arguments, *e)) {
      return;
    }
    for (const Expr* argument : arguments) WalkExpr(argument, Place::kTyped);
    return;
  }
  if (const auto* cast = dyn_cast<clang::CXXFunctionalCastExpr>(e)) {
    const auto* construct = dyn_cast<clang::CXXConstructExpr>(cast->getSubExpr()->IgnoreImplicit());
    if (construct && WalkOp(*construct, *e, nullptr)) return;
    if (WalkInitializer(*e, place)) return;
    return WalkChildren(*e);
  }
  if (const auto* call = dyn_cast<clang::CXXOperatorCallExpr>(e)) return WalkOperatorCall(*call);
  if (const auto* call = dyn_cast<clang::CXXMemberCallExpr>(e)) return WalkMemberCall(*call, place);
  if (const auto* call = dyn_cast<clang::CallExpr>(e)) return WalkCall(*call, place);
  if (const auto* member = dyn_cast<clang::MemberExpr>(e)) {
    const clang::ValueDecl* declaration = member->getMemberDecl();
    if (isa<clang::FieldDecl>(declaration) && source_.IsUser(declaration->getLocation())) {
      WalkReference(*e, *declaration);
      if (!isa<clang::CXXThisExpr>(Spelled(member->getBase()))) WalkExpr(member->getBase());
      return;
    }
    // The one output of an op object, by its name: the tensor itself.
    const clang::CXXRecordDecl* op = OpClassOf(member->getBase()->getType());
    if (op) {
      const std::string name = declaration->getNameAsString();
      const auto whole = RangeOf(*e);
      const auto base = source_.Range(member->getBase()->getSourceRange());
      const OpOutputs outputs = OutputsOf(*op);
      if (whole && base && (name == "operation" || outputs == OpOutputs::kOne || outputs == OpOutputs::kList)) {
        AddText(e->getBeginLoc(), {base->end, whole->end}, "");
      }
    } else if (IsTheirs(*declaration) && KindOf(member->getBase()->getType()) == ValueKind::kOutput) {
      AddUnknown(*e, HandleOf(member->getBase()), "." + declaration->getNameAsString() + " of an output is used");
    }
    WalkExpr(member->getBase());
    return;
  }
  if (const auto* removal = dyn_cast<clang::CXXDeleteExpr>(e)) {
    const std::string handle = HandleOf(removal->getArgument());
    if (KindOf(removal->getArgument()->getType()) == ValueKind::kSession ||
        KindOf(removal->getArgument()->getType()) == ValueKind::kClientSession) {
      StepFact step;
      step.kind = StepKind::kDelete;
      step.subject = handle;
      AddStep(step, *e);
      NoteUse(handle);
      return;
    }
  }
  // session != nullptr
  if (const auto* comparison = dyn_cast<clang::BinaryOperator>(e);
      comparison && comparison->isEqualityOp() && KindOf(comparison->getLHS()->getType()) == ValueKind::kSession) {
    const std::string handle = HandleOf(comparison->getLHS());
    const auto whole = RangeOf(*e);
    const auto left = source_.Range(comparison->getLHS()->getSourceRange());
    if (!handle.empty() && whole && left) {
      NoteUse(handle);
      AddText(e->getBeginLoc(), *whole,
              (comparison->getOpcode() == clang::BO_EQ ? "!" : "") + KeptText(*left) + ".IsDefined()", handle);
      return;
    }
  }
  if (const auto* choice = dyn_cast<clang::ConditionalOperator>(e)) {
    WalkExpr(choice->getCond());
    WalkExpr(choice->getTrueExpr());
    WalkExpr(choice->getFalseExpr());
    return;
  }
  if (isa<clang::InitListExpr>(e)) {
    for (const clang::Stmt* child : e->children()) {
      if (const auto* element = dyn_cast_or_null<Expr>(child)) WalkExpr(element, Place::kTyped);
    }
    return;
  }
  WalkChildren(*e);
}

// A plain use of a variable or member.
void Walker::WalkReference(const Expr& reference, const clang::ValueDecl& declaration) {
  if (!isa<clang::VarDecl>(declaration) && !isa<clang::FieldDecl>(declaration)) return;
  if (!source_.IsUser(declaration.getLocation())) return;
  const std::string usr = UsrOf(declaration);
  NoteUse(usr);
  const ValueKind kind = KindOf(declaration.getType());
  if (const auto range = RangeOf(reference)) {
    facts_.handle_uses.push_back({usr, source_.UserFile(reference.getBeginLoc()), *range, unit_});
  }
  if (kind == ValueKind::kTensorList) {
    if (const auto range = RangeOf(reference)) {
      facts_.output_uses.push_back({usr, source_.UserFile(reference.getBeginLoc()), *range, -1, unit_, false});
    }
  }
  if (kind == ValueKind::kScope) {
    AddUnknown(reference, usr, "the Scope " + declaration.getNameAsString() + " is used in a way that is not followed");
  } else if (kind == ValueKind::kClientSession || kind == ValueKind::kSession) {
    AddUnknown(reference, usr, "the session " + declaration.getNameAsString() + " is used in a way that is not followed");
  } else if (kind == ValueKind::kGraphDef) {
    AddUnknown(reference, usr, "the GraphDef " + declaration.getNameAsString() + " is used in a way that is not followed");
  }
}

void Walker::WalkCall(const clang::CallExpr& call, Place place) {
  const clang::FunctionDecl* callee = call.getDirectCallee();
  std::vector<const Expr*> arguments(call.getArgs(), call.getArgs() + call.getNumArgs());
  if (callee) {
    const std::string name = callee->getNameAsString();
    if (IsTheirs(*callee)) {
      if (name == "Const") return WalkConst(call, place);
      if (name == "AddSymbolicGradients") return WalkGradients(call);
      if (WalkSessionCall(call)) return;
      // DataTypeToEnum<float>::v()
      const auto* owner = dyn_cast<clang::ClassTemplateSpecializationDecl>(callee->getDeclContext());
      if (owner && owner->getName() == "DataTypeToEnum") {
        const std::string type = owner->getTemplateArgs()[0].getAsType().getAsString(source_.context().getPrintingPolicy());
        if (const auto whole = RangeOf(call)) {
          AddText(call.getBeginLoc(), *whole, std::string(1, kQualifier) + "kDataTypeOf<" + type + ">");
        }
        return;
      }
    } else if (WalkHelperCall(*callee, arguments, call)) {
      return;
    }
    if (source_.IsUser(callee->getLocation())) facts_.calls.push_back({UsrOf(*callee), "", unit_, function_});
  } else {
    WalkExpr(call.getCallee());
  }
  WalkArguments(callee, arguments, call);
}

// Arguments that are typed as tensors may be plain values.
void Walker::WalkArguments(const clang::FunctionDecl* callee, llvm::ArrayRef<const Expr*> arguments,
                           const Expr&) {
  for (unsigned i = 0; i < arguments.size(); ++i) {
    Place place = Place::kUntyped;
    if (callee && WalkSessionArgument(*callee, i, *arguments[i])) continue;
    if (callee && i < callee->getNumParams() && !callee->getPrimaryTemplate() &&
        KindOf(callee->getParamDecl(i)->getType()) == ValueKind::kOutput) {
      place = Place::kTyped;
    }
    WalkExpr(arguments[i], place);
  }
}

namespace {

// The Eigen maps that Tensor's accessors return.
bool IsElementView(clang::QualType type) {
  const clang::CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
  return record && record->getName() == "TensorMap";
}

// tensor.flat<float>() and its sisters.
bool IsElementAccess(const Expr& expression) {
  const auto* call = dyn_cast<clang::CXXMemberCallExpr>(Spelled(&expression));
  return call && call->getMethodDecl() && IsClass(call->getImplicitObjectArgument()->getType(), "Tensor") &&
         call->getMethodDecl()->getNameAsString() != "scalar" && IsElementView(call->getType());
}

}  // namespace

void Walker::WalkOperatorCall(const clang::CXXOperatorCallExpr& call) {
  const clang::OverloadedOperatorKind kind = call.getOperator();
  std::vector<const Expr*> arguments(call.getArgs(), call.getArgs() + call.getNumArgs());
  if (kind == clang::OO_Call) {  // a lambda, or another function object
    const clang::FunctionDecl* callee = call.getDirectCallee();
    std::vector<const Expr*> rest(arguments.begin() + 1, arguments.end());
    WalkExpr(arguments[0]);
    if (callee && WalkHelperCall(*callee, rest, call)) return;
    WalkArguments(callee, rest, call);
    return;
  }
  if (kind == clang::OO_Subscript && call.getNumArgs() == 2 &&
      KindOf(arguments[0]->getType()) == ValueKind::kTensorList) {
    const std::string list = HandleOf(arguments[0]);
    const auto whole = RangeOf(call);
    if (!list.empty() && whole) {
      OutputUse use{list, source_.UserFile(call.getBeginLoc()), *whole, -1, unit_, false};
      if (const auto* literal = dyn_cast<clang::IntegerLiteral>(Spelled(arguments[1]))) {
        use.index = static_cast<int>(literal->getValue().getZExtValue());
      }
      NoteUse(list);
      facts_.output_uses.push_back(use);
      WalkExpr(arguments[1]);
      return;
    }
  }
  if (kind == clang::OO_Equal && call.getNumArgs() == 2 && IsElementView(arguments[0]->getType())) {
    // Assigning to a view copies elements in 1.x; eager's views are not assigned to.
    const auto whole = RangeOf(call);
    const auto left = source_.Range(arguments[0]->getSourceRange());
    const auto right = source_.Range(arguments[1]->getSourceRange());
    const bool is_copy = IsElementAccess(*arguments[0]) && IsElementAccess(*arguments[1]);
    if (is_copy && whole && left && right) {
      AddText(call.getBeginLoc(), *whole,
              "std::copy_n(" + KeptText(*right) + ".data(), " + KeptText(*right) + ".size(), " + KeptText(*left) + ".data())");
    } else {
      AddUnknown(call, "", "elements of a tensor are assigned as an Eigen expression");
    }
    for (const Expr* argument : arguments) WalkExpr(argument);
    return;
  }
  if (kind == clang::OO_Equal && call.getNumArgs() == 2) {
    const std::string target = HandleOf(arguments[0]);
    const ValueKind target_kind = KindOf(arguments[0]->getType());
    if (target_kind == ValueKind::kScope) {
      const ScopeUse scope = ParseScope(arguments[1]);
      if (!scope.is_understood) AddUnknown(call, target, "where this Scope comes from is not known");
      LinkScope(target, scope);
      if (Unit* unit = CurrentUnit()) unit->declares_only_scope = true;
      return;
    }
    const std::string outer = declared_;
    declared_ = target;
    // list[i] = ..., map["x"] = ...
    if (const auto* element = dyn_cast<clang::CXXOperatorCallExpr>(Spelled(arguments[0]));
        element && element->getOperator() == clang::OO_Subscript && target_kind == ValueKind::kOutput) {
      declared_ = HandleOf(element->getArg(0));
    }
    WalkGrowth(*arguments[0]);
    if (target_kind != ValueKind::kSession && target_kind != ValueKind::kClientSession) WalkExpr(arguments[0]);
    const Expr* whole_statement = statement_ && isa<Expr>(statement_) ? Spelled(dyn_cast<Expr>(statement_)) : nullptr;
    if (Unit* unit = CurrentUnit(); unit && whole_statement == &call) unit->assigns = target;
    if (target_kind == ValueKind::kClientSession) {
      // session_ = std::unique_ptr<ClientSession>(new ClientSession(root_))
      if (whole_statement != &call || target.empty()) AddUnknown(call, target, "a session is assigned in an expression");
      AddClientSession(target, *arguments[1]);
    } else {
      WalkExpr(arguments[1], target_kind == ValueKind::kOutput ? Place::kTyped : Place::kUntyped);
    }
    declared_ = outer;
    return;
  }
  for (const Expr* argument : arguments) WalkExpr(argument);
}

// The vector or map that an expression stores into is changed.
void Walker::WalkGrowth(const Expr& object) {
  const Expr* e = Spelled(&object);
  if (const auto* call = dyn_cast<clang::CXXOperatorCallExpr>(e);
      call && call->getOperator() == clang::OO_Subscript) {
    NoteChange(HandleOf(call->getArg(0)));
    return;
  }
  NoteChange(HandleOf(e));
}

void Walker::WalkMemberCall(const clang::CXXMemberCallExpr& call, Place place) {
  const clang::CXXMethodDecl* method = call.getMethodDecl();
  const Expr* object = call.getImplicitObjectArgument();
  std::vector<const Expr*> arguments(call.getArgs(), call.getArgs() + call.getNumArgs());
  if (!method) return WalkChildren(call);
  if (WalkNodeName(call)) return;
  const std::string name = method->getNameAsString();
  const ValueKind kind = KindOf(object->getType());
  const std::string handle = HandleOf(object);
  if (source_.IsUser(method->getLocation()) && IsNew(call, "call")) {
    const bool is_own = isa<clang::CXXThisExpr>(Spelled(object));
    facts_.calls.push_back({UsrOf(*method), is_own ? "" : handle.empty() ? "?" : handle, unit_, function_});
  }
  if (!IsTheirs(*method) && WalkHelperCall(*method, arguments, call)) {
    if (!isa<clang::CXXThisExpr>(Spelled(object))) WalkExpr(object);
    return;
  }
  if (IsTheirs(*method)) {
    if (name == "set_operation_timeout_in_ms") {
      AddUnknown(call, handle, "a time limit for each Run is set, which eager code has not");
    }
    if (kind == ValueKind::kClientSession || kind == ValueKind::kSession) {
      if (name == "Run" && WalkRun(call, handle, kind == ValueKind::kSession)) return;
      if (WalkSessionMember(call, handle)) return;
    }
    if (kind == ValueKind::kScope) return WalkScopeMember(call, handle);
    if (kind == ValueKind::kOutput || kind == ValueKind::kOperation || kind == ValueKind::kOutputs) {
      if (name == "op" && kind == ValueKind::kOutput) {
        const auto whole = RangeOf(call);
        const auto base = source_.Range(object->getSourceRange());
        if (whole && base) AddText(call.getBeginLoc(), {base->end, whole->end}, "");
      } else {
        AddUnknown(call, handle, name + "() of an output is used");
      }
      WalkExpr(object);
      return;
    }
  }
  // feeds.push_back({"x", x}), feeds.emplace_back("x", x)
  if (kind == ValueKind::kFeeds && !handle.empty()) {
    for (FeedListFact& list : facts_.feed_lists) {
      if (list.usr != handle) continue;
      RunFact added;
      if (name == "push_back" && arguments.size() == 1) {
        ParseFeeds(arguments[0], added);
      } else if (name == "emplace_back" && arguments.size() == 2) {
        AddFeed(*arguments[0], *arguments[1], added);
      }
      const Unit* unit = CurrentUnit();
      const bool is_plain = added.feeds.size() == 1 && unit && !unit->is_conditional && loop_depth_ == 0 && !is_lambda_;
      list.is_known &= is_plain;
      if (is_plain) {
        list.feeds.push_back(added.feeds.front());
        list.units.push_back(unit_);
      }
      NoteUse(handle);
      NoteChange(handle);
      return;
    }
  }
  // list.push_back(Assign(...)), session->reset(new ClientSession(scope))
  const bool is_growth = name == "push_back" || name == "emplace_back" || name == "insert" ||
                         name == "emplace" || name == "reset" || name == "assign" || name == "resize" ||
                         name == "clear" || name == "pop_back" || name == "erase";
  const std::string outer = declared_;
  if (is_growth && !handle.empty()) {
    NoteChange(handle);
    declared_ = handle;
  }
  if (kind != ValueKind::kSession && kind != ValueKind::kClientSession && kind != ValueKind::kScope) {
    WalkExpr(object);
  } else if (name != "reset" && name != "get" && name != "operator bool") {
    AddUnknown(call, handle, "the session's " + name + "() is used");
  } else {
    NoteUse(handle);
  }
  if (name == "reset" && kind == ValueKind::kClientSession && arguments.size() == 1) {
    const bool is_whole = statement_ && isa<Expr>(statement_) && Spelled(dyn_cast<Expr>(statement_)) == &call;
    if (!is_whole || handle.empty()) AddUnknown(call, handle, "a session is reset in an expression");
    AddClientSession(handle, *arguments[0]);
    declared_ = outer;
    return;
  }
  for (unsigned i = 0; i < arguments.size(); ++i) {
    if (WalkSessionArgument(*method, i, *arguments[i])) continue;
    WalkExpr(arguments[i], name == "push_back" ? Place::kTyped : Place::kUntyped);
  }
  (void)place;
  declared_ = outer;
}

void Walker::WalkScopeMember(const clang::CXXMemberCallExpr& call, const std::string& scope) {
  const std::string name = call.getMethodDecl()->getNameAsString();
  StepFact step;
  step.subject = scope;
  NoteUse(scope);
  if (name == "ToGraphDef" && call.getNumArgs() >= 1) {
    step.kind = StepKind::kToGraphDef;
    const Expr* target = Spelled(call.getArg(0));
    if (const auto* address = dyn_cast<clang::UnaryOperator>(target)) target = Spelled(address->getSubExpr());
    step.object = HandleOf(target);
    NoteUse(step.object);
    AddStep(step, call);
    return;
  }
  if (name == "status") {
    step.kind = StepKind::kScopeStatus;
    AddStep(step, call);
    return;
  }
  if (name == "ok") {
    step.kind = StepKind::kScopeOk;
    AddStep(step, call);
    return;
  }
  AddUnknown(call, scope, name + "() of a Scope is used");
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Functions, statements and declarations.
#include <algorithm>

#include "clang/AST/DeclTemplate.h"
#include "rewriter/match/graph_types.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {

using clang::dyn_cast;
using clang::isa;

void Walker::WalkTranslationUnit(const clang::TranslationUnitDecl& unit) {
  for (const BrokenPlace& place : broken_) {
    const std::string key = "broken " + place.file + "@" + std::to_string(place.range.begin);
    if (!facts_.seen.insert(key).second) continue;
    UnknownFact unknown;
    unknown.file = place.file;
    unknown.range = place.range;
    unknown.reason = place.reason;
    facts_.unknowns.push_back(std::move(unknown));
  }
  WalkContext(unit);
}

void Walker::WalkContext(const clang::DeclContext& context) {
  for (const clang::Decl* declaration : context.decls()) {
    if (const auto* linkage = dyn_cast<clang::LinkageSpecDecl>(declaration)) {
      WalkContext(*linkage);
      continue;
    }
    if (const auto* space = dyn_cast<clang::NamespaceDecl>(declaration)) {
      WalkContext(*space);
      continue;
    }
    if (!source_.IsUser(declaration->getLocation())) continue;
    if (const auto* named = dyn_cast<clang::NamedDecl>(declaration);
        named && named->getIdentifier() && !IsTensorflow(*named)) {
      facts_.user_names[source_.UserFile(named->getLocation())].insert(named->getName().str());
    }
    if (const auto* pattern = dyn_cast<clang::FunctionTemplateDecl>(declaration)) {
      WalkFunction(*pattern->getTemplatedDecl());
    } else if (const auto* function = dyn_cast<clang::FunctionDecl>(declaration)) {
      WalkFunction(*function);
    } else if (const auto* record = dyn_cast<clang::CXXRecordDecl>(declaration)) {
      WalkRecord(*record);
    } else if (const auto* variable = dyn_cast<clang::VarDecl>(declaration)) {
      function_ = -1;
      unit_ = -1;
      WalkVariable(*variable);
    }
  }
}

void Walker::WalkRecord(const clang::CXXRecordDecl& record) {
  if (!record.isThisDeclarationADefinition()) return;
  // members first: methods may use those that are declared behind them
  for (const clang::FieldDecl* field : record.fields()) {
    function_ = -1;
    unit_ = -1;
    AddHandle(*field)->is_member = true;
  }
  for (const clang::Decl* member : record.decls()) {
    if (member->isImplicit()) continue;
    if (const auto* nested = dyn_cast<clang::CXXRecordDecl>(member)) {
      WalkRecord(*nested);
    } else if (const auto* method = dyn_cast<clang::FunctionDecl>(member)) {
      WalkFunction(*method);
    } else if (const auto* pattern = dyn_cast<clang::FunctionTemplateDecl>(member)) {
      WalkFunction(*pattern->getTemplatedDecl());
    }
  }
}

bool Walker::IsBroken(const FunctionFact& function) const {
  return std::any_of(broken_.begin(), broken_.end(), [&](const BrokenPlace& place) {
    return place.file == function.file && function.range.Contains(place.range);
  });
}

void Walker::WalkFunction(const clang::FunctionDecl& function) {
  if (function.isImplicit() || function.isDefaulted()) return;
  // a macro may begin several functions: TEST(Suite, Name) { ... }
  const auto range = source_.FileRange(function.getSourceRange());
  const std::string file = source_.UserFile(function.getLocation());
  const std::string key = file + "@" + (range ? std::to_string(range->begin) + "-" + std::to_string(range->end) : "") +
                          function.getNameAsString();
  if (!facts_.seen.insert("function " + key).second) return;
  DropScopeParameters(function);
  if (!function.doesThisDeclarationHaveABody()) return;

  FunctionFact fact;
  fact.usr = UsrOf(function);
  fact.name = function.getNameAsString();
  fact.file = file;
  if (range) fact.range = *range;
  fact.is_template = function.isTemplated();
  fact.returns_status = KindOf(function.getReturnType()) == ValueKind::kStatus;
  if (const auto* method = dyn_cast<clang::CXXMethodDecl>(&function)) {
    fact.parent_class = UsrOf(*method->getParent());
    fact.is_virtual = method->isVirtual();
    fact.is_constructor = isa<clang::CXXConstructorDecl>(method);
  }
  for (const clang::ParmVarDecl* parameter : function.parameters()) {
    fact.parameters.push_back(UsrOf(*parameter));
    fact.takes_scope |= KindOf(parameter->getType()) == ValueKind::kScope;
  }
  if (const auto body = source_.Range(function.getBody()->getSourceRange())) {
    fact.body = {body->begin + 1, body->end - 1};
  }
  if (IsBroken(fact)) return;
  const int outer = function_;
  function_ = static_cast<int>(facts_.functions.size());
  facts_.functions.push_back(fact);
  for (const clang::ParmVarDecl* parameter : function.parameters()) {
    Handle* handle = AddHandle(*parameter);
    handle->is_parameter = true;
    handle->is_output_parameter = parameter->getType()->isPointerType();
  }
  for (const clang::FunctionDecl* other : function.redecls()) AddPrototype(*other, function);
  unit_ = -1;
  loop_depth_ = 0;
  is_conditional_ = false;
  if (const auto* constructor = dyn_cast<clang::CXXConstructorDecl>(&function)) {
    DropInitializers(*constructor);
    for (const clang::CXXCtorInitializer* init : constructor->inits()) {
      if (!init->isWritten()) continue;
      if (init->isMemberInitializer()) {
        declared_ = UsrOf(*init->getMember());
        const ValueKind kind = KindOf(init->getMember()->getType());
        if (kind == ValueKind::kClientSession) {
          AddClientSession(declared_, *init->getInit());
        } else if (kind == ValueKind::kScope) {
          const ScopeUse scope = ParseScope(init->getInit());
          if (!scope.is_understood) AddUnknown(*init->getInit(), declared_, "where this Scope comes from is not known");
          LinkScope(declared_, scope);
        } else {
          WalkExpr(init->getInit());
        }
        declared_.clear();
      } else {
        WalkExpr(init->getInit());
      }
    }
  }
  if (const auto* body = dyn_cast<clang::CompoundStmt>(function.getBody())) {
    WalkStatements(*body);
    CollectWrites(*body);
  }
  function_ = outer;
}

// Scopes and sessions in a constructor's list go, with the commas between them; a loaded graph starts
// empty by itself.
void Walker::DropInitializers(const clang::CXXConstructorDecl& constructor) {
  std::vector<std::pair<ByteRange, const clang::CXXCtorInitializer*>> written;
  for (const clang::CXXCtorInitializer* init : constructor.inits()) {
    if (!init->isWritten()) continue;
    const auto range = source_.Range(init->getSourceRange());
    if (!range) return;
    written.emplace_back(*range, init);
  }
  std::sort(written.begin(), written.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  const auto goes = [](const clang::CXXCtorInitializer& init) {
    if (!init.isMemberInitializer()) return false;
    const ValueKind kind = KindOf(init.getMember()->getType());
    return kind == ValueKind::kSession || kind == ValueKind::kClientSession || kind == ValueKind::kScope;
  };
  bool has_kept = false;  // in front of this one
  for (std::size_t i = 0; i < written.size(); ++i) {
    const auto& [range, init] = written[i];
    if (!goes(*init)) {
      has_kept = true;
      continue;
    }
    ByteRange drop = range;
    if (has_kept) {
      drop.begin = written[i - 1].first.end;
    } else if (i + 1 < written.size()) {
      drop.end = written[i + 1].first.begin;
    }
    const bool is_last = i + 1 == written.size();
    if (is_last && !has_kept) {  // nothing is left: the colon goes too
      const std::string before = source_.Text(init->getSourceLocation(), {0, written.front().first.begin});
      const std::size_t colon = before.rfind(':');
      if (colon != std::string::npos) {
        std::size_t begin = colon;
        while (begin > 0 && std::isspace(static_cast<unsigned char>(before[begin - 1]))) --begin;
        AddText(init->getSourceLocation(), {static_cast<unsigned>(begin), range.end}, "", UsrOf(*init->getMember()));
      }
      return;
    }
    AddText(init->getSourceLocation(), drop, "", UsrOf(*init->getMember()));
  }
}

namespace {

// `parameter = ...` anywhere in a body.
bool IsAssigned(const clang::Stmt& body, const clang::ParmVarDecl* parameter) {
  if (const auto* call = dyn_cast<clang::CXXOperatorCallExpr>(&body);
      call && call->isAssignmentOp() && call->getNumArgs() == 2) {
    const auto* target = dyn_cast<clang::DeclRefExpr>(call->getArg(0)->IgnoreParenImpCasts());
    if (target && target->getDecl() == parameter) return true;
  }
  for (const clang::Stmt* child : body.children()) {
    if (child && IsAssigned(*child, parameter)) return true;
  }
  return false;
}

}  // namespace

// A helper's Scope parameter goes: `f(Scope& scope, Input x)` becomes `f(const Tensor& x)`.
void Walker::DropScopeParameters(const clang::FunctionDecl& function) {
  if (function.getNumParams() == 0) return;
  bool takes_scope = false;
  for (unsigned i = 0; i < function.getNumParams(); ++i) {
    const clang::ParmVarDecl& parameter = *function.getParamDecl(i);
    const auto range = source_.Range(parameter.getSourceRange());
    if (!range) continue;
    if (KindOf(parameter.getType()) == ValueKind::kScope) {
      ByteRange drop = *range;
      if (i + 1 < function.getNumParams()) {
        if (const auto next = source_.Range(function.getParamDecl(i + 1)->getSourceRange())) {
          drop.end = next->begin;
        }
      } else if (i > 0) {
        if (const auto before = source_.Range(function.getParamDecl(i - 1)->getSourceRange())) {
          drop.begin = before->end;
        }
      }
      AddText(parameter.getLocation(), drop, "", UsrOf(parameter));
      takes_scope = true;
    }
  }
  if (!takes_scope) return;
  // Input by value becomes const Tensor&, unless the function assigns to it.
  for (const clang::ParmVarDecl* parameter : function.parameters()) {
    const clang::QualType type = parameter->getType();
    if (type->isReferenceType() || !(IsClass(type, "Input") || IsClass(type, "Output")) || !parameter->getTypeSourceInfo()) continue;
    const clang::FunctionDecl* definition = function.getDefinition();
    if (!definition || IsAssigned(*definition->getBody(), definition->getParamDecl(parameter->getFunctionScopeIndex()))) continue;
    if (const auto range = source_.Range(parameter->getTypeSourceInfo()->getTypeLoc().getSourceRange())) {
      AddText(parameter->getLocation(), *range, std::string("const ") + kQualifier + "Tensor&");
    }
  }
}

void Walker::FillPlaces(Handle& handle, const clang::DeclaratorDecl& declaration) const {
  handle.name = declaration.getNameAsString();
  handle.file = source_.UserFile(declaration.getLocation());
  if (const auto range = source_.Range(declaration.getSourceRange())) handle.declaration = *range;
  if (const auto range = source_.Range(declaration.getLocation())) handle.name_range = *range;
  if (const auto* info = declaration.getTypeSourceInfo()) {
    if (const auto range = source_.Range(info->getTypeLoc().getSourceRange())) handle.type_range = *range;
  }
}

// Sessions among the parameters of another declaration of `function`: the same session, written
// once more.
void Walker::AddPrototype(const clang::FunctionDecl& other, const clang::FunctionDecl& function) {
  if (&other == &function || !source_.IsUser(other.getLocation())) return;
  for (unsigned i = 0; i < other.getNumParams() && i < function.getNumParams(); ++i) {
    const std::string usr = UsrOf(*function.getParamDecl(i));
    const auto own = facts_.handle_index.find(usr);
    if (own == facts_.handle_index.end() || facts_.handles[own->second].kind != ValueKind::kSession) continue;
    Handle handle = facts_.handles[own->second];
    FillPlaces(handle, *other.getParamDecl(i));
    handle.usr += "@" + handle.file + ":" + std::to_string(handle.declaration.begin);
    handle.unit = handle.function = -1;
    if (!facts_.handle_index.emplace(handle.usr, static_cast<int>(facts_.handles.size())).second) continue;
    facts_.handles.push_back(handle);
    facts_.same_graph.emplace_back(handle.usr, usr);
  }
}

Handle* Walker::AddHandle(const clang::DeclaratorDecl& declaration) {
  const std::string usr = UsrOf(declaration);
  if (const auto found = facts_.handle_index.find(usr); found != facts_.handle_index.end()) {
    return &facts_.handles[found->second];
  }
  Handle handle;
  handle.usr = usr;
  handle.kind = KindOf(declaration.getType());
  handle.is_pointer = declaration.getType()->isPointerType() ||
                      (declaration.getType().getNonReferenceType()->getAsCXXRecordDecl() &&
                       declaration.getType().getNonReferenceType()->getAsCXXRecordDecl()->getName().ends_with("_ptr"));
  FillPlaces(handle, declaration);
  handle.function = function_;
  handle.unit = unit_;
  facts_.handle_index[usr] = static_cast<int>(facts_.handles.size());
  facts_.handles.push_back(handle);
  return &facts_.handles.back();
}

int Walker::OpenUnit(const clang::Stmt& statement) {
  Unit unit;
  unit.function = unit.method = function_;
  unit.file = source_.UserFile(statement.getBeginLoc());
  unit.parent = unit_;
  unit.block = block_;
  unit.loop_depth = loop_depth_;
  unit.is_conditional = is_conditional_;
  unit.is_lambda = is_lambda_;
  unit.is_return = isa<clang::ReturnStmt>(statement);
  if (const auto range = source_.StatementRange(statement)) unit.range = *range;
  facts_.units.push_back(unit);
  return static_cast<int>(facts_.units.size()) - 1;
}

// What a unit does, the unit around it does too.
void Walker::CloseUnit(int index) {
  const Unit unit = facts_.units[index];
  if (unit.parent < 0) return;
  Unit& parent = facts_.units[unit.parent];
  parent.uses.insert(unit.uses.begin(), unit.uses.end());
  parent.modifies.insert(unit.modifies.begin(), unit.modifies.end());
  parent.ops.insert(parent.ops.end(), unit.ops.begin(), unit.ops.end());
  parent.runs.insert(parent.runs.end(), unit.runs.begin(), unit.runs.end());
  parent.gradients.insert(parent.gradients.end(), unit.gradients.begin(), unit.gradients.end());
}

void Walker::WalkStatements(const clang::CompoundStmt& block) {
  const int outer = block_;
  block_ = facts_.next_block++;
  for (const clang::Stmt* statement : block.body()) WalkUnit(*statement);
  block_ = outer;
}

void Walker::WalkUnit(const clang::Stmt& statement) {
  if (isa<clang::NullStmt>(statement)) return;
  const int outer_unit = unit_;
  const clang::Stmt* outer_statement = statement_;
  const int unit = OpenUnit(statement);
  unit_ = unit;
  statement_ = &statement;
  const bool is_macro = !source_.WholeMacro(statement).empty();
  if (const auto* declaration = dyn_cast<clang::DeclStmt>(&statement)) {
    for (const clang::Decl* one : declaration->decls()) {
      if (const auto* variable = dyn_cast<clang::VarDecl>(one)) {
        WalkVariable(*variable);
        if (Handle* handle = AddHandle(*variable)) {
          handle->shares_declaration = !declaration->isSingleDecl();
        }
      }
    }
  } else if (const auto* expression = dyn_cast<clang::Expr>(&statement)) {
    WalkExpr(expression);
  } else if (const auto* result = dyn_cast<clang::ReturnStmt>(&statement)) {
    if (result->getRetValue()) WalkExpr(result->getRetValue(), Place::kTyped);
  } else if (is_macro) {
    WalkChildren(statement);
  } else {
    facts_.units[unit].is_block = true;
    WalkControl(statement);
  }
  CloseUnit(unit);
  unit_ = outer_unit;
  statement_ = outer_statement;
}

void Walker::WalkBody(const clang::Stmt* body) {
  if (!body) return;
  if (const auto* block = dyn_cast<clang::CompoundStmt>(body)) {
    WalkStatements(*block);
  } else {
    const int outer = block_;
    block_ = -1;
    WalkUnit(*body);
    block_ = outer;
  }
}

void Walker::WalkControl(const clang::Stmt& statement) {
  const bool outer_conditional = is_conditional_;
  const auto loop = [&](const clang::Stmt* body) {
    ++loop_depth_;
    WalkBody(body);
    --loop_depth_;
  };
  const auto header = [&](const clang::Stmt* part) {
    if (!part) return;
    if (const auto* declaration = dyn_cast<clang::DeclStmt>(part)) {
      for (const clang::Decl* one : declaration->decls()) {
        if (const auto* variable = dyn_cast<clang::VarDecl>(one)) WalkVariable(*variable);
      }
    } else if (const auto* expression = dyn_cast<clang::Expr>(part)) {
      WalkExpr(expression);
    }
  };
  if (const auto* block = dyn_cast<clang::CompoundStmt>(&statement)) {
    WalkStatements(*block);
  } else if (const auto* branch = dyn_cast<clang::IfStmt>(&statement)) {
    header(branch->getInit());
    header(branch->getConditionVariableDeclStmt());
    header(branch->getCond());
    if (!branch->getElse() && !branch->getInit()) facts_.units[unit_].null_check = HandleThatIsNull(*branch->getCond());
    is_conditional_ = true;
    WalkBody(branch->getThen());
    WalkBody(branch->getElse());
  } else if (const auto* counted = dyn_cast<clang::ForStmt>(&statement)) {
    header(counted->getInit());
    ++loop_depth_;
    header(counted->getCond());
    header(counted->getInc());
    --loop_depth_;
    is_conditional_ = true;
    loop(counted->getBody());
  } else if (const auto* ranged = dyn_cast<clang::CXXForRangeStmt>(&statement)) {
    WalkExpr(ranged->getRangeInit());
    if (ranged->getLoopVariable()) AddHandle(*ranged->getLoopVariable())->element_of = HandleOf(ranged->getRangeInit());
    is_conditional_ = true;
    loop(ranged->getBody());
  } else if (const auto* repeated = dyn_cast<clang::WhileStmt>(&statement)) {
    ++loop_depth_;
    header(repeated->getCond());
    --loop_depth_;
    is_conditional_ = true;
    loop(repeated->getBody());
  } else if (const auto* once = dyn_cast<clang::DoStmt>(&statement)) {
    loop(once->getBody());
    header(once->getCond());
  } else if (const auto* attempt = dyn_cast<clang::CXXTryStmt>(&statement)) {
    is_conditional_ = true;
    WalkBody(attempt->getTryBlock());
    for (unsigned i = 0; i < attempt->getNumHandlers(); ++i) {
      WalkBody(attempt->getHandler(i)->getHandlerBlock());
    }
  } else if (const auto* choice = dyn_cast<clang::SwitchStmt>(&statement)) {
    header(choice->getCond());
    is_conditional_ = true;
    WalkBody(choice->getBody());
  } else if (const auto* label = dyn_cast<clang::SwitchCase>(&statement)) {
    if (label->getSubStmt()) WalkUnit(*label->getSubStmt());
  } else {
    WalkChildren(statement);
  }
  is_conditional_ = outer_conditional;
}

void Walker::WalkVariable(const clang::VarDecl& variable) {
  Handle* handle = AddHandle(variable);
  const std::string usr = handle->usr;
  if (Unit* unit = CurrentUnit()) unit->declares.push_back(usr);
  const std::string outer = declared_;
  declared_ = usr;
  WalkVariableInit(variable, handle);
  declared_ = outer;
}

void Walker::WalkVariableInit(const clang::VarDecl& variable, Handle* handle) {
  const clang::Expr* init = variable.getInit();
  const ValueKind kind = handle->kind;
  const std::string usr = handle->usr;
  if (!init) return;
  if (kind == ValueKind::kScope) {
    const ScopeUse scope = ParseScope(init);
    if (Unit* unit = CurrentUnit()) unit->declares_only_scope = true;
    if (!scope.is_understood) AddUnknown(*init, usr, "where this Scope comes from is not known");
    if (scope.has_control_inputs) {
      AddUnknown(*init, usr, "a Scope with control dependencies is kept in a variable");
    }
    LinkScope(usr, scope);
    return;
  }
  if (kind == ValueKind::kClientSession || kind == ValueKind::kSession) {
    AddSession(variable, *init);
    return;
  }
  if (kind == ValueKind::kFeeds && !handle->is_parameter) {
    RunFact list;
    ParseFeeds(init, list);
    const bool is_known = list.feeds_handle.empty() && !list.has_unknown_feeds && list.unknown.empty();
    facts_.feed_lists.push_back({usr, list.feeds, {unit_}, is_known && loop_depth_ == 0});
    return;
  }
  if (std::vector<FetchFact> names = NamesIn(*init); !names.empty()) facts_.name_lists.push_back({usr, names});
  // `MatMul product(scope, a, b);`
  const clang::Expr* spelled = Spelled(init);
  if (variable.getInitStyle() == clang::VarDecl::CallInit && OpClassOf(variable.getType())) {
    if (const auto* construct = dyn_cast<clang::CXXConstructExpr>(spelled);
        construct && !isa<clang::CXXTemporaryObjectExpr>(construct) &&
        construct->getNumArgs() > 0 && KindOf(construct->getArg(0)->getType()) == ValueKind::kScope) {
      WalkOp(*construct, *construct, &variable);
      return;
    }
  }
  // TTypes<float>::Flat is the type of a view, which the compiler knows.
  if (const auto* info = variable.getTypeSourceInfo()) {
    const auto type = source_.Range(info->getTypeLoc().getSourceRange());
    if (type && source_.Text(variable.getLocation(), *type).find("TTypes<") != std::string::npos &&
        !variable.getType()->isReferenceType()) {
      AddText(variable.getLocation(), *type, "auto");
    }
  }
  // `auto` that was an op object becomes Tensor; results with several parts keep `auto`.
  if (const auto* info = variable.getTypeSourceInfo()) {
    const clang::TypeLoc type = info->getTypeLoc().getUnqualifiedLoc();
    const clang::AutoTypeLoc deduced = type.getAs<clang::AutoTypeLoc>();
    if (!deduced.isNull() && type.getTypeLocClass() == clang::TypeLoc::Auto) {
      const clang::CXXRecordDecl* op = OpClassOf(variable.getType());
      // an op without results is a statement: `auto write = WriteFile(...)`
      if (op && OutputsOf(*op) == OpOutputs::kNone) {
        const auto declared = source_.Range(variable.getSourceRange());
        const auto value = source_.Range(spelled->getSourceRange());
        if (declared && value) AddText(variable.getLocation(), {declared->begin, value->begin}, "");
      }
      const auto* call = dyn_cast<clang::CallExpr>(spelled);
      const bool is_const = call && call->getDirectCallee() && IsTheirs(*call->getDirectCallee()) &&
                            KindOf(variable.getType()) == ValueKind::kOutput;
      if ((op && OutputsOf(*op) == OpOutputs::kOne) || is_const) {
        if (const auto range = source_.Range(deduced.getSourceRange())) {
          AddText(variable.getLocation(), *range, std::string(1, kQualifier) + "Tensor");
        }
      }
    }
  }
  WalkExpr(init, Place::kTyped);
}

void Walker::DropScopeCaptures(const clang::LambdaExpr& lambda) {
  std::vector<std::string> kept;
  bool has_scope = false;
  if (lambda.getCaptureDefault() == clang::LCD_ByCopy) kept.push_back("=");
  if (lambda.getCaptureDefault() == clang::LCD_ByRef) kept.push_back("&");
  for (const clang::LambdaCapture& capture : lambda.explicit_captures()) {
    if (capture.capturesVariable() && KindOf(capture.getCapturedVar()->getType()) == ValueKind::kScope) {
      has_scope = true;
      continue;
    }
    if (capture.capturesThis()) {
      kept.push_back("this");
    } else if (const auto range = source_.Range(capture.getLocation())) {
      const std::string name = source_.Text(capture.getLocation(), *range);
      kept.push_back(capture.getCaptureKind() == clang::LCK_ByRef && name != "&" ? "&" + name : name);
    }
  }
  if (!has_scope) return;
  std::string text = "[";
  for (std::size_t i = 0; i < kept.size(); ++i) text += (i ? ", " : "") + kept[i];
  if (const auto range = source_.Range(lambda.getIntroducerRange())) {
    AddText(lambda.getBeginLoc(), *range, text + "]");
  }
}

void Walker::WalkLambda(const clang::LambdaExpr& lambda) {
  DropScopeCaptures(lambda);
  if (lambda.getCallOperator()) DropScopeParameters(*lambda.getCallOperator());
  for (const clang::ParmVarDecl* parameter : lambda.getCallOperator()->parameters()) {
    AddHandle(*parameter)->is_parameter = true;
  }
  const bool outer = is_lambda_;
  const std::string outer_declared = declared_;
  declared_.clear();
  is_lambda_ = true;
  if (const auto* body = dyn_cast_or_null<clang::CompoundStmt>(lambda.getBody())) WalkStatements(*body);
  is_lambda_ = outer;
  declared_ = outer_declared;
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Sessions: how they are made, from what, and each Run with its feeds, fetches, targets, outputs
// and the way its Status is used.
#include "rewriter/match/graph_types.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {

using clang::dyn_cast;
using clang::Expr;
using clang::isa;

// The elements of a braced list, through the constructors that take it.
void Walker::CollectElements(const Expr* expression, std::vector<const Expr*>& out) {
  const Expr* e = Spelled(expression);
  if (const auto* list = dyn_cast<clang::InitListExpr>(e)) {
    for (const Expr* element : list->inits()) out.push_back(element);
    return;
  }
  if (const auto* construct = dyn_cast<clang::CXXConstructExpr>(e)) {
    if (isa<clang::CXXTemporaryObjectExpr>(construct) && KindOf(construct->getType()) == ValueKind::kHost) return;
    if (construct->getNumArgs() == 0) return;
    const Expr* first = construct->getArg(0);
    const Expr* inner = first->IgnoreImplicit();
    if (isa<clang::CXXStdInitializerListExpr>(inner) || isa<clang::InitListExpr>(Spelled(first))) {
      CollectElements(first, out);
    } else if (construct->isListInitialization() && construct->getNumArgs() == 1 &&
               OpClassOf(construct->getType()) == nullptr) {
      // `{x}` chose a converting constructor: still a list of one
      std::vector<const Expr*> nested;
      CollectElements(first, nested);
      if (!nested.empty()) {
        out.insert(out.end(), nested.begin(), nested.end());
      }
    }
  }
}

void Walker::CollectPairs(const Expr* expression, std::vector<const clang::CXXConstructExpr*>& out) {
  if (!expression) return;
  const Expr* e = expression->IgnoreImplicit();
  if (const auto* construct = dyn_cast<clang::CXXConstructExpr>(e)) {
    const clang::CXXRecordDecl* record = construct->getType()->getAsCXXRecordDecl();
    if (record && record->getName() == "pair" && construct->getNumArgs() == 2) {
      out.push_back(construct);
      return;
    }
  }
  for (const clang::Stmt* child : e->children()) CollectPairs(dyn_cast_or_null<Expr>(child), out);
}

// How the Status of `call` is used, from the statement it stands in.
bool Walker::WalkStatusOfUse(const Expr& call, StatusStyle& style, std::string& status,
                             ByteRange& status_text, ByteRange& statement) {
  style = StatusStyle::kArgument;
  if (!statement_) return false;
  const auto place = source_.StatementRange(*statement_);
  const auto range = RangeOf(call);
  if (!place || !range) return false;
  statement = *place;
  const std::string macro = source_.WholeMacro(*statement_);
  if (!macro.empty()) {
    const std::string text = source_.Text(call.getBeginLoc(), *place);
    const std::string before = source_.Text(call.getBeginLoc(), {place->begin, range->begin});
    // the call is the macro's only argument
    if (before.find_first_not_of(" \t\n", macro.size()) != before.rfind('(')) return true;
    if (macro == "TF_CHECK_OK" || macro == "TF_QCHECK_OK") style = StatusStyle::kCheck;
    if (macro == "TF_RETURN_IF_ERROR") style = StatusStyle::kReturn;
    return true;
  }
  if (const auto* expression = dyn_cast<Expr>(statement_)) {
    const Expr* e = Spelled(expression);
    if (e == &call) style = StatusStyle::kIgnored;
    if (const auto* assignment = dyn_cast<clang::CXXOperatorCallExpr>(e);
        assignment && assignment->getOperator() == clang::OO_Equal && Spelled(assignment->getArg(1)) == &call) {
      style = StatusStyle::kAssigned;
      status = HandleOf(assignment->getArg(0));
      if (const auto text = source_.Range(assignment->getArg(0)->getSourceRange())) status_text = *text;
    }
  } else if (const auto* declaration = dyn_cast<clang::DeclStmt>(statement_)) {
    const auto* variable = declaration->isSingleDecl()
                               ? dyn_cast<clang::VarDecl>(declaration->getSingleDecl())
                               : nullptr;
    if (variable && variable->getInit() && Spelled(variable->getInit()) == &call &&
        variable->getInitStyle() == clang::VarDecl::CInit) {
      style = StatusStyle::kDeclared;
      status = UsrOf(*variable);
      if (const auto name = source_.Range(variable->getLocation())) status_text = {place->begin, name->end};
    }
  } else if (const auto* result = dyn_cast<clang::ReturnStmt>(statement_)) {
    if (result->getRetValue() && Spelled(result->getRetValue()) == &call) style = StatusStyle::kReturned;
  }
  return true;
}

void Walker::AddFeed(const Expr& key_expression, const Expr& value_expression, RunFact& run) {
  FeedFact feed;
  const Expr* key = Spelled(&key_expression);
  if (const auto* literal = dyn_cast<clang::StringLiteral>(key)) {
    feed.is_name = true;
    feed.key = literal->getString().str();
  } else {
    feed.key = HandleOf(key);
  }
  const auto key_range = source_.Range(key_expression.getSourceRange());
  const auto value = source_.Range(value_expression.getSourceRange());
  if (!key_range || !value) {
    run.unknown = "a feed comes from a macro";
    return;
  }
  feed.key_range = *key_range;
  feed.value = *value;
  WalkInput(key_expression);
  WalkInput(value_expression);
  run.feeds.push_back(feed);
}

void Walker::ParseFeeds(const Expr* expression, RunFact& run) {
  if (const auto range = source_.Range(expression->getSourceRange())) run.feeds_range = *range;
  run.feeds_handle = HandleOf(expression);
  if (!run.feeds_handle.empty()) {
    NoteUse(run.feeds_handle);
    for (const FeedListFact& list : facts_.feed_lists) {
      if (list.usr != run.feeds_handle) continue;
      run.feeds = list.feeds;
      run.has_unknown_feeds = !list.is_known;
      return;
    }
    run.has_unknown_feeds = true;
    return;
  }
  std::vector<const clang::CXXConstructExpr*> pairs;
  CollectPairs(expression, pairs);
  for (const clang::CXXConstructExpr* pair : pairs) AddFeed(*pair->getArg(0), *pair->getArg(1), run);
  // std::make_pair("x", x)
  if (const auto* call = dyn_cast<clang::CallExpr>(Spelled(expression)); call && pairs.empty() && call->getNumArgs() == 2 &&
      call->getDirectCallee() && call->getDirectCallee()->getNameAsString() == "make_pair") {
    AddFeed(*call->getArg(0), *call->getArg(1), run);
    return;
  }
  const std::string text = source_.Text(expression->getBeginLoc(), run.feeds_range);
  const bool is_empty = text.size() >= 2 && text.find_first_not_of("{} \n\t") == std::string::npos;
  if (pairs.empty() && !is_empty) {
    run.has_unknown_feeds = true;
    WalkExpr(expression);
  }
}

namespace {

// "scores:0" is output 0 of scores.
void SplitIndex(FetchFact& fetch) {
  const std::size_t colon = fetch.name.rfind(':');
  if (colon == std::string::npos || colon + 2 != fetch.name.size()) return;
  if (fetch.name[colon + 1] < '0' || fetch.name[colon + 1] > '9') return;
  fetch.index = fetch.name[colon + 1] - '0';
  fetch.name.resize(colon);
}

}  // namespace

// A list of string literals: names, if it is used as such.
std::vector<FetchFact> Walker::NamesIn(const Expr& expression) {
  std::vector<const Expr*> elements;
  CollectElements(&expression, elements);
  std::vector<FetchFact> names;
  for (const Expr* element : elements) {
    const auto* literal = dyn_cast<clang::StringLiteral>(Spelled(element));
    if (!literal) return {};
    FetchFact name;
    name.is_name = true;
    name.name = literal->getString().str();
    SplitIndex(name);
    names.push_back(name);
  }
  return names;
}

void Walker::ParseFetches(const Expr* expression, bool by_name, std::vector<FetchFact>& out, RunFact& run) {
  const auto range = source_.Range(expression->getSourceRange());
  if (!range) {
    run.unknown = "what is fetched comes from a macro";
    return;
  }
  const std::string list = HandleOf(expression);
  if (!list.empty()) {
    FetchFact fetch;
    fetch.list = list;
    fetch.range = *range;
    NoteUse(list);
    out.push_back(fetch);
    return;
  }
  std::vector<const Expr*> elements;
  CollectElements(expression, elements);
  const std::string text = source_.Text(expression->getBeginLoc(), *range);
  if (elements.empty() && text.find_first_not_of("{} \n\t") != std::string::npos) {
    FetchFact fetch;
    fetch.list = "$";
    fetch.range = *range;
    WalkExpr(expression);
    out.push_back(fetch);
    return;
  }
  for (const Expr* element : elements) {
    FetchFact fetch;
    const Expr* e = Spelled(element);
    const auto place = RangeOf(*e);
    if (!place) {
      run.unknown = "a fetch comes from a macro";
      continue;
    }
    fetch.range = *place;
    const auto* literal = dyn_cast<clang::StringLiteral>(e);
    const auto* sum = dyn_cast<clang::CXXOperatorCallExpr>(e);
    const auto* suffix = sum && sum->getOperator() == clang::OO_Plus
                             ? dyn_cast<clang::StringLiteral>(Spelled(sum->getArg(1)))
                             : nullptr;
    if (literal && by_name) {
      fetch.is_name = true;
      fetch.name = literal->getString().str();
      SplitIndex(fetch);
    } else if (by_name && suffix && !HandleOf(sum->getArg(0)).empty()) {
      // best + ":1"
      fetch.is_name = true;
      fetch.name = "$" + HandleOf(sum->getArg(0)) + "|" + suffix->getString().str();
      const std::size_t bar = fetch.name.rfind('|');
      const std::string index = fetch.name.substr(bar + 1);
      fetch.name.resize(bar);
      if (index.size() == 2 && index[0] == ':') fetch.index = index[1] - '0';
      if (fetch.index < 0) fetch.name.clear();
      WalkExpr(e, Place::kTyped);
    } else if (by_name && !HandleOf(e).empty()) {
      fetch.is_name = true;
      fetch.name = "$" + HandleOf(e);
      WalkExpr(e, Place::kTyped);
    } else {
      fetch.handle = HandleOf(e);
      const std::size_t ops = facts_.ops.size();
      WalkExpr(e, Place::kTyped);
      if (facts_.ops.size() > ops) fetch.op = static_cast<int>(facts_.ops.size()) - 1;
    }
    out.push_back(fetch);
  }
}

void Walker::ParseOutputs(const Expr* expression, RunFact& run) {
  const Expr* e = Spelled(expression);
  if (isa<clang::CXXNullPtrLiteralExpr>(e) || isa<clang::GNUNullExpr>(e) || isa<clang::IntegerLiteral>(e)) return;
  run.has_outputs = true;
  if (const auto range = source_.Range(expression->getSourceRange())) run.outputs_range = *range;
  if (const auto* address = dyn_cast<clang::UnaryOperator>(e);
      address && address->getOpcode() == clang::UO_AddrOf) {
    run.outputs_is_address = true;
    run.outputs = HandleOf(address->getSubExpr());
    if (const auto range = source_.Range(address->getSubExpr()->getSourceRange())) run.outputs_range = *range;
    if (run.outputs.empty()) WalkExpr(address->getSubExpr());
  } else {
    run.outputs = HandleOf(e);
    if (run.outputs.empty()) WalkExpr(e);
  }
  NoteUse(run.outputs);
  NoteChange(run.outputs);
}

bool Walker::WalkRun(const clang::CXXMemberCallExpr& call, const std::string& session, bool is_named) {
  std::vector<const Expr*> arguments;
  for (const Expr* argument : call.arguments()) {
    if (!isa<clang::CXXDefaultArgExpr>(argument)) arguments.push_back(argument);
  }
  RunFact run;
  run.file = source_.UserFile(call.getBeginLoc());
  run.session = session;
  run.is_named = is_named;
  run.unit = unit_;
  run.function = function_;
  run.loop_depth = loop_depth_;
  NoteUse(session);
  const auto range = RangeOf(call);
  if (!range || source_.IsInMacroBody(call.getExprLoc())) {
    AddUnknown(call, session, "a Run stands in the body of macro " + source_.MacroName(call.getExprLoc()));
    return true;
  }
  if (!IsNew(call, "run")) return true;
  run.call = *range;
  if (const auto object = source_.Range(call.getImplicitObjectArgument()->getSourceRange())) {
    run.session_range = *object;
  }
  WalkStatusOfUse(call, run.style, run.status, run.status_text, run.statement);
  const std::string outer = declared_;
  declared_.clear();
  const std::size_t count = arguments.size();
  if (is_named && count == 4) {
    ParseFeeds(arguments[0], run);
    ParseFetches(arguments[1], true, run.fetches, run);
    ParseFetches(arguments[2], true, run.targets, run);
    ParseOutputs(arguments[3], run);
  } else if (!is_named && count >= 2 && count <= 4) {
    if (count >= 3) ParseFeeds(arguments[0], run);
    ParseFetches(arguments[count >= 3 ? 1 : 0], false, run.fetches, run);
    if (count == 4) ParseFetches(arguments[2], false, run.targets, run);
    ParseOutputs(arguments[count - 1], run);
  } else {
    run.unknown = "Run is called with run options or metadata";
    for (const Expr* argument : arguments) WalkExpr(argument);
  }
  declared_ = outer;
  const int index = static_cast<int>(facts_.runs.size());
  if (!run.unknown.empty()) AddUnknown(call, session, run.unknown);
  facts_.runs.push_back(run);
  if (Unit* unit = CurrentUnit()) unit->runs.push_back(index);
  return true;
}

void Walker::AddStep(StepFact step, const Expr& call) {
  if (!IsNew(call, "step")) return;
  step.file = source_.UserFile(call.getBeginLoc());
  step.unit = unit_;
  const auto range = RangeOf(call);
  if (!range) {
    AddUnknown(call, step.subject, "a step from graph to session stands in the body of a macro");
    return;
  }
  step.call = *range;
  WalkStatusOfUse(call, step.style, step.status, step.status_text, step.statement);
  facts_.steps.push_back(step);
}

// ClientSession session(scope); Session* session = NewSession(...); unique_ptr<...> session(new ...);
void Walker::AddSession(const clang::VarDecl& variable, const Expr& init) {
  if (KindOf(variable.getType()) == ValueKind::kClientSession) return AddClientSession(UsrOf(variable), init);
  SessionFact session;
  session.usr = UsrOf(variable);
  session.file = source_.UserFile(variable.getLocation());
  session.unit = unit_;
  session.is_client = false;
  if (statement_) {
    if (const auto range = source_.StatementRange(*statement_)) session.range = *range;
  }
  facts_.sessions.push_back(session);
  const Expr* spelled = Spelled(&init);
  if (const auto* construct = dyn_cast<clang::CXXConstructExpr>(spelled)) {
    if (construct->getNumArgs() == 0) return;  // an empty unique_ptr
    spelled = Spelled(construct->getArg(0));
  }
  if (isa<clang::CXXNullPtrLiteralExpr>(spelled) || isa<clang::GNUNullExpr>(spelled)) return;
  const auto* call = dyn_cast<clang::CallExpr>(spelled);
  if (call && call->getDirectCallee() && call->getDirectCallee()->getNameAsString() == "NewSession") return;
  AddUnknown(init, session.usr, "where this session comes from is not known");
}

// A ClientSession in a variable, a member's initialiser, an assignment or reset(): the scope is the
// only argument that can be one.
void Walker::AddClientSession(const std::string& usr, const Expr& init) {
  SessionFact session;
  session.usr = usr;
  session.file = source_.UserFile(init.getBeginLoc());
  session.unit = unit_;
  if (statement_ && unit_ >= 0) {
    if (const auto range = source_.StatementRange(*statement_)) session.range = *range;
  }
  NoteUse(usr);
  std::vector<const clang::Stmt*> open{&init};
  while (!open.empty()) {
    const clang::Stmt* next = open.back();
    open.pop_back();
    const auto* expression = dyn_cast_or_null<Expr>(next);
    if (expression && KindOf(expression->getType()) == ValueKind::kScope) {
      const ScopeUse scope = ParseScope(expression);
      if (!scope.is_understood) AddUnknown(init, usr, "the Scope of this session is not known");
      session.scope = scope.handle;
      facts_.sessions.push_back(session);
      return;
    }
    if (next) {
      for (const clang::Stmt* child : next->children()) open.push_back(child);
    }
  }
  facts_.sessions.push_back(session);
  const Expr* spelled = Spelled(&init);
  const auto* construct = dyn_cast<clang::CXXConstructExpr>(spelled);
  const bool is_empty = (construct && construct->getNumArgs() == 0) || isa<clang::CXXNullPtrLiteralExpr>(spelled) ||
                        isa<clang::GNUNullExpr>(spelled);
  if (!is_empty) AddUnknown(init, usr, "the Scope of this session is not known");
}

// Free functions around sessions.
bool Walker::WalkSessionCall(const clang::CallExpr& call) {
  const std::string name = call.getDirectCallee()->getNameAsString();
  const auto target = [&](const Expr* argument) {
    const Expr* e = Spelled(argument);
    if (const auto* address = dyn_cast<clang::UnaryOperator>(e);
        address && address->getOpcode() == clang::UO_AddrOf) {
      e = Spelled(address->getSubExpr());
    }
    return e;
  };
  if (name == "NewSession") {
    StepFact step;
    step.kind = StepKind::kNewSession;
    if (call.getNumArgs() == 2) {
      step.subject = HandleOf(target(call.getArg(1)));
    } else {
      step.subject = declared_;
    }
    NoteUse(step.subject);
    NoteChange(step.subject);
    AddStep(step, call);
    WalkExpr(call.getArg(0));
    return true;
  }
  if (name == "ReadBinaryProto" || name == "ReadTextProto" || name == "ReadTextOrBinaryProto") {
    if (call.getNumArgs() != 3 || KindOf(call.getArg(2)->getType()) != ValueKind::kGraphDef) {
      // `&graph_def` may be converted to a base class of GraphDef
      const Expr* e = target(call.getArg(call.getNumArgs() - 1));
      if (KindOf(e->getType()) != ValueKind::kGraphDef) return false;
    }
    StepFact step;
    step.kind = StepKind::kReadProto;
    step.subject = HandleOf(target(call.getArg(2)));
    if (const auto path = source_.Range(call.getArg(1)->getSourceRange())) step.path = *path;
    NoteUse(step.subject);
    NoteChange(step.subject);
    AddStep(step, call);
    WalkExpr(call.getArg(1));
    return true;
  }
  return false;
}

bool Walker::WalkSessionMember(const clang::CXXMemberCallExpr& call, const std::string& session) {
  const std::string name = call.getMethodDecl()->getNameAsString();
  NoteUse(session);
  StepFact step;
  step.subject = session;
  if (const auto object = source_.Range(call.getImplicitObjectArgument()->getSourceRange())) {
    step.subject_range = *object;
  }
  if (name == "Create" && call.getNumArgs() == 1) {
    step.kind = StepKind::kCreate;
    step.object = HandleOf(call.getArg(0));
    if (const auto range = source_.Range(call.getArg(0)->getSourceRange())) step.object_range = *range;
    NoteUse(step.object);
    if (step.object.empty()) AddUnknown(call, session, "the graph given to Create is not a variable");
    AddStep(step, call);
    return true;
  }
  if (name == "Close" && call.getNumArgs() == 0) {
    step.kind = StepKind::kClose;
    AddStep(step, call);
    return true;
  }
  AddUnknown(call, session, "the session's " + name + "() is used");
  for (const Expr* argument : call.arguments()) WalkExpr(argument);
  return true;
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Walks the functions of one translation unit in statement order and writes down what they do to
// graphs: units (statements), ops, runs, sessions, gradients, and the text that eager code has in
// the place of each. One construct a file: walk_units, walk_ops, walk_sessions, walk_calls,
// walk_writes.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "rewriter/core/facts.h"
#include "rewriter/core/rule_index.h"
#include "rewriter/match/graph_types.h"
#include "rewriter/match/source.h"

namespace eager::rewriter {

/// A place that the compiler did not understand. The function around it is not walked.
struct BrokenPlace {
  std::string file;
  ByteRange range;
  std::string reason;
};

class Walker {
 public:
  Walker(const Source& source, const RuleIndex& rules, Facts& facts, std::vector<BrokenPlace> broken)
      : source_(source), rules_(rules), facts_(facts), broken_(std::move(broken)) {}

  /// All user functions of the unit that were not walked before (a header is seen in many units).
  void WalkTranslationUnit(const clang::TranslationUnitDecl& unit);

 private:
  struct ScopeUse {
    std::string handle;
    std::string name;       // WithOpName: a literal, or "$" + USR of a variable
    std::string prefix;     // NewSubScope: "layer/", "$" when not literal
    bool has_control_inputs = false;
    std::vector<std::string> controls;  // handles behind them; "" for one that is no handle
    bool is_understood = false;
  };
  /// How a value built in place is used: where a plain literal may stand for a tensor or not.
  enum class Place { kTyped, kUntyped };

  // walk_units.cpp
  void WalkContext(const clang::DeclContext& context);
  void WalkFunction(const clang::FunctionDecl& function);
  bool IsBroken(const FunctionFact& function) const;
  void WalkRecord(const clang::CXXRecordDecl& record);
  void WalkStatements(const clang::CompoundStmt& block);
  void WalkUnit(const clang::Stmt& statement);
  void WalkBody(const clang::Stmt* body);
  void WalkControl(const clang::Stmt& statement);
  void WalkVariable(const clang::VarDecl& variable);
  void WalkVariableInit(const clang::VarDecl& variable, Handle* handle);
  void WalkLambda(const clang::LambdaExpr& lambda);
  void DropScopeCaptures(const clang::LambdaExpr& lambda);
  void DropInitializers(const clang::CXXConstructorDecl& constructor);
  void DropScopeParameters(const clang::FunctionDecl& function);
  Handle* AddHandle(const clang::DeclaratorDecl& declaration);
  void FillPlaces(Handle& handle, const clang::DeclaratorDecl& declaration) const;
  void AddPrototype(const clang::FunctionDecl& other, const clang::FunctionDecl& function);
  int OpenUnit(const clang::Stmt& statement);
  void CloseUnit(int unit);

  // walk_writes.cpp
  void CollectWrites(const clang::Stmt& body);

  // walk_helpers.cpp
  bool WalkHelperCall(const clang::FunctionDecl& callee,
                      llvm::ArrayRef<const clang::Expr*> arguments, const clang::Expr& call);
  bool WalkSessionArgument(const clang::FunctionDecl& callee, unsigned index, const clang::Expr& argument);
  bool WalkNodeName(const clang::CXXMemberCallExpr& call);
  const clang::Stmt* ParentOf(const clang::Expr& e) const;
  /// What WithControlDependencies was given; false when it is more than handles.
  bool NoteControls(const ScopeUse& scope, OpFact& op);
  void CollectControls(const clang::Stmt& given, std::vector<std::string>& out) const;
  void LinkScope(const std::string& scope, const ScopeUse& from);

  // walk_calls.cpp
  void WalkExpr(const clang::Expr* expression, Place place = Place::kUntyped);
  void WalkChildren(const clang::Stmt& statement);
  void WalkCall(const clang::CallExpr& call, Place place);
  void WalkMemberCall(const clang::CXXMemberCallExpr& call, Place place);
  void WalkOperatorCall(const clang::CXXOperatorCallExpr& call);
  void WalkReference(const clang::Expr& reference, const clang::ValueDecl& declaration);
  void WalkArguments(const clang::FunctionDecl* callee, llvm::ArrayRef<const clang::Expr*> arguments,
                     const clang::Expr& call);
  void WalkScopeMember(const clang::CXXMemberCallExpr& call, const std::string& scope);
  void WalkGrowth(const clang::Expr& object);

  // walk_ops.cpp
  bool WalkOp(const clang::CXXConstructExpr& construct, const clang::Expr& whole,
              const clang::VarDecl* variable);
  void WalkConst(const clang::CallExpr& call, Place place);
  void WalkConstValue(const clang::Expr& value, clang::QualType wanted);
  void WalkInput(const clang::Expr& argument);
  bool WalkInitializer(const clang::Expr& expression, Place place);
  ScopeUse ParseScope(const clang::Expr* expression);
  void DropArgument(llvm::ArrayRef<const clang::Expr*> arguments, unsigned index,
                    const clang::Expr& call, const std::string& scope);
  bool ParseAttributes(const clang::Expr* expression, std::vector<std::pair<std::string, ByteRange>>& out,
                       std::vector<const clang::Expr*>& values, std::vector<unsigned>& order);
  void WalkGradients(const clang::CallExpr& call);

  // walk_sessions.cpp
  bool WalkRun(const clang::CXXMemberCallExpr& call, const std::string& session, bool is_named);
  void ParseFeeds(const clang::Expr* expression, RunFact& run);
  void AddFeed(const clang::Expr& key, const clang::Expr& value, RunFact& run);
  void ParseFetches(const clang::Expr* expression, bool by_name, std::vector<FetchFact>& out, RunFact& run);
  static std::vector<FetchFact> NamesIn(const clang::Expr& expression);
  void ParseOutputs(const clang::Expr* expression, RunFact& run);
  void AddSession(const clang::VarDecl& variable, const clang::Expr& init);
  void AddClientSession(const std::string& usr, const clang::Expr& init);
  bool WalkSessionCall(const clang::CallExpr& call);
  bool WalkSessionMember(const clang::CXXMemberCallExpr& call, const std::string& session);
  bool WalkStatusOfUse(const clang::Expr& call, StatusStyle& style, std::string& status,
                       ByteRange& status_text, ByteRange& statement);
  void AddStep(StepFact step, const clang::Expr& call);
  std::string HandleOf(const clang::Expr* expression) const;
  /// The handle of which the condition says that it is a null pointer, "" if it says something else.
  std::string HandleThatIsNull(const clang::Expr& condition) const;
  static void CollectElements(const clang::Expr* expression, std::vector<const clang::Expr*>& out);
  static void CollectPairs(const clang::Expr* expression,
                           std::vector<const clang::CXXConstructExpr*>& out);

  // shared
  void AddText(clang::SourceLocation at, ByteRange range, std::string text, const std::string& scope = "");
  void AddUnknown(const clang::Stmt& at, const std::string& handle, const std::string& reason);
  Unit* CurrentUnit() { return unit_ < 0 ? nullptr : &facts_.units[unit_]; }
  void NoteUse(const std::string& usr);
  void NoteChange(const std::string& usr);
  std::optional<ByteRange> RangeOf(const clang::Expr& expression) const {
    return source_.Range(expression.getSourceRange());
  }
  bool IsNew(const clang::Stmt& statement, const char* what);
  /// Declared by TensorFlow, not by user code inside its namespace.
  bool IsTheirs(const clang::Decl& declaration) const {
    return IsTensorflow(declaration) && !source_.IsUser(declaration.getLocation());
  }

  const Source& source_;
  const RuleIndex& rules_;
  Facts& facts_;
  std::vector<BrokenPlace> broken_;
  int function_ = -1;
  int unit_ = -1;
  int block_ = -1;
  int loop_depth_ = 0;
  bool is_conditional_ = false;
  bool is_lambda_ = false;
  const clang::Stmt* statement_ = nullptr;      // of the current unit
  std::string declared_;                        // the handle that the current init belongs to
};

/// The expression without what the compiler added: implicit casts, temporaries, conversions.
const clang::Expr* Spelled(const clang::Expr* expression);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Constructions of op classes, constants and gradients: what they are, and their eager spelling.
#include <algorithm>

#include "clang/AST/DeclTemplate.h"
#include "rewriter/match/graph_types.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {

using clang::dyn_cast;
using clang::Expr;
using clang::isa;

namespace {

// Braces do not narrow: a size_t given for an int64 has to say so.
std::string AttributeText(const Expr& value, ByteRange range, clang::ASTContext& context) {
  const Expr* e = Spelled(&value);
  const clang::QualType type = e->getType();
  clang::Expr::EvalResult result;
  const bool is_constant = !e->isValueDependent() && e->EvaluateAsInt(result, context);
  if (type->isUnsignedIntegerType() && !type->isBooleanType() && !is_constant &&
      context.getTypeSize(type) >= 64 && value.getType()->isIntegerType()) {
    return "static_cast<int64_t>(" + KeptText(range) + ")";
  }
  const bool is_double = type->isSpecificBuiltinType(clang::BuiltinType::Double);
  if (is_double && value.getType()->isSpecificBuiltinType(clang::BuiltinType::Float) &&
      !clang::isa<clang::FloatingLiteral>(e)) {
    return "static_cast<float>(" + KeptText(range) + ")";
  }
  return KeptText(range);
}

std::string Modern(const std::string& name) { return std::string(1, kQualifier) + name; }

}  // namespace

// Scope expressions: a handle, with any number of With...() and NewSubScope() behind it.
Walker::ScopeUse Walker::ParseScope(const Expr* expression) {
  ScopeUse use;
  const Expr* e = Spelled(expression);
  if (const auto* call = dyn_cast<clang::CXXMemberCallExpr>(e)) {
    const clang::CXXMethodDecl* method = call->getMethodDecl();
    if (!method || KindOf(call->getType()) != ValueKind::kScope) return use;
    if (!IsTheirs(*method)) return use;
    const std::string name = method->getNameAsString();
    use = ParseScope(call->getImplicitObjectArgument());
    if (name == "WithOpName" && call->getNumArgs() >= 1) {
      const Expr* argument = Spelled(call->getArg(0));
      if (const auto* literal = dyn_cast<clang::StringLiteral>(argument)) {
        use.name = literal->getString().str();
      } else {
        const std::string variable = HandleOf(argument);
        use.name = variable.empty() ? "$" : "$" + variable;
        if (!variable.empty()) NoteUse(variable);
      }
      if (call->getNumArgs() > 1) use.name = "$";
    }
    if (name == "WithControlDependencies") {
      use.has_control_inputs = true;
      for (const Expr* given : call->arguments()) CollectControls(*given, use.controls);
    }
    if (name == "NewSubScope" && call->getNumArgs() == 1) {
      const auto* literal = dyn_cast<clang::StringLiteral>(Spelled(call->getArg(0)));
      use.prefix += literal ? literal->getString().str() + "/" : "$";
      use.name.clear();
    }
    return use;
  }
  if (const auto* call = dyn_cast<clang::CallExpr>(e)) {
    const clang::FunctionDecl* callee = call->getDirectCallee();
    use.is_understood = callee && IsTheirs(*callee) && callee->getNameAsString() == "NewRootScope";
    if (use.is_understood) use.handle = declared_;
    return use;
  }
  if (const auto* dereference = dyn_cast<clang::UnaryOperator>(e)) {
    return ParseScope(dereference->getSubExpr());
  }
  if (const auto* construct = dyn_cast<clang::CXXConstructExpr>(e);
      construct && construct->getNumArgs() >= 1) {
    return ParseScope(construct->getArg(0));
  }
  use.handle = HandleOf(e);
  use.is_understood = !use.handle.empty();
  if (use.is_understood) NoteUse(use.handle);
  return use;
}

// Removes argument `index` with the comma that belongs to it.
void Walker::DropArgument(llvm::ArrayRef<const Expr*> arguments, unsigned index, const Expr& call,
                          const std::string& scope) {
  const auto range = source_.Range(arguments[index]->getSourceRange());
  if (!range) {
    AddUnknown(call, scope, "the Scope argument comes from a macro");
    return;
  }
  ByteRange drop = *range;
  const bool has_next = index + 1 < arguments.size() && !isa<clang::CXXDefaultArgExpr>(arguments[index + 1]);
  if (has_next) {
    if (const auto next = source_.Range(arguments[index + 1]->getSourceRange())) drop.end = next->begin;
  } else if (index > 0) {
    if (const auto before = source_.Range(arguments[index - 1]->getSourceRange())) drop.begin = before->end;
  }
  AddText(call.getBeginLoc(), drop, "", scope);
}

bool Walker::ParseAttributes(const Expr* expression, std::vector<std::pair<std::string, ByteRange>>& out,
                             std::vector<const Expr*>& values, std::vector<unsigned>& order) {
  const Expr* e = Spelled(expression);
  const auto* call = dyn_cast<clang::CallExpr>(e);
  if (!call) {
    const auto* construct = dyn_cast<clang::CXXConstructExpr>(e);
    return construct && construct->getNumArgs() == 0;  // Attrs()
  }
  if (const auto* member = dyn_cast<clang::CXXMemberCallExpr>(call)) {
    if (!ParseAttributes(member->getImplicitObjectArgument(), out, values, order)) return false;
  }
  const clang::FunctionDecl* setter = call->getDirectCallee();
  if (!setter || !IsTheirs(*setter)) return false;
  if (call->getNumArgs() == 0) return setter->getNameAsString() == "Attrs";
  const auto value = source_.Range(call->getArg(0)->getSourceRange());
  if (!value) return false;
  // Designated initialisers stand in the order of the definition: that of Attrs' setters.
  unsigned position = 0;
  if (const clang::CXXRecordDecl* attrs = call->getType()->getAsCXXRecordDecl()) {
    for (const clang::CXXMethodDecl* method : attrs->methods()) {
      if (method->getDeclName() == setter->getDeclName()) break;
      ++position;
    }
  }
  out.emplace_back(setter->getNameAsString(), *value);
  values.push_back(call->getArg(0));
  order.push_back(position);
  return true;
}

bool Walker::WalkOp(const clang::CXXConstructExpr& construct, const Expr& whole,
                    const clang::VarDecl* variable) {
  const clang::CXXRecordDecl* op = OpClassOf(construct.getType());
  if (!op || construct.getNumArgs() == 0 || !IsClass(construct.getArg(0)->getType(), "Scope")) return false;
  OpFact fact;
  fact.type = op->getNameAsString();
  const auto range = variable ? source_.Range(variable->getSourceRange()) : RangeOf(whole);
  if (!range || source_.IsInMacroBody(whole.getBeginLoc())) {
    AddUnknown(whole, "", "the op " + fact.type + " is built in the body of macro " +
                              source_.MacroName(whole.getBeginLoc()));
    WalkChildren(construct);
    return true;
  }
  if (!IsNew(whole, "op")) return true;
  fact.range = *range;
  fact.file = source_.UserFile(whole.getBeginLoc());
  const OpRule rule = rules_.OpFor(QualifiedName(*op));
  fact.role = rule.role;
  fact.is_random = rule.is_random;
  fact.has_effect = rule.has_effect;
  fact.takes_file = rule.reads_files;
  fact.is_single_output = OutputsOf(*op) == OpOutputs::kOne;
  if (OutputsOf(*op) == OpOutputs::kSeveral) {
    for (const clang::FieldDecl* field : op->fields()) {
      const ValueKind kind = KindOf(field->getType());
      if (kind == ValueKind::kOutput || kind == ValueKind::kOutputList) fact.results.push_back(field->getNameAsString());
    }
  }
  fact.declared = declared_;
  fact.unit = unit_;
  const std::string outer_declared = declared_;
  declared_.clear();

  const ScopeUse scope = ParseScope(construct.getArg(0));
  fact.scope = scope.handle;
  fact.name = scope.name;
  fact.prefix = scope.prefix;
  if (!scope.is_understood) AddUnknown(whole, "", "the Scope of this " + fact.type + " is not known");
  if (!NoteControls(scope, fact)) {
    AddUnknown(whole, scope.handle, "control dependencies of " + fact.type + " are not followed");
  }
  if (!rule.reason.empty()) {
    AddUnknown(whole, scope.handle, "the op " + fact.type + ": " + rule.reason);
  }

  // The name of the op: `tf::ops::MatMul(` or, in `MatMul product(`, the declared type.
  clang::TypeLoc type;
  if (variable && variable->getTypeSourceInfo()) {
    type = variable->getTypeSourceInfo()->getTypeLoc();
  } else if (const auto* temporary = dyn_cast<clang::CXXTemporaryObjectExpr>(&construct)) {
    type = temporary->getTypeSourceInfo()->getTypeLoc();
  } else if (const auto* cast = dyn_cast<clang::CXXFunctionalCastExpr>(&whole)) {
    type = cast->getTypeInfoAsWritten()->getTypeLoc();
  }
  fact.op = fact.type;
  if (!type.isNull()) {
    clang::TypeLoc inner = type.getUnqualifiedLoc();
    if (const auto elaborated = inner.getAs<clang::ElaboratedTypeLoc>()) inner = elaborated.getNamedTypeLoc();
    if (const auto alias = inner.getAs<clang::TypedefTypeLoc>()) fact.op = alias.getTypedefNameDecl()->getNameAsString();
    if (const auto used = inner.getAs<clang::UsingTypeLoc>()) fact.op = used.getFoundDecl()->getNameAsString();
  }
  // An alias that the user wrote ("Sub" for Subtract) stays.
  const bool is_renamed = !rule.spelling.empty() && rule.spelling != Modern(fact.type);
  const std::string spelling = is_renamed ? rule.spelling : Modern(fact.op);
  const bool is_plain_call = fact.role == OpRole::kCompute || fact.role == OpRole::kUpdate;
  if (!type.isNull()) {
    if (const auto name = source_.Range(type.getSourceRange())) {
      if (variable) {
        AddText(variable->getLocation(), *name,
                fact.is_single_output ? Modern("Tensor") : std::string("auto"), fact.scope);
        if (const auto declared = source_.Range(variable->getLocation())) {
          AddText(variable->getLocation(), {declared->end, declared->end},
                  " = " + spelling, fact.scope);
        }
      } else if (is_plain_call) {
        AddText(whole.getBeginLoc(), *name, spelling, fact.scope);
      }
    }
  } else if (is_plain_call) {  // NoOp(scope): Clang takes one argument for a conversion
    const std::size_t open = source_.Text(whole.getBeginLoc(), *range).find('(');
    if (open != std::string::npos) {
      AddText(whole.getBeginLoc(), {range->begin, range->begin + static_cast<unsigned>(open)}, spelling, fact.scope);
    }
  }

  std::vector<const Expr*> arguments(construct.getArgs(), construct.getArgs() + construct.getNumArgs());
  while (!arguments.empty() && isa<clang::CXXDefaultArgExpr>(arguments.back())) arguments.pop_back();
  if (is_plain_call) DropArgument(arguments, 0, whole, fact.scope);
  for (unsigned i = 1; i < arguments.size(); ++i) {
    const Expr& argument = *arguments[i];
    const auto place = source_.Range(argument.getSourceRange());
    const clang::CXXRecordDecl* class_type = argument.getType()->getAsCXXRecordDecl();
    if (class_type && class_type->getName() == "Attrs" && IsTheirs(*class_type)) {
      std::vector<const Expr*> values;
      std::vector<unsigned> order;
      if (!place || !ParseAttributes(&argument, fact.attributes, values, order)) {
        AddUnknown(argument, fact.scope, "the attributes of " + fact.type + " are not written in place");
        continue;
      }
      for (auto& [name, value] : fact.attributes) name = rule.Attribute(name);
      std::vector<std::size_t> sorted(values.size());
      for (std::size_t k = 0; k < sorted.size(); ++k) sorted[k] = k;
      std::stable_sort(sorted.begin(), sorted.end(), [&](auto a, auto b) { return order[a] < order[b]; });
      std::string text = "{";
      for (std::size_t k : sorted) {
        text += (text.size() > 1 ? ", ." : ".") + fact.attributes[k].first + " = " +
                AttributeText(*values[k], fact.attributes[k].second, source_.context());
      }
      if (is_plain_call) AddText(argument.getBeginLoc(), *place, text + "}", fact.scope);
      for (const Expr* value : values) WalkExpr(value, Place::kTyped);
      continue;
    }
    if (place) {
      fact.arguments.push_back(*place);
      const Expr* spelled = Spelled(&argument);
      fact.input_handles.push_back(HandleOf(spelled));
    } else {
      AddUnknown(argument, fact.scope, "an argument of " + fact.type + " comes from a macro");
    }
    WalkInput(argument);
  }
  declared_ = outer_declared;
  // Cast(scope, 0.01, DT_FLOAT) is 0.01f.
  if (fact.type == "Cast" && !variable && fact.attributes.empty() && arguments.size() == 3) {
    const Expr* literal = Spelled(arguments[1]);
    const auto place = source_.Range(literal->getSourceRange());
    const auto dtype = source_.Range(arguments[2]->getSourceRange());
    const bool is_float = dtype && source_.Text(whole.getBeginLoc(), *dtype).ends_with("DT_FLOAT");
    if (place && is_float && isa<clang::FloatingLiteral>(literal) &&
        literal->getType()->isSpecificBuiltinType(clang::BuiltinType::Double)) {
      AddText(whole.getBeginLoc(), fact.range, source_.Text(whole.getBeginLoc(), *place) + "f", fact.scope);
      fact.role = OpRole::kConst;
    }
  }
  fact.is_whole_unit = statement_ && isa<Expr>(statement_) && CurrentUnit() &&
                       CurrentUnit()->range.begin == fact.range.begin;
  const int index = static_cast<int>(facts_.ops.size());
  facts_.ops.push_back(fact);
  if (Unit* unit = CurrentUnit()) unit->ops.push_back(index);
  return true;
}

// Input::Initializer(value, shape), Output(x), std::initializer_list<Input>{a, b}: what remains of
// conversions that were written out.
bool Walker::WalkInitializer(const Expr& expression, Place place) {
  const Expr* e = &expression;
  clang::SourceRange type_range;
  const clang::CXXConstructExpr* construct = nullptr;
  if (const auto* temporary = dyn_cast<clang::CXXTemporaryObjectExpr>(e)) {
    construct = temporary;
    type_range = temporary->getTypeSourceInfo()->getTypeLoc().getSourceRange();
  } else if (const auto* cast = dyn_cast<clang::CXXFunctionalCastExpr>(e)) {
    type_range = cast->getTypeInfoAsWritten()->getTypeLoc().getSourceRange();
    construct = dyn_cast<clang::CXXConstructExpr>(cast->getSubExpr()->IgnoreImplicit());
    const auto type = source_.Range(type_range);
    if (!construct && type && KindOf(cast->getType()) == ValueKind::kOutputList) {
      AddText(e->getBeginLoc(), *type, "");
      std::vector<const Expr*> elements;
      CollectElements(cast->getSubExpr(), elements);
      for (const Expr* element : elements) WalkExpr(element, Place::kTyped);
      return true;
    }
  }
  if (!construct || type_range.isInvalid()) return false;
  const std::string name = construct->getType()->getAsCXXRecordDecl()
                               ? construct->getType()->getAsCXXRecordDecl()->getNameAsString()
                               : "";
  if (!construct->getConstructor() || !IsTheirs(*construct->getConstructor())) return false;
  if (name != "Initializer" && name != "Input" && name != "Output") return false;
  const auto whole = RangeOf(*e);
  if (!whole) return false;
  std::vector<const Expr*> arguments;
  for (const Expr* argument : construct->arguments()) {
    if (!isa<clang::CXXDefaultArgExpr>(argument)) arguments.push_back(argument);
  }
  if (arguments.size() == 1) {
    const auto value = source_.Range(arguments[0]->getSourceRange());
    if (!value) return false;
    AddText(e->getBeginLoc(), *whole, KeptText(*value));
    WalkExpr(arguments[0], place);
    return true;
  }
  if (arguments.size() == 2 && name == "Initializer") {
    const auto value = source_.Range(arguments[0]->getSourceRange());
    const auto shape = source_.Range(arguments[1]->getSourceRange());
    if (!value || !shape) return false;
    const bool is_list = source_.Text(e->getBeginLoc(), *value).rfind("{", 0) == 0;
    AddText(e->getBeginLoc(), *whole,
            is_list ? Modern("Reshape(") + KeptText(*value) + ", " + KeptText(*shape) + ")"
                    : Modern("Tensor::Full(") + KeptText(*shape) + ", " + KeptText(*value) + ")");
    for (const Expr* argument : arguments) WalkExpr(argument, Place::kTyped);
    return true;
  }
  return false;
}

void Walker::WalkInput(const Expr& argument) {
  const Expr* spelled = Spelled(&argument);
  if (WalkInitializer(*spelled, Place::kTyped)) return;
  // `{grads[0]}` for an Input is grads[0].
  const bool wants_one = KindOf(argument.getType()) == ValueKind::kOutput;
  if (wants_one) {
    const auto outer = source_.Range(argument.getSourceRange());
    const Expr* inner = spelled;
    if (const auto* construct = dyn_cast<clang::CXXConstructExpr>(spelled);
        construct && construct->isListInitialization() && construct->getNumArgs() == 1) {
      inner = Spelled(construct->getArg(0));
    }
    const auto range = RangeOf(*inner);
    if (outer && range && *outer != *range && outer->Contains(*range) &&
        source_.Text(argument.getBeginLoc(), *outer).rfind("{", 0) == 0 &&
        KindOf(inner->getType()) == ValueKind::kOutput && !isa<clang::InitListExpr>(inner)) {
      const clang::CXXRecordDecl* record = inner->getType()->getAsCXXRecordDecl();
      if (record && record->getName() != "Input" && record->getName() != "Initializer") {
        AddText(argument.getBeginLoc(), {outer->begin, range->begin}, "");
        AddText(argument.getBeginLoc(), {range->end, outer->end}, "");
        WalkExpr(inner, Place::kTyped);
        return;
      }
    }
  }
  WalkExpr(&argument, Place::kTyped);
}

namespace {

// "4" for a float is "4.f", for a double "4.0".
std::string LiteralOf(clang::QualType wanted, std::string text, bool is_integer) {
  if (wanted->isSpecificBuiltinType(clang::BuiltinType::Float)) return text + (is_integer ? ".f" : "f");
  if (wanted->isSpecificBuiltinType(clang::BuiltinType::Double) && is_integer) return text + ".0";
  return text;
}

}  // namespace

// The elements of Const<T>: the dtype is T, so the values have to say it.
void Walker::WalkConstValue(const Expr& value, clang::QualType wanted) {
  const Expr* e = Spelled(&value);
  std::vector<const Expr*> elements;
  CollectElements(e, elements);
  if (!elements.empty()) {
    for (const Expr* element : elements) WalkConstValue(*element, wanted);
    return;
  }
  const Expr* literal = e;
  if (const auto* sign = dyn_cast<clang::UnaryOperator>(literal)) literal = Spelled(sign->getSubExpr());
  const auto range = source_.Range(literal->getSourceRange());
  const bool is_integer = isa<clang::IntegerLiteral>(literal);
  if (range && (is_integer || isa<clang::FloatingLiteral>(literal))) {
    const std::string text = source_.Text(literal->getBeginLoc(), *range);
    const bool is_same = literal->getType().getCanonicalType() == wanted.getCanonicalType();
    const std::string fixed = is_same ? text : LiteralOf(wanted, text, is_integer);
    if (fixed != text) AddText(literal->getBeginLoc(), *range, fixed);
    return;
  }
  const auto whole = RangeOf(*e);
  if (whole && e->getType()->isArithmeticType() &&
      e->getType().getCanonicalType().getUnqualifiedType() != wanted.getCanonicalType()) {
    AddText(e->getBeginLoc(), *whole,
            "static_cast<" + wanted.getAsString(source_.context().getPrintingPolicy()) + ">(" +
                KeptText(*whole) + ")");
  }
  WalkExpr(e, Place::kTyped);
}

// Const(scope, value) is the value itself, where a tensor is expected, and Tensor(value) elsewhere.
void Walker::WalkConst(const clang::CallExpr& call, Place place) {
  const auto whole = RangeOf(call);
  if (!whole || call.getNumArgs() < 2) {
    AddUnknown(call, "", "a Const stands in the body of macro " + source_.MacroName(call.getBeginLoc()));
    return;
  }
  if (!IsNew(call, "op")) return;
  OpFact fact;
  fact.role = OpRole::kConst;
  fact.op = fact.type = "Const";
  fact.file = source_.UserFile(call.getBeginLoc());
  fact.range = *whole;
  fact.unit = unit_;
  fact.declared = declared_;
  const std::string outer_declared = declared_;
  declared_.clear();
  const ScopeUse scope = ParseScope(call.getArg(0));
  fact.scope = scope.handle;
  fact.name = scope.name;
  fact.prefix = scope.prefix;
  if (!scope.is_understood) AddUnknown(call, "", "the Scope of this Const is not known");
  if (!NoteControls(scope, fact)) AddUnknown(call, scope.handle, "control dependencies of a Const are not followed");

  clang::QualType wanted;
  if (const auto* callee = dyn_cast<clang::DeclRefExpr>(call.getCallee()->IgnoreParenImpCasts());
      callee && callee->hasExplicitTemplateArgs() && callee->getNumTemplateArgs() == 1) {
    wanted = callee->getTemplateArgs()[0].getArgument().getAsType();
  }
  const Expr& value = *call.getArg(1);
  const auto value_range = source_.Range(value.getSourceRange());
  if (!value_range) {
    AddUnknown(call, scope.handle, "the value of a Const comes from a macro");
    return;
  }
  fact.arguments.push_back(*value_range);
  const bool is_list = source_.Text(call.getBeginLoc(), *value_range).rfind("{", 0) == 0;
  const bool has_shape = call.getNumArgs() > 2 && !isa<clang::CXXDefaultArgExpr>(call.getArg(2));
  if (has_shape) {
    const auto shape = source_.Range(call.getArg(2)->getSourceRange());
    if (!shape) return;
    fact.arguments.push_back(*shape);
    AddText(call.getBeginLoc(), *whole,
            is_list ? Modern("Reshape(") + KeptText(*value_range) + ", " + KeptText(*shape) + ")"
                    : Modern("Tensor::Full(") + KeptText(*shape) + ", " + KeptText(*value_range) + ")",
            fact.scope);
    WalkExpr(call.getArg(2), Place::kTyped);
  } else if (place == Place::kTyped) {
    AddText(call.getBeginLoc(), *whole, KeptText(*value_range), fact.scope);
  } else {
    AddText(call.getBeginLoc(), *whole,
            Modern("Tensor") + (is_list ? KeptText(*value_range) : "(" + KeptText(*value_range) + ")"),
            fact.scope);
  }
  const Expr* spelled = Spelled(&value);
  if (!wanted.isNull()) {
    WalkConstValue(value, wanted);
  } else if (!WalkInitializer(*spelled, Place::kTyped)) {
    WalkExpr(&value, Place::kTyped);
  }
  declared_ = outer_declared;
  const int index = static_cast<int>(facts_.ops.size());
  facts_.ops.push_back(fact);
  if (Unit* unit = CurrentUnit()) unit->ops.push_back(index);
}

void Walker::WalkGradients(const clang::CallExpr& call) {
  GradientFact fact;
  const auto whole = RangeOf(call);
  const unsigned count = call.getNumArgs();
  if (!whole || count < 4) {
    AddUnknown(call, "", "AddSymbolicGradients stands in the body of a macro");
    return;
  }
  if (!IsNew(call, "gradients")) return;
  fact.file = source_.UserFile(call.getBeginLoc());
  fact.range = *whole;
  fact.unit = unit_;
  const ScopeUse scope = ParseScope(call.getArg(0));
  fact.scope = scope.handle;
  fact.has_dys = count == 5;
  const auto list = [&](const Expr* argument, ByteRange& range, std::vector<std::string>& handles,
                        bool& is_list) {
    if (const auto place = source_.Range(argument->getSourceRange())) range = *place;
    std::vector<const Expr*> elements;
    CollectElements(argument, elements);
    is_list = !elements.empty() || source_.Text(call.getBeginLoc(), range).rfind("{", 0) == 0;
    if (!is_list) {
      const std::string handle = HandleOf(Spelled(argument));
      handles.push_back(handle);
      WalkExpr(argument, Place::kTyped);
      return;
    }
    for (const Expr* element : elements) {
      handles.push_back(HandleOf(Spelled(element)));
      WalkExpr(element, Place::kTyped);
    }
  };
  bool dys_is_list = true;
  std::vector<std::string> dy_handles;
  list(call.getArg(1), fact.ys, fact.y_handles, fact.ys_is_list);
  list(call.getArg(2), fact.xs, fact.x_handles, fact.xs_is_list);
  if (fact.has_dys) list(call.getArg(3), fact.dys, dy_handles, dys_is_list);
  const Expr* target = Spelled(call.getArg(count - 1));
  if (const auto* address = dyn_cast<clang::UnaryOperator>(target)) target = Spelled(address->getSubExpr());
  fact.grads = HandleOf(target);
  if (fact.grads.empty()) AddUnknown(call, scope.handle, "where the gradients go is not a plain vector");
  NoteUse(fact.grads);
  NoteChange(fact.grads);
  const int index = static_cast<int>(facts_.gradients.size());
  facts_.gradients.push_back(fact);
  if (Unit* unit = CurrentUnit()) unit->gradients.push_back(index);
}

}  // namespace eager::rewriter

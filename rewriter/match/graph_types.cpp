// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/graph_types.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/Index/USRGeneration.h"

namespace eager::rewriter {

using clang::CXXRecordDecl;
using clang::QualType;

bool IsTensorflow(const clang::Decl& declaration) {
  const clang::DeclContext* context = declaration.getDeclContext();
  if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(&declaration)) {
    if (space->getName() == "tensorflow" && space->getParent()->isTranslationUnit()) return true;
  }
  for (; context; context = context->getParent()) {
    const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(context);
    if (space && space->getName() == "tensorflow" && space->getParent()->getRedeclContext()->isTranslationUnit()) {
      return true;
    }
  }
  return false;
}

std::string QualifiedName(const clang::NamedDecl& declaration) {
  return declaration.getQualifiedNameAsString();
}

bool IsOpClass(const CXXRecordDecl& record) {
  const CXXRecordDecl* definition = record.getDefinition();
  if (!definition || !IsTensorflow(record)) return false;
  // in `ops` or below: what users write inside namespace tensorflow is theirs
  bool is_in_ops = false;
  for (const clang::DeclContext* context = record.getDeclContext(); context; context = context->getParent()) {
    const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(context);
    is_in_ops |= space && space->getName() == "ops";
  }
  if (!is_in_ops) return false;
  for (const clang::CXXConstructorDecl* constructor : definition->ctors()) {
    if (constructor->getNumParams() > 0 && !constructor->isCopyOrMoveConstructor() &&
        IsClass(constructor->getParamDecl(0)->getType(), "Scope")) {
      return true;
    }
  }
  return false;
}

const CXXRecordDecl* OpClassOf(QualType type) {
  const CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
  return record && IsOpClass(*record) ? record->getDefinition() : nullptr;
}

OpOutputs OutputsOf(const CXXRecordDecl& op) {
  int outputs = 0;
  bool has_list = false;
  for (const clang::FieldDecl* field : op.fields()) {
    const ValueKind kind = KindOf(field->getType());
    if (kind == ValueKind::kOutput) ++outputs;
    if (kind == ValueKind::kOutputList) {
      ++outputs;
      has_list = true;
    }
  }
  if (outputs == 0) return OpOutputs::kNone;
  if (outputs > 1) return OpOutputs::kSeveral;
  return has_list ? OpOutputs::kList : OpOutputs::kOne;
}

bool IsClass(QualType type, llvm::StringRef name) {
  const CXXRecordDecl* record = type.getNonReferenceType()->getAsCXXRecordDecl();
  return record && record->getName() == name && IsTensorflow(*record);
}

namespace {

// Element types of std::vector<T>, std::map<K, V>, std::unique_ptr<T>, ...
QualType TemplateArgument(const CXXRecordDecl& record, unsigned i) {
  const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&record);
  if (!special || special->getTemplateArgs().size() <= i) return {};
  const clang::TemplateArgument& argument = special->getTemplateArgs()[i];
  return argument.getKind() == clang::TemplateArgument::Type ? argument.getAsType() : QualType();
}

ValueKind ListOf(ValueKind element) {
  switch (element) {
    case ValueKind::kOutput: return ValueKind::kOutputList;
    case ValueKind::kOperation: return ValueKind::kOperationList;
    default: return ValueKind::kHost;
  }
}

ValueKind KindOfRecord(const CXXRecordDecl& record) {
  const llvm::StringRef name = record.getName();
  if (IsTensorflow(record)) {
    if (name == "Scope") return ValueKind::kScope;
    if (name == "Output" || name == "Input") return ValueKind::kOutput;
    if (name == "InputList") return ValueKind::kOutputList;
    if (name == "Operation") return ValueKind::kOperation;
    if (name == "ClientSession") return ValueKind::kClientSession;
    if (name == "Session") return ValueKind::kSession;
    if (name == "GraphDef") return ValueKind::kGraphDef;
    if (name == "SessionOptions" || name == "RunOptions") return ValueKind::kOptions;
    if (name == "Status") return ValueKind::kStatus;
    if (IsOpClass(record)) {
      switch (OutputsOf(*record.getDefinition())) {
        case OpOutputs::kNone: return ValueKind::kOperation;
        case OpOutputs::kOne: return ValueKind::kOutput;
        case OpOutputs::kList: return ValueKind::kOutputList;
        case OpOutputs::kSeveral: return ValueKind::kOutputs;
      }
    }
    return ValueKind::kHost;
  }
  if (!record.isInStdNamespace()) return ValueKind::kHost;
  if (name == "vector" || name == "initializer_list" || name == "list" || name == "deque" || name == "array") {
    const QualType element = TemplateArgument(record, 0);
    if (element.isNull()) return ValueKind::kHost;
    if (IsClass(element, "Tensor")) return ValueKind::kTensorList;
    if (const auto* pair = element->getAsCXXRecordDecl(); pair && pair->getName() == "pair") {
      const QualType second = TemplateArgument(*pair, 1);
      if (!second.isNull() && IsClass(second, "Tensor")) return ValueKind::kFeeds;
    }
    return ListOf(KindOf(element));
  }
  if (name == "map" || name == "unordered_map") {
    const QualType key = TemplateArgument(record, 0);
    const QualType value = TemplateArgument(record, 1);
    if (key.isNull() || value.isNull()) return ValueKind::kHost;
    if (KindOf(key) == ValueKind::kOutput) return ValueKind::kFeeds;
    return KindOf(value) == ValueKind::kOutput ? ValueKind::kOutputMap : ValueKind::kHost;
  }
  if (name == "unique_ptr" || name == "shared_ptr") {
    const QualType pointee = TemplateArgument(record, 0);
    if (pointee.isNull()) return ValueKind::kHost;
    const ValueKind kind = KindOf(pointee);
    const bool is_session = kind == ValueKind::kSession || kind == ValueKind::kClientSession ||
                            kind == ValueKind::kScope;
    return is_session ? kind : ValueKind::kHost;
  }
  return ValueKind::kHost;
}

}  // namespace

ValueKind KindOf(QualType type) {
  if (type.isNull()) return ValueKind::kHost;
  type = type.getNonReferenceType();
  for (int level = 0; level < 2 && type->isPointerType(); ++level) type = type->getPointeeType();
  const CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return record ? KindOfRecord(*record) : ValueKind::kHost;
}

std::string UsrOf(const clang::Decl& declaration) {
  if (const auto* parameter = llvm::dyn_cast<clang::ParmVarDecl>(&declaration)) {
    const auto* function = llvm::dyn_cast_or_null<clang::Decl>(parameter->getDeclContext());
    if (const auto* method = llvm::dyn_cast_or_null<clang::FunctionDecl>(function)) {
      return UsrOf(*method) + "#" + std::to_string(parameter->getFunctionScopeIndex());
    }
  }
  llvm::SmallString<128> usr;
  if (clang::index::generateUSRForDecl(declaration.getCanonicalDecl(), usr)) {
    const clang::SourceManager& manager = declaration.getASTContext().getSourceManager();
    return "local:" + declaration.getLocation().printToString(manager);
  }
  // Clang's names are those of one program. Others may declare the same, in files of the same name.
  const clang::SourceManager& manager = declaration.getASTContext().getSourceManager();
  const clang::Decl* named = declaration.getCanonicalDecl();
  if (const auto* tag = llvm::dyn_cast<clang::TagDecl>(&declaration); tag && tag->getDefinition()) named = tag->getDefinition();
  const clang::SourceLocation at = manager.getExpansionLoc(named->getLocation());
  std::string file;
  if (const auto entry = manager.getFileEntryRefForID(manager.getFileID(at))) {
    file = entry->getFileEntry().tryGetRealPathName().str() + ":";
  }
  // Operators of two lambdas in one function need their places too.
  if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(&declaration)) {
    if (method->getParent()->isLambda()) usr += "@" + method->getParent()->getBeginLoc().printToString(manager);
  }
  return file + usr.str().str();
}

}  // namespace eager::rewriter

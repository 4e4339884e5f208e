// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/walk_pieces.h"

#include <algorithm>

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "rewriter/match/graph_types.h"

namespace eager::rewriter {
namespace {

// The declaration that a person wrote: templates instead of their instances.
const clang::Decl& Written(const clang::Decl& declaration) {
  if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(&declaration)) {
    if (const clang::FunctionDecl* pattern = function->getTemplateInstantiationPattern()) return *pattern;
  }
  if (const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(&declaration)) {
    if (const clang::CXXRecordDecl* pattern = record->getTemplateInstantiationPattern()) return *pattern;
  }
  if (const auto* field = llvm::dyn_cast<clang::FieldDecl>(&declaration)) {
    // a field of an instance: the one of the same number in its template
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(field->getParent());
    const clang::CXXRecordDecl* pattern = record ? record->getTemplateInstantiationPattern() : nullptr;
    if (pattern) {
      for (const clang::FieldDecl* other : pattern->fields()) {
        if (other->getFieldIndex() == field->getFieldIndex()) return *other;
      }
    }
  }
  return declaration;
}

// The declaration at namespace scope that `declaration` is a part of; an out-of-line method is a
// part of its class.
const clang::Decl& OwnerOf(const clang::Decl& declaration) {
  const clang::Decl* owner = &declaration;
  for (const clang::DeclContext* context = owner->getDeclContext();
       !context->isFileContext() && !llvm::isa<clang::LinkageSpecDecl>(context); context = context->getParent()) {
    owner = llvm::cast<clang::Decl>(context);
  }
  const clang::Decl& written = Written(*owner);
  const auto* open = llvm::dyn_cast<clang::TemplateDecl>(&written);
  return open && open->getTemplatedDecl() ? *open->getTemplatedDecl() : written;
}

bool NamesTensorflow(clang::QualType type) {
  return type.getCanonicalType().getAsString().find("tensorflow::") != std::string::npos;
}

// Old values come in and go out as Tensor or const Tensor& alone.
bool IsBridge(const clang::FunctionDecl& function) {
  const auto crosses = [](clang::QualType type) {
    if (!NamesTensorflow(type)) return true;
    if (type->isRValueReferenceType() || type->isPointerType()) return false;
    if (type->isReferenceType() && !type.getNonReferenceType().isConstQualified()) return false;
    return IsClass(type, "Tensor");
  };
  // a reference to one Tensor cannot be one to the other
  if (function.getReturnType()->isReferenceType() && NamesTensorflow(function.getReturnType())) return false;
  return crosses(function.getReturnType()) &&
         std::all_of(function.param_begin(), function.param_end(),
                     [&](const clang::ParmVarDecl* parameter) { return crosses(parameter->getType()); });
}

std::string NameOf(const clang::Decl& declaration) {
  const auto* named = llvm::dyn_cast<clang::NamedDecl>(&declaration);
  return named ? named->getNameAsString() : "";
}

class PieceWalk : public clang::RecursiveASTVisitor<PieceWalk> {
 public:
  PieceWalk(const Source& source, PieceFact& piece) : source_(source), piece_(piece) {}

  bool shouldVisitImplicitCode() const { return true; }
  bool shouldVisitTemplateInstantiations() const { return false; }

  bool VisitDeclRefExpr(clang::DeclRefExpr* reference) {
    Refer(*reference->getDecl(), reference->getLocation());
    return true;
  }
  bool VisitMemberExpr(clang::MemberExpr* member) {
    Refer(*member->getMemberDecl(), member->getMemberLoc());
    return true;
  }
  bool VisitCXXConstructExpr(clang::CXXConstructExpr* construction) {
    Refer(*construction->getConstructor(), construction->getLocation());
    return true;
  }
  bool VisitOverloadExpr(clang::OverloadExpr* expression) {
    for (const clang::NamedDecl* declaration : expression->decls()) {
      Refer(*declaration->getUnderlyingDecl(), expression->getNameLoc());
    }
    return true;
  }
  bool VisitInitListExpr(clang::InitListExpr* list) {
    const clang::CXXRecordDecl* record = list->getType()->getAsCXXRecordDecl();
    if (!record) return true;
    for (const clang::FieldDecl* field : record->fields()) Refer(*field, list->getBeginLoc());
    return true;
  }
  bool VisitTypedefTypeLoc(clang::TypedefTypeLoc type) {
    Refer(*type.getTypedefNameDecl(), type.getBeginLoc());
    return true;
  }
  bool VisitTypeLoc(clang::TypeLoc type) {
    NoteMacro(type.getBeginLoc());
    return true;
  }
  bool VisitCXXRecordDecl(clang::CXXRecordDecl* record) {
    if (!record->isThisDeclarationADefinition()) return true;
    for (const clang::CXXBaseSpecifier& base : record->bases()) {
      if (const clang::CXXRecordDecl* type = base.getType()->getAsCXXRecordDecl()) {
        const clang::Decl& written = Written(*type);
        Add(written, written.getSourceRange());
      }
    }
    return true;
  }

 private:
  void NoteMacro(clang::SourceLocation location) {
    if (source_.IsInMacroBody(location)) piece_.macros.insert(source_.MacroName(location));
  }

  void Refer(const clang::Decl& declaration, clang::SourceLocation location) {
    NoteMacro(location);
    const clang::Decl& written = Written(declaration);
    if (written.isImplicit() || !source_.IsUser(written.getLocation())) return;
    clang::SourceRange interface = written.getSourceRange();
    const auto* function = llvm::dyn_cast<clang::FunctionDecl>(&written);
    const bool is_open = function && (function->getDescribedFunctionTemplate() ||
                                      function->getDeclaredReturnType()->getContainedDeducedType());
    if (function && !is_open) {
      if (const clang::FunctionTypeLoc type = function->getFunctionTypeLoc()) interface.setEnd(type.getEndLoc());
    }
    Add(written, interface, function && !is_open && IsBridge(*function));
  }

  void Add(const clang::Decl& declaration, clang::SourceRange interface, bool is_bridge = false) {
    if (!source_.IsUser(declaration.getLocation())) return;
    const std::string owner = UsrOf(OwnerOf(declaration));
    if (owner.empty() || owner == piece_.usr) return;
    const auto range = source_.FileRange(interface);
    if (!range) return;
    const PieceFact::Reference reference{owner, source_.UserFile(declaration.getLocation()), *range, is_bridge};
    if (std::find(piece_.references.begin(), piece_.references.end(), reference) == piece_.references.end()) {
      piece_.references.push_back(reference);
    }
  }

  const Source& source_;
  PieceFact& piece_;
};

void WalkContext(const Source& source, const clang::DeclContext& context, Facts& facts) {
  for (const clang::Decl* declaration : context.decls()) {
    if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(declaration)) {
      WalkContext(source, *space, facts);
      continue;
    }
    if (const auto* block = llvm::dyn_cast<clang::LinkageSpecDecl>(declaration)) {
      WalkContext(source, *block, facts);
      continue;
    }
    if (declaration->isImplicit() || !source.IsUser(declaration->getLocation())) continue;
    if (llvm::isa<clang::UsingDirectiveDecl, clang::UsingDecl, clang::NamespaceAliasDecl, clang::EmptyDecl>(declaration)) {
      continue;
    }
    // `class Session;` is none: it says only that there is one
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration);
    if (record && !record->isThisDeclarationADefinition()) continue;
    const auto range = source.FileRange(declaration->getSourceRange());
    if (!range) continue;
    PieceFact piece;
    piece.file = source.UserFile(declaration->getLocation());
    piece.range = *range;
    const std::string key = "piece " + piece.file + "@" + std::to_string(range->begin) + ":" + std::to_string(range->end) + NameOf(*declaration);
    if (!facts.seen.insert(key).second) continue;
    piece.name = NameOf(*declaration);
    piece.usr = UsrOf(OwnerOf(*declaration));
    // an out-of-line method is found in its file, and belongs to its class
    if (declaration->getLexicalDeclContext() != declaration->getDeclContext()) {
      piece.name = NameOf(OwnerOf(*declaration)) + "::" + piece.name;
    }
    PieceWalk(source, piece).TraverseDecl(const_cast<clang::Decl*>(declaration));
    facts.pieces.push_back(std::move(piece));
  }
}

}  // namespace

void WalkPieces(const Source& source, Facts& facts) {
  WalkContext(source, *source.context().getTranslationUnitDecl(), facts);
}

}  // namespace eager::rewriter

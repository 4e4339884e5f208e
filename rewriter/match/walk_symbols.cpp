// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/walk_symbols.h"

#include <algorithm>
#include <set>

#include "clang/AST/RecursiveASTVisitor.h"
#include "rewriter/core/rule_index.h"
#include "rewriter/match/graph_types.h"

namespace eager::rewriter {
namespace {

using clang::SourceLocation;

class SymbolWalk : public clang::RecursiveASTVisitor<SymbolWalk> {
 public:
  SymbolWalk(const Source& source, const RuleIndex& rules, Facts& facts) : source_(source), rules_(rules), facts_(facts) {}

  bool shouldVisitImplicitCode() const { return false; }
  bool shouldVisitTemplateInstantiations() const { return false; }

  // Only the user's declarations are worth walking; namespaces are shared.
  bool TraverseDecl(clang::Decl* declaration) {
    if (!declaration) return true;
    const bool is_container = llvm::isa<clang::TranslationUnitDecl>(declaration) ||
                              llvm::isa<clang::NamespaceDecl>(declaration) ||
                              llvm::isa<clang::LinkageSpecDecl>(declaration);
    if (!is_container && depth_ == 0 && !source_.IsUser(declaration->getLocation())) return true;
    const auto* named = llvm::dyn_cast<clang::NamedDecl>(declaration);
    const bool is_scope = named && (llvm::isa<clang::FunctionDecl>(named) || llvm::isa<clang::CXXRecordDecl>(named));
    const std::string outer = scope_;
    if (is_scope && named->getIdentifier()) scope_ = QualifiedName(*named);
    if (!is_container) ++depth_;
    const bool result = RecursiveASTVisitor::TraverseDecl(declaration);
    if (!is_container) --depth_;
    scope_ = outer;
    return result;
  }

  bool VisitUsingDirectiveDecl(clang::UsingDirectiveDecl* directive) {
    const clang::NamespaceDecl* space = directive->getNominatedNamespace();
    if (space && IsTensorflow(*space)) AddWhole(*directive, SiteKind::kUsing, QualifiedName(*space));
    return true;
  }
  bool VisitUsingDecl(clang::UsingDecl* declaration) {
    for (const clang::UsingShadowDecl* shadow : declaration->shadows()) {
      const bool names_tensorflow = declaration->getQualifier() && declaration->getQualifier()->getAsNamespace() &&
                                    IsTensorflow(*declaration->getQualifier()->getAsNamespace());
      if (!IsTensorflow(*shadow->getTargetDecl())) {
        if (!names_tensorflow) continue;
        AddWhole(*declaration, SiteKind::kUsing, "tensorflow::" + declaration->getNameAsString());
        break;
      }
      AddWhole(*declaration, SiteKind::kUsing, QualifiedName(*shadow->getTargetDecl()),
               HeaderOf(*shadow->getTargetDecl()));
      break;
    }
    return true;
  }
  bool VisitNamespaceAliasDecl(clang::NamespaceAliasDecl* alias) {
    const clang::NamespaceDecl* space = alias->getNamespace();
    if (space && IsTensorflow(*space)) AddWhole(*alias, SiteKind::kUsing, QualifiedName(*space));
    return true;
  }
  bool VisitNamespaceDecl(clang::NamespaceDecl* space) {
    const bool is_outermost = space->getName() == "tensorflow" && space->getParent()->isTranslationUnit();
    if (!source_.IsUser(space->getLocation()) || !is_outermost) return true;
    const bool is_forward = AddForwardDeclarations(*space);
    if (!is_forward) AddName(space->getLocation(), {}, SiteKind::kNamespace, "tensorflow", "", false);
    const std::string file = source_.UserFile(space->getLocation());
    const auto range = source_.Range(space->getSourceRange());
    const bool is_known = std::any_of(facts_.namespaces.begin(), facts_.namespaces.end(), [&](const NamespaceFact& known) {
      return range && known.file == file && known.range == *range;
    });
    if (range && !is_known) facts_.namespaces.push_back({file, *range, is_forward});
    return true;
  }

  bool VisitTypeLoc(clang::TypeLoc type) {
    const clang::NamedDecl* declaration = nullptr;
    if (const auto alias = type.getAs<clang::TypedefTypeLoc>(); type.getTypeLocClass() == clang::TypeLoc::Typedef) {
      declaration = alias.getTypedefNameDecl();
    } else if (const auto used = type.getAs<clang::UsingTypeLoc>(); type.getTypeLocClass() == clang::TypeLoc::Using) {
      declaration = used.getUnderlyingType()->getAsRecordDecl();
      if (!declaration) declaration = used.getFoundDecl()->getTargetDecl();
      // tensorflow::string is std's, brought in by a using-declaration
      const clang::UsingShadowDecl* shadow = used.getFoundDecl();
      if (!IsTensorflow(*declaration) && IsTensorflow(*shadow)) {
        AddName(type.getBeginLoc(), qualifier_, SiteKind::kType, "tensorflow::" + shadow->getNameAsString(),
                HeaderOf(*shadow), true);
        return true;
      }
    } else if (const auto record = type.getAs<clang::RecordTypeLoc>(); type.getTypeLocClass() == clang::TypeLoc::Record) {
      declaration = record.getDecl();
    } else if (const auto choice = type.getAs<clang::EnumTypeLoc>(); type.getTypeLocClass() == clang::TypeLoc::Enum) {
      declaration = choice.getDecl();
    } else if (const auto special = type.getAs<clang::TemplateSpecializationTypeLoc>();
               type.getTypeLocClass() == clang::TypeLoc::TemplateSpecialization) {
      declaration = special.getTypePtr()->getTemplateName().getAsTemplateDecl();
    }
    if (!declaration || !IsTheirs(*declaration)) return true;
    SourceLocation name = type.getBeginLoc();
    if (const auto special = type.getAs<clang::TemplateSpecializationTypeLoc>(); !special.isNull()) {
      name = special.getTemplateNameLoc();
    }
    const bool is_op = llvm::isa<clang::CXXRecordDecl>(declaration) &&
                       IsOpClass(*llvm::cast<clang::CXXRecordDecl>(declaration));
    AddName(name, qualifier_, is_op ? SiteKind::kOp : SiteKind::kType, SymbolOf(*declaration),
            HeaderOf(*declaration), true);
    return true;
  }
  bool TraverseElaboratedTypeLoc(clang::ElaboratedTypeLoc type) {
    const clang::NestedNameSpecifierLoc outer = qualifier_;
    if (type.getQualifierLoc()) TraverseNestedNameSpecifierLoc(type.getQualifierLoc());
    qualifier_ = type.getQualifierLoc();
    const bool result = TraverseTypeLoc(type.getNamedTypeLoc());
    qualifier_ = outer;
    return result;
  }

  // `tensorflow::Flags::Usage`: the class in the qualifier is named in full.
  bool TraverseNestedNameSpecifierLoc(clang::NestedNameSpecifierLoc qualifier) {
    if (!qualifier) return true;
    if (qualifier.getPrefix() && !TraverseNestedNameSpecifierLoc(qualifier.getPrefix())) return false;
    const clang::NestedNameSpecifier::SpecifierKind kind = qualifier.getNestedNameSpecifier()->getKind();
    if (kind != clang::NestedNameSpecifier::TypeSpec && kind != clang::NestedNameSpecifier::TypeSpecWithTemplate) return true;
    const clang::NestedNameSpecifierLoc outer = qualifier_;
    qualifier_ = qualifier.getPrefix();
    const bool result = TraverseTypeLoc(qualifier.getTypeLoc());
    qualifier_ = outer;
    return result;
  }

  bool VisitDeclRefExpr(clang::DeclRefExpr* reference) {
    const clang::NamedDecl* declaration = reference->getDecl();
    if (!IsTheirs(*declaration) || llvm::isa<clang::ParmVarDecl>(declaration)) return true;
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration);
        function && function->isOverloadedOperator()) {
      return true;
    }
    const SiteKind kind = llvm::isa<clang::EnumConstantDecl>(declaration) ? SiteKind::kMember
                          : declaration->getNameAsString() == "NewSession" ? SiteKind::kSession
                                                                             : SiteKind::kCall;
    AddName(reference->getLocation(), reference->getQualifierLoc(), kind, SymbolOf(*declaration),
            HeaderOf(*declaration), false);
    return true;
  }
  bool VisitMemberExpr(clang::MemberExpr* member) {
    const clang::NamedDecl* declaration = member->getMemberDecl();
    if (!IsTheirs(*declaration) || !declaration->getIdentifier()) return true;
    const std::string symbol = SymbolOf(*declaration);
    const bool is_run = symbol == "tensorflow::ClientSession::Run" || symbol == "tensorflow::Session::Run";
    AddName(member->getMemberLoc(), {}, is_run ? SiteKind::kRun : SiteKind::kMember, symbol,
            HeaderOf(*declaration), false, true);
    return true;
  }
  bool VisitOverloadExpr(clang::OverloadExpr* expression) {
    for (const clang::NamedDecl* declaration : expression->decls()) {
      if (!IsTheirs(*declaration)) continue;
      AddName(expression->getNameLoc(), expression->getQualifierLoc(), SiteKind::kCall,
              SymbolOf(*declaration), HeaderOf(*declaration), false);
      break;
    }
    return true;
  }

 private:
  // Declared by TensorFlow, not by user code inside its namespace.
  bool IsTheirs(const clang::Decl& declaration) const {
    return IsTensorflow(declaration) && !source_.IsUser(declaration.getLocation());
  }

  // True if there is nothing else in the namespace. A class that the user defines is the user's.
  bool AddForwardDeclarations(const clang::NamespaceDecl& space) {
    bool is_forward = true;
    for (const clang::Decl* member : space.decls()) {
      if (const auto* inner = llvm::dyn_cast<clang::NamespaceDecl>(member)) {
        is_forward &= AddForwardDeclarations(*inner);
        continue;
      }
      const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(member);
      const clang::CXXRecordDecl* definition = record ? record->getDefinition() : nullptr;
      const bool is_users = !record || record->isThisDeclarationADefinition() ||
                            (definition && source_.IsUser(definition->getLocation()));
      is_forward &= !is_users;
      if (!is_users) AddWhole(*record, SiteKind::kNamespace, QualifiedName(*record), HeaderOf(definition ? *definition : *record));
    }
    return is_forward;
  }

  std::string HeaderOf(const clang::Decl& declaration) const {
    const clang::SourceManager& manager = source_.manager();
    const std::string path = manager.getFilename(manager.getFileLoc(declaration.getLocation())).str();
    const std::size_t at = path.rfind("/tensorflow/");
    return at == std::string::npos ? path : path.substr(at + 1);
  }

  static std::string SymbolOf(const clang::NamedDecl& declaration) { return QualifiedName(declaration); }

  void AddWhole(const clang::Decl& declaration, SiteKind kind, const std::string& symbol,
                const std::string& header = "") {
    if (!source_.IsUser(declaration.getLocation())) return;
    const auto range = source_.Range(declaration.getSourceRange());
    if (!range) return;
    SymbolUse use;
    use.kind = kind;
    use.file = source_.UserFile(declaration.getLocation());
    use.range = use.whole = *range;
    use.scope = scope_;
    use.symbol = symbol;
    use.header = header;
    if (const auto behind = source_.AfterToken(declaration.getLocation(), range->end, clang::tok::semi)) {
      use.whole.end = *behind;
    }
    Add(use);
  }

  void AddName(SourceLocation location, clang::NestedNameSpecifierLoc qualifier, SiteKind kind,
               const std::string& symbol, const std::string& header, bool is_type, bool is_member = false) {
    SymbolUse use;
    const clang::SourceManager& manager = source_.manager();
    use.in_macro_body = source_.IsInMacroBody(location);
    if (use.in_macro_body) {
      use.macro = source_.MacroName(location);
      location = manager.getSpellingLoc(location);
    }
    if (!source_.IsUser(location)) return;
    const auto range = source_.Range(location);
    if (!range) return;
    use.kind = use.in_macro_body ? SiteKind::kMacro : kind;
    use.file = source_.UserFile(location);
    use.range = use.whole = *range;
    use.scope = scope_;
    use.symbol = symbol;
    use.header = header;
    if (qualifier && !use.in_macro_body) {
      if (const auto whole = source_.Range({qualifier.getBeginLoc(), location})) use.whole = *whole;
      use.is_qualified = StartsInTensorflow(qualifier);
    }
    if (is_member) use.is_qualified = true;
    if (!Add(use) || use.in_macro_body) return;
    NameRule rule = rules_.NameFor(symbol, header);
    if (kind == SiteKind::kOp && is_type) rule = {NameFate::kRenamed, std::string(1, kQualifier) + "Tensor", false};
    if (rule.fate != NameFate::kRenamed || rule.text.empty()) return;
    TextFact text;
    text.kind = EditKind::kSymbol;
    text.file = use.file;
    text.range = use.whole;
    text.text = rule.text;
    facts_.texts.push_back(text);
  }

  bool StartsInTensorflow(clang::NestedNameSpecifierLoc qualifier) const {
    while (qualifier.getPrefix()) qualifier = qualifier.getPrefix();
    const clang::NestedNameSpecifier* first = qualifier.getNestedNameSpecifier();
    if (!first) return false;
    if (first->getKind() == clang::NestedNameSpecifier::Global) return true;
    if (const clang::NamespaceDecl* space = first->getAsNamespace()) return space->getName() == "tensorflow";
    if (const clang::NamespaceAliasDecl* alias = first->getAsNamespaceAlias()) {
      return alias->getNamespace() && IsTensorflow(*alias->getNamespace());
    }
    return false;
  }

  bool Add(const SymbolUse& use) {
    const std::string key = use.file + "@" + std::to_string(use.range.begin);
    if (!seen_.insert(key).second) return false;
    for (const SymbolUse& known : facts_.symbols) {
      if (known.file == use.file && known.range == use.range) return false;
    }
    facts_.symbols.push_back(use);
    return true;
  }

  const Source& source_;
  const RuleIndex& rules_;
  Facts& facts_;
  std::string scope_;
  int depth_ = 0;
  clang::NestedNameSpecifierLoc qualifier_;
  std::set<std::string> seen_;
};

}  // namespace

void WalkSymbols(const Source& source, const RuleIndex& rules, Facts& facts) {
  SymbolWalk(source, rules, facts).TraverseDecl(source.context().getTranslationUnitDecl());
}

}  // namespace eager::rewriter

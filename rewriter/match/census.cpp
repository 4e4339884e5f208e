// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/census.h"

#include "clang/Index/IndexDataConsumer.h"
#include "clang/Index/IndexingAction.h"
#include "clang/Index/IndexingOptions.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"
#include "rewriter/match/graph_types.h"

namespace eager::rewriter {
namespace {

class Watcher : public clang::PPCallbacks {
 public:
  Watcher(clang::Preprocessor& preprocessor, PreprocessorRecord& record) : preprocessor_(preprocessor), record_(record) {}

  // The compat layer has no contrib and not every other header: what else the unit holds is still to be read.
  bool FileNotFound(llvm::StringRef name) override {
    if (!name.starts_with("tensorflow/")) return false;
    record_.missing_headers.push_back(name.str());
    return true;
  }

  void InclusionDirective(clang::SourceLocation hash, const clang::Token&, llvm::StringRef name, bool,
                          clang::CharSourceRange filename, clang::OptionalFileEntryRef, llvm::StringRef,
                          llvm::StringRef, const clang::Module*, bool,
                          clang::SrcMgr::CharacteristicKind) override {
    if (!name.starts_with("tensorflow/")) return;
    const clang::SourceManager& manager = preprocessor_.getSourceManager();
    PreprocessorUse use;
    use.is_include = true;
    use.location = hash;
    use.symbol = name.str();
    use.range = {manager.getFileOffset(hash), manager.getFileOffset(filename.getEnd())};
    record_.uses.push_back(use);
  }

  void SourceRangeSkipped(clang::SourceRange range, clang::SourceLocation) override { record_.skipped.push_back(range); }

  void MacroExpands(const clang::Token& name, const clang::MacroDefinition& definition, clang::SourceRange,
                    const clang::MacroArgs*) override {
    const clang::SourceManager& manager = preprocessor_.getSourceManager();
    const clang::MacroInfo* info = definition.getMacroInfo();
    if (!info || name.getLocation().isMacroID()) return;
    const std::string path = manager.getFilename(info->getDefinitionLoc()).str();
    const std::size_t at = path.rfind("/tensorflow/");
    if (at == std::string::npos) return;
    PreprocessorUse use;
    use.location = name.getLocation();
    use.symbol = name.getIdentifierInfo()->getName().str();
    use.header = path.substr(at + 1);
    const unsigned begin = manager.getFileOffset(name.getLocation());
    use.range = {begin, begin + name.getLength()};
    record_.uses.push_back(use);
  }

 private:
  clang::Preprocessor& preprocessor_;
  PreprocessorRecord& record_;
};

class Counter : public clang::index::IndexDataConsumer {
 public:
  Counter(const Source& source, std::vector<CensusEntry>& entries) : source_(source), entries_(entries) {}

  bool handleDeclOccurrence(const clang::Decl* declaration, clang::index::SymbolRoleSet roles,
                            llvm::ArrayRef<clang::index::SymbolRelation>, clang::SourceLocation location,
                            ASTNodeInfo) override {
    const auto* named = llvm::dyn_cast<clang::NamedDecl>(declaration);
    if (!named || !IsTensorflow(*named) || llvm::isa<clang::NamespaceDecl>(named)) return true;
    if (llvm::isa<clang::CXXConstructorDecl>(named) || llvm::isa<clang::CXXDestructorDecl>(named)) return true;
    if (source_.IsUser(named->getLocation()) && !llvm::isa<clang::CXXRecordDecl>(named)) return true;
    if (const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(named);
        record && source_.IsUser(record->getLocation()) && record->getDefinition()) {
      return true;  // the user's own class in namespace tensorflow
    }
    if (!named->getIdentifier() || llvm::isa<clang::ParmVarDecl>(named)) return true;
    if (roles & static_cast<unsigned>(clang::index::SymbolRole::Implicit)) return true;
    if (llvm::isa<clang::NamespaceAliasDecl>(named)) return true;
    if (location.isMacroID() && source_.IsInMacroBody(location)) location = source_.manager().getSpellingLoc(location);
    if (!source_.IsUser(location)) return true;
    const auto range = source_.Range(location);
    if (!range) return true;
    entries_.push_back({source_.UserFile(location), *range, source_.PositionOf(location), QualifiedName(*named)});
    return true;
  }

 private:
  const Source& source_;
  std::vector<CensusEntry>& entries_;
};

// using-directives and aliases, by tokens: `using namespace tensorflow`, `namespace x = tensorflow`.
void CountUsings(const Source& source, clang::FileID id, std::vector<CensusEntry>& entries) {
  const clang::SourceManager& manager = source.manager();
  clang::Lexer lexer(id, manager.getBufferOrFake(id), manager, source.context().getLangOpts());
  std::vector<clang::Token> statement;
  clang::Token token;
  const auto text = [](const clang::Token& t) {
    return t.is(clang::tok::raw_identifier) ? t.getRawIdentifier() : llvm::StringRef();
  };
  for (bool at_end = false; !at_end;) {
    at_end = lexer.LexFromRawLexer(token);
    if (token.isOneOf(clang::tok::semi, clang::tok::l_brace, clang::tok::r_brace)) {
      statement.clear();
      continue;
    }
    statement.push_back(token);
    if (text(token) != "tensorflow") continue;
    const std::size_t n = statement.size();
    const bool has_colons = n >= 2 && statement[n - 2].is(clang::tok::coloncolon);
    const std::size_t before = n - (has_colons ? 2 : 1);
    const bool is_directive = before >= 2 && text(statement[before - 1]) == "namespace" && text(statement[before - 2]) == "using";
    const bool is_alias = before >= 3 && statement[before - 1].is(clang::tok::equal) && text(statement[before - 3]) == "namespace";
    const bool is_using = before >= 1 && text(statement[before - 1]) == "using";
    if (!is_directive && !is_alias && !is_using) continue;
    const clang::Token& first = statement[before - (is_directive ? 2 : is_alias ? 3 : 1)];
    const unsigned begin = manager.getFileOffset(first.getLocation());
    entries.push_back({source.UserFile(first.getLocation()), {begin, manager.getFileOffset(token.getEndLoc())},
                       source.PositionOf(first.getLocation()), "tensorflow"});
  }
}

}  // namespace

void WatchPreprocessor(clang::Preprocessor& preprocessor, PreprocessorRecord& record) {
  preprocessor.addPPCallbacks(std::make_unique<Watcher>(preprocessor, record));
}

std::vector<CensusEntry> TakeCensus(const Source& source, clang::Preprocessor& preprocessor,
                                    const std::vector<PreprocessorUse>& uses) {
  std::vector<CensusEntry> entries;
  for (const PreprocessorUse& use : uses) {
    if (!source.IsUser(use.location)) continue;
    entries.push_back({source.UserFile(use.location), use.range, source.PositionOf(use.location), use.symbol});
  }
  Counter counter(source, entries);
  clang::index::IndexingOptions options;
  options.IndexFunctionLocals = true;
  options.IndexImplicitInstantiation = false;
  std::vector<const clang::Decl*> top_level;
  for (const clang::Decl* declaration : source.context().getTranslationUnitDecl()->decls()) {
    if (source.IsUser(declaration->getLocation())) top_level.push_back(declaration);
  }
  clang::index::indexTopLevelDecls(source.context(), preprocessor, top_level, counter, options);
  const clang::SourceManager& manager = source.manager();
  std::vector<clang::FileID> files;
  for (auto it = manager.fileinfo_begin(); it != manager.fileinfo_end(); ++it) {
    const clang::FileID id = manager.translateFile(it->first);
    if (id.isValid() && source.IsUser(manager.getLocForStartOfFile(id))) CountUsings(source, id, entries);
  }
  return entries;
}

}  // namespace eager::rewriter

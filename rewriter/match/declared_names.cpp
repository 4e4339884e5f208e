// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/declared_names.h"

#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "rewriter/core/folder_walk.h"
#include "rewriter/core/paths.h"
#include "rewriter/match/graph_types.h"

namespace eager::rewriter {
namespace {

class NameWalk : public clang::RecursiveASTVisitor<NameWalk> {
 public:
  explicit NameWalk(DeclaredNames& names) : names_(names) {}

  bool shouldVisitTemplateInstantiations() const { return false; }

  // Bodies declare nothing that others can name.
  bool TraverseStmt(clang::Stmt*) { return true; }

  bool VisitNamedDecl(clang::NamedDecl* declaration) {
    if (declaration->getDeclName().isEmpty() || !IsTensorflow(*declaration)) return true;
    names_.declarations.insert(QualifiedName(*declaration));
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration);
    if (record && record->isThisDeclarationADefinition() && IsOpClass(*record)) {
      names_.op_classes.insert(QualifiedName(*record));
    }
    return true;
  }
  // tensorflow::string is std's
  bool VisitUsingDecl(clang::UsingDecl* declaration) {
    if (IsTensorflow(*declaration)) names_.declarations.insert(QualifiedName(*declaration));
    return true;
  }

 private:
  DeclaredNames& names_;
};

class NameAction : public clang::ASTFrontendAction {
 public:
  explicit NameAction(DeclaredNames& names) : names_(names) {}

  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance&,
                                                        llvm::StringRef) override {
    return std::make_unique<clang::ASTConsumer>();
  }
  void EndSourceFileAction() override {
    clang::CompilerInstance& compiler = getCompilerInstance();
    NameWalk(names_).TraverseDecl(compiler.getASTContext().getTranslationUnitDecl());
    const clang::SourceManager& manager = compiler.getSourceManager();
    for (const auto& [identifier, state] : compiler.getPreprocessor().macros()) {
      const clang::MacroInfo* info = compiler.getPreprocessor().getMacroInfo(identifier);
      if (info && manager.getFilename(info->getDefinitionLoc()).contains("/tensorflow/")) {
        names_.macros.insert(identifier->getName().str());
      }
    }
  }

 private:
  DeclaredNames& names_;
};

// Keeps the first error.
class FirstMessage : public clang::DiagnosticConsumer {
 public:
  explicit FirstMessage(std::string& message) : message_(message) {}
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level,
                        const clang::Diagnostic& diagnostic) override {
    DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
    if (level < clang::DiagnosticsEngine::Error || !message_.empty()) return;
    llvm::SmallString<256> text;
    diagnostic.FormatDiagnostic(text);
    message_ = text.str().str();
    if (!diagnostic.hasSourceManager() || !diagnostic.getLocation().isValid()) return;
    message_ =
        diagnostic.getLocation().printToString(diagnostic.getSourceManager()) + ": " + message_;
  }

 private:
  std::string& message_;
};

}  // namespace

std::vector<std::string> HeadersBelow(const std::string& folder) {
  std::vector<std::string> headers;
  const FoundFiles found = FilesBelow(folder, [](llvm::StringRef path, bool is_folder) { return is_folder || path.ends_with(".h"); });
  for (const std::string& path : found.files) headers.push_back(RelativeTo(path, folder));
  return headers;
}

llvm::Expected<DeclaredNames> NamesDeclaredBy(const std::vector<std::string>& headers,
                                              const IncludeFolders& folders) {
  std::string text;
  for (const std::string& header : headers) text += "#include \"" + header + "\"\n";
  CompileCommand command;
  command.file = "/declared_names.cc";
  command.directory = "/";
  command.arguments = {"c++", "-std=c++17"};
  command = WithCompatHeaders(command, folders);
  std::vector<std::string> arguments = command.arguments;
  for (const char* word : {"-w", "-fsyntax-only"}) arguments.emplace_back(word);
  arguments.push_back(std::string("-resource-dir=") + EAGERIZE_CLANG_RESOURCES);
  arguments.push_back(command.file);
  auto memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  auto files = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      llvm::vfs::createPhysicalFileSystem());
  files->pushOverlay(memory);
  memory->addFile(command.file, 0, llvm::MemoryBuffer::getMemBufferCopy(text));
  auto manager = llvm::makeIntrusiveRefCnt<clang::FileManager>(clang::FileSystemOptions(), files);
  DeclaredNames names;
  std::string error;
  FirstMessage consumer(error);
  clang::tooling::ToolInvocation invocation(arguments, std::make_unique<NameAction>(names),
                                            manager.get());
  invocation.setDiagnosticConsumer(&consumer);
  if (!invocation.run() || !error.empty()) {
    return llvm::createStringError("the compat headers do not compile: " + error);
  }
  return names;
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/analyze.h"

#include <algorithm>
#include <set>

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/MemoryBuffer.h"
#include "rewriter/core/decisions.h"
#include "rewriter/core/facts.h"
#include "rewriter/core/paths.h"
#include "rewriter/match/census.h"
#include "rewriter/match/source.h"
#include "rewriter/match/walk_pieces.h"
#include "rewriter/match/walk_symbols.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {
namespace {

/// Keeps the first error of a unit.
class FirstError : public clang::DiagnosticConsumer {
 public:
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) override {
    DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
    if (level < clang::DiagnosticsEngine::Error || !message_.empty()) return;
    llvm::SmallString<256> text;
    diagnostic.FormatDiagnostic(text);
    std::string place;
    if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) {
      const clang::SourceManager& manager = diagnostic.getSourceManager();
      const clang::PresumedLoc at = manager.getPresumedLoc(manager.getFileLoc(diagnostic.getLocation()));
      if (at.isValid()) {
        place = std::string(at.getFilename()) + ":" + std::to_string(at.getLine()) + ":" +
                std::to_string(at.getColumn()) + ": ";
      }
    }
    message_ = place + text.str().str();
  }
  const std::string& message() const { return message_; }

 private:
  std::string message_;
};

struct UnitState {
  const AnalyzeOptions* options = nullptr;
  const RuleIndex* rules = nullptr;
  Facts* facts = nullptr;
  AnalysisResult* result = nullptr;
  std::map<std::string, std::string>* texts = nullptr;
  std::vector<PreprocessorUse> uses;
};

class Consumer : public clang::ASTConsumer {
 public:
  Consumer(clang::CompilerInstance& compiler, UnitState& state) : compiler_(compiler), state_(state) {}

  void HandleTranslationUnit(clang::ASTContext& context) override {
    if (compiler_.getDiagnostics().hasErrorOccurred()) return;
    const Source source(context, state_.options->root, state_.options->excludes, {});
    AddPreprocessorUses(source);
    WalkSymbols(source, *state_.rules, *state_.facts);
    WalkPieces(source, *state_.facts);
    Walker(source, *state_.rules, *state_.facts).WalkTranslationUnit(*context.getTranslationUnitDecl());
    std::vector<CensusEntry> census = TakeCensus(source, compiler_.getPreprocessor(), state_.uses);
    state_.result->census.insert(state_.result->census.end(), census.begin(), census.end());
    KeepTexts(source);
  }

 private:
  void AddPreprocessorUses(const Source& source) {
    for (const PreprocessorUse& use : state_.uses) {
      if (!source.IsUser(use.location)) continue;
      SymbolUse symbol;
      symbol.kind = use.is_include ? SiteKind::kInclude : SiteKind::kMacro;
      symbol.file = source.UserFile(use.location);
      symbol.range = symbol.whole = use.range;
      symbol.symbol = use.symbol;
      symbol.header = use.is_include ? use.symbol : use.header;
      if (use.is_include && use.symbol.rfind("tensorflow/contrib/", 0) == 0) symbol.kind = SiteKind::kContrib;
      const auto same = [&](const SymbolUse& known) {
        return known.file == symbol.file && known.range == symbol.range;
      };
      if (std::none_of(state_.facts->symbols.begin(), state_.facts->symbols.end(), same)) {
        state_.facts->symbols.push_back(symbol);
      }
    }
  }

  void KeepTexts(const Source& source) {
    std::vector<std::string> files;
    const clang::SourceManager& manager = source.manager();
    for (auto it = manager.fileinfo_begin(); it != manager.fileinfo_end(); ++it) {
      const clang::FileID id = manager.translateFile(it->first);
      if (id.isInvalid()) continue;
      const std::string path = source.UserFile(manager.getLocForStartOfFile(id));
      if (path.empty()) continue;
      files.push_back(path);
      (*state_.texts)[path] = manager.getBufferData(id).str();
    }
    std::sort(files.begin(), files.end());
    state_.facts->units_files.push_back(files);
  }

  clang::CompilerInstance& compiler_;
  UnitState& state_;
};

class Action : public clang::ASTFrontendAction {
 public:
  explicit Action(UnitState& state) : state_(state) {}
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    WatchPreprocessor(compiler.getPreprocessor(), state_.uses);
    return std::make_unique<Consumer>(compiler, state_);
  }

 private:
  UnitState& state_;
};

std::vector<std::string> ArgumentsOf(const CompileCommand& command) {
  std::vector<std::string> arguments = command.arguments;
  if (arguments.empty()) arguments.push_back("c++");
  const bool has_resources = std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
    return argument.rfind("-resource-dir", 0) == 0;
  });
  if (!has_resources) arguments.push_back(std::string("-resource-dir=") + EAGERIZE_CLANG_RESOURCES);
  // Narrowing in braces is a warning for g++ and an error for Clang; old code has it.
  for (const char* flag : {"-Wno-c++11-narrowing", "-Wno-narrowing", "-w", "-fno-caret-diagnostics",
                           "-fsyntax-only"}) arguments.push_back(flag);
  arguments.push_back(command.file);
  return arguments;
}

void ReadUnit(const AnalyzeOptions& options, const RuleIndex& rules, const CompileCommand& command, Facts& facts,
              std::map<std::string, std::string>& texts, AnalysisResult& result) {
  UnitState state{&options, &rules, &facts, &result, &texts, {}};
  auto memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  auto files = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(llvm::vfs::createPhysicalFileSystem());
  files->pushOverlay(memory);
  for (const auto& [path, text] : options.overlay) {
    memory->addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text, path));
  }
  files->setCurrentWorkingDirectory(command.directory);
  auto manager = llvm::makeIntrusiveRefCnt<clang::FileManager>(clang::FileSystemOptions(), files);
  FirstError error;
  clang::tooling::ToolInvocation invocation(ArgumentsOf(command), std::make_unique<Action>(state), manager.get());
  invocation.setDiagnosticConsumer(&error);
  const bool is_parsed = invocation.run();
  if (!is_parsed || !error.message().empty()) {
    result.unparsed.push_back({command.file, "EAG1001",
                               error.message().empty() ? "the compiler gave up" : error.message(),
                               command.configuration});
  }
}

}  // namespace

llvm::Expected<AnalysisResult> Analyze(const AnalyzeOptions& options) {
  if (options.root.empty()) return llvm::createStringError("Analyze: no root folder");
  if (!options.rules) return llvm::createStringError("Analyze: no rules");
  const RuleIndex rules(*options.rules);
  AnalysisResult result;
  Facts facts;
  DecideOptions decide;
  decide.rules = &rules;
  decide.root = options.root;
  decide.keep_graphs = options.mode == UpgradeMode::kCompat;
  unsigned done = 0;
  for (const CompileCommand& command : options.commands) {
    ReadUnit(options, rules, command, facts, decide.texts, result);
    ++done;
    if (options.progress) options.progress(done, static_cast<unsigned>(options.commands.size()), command.file);
  }
  DecisionText text;
  Decide(facts, decide, result, text);
  if (options.dump_text) {
    if (options.dump == "facts") *options.dump_text = PrintFacts(facts, options.root);
    if (options.dump == "graph") *options.dump_text = text.graph;
    if (options.dump == "slices") *options.dump_text = text.slices;
    if (options.dump == "decisions") *options.dump_text = text.decisions;
  }
  for (const auto& [path, unused] : decide.texts) result.files.push_back(path);
  Normalise(result, options.root);
  return result;
}

}  // namespace eager::rewriter

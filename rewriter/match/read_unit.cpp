// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/read_unit.h"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <map>
#include <set>

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Lex/Lexer.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/MemoryBuffer.h"
#include "rewriter/core/compiler.h"
#include "rewriter/core/content_hash.h"
#include "rewriter/core/diagnostics.h"
#include "rewriter/core/paths.h"
#include "rewriter/match/census.h"
#include "rewriter/match/source.h"
#include "rewriter/match/unresolved_calls.h"
#include "rewriter/match/walk_pieces.h"
#include "rewriter/match/walk_symbols.h"
#include "rewriter/match/walker.h"

namespace eager::rewriter {
namespace {

/// The name an error is about, when it is one that is not declared: "use of undeclared identifier 'x'".
std::string UndeclaredName(llvm::StringRef message) {
  for (const char* form : {"undeclared identifier", "unknown type name", "no member named", "no type named",
                           "no template named", "unknown class name"}) {
    if (message.contains(form)) return message.split('\'').second.split('\'').first.str();
  }
  return "";
}

/// Keeps the first error of a unit, and where all of them are.
class Errors : public clang::DiagnosticConsumer {
 public:
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) override {
    DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
    if (level < clang::DiagnosticsEngine::Error) return;
    is_fatal_ |= level == clang::DiagnosticsEngine::Fatal;
    llvm::SmallString<256> text;
    diagnostic.FormatDiagnostic(text);
    if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) {
      places_.push_back({diagnostic.getLocation(), UndeclaredName(text)});
    }
    if (!message_.empty()) return;
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
  struct Place {
    clang::SourceLocation location;
    std::string undeclared;  // the name, when it is one that is not declared
  };
  const std::vector<Place>& places() const { return places_; }
  bool is_fatal() const { return is_fatal_; }

 private:
  std::string message_;
  std::vector<Place> places_;
  bool is_fatal_ = false;
};

/// What lies in a range of both.
std::vector<ByteRange> Common(const std::vector<ByteRange>& a, const std::vector<ByteRange>& b) {
  std::vector<ByteRange> result;
  for (const ByteRange& one : a) {
    for (const ByteRange& other : b) {
      const ByteRange both{std::max(one.begin, other.begin), std::min(one.end, other.end)};
      if (both.begin < both.end) result.push_back(both);
    }
  }
  return result;
}

struct UnitState {
  const AnalyzeOptions& options;
  const RuleIndex& rules;
  ProgramReading& program;
  const Errors& errors;
  Turns& turns;
  std::size_t turn;
  PreprocessorRecord record = {};
  bool is_walked = false;

  bool IsParsed() const { return errors.message().empty() || (!record.missing_headers.empty() && !errors.is_fatal()); }
};

class Consumer : public clang::ASTConsumer {
 public:
  Consumer(clang::CompilerInstance& compiler, UnitState& state) : compiler_(compiler), state_(state) {}

  void HandleTranslationUnit(clang::ASTContext& context) override {
    const Source source(context, state_.options.root, state_.options.excludes, {});
    std::vector<CensusEntry> census;
    if (state_.IsParsed()) census = TakeCensus(source, compiler_.getPreprocessor(), state_.record.uses);
    state_.turns.Wait(state_.turn);
    state_.is_walked = true;
    KeepInputs(source);
    if (!state_.IsParsed()) return;
    ProgramReading& program = state_.program;
    AddPreprocessorUses(source);
    WalkSymbols(source, state_.rules, program.facts);
    WalkPieces(source, program.facts);
    Walker(source, state_.rules, program.facts, BrokenPlaces(source)).WalkTranslationUnit(*context.getTranslationUnitDecl());
    program.census.insert(program.census.end(), census.begin(), census.end());
    KeepTexts(source);
    KeepSkipped(source);
  }

 private:
  void AddPreprocessorUses(const Source& source) {
    for (const PreprocessorUse& use : state_.record.uses) {
      if (!source.IsUser(use.location)) continue;
      SymbolUse symbol;
      symbol.kind = use.is_include ? SiteKind::kInclude : SiteKind::kMacro;
      symbol.file = source.UserFile(use.location);
      symbol.range = symbol.whole = use.range;
      symbol.symbol = use.symbol;
      symbol.header = use.is_include ? use.symbol : use.header;
      if (use.is_include && IsContrib(use.symbol)) symbol.kind = SiteKind::kContrib;
      if (use.is_include && IsMissing(use.symbol)) symbol.missing_header = use.symbol;
      AddSymbol(symbol);
    }
  }

  static bool IsContrib(const std::string& header) { return header.rfind("tensorflow/contrib/", 0) == 0; }

  bool IsMissing(const std::string& header) const {
    const std::vector<std::string>& missing = state_.record.missing_headers;
    return std::find(missing.begin(), missing.end(), header) != missing.end();
  }

  // Where the using-declaration begins whose name stands at `begin`; `begin` when it is none.
  static unsigned UsingBefore(const std::string& text, unsigned begin) {
    const auto is_name = [](unsigned char c) { return std::isalnum(c) || std::isspace(c) || c == '_' || c == ':'; };
    unsigned start = begin;
    while (start > 0 && is_name(static_cast<unsigned char>(text[start - 1]))) --start;
    const std::size_t found = text.substr(start, begin - start).rfind("using ");
    return found == std::string::npos ? begin : start + static_cast<unsigned>(found);
  }

  // What cannot be understood without a header that is missing. The names it would declare are sites.
  std::vector<BrokenPlace> BrokenPlaces(const Source& source) {
    std::vector<BrokenPlace> places;
    if (state_.errors.places().empty()) return places;
    std::vector<Errors::Place> unknown = state_.errors.places();
    for (const UnresolvedCall& call : UnresolvedCalls(source.context())) unknown.push_back({call.location, call.name});
    for (const Errors::Place& place : unknown) {
      const clang::SourceLocation location = source.manager().getFileLoc(place.location);
      BrokenPlace broken;
      broken.file = source.UserFile(location);
      if (broken.file.empty()) continue;
      const unsigned begin = source.manager().getFileOffset(location);
      const unsigned length = clang::Lexer::MeasureTokenLength(location, source.manager(), source.context().getLangOpts());
      broken.range = {begin, begin + length};
      const std::string& header = state_.record.missing_headers.front();
      broken.reason = (place.undeclared.empty() ? "this" : place.undeclared) + " is not known without " + header;
      places.push_back(broken);
      if (place.undeclared.empty()) continue;
      SymbolUse symbol;
      symbol.kind = IsContrib(header) ? SiteKind::kContrib : SiteKind::kCall;
      symbol.file = broken.file;
      symbol.range = symbol.whole = broken.range;
      symbol.range.begin = UsingBefore(source.BufferOf(location), begin);
      symbol.symbol = header + ": " + place.undeclared;
      symbol.header = symbol.missing_header = header;
      AddSymbol(symbol);
    }
    return places;
  }

  void AddSymbol(const SymbolUse& symbol) {
    std::vector<SymbolUse>& symbols = state_.program.facts.symbols;
    const bool is_known = std::any_of(symbols.begin(), symbols.end(), [&](const SymbolUse& known) {
      return known.file == symbol.file && known.range == symbol.range;
    });
    if (!is_known) symbols.push_back(symbol);
  }

  void KeepInputs(const Source& source) {
    const clang::SourceManager& manager = source.manager();
    for (auto it = manager.fileinfo_begin(); it != manager.fileinfo_end(); ++it) {
      const clang::FileID id = manager.translateFile(it->first);
      llvm::SmallString<128> name = it->first.getName();
      manager.getFileManager().makeAbsolutePath(name);
      const std::string path = name.str().str();
      if (id.isInvalid() || state_.program.inputs.contains(path)) continue;
      state_.program.inputs[path] = ContentHash(manager.getBufferData(id));
    }
  }

  // Each time a file is read, less of it is left that nobody has parsed.
  void KeepSkipped(const Source& source) {
    const clang::SourceManager& manager = source.manager();
    std::map<clang::FileID, std::vector<ByteRange>> skipped;
    for (const clang::SourceRange& range : state_.record.skipped) {
      skipped[manager.getFileID(range.getBegin())].push_back(
          {manager.getFileOffset(range.getBegin()), manager.getFileOffset(range.getEnd())});
    }
    for (auto it = manager.fileinfo_begin(); it != manager.fileinfo_end(); ++it) {
      const clang::FileID id = manager.translateFile(it->first);
      const std::string path = id.isValid() ? source.UserFile(manager.getLocForStartOfFile(id)) : "";
      if (path.empty()) continue;
      auto [known, is_new] = state_.program.facts.unparsed.try_emplace(path, skipped[id]);
      if (!is_new) known->second = Common(known->second, skipped[id]);
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
      state_.program.texts[path] = manager.getBufferData(id).str();
    }
    std::sort(files.begin(), files.end());
    state_.program.facts.units_files.push_back(files);
  }

  clang::CompilerInstance& compiler_;
  UnitState& state_;
};

class Action : public clang::ASTFrontendAction {
 public:
  explicit Action(UnitState& state) : state_(state) {}
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    WatchPreprocessor(compiler.getPreprocessor(), state_.record);
    return std::make_unique<Consumer>(compiler, state_);
  }

 private:
  UnitState& state_;
};

std::vector<std::string> ArgumentsOf(const CompileCommand& command) {
  std::vector<std::string> arguments = KnownArguments(command.arguments);
  if (arguments.empty()) arguments.push_back("c++");
  const bool has_resources = std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
    return argument.rfind("-resource-dir", 0) == 0;
  });
  if (!has_resources) arguments.emplace_back("-resource-dir=" EAGERIZE_CLANG_RESOURCES);
  // Narrowing in braces is a warning for g++ and an error for Clang; old code has it.
  for (const char* flag : {"-Wno-c++11-narrowing", "-Wno-narrowing", "-w", "-fno-caret-diagnostics",
                           "-ferror-limit=0", "-fsyntax-only"}) arguments.push_back(flag);
  arguments.push_back(command.file);
  return arguments;
}

}  // namespace

void ReadUnit(const AnalyzeOptions& options, const RuleIndex& rules, const CompileCommand& command,
              ProgramReading& program, Turns& turns, std::size_t turn) {
  Errors errors;
  UnitState state{options, rules, program, errors, turns, turn};
  auto memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  auto files = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(FilesOnly());
  files->pushOverlay(memory);
  for (const auto& [path, text] : options.overlay) {
    memory->addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text, path));
  }
  std::string failure;
  std::string diagnostic = "EAG1001";
  if (!options.overlay.contains(command.file) && access(command.file.c_str(), R_OK) != 0) {
    diagnostic = "EAG1002";
    failure = Message(diagnostic, {{"error", std::strerror(errno)}});
  } else if (files->setCurrentWorkingDirectory(command.directory)) {
    failure = command.directory + ": the folder of its compile command is not there";
  } else {
    bool is_parsed = false;
    const bool is_back = RunGuarded([&] {
      auto manager = llvm::makeIntrusiveRefCnt<clang::FileManager>(clang::FileSystemOptions(), files);
      clang::tooling::ToolInvocation invocation(ArgumentsOf(command), std::make_unique<Action>(state), manager.get());
      invocation.setDiagnosticConsumer(&errors);
      is_parsed = invocation.run();
    });
    if (!is_back) {
      failure = "the compiler crashed on it";
      if (state.is_walked) program.lost = command.file;
    } else if (!state.IsParsed()) {
      failure = errors.message();
    } else if (!is_parsed && errors.message().empty()) {
      failure = "the compiler gave up";
    }
  }
  turns.Wait(turn);
  if (!failure.empty()) program.unparsed.push_back({command.file, diagnostic, failure, command.configuration});
  program.has_missing_files |= !failure.empty() || !errors.message().empty() || !state.record.missing_headers.empty();
  turns.Pass();
}

}  // namespace eager::rewriter

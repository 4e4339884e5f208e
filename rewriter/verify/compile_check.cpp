// SPDX-License-Identifier: Apache-2.0
#include "rewriter/verify/compile_check.h"

#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/FrontendActions.h>
#include <clang/Tooling/CompilationDatabase.h>
#include <clang/Tooling/Tooling.h>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

#include "llvm/Support/VirtualFileSystem.h"
#include "rewriter/core/compiler.h"

namespace eager::rewriter {
namespace {

// Keeps the first error.
class FirstError : public clang::DiagnosticConsumer {
 public:
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level,
                        const clang::Diagnostic& diagnostic) override {
    DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
    if (level < clang::DiagnosticsEngine::Error || !message_.empty()) return;
    llvm::SmallString<128> text;
    diagnostic.FormatDiagnostic(text);
    if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) {
      const clang::SourceManager& sources = diagnostic.getSourceManager();
      const clang::PresumedLoc place =
          sources.getPresumedLoc(sources.getExpansionLoc(diagnostic.getLocation()));
      if (place.isValid()) {
        message_ = std::string(place.getFilename()) + ":" + std::to_string(place.getLine()) + ":" +
                   std::to_string(place.getColumn()) + ": ";
      }
    }
    message_ += text.str();
  }

  const std::string& message() const { return message_; }

 private:
  std::string message_;
};

std::optional<CompileFailure> CompileUnit(const CompileCommand& command, const Texts& texts) {
  std::vector<std::string> arguments = KnownArguments(command.arguments);
  if (!arguments.empty()) arguments.erase(arguments.begin());
  // The compiler's own headers: this program does not stand beside them.
  arguments.emplace_back("-resource-dir=" EAGERIZE_CLANG_RESOURCES);
  // What g++ accepts as a warning is not the user's mistake now.
  for (const char* flag : {"-w", "-Wno-narrowing", "-Wno-error", "-ferror-limit=1",
                           "-fno-caret-diagnostics"}) {
    arguments.push_back(flag);
  }
  const clang::tooling::FixedCompilationDatabase database(command.directory, arguments);
  clang::tooling::ClangTool tool(database, {command.file},
                                 std::make_shared<clang::PCHContainerOperations>(),
                                 FilesOnly());
  for (const auto& [path, text] : texts) tool.mapVirtualFile(path, text);
  FirstError first_error;
  tool.setDiagnosticConsumer(&first_error);
  tool.setPrintErrorMessage(false);
  int code = 0;
  const bool is_back = RunGuarded([&] {
    code = tool.run(clang::tooling::newFrontendActionFactory<clang::SyntaxOnlyAction>().get());
  });
  if (!is_back) return CompileFailure{command.file, command.configuration, command.file + ": the compiler crashed on it"};
  if (code == 0) return std::nullopt;
  return CompileFailure{command.file, command.configuration,
                        first_error.message().empty() ? command.file + ": does not compile"
                                                      : first_error.message()};
}

class Bisector {
 public:
  Bisector(const std::vector<CompileCommand>& failing, const std::vector<std::string>& groups,
           const TextsWithout& texts_without, unsigned jobs)
      : failing_(failing), groups_(groups), texts_without_(texts_without), jobs_(jobs) {}

  llvm::Expected<Bisection> Run() {
    Bisection result;
    llvm::Expected<std::string> all = FirstFailure(groups_.size());
    if (!all) return all.takeError();
    std::string message = *all;
    while (!message.empty()) {
      llvm::Expected<std::string> none = FirstFailure(0);
      if (!none) return none.takeError();
      if (!none->empty()) {
        result.hopeless.push_back({failing_.front().file, failing_.front().configuration, *none});
        break;
      }
      // Invariant: the first `passing` groups compile, the first `breaking` do not.
      std::size_t passing = 0;
      std::size_t breaking = groups_.size();
      while (breaking - passing > 1) {
        const std::size_t middle = passing + (breaking - passing) / 2;
        llvm::Expected<std::string> failure = FirstFailure(middle);
        if (!failure) return failure.takeError();
        if (failure->empty()) {
          passing = middle;
        } else {
          breaking = middle;
          message = *failure;
        }
      }
      const std::string culprit = groups_[breaking - 1];
      result.culprits[culprit] = message;
      excluded_[culprit] = message;
      llvm::Expected<std::string> rest = FirstFailure(groups_.size());
      if (!rest) return rest.takeError();
      message = *rest;
    }
    return result;
  }

 private:
  // The first error with only the first `count` groups applied, culprits left out; "" for none.
  llvm::Expected<std::string> FirstFailure(std::size_t count) {
    std::map<std::string, std::string> excluded = excluded_;
    for (std::size_t i = count; i < groups_.size(); ++i) {
      excluded.try_emplace(groups_[i], "left out by the search for the edit that does not compile");
    }
    llvm::Expected<Texts> texts = texts_without_(excluded);
    if (!texts) return texts.takeError();
    const std::vector<CompileFailure> failures = CompileUnits(failing_, *texts, jobs_);
    return failures.empty() ? "" : failures.front().message;
  }

  const std::vector<CompileCommand>& failing_;
  const std::vector<std::string>& groups_;
  const TextsWithout& texts_without_;
  unsigned jobs_;
  std::map<std::string, std::string> excluded_;
};

}  // namespace

std::vector<CompileFailure> CompileUnits(const std::vector<CompileCommand>& commands,
                                         const Texts& texts, unsigned jobs) {
  std::vector<std::optional<CompileFailure>> results(commands.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < commands.size(); i = next++) {
      results[i] = CompileUnit(commands[i], texts);
    }
  };
  std::vector<std::thread> threads;
  const std::size_t count = std::min<std::size_t>(std::max(jobs, 1u), commands.size());
  for (std::size_t i = 1; i < count; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  std::vector<CompileFailure> failures;
  for (std::optional<CompileFailure>& result : results) {
    if (result) failures.push_back(std::move(*result));
  }
  return failures;
}

llvm::Expected<Bisection> FindCulprits(const std::vector<CompileCommand>& failing,
                                       const std::vector<std::string>& groups,
                                       const TextsWithout& texts_without, unsigned jobs) {
  return Bisector(failing, groups, texts_without, jobs).Run();
}

}  // namespace eager::rewriter

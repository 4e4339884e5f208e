// SPDX-License-Identifier: Apache-2.0
// The verbs report and undo.
#include <algorithm>
#include <filesystem>
#include <iostream>

#include "rewriter/core/folder_lock.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/render_report.h"
#include "rewriter/core/write_files.h"
#include "rewriter/tool/options.h"
#include "rewriter/tool/terminal.h"

namespace eager::rewriter {
namespace fs = std::filesystem;

int RunReport(const ReportOptions& options) {
  const fs::path path =
      fs::is_directory(options.run) ? fs::path(options.run) / "run.json" : fs::path(options.run);
  llvm::Expected<std::string> text = ReadFile(path);
  if (!text) {
    PrintError(text.takeError());
    return kUsage;
  }
  llvm::Expected<Report> report = ParseReport(*text, path);
  if (!report) {
    PrintError(report.takeError());
    return kUsage;
  }
  if (!options.notes.empty()) {
    llvm::Expected<std::string> notes = ReadFile(options.notes);
    llvm::Error error = notes ? ApplyNotes(*report, *notes, options.notes) : notes.takeError();
    if (error) {
      PrintError(std::move(error));
      return kUsage;
    }
  }
  std::vector<const ReportFormat*> wanted;
  for (const ReportFormat& format : ReportFormats()) {
    if (std::find(options.formats.begin(), options.formats.end(), format.name) !=
        options.formats.end()) {
      wanted.push_back(&format);
    }
  }
  // One form without --out goes to the terminal.
  if (options.out.empty() && wanted.size() == 1 && wanted.front()->name != "html") {
    std::cout << wanted.front()->render(*report);
    return kNothingLeft;
  }
  const fs::path folder = options.out.empty() ? path.parent_path() : fs::path(options.out);
  for (const ReportFormat* format : wanted) {
    const std::string file = (folder / format->file_name).string();
    if (llvm::Error error = WriteAtomically(file, format->render(*report))) {
      PrintError(std::move(error));
      return kInternal;
    }
    std::cout << file << "\n";
  }
  return kNothingLeft;
}

int RunUndo(const UndoOptions& options) {
  const std::string root = AbsolutePath(options.root);
  llvm::Expected<FolderLock> lock = FolderLock::Take(root, PrintWaiting);
  if (!lock) {
    PrintError(lock.takeError());
    return kUsage;
  }
  llvm::Expected<UndoResult> result = Undo(root, options.force);
  if (!result) {
    PrintError(result.takeError());
    return kUsage;
  }
  std::cout << "undone: " << result->command << "\n";
  for (const std::string& file : result->restored) std::cout << "restored " << file << "\n";
  for (const std::string& file : result->skipped) {
    PrintError(file + ": was changed after the upgrade and stays; --force restores it too");
  }
  return result->skipped.empty() ? kNothingLeft : kSitesLeft;
}

}  // namespace eager::rewriter

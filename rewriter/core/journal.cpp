// SPDX-License-Identifier: Apache-2.0
// In-place upgrades and how they are taken back. `root`/.eagerize/journal/<number>/ holds for each file
// its old text (n.old), until it is in place its new text (n.new), and plan.json, which is written last:
// an entry without it was never acted upon. While the entry has a file named `unfinished`, files are
// being moved. Moving needs no space, so a disk that is full cannot stop it half-way.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "llvm/ADT/StringExtras.h"
#include "rewriter/core/content_hash.h"
#include "rewriter/core/json_text.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/source_files.h"
#include "rewriter/core/write_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

constexpr const char* kFolder = ".eagerize";
constexpr const char* kUnfinished = "unfinished";

struct PlannedFile {
  std::string path;    // absolute
  std::string backup;  // name of the old text in the entry
  std::string before;  // ContentHash of both
  std::string after;
};

struct Plan {
  std::string command;
  std::vector<PlannedFile> files;
};

fs::path JournalFolder(const std::string& root) { return fs::path(root) / kFolder / "journal"; }

// Names of the journal's entries: numbers of six digits, oldest first.
std::vector<std::string> JournalEntries(const std::string& root) {
  std::vector<std::string> entries;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(JournalFolder(root), error)) {
    const std::string name = entry.path().filename();
    if (name.size() == 6 && name.find_first_not_of("0123456789") == std::string::npos) {
      entries.push_back(name);
    }
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

// The last upgrade that was begun, "" when there is none.
fs::path LastEntry(const std::string& root) {
  const std::vector<std::string> entries = JournalEntries(root);
  for (auto name = entries.rbegin(); name != entries.rend(); ++name) {
    const fs::path entry = JournalFolder(root) / *name;
    if (Exists(entry / "plan.json")) return entry;
  }
  return {};
}

std::string NextEntry(const std::string& root) {
  unsigned number = 1;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(JournalFolder(root), error)) {
    unsigned used = 0;
    const std::string name = entry.path().filename();
    if (!llvm::StringRef(name).take_front(6).getAsInteger(10, used)) {
      number = std::max(number, used + 1);
    }
  }
  std::string text = std::to_string(number);
  return std::string(6 - std::min<std::size_t>(6, text.size()), '0') + text;
}

std::string StoredName(std::size_t index, const char* ending) { return std::to_string(index) + ending; }

// Takes the place of `path`, keeping its permissions. Another file system is written to instead.
llvm::Error MoveTo(const fs::path& stored, const std::string& path) {
  const fs::path real = BehindLinks(path);
  struct stat state {};
  if (stat(real.c_str(), &state) == 0) chmod(stored.c_str(), state.st_mode & 07777);
  if (rename(stored.c_str(), real.c_str()) == 0) return llvm::Error::success();
  if (errno != EXDEV) {
    return llvm::createStringError("%s: cannot be written: %s", path.c_str(), std::strerror(errno));
  }
  llvm::Expected<std::string> text = ReadFile(stored);
  if (!text) return text.takeError();
  return WriteAtomically(path, *text);
}

llvm::Expected<Plan> ReadPlan(const fs::path& entry, const std::string& root) {
  const std::string name = entry / "plan.json";
  llvm::Expected<std::string> text = ReadFile(name);
  if (!text) return text.takeError();
  llvm::Expected<nlohmann::json> json = ParseJson<nlohmann::json>(*text, name);
  if (!json) return json.takeError();
  try {
    if (json->at("version") != 1) throw std::invalid_argument("version " + json->at("version").dump().substr(0, 40));
    Plan plan;
    plan.command = json->at("command").get<std::string>();
    if (!json->at("files").is_array()) throw std::invalid_argument("'files' is a list");
    for (const nlohmann::json& file : json->at("files")) {
      plan.files.push_back({fs::path(root) / PathBelow(file.at("path")), PathBelow(file.at("backup")),
                            file.at("before").get<std::string>(), file.at("after").get<std::string>()});
    }
    return plan;
  } catch (const std::exception& error) {
    return llvm::createStringError("undo: %s: not a journal of this version: %s", name.c_str(),
                                   MessageOf(error).c_str());
  }
}

// Old and new texts first, the plan last.
llvm::Error FillEntry(const fs::path& entry, const NewTexts& texts, const InPlaceOptions& options) {
  nlohmann::ordered_json plan = {{"version", 1}, {"command", options.command}};
  plan["files"] = nlohmann::ordered_json::array();
  if (llvm::Error error = WriteAtomically(fs::path(options.root) / kFolder / ".gitignore", "*\n")) return error;
  std::size_t number = 0;
  for (const auto& [path, text] : texts) {
    llvm::Expected<std::string> old_text = ReadFile(path);
    if (!old_text) return old_text.takeError();
    const std::string backup = StoredName(number, ".old");
    if (llvm::Error error = WriteAtomically(entry / backup, *old_text)) return error;
    if (llvm::Error error = WriteAtomically(entry / StoredName(number, ".new"), text)) return error;
    plan["files"].push_back({{"path", fs::path(path).lexically_relative(options.root).generic_string()},
                             {"backup", backup},
                             {"before", ContentHash(*old_text)},
                             {"after", ContentHash(text)}});
    ++number;
  }
  if (llvm::Error error = WriteAtomically(entry / kUnfinished, "")) return error;
  return WriteAtomically(entry / "plan.json",
                         plan.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

// Old texts beside the new ones, as the user asked for. A failure takes those back that were made.
llvm::Error KeepBeside(const NewTexts& texts, const std::string& suffix) {
  std::vector<std::string> made;
  for (const auto& [path, unused] : texts) {
    const std::string beside = path + suffix;
    const bool is_new = !Exists(beside);
    llvm::Expected<std::string> old_text = ReadFile(path);
    llvm::Error error = old_text ? WriteAtomically(beside, *old_text) : old_text.takeError();
    if (error) {
      for (const std::string& file : made) unlink(file.c_str());
      return error;
    }
    if (is_new) made.push_back(beside);
  }
  return llvm::Error::success();
}

// Moves the old texts back. A file that was edited since stays, unless forced.
llvm::Expected<UndoResult> Restore(const fs::path& entry, const Plan& plan, bool force) {
  UndoResult result;
  result.command = plan.command;
  for (const PlannedFile& file : plan.files) {
    llvm::Expected<std::string> now = ReadFile(file.path);
    const std::string hash = now ? ContentHash(*now) : "";
    // Removed since: like an edit by hand.
    if (!now) llvm::consumeError(now.takeError());
    if (hash == file.before) continue;
    if (hash != file.after && !force) {
      result.skipped.push_back(file.path);
      continue;
    }
    llvm::Expected<std::string> old_text = ReadFile(entry / file.backup);
    if (!old_text) return old_text.takeError();
    if (ContentHash(*old_text) != file.before) {
      return llvm::createStringError("%s: is not the text that was kept; %s stays as it is",
                                     (entry / file.backup).c_str(), file.path.c_str());
    }
    std::error_code error;
    fs::create_directories(fs::path(file.path).parent_path(), error);
    if (llvm::Error failure = MoveTo(entry / file.backup, file.path)) return failure;
    result.restored.push_back(file.path);
  }
  return result;
}

}  // namespace

llvm::Error WriteInPlace(const NewTexts& texts, const InPlaceOptions& options) {
  if (texts.empty()) return llvm::Error::success();
  const fs::path entry = JournalFolder(options.root) / NextEntry(options.root);
  std::error_code ignored;
  llvm::Error error = FillEntry(entry, texts, options);
  if (!error && !options.backup_suffix.empty()) error = KeepBeside(texts, options.backup_suffix);
  if (error) {
    fs::remove_all(entry, ignored);
    return error;
  }
  std::size_t number = 0;
  for (const auto& [path, text] : texts) {
    if (llvm::Error failure = MoveTo(entry / StoredName(number, ".new"), path)) {
      // All or nothing.
      llvm::Expected<Plan> plan = ReadPlan(entry, options.root);
      llvm::Expected<UndoResult> back =
          plan ? Restore(entry, *plan, false) : llvm::Expected<UndoResult>(plan.takeError());
      if (back && back->skipped.empty()) fs::remove_all(entry, ignored);
      if (!back) return llvm::joinErrors(std::move(failure), back.takeError());
      return failure;
    }
    ++number;
  }
  fs::remove(entry / kUnfinished, ignored);
  return llvm::Error::success();
}

llvm::Expected<UndoResult> Undo(const std::string& root, bool force) {
  const fs::path entry = LastEntry(root);
  if (entry.empty()) {
    return llvm::createStringError("undo: %s holds no journal of an in-place upgrade",
                                   root.c_str());
  }
  llvm::Expected<Plan> plan = ReadPlan(entry, root);
  if (!plan) return plan.takeError();
  llvm::Expected<UndoResult> result = Restore(entry, *plan, force);
  if (!result) return result;
  // The entry stays until everything it covers is back.
  if (result->skipped.empty()) {
    std::error_code error;
    for (std::size_t i = 0; i < plan->files.size(); ++i) fs::remove(entry / StoredName(i, ".new"), error);
    fs::rename(entry, entry.string() + ".undone", error);
  }
  return result;
}

bool HasStoppedUpgrade(const std::string& root) {
  const fs::path entry = LastEntry(root);
  return !entry.empty() && Exists(entry / kUnfinished);
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Single files and in-place upgrades; trees are in mirror_tree.cpp.
#include "rewriter/core/write_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Program.h"
#include "rewriter/core/content_hash.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

constexpr const char* kFolder = ".eagerize";

llvm::Error Failed(const std::string& path, const char* what) {
  return llvm::createStringError("%s: %s: %s", path.c_str(), what, std::strerror(errno));
}

// Closes a descriptor at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { Close(); }
  int value() const { return value_; }
  bool Close() {
    const bool is_fine = value_ < 0 || close(value_) == 0;
    value_ = -1;
    return is_fine;
  }

 private:
  int value_;
};

bool WriteAll(int descriptor, const std::string& text) {
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t count = write(descriptor, text.data() + done, text.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

void SyncFolder(const fs::path& folder) {
  Descriptor descriptor(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor.value() >= 0) fsync(descriptor.value());
}

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

std::string Relative(const std::string& path, const std::string& root) {
  return fs::path(path).lexically_relative(root).generic_string();
}

// Old texts first, the plan last: an entry without a plan was never acted upon.
llvm::Error StoreJournal(const NewTexts& texts, const InPlaceOptions& options) {
  const fs::path entry = JournalFolder(options.root) / NextEntry(options.root);
  nlohmann::ordered_json plan = {{"version", 1}, {"command", options.command}};
  plan["files"] = nlohmann::ordered_json::array();
  unsigned number = 0;
  for (const auto& [path, text] : texts) {
    llvm::Expected<std::string> old_text = ReadFile(path);
    if (!old_text) return old_text.takeError();
    const std::string backup = std::to_string(number++) + ".old";
    if (llvm::Error error = WriteAtomically(entry / backup, *old_text)) return error;
    plan["files"].push_back({{"path", Relative(path, options.root)},
                             {"backup", backup},
                             {"before", ContentHash(*old_text)},
                             {"after", ContentHash(text)}});
  }
  if (llvm::Error error = WriteAtomically(fs::path(options.root) / kFolder / ".gitignore", "*\n")) {
    return error;
  }
  return WriteAtomically(entry / "plan.json", plan.dump(2) + "\n");
}

}  // namespace

llvm::Error WriteAtomically(const std::string& path, const std::string& text) {
  const fs::path target(path);
  std::error_code error;
  if (target.has_parent_path()) fs::create_directories(target.parent_path(), error);
  if (error) {
    return llvm::createStringError(error, "%s: the folder cannot be made: %s", path.c_str(),
                                   error.message().c_str());
  }
  // A link stays a link: what it points to is written.
  const fs::path real = fs::is_symlink(target) ? fs::canonical(target, error) : target;
  std::string temporary = (real.parent_path() / ("." + real.filename().string())).string() +
                          ".eagerize-XXXXXX";
  Descriptor descriptor(mkostemp(temporary.data(), O_CLOEXEC));
  if (descriptor.value() < 0) return Failed(path, "cannot be written");
  struct stat old_state {};
  const bool exists = stat(real.c_str(), &old_state) == 0;
  const mode_t mask = umask(0);
  umask(mask);
  const mode_t mode = exists ? old_state.st_mode & 07777 : 0666 & ~mask;
  const bool is_written = WriteAll(descriptor.value(), text) &&
                          fchmod(descriptor.value(), mode) == 0 &&
                          fsync(descriptor.value()) == 0 && descriptor.Close();
  if (!is_written || rename(temporary.c_str(), real.c_str()) != 0) {
    llvm::Error failure = Failed(path, "cannot be written");
    unlink(temporary.c_str());
    return failure;
  }
  SyncFolder(real.parent_path());
  return llvm::Error::success();
}

llvm::Error WriteInPlace(const NewTexts& texts, const InPlaceOptions& options) {
  if (texts.empty()) return llvm::Error::success();
  if (llvm::Error error = StoreJournal(texts, options)) return error;
  for (const auto& [path, text] : texts) {
    if (!options.backup_suffix.empty()) {
      llvm::Expected<std::string> old_text = ReadFile(path);
      if (!old_text) return old_text.takeError();
      if (llvm::Error error = WriteAtomically(path + options.backup_suffix, *old_text)) {
        return error;
      }
    }
    if (llvm::Error error = WriteAtomically(path, text)) return error;
  }
  return llvm::Error::success();
}

llvm::Expected<UndoResult> Undo(const std::string& root, bool force) {
  std::vector<std::string> entries = JournalEntries(root);
  std::erase_if(entries, [&](const std::string& name) {
    return !fs::exists(JournalFolder(root) / name / "plan.json");
  });
  if (entries.empty()) {
    return llvm::createStringError("undo: %s holds no journal of an in-place upgrade",
                                   root.c_str());
  }
  const fs::path entry = JournalFolder(root) / entries.back();
  llvm::Expected<std::string> plan_text = ReadFile(entry / "plan.json");
  if (!plan_text) return plan_text.takeError();
  const auto plan = nlohmann::json::parse(*plan_text, nullptr, /*allow_exceptions=*/false);
  if (!plan.is_object() || plan.value("version", 0) != 1 || !plan.contains("files")) {
    return llvm::createStringError("undo: %s is not a journal of this version",
                                   (entry / "plan.json").c_str());
  }
  UndoResult result;
  result.command = plan.value("command", "");
  for (const auto& file : plan["files"]) {
    const std::string path = fs::path(root) / file.value("path", "");
    llvm::Expected<std::string> now = ReadFile(path);
    if (!now) {
      // Removed since: like an edit by hand.
      llvm::consumeError(now.takeError());
      if (!force) {
        result.skipped.push_back(path);
        continue;
      }
    } else {
      const std::string hash = ContentHash(*now);
      if (hash == file.value("before", "")) continue;
      if (hash != file.value("after", "") && !force) {
        result.skipped.push_back(path);
        continue;
      }
    }
    llvm::Expected<std::string> old_text = ReadFile(entry / file.value("backup", ""));
    if (!old_text) return old_text.takeError();
    if (llvm::Error error = WriteAtomically(path, *old_text)) return error;
    result.restored.push_back(path);
  }
  // The entry stays until everything it covers is back.
  if (result.skipped.empty()) {
    std::error_code error;
    fs::rename(entry, entry.string() + ".undone", error);
  }
  return result;
}

std::string UncommittedChanges(const std::string& root, const std::vector<std::string>& files) {
  const auto git = llvm::sys::findProgramByName("git");
  if (!git || files.empty()) return "";
  llvm::SmallString<128> out;
  if (llvm::sys::fs::createTemporaryFile("eagerize", "status", out)) return "";
  std::vector<llvm::StringRef> arguments = {*git,        "-C", root, "status",
                                            "--porcelain", "--"};
  for (const std::string& file : files) arguments.push_back(file);
  const std::optional<llvm::StringRef> redirects[] = {"", out.str(), ""};
  const int code = llvm::sys::ExecuteAndWait(*git, arguments, std::nullopt, redirects);
  llvm::Expected<std::string> status = ReadFile(out.str().str());
  llvm::sys::fs::remove(out);
  if (!status) {
    llvm::consumeError(status.takeError());
    return "";
  }
  return code == 0 ? *status : "";
}

}  // namespace eager::rewriter

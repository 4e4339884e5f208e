// SPDX-License-Identifier: Apache-2.0
// Upgrades into a tree of their own. What was written is remembered below .eagerize/, so that the
// next run can tell hand-made changes from its own text.
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "rewriter/core/content_hash.h"
#include "rewriter/core/line_diff.h"
#include "rewriter/core/source_files.h"
#include "rewriter/core/write_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

const std::set<std::string> kNotCopied = {".git", ".hg", ".svn", ".eagerize"};

class TreeMirror {
 public:
  TreeMirror(fs::path in_root, fs::path out_root, const NewTexts& texts)
      : in_root_(std::move(in_root)), out_root_(std::move(out_root)), texts_(texts) {}

  llvm::Expected<MirrorResult> Run() {
    if (llvm::Error error = ReadManifest()) return error;
    std::error_code error;
    fs::create_directories(out_root_, error);
    if (error) {
      return llvm::createStringError(error, "%s: cannot be made: %s", out_root_.c_str(),
                                     error.message().c_str());
    }
    if (llvm::Error failure = Folder(in_root_)) return failure;
    if (llvm::Error failure = WriteManifest()) return failure;
    return std::move(result_);
  }

 private:
  fs::path State(const char* name) const { return out_root_ / ".eagerize" / name; }

  llvm::Error ReadManifest() {
    std::error_code error;
    const fs::path path = State("mirror.json");
    if (!fs::exists(path)) {
      if (fs::exists(out_root_) && !fs::is_empty(out_root_, error)) {
        return llvm::createStringError(
            "--out-root %s: holds files that are not from an earlier run; name a new or an empty "
            "folder",
            out_root_.c_str());
      }
      return llvm::Error::success();
    }
    llvm::Expected<std::string> text = ReadFile(path);
    if (!text) return text.takeError();
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object() || json.value("version", 0) != 1 || !json.contains("files")) {
      return llvm::createStringError("%s: not a record of this version", path.c_str());
    }
    for (const auto& [name, hash] : json["files"].items()) {
      if (hash.is_string()) before_[name] = hash.get<std::string>();
    }
    return llvm::Error::success();
  }

  llvm::Error WriteManifest() {
    nlohmann::ordered_json json = {{"version", 1}, {"files", nlohmann::ordered_json::object()}};
    for (const auto& [name, hash] : now_) json["files"][name] = hash;
    return WriteAtomically(State("mirror.json"), json.dump(1) + "\n");
  }

  llvm::Error Folder(const fs::path& folder) {
    std::error_code error;
    std::set<fs::path> entries;
    for (const auto& entry : fs::directory_iterator(folder, error)) entries.insert(entry.path());
    if (error) {
      return llvm::createStringError(error, "%s: cannot be read: %s", folder.c_str(),
                                     error.message().c_str());
    }
    for (const fs::path& entry : entries) {
      if (kNotCopied.contains(entry.filename()) || entry == out_root_) continue;
      if (llvm::Error failure = Entry(entry)) return failure;
    }
    return llvm::Error::success();
  }

  llvm::Error Entry(const fs::path& entry) {
    const fs::path target = out_root_ / entry.lexically_relative(in_root_);
    std::error_code error;
    const fs::file_status status = fs::symlink_status(entry, error);
    if (fs::is_directory(status)) {
      fs::create_directories(target, error);
      return Folder(entry);
    }
    if (fs::is_symlink(status)) {
      fs::remove(target, error);
      fs::copy_symlink(entry, target, error);
      return llvm::Error::success();
    }
    if (!fs::is_regular_file(status)) return llvm::Error::success();
    return File(entry, target);
  }

  llvm::Error File(const fs::path& source, const fs::path& target) {
    const std::string name = source.lexically_relative(in_root_).generic_string();
    llvm::Expected<std::string> old_text = ReadFile(source);
    if (!old_text) return old_text.takeError();
    const auto changed = texts_.find(source);
    const bool is_written = changed != texts_.end();
    const std::string& wanted = is_written ? changed->second : *old_text;
    is_written ? ++result_.written : ++result_.copied;
    now_[name] = ContentHash(wanted);
    if (fs::exists(target)) {
      llvm::Expected<std::string> present = ReadFile(target);
      if (!present) return present.takeError();
      const auto last = before_.find(name);
      if (last != before_.end() && ContentHash(*present) != last->second && *present != wanted) {
        return KeepHandWork(name, target, *present, *old_text, wanted);
      }
      if (*present == wanted) return Remember(name, wanted, is_written);
    }
    if (llvm::Error error = WriteAtomically(target, wanted)) return error;
    std::error_code error;
    fs::permissions(target, fs::status(source, error).permissions(), error);
    return Remember(name, wanted, is_written);
  }

  // The base of the next merge: only texts of ours need to be kept, copies are in the old tree.
  llvm::Error Remember(const std::string& name, const std::string& text, bool is_written) {
    const fs::path base = State("base") / name;
    std::error_code error;
    if (is_written) return WriteAtomically(base, text);
    fs::remove(base, error);
    return llvm::Error::success();
  }

  llvm::Error KeepHandWork(const std::string& name, const fs::path& target,
                           const std::string& present, const std::string& old_text,
                           const std::string& wanted) {
    const std::string last = before_.at(name);
    std::string base;
    bool has_base = false;
    llvm::Expected<std::string> stored = ReadFile(State("base") / name);
    if (stored) {
      base = *stored;
      has_base = true;
    } else {
      llvm::consumeError(stored.takeError());
      base = old_text;
      has_base = ContentHash(old_text) == last;
    }
    if (has_base) {
      const Merge merge = MergeLines(base, wanted, present);
      if (merge.conflicts == 0) {
        result_.merged.push_back(target);
        if (llvm::Error error = WriteAtomically(target, merge.text)) return error;
        return Remember(name, wanted, wanted != old_text);
      }
    }
    const fs::path beside = State("new") / name;
    result_.conflicts.push_back(beside);
    // The base stays what it was: the hand-made text was not merged with anything newer.
    now_[name] = last;
    return WriteAtomically(beside, wanted);
  }

  fs::path in_root_;
  fs::path out_root_;
  const NewTexts& texts_;
  std::map<std::string, std::string> before_;
  std::map<std::string, std::string> now_;
  MirrorResult result_;
};

}  // namespace

llvm::Expected<MirrorResult> MirrorTree(const std::string& in_root, const std::string& out_root,
                                        const NewTexts& texts) {
  return TreeMirror(in_root, out_root, texts).Run();
}

}  // namespace eager::rewriter

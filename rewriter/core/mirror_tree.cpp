// SPDX-License-Identifier: Apache-2.0
// Upgrades into a tree of their own. What was written is remembered below .eagerize/, so that the
// next run can tell hand-made changes from its own text.
#include <filesystem>
#include <set>

#include "rewriter/core/content_hash.h"
#include "rewriter/core/json_text.h"
#include "rewriter/core/line_diff.h"
#include "rewriter/core/paths.h"
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
    // What will be written is said first, so that a run that is stopped can be run again.
    if (llvm::Error error = Folder(in_root_, &TreeMirror::Foresee)) return error;
    if (llvm::Error error = WriteManifest(before_, now_)) return error;
    if (llvm::Error error = Folder(in_root_, &TreeMirror::File)) return error;
    if (llvm::Error error = WriteManifest(now_, {})) return error;
    return std::move(result_);
  }

  /// Why the tree may not be written to, without reading the sources.
  llvm::Error ReadManifest() {
    std::error_code error;
    const std::string path = State("mirror.json");
    if (!Exists(path)) {
      if (IsFolder(out_root_) && !fs::is_empty(out_root_, error)) {
        return llvm::createStringError(
            "--out-root %s: holds files that are not from an earlier run; name a new or an empty "
            "folder",
            out_root_.c_str());
      }
      return llvm::Error::success();
    }
    llvm::Expected<std::string> text = ReadFile(path);
    if (!text) return text.takeError();
    llvm::Expected<nlohmann::json> json = ParseJson<nlohmann::json>(*text, path);
    if (!json) return json.takeError();
    try {
      if (json->at("version") != 1) throw std::invalid_argument("version " + json->at("version").dump().substr(0, 40));
      for (const auto& [name, hash] : json->at("files").items()) before_[name] = hash.get<std::string>();
      if (json->contains("begun")) {
        for (const auto& [name, hash] : json->at("begun").items()) begun_[name] = hash.get<std::string>();
      }
    } catch (const std::exception& failure) {
      return llvm::createStringError("%s: not a record of this version: %s", path.c_str(), MessageOf(failure).c_str());
    }
    return llvm::Error::success();
  }

 private:
  using Hashes = std::map<std::string, std::string>;
  using Step = llvm::Error (TreeMirror::*)(const fs::path& source, const fs::path& target);

  fs::path State(const char* name) const { return out_root_ / ".eagerize" / name; }

  llvm::Error WriteManifest(const Hashes& files, const Hashes& begun) {
    nlohmann::ordered_json json = {{"version", 1}, {"files", nlohmann::ordered_json::object()}};
    for (const auto& [name, hash] : files) json["files"][name] = hash;
    for (const auto& [name, hash] : begun) json["begun"][name] = hash;
    const auto replace = nlohmann::ordered_json::error_handler_t::replace;
    return WriteAtomically(State("mirror.json"), json.dump(1, ' ', false, replace) + "\n");
  }

  llvm::Error Folder(const fs::path& folder, Step step) {
    std::error_code error;
    std::set<fs::path> entries;
    for (const auto& entry : fs::directory_iterator(folder, error)) entries.insert(entry.path());
    if (error) {
      return llvm::createStringError(error, "%s: cannot be read: %s", folder.c_str(),
                                     error.message().c_str());
    }
    for (const fs::path& entry : entries) {
      if (kNotCopied.contains(entry.filename()) || entry == out_root_) continue;
      if (llvm::Error failure = Entry(entry, step)) return failure;
    }
    return llvm::Error::success();
  }

  llvm::Error Entry(const fs::path& entry, Step step) {
    const fs::path target = out_root_ / entry.lexically_relative(in_root_);
    std::error_code error;
    const fs::file_status status = fs::symlink_status(entry, error);
    const bool is_written = step == &TreeMirror::File;
    if (fs::is_directory(status)) {
      if (is_written) fs::create_directories(target, error);
      if (error) return Failed(target, error);
      return Folder(entry, step);
    }
    if (fs::is_symlink(status)) {
      if (!is_written) return llvm::Error::success();
      fs::remove(target, error);
      fs::copy_symlink(entry, target, error);
      return error ? Failed(target, error) : llvm::Error::success();
    }
    if (!fs::is_regular_file(status)) return llvm::Error::success();
    return (this->*step)(entry, target);
  }

  static llvm::Error Failed(const fs::path& target, std::error_code error) {
    return llvm::createStringError(error, "%s: cannot be made: %s", target.c_str(), error.message().c_str());
  }

  llvm::Error Foresee(const fs::path& source, const fs::path&) {
    const auto changed = texts_.find(source);
    const std::string name = source.lexically_relative(in_root_).generic_string();
    if (changed != texts_.end()) {
      now_[name] = ContentHash(changed->second);
      return llvm::Error::success();
    }
    llvm::Expected<std::string> text = ReadFile(source);
    if (!text) return text.takeError();
    now_[name] = ContentHash(*text);
    return llvm::Error::success();
  }

  // Whether a text is what an earlier run wrote, or one that was stopped.
  bool IsOurs(const std::string& name, const std::string& text) const {
    const std::string hash = ContentHash(text);
    const auto last = before_.find(name);
    const auto begun = begun_.find(name);
    return (last != before_.end() && last->second == hash) || (begun != begun_.end() && begun->second == hash);
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
    if (Exists(target)) {
      llvm::Expected<std::string> present = ReadFile(target);
      if (!present) return present.takeError();
      const bool is_known = before_.contains(name) || begun_.contains(name);
      if (is_known && !IsOurs(name, *present) && *present != wanted) {
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
    const std::string last = before_.contains(name) ? before_.at(name) : begun_.at(name);
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
  Hashes before_;
  Hashes begun_;  // by a run that was stopped
  Hashes now_;
  MirrorResult result_;
};

}  // namespace

llvm::Expected<MirrorResult> MirrorTree(const std::string& in_root, const std::string& out_root,
                                        const NewTexts& texts) {
  return TreeMirror(in_root, out_root, texts).Run();
}

llvm::Error CheckMirror(const std::string& out_root) {
  const NewTexts none;
  return TreeMirror("", out_root, none).ReadManifest();
}

}  // namespace eager::rewriter

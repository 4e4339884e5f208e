// SPDX-License-Identifier: Apache-2.0
// Brings new texts to the disk: in place with a journal that can be taken back, as a tree of its
// own, or as a patch. Every write is atomic: a reader sees the old file or the new one.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"

namespace eager::rewriter {

using NewTexts = std::map<std::string, std::string>;  // absolute path → text

/// Writes through a temporary file beside the target and renames it; keeps the permissions of a
/// file that is there. A link stays a link: what it points to is written. Folders are made.
llvm::Error WriteAtomically(const std::string& path, const std::string& text);

/// Where a path leads to; the path itself when there is nothing yet.
std::filesystem::path BehindLinks(const std::filesystem::path& path);

struct InPlaceOptions {
  std::string root;
  /// When set, the old text of each file is also kept beside it as path + suffix.
  std::string backup_suffix;
  /// The command line, for the journal's reader.
  std::string command;
};

/// Stores the old and new texts and the plan in `root`/.eagerize/journal/<number>, then moves the new
/// texts into their places: all of them, or an error and none. A run that is killed at any moment leaves
/// each file old or new, and a journal from which Undo gives all old ones back.
llvm::Error WriteInPlace(const NewTexts& texts, const InPlaceOptions& options);

struct UndoResult {
  std::vector<std::string> restored;
  /// Files that were edited after the upgrade; they stay as they are.
  std::vector<std::string> skipped;
  std::string command;
};

/// Takes the last in-place upgrade below `root` back. Files edited since are skipped, or restored
/// too with `force`.
llvm::Expected<UndoResult> Undo(const std::string& root, bool force);

/// Whether the last upgrade below `root` was stopped while it moved files: some may be old, some new.
bool HasStoppedUpgrade(const std::string& root);

/// Why `root` may not be edited in place: uncommitted changes to `files`, as git sees them. Empty
/// when there is none, or no git repository.
std::string UncommittedChanges(const std::string& root, const std::vector<std::string>& files);

struct MirrorResult {
  unsigned copied = 0;
  unsigned written = 0;
  /// Files edited by hand after the last run, merged with the new text.
  std::vector<std::string> merged;
  /// Files where both changed the same lines: the hand-made lines stand, and the tool's own text is
  /// in the file named here.
  std::vector<std::string> conflicts;
};

/// Copies the whole tree `in_root` to `out_root` with the new texts in their places. Files edited
/// by hand since the last run into the same tree are merged three ways.
llvm::Expected<MirrorResult> MirrorTree(const std::string& in_root, const std::string& out_root,
                                        const NewTexts& texts);

/// Why `out_root` cannot take a tree: it holds other files, or its record cannot be read.
llvm::Error CheckMirror(const std::string& out_root);

}  // namespace eager::rewriter

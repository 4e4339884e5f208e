// SPDX-License-Identifier: Apache-2.0
// Difference of two texts line by line: the patch, the side-by-side view and the three-way merge
// are made from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace eager::rewriter {

/// Lines [old_begin, old_end) of the old text became [new_begin, new_end) of the new one. Indices
/// start at 0; one of the two may be empty.
struct LineChange {
  unsigned old_begin = 0;
  unsigned old_end = 0;
  unsigned new_begin = 0;
  unsigned new_end = 0;

  friend bool operator==(const LineChange&, const LineChange&) = default;
};

/// The lines of a text, each with its line end.
std::vector<std::string_view> SplitLines(std::string_view text);

/// The changes in order, as few lines as possible.
std::vector<LineChange> DiffLines(const std::vector<std::string_view>& old_lines,
                                  const std::vector<std::string_view>& new_lines);

/// A unified diff of one file as `git apply` takes it, "" when the texts are equal. `path` is
/// relative to the root and written as a/path and b/path.
std::string UnifiedDiff(const std::string& path, std::string_view old_text,
                        std::string_view new_text, unsigned context = 3);

struct Merge {
  std::string text;
  /// Regions both sides changed differently; there `text` has the second side's lines.
  unsigned conflicts = 0;
};

/// Three-way merge by lines: what `theirs` changed in `base` is taken over into `ours`.
Merge MergeLines(std::string_view base, std::string_view theirs, std::string_view ours);

}  // namespace eager::rewriter

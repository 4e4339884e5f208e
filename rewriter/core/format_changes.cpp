// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/format_changes.h"

#include <clang/Format/Format.h>

#include <algorithm>
#include <map>

#include "llvm/Support/VirtualFileSystem.h"
#include "rewriter/core/line_diff.h"

namespace eager::rewriter {
namespace {

// clang-format takes quadratic time for lines of comment that follow each other: ten thousand of them take
// seconds, and with so many the changes are left as they were composed.
constexpr unsigned kMostComments = 3000;

unsigned LongestComment(const std::vector<std::string_view>& lines) {
  unsigned longest = 0;
  unsigned current = 0;
  for (std::string_view line : lines) {
    const std::size_t first = line.find_first_not_of(" \t\r\n");
    const bool is_comment = first == std::string_view::npos || line.substr(first, 2) == "//";
    current = is_comment ? current + 1 : 0;
    longest = std::max(longest, current);
  }
  return longest;
}

// The step by which lines are most often indented deeper than the line before.
unsigned IndentWidthOf(const std::vector<std::string_view>& lines) {
  std::map<std::size_t, unsigned> steps;
  std::size_t previous = 0;
  for (std::string_view line : lines) {
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent == std::string_view::npos || line[indent] == '\n') continue;
    if (indent > previous && indent - previous <= 8) ++steps[indent - previous];
    previous = indent;
  }
  unsigned width = 2;
  unsigned best = 0;
  for (std::size_t candidate : {2, 4, 8, 3}) {
    if (steps[candidate] > best) {
      best = steps[candidate];
      width = static_cast<unsigned>(candidate);
    }
  }
  return width;
}

clang::format::FormatStyle GuessStyle(const std::string& text) {
  using clang::format::FormatStyle;
  FormatStyle style = clang::format::getGoogleStyle(FormatStyle::LK_Cpp);
  const std::vector<std::string_view> lines = SplitLines(text);
  style.IndentWidth = IndentWidthOf(lines);
  std::size_t longest = 0;
  unsigned with_tabs = 0;
  for (std::string_view line : lines) {
    longest = std::max(longest, line.size());
    with_tabs += line.front() == '\t' ? 1 : 0;
  }
  style.ColumnLimit = longest <= 81 ? 80 : longest <= 101 ? 100 : 120;
  style.AccessModifierOffset = -static_cast<int>(style.IndentWidth) + (style.IndentWidth == 2);
  if (with_tabs > lines.size() / 10) {
    style.UseTab = FormatStyle::UT_ForIndentation;
    style.TabWidth = style.IndentWidth = 4;
  }
  const auto count = [&](std::string_view what) {
    unsigned found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
      ++found;
    }
    return found;
  };
  style.DerivePointerAlignment = true;
  // Braces on lines of their own?
  if (count(")\n{") + count("\n{\n") > count(") {\n")) {
    style.BreakBeforeBraces = FormatStyle::BS_Allman;
  }
  return style;
}

}  // namespace

void FormatChanges(const std::string& path, const std::string& old_text, ComposedFile& composed) {
  std::vector<clang::tooling::Range> ranges;
  for (const ByteRange& changed : composed.changed) {
    if (!changed.IsEmpty()) ranges.emplace_back(changed.begin, changed.end - changed.begin);
  }
  if (ranges.empty() || LongestComment(SplitLines(composed.text)) > kMostComments) return;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files = llvm::vfs::getRealFileSystem();
  clang::format::FormatStyle none = clang::format::getNoStyle();
  llvm::Expected<clang::format::FormatStyle> found =
      clang::format::getStyle("file", path, "none", composed.text, files.get());
  clang::format::FormatStyle style = none;
  if (found) {
    style = *found;
  } else {
    llvm::consumeError(found.takeError());
  }
  if (style.DisableFormat) style = GuessStyle(old_text);
  style.SortIncludes = clang::format::FormatStyle::SI_Never;
  const clang::tooling::Replacements changes =
      clang::format::reformat(style, composed.text, ranges, path);
  llvm::Expected<std::string> formatted =
      clang::tooling::applyAllReplacements(composed.text, changes);
  if (!formatted) {
    llvm::consumeError(formatted.takeError());
    return;
  }
  std::vector<ByteRange> moved;
  for (const ByteRange& changed : composed.changed) {
    moved.push_back({changes.getShiftedCodePosition(changed.begin),
                     changes.getShiftedCodePosition(changed.end)});
  }
  composed.text = std::move(*formatted);
  composed.changed = std::move(moved);
}

}  // namespace eager::rewriter

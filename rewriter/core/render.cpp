// SPDX-License-Identifier: Apache-2.0
// The second half of compose.h: prints files from edits that do not contradict each other.
#include <algorithm>
#include <utility>

#include "rewriter/core/compose.h"

namespace eager::rewriter {
namespace {

// Whether an edit lies in a stretch of text, so that it moves and goes with it.
bool BelongsTo(const Edit& edit, const ByteRange& range) {
  if (!edit.range.IsEmpty()) return range.Contains(edit.range);
  const unsigned at = edit.range.begin;
  switch (edit.glue) {
    case Glue::kNone: return range.begin < at && at < range.end;
    case Glue::kFollowing: return range.begin <= at && at < range.end;
    case Glue::kPreceding: return range.begin < at && at <= range.end;
  }
  return false;
}

bool KeepsAll(const Edit& edit) {
  return std::any_of(edit.pieces.begin(), edit.pieces.end(), [&](const Piece& piece) {
    const auto* kept = std::get_if<Kept>(&piece);
    return kept && kept->file == edit.file && kept->range.Contains(edit.range);
  });
}

// Insertions first, then the wider range: an edit comes before all edits inside it.
bool ComesFirst(const Edit* a, const Edit* b) {
  const auto rank = [](const Edit* edit) {
    if (!edit->range.IsEmpty()) return 3;
    return edit->glue == Glue::kPreceding ? 0 : edit->glue == Glue::kNone ? 1 : 2;
  };
  if (a->range.begin != b->range.begin) return a->range.begin < b->range.begin;
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (a->range.end != b->range.end) return a->range.end > b->range.end;
  return KeepsAll(*a) && !KeepsAll(*b);
}

class Renderer {
 public:
  Renderer(const std::vector<Edit>& edits, SourceFiles& sources) : sources_(sources) {
    for (const Edit& edit : edits) by_file_[edit.file].push_back(&edit);
    for (auto& [file, list] : by_file_) std::stable_sort(list.begin(), list.end(), ComesFirst);
  }

  llvm::Expected<ComposedFile> File(const std::string& file) {
    llvm::Expected<const std::string*> source = sources_.Text(file);
    if (!source) return source.takeError();
    out_ = {};
    emptied_.clear();
    active_.clear();
    const auto size = static_cast<unsigned>((*source)->size());
    if (llvm::Error error = Range(file, {0, size}, /*is_whole_file=*/true)) return error;
    RemoveEmptiedLines();
    return std::move(out_);
  }

 private:
  llvm::Error Range(const std::string& file, const ByteRange& range, bool is_whole_file) {
    llvm::Expected<const std::string*> source = sources_.Text(file);
    if (!source) return source.takeError();
    if (range.end > (*source)->size() || range.begin > range.end) {
      return llvm::createStringError("%s: an edit keeps bytes %u to %u of %zu", file.c_str(),
                                     range.begin, range.end, (*source)->size());
    }
    unsigned cursor = range.begin;
    const Edit* last = nullptr;
    for (const Edit* edit : by_file_[file]) {
      if (IsActive(edit) || (!is_whole_file && !BelongsTo(*edit, range))) continue;
      if (last && BelongsTo(*edit, last->range)) continue;
      if (edit->range.begin < cursor || edit->range.end > range.end) {
        return llvm::createStringError("%s: edits overlap at byte %u", file.c_str(),
                                       edit->range.begin);
      }
      out_.text.append(**source, cursor, edit->range.begin - cursor);
      if (llvm::Error error = Pieces(*edit)) return error;
      cursor = edit->range.end;
      if (!edit->range.IsEmpty()) last = edit;
    }
    out_.text.append(**source, cursor, range.end - cursor);
    return llvm::Error::success();
  }

  llvm::Error Pieces(const Edit& edit) {
    const auto begin = static_cast<unsigned>(out_.text.size());
    const bool is_outermost = active_.empty();
    active_.push_back(&edit);
    for (const Piece& piece : edit.pieces) {
      if (const auto* fresh = std::get_if<std::string>(&piece)) {
        out_.text += *fresh;
        continue;
      }
      const Kept& kept = std::get<Kept>(piece);
      if (llvm::Error error = Range(kept.file, kept.range, false)) return error;
    }
    active_.pop_back();
    const auto end = static_cast<unsigned>(out_.text.size());
    if (begin == end && !edit.range.IsEmpty() && !EndsLine(edit)) emptied_.push_back(begin);
    if (is_outermost && !edit.group.empty()) out_.changed.push_back({begin, end});
    return llvm::Error::success();
  }

  // An edit that takes a whole line with its end leaves no empty line behind.
  bool EndsLine(const Edit& edit) {
    llvm::Expected<const std::string*> source = sources_.Text(edit.file);
    if (!source) {
      llvm::consumeError(source.takeError());
      return false;
    }
    return edit.range.end <= (*source)->size() && (**source)[edit.range.end - 1] == '\n';
  }

  bool IsActive(const Edit* edit) const {
    return std::find(active_.begin(), active_.end(), edit) != active_.end();
  }

  // A line on which an edit left nothing goes, and with it a blank line that would stand beside
  // another one.
  void RemoveEmptiedLines();

  SourceFiles& sources_;
  std::map<std::string, std::vector<const Edit*>> by_file_;
  std::vector<const Edit*> active_;
  std::vector<unsigned> emptied_;
  ComposedFile out_;
};

struct Line {
  unsigned begin = 0;
  unsigned end = 0;  // after the line's end
  bool is_blank = false;
  bool is_removed = false;
};

std::vector<Line> LinesOf(const std::string& text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t newline = text.find('\n', begin);
    const std::size_t end = newline == std::string::npos ? text.size() : newline + 1;
    const bool is_blank = text.find_first_not_of(" \t\r\n", begin) >= end;
    lines.push_back({static_cast<unsigned>(begin), static_cast<unsigned>(end), is_blank, false});
    begin = end;
  }
  return lines;
}

bool IsLastCharacter(const std::string& text, const Line& line, char wanted) {
  const std::size_t last = text.find_last_not_of(" \t\r\n", line.end - 1);
  return last != std::string::npos && last >= line.begin && text[last] == wanted;
}

bool IsFirstCharacter(const std::string& text, const Line& line, char wanted) {
  const std::size_t first = text.find_first_not_of(" \t", line.begin);
  return first < line.end && text[first] == wanted;
}

// Around each run of removed lines: no two blank lines, none after '{' or before '}'.
void RemoveNeighbouringBlanks(const std::string& text, std::vector<Line>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].is_removed) continue;
    std::size_t next = i;
    while (next < lines.size() && lines[next].is_removed) ++next;
    Line* before = i == 0 ? nullptr : &lines[i - 1];
    Line* after = next == lines.size() ? nullptr : &lines[next];
    if (after && after->is_blank &&
        (!before || before->is_blank || IsLastCharacter(text, *before, '{'))) {
      after->is_removed = true;
    } else if (before && before->is_blank && after && IsFirstCharacter(text, *after, '}')) {
      before->is_removed = true;
    }
    i = next;
  }
}

void Renderer::RemoveEmptiedLines() {
  if (emptied_.empty()) return;
  std::vector<Line> lines = LinesOf(out_.text);
  for (unsigned offset : emptied_) {
    auto line = std::find_if(lines.begin(), lines.end(), [&](const Line& candidate) {
      return candidate.begin <= offset && offset < candidate.end;
    });
    if (line != lines.end() && line->is_blank) line->is_removed = true;
  }
  RemoveNeighbouringBlanks(out_.text, lines);
  std::string text;
  // Maps an offset of the old text into the new one.
  const auto moved = [&lines](unsigned offset) {
    unsigned removed = 0;
    for (const Line& line : lines) {
      if (line.begin >= offset) break;
      if (line.is_removed) removed += std::min(offset, line.end) - line.begin;
    }
    return offset - removed;
  };
  for (ByteRange& changed : out_.changed) changed = {moved(changed.begin), moved(changed.end)};
  for (const Line& line : lines) {
    if (!line.is_removed) text.append(out_.text, line.begin, line.end - line.begin);
  }
  out_.text = std::move(text);
}

}  // namespace

llvm::Expected<std::map<std::string, ComposedFile>> Render(const std::vector<Edit>& edits,
                                                           SourceFiles& sources) {
  std::set<std::string> files;
  for (const Edit& edit : edits) files.insert(edit.file);
  Renderer renderer(edits, sources);
  std::map<std::string, ComposedFile> rendered;
  for (const std::string& file : files) {
    llvm::Expected<ComposedFile> composed = renderer.File(file);
    if (!composed) return composed.takeError();
    llvm::Expected<const std::string*> source = sources.Text(file);
    if (!source) return source.takeError();
    if (composed->text != **source) rendered[file] = std::move(*composed);
  }
  return rendered;
}

}  // namespace eager::rewriter

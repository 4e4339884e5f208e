// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/emit.h"

#include <algorithm>

#include "rewriter/core/record_text.h"

namespace eager::rewriter {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

unsigned LineStart(const std::string& text, unsigned at) {
  while (at > 0 && text[at - 1] != '\n') --at;
  return at;
}

unsigned LineEnd(const std::string& text, unsigned at) {
  while (at < text.size() && text[at] != '\n') ++at;
  return at;
}

std::string Line(const std::string& text, unsigned start) {
  return Trim(text.substr(start, LineEnd(text, start) - start));
}

// A deletion between two blank lines, or behind an opening brace, takes the blank line along.
void JoinBlankLines(const std::string& text, ByteRange& range) {
  const bool is_start = range.begin == 0;
  const std::string above = is_start ? "" : Line(text, LineStart(text, range.begin - 1));
  const bool opens = is_start || above.empty() || above.back() == '{';
  while (opens && range.end < text.size() && Line(text, range.end).empty()) {
    range.end = std::min<unsigned>(LineEnd(text, range.end) + 1, static_cast<unsigned>(text.size()));
  }
  // nothing but the block's end follows: the blank line above goes
  if (!is_start && above.empty() && range.end < text.size() && Line(text, range.end).rfind("}", 0) == 0) {
    range.begin = LineStart(text, range.begin - 1);
  }
}

std::string Resolve(std::string text, bool is_qualified) {
  std::string result;
  for (const char c : text) {
    if (c == kQualifier) {
      if (is_qualified) result += "eager::";
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace

std::string Trim(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

ByteRange LeadingComment(const std::string& text, ByteRange statement) {
  const unsigned own = LineStart(text, statement.begin);
  if (!Trim(text.substr(own, statement.begin - own)).empty()) return {statement.begin, statement.begin};
  unsigned begin = own;
  while (begin > 0) {
    const unsigned above = LineStart(text, begin - 1);
    const std::string line = Line(text, above);
    const bool is_comment = line.rfind("//", 0) == 0 ||
                            (line.rfind("/*", 0) == 0 && line.size() > 3 && line.substr(line.size() - 2) == "*/");
    if (!is_comment) break;
    begin = above;
  }
  return {begin, begin == own ? begin : own};
}

ByteRange TrailingComment(const std::string& text, ByteRange statement) {
  unsigned at = statement.end;
  while (at < text.size() && IsBlank(text[at])) ++at;
  if (text.compare(at, 2, "//") == 0) return {at, LineEnd(text, at)};
  return {statement.end, statement.end};
}

ByteRange WithComments(const std::string& text, ByteRange statement) {
  const ByteRange above = LeadingComment(text, statement);
  const ByteRange behind = TrailingComment(text, statement);
  return {above.IsEmpty() ? statement.begin : above.begin, behind.IsEmpty() ? statement.end : behind.end};
}

ByteRange WholeLines(const std::string& text, ByteRange statement) {
  const ByteRange behind = TrailingComment(text, statement);
  const unsigned end = behind.IsEmpty() ? statement.end : behind.end;
  const unsigned start = LineStart(text, statement.begin);
  const unsigned stop = LineEnd(text, end);
  const bool is_alone = Trim(text.substr(start, statement.begin - start)).empty() &&
                        Trim(text.substr(end, stop - end)).empty();
  if (!is_alone) {
    unsigned after = statement.end;
    while (after < text.size() && IsBlank(text[after])) ++after;
    return {statement.begin, after};
  }
  return {start, static_cast<unsigned>(std::min<std::size_t>(stop + 1, text.size()))};
}

const std::string& TextEditor::Text(const std::string& file) const {
  static const std::string empty;
  const auto found = texts_->find(file);
  return found == texts_->end() ? empty : found->second;
}

std::string TextEditor::Source(const std::string& file, ByteRange range) const {
  return Text(file).substr(range.begin, range.end - range.begin);
}

void TextEditor::Replace(const std::string& file, ByteRange range, std::string text) {
  auto& edits = edits_[file];
  auto made = std::make_shared<const Replacement>(Replacement{range, std::move(text)});
  if (!range.IsEmpty()) {
    for (auto& edit : edits) {
      if (edit->range == range) {
        edit = std::move(made);
        return;
      }
    }
  }
  edits.push_back(std::move(made));
}

std::vector<const TextEditor::Replacement*> TextEditor::Outermost(
    const std::string& file, ByteRange range, const std::set<const Replacement*>& used) const {
  std::vector<const Replacement*> inside;
  const auto found = edits_.find(file);
  if (found == edits_.end()) return inside;
  for (const auto& edit : found->second) {
    if (range.Contains(edit->range) && !used.contains(edit.get())) inside.push_back(edit.get());
  }
  std::stable_sort(inside.begin(), inside.end(), [](const Replacement* a, const Replacement* b) {
    if (a->range.begin != b->range.begin) return a->range.begin < b->range.begin;
    if (a->range.IsEmpty() != b->range.IsEmpty()) return a->range.IsEmpty();
    return a->range.end > b->range.end;
  });
  std::vector<const Replacement*> result;
  unsigned covered = range.begin;
  for (const Replacement* edit : inside) {
    if (edit->range.begin < covered) continue;
    result.push_back(edit);
    covered = edit->range.end;
  }
  return result;
}

std::string TextEditor::RenderWithout(const std::string& file, ByteRange range,
                                      std::set<const Replacement*> used) const {
  const std::string& text = Text(file);
  std::string result;
  unsigned at = range.begin;
  for (const Replacement* edit : Outermost(file, range, used)) {
    result += text.substr(at, edit->range.begin - at);
    result += Expand(file, *edit, used);
    at = edit->range.end;
  }
  return result + text.substr(at, range.end - at);
}

std::string TextEditor::Expand(const std::string& file, const Replacement& edit,
                               std::set<const Replacement*> used) const {
  used.insert(&edit);
  std::string result;
  for (std::size_t i = 0; i < edit.text.size(); ++i) {
    if (edit.text[i] != kKeptOpen) {
      result += edit.text[i];
      continue;
    }
    const std::size_t colon = edit.text.find(':', i);
    const std::size_t close = edit.text.find(kKeptClose, i);
    const unsigned begin = static_cast<unsigned>(std::stoul(edit.text.substr(i + 1, colon - i - 1)));
    const unsigned end = static_cast<unsigned>(std::stoul(edit.text.substr(colon + 1, close - colon - 1)));
    result += RenderWithout(file, {begin, end}, used);
    i = close;
  }
  return result;
}

std::string TextEditor::Render(const std::string& file, ByteRange range) const {
  return RenderWithout(file, range, {});
}

std::vector<Edit> TextEditor::Finish(const QualifiedAt& is_qualified, const std::string& group,
                                     bool keeps_recordings) const {
  std::vector<Edit> result;
  for (const auto& [file, edits] : edits_) {
    const std::string& text = Text(file);
    for (const Replacement* edit : Outermost(file, {0, static_cast<unsigned>(text.size())}, {})) {
      Edit out;
      out.file = file;
      out.range = edit->range;
      out.group = group;
      const std::string expanded = Resolve(ResolveRecordings(Expand(file, *edit, {}), keeps_recordings),
                                           is_qualified(file, edit->range.begin));
      if (expanded == text.substr(edit->range.begin, edit->range.end - edit->range.begin)) continue;
      if (!expanded.empty()) out.pieces.emplace_back(expanded);
      // deleted lines next to each other are one edit, and two blank lines never meet
      const bool is_line = expanded.empty() && (edit->range.begin == 0 || text[edit->range.begin - 1] == '\n') &&
                           edit->range.end > 0 && text[edit->range.end - 1] == '\n';
      if (is_line && !result.empty() && result.back().file == file && result.back().pieces.empty() &&
          result.back().range.end == edit->range.begin) {
        result.back().range.end = edit->range.end;
      } else {
        result.push_back(std::move(out));
      }
      if (is_line) JoinBlankLines(text, result.back().range);
    }
  }
  return result;
}

bool TextEditor::Covers(const std::string& file, ByteRange range) const {
  const auto found = edits_.find(file);
  if (found == edits_.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(), [&](const auto& edit) {
    return edit->range.Contains(range);
  });
}

}  // namespace eager::rewriter

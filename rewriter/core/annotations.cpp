// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/annotations.h"

#include <clang/Lex/Lexer.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace eager::rewriter {
namespace {

bool EndsWithContinuation(std::string_view line) {
  const std::size_t last = line.find_last_not_of(" \t\r\n");
  return last != std::string_view::npos && line[last] == '\\';
}

// Offsets at which a line begins and nothing that began before it goes on, in order.
std::vector<unsigned> FreeLineStarts(const std::string& text) {
  std::vector<bool> is_inside(text.size() + 1, false);
  clang::LangOptions language;
  language.CPlusPlus = language.CPlusPlus11 = language.CPlusPlus14 = language.CPlusPlus17 = true;
  const char* const begin = text.c_str();
  clang::Lexer lexer(clang::SourceLocation(), language, begin, begin, begin + text.size());
  lexer.SetCommentRetentionState(true);
  clang::Token token;
  for (bool is_last = false; !is_last;) {
    is_last = lexer.LexFromRawLexer(token);
    const auto end = static_cast<std::size_t>(lexer.getBufferLocation() - begin);
    for (std::size_t at = end - token.getLength() + 1; at < end; ++at) is_inside[at] = true;
  }
  std::vector<unsigned> starts;
  std::size_t before = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const bool is_continued = at > 0 && EndsWithContinuation(std::string_view(text).substr(before, at - before));
    if (!is_continued && !is_inside[at]) starts.push_back(static_cast<unsigned>(at));
    const std::size_t newline = text.find('\n', at);
    if (newline == std::string::npos) break;
    before = at;
    at = newline + 1;
  }
  return starts;
}

std::string_view Trimmed(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(" \t\r\n") - first + 1);
}

// Whether one of the lines of comment that stand directly above says it.
bool IsSaidAbove(std::string_view text, std::size_t begin, std::string_view comment) {
  while (begin > 0) {
    const std::size_t newline = begin < 2 ? std::string_view::npos : text.rfind('\n', begin - 2);
    const std::size_t line_begin = newline == std::string_view::npos ? 0 : newline + 1;
    const std::string_view line = Trimmed(text.substr(line_begin, begin - line_begin));
    if (line == comment) return true;
    if (line.substr(0, 2) != "//") return false;
    begin = line_begin;
  }
  return false;
}

// One line of comment, which does not go on in the next.
std::string CommentLine(const Finding& finding) {
  std::string comment = "// " + finding.diagnostic + ": " + finding.message;
  std::replace_if(comment.begin(), comment.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  comment.resize(Trimmed(comment).size());
  return EndsWithContinuation(comment) ? comment + "." : comment;
}

// Comments by where they are to stand in one file.
class FileComments {
 public:
  explicit FileComments(const std::string& text) : text_(text), starts_(FreeLineStarts(text)) {}

  void Add(unsigned offset, const std::string& comment) {
    const unsigned begin = *std::prev(std::upper_bound(starts_.begin(), starts_.end(), offset));
    std::vector<std::string>& known = comments_[begin];
    if (std::find(known.begin(), known.end(), comment) != known.end()) return;
    if (!IsSaidAbove(text_, begin, comment)) known.push_back(comment);
  }

  void AppendTo(std::vector<Edit>& edits, const std::string& file) const {
    for (const auto& [begin, comments] : comments_) {
      const std::size_t first = text_.find_first_not_of(" \t", begin);
      const std::string indent = text_.substr(begin, first == std::string::npos ? 0 : first - begin);
      std::string lines;
      for (const std::string& comment : comments) lines += indent + comment + LineEndOf(text_);
      if (!lines.empty()) edits.push_back({file, {begin, begin}, {lines}, "", Glue::kNone});
    }
  }

 private:
  const std::string& text_;
  const std::vector<unsigned> starts_;
  std::map<unsigned, std::vector<std::string>> comments_;
};

}  // namespace

std::vector<Edit> Annotations(const AnalysisResult& result, SourceFiles& sources) {
  std::map<std::string, FileComments> files;
  for (const Finding& finding : result.findings) {
    if (finding.verdict != Verdict::kManual && finding.verdict != Verdict::kReview && finding.verdict != Verdict::kRefused) continue;
    const Site& site = result.sites[finding.site];
    if (site.kind == SiteKind::kModel || site.kind == SiteKind::kBuild) continue;
    auto file = files.find(site.file);
    if (file == files.end()) {
      llvm::Expected<const std::string*> text = sources.Text(site.file);
      if (!text) {
        llvm::consumeError(text.takeError());  // the report says so
        continue;
      }
      file = files.emplace(site.file, FileComments(**text)).first;
    }
    file->second.Add(site.range.begin, CommentLine(finding));
  }
  std::vector<Edit> edits;
  for (const auto& [file, comments] : files) comments.AppendTo(edits, file);
  return edits;
}

}  // namespace eager::rewriter

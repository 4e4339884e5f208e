// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/annotations.h"

#include <clang/Lex/Lexer.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "llvm/ADT/StringRef.h"
#include "rewriter/core/line_diff.h"

namespace eager::rewriter {
namespace {

constexpr const char* kBlank = " \t\r\n";

bool EndsWithContinuation(llvm::StringRef line) { return line.rtrim(kBlank).ends_with("\\"); }

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
  unsigned at = 0;
  bool is_continued = false;
  for (const std::string_view line : SplitLines(text)) {
    if (!is_continued && !is_inside[at]) starts.push_back(at);
    is_continued = EndsWithContinuation(line);
    at += static_cast<unsigned>(line.size());
  }
  return starts;
}

// Whether one of the lines of comment that stand directly above says it.
bool IsSaidAbove(llvm::StringRef text, std::size_t begin, llvm::StringRef comment) {
  llvm::StringRef above = text.take_front(begin);
  while (above.consume_back("\n")) {
    const std::size_t line_begin = above.rfind('\n') + 1;  // 0 in the first line
    const llvm::StringRef line = above.drop_front(line_begin).trim(kBlank);
    if (line == comment) return true;
    if (!line.starts_with("//")) return false;
    above = above.take_front(line_begin);
  }
  return false;
}

// One line of comment, which does not go on in the next.
std::string CommentLine(const Finding& finding) {
  std::string comment = "// " + finding.diagnostic + ": " + finding.message;
  std::replace_if(comment.begin(), comment.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  comment.resize(llvm::StringRef(comment).rtrim(kBlank).size());
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
    if (!NeedsPerson(finding.verdict)) continue;
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

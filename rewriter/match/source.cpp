// SPDX-License-Identifier: Apache-2.0
#include "rewriter/match/source.h"

#include <algorithm>

#include "clang/Lex/Lexer.h"
#include "rewriter/core/paths.h"

namespace eager::rewriter {

using clang::CharSourceRange;
using clang::FileID;
using clang::Lexer;
using clang::SourceLocation;
using clang::SourceRange;

Source::Source(clang::ASTContext& context, std::string root, std::vector<std::string> excludes,
               std::vector<std::string> not_user)
    : context_(context),
      manager_(context.getSourceManager()),
      root_(std::move(root)),
      excludes_(std::move(excludes)),
      not_user_(std::move(not_user)) {}

std::string Source::UserFile(SourceLocation location) const {
  if (location.isInvalid()) return "";
  const FileID id = manager_.getFileID(manager_.getFileLoc(location));
  for (const auto& [known, path] : cache_) {
    if (known == id) return path;
  }
  std::string path;
  if (const auto entry = manager_.getFileEntryRefForID(id)) {
    llvm::StringRef name = entry->getFileEntry().tryGetRealPathName();
    path = AbsolutePath(name.empty() ? entry->getName().str() : name.str());
    if (!IsBelow(path, root_)) path.clear();
    for (const std::string& folder : not_user_) {
      if (!path.empty() && IsBelow(path, folder)) path.clear();
    }
    for (const std::string& glob : excludes_) {
      if (!path.empty() && (path == glob || MatchesGlob(RelativeTo(path, root_), glob))) path.clear();
    }
  }
  cache_.emplace_back(id, path);
  return path;
}

std::optional<ByteRange> Source::Range(SourceRange range) const {
  if (range.isInvalid()) return std::nullopt;
  const CharSourceRange file_range = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(range), manager_, context_.getLangOpts());
  if (file_range.isInvalid()) return std::nullopt;
  const auto [begin_id, begin] = manager_.getDecomposedLoc(file_range.getBegin());
  const auto [end_id, end] = manager_.getDecomposedLoc(file_range.getEnd());
  if (begin_id != end_id || end < begin) return std::nullopt;
  return ByteRange{begin, end};
}

std::optional<ByteRange> Source::FileRange(SourceRange range) const {
  SourceLocation begin = range.getBegin();
  SourceLocation end = range.getEnd();
  if (begin.isInvalid() || end.isInvalid()) return std::nullopt;
  if (begin.isMacroID()) begin = manager_.getExpansionLoc(begin);
  if (end.isMacroID()) end = manager_.getExpansionRange(end).getEnd();
  return Range({begin, end});
}

std::optional<ByteRange> Source::StatementRange(const clang::Stmt& statement) const {
  std::optional<ByteRange> range = FileRange(statement.getSourceRange());
  if (!range) return std::nullopt;
  if (const auto behind = AfterToken(statement.getBeginLoc(), range->end, clang::tok::semi)) range->end = *behind;
  return range;
}

std::optional<unsigned> Source::AfterToken(SourceLocation in_file, unsigned offset,
                                           clang::tok::TokenKind kind) const {
  const FileID id = manager_.getFileID(manager_.getFileLoc(in_file));
  const SourceLocation at = manager_.getLocForStartOfFile(id).getLocWithOffset(offset);
  clang::Token token;
  if (Lexer::getRawToken(at, token, manager_, context_.getLangOpts(), /*IgnoreWhiteSpace=*/true)) {
    return std::nullopt;
  }
  if (token.isNot(kind)) return std::nullopt;
  return manager_.getFileOffset(token.getEndLoc());
}

bool Source::IsInMacroBody(SourceLocation location) const {
  while (location.isMacroID()) {
    if (!manager_.isMacroArgExpansion(location)) return true;
    location = manager_.getImmediateSpellingLoc(location);
  }
  return false;
}

std::string Source::MacroName(SourceLocation location) const {
  if (!location.isMacroID()) return "";
  SourceLocation last = location;
  while (location.isMacroID()) {
    last = location;
    location = manager_.isMacroArgExpansion(location)
                   ? manager_.getImmediateExpansionRange(location).getBegin()
                   : manager_.getImmediateExpansionRange(location).getBegin();
  }
  return Lexer::getImmediateMacroName(last, manager_, context_.getLangOpts()).str();
}

std::string Source::WholeMacro(const clang::Stmt& statement) const {
  SourceLocation begin = statement.getBeginLoc();
  if (!begin.isMacroID()) return "";
  while (begin.isMacroID() && manager_.isMacroArgExpansion(begin)) {
    begin = manager_.getImmediateSpellingLoc(begin);
  }
  return begin.isMacroID() ? MacroName(begin) : "";
}

std::string Source::BufferOf(SourceLocation location) const {
  return manager_.getBufferData(manager_.getFileID(manager_.getFileLoc(location))).str();
}

std::string Source::Text(SourceLocation in_file, ByteRange range) const {
  const llvm::StringRef buffer = manager_.getBufferData(manager_.getFileID(manager_.getFileLoc(in_file)));
  return buffer.slice(range.begin, range.end).str();
}

Position Source::PositionOf(SourceLocation location) const {
  const SourceLocation file = manager_.getFileLoc(location);
  return {manager_.getSpellingLineNumber(file), manager_.getSpellingColumnNumber(file)};
}

}  // namespace eager::rewriter

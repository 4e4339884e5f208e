// SPDX-License-Identifier: Apache-2.0
// Places in the user's files as bytes: maps Clang's locations (macro arguments included) to ranges
// of the text that a person wrote, and says which files are the user's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "clang/AST/ASTContext.h"
#include "rewriter/core/site.h"

namespace eager::rewriter {

class Source {
 public:
  Source(clang::ASTContext& context, std::string root, std::vector<std::string> excludes,
         std::vector<std::string> not_user);

  clang::ASTContext& context() const { return context_; }
  const clang::SourceManager& manager() const { return manager_; }

  /// The file that holds the text behind `location`; "" when it is not the user's.
  std::string UserFile(clang::SourceLocation location) const;
  bool IsUser(clang::SourceLocation location) const { return !UserFile(location).empty(); }

  /// The bytes of a token range if they are one stretch of one file: code outside of macros, or
  /// within one macro argument. A range that is a whole macro expansion gives the expansion.
  std::optional<ByteRange> Range(clang::SourceRange range) const;
  /// The bytes between two places, where macros stand for their uses.
  std::optional<ByteRange> FileRange(clang::SourceRange range) const;
  /// Like Range, for a statement: a macro expansion stands for its use, the semicolon is included.
  std::optional<ByteRange> StatementRange(const clang::Stmt& statement) const;
  /// Whether the token comes from the body of a macro (not from an argument).
  bool IsInMacroBody(clang::SourceLocation location) const;
  /// The name of the outermost macro whose expansion `location` comes from, "" for none.
  std::string MacroName(clang::SourceLocation location) const;
  /// Name of the macro at whose invocation the whole of `statement` stands, "" for none.
  std::string WholeMacro(const clang::Stmt& statement) const;

  std::string Text(clang::SourceLocation in_file, ByteRange range) const;
  Position PositionOf(clang::SourceLocation location) const;
  /// Offset just behind the next token `kind` after `offset` if that token comes next.
  std::optional<unsigned> AfterToken(clang::SourceLocation in_file, unsigned offset,
                                     clang::tok::TokenKind kind) const;
  std::string BufferOf(clang::SourceLocation location) const;

 private:
  clang::ASTContext& context_;
  const clang::SourceManager& manager_;
  std::string root_;
  std::vector<std::string> excludes_;
  std::vector<std::string> not_user_;
  mutable std::vector<std::pair<clang::FileID, std::string>> cache_;
};

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Puts new text together from old: an edit replaces a range, its text may keep ranges of the old
// one, and what lies inside kept ranges is edited in turn. Moved statements are rendered by the
// same rules as those that stay.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "rewriter/core/edit.h"
#include "rewriter/core/facts.h"

namespace eager::rewriter {

class TextEditor {
 public:
  explicit TextEditor(const std::map<std::string, std::string>& texts) : texts_(&texts) {}

  /// Later replacements of the same range win over earlier ones.
  void Replace(const std::string& file, ByteRange range, std::string text);
  void Insert(const std::string& file, unsigned at, std::string text) { Replace(file, {at, at}, std::move(text)); }

  /// The new text of a range, edits inside of it applied; qualifiers are still marks.
  std::string Render(const std::string& file, ByteRange range) const;
  /// The outermost edits of each file, marks resolved: "eager::" where `is_qualified` says so.
  using QualifiedAt = std::function<bool(const std::string& file, unsigned at)>;
  /// With `keeps_recordings`, the text between the marks of record_text.h stays in.
  std::vector<Edit> Finish(const QualifiedAt& is_qualified, const std::string& group,
                           bool keeps_recordings = false) const;
  /// Some edit covers the range.
  bool Covers(const std::string& file, ByteRange range) const;

  const std::string& Text(const std::string& file) const;
  std::string Source(const std::string& file, ByteRange range) const;

 private:
  struct Replacement {
    ByteRange range;
    std::string text;
  };
  std::string RenderWithout(const std::string& file, ByteRange range, std::set<const Replacement*> used) const;
  std::string Expand(const std::string& file, const Replacement& edit, std::set<const Replacement*> used) const;
  /// Outermost edits within a range, in order.
  std::vector<const Replacement*> Outermost(const std::string& file, ByteRange range,
                                            const std::set<const Replacement*>& used) const;

  const std::map<std::string, std::string>* texts_;
  std::map<std::string, std::vector<std::shared_ptr<const Replacement>>> edits_;
};

/// A statement's range with the comment lines right above it and the comment behind it on its line.
ByteRange WithComments(const std::string& text, ByteRange statement);
/// The range of whole lines to delete for a statement that goes; just the statement when it shares
/// its line. A blank line goes with it when two would meet.
ByteRange WholeLines(const std::string& text, ByteRange statement);
/// Comment lines right above the statement, [begin, statement's line); empty when there are none.
ByteRange LeadingComment(const std::string& text, ByteRange statement);
/// "// ..." behind the statement on its last line, without the newline; empty when there is none.
ByteRange TrailingComment(const std::string& text, ByteRange statement);
std::string Trim(const std::string& text);

}  // namespace eager::rewriter

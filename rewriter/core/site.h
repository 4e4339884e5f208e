// SPDX-License-Identifier: Apache-2.0
// A site: one use of the 1.x API in the user's source. Plain data, filled by match/ and read by
// every later step; the id survives line shifts, so that notes and verdicts outlive edits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace eager::rewriter {

/// A place as a person reads it; both start at 1, 0 means unknown.
struct Position {
  unsigned line = 0;
  unsigned column = 0;

  friend auto operator<=>(const Position&, const Position&) = default;
};

/// Bytes [begin, end) of one file. Empty means "at begin".
struct ByteRange {
  unsigned begin = 0;
  unsigned end = 0;

  bool IsEmpty() const { return begin == end; }
  bool Contains(const ByteRange& other) const { return begin <= other.begin && other.end <= end; }
  friend auto operator<=>(const ByteRange&, const ByteRange&) = default;
};

enum class SiteKind {
  kInclude,       // #include of a 1.x header
  kUsing,         // using-directive, using-declaration or namespace alias that names tensorflow
  kNamespace,     // user code inside namespace tensorflow, or a forward declaration there
  kType,          // a 1.x type named in a declaration, a cast or a template argument
  kOp,            // construction of an op class
  kCall,          // any other call of a 1.x function or member
  kMember,        // a data member or an enumerator
  kSession,       // creation of a session
  kRun,           // a Run of a session
  kMacro,         // use of a 1.x macro, or 1.x code inside a macro's body
  kString,        // a name of the graph or of an op inside a string literal
  kContrib,       // anything of tensorflow/contrib
  kModel,         // a model file next to the sources
  kBuild,         // a line of a build file
  kUnreached,     // code under an #if or in a file that no unit reached
};

/// The word the report uses, for example "include".
std::string_view ToString(SiteKind kind);

struct Site {
  /// See MakeSiteId; filled by Normalise.
  std::string id;
  SiteKind kind = SiteKind::kCall;
  /// Absolute path, as the compilation saw it with dots and links resolved.
  std::string file;
  ByteRange range;
  Position start;
  Position end;
  /// Qualified name of the enclosing function or class, "" at file scope.
  std::string scope;
  /// The old symbol, qualified: "tensorflow::ClientSession::Run", "tensorflow/cc/ops/const_op.h".
  std::string symbol;
  /// The source text of the range with blanks between tokens normalised to one; part of the id.
  std::string tokens;
  /// Names of the build configurations (one for each -p) in which the site was seen.
  std::vector<std::string> configurations;
};

/// The id: 16 hexadecimal digits of a hash over path relative to `root`, scope, tokens and ordinal
/// (the how-manieth site with the same three in the file).
std::string MakeSiteId(std::string_view relative_path, std::string_view scope,
                       std::string_view tokens, unsigned ordinal);

}  // namespace eager::rewriter

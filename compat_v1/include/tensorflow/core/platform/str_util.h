// SPDX-License-Identifier: Apache-2.0
// Functions on strings: escaping, splitting, joining, trimming, case.
#pragma once

#include <string>
#include <vector>

#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/stringpiece.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace str_util {

/// `src` with newlines, quotes, backslashes and bytes that do not print written as in C source.
string CEscape(StringPiece src);
/// The inverse. False, and `*error` if it is not null, if `source` is not so written.
bool CUnescape(StringPiece source, string* dest, string* error);

void StripTrailingWhitespace(string* s);
size_t RemoveLeadingWhitespace(StringPiece* text);
size_t RemoveTrailingWhitespace(StringPiece* text);
size_t RemoveWhitespaceContext(StringPiece* text);

/// Takes digits off the front of `*s`. False if there are none or the number is too large.
bool ConsumeLeadingDigits(StringPiece* s, uint64* val);
bool ConsumeNonWhitespace(StringPiece* s, StringPiece* val);
bool ConsumePrefix(StringPiece* s, StringPiece expected);
bool ConsumeSuffix(StringPiece* s, StringPiece expected);

string Lowercase(StringPiece s);
string Uppercase(StringPiece s);
/// Upper case for letters at the front and after each of `delimiters`, in place.
void TitlecaseString(string* s, StringPiece delimiters);
/// `s` in lower case, with what cannot stand in a name replaced by underscores or dropped.
string ArgDefCase(StringPiece s);
/// `s` with the first, or every, `oldsub` replaced.
string StringReplace(StringPiece s, StringPiece oldsub, StringPiece newsub, bool replace_all);

bool StrContains(StringPiece haystack, StringPiece needle);
bool StartsWith(StringPiece text, StringPiece prefix);
bool EndsWith(StringPiece text, StringPiece suffix);
size_t Strnlen(const char* str, const size_t string_max_len);

struct AllowEmpty {
  bool operator()(StringPiece) const { return true; }
};
struct SkipEmpty {
  bool operator()(StringPiece sp) const { return !sp.empty(); }
};
struct SkipWhitespace {
  bool operator()(StringPiece sp) const {
    RemoveTrailingWhitespace(&sp);
    return !sp.empty();
  }
};

/// Pieces of `text` between any of the characters in `delims`, of those that `p` accepts.
template <typename Predicate>
std::vector<string> Split(StringPiece text, StringPiece delims, Predicate p) {
  std::vector<string> result;
  if (text.empty()) return result;
  size_t token_start = 0;
  for (size_t i = 0; i < text.size() + 1; ++i) {
    if (i == text.size() || delims.find(text[i]) != StringPiece::npos) {
      StringPiece token(text.data() + token_start, i - token_start);
      if (p(token)) result.push_back(string(token));
      token_start = i + 1;
    }
  }
  return result;
}
inline std::vector<string> Split(StringPiece text, StringPiece delims) {
  return Split(text, delims, AllowEmpty());
}
inline std::vector<string> Split(StringPiece text, char delim) {
  return Split(text, StringPiece(&delim, 1));
}
template <typename Predicate>
std::vector<string> Split(StringPiece text, char delim, Predicate p) {
  return Split(text, StringPiece(&delim, 1), p);
}

/// Numbers between `delim`. False if a piece is not a number.
bool SplitAndParseAsInts(StringPiece text, char delim, std::vector<int32>* result);
bool SplitAndParseAsInts(StringPiece text, char delim, std::vector<int64>* result);
bool SplitAndParseAsFloats(StringPiece text, char delim, std::vector<float>* result);

/// The items, written as StrCat writes them, with `sep` between.
template <typename T>
string Join(const T& s, const char* sep) {
  string result;
  bool first = true;
  for (const auto& x : s) {
    tensorflow::strings::StrAppend(&result, first ? "" : sep, x);
    first = false;
  }
  return result;
}
/// The same with `f(&result, item)` writing the items.
template <typename T, typename Formatter>
string Join(const T& s, const char* sep, Formatter f) {
  string result;
  bool first = true;
  for (const auto& x : s) {
    if (!first) result.append(sep);
    f(&result, x);
    first = false;
  }
  return result;
}

}  // namespace str_util
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Functions on strings.
#include "tensorflow/core/lib/strings/str_util.h"

#include <algorithm>
#include <cctype>

#include "tensorflow/core/lib/strings/numbers.h"
#include "tensorflow/core/lib/strings/stringprintf.h"

namespace tensorflow {
namespace str_util {
namespace {

bool IsSpace(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }
char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char Upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
bool IsOctal(char c) { return c >= '0' && c <= '7'; }
int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = Lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool Fail(string* error, const string& text) {
  if (error != nullptr) *error = text;
  return false;
}

/// Takes one escape, of which the backslash is gone, off the front of `*source`.
bool TakeEscape(StringPiece* source, string* dest, string* error) {
  char c = source->front();
  source->remove_prefix(1);
  switch (c) {
    case 'a': dest->push_back('\a'); return true;
    case 'b': dest->push_back('\b'); return true;
    case 'f': dest->push_back('\f'); return true;
    case 'n': dest->push_back('\n'); return true;
    case 'r': dest->push_back('\r'); return true;
    case 't': dest->push_back('\t'); return true;
    case 'v': dest->push_back('\v'); return true;
    case '\\': case '?': case '\'': case '"': dest->push_back(c); return true;
    default: break;
  }
  if (IsOctal(c)) {
    unsigned value = static_cast<unsigned>(c - '0');
    for (int digits = 1; digits < 3 && !source->empty() && IsOctal(source->front()); ++digits) {
      value = value * 8 + static_cast<unsigned>(source->front() - '0');
      source->remove_prefix(1);
    }
    if (value > 0xff) return Fail(error, "Octal escape exceeds one byte");
    dest->push_back(static_cast<char>(value));
    return true;
  }
  if (c == 'x' || c == 'X') {
    if (source->empty()) return Fail(error, "String cannot end with \\x");
    if (HexDigit(source->front()) < 0) return Fail(error, "\\x cannot be followed by a non-hex digit");
    unsigned value = 0;
    for (; !source->empty() && HexDigit(source->front()) >= 0; source->remove_prefix(1)) {
      value = value * 16 + static_cast<unsigned>(HexDigit(source->front()));
      if (value > 0xff) return Fail(error, "Hex escape exceeds one byte");
    }
    dest->push_back(static_cast<char>(value));
    return true;
  }
  return Fail(error, string("Unknown escape sequence: \\") + c);
}

template <typename T>
bool SplitAndParse(StringPiece text, char delim, bool (*parse)(StringPiece, T*),
                   std::vector<T>* result) {
  result->clear();
  if (text.empty()) return true;
  for (const string& piece : Split(text, delim)) {
    T value;
    if (!parse(piece, &value)) return false;
    result->push_back(value);
  }
  return true;
}

}  // namespace

string CEscape(StringPiece src) {
  string dest;
  for (char c : src) {
    switch (c) {
      case '\n': dest += "\\n"; break;
      case '\r': dest += "\\r"; break;
      case '\t': dest += "\\t"; break;
      case '"': dest += "\\\""; break;
      case '\'': dest += "\\'"; break;
      case '\\': dest += "\\\\"; break;
      default: {
        unsigned char byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f) {
          dest += c;
        } else {
          strings::Appendf(&dest, "\\%03o", byte);
        }
      }
    }
  }
  return dest;
}

bool CUnescape(StringPiece source, string* dest, string* error) {
  dest->clear();
  while (!source.empty()) {
    char c = source.front();
    source.remove_prefix(1);
    if (c != '\\') {
      dest->push_back(c);
      continue;
    }
    if (source.empty()) return Fail(error, "String cannot end with \\");
    if (!TakeEscape(&source, dest, error)) return false;
  }
  return true;
}

void StripTrailingWhitespace(string* s) {
  while (!s->empty() && IsSpace(s->back())) s->pop_back();
}
size_t RemoveLeadingWhitespace(StringPiece* text) {
  size_t count = 0;
  while (!text->empty() && IsSpace(text->front())) {
    text->remove_prefix(1);
    ++count;
  }
  return count;
}
size_t RemoveTrailingWhitespace(StringPiece* text) {
  size_t count = 0;
  while (!text->empty() && IsSpace(text->back())) {
    text->remove_suffix(1);
    ++count;
  }
  return count;
}
size_t RemoveWhitespaceContext(StringPiece* text) {
  return RemoveLeadingWhitespace(text) + RemoveTrailingWhitespace(text);
}

bool ConsumeLeadingDigits(StringPiece* s, uint64* val) {
  uint64 value = 0;
  size_t n = 0;
  for (; n < s->size() && std::isdigit(static_cast<unsigned char>((*s)[n])); ++n) {
    uint64 digit = static_cast<uint64>((*s)[n] - '0');
    if (value > (kuint64max - digit) / 10) return false;
    value = value * 10 + digit;
  }
  if (n == 0) return false;
  s->remove_prefix(n);
  *val = value;
  return true;
}
bool ConsumeNonWhitespace(StringPiece* s, StringPiece* val) {
  size_t n = 0;
  while (n < s->size() && !IsSpace((*s)[n])) ++n;
  *val = s->substr(0, n);
  s->remove_prefix(n);
  return n > 0;
}
bool ConsumePrefix(StringPiece* s, StringPiece expected) {
  if (!s->starts_with(expected)) return false;
  s->remove_prefix(expected.size());
  return true;
}
bool ConsumeSuffix(StringPiece* s, StringPiece expected) {
  if (!s->ends_with(expected)) return false;
  s->remove_suffix(expected.size());
  return true;
}

string Lowercase(StringPiece s) {
  string result(s);
  std::transform(result.begin(), result.end(), result.begin(), Lower);
  return result;
}
string Uppercase(StringPiece s) {
  string result(s);
  std::transform(result.begin(), result.end(), result.begin(), Upper);
  return result;
}
void TitlecaseString(string* s, StringPiece delimiters) {
  bool upper = true;
  for (char& c : *s) {
    if (upper) c = Upper(c);
    upper = delimiters.find(c) != StringPiece::npos;
  }
}

string ArgDefCase(StringPiece s) {
  string result;
  bool started = false;
  for (size_t i = 0; i < s.size(); ++i) {
    char c = s[i];
    bool is_letter = std::isalpha(static_cast<unsigned char>(c)) != 0;
    bool is_digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
    if (!started && !is_letter) continue;  // leading digits and signs are dropped
    if (is_letter && c == Upper(c) && started && result.back() != '_') result += '_';
    result += is_letter || is_digit ? Lower(c) : '_';
    started = true;
  }
  return result;
}

string StringReplace(StringPiece s, StringPiece oldsub, StringPiece newsub, bool replace_all) {
  string result(s);
  if (oldsub.empty()) return result;
  string from(oldsub), to(newsub);
  for (size_t at = result.find(from); at != string::npos; at = result.find(from, at)) {
    result.replace(at, from.size(), to);
    at += to.size();
    if (!replace_all) break;
  }
  return result;
}

bool StrContains(StringPiece haystack, StringPiece needle) { return haystack.contains(needle); }
bool StartsWith(StringPiece text, StringPiece prefix) { return text.starts_with(prefix); }
bool EndsWith(StringPiece text, StringPiece suffix) { return text.ends_with(suffix); }
size_t Strnlen(const char* str, const size_t string_max_len) {
  return strnlen(str, string_max_len);
}

bool SplitAndParseAsInts(StringPiece text, char delim, std::vector<int32>* result) {
  return SplitAndParse(text, delim, strings::safe_strto32, result);
}
bool SplitAndParseAsInts(StringPiece text, char delim, std::vector<int64>* result) {
  return SplitAndParse(text, delim, strings::safe_strto64, result);
}
bool SplitAndParseAsFloats(StringPiece text, char delim, std::vector<float>* result) {
  return SplitAndParse(text, delim, strings::safe_strtof, result);
}

}  // namespace str_util
}  // namespace tensorflow

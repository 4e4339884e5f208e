// SPDX-License-Identifier: Apache-2.0
// StringPiece's stream operator, StrCat and Printf.
#include <cstdio>
#include <ostream>

#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/lib/strings/stringprintf.h"
#include "tensorflow/core/platform/stringpiece.h"

namespace tensorflow {

constexpr StringPiece::size_type StringPiece::npos;

std::ostream& operator<<(std::ostream& o, StringPiece piece) {
  return o << std::string_view(piece);
}

namespace strings {

AlphaNum::AlphaNum(Hex hex) {
  char reversed[kFastToBufferSize];
  uint64 value = hex.value;
  size_t width = static_cast<size_t>(hex.spec);
  size_t n = 0;
  do {
    reversed[n++] = "0123456789abcdef"[value & 0xf];
    value >>= 4;
  } while (value != 0);
  while (n < width) reversed[n++] = '0';
  for (size_t i = 0; i < n; ++i) digits_[i] = reversed[n - 1 - i];
  piece_ = StringPiece(digits_, n);
}

namespace internal {

void AppendPieces(string* dest, std::initializer_list<StringPiece> pieces) {
  size_t size = dest->size();
  for (const StringPiece& piece : pieces) size += piece.size();
  dest->reserve(size);
  for (const StringPiece& piece : pieces) dest->append(piece.data(), piece.size());
}

string CatPieces(std::initializer_list<StringPiece> pieces) {
  string result;
  AppendPieces(&result, pieces);
  return result;
}

}  // namespace internal

string StrCat(const AlphaNum& a) { return string(a.data(), a.size()); }
string StrCat(const AlphaNum& a, const AlphaNum& b) {
  return internal::CatPieces({a.Piece(), b.Piece()});
}
string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c) {
  return internal::CatPieces({a.Piece(), b.Piece(), c.Piece()});
}
string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d) {
  return internal::CatPieces({a.Piece(), b.Piece(), c.Piece(), d.Piece()});
}

void StrAppend(string* dest, const AlphaNum& a) { internal::AppendPieces(dest, {a.Piece()}); }
void StrAppend(string* dest, const AlphaNum& a, const AlphaNum& b) {
  internal::AppendPieces(dest, {a.Piece(), b.Piece()});
}
void StrAppend(string* dest, const AlphaNum& a, const AlphaNum& b, const AlphaNum& c) {
  internal::AppendPieces(dest, {a.Piece(), b.Piece(), c.Piece()});
}
void StrAppend(string* dest, const AlphaNum& a, const AlphaNum& b, const AlphaNum& c,
               const AlphaNum& d) {
  internal::AppendPieces(dest, {a.Piece(), b.Piece(), c.Piece(), d.Piece()});
}

void Appendv(string* dst, const char* format, va_list ap) {
  va_list again;
  va_copy(again, ap);
  char small[1024];
  int length = std::vsnprintf(small, sizeof(small), format, ap);
  if (length >= 0 && static_cast<size_t>(length) < sizeof(small)) {
    dst->append(small, static_cast<size_t>(length));
  } else if (length > 0) {
    size_t old_size = dst->size();
    dst->resize(old_size + static_cast<size_t>(length) + 1);
    std::vsnprintf(&(*dst)[old_size], static_cast<size_t>(length) + 1, format, again);
    dst->pop_back();
  }
  va_end(again);
}

void Appendf(string* dst, const char* format, ...) {
  va_list ap;
  va_start(ap, format);
  Appendv(dst, format, ap);
  va_end(ap);
}

string Printf(const char* format, ...) {
  va_list ap;
  va_start(ap, format);
  string result;
  Appendv(&result, format, ap);
  va_end(ap);
  return result;
}

}  // namespace strings
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// StrCat and StrAppend: strings made of texts and numbers.
#pragma once

#include <initializer_list>
#include <string>
#include <type_traits>

#include "tensorflow/core/lib/strings/numbers.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/stringpiece.h"
#include "tensorflow/core/platform/types.h"

namespace Eigen {
struct half;
}  // namespace Eigen

namespace tensorflow {
namespace strings {

/// How far a Hex is filled with zeros from the left.
enum PadSpec {
  kNoPad = 1,
  kZeroPad2, kZeroPad3, kZeroPad4, kZeroPad5, kZeroPad6, kZeroPad7, kZeroPad8, kZeroPad9,
  kZeroPad10, kZeroPad11, kZeroPad12, kZeroPad13, kZeroPad14, kZeroPad15, kZeroPad16
};

/// An integer written in base 16.
struct Hex {
  uint64 value;
  enum PadSpec spec;
  template <class Int>
  explicit Hex(Int v, PadSpec s = kNoPad)
      : value(static_cast<typename std::make_unsigned<Int>::type>(v)), spec(s) {}
};

/// One piece of a StrCat. Lives as long as its call.
class AlphaNum {
 public:
  AlphaNum(int i32) : piece_(digits_, FastInt32ToBufferLeft(i32, digits_)) {}  // NOLINT
  AlphaNum(unsigned int u32)                                                           // NOLINT
      : piece_(digits_, FastUInt32ToBufferLeft(u32, digits_)) {}
  AlphaNum(long x)  // NOLINT
      : piece_(digits_, FastInt64ToBufferLeft(x, digits_)) {}
  AlphaNum(unsigned long x)  // NOLINT
      : piece_(digits_, FastUInt64ToBufferLeft(x, digits_)) {}
  AlphaNum(long long int i64)  // NOLINT
      : piece_(digits_, FastInt64ToBufferLeft(i64, digits_)) {}
  AlphaNum(unsigned long long int u64)  // NOLINT
      : piece_(digits_, FastUInt64ToBufferLeft(u64, digits_)) {}
  AlphaNum(float f) : piece_(digits_, FloatToBuffer(f, digits_)) {}    // NOLINT
  AlphaNum(double f) : piece_(digits_, DoubleToBuffer(f, digits_)) {}  // NOLINT
  /// An Eigen::half, which counts as a float.
  template <class Half, typename std::enable_if<std::is_same<Half, Eigen::half>::value, int>::type = 0>
  AlphaNum(const Half& f)  // NOLINT
      : piece_(digits_, FloatToBuffer(static_cast<float>(f), digits_)) {}
  AlphaNum(Hex hex);  // NOLINT

  AlphaNum(const char* c_str) : piece_(c_str) {}         // NOLINT
  AlphaNum(const StringPiece& pc) : piece_(pc) {}        // NOLINT
  AlphaNum(const tensorflow::string& str) : piece_(str) {}  // NOLINT
  template <typename A>
  AlphaNum(const std::basic_string<char, std::char_traits<char>, A>& str)  // NOLINT
      : piece_(str.data(), str.size()) {}
#if __cplusplus >= 201703L
  AlphaNum(std::string_view s) : piece_(s) {}  // NOLINT
#endif
  AlphaNum(char c) = delete;  // NOLINT
  AlphaNum(const AlphaNum&) = delete;
  void operator=(const AlphaNum&) = delete;

  StringPiece::size_type size() const { return piece_.size(); }
  const char* data() const { return piece_.data(); }
  StringPiece Piece() const { return piece_; }

 private:
  StringPiece piece_;
  char digits_[kFastToBufferSize];
};

namespace internal {
string CatPieces(std::initializer_list<StringPiece> pieces);
void AppendPieces(string* dest, std::initializer_list<StringPiece> pieces);
}  // namespace internal

/// The pieces one after the other.
string StrCat(const AlphaNum& a) TF_MUST_USE_RESULT;
string StrCat(const AlphaNum& a, const AlphaNum& b) TF_MUST_USE_RESULT;
string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c) TF_MUST_USE_RESULT;
string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c,
              const AlphaNum& d) TF_MUST_USE_RESULT;
inline string StrCat() { return string(); }
template <typename... AV>
string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d,
              const AlphaNum& e, const AV&... args) TF_MUST_USE_RESULT;
template <typename... AV>
string StrCat(const AlphaNum& a, const AlphaNum& b, const AlphaNum& c, const AlphaNum& d,
              const AlphaNum& e, const AV&... args) {
  return internal::CatPieces({a.Piece(), b.Piece(), c.Piece(), d.Piece(), e.Piece(),
                              static_cast<const AlphaNum&>(args).Piece()...});
}

/// The same, appended to `*dest`.
void StrAppend(string* dest, const AlphaNum& a);
void StrAppend(string* dest, const AlphaNum& a, const AlphaNum& b);
void StrAppend(string* dest, const AlphaNum& a, const AlphaNum& b, const AlphaNum& c);
void StrAppend(string* dest, const AlphaNum& a, const AlphaNum& b, const AlphaNum& c,
               const AlphaNum& d);
template <typename... AV>
void StrAppend(string* dest, const AlphaNum& a, const AlphaNum& b, const AlphaNum& c,
               const AlphaNum& d, const AlphaNum& e, const AV&... args) {
  internal::AppendPieces(dest, {a.Piece(), b.Piece(), c.Piece(), d.Piece(), e.Piece(),
                                static_cast<const AlphaNum&>(args).Piece()...});
}

}  // namespace strings
}  // namespace tensorflow

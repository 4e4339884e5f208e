// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/string_utf8.h"

#include <locale.h>
#include <wctype.h>

#include <algorithm>

namespace eager {
namespace {

constexpr char32_t kReplacement = 0xfffd;

// Takes one character off the front.
char32_t NextCharacter(std::string_view& text) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  size_t length = first < 0x80   ? 1
                  : first < 0xc2 ? 0
                  : first < 0xe0 ? 2
                  : first < 0xf0 ? 3
                  : first < 0xf5 ? 4
                                 : 0;
  char32_t code = length <= 1 ? first : first & (0x7fu >> length);
  bool is_valid = length > 0 && length <= text.size();
  for (size_t i = 1; is_valid && i < length; ++i) {
    is_valid = IsUtf8Continuation(text[i]);
    code = code << 6 | (byte(i) & 0x3fu);
  }
  constexpr char32_t kLowest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (!is_valid || code < kLowest[length] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
    text.remove_prefix(1);
    return kReplacement;
  }
  text.remove_prefix(length);
  return code;
}

void Append(std::string& out, char32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
    return;
  }
  const int extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  constexpr unsigned kLead[] = {0, 0xc0, 0xe0, 0xf0};
  out += static_cast<char>(kLead[extra] | code >> (6 * extra));
  for (int i = extra - 1; i >= 0; --i)
    out += static_cast<char>(0x80u | ((code >> (6 * i)) & 0x3fu));
}

locale_t Utf8Locale() {
  static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
  return locale;
}

bool IsLetter(char32_t code) {
  return Utf8Locale() && iswalpha_l(static_cast<wint_t>(code), Utf8Locale());
}

// Characters whose upper case is more than one character.
struct LongUpper {
  char32_t code;
  std::u32string_view upper;
};
constexpr LongUpper kLongUppers[] = {
    {0x00df, U"SS"}, {0x0149, U"\u02bcN"}, {0x01f0, U"J\u030c"}, {0xfb00, U"FF"}, {0xfb01, U"FI"},
    {0xfb02, U"FL"}, {0xfb03, U"FFI"},     {0xfb04, U"FFL"},     {0xfb05, U"ST"}, {0xfb06, U"ST"},
};

}  // namespace

int64_t Utf8Length(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char byte) { return !IsUtf8Continuation(byte); });
}

std::string Utf8ToUpper(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const char32_t code = NextCharacter(text);
    const auto* special = std::find_if(std::begin(kLongUppers), std::end(kLongUppers),
                                       [&](const LongUpper& entry) { return entry.code == code; });
    if (special != std::end(kLongUppers)) {
      for (char32_t c : special->upper) Append(out, c);
    } else {
      Append(out, Utf8Locale()
                      ? static_cast<char32_t>(towupper_l(static_cast<wint_t>(code), Utf8Locale()))
                      : code);
    }
  }
  return out;
}

std::string Utf8ToLower(std::string_view text) {
  std::string out;
  char32_t before = 0;
  while (!text.empty()) {
    const char32_t code = NextCharacter(text);
    std::string_view rest = text;
    if (code == 0x3a3 && IsLetter(before) && !(!rest.empty() && IsLetter(NextCharacter(rest)))) {
      out += "\xcf\x82";  // a sigma at the end of a word has a form of its own
      before = code;
      continue;
    }
    before = code;
    if (code == 0x130) {  // I with a dot keeps the dot
      out += "i\xcc\x87";
      continue;
    }
    Append(out, Utf8Locale()
                    ? static_cast<char32_t>(towlower_l(static_cast<wint_t>(code), Utf8Locale()))
                    : code);
  }
  return out;
}

}  // namespace eager

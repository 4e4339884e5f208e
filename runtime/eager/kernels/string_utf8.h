// SPDX-License-Identifier: Apache-2.0
// UTF-8: walking over characters and changing their case.
#pragma once

#include <string>
#include <string_view>

namespace eager {

/// Whether a byte continues a character rather than starting one.
inline bool IsUtf8Continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0u) == 0x80u;
}
/// Number of characters (bytes that start one).
int64_t Utf8Length(std::string_view text);
/// Upper or lower case of every character; bytes that are not valid UTF-8 become U+FFFD.
std::string Utf8ToUpper(std::string_view text);
std::string Utf8ToLower(std::string_view text);

}  // namespace eager

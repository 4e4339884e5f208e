// SPDX-License-Identifier: Apache-2.0
// Text as shells read it.
#pragma once

#include <string>

namespace eager::rewriter {

/// In single quotes; POSIX shells, bash and zsh read it as the text itself.
inline std::string ShellQuoted(const std::string& text) {
  std::string quoted = "'";
  for (char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

}  // namespace eager::rewriter

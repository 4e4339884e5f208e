// SPDX-License-Identifier: Apache-2.0
// A short fingerprint of a text, to see whether a file is still what was written.
#pragma once

#include <string>
#include <string_view>

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

namespace eager::rewriter {

/// 16 hexadecimal digits.
inline std::string ContentHash(std::string_view text) {
  return llvm::utohexstr(llvm::xxh3_64bits(llvm::StringRef(text.data(), text.size())),
                         /*LowerCase=*/true, /*Width=*/16);
}

}  // namespace eager::rewriter

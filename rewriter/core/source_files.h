// SPDX-License-Identifier: Apache-2.0
// Text of the files a run touches, each read once; an overlay takes the place of the disk in rule
// tests and in the second run.
#pragma once

#include <map>
#include <string>

#include "llvm/Support/Error.h"
#include "rewriter/core/site.h"

namespace eager::rewriter {

class SourceFiles {
 public:
  SourceFiles() = default;
  explicit SourceFiles(std::map<std::string, std::string> overlay) : texts_(std::move(overlay)) {}

  /// The text of `file`, read on the first call. The pointer lives as long as this object.
  llvm::Expected<const std::string*> Text(const std::string& file);

 private:
  std::map<std::string, std::string> texts_;
};

/// The whole file, or an error that names it.
llvm::Expected<std::string> ReadFile(const std::string& path);

/// "\r\n" where the text's first line ends with it, else "\n".
std::string LineEndOf(const std::string& text);

/// Line and column of a byte offset.
Position PositionAt(const std::string& text, unsigned offset);

}  // namespace eager::rewriter

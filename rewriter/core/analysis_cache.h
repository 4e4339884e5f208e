// SPDX-License-Identifier: Apache-2.0
// Keeps what the analysis found in a program between runs. An entry is used again as long as this
// program, the rules, the commands and every file that the units read are the same to the byte.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/compile_commands.h"
#include "rewriter/core/finding.h"

namespace eager::rewriter {

class AnalysisCache {
 public:
  /// `folder` "" is a cache that keeps nothing. Texts of `overlay` stand in the places of files.
  AnalysisCache(std::string folder, const std::map<std::string, std::string>& overlay)
      : folder_(std::move(folder)), overlay_(overlay) {}

  /// Makes the folder. Errors: it cannot be made.
  llvm::Error Open();
  bool is_used() const { return !folder_.empty(); }

  /// Names the entry for units with these commands; `salt` is what else decides.
  std::string Key(const std::vector<CompileCommand>& commands, const std::vector<std::string>& salt) const;
  std::optional<AnalysisResult> Find(const std::string& key) const;
  /// `inputs`: every file that was read, with the ContentHash of what was read.
  llvm::Error Keep(const std::string& key, const std::map<std::string, std::string>& inputs,
                   const AnalysisResult& result) const;
  /// ContentHash of a file as the analysis sees it, "" when there is none.
  std::string HashOf(const std::string& file) const;

 private:
  std::string PathOf(const std::string& key) const;

  std::string folder_;
  const std::map<std::string, std::string>& overlay_;
  mutable std::map<std::string, std::string> hashes_;
};

/// An analysis as bytes, and back; nothing for bytes that are not one of this version.
std::string ToBytes(const AnalysisResult& result);
std::optional<AnalysisResult> AnalysisFromBytes(const std::string& bytes);

}  // namespace eager::rewriter

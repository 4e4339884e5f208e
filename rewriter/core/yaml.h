// SPDX-License-Identifier: Apache-2.0
// A YAML document as a tree whose every node knows its line and column, so that a rule's mistake
// can be shown where it stands. Parsed with llvm::yaml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "llvm/Support/Error.h"
#include "rewriter/core/site.h"

namespace eager::rewriter {

struct YamlEntry;

struct YamlNode {
  enum class Kind { kNull, kScalar, kList, kMap };

  Kind kind = Kind::kNull;
  Position place;
  std::string scalar;
  std::vector<YamlNode> items;
  /// In the order of the file. Keys are unique.
  std::vector<YamlEntry> entries;

  const YamlNode* Find(std::string_view key) const;
};

struct YamlEntry {
  YamlNode key;
  YamlNode value;
};

/// The first document of `text`; errors are "name:line:column: what".
llvm::Expected<YamlNode> ParseYaml(const std::string& text, const std::string& name);

}  // namespace eager::rewriter

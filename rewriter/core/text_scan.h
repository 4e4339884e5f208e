// SPDX-License-Identifier: Apache-2.0
// What needs no syntax tree: op names of contrib modules in model files beside the sources, lines of
// build files that name TensorFlow, code that no source includes, and uses of contrib in sources that could
// not be parsed.
#pragma once

#include <string>
#include <vector>

#include "rewriter/core/finding.h"
#include "rewriter/core/rule.h"

namespace eager::rewriter {

struct TextScanInput {
  std::string root;
  const std::vector<std::string>& excludes;
  const RuleSet& rules;
  /// Sources that could not be parsed: their uses of contrib are found in the text.
  std::vector<std::string> unparsed = {};
  /// Files that were parsed, sorted.
  std::vector<std::string> parsed = {};
  /// Below these, headers and the like that were not parsed are sites when they name TensorFlow.
  std::vector<std::string> code_folders = {};
};

/// Sites and findings of all model and build files below the root, of code that was not parsed, and of
/// unparsed sources. What cannot be read is in `unparsed`.
AnalysisResult ScanTexts(const TextScanInput& input);

/// The op types of the nodes of a GraphDef, MetaGraphDef or SavedModel in binary form, function
/// bodies included, sorted; empty when the bytes are none of these.
std::vector<std::string> OpsInModel(const std::string& bytes);

/// The same for the text form.
std::vector<std::string> OpsInTextModel(const std::string& text);

}  // namespace eager::rewriter

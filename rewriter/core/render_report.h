// SPDX-License-Identifier: Apache-2.0
// The forms of the report. Each is a function of the report alone: nothing is computed again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rewriter/core/report.h"

namespace eager::rewriter {

/// One self-contained page, without network: summary, files, diffs with cards, contrib, notes.
std::string RenderHtml(const Report& report);
/// One page for a pull request.
std::string RenderMarkdown(const Report& report);
/// SARIF 2.1.0: the sites that need a person, with fingerprints and fixes.
std::string RenderSarif(const Report& report);
/// A row for each site.
std::string RenderCsv(const Report& report);
/// What the terminal shows.
std::string RenderText(const Report& report);
/// A unified diff that `git apply` takes.
std::string RenderPatch(const Report& report);

struct ReportFormat {
  std::string_view name;
  std::string_view file_name;
  std::string (*render)(const Report&);
};

/// html, md, sarif, csv, text, patch.
const std::vector<ReportFormat>& ReportFormats();

/// clang's Replacements in YAML, as clang-apply-replacements reads them; paths are absolute.
std::string RenderFixes(const Report& report);

}  // namespace eager::rewriter

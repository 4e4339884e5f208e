// SPDX-License-Identifier: Apache-2.0
// The table of diagnostics: everything the tool can say about the user's code, with a stable id.
// Standard error, comments in code, SARIF rules, the docs and `eagerize explain` render from it.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace eager::rewriter {

enum class Severity { kNote, kWarning, kError };

enum class Category {
  kMandatory,  // the code does not work on the new side without it
  kOptional,   // works as it is, better when done
  kPotential,  // may matter: a person has to look
};

struct Diagnostic {
  std::string_view id;  // "EAG1201", never reused
  Severity severity = Severity::kWarning;
  Category category = Category::kMandatory;
  unsigned effort_minutes = 0;
  /// With named slots in braces: "the feed '{name}' is not known".
  std::string_view message;
  /// What it means and what to do, in plain sentences.
  std::string_view help;
};

std::string_view ToString(Severity severity);
std::string_view ToString(Category category);

/// All rows, by id.
std::span<const Diagnostic> AllDiagnostics();

/// The row of an id, or null. Ids of contrib modules (EAG18nn) share one row for their text; the
/// module's own words come from its rule.
const Diagnostic* FindDiagnostic(std::string_view id);

using Slots = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The message of `id` with every slot filled; a slot without a value is an error of ours and
/// stays visible as "{name}".
std::string Message(std::string_view id, Slots slots);

/// The page that explains a diagnostic, relative to the documentation's root.
std::string HelpLink(std::string_view id);

}  // namespace eager::rewriter

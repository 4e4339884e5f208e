// SPDX-License-Identifier: Apache-2.0
// What the analysis says about the sites it found. This is what match/ hands over: plain data, no
// Clang type, so everything after it (edits, verification, report) needs no syntax tree.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/edit.h"
#include "rewriter/core/site.h"

namespace eager::rewriter {

enum class Verdict {
  kConverted,   // an edit group rewrites the site
  kReview,      // rewritten, and a person should look at it
  kManual,      // left as it is, a person has to decide
  kRefused,     // left on purpose: the tool never edits this kind of place (macro bodies, ...)
  kAlreadyNew,  // valid as it stands: platform calls, code converted earlier
};

enum class Confidence { kCertain, kLikely, kSketch, kManual };

std::string_view ToString(Verdict verdict);

/// Whether a site with this verdict is for a person to look at.
constexpr bool NeedsPerson(Verdict verdict) { return verdict != Verdict::kConverted && verdict != Verdict::kAlreadyNew; }
std::string_view ToString(Confidence confidence);

/// A remark beside a finding's verdict, with its own diagnostic.
struct Note {
  std::string diagnostic;
  std::string message;
};

/// The one verdict about a site. Every site has exactly one finding.
struct Finding {
  /// Index into AnalysisResult::sites.
  std::size_t site = 0;
  std::string rule;
  /// "EAG1201"; a row of the diagnostics table.
  std::string diagnostic;
  Verdict verdict = Verdict::kManual;
  Confidence confidence = Confidence::kManual;
  /// Why this confidence: each a short sentence, printed as it is.
  std::vector<std::string> reasons;
  /// The diagnostic's message with its slots filled.
  std::string message;
  /// Work left for a person.
  unsigned effort_minutes = 0;
  /// The edit group that rewrites the site; empty when nothing is written.
  std::string group;
  std::vector<Note> notes;
};

/// The finding says what the catalogue says of the diagnostic.
void Say(Finding& finding, std::string_view diagnostic, Slots slots);

/// A remark in the words of the catalogue.
Note NoteOf(std::string_view diagnostic, Slots slots);

/// An input that could not be read or parsed. It is never written.
struct UnparsedFile {
  std::string file;
  std::string diagnostic;
  /// The compiler's first error, with its place.
  std::string message;
  std::string configuration;
};

/// One reference to the 1.x API as the second, independent walk counted it.
struct CensusEntry {
  std::string file;
  ByteRange range;
  Position start;
  std::string symbol;
};

/// A Run whose results are recorded in old and new; `key` names it in both.
struct RecordedRun {
  std::string key;
  std::string file;
  ByteRange call;
  std::string group;  // the conversion it is part of
};

/// The copies of old and new that record what each Run gave. `before` holds the edits of the old
/// source, which have the group of their Run; `after` takes the place of AnalysisResult::edits.
struct Instrumentation {
  std::vector<Edit> before;
  std::vector<Edit> after;
  std::vector<RecordedRun> runs;
};

/// Everything the analysis found.
struct AnalysisResult {
  std::vector<Site> sites;
  std::vector<Finding> findings;
  std::vector<Edit> edits;
  std::vector<EditGroup> groups;
  std::vector<DependentEdit> dependent_edits;
  std::vector<UnparsedFile> unparsed;
  std::vector<CensusEntry> census;
  Instrumentation instrumentation;
  /// Every file of the user that was parsed, sources and headers, sorted.
  std::vector<std::string> files;
};

/// Brings a result into its one deterministic form: sites sorted by file and range, the same site
/// seen in several units or configurations joined (configurations united), ids given relative to
/// `root`, identical findings and edits dropped, indices renumbered. When units disagree about a
/// site, the verdict that leaves more to a person wins and the other's message becomes a note.
void Normalise(AnalysisResult& result, std::string_view root);

/// Adds what another unit found.
void Join(AnalysisResult& into, AnalysisResult from);

}  // namespace eager::rewriter

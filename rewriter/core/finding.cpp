// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/finding.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "llvm/ADT/StringRef.h"

namespace eager::rewriter {
namespace {

std::string RelativePath(const std::string& file, std::string_view root) {
  llvm::StringRef rest(file);
  if (!root.empty() && rest.consume_front(llvm::StringRef(root.data(), root.size()))) {
    rest.consume_front("/");
  }
  return rest.str();
}

auto PlaceOf(const Site& site) {
  return std::tie(site.file, site.range.begin, site.range.end, site.symbol, site.kind);
}

void Unite(std::vector<std::string>& into, const std::vector<std::string>& from) {
  into.insert(into.end(), from.begin(), from.end());
  std::sort(into.begin(), into.end());
  into.erase(std::unique(into.begin(), into.end()), into.end());
}

// How much is left to a person; the larger wins where two units disagree.
int Weight(Verdict verdict) {
  switch (verdict) {
    case Verdict::kAlreadyNew: return 0;
    case Verdict::kConverted: return 1;
    case Verdict::kReview: return 2;
    case Verdict::kRefused: return 3;
    case Verdict::kManual: return 4;
  }
  return 4;
}

// Sorts and joins sites; returns for each old index the new one.
std::vector<std::size_t> JoinSites(std::vector<Site>& sites) {
  std::vector<std::size_t> order(sites.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return PlaceOf(sites[a]) < PlaceOf(sites[b]);
  });
  std::vector<std::size_t> new_index(sites.size());
  std::vector<Site> joined;
  for (std::size_t old_index : order) {
    Site& site = sites[old_index];
    if (!joined.empty() && PlaceOf(joined.back()) == PlaceOf(site)) {
      Unite(joined.back().configurations, site.configurations);
    } else {
      joined.push_back(std::move(site));
      Unite(joined.back().configurations, {});
    }
    new_index[old_index] = joined.size() - 1;
  }
  sites = std::move(joined);
  return new_index;
}

void AssignIds(std::vector<Site>& sites, std::string_view root) {
  std::map<std::tuple<std::string, std::string, std::string>, unsigned> seen;
  for (Site& site : sites) {
    const std::string path = RelativePath(site.file, root);
    const std::string tokens = site.symbol + ' ' + site.tokens;
    const unsigned ordinal = seen[{path, site.scope, tokens}]++;
    site.id = MakeSiteId(path, site.scope, tokens, ordinal);
  }
}

void AddNotes(Finding& into, const std::vector<Note>& notes) {
  for (const Note& note : notes) {
    const bool is_known = std::any_of(into.notes.begin(), into.notes.end(), [&](const Note& n) {
      return n.diagnostic == note.diagnostic && n.message == note.message;
    });
    if (!is_known) into.notes.push_back(note);
  }
}

// Keeps one finding for each site.
void JoinFindings(std::vector<Finding>& findings, const std::vector<std::size_t>& new_index) {
  for (Finding& finding : findings) finding.site = new_index[finding.site];
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.site < b.site; });
  std::vector<Finding> joined;
  for (Finding& finding : findings) {
    if (joined.empty() || joined.back().site != finding.site) {
      joined.push_back(std::move(finding));
      continue;
    }
    Finding& kept = joined.back();
    if (Weight(finding.verdict) > Weight(kept.verdict)) std::swap(kept, finding);
    AddNotes(kept, finding.notes);
    if (finding.message != kept.message) {
      AddNotes(kept, {{finding.diagnostic, finding.message}});
    }
  }
  findings = std::move(joined);
}

std::string TextOf(const Edit& edit) {
  std::string text;
  for (const Piece& piece : edit.pieces) {
    if (const auto* fresh = std::get_if<std::string>(&piece)) {
      text += "t" + *fresh;
    } else {
      const Kept& kept = std::get<Kept>(piece);
      text += "k" + kept.file + ":" + std::to_string(kept.range.begin) + "-" +
              std::to_string(kept.range.end);
    }
    text += '\0';
  }
  return text;
}

bool ComesBefore(const Edit& a, const Edit& b) {
  return std::tie(a.file, a.range.begin, a.range.end) <
         std::tie(b.file, b.range.begin, b.range.end);
}

// Identical edits of one group are one: a header seen in many units is edited once.
void JoinEdits(std::vector<Edit>& edits) {
  std::stable_sort(edits.begin(), edits.end(), ComesBefore);
  std::set<std::tuple<std::string, unsigned, unsigned, std::string, std::string, Glue>> seen;
  std::erase_if(edits, [&](const Edit& edit) {
    return !seen
                .emplace(edit.file, edit.range.begin, edit.range.end, edit.group, TextOf(edit),
                         edit.glue)
                .second;
  });
}

void JoinGroups(std::vector<EditGroup>& groups) {
  std::map<std::string, std::vector<std::string>> needs;
  for (const EditGroup& group : groups) Unite(needs[group.id], group.needs);
  groups.clear();
  for (auto& [id, list] : needs) groups.push_back({id, std::move(list)});
}

void JoinDependentEdits(std::vector<DependentEdit>& edits) {
  for (DependentEdit& edit : edits) Unite(edit.groups, {});
  std::stable_sort(edits.begin(), edits.end(), [](const DependentEdit& a, const DependentEdit& b) {
    return ComesBefore(a.edit, b.edit);
  });
  std::set<std::tuple<std::string, unsigned, unsigned, std::string, DependentEdit::When,
                      std::vector<std::string>>>
      seen;
  std::erase_if(edits, [&](const DependentEdit& dependent) {
    const Edit& edit = dependent.edit;
    return !seen
                .emplace(edit.file, edit.range.begin, edit.range.end, TextOf(edit), dependent.when,
                         dependent.groups)
                .second;
  });
}

template <typename T, typename Key>
void SortUnique(std::vector<T>& list, Key key) {
  std::stable_sort(list.begin(), list.end(),
                   [&](const T& a, const T& b) { return key(a) < key(b); });
  list.erase(std::unique(list.begin(), list.end(),
                         [&](const T& a, const T& b) { return key(a) == key(b); }),
             list.end());
}

template <typename T>
void Append(std::vector<T>& into, std::vector<T>& from) {
  into.insert(into.end(), std::make_move_iterator(from.begin()),
              std::make_move_iterator(from.end()));
}

}  // namespace

std::string_view ToString(Verdict verdict) {
  switch (verdict) {
    case Verdict::kConverted: return "converted";
    case Verdict::kReview: return "review";
    case Verdict::kManual: return "manual";
    case Verdict::kRefused: return "refused";
    case Verdict::kAlreadyNew: return "already_new";
  }
  return "manual";
}

std::string_view ToString(Confidence confidence) {
  switch (confidence) {
    case Confidence::kCertain: return "certain";
    case Confidence::kLikely: return "likely";
    case Confidence::kSketch: return "sketch";
    case Confidence::kManual: return "manual";
  }
  return "manual";
}

void Say(Finding& finding, std::string_view diagnostic, Slots slots) {
  finding.diagnostic = diagnostic;
  finding.message = Message(diagnostic, slots);
}

Note NoteOf(std::string_view diagnostic, Slots slots) { return {std::string(diagnostic), Message(diagnostic, slots)}; }

void Normalise(AnalysisResult& result, std::string_view root) {
  const std::vector<std::size_t> new_index = JoinSites(result.sites);
  AssignIds(result.sites, root);
  JoinFindings(result.findings, new_index);
  JoinEdits(result.edits);
  JoinGroups(result.groups);
  JoinDependentEdits(result.dependent_edits);
  JoinEdits(result.instrumentation.before);
  JoinEdits(result.instrumentation.after);
  SortUnique(result.unparsed, [](const UnparsedFile& u) {
    return std::tie(u.file, u.configuration, u.message);
  });
  SortUnique(result.census, [](const CensusEntry& e) {
    return std::tie(e.file, e.range.begin, e.range.end, e.symbol);
  });
  SortUnique(result.files, [](const std::string& file) { return std::tie(file); });
}

void Join(AnalysisResult& into, AnalysisResult from) {
  const std::size_t offset = into.sites.size();
  for (Finding& finding : from.findings) finding.site += offset;
  Append(into.sites, from.sites);
  Append(into.findings, from.findings);
  Append(into.edits, from.edits);
  Append(into.groups, from.groups);
  Append(into.dependent_edits, from.dependent_edits);
  Append(into.unparsed, from.unparsed);
  Append(into.census, from.census);
  Append(into.instrumentation.before, from.instrumentation.before);
  Append(into.instrumentation.after, from.instrumentation.after);
  Append(into.instrumentation.runs, from.instrumentation.runs);
  Append(into.files, from.files);
}

}  // namespace eager::rewriter

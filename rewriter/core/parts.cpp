// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/parts.h"

#include <algorithm>
#include <numeric>

namespace eager::rewriter {
namespace {

// Sets of numbers that are joined step by step.
class Joined {
 public:
  explicit Joined(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0); }
  int Root(int at) {
    while (parent_[at] != at) at = parent_[at] = parent_[parent_[at]];
    return at;
  }
  void Join(int a, int b) { parent_[std::max(Root(a), Root(b))] = std::min(Root(a), Root(b)); }

 private:
  std::vector<int> parent_;
};

}  // namespace

Part::Part(const Facts& facts, const std::vector<int>& pieces) : pieces_(pieces) {
  for (int p : pieces) {
    const PieceFact& piece = facts.pieces[p];
    files_.insert(piece.file);
    ranges_[piece.file].push_back(piece.range);
    if (name_.empty()) name_ = piece.name;
  }
}

bool Part::Contains(const std::string& file, ByteRange range) const {
  if (IsWhole()) return files_.contains(file);
  const auto found = ranges_.find(file);
  return found != ranges_.end() && std::any_of(found->second.begin(), found->second.end(), [&](ByteRange own) {
    return own.begin <= range.begin && range.begin < own.end;
  });
}

bool Part::Expands(const Facts& facts, const std::string& macro) const {
  return std::any_of(pieces_.begin(), pieces_.end(), [&](int p) { return facts.pieces[p].macros.contains(macro); });
}

bool Part::BuildsGraphs(const Facts& facts) const {
  return std::any_of(facts.ops.begin(), facts.ops.end(), [&](const OpFact& op) { return Contains(op.file, op.range); }) ||
         std::any_of(facts.sessions.begin(), facts.sessions.end(), [&](const SessionFact& session) { return Contains(session.file, session.range); }) ||
         std::any_of(facts.runs.begin(), facts.runs.end(), [&](const RunFact& run) { return Contains(run.file, run.call); });
}

bool Part::Uses(const Facts& facts, const Part& other) const {
  std::set<std::string> theirs;
  for (int p : other.pieces_) theirs.insert(facts.pieces[p].usr);
  return std::any_of(pieces_.begin(), pieces_.end(), [&](int p) {
    const std::vector<PieceFact::Reference>& references = facts.pieces[p].references;
    return std::any_of(references.begin(), references.end(), [&](const auto& reference) { return theirs.contains(reference.owner); });
  });
}

bool IsOldOnly(const SymbolUse& use, const RuleIndex& rules) {
  if (use.symbol.rfind("tensorflow::Status", 0) == 0) return false;
  if (use.kind == SiteKind::kMacro && !use.in_macro_body) return false;
  if (use.kind == SiteKind::kContrib || !use.missing_header.empty()) return true;
  const NameRule rule = rules.NameFor(use.symbol, use.header);
  return rule.fate != NameFate::kPlatform && rule.text != "std::string";
}

std::vector<Part> FindParts(const Facts& facts, const RuleIndex& rules, const Part& within, Bonds bonds) {
  std::map<std::string, std::vector<ByteRange>> old;  // places of 1.x symbols, sorted
  for (const SymbolUse& use : facts.symbols) {
    if (within.Contains(use.file, use.range) && IsOldOnly(use, rules)) old[use.file].push_back(use.range);
  }
  for (auto& [file, ranges] : old) std::sort(ranges.begin(), ranges.end());
  const auto has_old = [&](const std::string& file, ByteRange range) {
    const auto found = old.find(file);
    if (found == old.end()) return false;
    const auto first = std::lower_bound(found->second.begin(), found->second.end(), ByteRange{range.begin, range.begin});
    return first != found->second.end() && first->begin < range.end;
  };

  const std::vector<PieceFact>& pieces = facts.pieces;
  Joined joined(pieces.size());
  std::map<std::string, int> of_owner;
  std::vector<int> ours;
  for (std::size_t p = 0; p < pieces.size(); ++p) {
    if (!within.Contains(pieces[p].file, pieces[p].range)) continue;
    ours.push_back(static_cast<int>(p));
    const auto [known, is_new] = of_owner.try_emplace(pieces[p].usr, static_cast<int>(p));
    if (!is_new) joined.Join(known->second, static_cast<int>(p));
  }
  std::sort(ours.begin(), ours.end(), [&](int a, int b) {
    return std::tie(pieces[a].file, pieces[a].range) < std::tie(pieces[b].file, pieces[b].range);
  });
  for (std::size_t i = 1; i < ours.size(); ++i) {
    const PieceFact& before = pieces[ours[i - 1]];
    const PieceFact& piece = pieces[ours[i]];
    // `Tensor a, b;`, or what one macro makes
    if (before.file == piece.file && piece.range.begin < before.range.end) joined.Join(ours[i - 1], ours[i]);
  }
  for (int p : ours) {
    for (const PieceFact::Reference& reference : pieces[p].references) {
      if (reference.is_bridge && bonds == Bonds::kNoTensors) continue;
      const auto owner = of_owner.find(reference.owner);
      if (owner != of_owner.end() && has_old(reference.file, reference.declaration)) joined.Join(p, owner->second);
    }
  }

  std::vector<std::pair<int, std::vector<int>>> groups;  // root → pieces, in source order
  for (int p : ours) {
    const int root = joined.Root(p);
    auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& known) { return known.first == root; });
    if (group == groups.end()) group = groups.insert(groups.end(), {root, {}});
    group->second.push_back(p);
  }
  std::vector<Part> parts;
  for (const auto& [root, members] : groups) {
    const bool is_old = std::any_of(members.begin(), members.end(), [&](int p) { return has_old(pieces[p].file, pieces[p].range); });
    if (is_old) parts.emplace_back(facts, members);
  }
  return parts;
}

}  // namespace eager::rewriter

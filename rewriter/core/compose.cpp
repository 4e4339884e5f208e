// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/compose.h"

#include <algorithm>

namespace eager::rewriter {
namespace {

bool Overlap(const ByteRange& a, const ByteRange& b) {
  return a.begin < b.end && b.begin < a.end;
}

bool OverlapInPart(const ByteRange& a, const ByteRange& b) {
  return Overlap(a, b) && !a.Contains(b) && !b.Contains(a);
}

bool SaysTheSame(const Edit& a, const Edit& b) {
  return a.file == b.file && a.range == b.range && a.pieces == b.pieces;
}

bool IsKept(const Piece& piece) { return std::holds_alternative<Kept>(piece); }

bool Keeps(const Edit& outer, const Edit& inner) {
  return std::any_of(outer.pieces.begin(), outer.pieces.end(), [&](const Piece& piece) {
    const auto* kept = std::get_if<Kept>(&piece);
    return kept && kept->file == inner.file && kept->range.Contains(inner.range);
  });
}

Conflict Between(const Edit& a, const Edit& b) {
  return {a.file, a.range, b.range, a.group, b.group};
}

class Composer {
 public:
  Composer(const AnalysisResult& result, const std::map<std::string, std::string>& excluded)
      : result_(result) {
    for (const EditGroup& group : result.groups) needs_[group.id] = group.needs;
    for (const Edit& edit : result.edits) needs_.try_emplace(edit.group);
    for (const auto& [group, reason] : excluded) {
      if (needs_.contains(group)) composition_.dropped[group] = reason;
    }
  }

  llvm::Expected<Composition> Run(SourceFiles& sources, const std::vector<Edit>& extra) {
    do {
      DropDependants();
      Collect();
    } while (DropConflicting());
    edits_.insert(edits_.end(), extra.begin(), extra.end());
    auto files = Render(edits_, sources);
    if (!files) return files.takeError();
    composition_.files = std::move(*files);
    for (const auto& [group, needed] : needs_) {
      if (IsActive(group)) composition_.applied.insert(group);
    }
    std::sort(composition_.conflicts.begin(), composition_.conflicts.end());
    return std::move(composition_);
  }

 private:
  bool IsActive(const std::string& group) const {
    return needs_.contains(group) && !composition_.dropped.contains(group);
  }

  // A group that needs a dropped one is dropped too.
  void DropDependants() {
    for (bool has_changed = true; has_changed;) {
      has_changed = false;
      for (const auto& [group, needed] : needs_) {
        if (!IsActive(group)) continue;
        const auto missing = std::find_if(needed.begin(), needed.end(),
                                          [&](const std::string& id) { return !IsActive(id); });
        if (missing == needed.end()) continue;
        const auto cause = composition_.dropped.find(*missing);
        composition_.dropped[group] =
            "it needs a conversion that is not made: " +
            (cause == composition_.dropped.end() ? *missing : cause->second);
        has_changed = true;
      }
    }
  }

  bool Applies(const DependentEdit& dependent) const {
    const auto is_active = [this](const std::string& group) { return IsActive(group); };
    return dependent.when == DependentEdit::When::kAllApplied
               ? std::all_of(dependent.groups.begin(), dependent.groups.end(), is_active)
               : std::any_of(dependent.groups.begin(), dependent.groups.end(), is_active);
  }

  void Add(const Edit& edit) {
    std::vector<std::size_t>& indices = by_file_[edit.file];
    const bool is_known = std::any_of(indices.begin(), indices.end(), [&](std::size_t i) {
      return SaysTheSame(edits_[i], edit);
    });
    if (is_known) return;
    indices.push_back(edits_.size());
    edits_.push_back(edit);
  }

  void Collect() {
    edits_.clear();
    by_file_.clear();
    for (const Edit& edit : result_.edits) {
      if (IsActive(edit.group)) Add(edit);
    }
    first_dependent_ = edits_.size();
    for (std::size_t i = 0; i < result_.dependent_edits.size(); ++i) {
      const DependentEdit& dependent = result_.dependent_edits[i];
      if (Applies(dependent) && !dropped_dependents_.contains(i)) {
        Add(dependent.edit);
        if (edits_.size() > first_dependent_ + origin_.size()) origin_.push_back(i);
      }
    }
  }

  bool IsDependent(std::size_t index) const { return index >= first_dependent_; }

  bool Contradict(const Edit& a, const Edit& b) const {
    if (a.range.IsEmpty() || b.range.IsEmpty()) return false;
    if (OverlapInPart(a.range, b.range)) return true;
    if (a.range == b.range) return !Keeps(a, b) && !Keeps(b, a);
    if (a.group == b.group || !Overlap(a.range, b.range)) return false;
    // One inside the other: fine as long as somebody keeps the inner one's text.
    const Edit& inner = a.range.Contains(b.range) ? b : a;
    if (inner.group.empty()) return false;
    return std::none_of(edits_.begin(), edits_.end(), [&](const Edit& keeper) {
      return &keeper != &inner && Keeps(keeper, inner);
    });
  }

  // Whether text that `keeper` keeps is cut by `other`.
  static bool Cuts(const Edit& other, const Edit& keeper) {
    if (other.range.IsEmpty()) return false;
    return std::any_of(keeper.pieces.begin(), keeper.pieces.end(), [&](const Piece& piece) {
      const auto* kept = std::get_if<Kept>(&piece);
      return kept && kept->file == other.file && OverlapInPart(kept->range, other.range);
    });
  }

  bool DropConflicting() {
    std::set<Conflict> conflicts;
    std::set<std::size_t> dependents;
    const auto clash = [&](std::size_t i, std::size_t j) {
      if (IsDependent(i) || IsDependent(j)) {
        dependents.insert(IsDependent(i) ? i : j);
      } else {
        conflicts.insert(Between(edits_[i], edits_[j]));
      }
    };
    std::vector<std::size_t> keepers;
    for (std::size_t i = 0; i < edits_.size(); ++i) {
      if (std::any_of(edits_[i].pieces.begin(), edits_[i].pieces.end(), IsKept)) {
        keepers.push_back(i);
      }
    }
    for (const auto& [file, indices] : by_file_) {
      for (std::size_t a = 0; a < indices.size(); ++a) {
        for (std::size_t b = a + 1; b < indices.size(); ++b) {
          if (Contradict(edits_[indices[a]], edits_[indices[b]])) clash(indices[a], indices[b]);
        }
        for (std::size_t keeper : keepers) {
          if (keeper != indices[a] && Cuts(edits_[indices[a]], edits_[keeper])) {
            clash(indices[a], keeper);
          }
        }
      }
    }
    for (std::size_t index : dependents) {
      dropped_dependents_.insert(origin_[index - first_dependent_]);
    }
    for (const Conflict& conflict : conflicts) {
      composition_.conflicts.push_back(conflict);
      Drop(conflict.first_group, conflict.second_group);
      Drop(conflict.second_group, conflict.first_group);
    }
    origin_.clear();
    return !conflicts.empty() || !dependents.empty();
  }

  void Drop(const std::string& group, const std::string& other) {
    composition_.dropped.try_emplace(
        group, group == other ? "its edits overlap each other"
                              : "its edits overlap those of another conversion");
  }

  const AnalysisResult& result_;
  std::map<std::string, std::vector<std::string>> needs_;
  std::vector<Edit> edits_;
  std::map<std::string, std::vector<std::size_t>> by_file_;
  std::size_t first_dependent_ = 0;
  std::vector<std::size_t> origin_;  // of each dependent edit in edits_, its index in the result
  std::set<std::size_t> dropped_dependents_;
  Composition composition_;
};

}  // namespace

llvm::Expected<Composition> Compose(const AnalysisResult& result, SourceFiles& sources,
                                    const std::map<std::string, std::string>& excluded,
                                    const std::vector<Edit>& extra) {
  return Composer(result, excluded).Run(sources, extra);
}

}  // namespace eager::rewriter

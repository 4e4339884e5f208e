// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/line_diff.h"

#include <algorithm>

namespace eager::rewriter {
namespace {

using Lines = std::vector<std::string_view>;

// Myers' greedy algorithm on [a_begin, a_end) x [b_begin, b_end), the furthest points of every step
// kept for the way back.
class ShortestEdit {
 public:
  ShortestEdit(const Lines& a, const Lines& b, int skip, int a_size, int b_size)
      : a_(a), b_(b), skip_(skip), a_size_(a_size), b_size_(b_size) {}

  std::vector<LineChange> Changes() {
    const int limit = a_size_ + b_size_;
    std::vector<int> furthest(2 * static_cast<std::size_t>(limit) + 3, 0);
    const int zero = limit + 1;
    for (int steps = 0; steps <= limit; ++steps) {
      trace_.emplace_back(furthest.begin() + zero - steps - 1, furthest.begin() + zero + steps + 2);
      for (int k = -steps; k <= steps; k += 2) {
        const bool goes_down =
            k == -steps || (k != steps && furthest[zero + k - 1] < furthest[zero + k + 1]);
        int x = goes_down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
        while (x < a_size_ && x - k < b_size_ && A(x) == B(x - k)) ++x;
        furthest[zero + k] = x;
        if (x >= a_size_ && x - k >= b_size_) return WayBack(steps);
      }
    }
    return {};
  }

 private:
  std::string_view A(int i) const { return a_[skip_ + i]; }
  std::string_view B(int i) const { return b_[skip_ + i]; }

  std::vector<LineChange> WayBack(int steps) const {
    std::vector<LineChange> changes;
    int x = a_size_;
    int y = b_size_;
    for (; steps > 0; --steps) {
      const std::vector<int>& before = trace_[steps];
      const auto at = [&](int k) { return before[k + steps + 1]; };
      const int k = x - y;
      const bool goes_down = k == -steps || (k != steps && at(k - 1) < at(k + 1));
      const int old_k = goes_down ? k + 1 : k - 1;
      const int old_x = at(old_k);
      const int old_y = old_x - old_k;
      Add(changes, old_x, goes_down ? old_x : old_x + 1, old_y, goes_down ? old_y + 1 : old_y);
      x = old_x;
      y = old_y;
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
  }

  // Changes come last first; those that touch become one.
  void Add(std::vector<LineChange>& changes, int a_begin, int a_end, int b_begin,
           int b_end) const {
    const LineChange change{static_cast<unsigned>(skip_ + a_begin),
                            static_cast<unsigned>(skip_ + a_end),
                            static_cast<unsigned>(skip_ + b_begin),
                            static_cast<unsigned>(skip_ + b_end)};
    if (!changes.empty() && changes.back().old_begin == change.old_end) {
      changes.back().old_begin = change.old_begin;
      changes.back().new_begin = change.new_begin;
    } else {
      changes.push_back(change);
    }
  }

  const Lines& a_;
  const Lines& b_;
  int skip_;
  int a_size_;
  int b_size_;
  std::vector<std::vector<int>> trace_;
};

void AppendLine(std::string& out, char mark, std::string_view line) {
  out += mark;
  out += line;
  if (line.empty() || line.back() != '\n') out += "\n\\ No newline at end of file\n";
}

std::string HunkRange(unsigned begin, unsigned end) {
  const unsigned count = end - begin;
  // An empty range is named by the line before it.
  return std::to_string(count == 0 ? begin : begin + 1) + "," + std::to_string(count);
}

std::string Join(const Lines& lines, unsigned begin, unsigned end) {
  std::string text;
  for (unsigned i = begin; i < end; ++i) text += lines[i];
  return text;
}

// One side's walk through its changes of the base.
struct Side {
  std::vector<LineChange> changes;
  std::size_t next = 0;
  long shift = 0;  // new line number minus base line number, before the next change

  // Takes all changes that begin before `end`; returns how far in the base they reach.
  unsigned Take(unsigned end) {
    while (next < changes.size() && changes[next].old_begin <= end) {
      end = std::max(end, changes[next].old_end);
      shift += static_cast<long>(changes[next].new_end - changes[next].new_begin) -
               static_cast<long>(changes[next].old_end - changes[next].old_begin);
      ++next;
    }
    return end;
  }
};

}  // namespace

std::vector<std::string_view> SplitLines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t newline = text.find('\n');
    const std::size_t size = newline == std::string_view::npos ? text.size() : newline + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::vector<LineChange> DiffLines(const Lines& old_lines, const Lines& new_lines) {
  const std::size_t shorter = std::min(old_lines.size(), new_lines.size());
  std::size_t head = 0;
  while (head < shorter && old_lines[head] == new_lines[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head && old_lines[old_lines.size() - 1 - tail] ==
                                      new_lines[new_lines.size() - 1 - tail]) {
    ++tail;
  }
  return ShortestEdit(old_lines, new_lines, static_cast<int>(head),
                      static_cast<int>(old_lines.size() - head - tail),
                      static_cast<int>(new_lines.size() - head - tail))
      .Changes();
}

std::string UnifiedDiff(const std::string& path, std::string_view old_text,
                        std::string_view new_text, unsigned context) {
  const Lines old_lines = SplitLines(old_text);
  const Lines new_lines = SplitLines(new_text);
  const std::vector<LineChange> changes = DiffLines(old_lines, new_lines);
  if (changes.empty()) return "";
  const auto old_size = static_cast<unsigned>(old_lines.size());
  std::string out =
      "diff --git a/" + path + " b/" + path + "\n--- a/" + path + "\n+++ b/" + path + "\n";
  for (std::size_t first = 0; first < changes.size();) {
    std::size_t last = first;
    while (last + 1 < changes.size() &&
           changes[last + 1].old_begin - changes[last].old_end <= 2 * context) {
      ++last;
    }
    const unsigned lead = std::min(context, changes[first].old_begin);
    const unsigned old_begin = changes[first].old_begin - lead;
    const unsigned old_end = std::min(old_size, changes[last].old_end + context);
    const unsigned new_begin = changes[first].new_begin - lead;
    const unsigned new_end = changes[last].new_end + (old_end - changes[last].old_end);
    out += "@@ -" + HunkRange(old_begin, old_end) + " +" + HunkRange(new_begin, new_end) + " @@\n";
    unsigned cursor = old_begin;
    for (std::size_t i = first; i <= last; ++i) {
      for (; cursor < changes[i].old_begin; ++cursor) AppendLine(out, ' ', old_lines[cursor]);
      for (; cursor < changes[i].old_end; ++cursor) AppendLine(out, '-', old_lines[cursor]);
      for (unsigned j = changes[i].new_begin; j < changes[i].new_end; ++j) {
        AppendLine(out, '+', new_lines[j]);
      }
    }
    for (; cursor < old_end; ++cursor) AppendLine(out, ' ', old_lines[cursor]);
    first = last + 1;
  }
  return out;
}

Merge MergeLines(std::string_view base, std::string_view theirs, std::string_view ours) {
  const Lines base_lines = SplitLines(base);
  const Lines their_lines = SplitLines(theirs);
  const Lines our_lines = SplitLines(ours);
  Side their_side{DiffLines(base_lines, their_lines)};
  Side our_side{DiffLines(base_lines, our_lines)};
  Merge merge;
  const auto size = static_cast<unsigned>(base_lines.size());
  for (unsigned line = 0;;) {
    // The next change of either side, and everything that touches it.
    unsigned begin = size;
    bool has_change = false;
    for (const Side* side : {&their_side, &our_side}) {
      if (side->next == side->changes.size()) continue;
      begin = std::min(begin, side->changes[side->next].old_begin);
      has_change = true;
    }
    merge.text += Join(base_lines, line, begin);
    if (!has_change) return merge;
    const long their_begin = begin + their_side.shift;
    const long our_begin = begin + our_side.shift;
    const std::size_t their_next = their_side.next;
    const std::size_t our_next = our_side.next;
    unsigned end = begin;
    for (unsigned before = end + 1; before != end;) {
      before = end;
      end = our_side.Take(their_side.Take(end));
    }
    const std::string their_text =
        Join(their_lines, static_cast<unsigned>(their_begin),
             static_cast<unsigned>(end + their_side.shift));
    const std::string our_text = Join(our_lines, static_cast<unsigned>(our_begin),
                                      static_cast<unsigned>(end + our_side.shift));
    const bool only_theirs = our_next == our_side.next;
    const bool is_conflict =
        !only_theirs && their_next != their_side.next && their_text != our_text;
    merge.text += only_theirs ? their_text : our_text;
    merge.conflicts += is_conflict ? 1 : 0;
    line = end;
  }
}

}  // namespace eager::rewriter

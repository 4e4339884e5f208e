// SPDX-License-Identifier: Apache-2.0
// Bytes as edits of a text. What is composed is compared with the edits applied one by one where they are
// simple, and its diff must lead from the old text to the new one.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "rewriter/core/compose.h"
#include "rewriter/core/line_diff.h"

using namespace eager::rewriter;

namespace {

constexpr const char* kFile = "/text";

class Bytes {
 public:
  Bytes(const uint8_t* data, size_t size) : data_(data), size_(size) {}
  unsigned Next(unsigned below) { return at_ < size_ && below > 0 ? data_[at_++] % below : 0; }
  bool is_empty() const { return at_ >= size_; }

 private:
  const uint8_t* data_;
  size_t size_;
  size_t at_ = 0;
};

std::string TextOf(Bytes& bytes) {
  static const char* const kParts[] = {"a", "bc", "\n", " ", "\r\n", "{", "}", "\t", ";", "\xc3\xa4"};
  std::string text;
  for (unsigned count = bytes.Next(40); count > 0; --count) text += kParts[bytes.Next(10)];
  return text;
}

ByteRange RangeIn(Bytes& bytes, unsigned size) {
  const unsigned begin = bytes.Next(size + 1);
  return {begin, begin + bytes.Next(size - begin + 1)};
}

// Edits that replace whole, disjoint ranges with new text, applied from the back.
std::string Applied(std::string text, std::vector<Edit> edits) {
  std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.range.begin > b.range.begin; });
  for (const Edit& edit : edits) {
    text.replace(edit.range.begin, edit.range.end - edit.range.begin, std::get<std::string>(edit.pieces.front()));
  }
  return text;
}

// Whether the edits are simple: words for words, apart from each other.
bool AreSimple(const std::vector<Edit>& edits) {
  for (const Edit& edit : edits) {
    const bool is_word = edit.pieces.size() == 1 && std::holds_alternative<std::string>(edit.pieces.front()) &&
                         !std::get<std::string>(edit.pieces.front()).empty();
    if (!is_word || edit.range.IsEmpty()) return false;
    for (const Edit& other : edits) {
      if (&other != &edit && edit.range.begin < other.range.end && other.range.begin < edit.range.end) return false;
    }
  }
  return true;
}

void CheckDiff(const std::string& before, const std::string& after) {
  UnifiedDiff("text", before, after);
  const auto old_lines = SplitLines(before);
  const auto new_lines = SplitLines(after);
  std::string patched;
  std::size_t at = 0;
  for (const LineChange& change : DiffLines(old_lines, new_lines)) {
    for (; at < change.old_begin; ++at) patched += old_lines.at(at);
    for (unsigned i = change.new_begin; i < change.new_end; ++i) patched += new_lines.at(i);
    at = change.old_end;
  }
  for (; at < old_lines.size(); ++at) patched += old_lines.at(at);
  if (patched != after) std::abort();
  // what only one side changed is taken over
  const Merge merge = MergeLines(before, after, before);
  if (merge.conflicts != 0 || merge.text != after) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Bytes bytes(data, size);
  const std::string text = TextOf(bytes);
  const auto length = static_cast<unsigned>(text.size());
  AnalysisResult analysis;
  while (!bytes.is_empty() && analysis.edits.size() < 20) {
    Edit edit;
    edit.file = kFile;
    edit.range = RangeIn(bytes, length);
    edit.group = std::string(1, static_cast<char>('A' + bytes.Next(5)));
    edit.glue = static_cast<Glue>(bytes.Next(3));
    for (unsigned pieces = bytes.Next(3) + 1; pieces > 0; --pieces) {
      if (bytes.Next(3) == 0) {
        edit.pieces.push_back(Kept{kFile, RangeIn(bytes, length)});
      } else {
        edit.pieces.push_back(bytes.Next(4) == 0 ? std::string() : "<" + std::to_string(bytes.Next(100)) + ">");
      }
    }
    analysis.edits.push_back(std::move(edit));
  }
  for (unsigned i = bytes.Next(3); i > 0; --i) {
    analysis.groups.push_back({std::string(1, static_cast<char>('A' + i)), {"A"}});
  }
  SourceFiles sources({{kFile, text}});
  llvm::Expected<Composition> composition = Compose(analysis, sources, {});
  if (!composition) {
    llvm::consumeError(composition.takeError());
    return 0;
  }
  const auto file = composition->files.find(kFile);
  const std::string after = file == composition->files.end() ? text : file->second.text;
  if (AreSimple(analysis.edits) && composition->dropped.empty() && after != Applied(text, analysis.edits)) std::abort();
  CheckDiff(text, after);
  return 0;
}

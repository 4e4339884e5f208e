// SPDX-License-Identifier: Apache-2.0
// Reads op types out of model files without the messages' code: only the wire format is known, and
// the numbers of the few fields on the way from a file's root to NodeDef.op.
#include <cstdint>
#include <functional>
#include <optional>
#include <set>

#include "rewriter/core/text_scan.h"

namespace eager::rewriter {
namespace {

struct Field {
  unsigned number = 0;
  bool is_bytes = false;
  std::string_view bytes;
};

class WireReader {
 public:
  explicit WireReader(std::string_view bytes) : rest_(bytes) {}

  /// The next field; nothing at the end or when the bytes are no message.
  std::optional<Field> Next() {
    if (rest_.empty()) return std::nullopt;
    const std::optional<std::uint64_t> tag = Varint();
    if (!tag || *tag >> 3 == 0 || *tag >> 3 > 1u << 29) return Fail();
    Field field;
    field.number = static_cast<unsigned>(*tag >> 3);
    switch (*tag & 7) {
      case 0: return Varint() ? std::optional(field) : Fail();
      case 1: return Skip(8) ? std::optional(field) : Fail();
      case 5: return Skip(4) ? std::optional(field) : Fail();
      case 2: break;
      default: return Fail();
    }
    const std::optional<std::uint64_t> size = Varint();
    if (!size || *size > rest_.size()) return Fail();
    field.is_bytes = true;
    field.bytes = rest_.substr(0, *size);
    rest_.remove_prefix(*size);
    return field;
  }

  bool has_failed() const { return has_failed_; }

 private:
  std::optional<Field> Fail() {
    has_failed_ = true;
    return std::nullopt;
  }

  bool Skip(std::size_t count) {
    if (count > rest_.size()) return false;
    rest_.remove_prefix(count);
    return true;
  }

  std::optional<std::uint64_t> Varint() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return std::nullopt;
  }

  std::string_view rest_;
  bool has_failed_ = false;
};

bool IsOpName(std::string_view name) {
  if (name.empty() || name.size() > 200) return false;
  for (char c : name) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool is_other = (c >= '0' && c <= '9') || c == '_' || c == '>' || c == '.';
    if (!is_letter && !is_other) return false;
  }
  return true;
}

// Field numbers, by message.
constexpr unsigned kGraphNode = 1;
constexpr unsigned kGraphLibrary = 2;
constexpr unsigned kNodeOp = 2;
constexpr unsigned kLibraryFunction = 1;
constexpr unsigned kFunctionNode = 3;
constexpr unsigned kMetaGraphGraph = 2;
constexpr unsigned kSavedModelMetaGraph = 2;

using Visitor = std::function<bool(std::string_view)>;

// Calls `visit` for every field `number` of a message; false when the bytes are no such message.
bool ForEach(std::string_view message, unsigned number, const Visitor& visit) {
  WireReader reader(message);
  bool is_fine = true;
  while (const std::optional<Field> field = reader.Next()) {
    if (field->number != number) continue;
    is_fine = field->is_bytes && visit(field->bytes) && is_fine;
  }
  return is_fine && !reader.has_failed();
}

class OpCollector {
 public:
  bool Node(std::string_view node) {
    bool has_op = false;
    const bool is_message = ForEach(node, kNodeOp, [&](std::string_view op) {
      has_op = IsOpName(op);
      if (has_op) ops_.emplace(op);
      return has_op;
    });
    return is_message && has_op;
  }

  bool Graph(std::string_view graph) {
    const bool has_nodes =
        ForEach(graph, kGraphNode, [&](std::string_view node) { return Node(node); });
    const auto function = [&](std::string_view bytes) {
      return ForEach(bytes, kFunctionNode, [&](std::string_view node) { return Node(node); });
    };
    return has_nodes && ForEach(graph, kGraphLibrary, [&](std::string_view library) {
             return ForEach(library, kLibraryFunction, function);
           });
  }

  bool MetaGraph(std::string_view meta) {
    return ForEach(meta, kMetaGraphGraph, [&](std::string_view graph) { return Graph(graph); });
  }

  bool SavedModel(std::string_view model) {
    return ForEach(model, kSavedModelMetaGraph,
                   [&](std::string_view meta) { return MetaGraph(meta); });
  }

  std::vector<std::string> Take() { return {ops_.begin(), ops_.end()}; }

 private:
  std::set<std::string> ops_;
};

}  // namespace

std::vector<std::string> OpsInModel(const std::string& bytes) {
  for (auto read : {&OpCollector::Graph, &OpCollector::SavedModel, &OpCollector::MetaGraph}) {
    OpCollector collector;
    if (!(collector.*read)(bytes)) continue;
    std::vector<std::string> ops = collector.Take();
    if (!ops.empty()) return ops;
  }
  return {};
}

std::vector<std::string> OpsInTextModel(const std::string& text) {
  std::set<std::string> ops;
  for (std::size_t at = text.find("op:"); at != std::string::npos; at = text.find("op:", at + 1)) {
    const bool is_field = at == 0 || std::string_view(" \t\n{,;").find(text[at - 1]) !=
                                         std::string_view::npos;
    const std::size_t open = text.find_first_not_of(" \t", at + 3);
    if (!is_field || open == std::string::npos || (text[open] != '"' && text[open] != '\'')) {
      continue;
    }
    const std::size_t close = text.find(text[open], open + 1);
    if (close == std::string::npos) break;
    const std::string op = text.substr(open + 1, close - open - 1);
    if (IsOpName(op)) ops.insert(op);
  }
  return {ops.begin(), ops.end()};
}

}  // namespace eager::rewriter

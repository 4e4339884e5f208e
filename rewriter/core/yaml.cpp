// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/yaml.h"

#include <set>
#include <utility>

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace {

// No rule nests deeper than a handful.
constexpr unsigned kDeepest = 64;

class TreeBuilder {
 public:
  TreeBuilder(const std::string& text, std::string name) : name_(std::move(name)) {
    // the scanner takes a NUL for the end
    if (const std::size_t nul = text.find('\0'); nul != std::string::npos) {
      Fail(PositionAt(text, static_cast<unsigned>(nul)), "a NUL byte");
      return;
    }
    manager_.setDiagHandler(
        [](const llvm::SMDiagnostic& diagnostic, void* self) {
          auto& builder = *static_cast<TreeBuilder*>(self);
          builder.Fail({static_cast<unsigned>(diagnostic.getLineNo()),
                        static_cast<unsigned>(diagnostic.getColumnNo() + 1)},
                       diagnostic.getMessage().str());
        },
        this);
    stream_ = std::make_unique<llvm::yaml::Stream>(text, manager_, /*ShowColors=*/false);
  }

  llvm::Expected<YamlNode> Build() {
    YamlNode root;
    if (stream_) ReadInto(root);
    if (!error_.empty()) return llvm::createStringError(error_);
    return root;
  }

 private:
  void ReadInto(YamlNode& root) {
    auto document = stream_->begin();
    if (document != stream_->end()) {
      if (llvm::yaml::Node* node = document->getRoot()) root = Convert(node, 1);
      // what is nested too deep is not walked over either: the parser recurses
      if (is_too_deep_) return;
      // Reads to the end, so that every syntax error is seen.
      document->skip();
      if (!stream_->failed() && ++document != stream_->end()) {
        llvm::yaml::Node* second = document->getRoot();
        Fail(second ? PlaceOf(second) : Position{1, 1}, "a second document; a rule file is one");
      }
    }
    if (stream_->failed() && error_.empty()) Fail({1, 1}, "not valid YAML");
  }

  void Fail(Position place, const std::string& message) {
    if (!error_.empty()) return;
    error_ = name_ + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ": " +
             message;
  }

  Position PlaceOf(const llvm::yaml::Node* node) const {
    const auto [line, column] = manager_.getLineAndColumn(node->getSourceRange().Start);
    return {line, column};
  }

  YamlNode Convert(llvm::yaml::Node* node, unsigned depth) {
    YamlNode result;
    if (!node) return result;
    if (node->getSourceRange().Start.isValid()) result.place = PlaceOf(node);
    if (depth > kDeepest) {
      is_too_deep_ = true;
      Fail(result.place, "nested deeper than " + std::to_string(kDeepest));
      return result;
    }
    if (auto* scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(node)) {
      llvm::SmallString<64> storage;
      result.kind = YamlNode::Kind::kScalar;
      result.scalar = scalar->getValue(storage).str();
    } else if (auto* block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(node)) {
      result.kind = YamlNode::Kind::kScalar;
      result.scalar = block->getValue().str();
    } else if (auto* list = llvm::dyn_cast<llvm::yaml::SequenceNode>(node)) {
      result.kind = YamlNode::Kind::kList;
      for (auto item = list->begin(); item != list->end(); ++item) {
        result.items.push_back(Convert(&*item, depth + 1));
        if (is_too_deep_) break;
      }
    } else if (auto* map = llvm::dyn_cast<llvm::yaml::MappingNode>(node)) {
      result.kind = YamlNode::Kind::kMap;
      std::set<std::string> known;
      for (auto entry = map->begin(); entry != map->end(); ++entry) {
        AddEntry(result, *entry, known, depth + 1);
        if (is_too_deep_) break;
      }
    } else if (llvm::isa<llvm::yaml::AliasNode>(node)) {
      Fail(result.place, "aliases are not used in rules");
    }
    return result;
  }

  void AddEntry(YamlNode& map, llvm::yaml::KeyValueNode& entry, std::set<std::string>& known, unsigned depth) {
    YamlNode key = Convert(entry.getKey(), depth);
    if (is_too_deep_) return;
    YamlNode value = Convert(entry.getValue(), depth);
    if (!known.insert(key.scalar).second) Fail(key.place, "key '" + key.scalar + "' is there twice");
    map.entries.push_back({std::move(key), std::move(value)});
  }

  llvm::SourceMgr manager_;
  std::unique_ptr<llvm::yaml::Stream> stream_;
  std::string name_;
  std::string error_;
  bool is_too_deep_ = false;
};

}  // namespace

const YamlNode* YamlNode::Find(std::string_view key) const {
  for (const auto& [name, value] : entries) {
    if (name.scalar == key) return &value;
  }
  return nullptr;
}

llvm::Expected<YamlNode> ParseYaml(const std::string& text, const std::string& name) {
  return TreeBuilder(text, name).Build();
}

}  // namespace eager::rewriter

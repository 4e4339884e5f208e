// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/yaml.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

namespace eager::rewriter {
namespace {

class TreeBuilder {
 public:
  TreeBuilder(const std::string& text, std::string name) : name_(std::move(name)) {
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
    auto document = stream_->begin();
    if (document != stream_->end()) {
      if (llvm::yaml::Node* node = document->getRoot()) root = Convert(node);
      // Reads to the end, so that every syntax error is seen.
      document->skip();
    }
    if (stream_->failed() && error_.empty()) Fail({}, "not valid YAML");
    if (!error_.empty()) return llvm::createStringError(error_);
    return root;
  }

 private:
  void Fail(Position place, const std::string& message) {
    if (!error_.empty()) return;
    error_ = name_ + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ": " +
             message;
  }

  Position PlaceOf(const llvm::yaml::Node* node) const {
    const auto [line, column] = manager_.getLineAndColumn(node->getSourceRange().Start);
    return {line, column};
  }

  YamlNode Convert(llvm::yaml::Node* node) {
    YamlNode result;
    if (!node) return result;
    if (node->getSourceRange().Start.isValid()) result.place = PlaceOf(node);
    if (auto* scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(node)) {
      llvm::SmallString<64> storage;
      result.kind = YamlNode::Kind::kScalar;
      result.scalar = scalar->getValue(storage).str();
    } else if (auto* block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(node)) {
      result.kind = YamlNode::Kind::kScalar;
      result.scalar = block->getValue().str();
    } else if (auto* list = llvm::dyn_cast<llvm::yaml::SequenceNode>(node)) {
      result.kind = YamlNode::Kind::kList;
      for (llvm::yaml::Node& item : *list) result.items.push_back(Convert(&item));
    } else if (auto* map = llvm::dyn_cast<llvm::yaml::MappingNode>(node)) {
      result.kind = YamlNode::Kind::kMap;
      for (llvm::yaml::KeyValueNode& entry : *map) AddEntry(result, entry);
    } else if (llvm::isa<llvm::yaml::AliasNode>(node)) {
      Fail(result.place, "aliases are not used in rules");
    }
    return result;
  }

  void AddEntry(YamlNode& map, llvm::yaml::KeyValueNode& entry) {
    YamlNode key = Convert(entry.getKey());
    YamlNode value = Convert(entry.getValue());
    if (map.Find(key.scalar)) Fail(key.place, "key '" + key.scalar + "' is there twice");
    map.entries.emplace_back(std::move(key), std::move(value));
  }

  llvm::SourceMgr manager_;
  std::unique_ptr<llvm::yaml::Stream> stream_;
  std::string name_;
  std::string error_;
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

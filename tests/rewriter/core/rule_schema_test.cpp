// SPDX-License-Identifier: Apache-2.0
// docs/rule.schema.json against the rules that ship and against files with mistakes.
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "llvm/ADT/StringExtras.h"
#include "rewriter/core/rule_reader.h"
#include "rewriter/core/source_files.h"
#include "rewriter/core/yaml.h"

namespace eager::rewriter {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

// What of JSON Schema the schema uses; "" when the value follows it, else where it does not.
class Validator {
 public:
  explicit Validator(Json schema) : schema_(std::move(schema)) {}

  std::string Check(const YamlNode& node) const { return Check(node, schema_, "file"); }

 private:
  std::string Check(const YamlNode& node, const Json& schema, const std::string& where) const {
    if (schema.contains("$ref")) {
      const Json::json_pointer path(schema["$ref"].get<std::string>().substr(1));
      const std::string problem = Check(node, schema_[path], where);
      if (!problem.empty()) return problem;
    }
    if (schema.contains("oneOf")) {
      std::string problems;
      int matches = 0;
      for (const Json& choice : schema["oneOf"]) {
        const std::string problem = Check(node, choice, where);
        matches += problem.empty();
        problems += problem + "; ";
      }
      if (matches != 1) return std::to_string(matches) + " of the choices match: " + problems;
    }
    if (schema.contains("required")) {
      for (const Json& key : schema["required"]) {
        if (!node.Find(key.get<std::string>())) return where + " has no " + key.get<std::string>();
      }
    }
    if (schema.contains("type") && !HasType(node, schema["type"]))
      return where + " has another type";
    if (schema.contains("enum") &&
        std::none_of(schema["enum"].begin(), schema["enum"].end(),
                     [&](const Json& word) { return word == node.scalar; })) {
      return where + " is none of the words";
    }
    for (const YamlNode& item : node.items) {
      if (!schema.contains("items")) break;
      const std::string problem = Check(item, schema["items"], where + "[]");
      if (!problem.empty()) return problem;
    }
    return CheckEntries(node, schema, where);
  }

  std::string CheckEntries(const YamlNode& node, const Json& schema,
                           const std::string& where) const {
    for (const auto& [key, value] : node.entries) {
      const std::string place = where + "." + key.scalar;
      const bool is_known =
          schema.contains("properties") && schema["properties"].contains(key.scalar);
      if (is_known) {
        const std::string problem = Check(value, schema["properties"][key.scalar], place);
        if (!problem.empty()) return problem;
      } else if (schema.contains("additionalProperties")) {
        if (schema["additionalProperties"] == false) return place + " is not known";
        const std::string problem = Check(value, schema["additionalProperties"], place);
        if (!problem.empty()) return problem;
      }
    }
    return "";
  }

  static bool HasType(const YamlNode& node, const Json& type) {
    if (type.is_array()) {
      return std::any_of(type.begin(), type.end(), [&](const Json& t) { return HasType(node, t); });
    }
    switch (node.kind) {
      case YamlNode::Kind::kMap:
        return type == "object";
      case YamlNode::Kind::kList:
        return type == "array";
      case YamlNode::Kind::kScalar:
        return type == "string" || (type == "integer" && llvm::all_of(node.scalar, llvm::isDigit));
      case YamlNode::Kind::kNull:
        return false;
    }
    return false;
  }

  Json schema_;
};

std::string Problem(const Validator& validator, const std::string& text) {
  llvm::Expected<YamlNode> root = ParseYaml(text, "r.yaml");
  return root ? validator.Check(*root) : llvm::toString(root.takeError());
}

TEST(RuleSchema, IsTheOneInTheDocs) {
  llvm::Expected<std::string> text = ReadFile(EAGERIZE_SOURCE_DIR "/docs/rule.schema.json");
  ASSERT_TRUE(static_cast<bool>(text));
  EXPECT_EQ(*text, RuleSchema()) << "run 'eagerize rules doc --out docs'";
}

TEST(RuleSchema, AllShippedRulesFollowIt) {
  const Validator validator(Json::parse(RuleSchema()));
  unsigned files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(EAGERIZE_SOURCE_DIR "/rules")) {
    if (entry.path().extension() != ".yaml") continue;
    llvm::Expected<std::string> text = ReadFile(entry.path());
    ASSERT_TRUE(static_cast<bool>(text));
    EXPECT_EQ(Problem(validator, *text), "") << entry.path();
    ++files;
  }
  EXPECT_GT(files, 150u);
}

TEST(RuleSchema, RefusesWhatTheLoaderRefuses) {
  const Validator validator(Json::parse(RuleSchema()));
  for (const char* text :
       {"id: a\nmacth: {}\n", "id: a\nmatch: {decls: [x]}\n", "id: a\nkind: thing\n", "id: [a]\n",
        "id: a\neffort_minutes: soon\n", "rules: []\nrule: {}\n", "rules: [{id: a, tests: {}}]\n",
        "id: a\ntests: [{run: {fetch: x}}]\n", "tests: [{rule: a, becomes: b}]\n"}) {
    EXPECT_NE(Problem(validator, text), "") << text;
    std::string errors;
    llvm::Expected<YamlNode> root = ParseYaml(text, "r.yaml");
    ASSERT_TRUE(static_cast<bool>(root));
    ReadRuleFile(*root, "r.yaml", errors);
    EXPECT_NE(errors, "") << text;
  }
  EXPECT_EQ(Problem(validator, "id: a\nparameters: {inputs: [x], stateful: yes}\n"), "");
}

}  // namespace
}  // namespace eager::rewriter

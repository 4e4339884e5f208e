// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/rule_loader.h"

#include <algorithm>
#include <filesystem>
#include <functional>

#include "rewriter/core/source_files.h"
#include "rewriter/core/yaml.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

using Kind = YamlNode::Kind;

// Reads one file's tree; collects every mistake instead of stopping at the first.
class RuleReader {
 public:
  explicit RuleReader(std::string name) : name_(std::move(name)) {}

  std::vector<Rule> Read(const YamlNode& root) {
    std::vector<Rule> rules;
    if (!IsMap(root, "a rule file")) return rules;
    const YamlNode* list = root.Find("rules");
    if (!list) {
      Rule rule;
      if (ReadRule(root, rule)) rules.push_back(std::move(rule));
      return rules;
    }
    Rule defaults;
    for (const auto& [key, value] : root.entries) {
      if (key.scalar == "defaults") {
        ReadRule(value, defaults);
      } else if (key.scalar != "rules" && key.scalar != "about") {
        UnknownKey(key, "a table of rules", {"about", "defaults", "rules"});
      }
    }
    if (list->kind != Kind::kList) Fail(list->place, "'rules' is a list of rules");
    for (const YamlNode& item : list->items) {
      Rule rule = defaults;
      if (ReadRule(item, rule)) rules.push_back(std::move(rule));
    }
    return rules;
  }

  const std::string& errors() const { return errors_; }

 private:
  using Field = std::function<void(const YamlNode&)>;
  using Fields = std::vector<std::pair<std::string, Field>>;

  void Fail(Position place, const std::string& what) {
    errors_ += name_ + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) +
               ": " + what + "\n";
  }

  void UnknownKey(const YamlNode& key, const std::string& where,
                  const std::vector<std::string>& known) {
    std::string list;
    for (const std::string& name : known) list += (list.empty() ? "" : ", ") + name;
    Fail(key.place, "unknown key '" + key.scalar + "' in " + where + "; known: " + list);
  }

  bool IsMap(const YamlNode& node, const std::string& what) {
    if (node.kind == Kind::kMap) return true;
    Fail(node.place, what + " is a mapping");
    return false;
  }

  void ReadFields(const YamlNode& node, const std::string& what, const Fields& fields) {
    if (!IsMap(node, what)) return;
    for (const auto& [key, value] : node.entries) {
      const auto field = std::find_if(fields.begin(), fields.end(),
                                      [&](const auto& f) { return f.first == key.scalar; });
      if (field != fields.end()) {
        field->second(value);
        continue;
      }
      std::vector<std::string> known;
      for (const auto& [name, read] : fields) known.push_back(name);
      UnknownKey(key, what, known);
    }
  }

  Field Text(std::string& into) {
    return [this, &into](const YamlNode& node) {
      if (node.kind == Kind::kScalar) {
        into = node.scalar;
      } else {
        Fail(node.place, "text is expected here");
      }
    };
  }

  // A text stands for a list of one.
  Field List(std::vector<std::string>& into) {
    return [this, &into](const YamlNode& node) {
      into.clear();
      if (node.kind == Kind::kScalar) into.push_back(node.scalar);
      if (node.kind != Kind::kScalar && node.kind != Kind::kList) {
        Fail(node.place, "a list is expected here");
      }
      for (const YamlNode& item : node.items) {
        if (item.kind != Kind::kScalar) Fail(item.place, "a list of texts is expected here");
        into.push_back(item.scalar);
      }
    };
  }

  Field Minutes(unsigned& into) {
    return [this, &into](const YamlNode& node) {
      if (node.kind != Kind::kScalar || llvm::StringRef(node.scalar).getAsInteger(10, into)) {
        Fail(node.place, "a number of minutes is expected here, not '" + node.scalar + "'");
      }
    };
  }

  template <typename Enum>
  Field Word(Enum& into, Enum last) {
    return [this, &into, last](const YamlNode& node) {
      std::string known;
      for (int i = 0; i <= static_cast<int>(last); ++i) {
        const std::string word(ToString(static_cast<Enum>(i)));
        if (node.kind == Kind::kScalar && node.scalar == word) {
          into = static_cast<Enum>(i);
          return;
        }
        known += (known.empty() ? "" : ", ") + word;
      }
      Fail(node.place, "'" + node.scalar + "' is none of " + known);
    };
  }

  bool ReadRule(const YamlNode& node, Rule& rule) {
    rule.file = name_;
    rule.line = node.place.line;
    const std::size_t errors_before = errors_.size();
    ReadFields(
        node, "a rule",
        {{"id", Text(rule.id)},
         {"title", Text(rule.title)},
         {"kind", Word(rule.kind, RuleKind::kBuild)},
         {"since", Text(rule.since)},
         {"until", Text(rule.until)},
         {"priority", Word(rule.priority, Priority::kTakeover)},
         {"fate", Word(rule.fate, Fate::kManual)},
         {"match", [&](const YamlNode& value) { ReadMatch(value, rule.match); }},
         {"rewrite", [&](const YamlNode& value) { ReadRewrite(value, rule.rewrite); }},
         {"form", Text(rule.form)},
         {"parameters", [&](const YamlNode& value) { ReadParameters(value, rule.parameters); }},
         {"contrib", [&](const YamlNode& value) { ReadContrib(value, rule.contrib.emplace()); }},
         {"confidence", Word(rule.confidence, Confidence::kManual)},
         {"diagnostic", Text(rule.diagnostic)},
         {"effort_minutes", Minutes(rule.effort_minutes)},
         {"rationale", Text(rule.rationale)},
         {"links", List(rule.links)},
         {"tests", [&](const YamlNode& value) { ReadTests(value, rule.tests); }}});
    return errors_.size() == errors_before;
  }

  void ReadMatch(const YamlNode& node, RuleMatch& match) {
    ReadFields(node, "'match'",
               {{"declarations", List(match.declarations)},
                {"includes", List(match.includes)},
                {"macros", List(match.macros)},
                {"namespaces", List(match.namespaces)},
                {"ops", List(match.ops)},
                {"lines", List(match.lines)},
                {"where", List(match.where)}});
  }

  void ReadRewrite(const YamlNode& node, RuleRewrite& rewrite) {
    ReadFields(node, "'rewrite'",
               {{"to", Text(rewrite.to)},
                {"result", Text(rewrite.result)},
                {"attributes",
                 [&](const YamlNode& value) { ReadAttributes(value, rewrite.attributes); }},
                {"add_includes", List(rewrite.add_includes)},
                {"remove_includes", List(rewrite.remove_includes)}});
  }

  void ReadAttributes(const YamlNode& node,
                      std::vector<std::pair<std::string, std::string>>& attributes) {
    attributes.clear();
    if (!IsMap(node, "'attributes'")) return;
    for (const auto& [key, value] : node.entries) {
      if (value.kind != Kind::kScalar) Fail(value.place, "text is expected here");
      attributes.emplace_back(key.scalar, value.scalar);
    }
  }

  void ReadParameters(const YamlNode& node,
                      std::map<std::string, std::vector<std::string>>& parameters) {
    if (!IsMap(node, "'parameters'")) return;
    for (const auto& [key, value] : node.entries) List(parameters[key.scalar])(value);
  }

  void ReadContrib(const YamlNode& node, ContribModule& module) {
    ReadFields(node, "'contrib'",
               {{"module", Text(module.module)},
                {"was", Text(module.was)},
                {"fate", Text(module.fate)},
                {"replacement", Text(module.replacement)},
                {"headers", List(module.headers)},
                {"ops", List(module.ops)}});
  }

  void ReadTests(const YamlNode& node, std::vector<RuleTest>& tests) {
    tests.clear();
    if (node.kind != Kind::kList) Fail(node.place, "'tests' is a list");
    for (const YamlNode& item : node.items) ReadTest(item, tests.emplace_back());
  }

  void ReadTest(const YamlNode& node, RuleTest& test) {
    test.line = node.place.line;
    std::string after;
    std::string todo;
    std::string unchanged;
    ReadFields(node, "a test",
               {{"name", Text(test.name)},
                {"before", Text(test.before)},
                {"after", Text(after)},
                {"todo", Text(todo)},
                {"unchanged", Text(unchanged)},
                {"diagnostic", Text(test.diagnostic)},
                {"run", [&](const YamlNode& value) { ReadRun(value, test.run.emplace()); }}});
    const int expectations = !after.empty() + !todo.empty() + !unchanged.empty();
    if (expectations != 1) {
      Fail(node.place, "a test has exactly one of 'after', 'unchanged' and 'todo'");
    }
    if (!unchanged.empty()) {
      test.expectation = RuleTest::Expectation::kUnchanged;
      if (!test.before.empty()) Fail(node.place, "'unchanged' takes the place of 'before'");
      test.before = unchanged;
    } else {
      test.expectation =
          todo.empty() ? RuleTest::Expectation::kAfter : RuleTest::Expectation::kTodo;
      test.after = todo.empty() ? after : todo;
      if (test.before.empty()) Fail(node.place, "a test needs 'before'");
    }
  }

  void ReadRun(const YamlNode& node, RuleRun& run) {
    ReadFields(node, "'run'",
               {{"feeds", Text(run.feeds)},
                {"fetches", Text(run.fetches)},
                {"expected", Text(run.expected)}});
  }

  std::string name_;
  std::string errors_;
};

std::vector<std::string> RuleFiles(const std::string& folder, std::string& errors) {
  std::vector<std::string> files;
  std::error_code error;
  if (fs::is_regular_file(folder)) return {folder};
  for (const auto& entry : fs::recursive_directory_iterator(folder, error)) {
    const std::string ending = entry.path().extension();
    if (entry.is_regular_file() && (ending == ".yaml" || ending == ".yml")) {
      files.push_back(entry.path());
    }
  }
  if (error) errors += folder + ": cannot be read: " + error.message() + "\n";
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

llvm::Expected<std::vector<Rule>> ParseRules(const std::string& text, const std::string& name) {
  llvm::Expected<YamlNode> root = ParseYaml(text, name);
  if (!root) return root.takeError();
  RuleReader reader(name);
  std::vector<Rule> rules = reader.Read(*root);
  if (!reader.errors().empty()) {
    return llvm::createStringError(llvm::StringRef(reader.errors()).rtrim().str());
  }
  return rules;
}

llvm::Expected<RuleSet> LoadRules(const std::vector<std::string>& folders) {
  RuleSet set;
  std::string errors;
  unsigned layer = 0;
  for (const std::string& folder : folders) {
    for (const std::string& file : RuleFiles(folder, errors)) {
      llvm::Expected<std::string> text = ReadFile(file);
      llvm::Expected<std::vector<Rule>> rules =
          text ? ParseRules(*text, file) : llvm::Expected<std::vector<Rule>>(text.takeError());
      if (!rules) {
        errors += llvm::toString(rules.takeError()) + "\n";
        continue;
      }
      for (Rule& rule : *rules) {
        rule.layer = layer;
        set.rules.push_back(std::move(rule));
      }
    }
    ++layer;
  }
  if (!errors.empty()) return llvm::createStringError(llvm::StringRef(errors).rtrim().str());
  // A rule of a later folder takes the place of one with its id.
  std::map<std::string, unsigned> last;
  for (const Rule& rule : set.rules) last[rule.id] = rule.layer;
  std::erase_if(set.rules, [&](const Rule& rule) { return rule.layer < last[rule.id]; });
  return set;
}

}  // namespace eager::rewriter

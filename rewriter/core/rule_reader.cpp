// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/rule_reader.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <regex>

namespace eager::rewriter {
namespace {

using Json = nlohmann::ordered_json;
using Kind = YamlNode::Kind;

// Regular expressions are compiled by recursion.
constexpr std::size_t kLongestPattern = 1000;

// How a value is read, and what a schema says of it. Thousands of rules are read, one schema is
// written: only reading has to be quick.
struct Value {
  std::function<void(const YamlNode&)> read;
  std::function<Json()> schema;
};

struct Key {
  const char* name;
  Value value;
  const char* about;
};

// The object's name in the schema and in messages, and its keys.
struct Object {
  const char* name;
  const char* what;
  std::vector<Key> keys;
};

Json Reference(const char* object) { return {{"$ref", "#/$defs/" + std::string(object)}}; }

Json TextSchema() { return {{"type", "string"}}; }
Json ListSchema() { return {{"type", {"string", "array"}}, {"items", TextSchema()}}; }

template <typename Enum>
std::vector<std::string> Words(Enum last) {
  std::vector<std::string> words;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    words.emplace_back(ToString(static_cast<Enum>(i)));
  }
  return words;
}

// References and counts like 1234567: std::regex computes with such numbers beyond what they can hold.
bool HasLongNumber(std::string_view pattern) {
  std::size_t digits = 0;
  bool is_counted = false;  // what stands before the digits makes a number of them
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (!std::isdigit(static_cast<unsigned char>(pattern[i]))) {
      digits = 0;
      continue;
    }
    if (digits == 0) is_counted = i > 0 && (pattern[i - 1] == '\\' || pattern[i - 1] == '{' || pattern[i - 1] == ',');
    if (++digits > 5 && is_counted) return true;
  }
  return false;
}

// Reads one file's tree; collects every mistake instead of stopping at the first.
class RuleReader {
 public:
  explicit RuleReader(std::string name) : name_(std::move(name)) {}

  RuleFile ReadFile(const YamlNode& root) {
    RuleFile file;
    if (root.kind == Kind::kNull) {
      Fail({1, 1}, "holds nothing; a rule file is a mapping");
      return file;
    }
    if (!IsMap(root, "a rule file")) return file;
    const bool is_table = root.Find("rules") || root.Find("defaults");
    if (is_table) {
      ReadTable(root, file);
    } else if (root.Find("tests") && !root.Find("id")) {
      RuleTestTable(root, file);
    } else {
      Rule rule;
      if (ReadRule(root, rule)) file.rules.push_back(std::move(rule));
    }
    return file;
  }

  const std::string& errors() const { return errors_; }

  // The keys of every part of the language, for a schema. Nothing is read into the values.
  std::vector<Object> Language() {
    static Rule rule;
    static RuleTest test;
    static RuleRun run;
    static ContribModule module;
    std::vector<Object> objects = {
        RuleObject(rule),      MatchObject(rule.match), RewriteObject(rule.rewrite),
        ContribObject(module), TestObject(test),        RunObject(run)};
    return objects;
  }

 private:
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

  void Read(const YamlNode& node, const Object& object) {
    if (!IsMap(node, object.what)) return;
    for (const auto& [key, value] : node.entries) {
      const auto known = std::find_if(object.keys.begin(), object.keys.end(),
                                      [&](const Key& k) { return k.name == key.scalar; });
      if (known != object.keys.end()) {
        known->value.read(value);
        continue;
      }
      std::vector<std::string> names;
      for (const Key& k : object.keys) names.emplace_back(k.name);
      UnknownKey(key, object.what, names);
    }
  }

  Value Text(std::string& into) {
    return {[this, &into](const YamlNode& node) {
              if (node.kind == Kind::kScalar) {
                into = node.scalar;
              } else {
                Fail(node.place, "text is expected here");
              }
            },
            TextSchema};
  }

  // A text stands for a list of one.
  Value List(std::vector<std::string>& into) {
    return {[this, &into](const YamlNode& node) {
              into.clear();
              if (node.kind == Kind::kScalar) into.push_back(node.scalar);
              if (node.kind != Kind::kScalar && node.kind != Kind::kList) {
                Fail(node.place, "a list is expected here");
              }
              for (const YamlNode& item : node.items) {
                if (item.kind != Kind::kScalar)
                  Fail(item.place, "a list of texts is expected here");
                into.push_back(item.scalar);
              }
            },
            ListSchema};
  }

  // Regular expressions are compiled once here, so that a wrong one is shown where it stands.
  Value Patterns(std::vector<std::string>& into) {
    return {[this, &into](const YamlNode& node) {
              List(into).read(node);
              const auto check = [this](const YamlNode& pattern) {
                if (pattern.scalar.size() > kLongestPattern) {
                  return Fail(pattern.place, "a regular expression of more than " + std::to_string(kLongestPattern) +
                                                 " characters");
                }
                if (HasLongNumber(pattern.scalar)) {
                  return Fail(pattern.place, "'" + pattern.scalar + "': a count or a reference of more than five digits");
                }
                try {
                  const std::regex compiled(pattern.scalar);
                } catch (const std::regex_error& error) {
                  Fail(pattern.place, "'" + pattern.scalar + "' is not a regular expression: " + error.what());
                }
              };
              if (node.kind == Kind::kScalar) check(node);
              for (const YamlNode& item : node.items) check(item);
            },
            ListSchema};
  }

  Value Minutes(unsigned& into) {
    return {
        [this, &into](const YamlNode& node) {
          if (node.kind != Kind::kScalar || llvm::StringRef(node.scalar).getAsInteger(10, into)) {
            Fail(node.place, "a number of minutes is expected here, not '" + node.scalar + "'");
          }
        },
        [] { return Json{{"type", "integer"}, {"minimum", 0}}; }};
  }

  template <typename Enum>
  Value Word(Enum& into, Enum last) {
    return {[this, &into, last](const YamlNode& node) {
              for (int i = 0; i <= static_cast<int>(last); ++i) {
                if (node.kind == Kind::kScalar && node.scalar == ToString(static_cast<Enum>(i))) {
                  into = static_cast<Enum>(i);
                  return;
                }
              }
              std::string known;
              for (const std::string& word : Words(last)) {
                known += (known.empty() ? "" : ", ") + word;
              }
              Fail(node.place, "'" + node.scalar + "' is none of " + known);
            },
            [last] { return Json{{"type", "string"}, {"enum", Words(last)}}; }};
  }

  Value YesOrNo(bool& into) {
    return {
        [this, &into](const YamlNode& node) {
          into = node.scalar == "yes";
          if (node.kind != Kind::kScalar || (!into && node.scalar != "no")) {
            Fail(node.place, "'yes' or 'no' is expected here");
          }
        },
        [] { return Json{{"type", {"string", "boolean"}}, {"enum", {"yes", "no", true, false}}}; }};
  }

  // A mapping of names to texts, in the order of the file.
  Value Pairs(std::vector<std::pair<std::string, std::string>>& into, const char* what) {
    return {[this, &into, what](const YamlNode& node) {
              into.clear();
              if (!IsMap(node, what)) return;
              for (const auto& [key, value] : node.entries) {
                if (value.kind != Kind::kScalar) Fail(value.place, "text is expected here");
                into.emplace_back(key.scalar, value.scalar);
              }
            },
            [] { return Json{{"type", "object"}, {"additionalProperties", TextSchema()}}; }};
  }

  Value Lists(std::map<std::string, std::vector<std::string>>& into, const char* what) {
    return {[this, &into, what](const YamlNode& node) {
              if (!IsMap(node, what)) return;
              for (const auto& [key, value] : node.entries) List(into[key.scalar]).read(value);
            },
            [] { return Json{{"type", "object"}, {"additionalProperties", ListSchema()}}; }};
  }

  Object RuleObject(Rule& rule) {
    return {
        "rule",
        "a rule",
        {{"id", Text(rule.id), "how reports name it: small letters, digits, hyphens; unique"},
         {"title", Text(rule.title), "what it is about, in a few words"},
         {"kind", Word(rule.kind, RuleKind::kBuild), "what it matches and how it is written"},
         {"since", Text(rule.since), "the release of 1.x that brought the API"},
         {"until", Text(rule.until), "the last release that has it"},
         {"priority", Word(rule.priority, Priority::kTakeover),
          "which of two rules gets a site; of two equal ones the later folder's"},
         {"fate", Word(rule.fate, Fate::kManual),
          "rewrite it, keep it as it stands, or leave it to a person"},
         {"match",
          {[&](const YamlNode& node) { Read(node, MatchObject(rule.match)); },
           [] { return Reference("match"); }},
          "what it is about"},
         {"offered", YesOrNo(rule.is_offered),
          "no: the compat headers do not declare what it names; checked"},
         {"rewrite",
          {[&](const YamlNode& node) { Read(node, RewriteObject(rule.rewrite)); },
           [] { return Reference("rewrite"); }},
          "what is written"},
         {"form", Text(rule.form),
          "structural rules: op, constant, placeholder, variable, assign, update, value-type, ..."},
         {"parameters", Lists(rule.parameters, "'parameters'"),
          "structural rules: inputs, outputs, required attributes, traits"},
         {"contrib",
          {[&](const YamlNode& node) { Read(node, ContribObject(rule.contrib.emplace())); },
           [] { return Reference("contrib"); }},
          "contrib rules: what the module was"},
         {"confidence", Word(rule.confidence, Confidence::kManual),
          "the most that a conversion by this rule may claim"},
         {"diagnostic", Text(rule.diagnostic), "the message: EAG and four digits"},
         {"effort_minutes", Minutes(rule.effort_minutes), "how long a person needs for one site"},
         {"rationale", Text(rule.rationale),
          "why the meaning is kept, or why it is left to a person"},
         {"links", List(rule.links), "where to read more"},
         {"tests",
          {[&](const YamlNode& node) { ReadTests(node, rule.tests); },
           [] { return Json{{"type", "array"}, {"items", Reference("test")}}; }},
          "examples"}}};
  }

  Object MatchObject(RuleMatch& match) {
    return {"match",
            "'match'",
            {{"declarations", List(match.declarations),
              "qualified names, as the compiler resolves them; * and [] match parts of names"},
             {"includes", List(match.includes), "headers as #include names them; * matches a part"},
             {"macros", List(match.macros), "macros of 1.x headers"},
             {"namespaces", List(match.namespaces), "contrib: namespaces of the module"},
             {"ops", List(match.ops), "types of ops in graphs"},
             {"lines", Patterns(match.lines), "build files: a regular expression over one line"}}};
  }

  Object RewriteObject(RuleRewrite& rewrite) {
    return {"rewrite",
            "'rewrite'",
            {{"to", Text(rewrite.to),
              "the new name; {name} is the old one, {file} the last part of a header"},
             {"result", Text(rewrite.result), "the type of what an op gives"},
             {"attributes", Pairs(rewrite.attributes, "'attributes'"),
              "setter of an op class: designated initialiser"}}};
  }

  Object ContribObject(ContribModule& module) {
    return {"contrib",
            "'contrib'",
            {{"module", Text(module.module), "the folder below tensorflow/contrib"},
             {"was", Text(module.was), "what it was"},
             {"fate", Text(module.fate), "where it went"},
             {"replacement", Text(module.replacement), "what to write instead"},
             {"headers", List(module.headers), "its C++ headers"},
             {"ops", List(module.ops), "the ops it registered"}}};
  }

  Object TestObject(RuleTest& test) {
    return {"test",
            "a test",
            {{"rule", Text(test.rule), "the rule's id, in a file of tests alone"},
             {"name", Text(test.name), "what it shows"},
             {"before", Text(test.before), "old code: statements, functions, or a file"},
             {"after", Text(after_), "the new code"},
             {"todo", Text(todo_), "what the new code should be one day"},
             {"unchanged", Text(unchanged_), "old code that stays"},
             {"diagnostic", Text(test.diagnostic), "what a finding of the example says"},
             {"run",
              {[&](const YamlNode& node) { Read(node, RunObject(test.run.emplace())); },
               [] { return Reference("run"); }},
              "runs the old and the new code and compares what they print"}}};
  }

  Object RunObject(RuleRun& run) {
    return {
        "run",
        "'run'",
        {{"feeds", Pairs(run.feeds, "'feeds'"),
          "placeholders of the old code with their values: {1.f, 2.f} or DT_INT32 {1, 2}"},
         {"fetches", List(run.fetches), "what one Run fetches: expressions over root and feeds"},
         {"call", Text(run.call), "the statement that runs an example of functions"},
         {"expected", List(run.expected), "the lines that are printed"}}};
  }

  void ReadTable(const YamlNode& root, RuleFile& file) {
    Rule defaults;
    const YamlNode* list = root.Find("rules");
    for (const auto& [key, value] : root.entries) {
      if (key.scalar == "defaults") {
        ReadRule(value, defaults);
      } else if (key.scalar != "rules" && key.scalar != "about") {
        UnknownKey(key, "a table of rules", {"about", "defaults", "rules"});
      }
    }
    if (!list || list->kind != Kind::kList) {
      Fail(list ? list->place : root.place, "'rules' is a list of rules");
      return;
    }
    for (const YamlNode& item : list->items) {
      Rule rule = defaults;
      if (ReadRule(item, rule)) file.rules.push_back(std::move(rule));
    }
  }

  void RuleTestTable(const YamlNode& root, RuleFile& file) {
    for (const auto& [key, value] : root.entries) {
      if (key.scalar == "tests") {
        ReadTests(value, file.tests);
      } else if (key.scalar != "about") {
        UnknownKey(key, "a table of tests", {"about", "tests"});
      }
    }
    for (const RuleTest& test : file.tests) {
      if (test.rule.empty()) Fail({test.line, 1}, "a test in a table of its own names its 'rule'");
    }
  }

  bool ReadRule(const YamlNode& node, Rule& rule) {
    rule.file = name_;
    rule.line = node.place.line;
    const std::size_t errors_before = errors_.size();
    Read(node, RuleObject(rule));
    return errors_.size() == errors_before;
  }

  void ReadTests(const YamlNode& node, std::vector<RuleTest>& tests) {
    tests.clear();
    if (node.kind != Kind::kList) Fail(node.place, "'tests' is a list");
    for (const YamlNode& item : node.items) ReadTest(item, tests.emplace_back());
  }

  void ReadTest(const YamlNode& node, RuleTest& test) {
    test.file = name_;
    test.line = node.place.line;
    after_.clear();
    todo_.clear();
    unchanged_.clear();
    Read(node, TestObject(test));
    const int expectations = !after_.empty() + !todo_.empty() + !unchanged_.empty();
    if (expectations > 1 || (expectations == 0 && !test.run)) {
      Fail(node.place, "a test has exactly one of 'after', 'unchanged' and 'todo', or a 'run'");
    }
    using Expectation = RuleTest::Expectation;
    test.expectation = !unchanged_.empty() ? Expectation::kUnchanged
                       : !todo_.empty()    ? Expectation::kTodo
                       : !after_.empty()   ? Expectation::kAfter
                                           : Expectation::kConverted;
    if (test.expectation == Expectation::kUnchanged) {
      if (!test.before.empty()) Fail(node.place, "'unchanged' takes the place of 'before'");
      test.before = unchanged_;
    }
    test.after = after_.empty() ? todo_ : after_;
    const bool has_fetches = test.run && !test.run->fetches.empty();
    if (test.before.empty() && !has_fetches) Fail(node.place, "a test needs 'before'");
    if (test.run) CheckRun(node, test);
  }

  void CheckRun(const YamlNode& node, const RuleTest& test) {
    const RuleRun& run = *test.run;
    using Expectation = RuleTest::Expectation;
    if (test.expectation == Expectation::kUnchanged || test.expectation == Expectation::kTodo) {
      Fail(node.place, "'run' needs an example that is converted");
    }
    if (test.before.find("#include") != std::string::npos) {
      Fail(node.place, "an example with its own #include lines has no 'run'");
    }
    if (run.expected.empty()) Fail(node.place, "'run' says what is 'expected'");
    if (run.fetches.empty() && !run.feeds.empty()) {
      Fail(node.place, "'feeds' without 'fetches': nothing would be fed");
    }
    if (run.fetches.empty()) return;
    if (test.expectation != Expectation::kConverted) {
      Fail(node.place,
           "'fetches' makes the Run itself; an example with 'after' runs and prints by itself");
    }
    if (!run.call.empty()) Fail(node.place, "'fetches' and 'call' exclude each other");
  }

  std::string name_;
  std::string errors_;
  // Of the test that is read.
  std::string after_;
  std::string todo_;
  std::string unchanged_;
};

Json SchemaOf(const Object& object) {
  Json properties = Json::object();
  for (const Key& key : object.keys) {
    properties[key.name] = key.value.schema();
    properties[key.name]["description"] = key.about;
  }
  return {{"type", "object"}, {"additionalProperties", false}, {"properties", properties}};
}

Json TableSchema(Json properties, const char* required) {
  properties["about"] = {{"type", "string"}};
  return {{"type", "object"},
          {"additionalProperties", false},
          {"required", {required}},
          {"properties", properties}};
}

}  // namespace

RuleFile ReadRuleFile(const YamlNode& root, const std::string& name, std::string& errors) {
  RuleReader reader(name);
  RuleFile file = reader.ReadFile(root);
  errors += reader.errors();
  return file;
}

std::string RuleSchema() {
  RuleReader reader("");
  Json definitions = Json::object();
  for (const Object& object : reader.Language()) definitions[object.name] = SchemaOf(object);
  const Json rule = {{"$ref", "#/$defs/rule"}};
  const Json test = {{"$ref", "#/$defs/test"}};
  const Json rules = {{"type", "array"}, {"items", rule}};
  const Json tests = {{"type", "array"}, {"items", test}};
  Json one = rule;
  one["required"] = {"id"};
  const Json schema = {
      {"$schema", "https://json-schema.org/draft/2020-12/schema"},
      {"title", "A file of rules of eagerize: one rule, a table of rules, or a table of tests"},
      {"oneOf",
       {one, TableSchema({{"defaults", rule}, {"rules", rules}}, "rules"),
        TableSchema({{"tests", tests}}, "tests")}},
      {"$defs", definitions}};
  return schema.dump(2) + "\n";
}

std::string RuleKeysTable() {
  RuleReader reader("");
  std::string table = "| in | key | says |\n|---|---|---|\n";
  for (const Object& object : reader.Language()) {
    for (const Key& key : object.keys) {
      std::string about = key.about;
      const Json schema = key.value.schema();
      if (schema.contains("enum")) {
        about += ":";
        for (const auto& word : schema["enum"]) {
          if (word.is_string()) about += " `" + word.get<std::string>() + "`";
        }
      }
      table += std::string("| ") + object.name + " | `" + key.name + "` | " + about + " |\n";
    }
  }
  return table;
}

}  // namespace eager::rewriter

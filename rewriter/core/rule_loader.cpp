// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/rule_loader.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "rewriter/core/rule_reader.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

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

llvm::Expected<RuleFile> Parse(const std::string& text, const std::string& name) {
  llvm::Expected<YamlNode> root = ParseYaml(text, name);
  if (!root) return root.takeError();
  std::string errors;
  RuleFile file = ReadRuleFile(*root, name, errors);
  if (errors.empty()) return file;
  return llvm::createStringError(llvm::StringRef(errors).rtrim().str());
}

// Gives the tests of a table to their rules; a rule that is not there is a mistake.
void Attach(const std::vector<RuleTest>& tests, RuleSet& set, std::string& errors) {
  std::map<std::string, Rule*> by_id;
  for (Rule& rule : set.rules) by_id[rule.id] = &rule;
  for (const RuleTest& test : tests) {
    const auto rule = by_id.find(test.rule);
    if (rule != by_id.end()) {
      // a rule that took another's place has tests of its own
      if (rule->second->layer <= test.layer) rule->second->tests.push_back(test);
    } else {
      errors += test.file + ":" + std::to_string(test.line) + ":1: no rule has the id '" +
                test.rule + "'\n";
    }
  }
}

}  // namespace

llvm::Expected<std::vector<Rule>> ParseRules(const std::string& text, const std::string& name) {
  llvm::Expected<RuleFile> file = Parse(text, name);
  if (!file) return file.takeError();
  return std::move(file->rules);
}

llvm::Expected<RuleSet> LoadRules(const std::vector<std::string>& folders) {
  RuleSet set;
  std::vector<RuleTest> tests;
  std::string errors;
  unsigned layer = 0;
  for (const std::string& folder : folders) {
    for (const std::string& file : RuleFiles(folder, errors)) {
      llvm::Expected<std::string> text = ReadFile(file);
      llvm::Expected<RuleFile> read =
          text ? Parse(*text, file) : llvm::Expected<RuleFile>(text.takeError());
      if (!read) {
        errors += llvm::toString(read.takeError()) + "\n";
        continue;
      }
      for (Rule& rule : read->rules) {
        rule.layer = layer;
        set.rules.push_back(std::move(rule));
      }
      for (RuleTest& test : read->tests) {
        test.layer = layer;
        tests.push_back(std::move(test));
      }
    }
    ++layer;
  }
  // A rule of a later folder takes the place of one with its id.
  std::map<std::string, unsigned> last;
  for (const Rule& rule : set.rules) last[rule.id] = rule.layer;
  std::erase_if(set.rules, [&](const Rule& rule) { return rule.layer < last[rule.id]; });
  Attach(tests, set, errors);
  if (!errors.empty()) return llvm::createStringError(llvm::StringRef(errors).rtrim().str());
  return set;
}

}  // namespace eager::rewriter

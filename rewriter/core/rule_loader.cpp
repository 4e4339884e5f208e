// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/rule_loader.h"

#include <algorithm>
#include <map>

#include "rewriter/core/folder_walk.h"
#include "rewriter/core/paths.h"
#include "rewriter/core/rule_reader.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace {

constexpr std::size_t kLargestFile = 16u << 20;
constexpr std::size_t kMostMistakes = 50;

std::vector<std::string> RuleFiles(const std::string& folder, std::string& errors) {
  if (!IsFolder(folder)) return {folder};
  FoundFiles found = FilesBelow(folder, [](llvm::StringRef path, bool is_folder) {
    return is_folder || path.ends_with(".yaml") || path.ends_with(".yml");
  });
  for (const Unreadable& entry : found.unreadable) {
    errors += entry.path + ": cannot be read: " + entry.reason + "\n";
  }
  if (found.files.empty() && found.unreadable.empty()) errors += folder + ": no .yaml file there\n";
  return std::move(found.files);
}

// The first of many lines, and how many there are.
std::string Shown(llvm::StringRef errors) {
  errors = errors.rtrim();
  std::size_t end = 0;
  for (std::size_t count = 0; count < kMostMistakes && end != llvm::StringRef::npos; ++count) {
    end = errors.find('\n', end + 1);
  }
  if (end == llvm::StringRef::npos) return errors.str();
  return errors.take_front(end).str() + "\nand " + std::to_string(errors.drop_front(end).count('\n')) + " more";
}

llvm::Expected<RuleFile> Parse(const std::string& text, const std::string& name) {
  if (text.size() > kLargestFile) {
    return llvm::createStringError("%s: %zu bytes; a rule file has at most %zu", name.c_str(), text.size(),
                                   kLargestFile);
  }
  llvm::Expected<YamlNode> root = ParseYaml(text, name);
  if (!root) return root.takeError();
  std::string errors;
  RuleFile file = ReadRuleFile(*root, name, errors);
  if (errors.empty()) return file;
  return llvm::createStringError(Shown(errors));
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
  if (!errors.empty()) return llvm::createStringError(Shown(errors));
  return set;
}

}  // namespace eager::rewriter

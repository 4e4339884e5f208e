// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/rule_coverage.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "llvm/Support/GlobPattern.h"
#include "rewriter/core/line_diff.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

struct Row {
  std::string kind;
  std::string name;
  bool is_used = false;
};

std::vector<Row> ParseRows(const std::string& table) {
  std::vector<Row> rows;
  for (std::string_view line : SplitLines(table)) {
    std::vector<std::string> cells;
    for (std::size_t begin = 0; begin <= line.size();) {
      const std::size_t end = std::min(line.find_first_of("\t\n", begin), line.size());
      cells.emplace_back(line.substr(begin, end - begin));
      begin = end + 1;
    }
    if (cells.size() < 5 || cells[0] == "header") continue;
    // "operator <<" of the list is operator<< to the compiler
    const std::size_t blank = cells[2].find("operator ");
    if (blank != std::string::npos) cells[2].erase(blank + 8, 1);
    rows.push_back({cells[1], cells[2], cells[4] != "0"});
  }
  return rows;
}

std::string ParentOf(const std::string& name) {
  const std::size_t at = name.rfind("::");
  return at == std::string::npos ? "" : name.substr(0, at);
}

std::set<std::string> Mentioned(const RuleSet& rules) {
  std::set<std::string> names;
  for (const Rule& rule : rules.rules) {
    names.insert(rule.match.declarations.begin(), rule.match.declarations.end());
    names.insert(rule.match.macros.begin(), rule.match.macros.end());
    if (rule.contrib) names.insert("tensorflow/contrib/" + rule.contrib->module);
  }
  return names;
}

bool IsDeclared(const std::string& name, const std::set<std::string>& known) {
  const std::size_t wildcard = name.find_first_of("*?[");
  if (wildcard == std::string::npos) return known.contains(name);
  llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(name);
  if (!glob) {
    llvm::consumeError(glob.takeError());  // the check of the rules reports it
    return true;
  }
  const std::string start = name.substr(0, wildcard);
  for (auto it = known.lower_bound(start); it != known.end() && it->rfind(start, 0) == 0; ++it) {
    if (glob->match(*it)) return true;
  }
  return false;
}

llvm::Expected<std::vector<std::string>> OpClasses(const std::string& path) {
  llvm::Expected<std::string> text = ReadFile(path);
  if (!text) return text.takeError();
  std::vector<std::string> classes;
  for (std::string_view view : SplitLines(*text)) {
    std::string line(view);
    // Python writes infinite defaults as a word that JSON does not have.
    for (std::size_t at = line.find("Infinity"); at != std::string::npos;
         at = line.find("Infinity")) {
      line.replace(at, 8, "0");
    }
    const auto op = nlohmann::json::parse(line, nullptr, /*allow_exceptions=*/false);
    if (!op.is_object()) return llvm::createStringError("%s: not one op a line", path.c_str());
    if (op.value("in_standard_ops", false)) {
      classes.push_back("tensorflow::ops::" + op.value("cc_class", ""));
    }
  }
  return classes;
}

// Declarations at namespace scope whose header real code includes.
std::set<std::string> PublicDeclarations(const std::string& cpp_api) {
  const std::vector<Row> rows = ParseRows(cpp_api);
  std::set<std::string> classes;
  for (const Row& row : rows) {
    if (row.kind == "class" || row.kind == "struct" || row.kind == "union") {
      classes.insert(row.name);
    }
  }
  const auto is_member = [&](const std::string& name) {
    for (std::string parent = ParentOf(name); !parent.empty(); parent = ParentOf(parent)) {
      if (classes.contains(parent)) return true;
    }
    return false;
  };
  std::set<std::string> names;
  for (const Row& row : rows) {
    if (!row.is_used || row.kind == "member" || row.kind == "enumerator") continue;
    if (!is_member(row.name)) names.insert(row.name);
  }
  return names;
}

}  // namespace

std::vector<std::string> CompareWithHeaders(const RuleSet& rules, const DeclaredNames& names) {
  std::vector<std::string> problems;
  std::set<std::string> with_row;
  for (const Rule& rule : rules.rules) {
    const std::string head = rule.file + ":" + std::to_string(rule.line) + ": " + rule.id + ": ";
    for (const auto* list : {&rule.match.declarations, &rule.match.macros}) {
      const std::set<std::string>& known =
          list == &rule.match.macros ? names.macros : names.declarations;
      for (const std::string& name : *list) {
        const bool is_theirs = list == &rule.match.macros || name.rfind("tensorflow::", 0) == 0;
        if (!is_theirs) continue;  // of a user's library
        const bool is_declared = IsDeclared(name, known);
        if (rule.priority != Priority::kFallback) with_row.insert(name);
        if (is_declared == rule.is_offered) continue;
        problems.push_back(head + name +
                           (is_declared ? " is declared by the compat headers: not 'offered: no'"
                                        : " is not declared by the compat headers"));
      }
    }
  }
  for (const std::string& op : names.op_classes) {
    if (!with_row.contains(op)) problems.push_back("no rule for the op class " + op);
  }
  return problems;
}

llvm::Expected<std::set<std::string>> NamesOfApi(const std::string& folder) {
  llvm::Expected<std::vector<std::string>> classes =
      OpClasses((fs::path(folder) / "ops.jsonl").string());
  if (!classes) return classes.takeError();
  llvm::Expected<std::string> api = ReadFile((fs::path(folder) / "cpp_api.tsv").string());
  if (!api) return api.takeError();
  llvm::Expected<std::string> contrib = ReadFile((fs::path(folder) / "contrib.json").string());
  if (!contrib) return contrib.takeError();
  const auto modules = nlohmann::json::parse(*contrib, nullptr, /*allow_exceptions=*/false);
  std::set<std::string> names(classes->begin(), classes->end());
  names.merge(PublicDeclarations(*api));
  for (const auto& [module, facts] : modules.items()) {
    names.insert("tensorflow/contrib/" + module);
  }
  return names;
}

RuleCoverage CompareWithNames(const RuleSet& rules, const std::set<std::string>& names) {
  const std::set<std::string> mentioned = Mentioned(rules);
  RuleCoverage coverage;
  coverage.symbols = static_cast<unsigned>(names.size());
  for (const std::string& name : names) {
    if (mentioned.contains(name)) {
      ++coverage.covered;
    } else {
      coverage.missing.push_back(name);
    }
  }
  return coverage;
}

}  // namespace eager::rewriter

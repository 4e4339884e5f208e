// SPDX-License-Identifier: Apache-2.0
// The verb explain: a diagnostic, a rule or a 1.x symbol in words, with the rules' own examples.
#include <algorithm>
#include <iostream>

#include "rewriter/core/diagnostics.h"
#include "rewriter/tool/inputs.h"
#include "rewriter/tool/terminal.h"

namespace eager::rewriter {
namespace {

void Indent(const std::string& text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::cout << "    " << text.substr(begin, end - begin) << "\n";
    begin = end + 1;
  }
}

void PrintDiagnostic(const std::string& id, const Diagnostic& row) {
  std::cout << id << " (" << ToString(row.severity) << ", " << ToString(row.category) << ", about "
            << row.effort_minutes << " min)\n  " << row.message << "\n\n  " << row.help << "\n";
}

void PrintList(const char* name, const std::vector<std::string>& list) {
  if (list.empty()) return;
  std::cout << "  " << name << ":";
  for (const std::string& item : list) std::cout << " " << item;
  std::cout << "\n";
}

void PrintRule(const Rule& rule) {
  std::cout << rule.id << ": " << rule.title << "\n";
  PrintList("matches", rule.match.declarations);
  PrintList("includes", rule.match.includes);
  PrintList("macros", rule.match.macros);
  if (rule.contrib) {
    std::cout << "  was: " << rule.contrib->was << "\n  fate: " << rule.contrib->fate
              << "\n  instead: " << rule.contrib->replacement << "\n";
  }
  if (!rule.rewrite.to.empty()) std::cout << "  becomes: " << rule.rewrite.to << "\n";
  // A form has no one new name; what is said of its sites tells what comes of it.
  if (const Diagnostic* row = FindDiagnostic(rule.diagnostic);
      row && rule.fate == Fate::kRewrite && rule.rewrite.to.empty()) {
    std::cout << "  " << rule.diagnostic << ": " << row->message << ". " << row->help << "\n";
  }
  if (!rule.rewrite.result.empty()) std::cout << "  value type: " << rule.rewrite.result << "\n";
  for (const auto& [old_name, new_name] : rule.rewrite.attributes) {
    std::cout << "  " << old_name << "(v) becomes {." << new_name << " = v}\n";
  }
  if (rule.fate == Fate::kKeep) std::cout << "  stays as it is\n";
  if (rule.fate == Fate::kManual) std::cout << "  is left to a person\n";
  if (!rule.rationale.empty()) std::cout << "  why: " << rule.rationale << "\n";
  for (const RuleTest& test : rule.tests) {
    if (test.expectation != RuleTest::Expectation::kAfter) continue;
    std::cout << "  before:\n";
    Indent(test.before);
    std::cout << "  after:\n";
    Indent(test.after);
  }
}

// "MatMul" and "ops::MatMul" name "tensorflow::ops::MatMul".
bool IsNamedBy(const std::string& qualified, const std::string& subject) {
  if (qualified == subject) return true;
  if (qualified.size() <= subject.size() + 2) return false;
  const std::size_t at = qualified.size() - subject.size();
  return qualified.compare(at, std::string::npos, subject) == 0 &&
         (qualified.compare(at - 2, 2, "::") == 0 || qualified[at - 1] == '/');
}

bool Concerns(const Rule& rule, const std::string& subject) {
  const auto names = [&](const std::vector<std::string>& list) {
    return std::any_of(list.begin(), list.end(), [&](const std::string& name) {
      return IsNamedBy(name, subject);
    });
  };
  return rule.id == subject || rule.diagnostic == subject || names(rule.match.declarations) ||
         names(rule.match.includes) || names(rule.match.macros) || names(rule.match.ops) ||
         (rule.contrib && (rule.contrib->module == subject || names(rule.contrib->headers) ||
                           names(rule.contrib->ops)));
}

}  // namespace

int RunExplain(const ExplainOptions& options, const std::string& executable) {
  llvm::Expected<Locations> locations = Locate(executable);
  if (!locations) {
    PrintError(locations.takeError());
    return kUsage;
  }
  llvm::Expected<RuleSet> rules = LoadCheckedRules(*locations, options.rules);
  if (!rules) {
    PrintError(rules.takeError());
    return kUsage;
  }
  const Diagnostic* row = FindDiagnostic(options.subject);
  if (row) PrintDiagnostic(options.subject, *row);
  std::size_t shown = 0;
  std::size_t more = 0;
  for (const Rule& rule : rules->rules) {
    if (!Concerns(rule, options.subject)) continue;
    if (shown == 20) {
      ++more;
      continue;
    }
    if (shown > 0 || row) std::cout << "\n";
    PrintRule(rule);
    ++shown;
  }
  if (more > 0) std::cout << "\nand " << more << " rules more: eagerize rules list\n";
  if (row || shown > 0) return kNothingLeft;
  PrintError("explain: '" + options.subject +
             "' is no diagnostic (EAGnnnn), rule id, 1.x symbol, header or op that a rule names");
  return kUsage;
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/completion.h"

#include <utility>

namespace eager::rewriter {
namespace {

using Print = std::string (*)(const CommandModel&);
constexpr std::pair<const char*, Print> kShells[] = {
    {"bash", BashCompletion}, {"zsh", ZshCompletion}, {"fish", FishCompletion}};

}  // namespace

std::vector<std::string> NamesOf(const std::vector<VerbModel>& verbs) {
  std::vector<std::string> names;
  for (const VerbModel& verb : verbs) names.push_back(verb.name);
  return names;
}

std::string Short(const std::string& about) {
  for (size_t i = 0; i < about.size(); ++i) {
    if (about[i] == ';' || about[i] == '\n') return about.substr(0, i);
    // A dot inside a word, as in run.json, ends nothing.
    if (about[i] == '.' && (i + 1 == about.size() || about[i + 1] == ' '))
      return about.substr(0, i);
  }
  return about;
}

std::vector<std::string> CompletionShells() {
  std::vector<std::string> names;
  for (const auto& [name, print] : kShells) names.push_back(name);
  return names;
}

std::string Completion(const CommandModel& model, const std::string& shell) {
  for (const auto& [name, print] : kShells)
    if (shell == name) return print(model);
  return {};
}

}  // namespace eager::rewriter

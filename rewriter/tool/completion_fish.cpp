// SPDX-License-Identifier: Apache-2.0
// The completion for fish: a line for each verb, option and argument.
#include "llvm/ADT/StringExtras.h"
#include "rewriter/tool/command_line.h"
#include "rewriter/tool/completion.h"

namespace eager::rewriter {
namespace {

/// In fish's single quotes, where a backslash speaks too.
std::string FishQuoted(const std::string& text) {
  std::string quoted = "'";
  for (char c : text) {
    if (c == '\'' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "'";
}

std::string Line(const std::string& condition, const std::string& rest) {
  return "complete -c eagerize -n " + FishQuoted(condition) + " " + rest + "\n";
}

std::string Seen(const std::vector<std::string>& verbs) {
  return "__fish_seen_subcommand_from " + llvm::join(verbs, " ");
}

std::string Takes(const OptionModel& option) {
  if (!option.choices.empty()) {
    const std::string words = llvm::join(option.choices, " ");
    return option.is_comma_list
               ? "-x -a " + FishQuoted("(__fish_complete_list , 'printf %s\\\\n " + words + "')")
               : "-x -a " + FishQuoted(words);
  }
  if (option.type == value_types::kFolder) return "-x -a '(__fish_complete_directories)'";
  if (option.type == value_types::kFile || option.type == value_types::kPath) return "-r -F";
  return "-x";
}

std::string OptionLine(const std::string& condition, const OptionModel& option) {
  std::string rest;
  for (const std::string& name : option.names)
    rest += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  if (!option.type.empty()) rest += " " + Takes(option);
  return Line(condition, rest.substr(1) + " -d " + FishQuoted(Short(option.about)));
}

/// `inside` holds where `verb` is chosen.
std::string Lines(const std::string& inside, const VerbModel& verb) {
  std::string text;
  if (!verb.verbs.empty()) {
    const std::string none =
        (inside.empty() ? "" : inside + "; and ") + "not " + Seen(NamesOf(verb.verbs));
    for (const VerbModel& below : verb.verbs)
      text += Line(none, "-a " + below.name + " -d " + FishQuoted(Short(below.about)));
    for (const OptionModel& option : verb.options) text += OptionLine(none, option);
    for (const VerbModel& below : verb.verbs)
      text += Lines((inside.empty() ? "" : inside + "; and ") + Seen({below.name}), below);
    return text;
  }
  for (const OptionModel& option : verb.options) text += OptionLine(inside, option);
  for (const OptionModel& positional : verb.positionals) {
    const std::string takes = Takes(positional);
    if (takes == "-r -F")
      text += Line(inside, "-F");
    else if (takes != "-x")
      text += Line(inside, takes.substr(3));  // without -x: there is no option that takes it
  }
  return text;
}

}  // namespace

std::string FishCompletion(const CommandModel& model) {
  return "# Completes eagerize in fish. Printed by `eagerize completion fish`.\n"
         "complete -c eagerize -f\n" +
         Lines("", model);
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// The completion for zsh: a function for each verb, which leaves the work to _arguments.
#include <cctype>

#include "llvm/ADT/StringExtras.h"
#include "rewriter/core/shell_text.h"
#include "rewriter/tool/command_line.h"
#include "rewriter/tool/completion.h"

namespace eager::rewriter {
namespace {

/// `text` where `marks` end something, as _arguments and _describe read it.
std::string Escaped(const std::string& text, std::string_view marks) {
  std::string escaped;
  for (char c : text) {
    if (c == '\\' || marks.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string Action(const OptionModel& option) {
  if (!option.choices.empty()) {
    return option.is_comma_list ? "_sequence compadd - " + llvm::join(option.choices, " ")
                                : "(" + llvm::join(option.choices, " ") + ")";
  }
  if (option.type == value_types::kFolder) return "_files -/";
  if (option.type == value_types::kFile || option.type == value_types::kPath) return "_files";
  return "";
}

/// ":message:action" of what an option takes.
std::string Value(const OptionModel& option, const std::string& word) {
  return ":" + Escaped(word, ":") + ":" + Action(option);
}

std::string Word(const OptionModel& option) {
  std::string word = option.choices.empty() ? option.type : "word";
  for (char& c : word) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return word;
}

std::string OptionLines(const OptionModel& option) {
  std::string lines;
  const std::string others = "(" + llvm::join(option.names, " ") + ")";
  for (const std::string& name : option.names) {
    std::string spec = option.is_repeated ? "*" : others;
    spec += name;
    // A value stands in the next word or, of a long name, behind "=".
    if (!option.type.empty() && name.starts_with("--")) spec += "=";
    spec += "[" + Escaped(Short(option.about), "[]:") + "]";
    if (!option.type.empty()) spec += Value(option, Word(option));
    lines += " \\\n    " + ShellQuoted(spec);
  }
  return lines;
}

std::string Function(const std::string& name, const VerbModel& verb) {
  std::string text = name + "() {\n";
  if (verb.verbs.empty()) {
    text += "  _arguments -s";
    for (const OptionModel& option : verb.options) text += OptionLines(option);
    for (const OptionModel& positional : verb.positionals) {
      text += " \\\n    " + ShellQuoted((positional.is_repeated ? "*" : "") +
                                   Value(positional, positional.names.front()));
    }
    return text + "\n}\n\n";
  }
  // The words before the verb's own are taken away, so that it sees its name first.
  text += "  if ((CURRENT == 2)); then\n    local -a verbs=(";
  for (const VerbModel& below : verb.verbs)
    text += "\n      " + ShellQuoted(below.name + ":" + Escaped(Short(below.about), ":"));
  text += "\n    )\n    _describe verb verbs\n    _arguments -s";
  for (const OptionModel& option : verb.options) text += OptionLines(option);
  text += "\n    return\n  fi\n  case $words[2] in\n";
  std::string other;
  for (const VerbModel& below : verb.verbs) {
    text +=
        "    " + below.name + ") shift words; ((CURRENT--)); " + name + "_" + below.name + " ;;\n";
    if (below.name == kDefaultVerb) other = "    *) " + name + "_" + below.name + " ;;\n";
  }
  return text + other + "  esac\n}\n\n";
}

std::string Functions(const std::string& name, const VerbModel& verb) {
  std::string text;
  for (const VerbModel& below : verb.verbs) text += Functions(name + "_" + below.name, below);
  return text + Function(name, verb);
}

}  // namespace

std::string ZshCompletion(const CommandModel& model) {
  return "#compdef eagerize\n# Completes eagerize in zsh. Printed by `eagerize completion "
         "zsh`.\n\n" +
         Functions("_eagerize", model) +
         "if [[ $funcstack[1] == _eagerize ]]; then\n  _eagerize \"$@\"\nelse\n  compdef _eagerize "
         "eagerize\nfi\n";
}

}  // namespace eager::rewriter

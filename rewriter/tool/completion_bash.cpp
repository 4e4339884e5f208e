// SPDX-License-Identifier: Apache-2.0
// The completion for bash: a case for each verb sets what can come next, the end completes it.
#include "llvm/ADT/StringExtras.h"
#include "rewriter/core/shell_text.h"
#include "rewriter/tool/command_line.h"
#include "rewriter/tool/completion.h"

namespace eager::rewriter {
namespace {

constexpr const char* kStart =
    R"(# Completes eagerize in bash. Printed by `eagerize completion bash`.
_eagerize() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  # bash makes a word of its own of the = in --mode=eager.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD-2]}
  fi
  local verb= options= takes= words= comma=
  ((COMP_CWORD > 1)) && verb=${COMP_WORDS[1]}
)";

// takes: words, path, folder or nothing that can be completed.
constexpr const char* kEnd = R"(  COMPREPLY=()
  if [[ $current == -* && -n $options ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    return
  fi
  case $takes in
    words)
      local before=
      [[ -n $comma && $current == *,* ]] && before=${current%,*},
      mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "${current##*,}")
      ;;
    path)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      ;;
    folder)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -d -- "$current")
      ;;
  esac
}
complete -F _eagerize eagerize
)";

std::string Takes(const OptionModel& option) {
  if (!option.choices.empty()) {
    return "takes=words words=" + ShellQuoted(llvm::join(option.choices, " ")) +
           (option.is_comma_list ? " comma=1" : "");
  }
  if (option.type == value_types::kFolder) return "takes=folder";
  if (option.type == value_types::kFile || option.type == value_types::kPath) return "takes=path";
  return "takes=";
}

std::string Case(const std::string& pattern, const VerbModel& verb) {
  std::vector<std::string> names;
  std::string values;
  for (const OptionModel& option : verb.options) {
    names.insert(names.end(), option.names.begin(), option.names.end());
    if (option.type.empty()) continue;
    values += "        " + llvm::join(option.names, "|") + ") options= " + Takes(option) + " ;;\n";
  }
  std::string text = "    " + pattern + ")\n      options=" + ShellQuoted(llvm::join(names, " "));
  if (!verb.verbs.empty())
    text += " takes=words words=" + ShellQuoted(llvm::join(NamesOf(verb.verbs), " "));
  else if (!verb.positionals.empty())
    text += " " + Takes(verb.positionals.front());
  text += "\n";
  if (!values.empty()) text += "      case $previous in\n" + values + "      esac\n";
  return text + "      ;;\n";
}

}  // namespace

std::string BashCompletion(const CommandModel& model) {
  std::string inner, cases = Case("''", model), other;
  for (const VerbModel& verb : model.verbs) {
    if (verb.name == kDefaultVerb)
      other = Case("*", verb);
    else
      cases += Case(verb.name, verb);
    if (verb.verbs.empty()) continue;
    inner +=
        "  [[ $verb == " + verb.name + " ]] && ((COMP_CWORD > 2)) && verb+=\" ${COMP_WORDS[2]}\"\n";
    for (const VerbModel& below : verb.verbs)
      cases += Case(ShellQuoted(verb.name + " " + below.name), below);
  }
  return kStart + inner + "  case $verb in\n" + cases + other + "  esac\n" + kEnd;
}

}  // namespace eager::rewriter

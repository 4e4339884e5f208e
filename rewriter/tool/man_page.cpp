// SPDX-License-Identifier: Apache-2.0
// The manual page, in the man macros.
#include "rewriter/tool/command_line.h"
#include "rewriter/tool/command_pages.h"
#include "rewriter/tool/version.h"

namespace eager::rewriter {
namespace {

/// Text as roff prints it as it stands.
std::string Roff(const std::string& text) {
  std::string roff;
  bool starts_line = true;
  for (char c : text) {
    if (starts_line && (c == '.' || c == '\'')) roff += "\\&";
    starts_line = c == '\n';
    switch (c) {
      case '\\':
        roff += "\\e";
        break;
      case '-':
        roff += "\\-";
        break;
      case '\'':
        roff += "\\(aq";
        break;
      case '`':
        roff += "\\(ga";
        break;
      case '^':
        roff += "\\(ha";
        break;
      case '~':
        roff += "\\(ti";
        break;
      default:
        roff += c;
    }
  }
  return roff;
}

std::string Bold(const std::string& text) { return "\\fB" + Roff(text) + "\\fR"; }
std::string Italic(const std::string& text) { return "\\fI" + Roff(text) + "\\fR"; }

std::string OptionText(const OptionModel& option, bool is_positional) {
  std::string names;
  for (const std::string& name : option.names)
    names += (names.empty() ? "" : ", ") + (is_positional ? Italic(name) : Bold(name));
  std::string text = ".TP\n" + names;
  if (!is_positional && !option.type.empty()) text += " " + Italic(option.type);
  if (is_positional && option.is_repeated) text += " ...";
  text += "\n" + Roff(option.about.empty() ? "One of " + option.type + "." : option.about) + "\n";
  if (!option.example.empty()) text += ".br\nExample: " + Bold(option.example) + "\n";
  return text;
}

std::string Synopsis(const std::string& command, const VerbModel& verb) {
  std::string line = Bold(command);
  if (!verb.options.empty()) line += " [" + Italic("OPTION") + "]...";
  if (!verb.verbs.empty()) line += " " + Italic("VERB");
  for (const OptionModel& positional : verb.positionals) {
    const std::string word =
        Italic(positional.names.front()) + (positional.is_repeated ? "..." : "");
    line += " " + (positional.is_required ? word : "[" + word + "]");
  }
  return line;
}

/// The verb and those below it; --help, which each has, is said once for all.
std::string VerbText(const std::string& command, const VerbModel& verb) {
  std::string text;
  if (verb.verbs.empty()) {
    text += ".SS " + Roff(command) + "\n" + Roff(verb.about) + ".\n.PP\n" +
            Synopsis("eagerize " + command, verb) + "\n";
    for (const OptionModel& positional : verb.positionals) text += OptionText(positional, true);
    for (const OptionModel& option : verb.options)
      if (option.names.back() != "--help") text += OptionText(option, false);
    text += ".PP\nExample:\n.PP\n.RS 4\n" + Bold(verb.example) + "\n.RE\n";
  }
  for (const VerbModel& below : verb.verbs) text += VerbText(command + " " + below.name, below);
  return text;
}

std::string SynopsisLines(const std::string& command, const VerbModel& verb) {
  if (verb.verbs.empty()) return Synopsis(command, verb) + "\n.br\n";
  std::string lines;
  for (const VerbModel& below : verb.verbs)
    lines += SynopsisLines(command + " " + below.name, below);
  return lines;
}

}  // namespace

std::string ManPage(const CommandModel& model) {
  std::string page =
      std::string(".\\\" Printed by `eagerize man`.\n.TH EAGERIZE 1 \"\" \"Eagerize ") + kVersion +
      "\" \"User Commands\"\n.SH NAME\n" +
      "eagerize \\- moves TensorFlow 1.x C++ programs to eager execution\n"
      ".SH SYNOPSIS\n.nh\n" +
      SynopsisLines("eagerize", model) + ".hy\n.SH DESCRIPTION\n" +
      Roff(model.about.substr(0, model.about.find('\n'))) +
      "\n.PP\nWithout a verb, the sources are analyzed. Options of all verbs:\n";
  for (const OptionModel& option : model.options) page += OptionText(option, false);
  page += ".SH VERBS\n";
  for (const VerbModel& verb : model.verbs) page += VerbText(verb.name, verb);
  page += ".SH EXIT STATUS\n";
  for (const auto& [code, meaning] : kExitMeanings)
    page += ".TP\n" + Bold(std::to_string(code)) + "\n" + Roff(meaning) + "\n";
  return page + ".SH SEE ALSO\n.BR clang (1),\n.BR git (1)\n";
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// The rows. An id is never reused: a diagnostic that goes leaves its number unused.
#include "rewriter/core/diagnostics.h"

#include <algorithm>

namespace eager::rewriter {
namespace {

// clang-format off
constexpr Diagnostic kDiagnostics[] = {
    {"EAG1001", Severity::kError, Category::kMandatory, 15,
     "not parsed: {error}",
     "The compiler could not read this file, so nothing in it was looked at and nothing is "
     "written. Give the flags it is built with: a compilation database (-p DIR) or --extra-arg."},
    {"EAG1002", Severity::kError, Category::kMandatory, 5,
     "cannot be read: {error}",
     "The file is missing or may not be read. It is not written either."},
    {"EAG1003", Severity::kWarning, Category::kPotential, 5,
     "code under {condition} was never parsed",
     "No build configuration reaches these lines. Add one that does with another -p DIR, or "
     "look at them by hand."},
    {"EAG1004", Severity::kWarning, Category::kPotential, 5,
     "this file was not parsed: no source that was read includes it",
     "Name it on the command line, or a source that includes it, or look at it by hand."},
    {"EAG1101", Severity::kNote, Category::kMandatory, 0,
     "{header} is replaced by {replacement}",
     "Nothing in this file needs the 1.x header any more."},
    {"EAG1102", Severity::kNote, Category::kMandatory, 0,
     "{header} moved to {replacement}",
     "The header lives at another path in 2.x; what it declares is the same."},
    {"EAG1103", Severity::kNote, Category::kOptional, 5,
     "stays: {reason}",
     "Code in this file still uses what the header declares, and runs on the compat layer."},
    {"EAG1104", Severity::kWarning, Category::kMandatory, 30,
     "{header} is not part of the compat layer",
     "Nothing takes this header's place. Look at what is used from it and write it with the "
     "eager runtime."},
    {"EAG1105", Severity::kWarning, Category::kMandatory, 5,
     "the build names {library}",
     "Link Eagerize::runtime, or Eagerize::compat_v1 while 1.x code is left."},
    {"EAG1106", Severity::kNote, Category::kMandatory, 0,
     "{name} has an eager counterpart",
     "Names of the 1.x namespace are no longer needed here."},
    {"EAG1107", Severity::kNote, Category::kPotential, 10,
     "the namespace stays: what is declared in it keeps its name",
     "It stays there, so that others find it by its name; modern names are qualified in it. Move it to a namespace "
     "of its own when its users can follow."},
    {"EAG1108", Severity::kNote, Category::kOptional, 0,
     "forward declaration of {name}",
     "It stays valid as long as the class is used; otherwise it goes."},
    {"EAG1109", Severity::kNote, Category::kMandatory, 0,
     "{name} is no longer named here",
     "Nothing in this file needs the directive or the declaration any more."},
    {"EAG1110", Severity::kWarning, Category::kMandatory, 1,
     "{name} is not known without {header}",
     "The compat layer has no such header, so nothing is known of what it declares. Write it with the eager runtime."},
    {"EAG1201", Severity::kNote, Category::kMandatory, 0,
     "this Run becomes the computation itself",
     "Its graph is built and run once, so the building statements compute eagerly where they "
     "stand."},
    {"EAG1202", Severity::kNote, Category::kMandatory, 0,
     "this Run becomes a call of {function}",
     "The graph is run more than once or is fed: it becomes a function with the fed "
     "placeholders as parameters."},
    {"EAG1203", Severity::kNote, Category::kMandatory, 0,
     "the session is no longer needed",
     "Every Run of it is converted."},
    {"EAG1204", Severity::kNote, Category::kMandatory, 0,
     "this Run by name becomes a call of the loaded graph",
     "Prune(feeds, fetches) gives a callable and caches its plan."},
    {"EAG1205", Severity::kWarning, Category::kMandatory, 30,
     "stays: {reason}",
     "The tool could not prove what the Run computes. It still compiles and runs as before."},
    {"EAG1206", Severity::kWarning, Category::kPotential, 2,
     "errors of this Run were ignored and now end the program",
     "In 1.x a failed Run without a check went on silently. Wrap the call in Try if it must."},
    {"EAG1207", Severity::kNote, Category::kPotential, 5,
     "session options {options} have no effect any more",
     "Threads are set with EAGERIZE_NUM_THREADS; devices other than the CPU are not offered."},
    {"EAG1209", Severity::kWarning, Category::kMandatory, 30,
     "stays: {reason}",
     "At least one Run of it could not be converted, and state lives in one world only."},
    {"EAG1210", Severity::kNote, Category::kMandatory, 0,
     "this Run goes: the variables have their initial values where they are declared",
     "It ran the Assigns that gave them, once and before everything else."},
    {"EAG1211", Severity::kNote, Category::kMandatory, 0,
     "{name}: LoadGraph reads the file and holds its graph",
     "A graph file is loaded in one call, and its parts are called by the names of feeds and fetches."},
    {"EAG1301", Severity::kNote, Category::kMandatory, 0,
     "this placeholder becomes a parameter",
     "It is fed in every Run that needs it."},
    {"EAG1302", Severity::kWarning, Category::kMandatory, 20,
     "stays: {reason}",
     "Any tensor can be fed in 1.x. In eager code the fed value has to become a parameter."},
    {"EAG1303", Severity::kWarning, Category::kMandatory, 20,
     "stays: {reason}",
     "The tool does not know what is fed or fetched."},
    {"EAG1305", Severity::kWarning, Category::kMandatory, 20,
     "stays: {reason}",
     "The list is filled where the tool could not follow it."},
    {"EAG1401", Severity::kNote, Category::kMandatory, 0,
     "{op} becomes an eager call",
     "The scope goes, attributes become designated initialisers."},
    {"EAG1402", Severity::kWarning, Category::kMandatory, 30,
     "{op} has no eager counterpart",
     "Keep it on the compat layer, or write it with other ops."},
    {"EAG1403", Severity::kNote, Category::kMandatory, 0,
     "attribute {attribute} becomes {replacement}",
     "Attributes are designated initialisers with the names of TensorFlow's op."},
    {"EAG1404", Severity::kNote, Category::kMandatory, 0,
     "{type} becomes {replacement}",
     "A value of the graph is a tensor now."},
    {"EAG1405", Severity::kNote, Category::kMandatory, 0,
     "the scope is no longer needed",
     "Eager code builds no graph."},
    {"EAG1407", Severity::kNote, Category::kOptional, 0,
     "still valid",
     "The name exists on the new side with the same meaning."},
    {"EAG1409", Severity::kWarning, Category::kMandatory, 15,
     "{symbol}: {reason}",
     "A person has to decide; the code still works on the compat layer."},
    {"EAG1410", Severity::kNote, Category::kPotential, 0,
     "{name} is removed: no Run needed it",
     "A node that no Run needs was never executed."},
    {"EAG1501", Severity::kNote, Category::kMandatory, 0,
     "{name} becomes an eager Variable",
     "Its first Assign gives the initial value."},
    {"EAG1502", Severity::kNote, Category::kMandatory, 0,
     "this Assign becomes an initial value",
     "It ran once, before anything used the variable."},
    {"EAG1503", Severity::kNote, Category::kMandatory, 0,
     "this Assign becomes a call at the place of its Run",
     "It runs later than the first use or in a branch."},
    {"EAG1505", Severity::kWarning, Category::kMandatory, 30,
     "stays: {reason}",
     "A variable lives in one world only, and a Run that uses it could not be converted."},
    {"EAG1506", Severity::kWarning, Category::kPotential, 10,
     "two changes of {name} in one Run have no order in 1.x",
     "They are written in the order of the text."},
    {"EAG1601", Severity::kNote, Category::kMandatory, 0,
     "AddSymbolicGradients becomes a GradientTape",
     "The tape records from the first statement the loss needs."},
    {"EAG1602", Severity::kWarning, Category::kMandatory, 30,
     "stays: {reason}",
     "The tool could not follow what is differentiated."},
    {"EAG1603", Severity::kNote, Category::kMandatory, 0,
     "{op} becomes an update of the variable",
     "It runs where its Run stood."},
    {"EAG1701", Severity::kWarning, Category::kMandatory, 60,
     "{op} builds control flow into the graph",
     "Write it as an if or a loop, or with Cond and While inside a Function."},
    {"EAG1702", Severity::kNote, Category::kMandatory, 0,
     "control dependencies become the order of statements",
     "What had to run first stands first."},
    {"EAG1800", Severity::kWarning, Category::kMandatory, 60,
     "tensorflow/contrib/{module}: {fate}",
     "contrib is gone in 2.0. The report's contrib page says what each module was and what to "
     "write instead."},
    {"EAG1901", Severity::kWarning, Category::kMandatory, 10,
     "1.x code in the body of macro {macro}",
     "A macro body is never edited: it may mean something else at another use. Convert it by "
     "hand."},
    {"EAG2101", Severity::kWarning, Category::kMandatory, 15,
     "not written: {reason}",
     "The conversion is possible but could not be made together with others."},
    {"EAG2103", Severity::kWarning, Category::kMandatory, 10,
     "edited by hand on the same lines as the tool",
     "The hand-made text stands; the tool's own is kept beside it."},
    {"EAG2201", Severity::kWarning, Category::kMandatory, 15,
     "taken back, the result did not compile: {error}",
     "The edit was found by bisection and undone; the rest stays."},
    {"EAG2203", Severity::kError, Category::kMandatory, 30,
     "old and new give different results: {difference}",
     "Look at the first difference named here."},
};
// clang-format on

bool IsContrib(std::string_view id) { return id.size() == 7 && id.substr(0, 5) == "EAG18"; }

}  // namespace

std::string_view ToString(Severity severity) {
  switch (severity) {
    case Severity::kNote: return "note";
    case Severity::kWarning: return "warning";
    case Severity::kError: return "error";
  }
  return "warning";
}

std::string_view ToString(Category category) {
  switch (category) {
    case Category::kMandatory: return "mandatory";
    case Category::kOptional: return "optional";
    case Category::kPotential: return "potential";
  }
  return "mandatory";
}

std::span<const Diagnostic> AllDiagnostics() { return kDiagnostics; }

const Diagnostic* FindDiagnostic(std::string_view id) {
  if (IsContrib(id)) id = "EAG1800";
  const auto* found = std::find_if(std::begin(kDiagnostics), std::end(kDiagnostics),
                                   [&](const Diagnostic& row) { return row.id == id; });
  return found == std::end(kDiagnostics) ? nullptr : found;
}

std::string Message(std::string_view id, Slots slots) {
  const Diagnostic* row = FindDiagnostic(id);
  if (!row) return std::string(id);
  std::string text;
  for (std::string_view rest = row->message; !rest.empty();) {
    const std::size_t open = rest.find('{');
    text += rest.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = rest.find('}', open);
    const std::string_view name = rest.substr(open + 1, close - open - 1);
    const auto* slot =
        std::find_if(slots.begin(), slots.end(), [&](const auto& s) { return s.first == name; });
    text += slot == slots.end() ? rest.substr(open, close - open + 1) : slot->second;
    rest.remove_prefix(close + 1);
  }
  return text;
}

std::string HelpLink(std::string_view id) {
  return "docs/diagnostics.md#" + std::string(id.substr(0, 3) == "EAG" ? "eag" : "") +
         std::string(id.substr(std::min<std::size_t>(3, id.size())));
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/graph_writer.h"

#include <algorithm>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/record_text.h"

namespace eager::rewriter {
namespace {

const std::string kModern(1, kQualifier);

}  // namespace

int GraphWriter::UnitOf(const std::string& usr) const {
  for (int u : graph_.units) {
    const Unit& unit = facts_.units[u];
    if (std::find(unit.declares.begin(), unit.declares.end(), usr) != unit.declares.end()) return u;
  }
  return -1;
}

bool GraphWriter::Write() {
  // `return scope.status();` stays, as a Status that is fine
  const auto asks_status = [&](int u) {
    return std::any_of(facts_.steps.begin(), facts_.steps.end(), [&](const StepFact& step) {
      return step.unit == u && (step.kind == StepKind::kScopeStatus || step.kind == StepKind::kScopeOk);
    });
  };
  for (int u : graph_.units) {
    if (graph_.roles.at(u) == UnitRole::kStep && asks_status(u)) continue;
    switch (graph_.roles.at(u)) {
      case UnitRole::kScope:
      case UnitRole::kSession:
      case UnitRole::kPlaceholder:
      case UnitRole::kStep:
        if (facts_.units[u].declares.size() > 1) {
          Block(facts_.units[u].file, facts_.units[u].range, "several things are declared in one statement");
        }
        DeleteUnit(u);
        break;
      default: break;
    }
  }
  for (const Slice& slice : graph_.slices) {
    const RunFact& run = facts_.runs[slice.run];
    for (const FeedListFact& list : facts_.feed_lists) {
      if (list.usr == run.feeds_handle) deleted_.insert(list.units.begin(), list.units.end());
    }
  }
  for (int u : graph_.units) {
    if (facts_.idle_units.contains(u)) DeleteUnit(u);
  }
  for (int u : graph_.unused) DeleteUnit(u);
  if (!graph_.home_class.empty()) PlanMembers();
  WriteVariables();
  WriteListTypes();
  WriteFunctions();
  WriteRuns();
  if (!graph_.home_class.empty()) WriteMembers();
  DeleteUnits();
  return !graph_.blocked;
}

void GraphWriter::DeleteUnit(int unit) { deleted_.insert(unit); }

// The results of a Run that is gone are these values, at its place.
void GraphWriter::DeleteRun(const Slice& slice, const std::vector<std::string>& values) {
  const int unit = facts_.runs[slice.run].unit;
  DeleteUnit(unit);
  recordings_[unit] += RecordedValues(facts_.runs[slice.run], values) + Recording("\n");
}

// Statements that go: their lines, and their comments where nothing follows that they could mean.
void GraphWriter::DeleteUnits() {
  for (int u : deleted_) {
    const Unit& unit = facts_.units[u];
    const std::string& text = editor_.Text(unit.file);
    ByteRange range = WholeLines(text, unit.range);
    const ByteRange comment = LeadingComment(text, unit.range);
    if (!comment.IsEmpty()) {
      // the comment speaks of this statement alone if a blank line, another comment or a closing brace
      // follows, or all statements of its paragraph go
      unsigned end = range.end;
      bool is_alone = true;
      for (;;) {
        std::size_t line_end = text.find('\n', end);
        if (line_end == std::string::npos) line_end = text.size();
        const std::string line = Trim(text.substr(end, line_end - end));
        if (line.empty() || line[0] == '}' || line.rfind("//", 0) == 0) break;
        bool is_gone = false;
        for (int other : deleted_) {
          const ByteRange other_range = WholeLines(text, facts_.units[other].range);
          if (facts_.units[other].file == unit.file && other_range.begin == end) {
            end = other_range.end;
            is_gone = true;
          }
        }
        if (!is_gone) {
          is_alone = false;
          break;
        }
      }
      if (is_alone) range.begin = comment.begin;
    }
    const auto recording = recordings_.find(u);
    editor_.Replace(unit.file, range, recording == recordings_.end() ? "" : recording->second);
  }
}

// Variable w = <what its first Assign gives it>; where that is not possible, an empty variable and
// an assignment.
void GraphWriter::WriteVariables() {
  std::set<std::string> initialised_handles;
  for (const Slice& slice : graph_.slices) {
    if (!slice.is_initialization) continue;
    initialised_handles.insert(slice.fetched.begin(), slice.fetched.end());
    std::vector<std::string> open(slice.fetched);
    while (!open.empty()) {
      const auto sources = graph_.assign_sources.find(open.back());
      open.pop_back();
      if (sources == graph_.assign_sources.end()) continue;
      for (const std::string& source : sources->second) {
        if (initialised_handles.insert(source).second) open.push_back(source);
      }
    }
    const RunFact& run = facts_.runs[slice.run];
    if (run.style == StatusStyle::kReturned || run.style == StatusStyle::kArgument) {
      const std::string body = kModern + "Status::OK()";
      editor_.Replace(run.file, run.call, RecordedStatus(facts_.runs[slice.run], body, ""));
    } else if (run.style == StatusStyle::kDeclared || run.style == StatusStyle::kAssigned) {
      editor_.Replace(run.file, run.call, RecordedStatus(facts_.runs[slice.run], kModern + "Status::OK()", ""));
    } else {
      DeleteRun(slice, {});
    }
  runs_.push_back({slice.run, "EAG1210", Message("EAG1210", {}), {}, false});
  }
  std::set<std::string> simple;  // variables with an initial value in their declaration
  for (int u : graph_.units) {
    if (graph_.roles.at(u) != UnitRole::kAssign) continue;
    const Unit& unit = facts_.units[u];
    const std::string& usr = unit.declares.front();
    const OpFact* assign = nullptr;
    for (int op : unit.ops) {
      if (facts_.ops[op].declared == usr && facts_.ops[op].role == OpRole::kAssign) assign = &facts_.ops[op];
    }
    if (!assign || assign->arguments.size() < 2) {
      Block(unit.file, unit.range, "this Assign is not understood", "EAG1505");
      continue;
    }
    DeleteUnit(u);
    if (!initialised_handles.contains(usr)) continue;  // it was in no Run
    const std::string& variable = assign->input_handles[0];
    const int home = UnitOf(variable);
    const bool is_plain = home >= 0 && graph_.roles.at(home) == UnitRole::kVariable && assign->type == "Assign" &&
                          !simple.contains(variable);
    if (!is_plain) {
      deleted_.erase(u);
      editor_.Replace(unit.file, unit.range,
                      KeptText(assign->arguments[0]) + ".Assign(" + KeptText(assign->arguments[1]) + ");");
      continue;
    }
    // What the value needs must stand before the variable does.
    bool is_available = true;
    for (const std::string& used : unit.uses) {
      const Handle* handle = index_.Find(used);
      if (used == variable || !handle || handle->kind == ValueKind::kScope || handle->function != graph_.function) continue;
      is_available &= handle->unit < home;
    }
    bool is_used_between = false;
    for (int other : graph_.units) {
      if (other > home && other < u && facts_.units[other].uses.contains(variable)) is_used_between = true;
    }
    if (!is_available && is_used_between) {
      Block(unit.file, unit.range, "the initial value is made after the variable is used", "EAG1505");
      continue;
    }
    simple.insert(variable);
    const int place = is_available ? home : u;
    const Unit& target = facts_.units[place];
    if (!is_available) {
      DeleteUnit(home);
      deleted_.erase(u);
    }
    // the value's text lies outside of the statement it moves to
    const std::string value = editor_.Render(unit.file, assign->arguments[1]);
    const std::string name = index_.Find(variable)->name;
    const bool is_list = !value.empty() && value[0] == '{';
    const std::string text = graph_.IsMember(variable)
                                 ? name + " = " + kModern + "Variable" + (is_list ? value : "(" + value + ")") + ";"
                                 : kModern + "Variable " + name + " = " + value + ";";
    editor_.Replace(target.file, target.range, text);
  }
  for (const OpFact& op : facts_.ops) {
    if (!index_.IsSameGraph(op.scope, graph_.root)) continue;
    if (op.role == OpRole::kVariable && op.arguments.size() >= 2) {
      const Handle* declared = index_.Find(op.declared);
      if (declared && graph_.variables.contains(op.declared)) {
        if (simple.contains(op.declared)) continue;
        if (!declared->is_member) editor_.Replace(op.file, declared->type_range, kModern + "Variable");
      }
      editor_.Replace(op.file, op.range, kModern + "Variable::Uninitialized(" + KeptText(op.arguments[1]) + ", " +
                                             KeptText(op.arguments[0]) + ")");
    }
    if (op.role == OpRole::kAssign) {
      const int home = index_.AncestorInBlock(op.unit, graph_.block);
      if (home >= 0 && graph_.roles.at(home) == UnitRole::kAssign) continue;
      if (!initialised_handles.contains(op.declared)) {
        Block(op.file, op.range, "this Assign is in no Run that initialises", "EAG1505");
        continue;
      }
      WriteAssign(op);
    }
  }
}

// `init.push_back(Assign(scope, v, x))` and `assigns[name] = Assign(scope, v, x)`: assigned there.
void GraphWriter::WriteAssign(const OpFact& op) {
  if (op.unit < 0) return;
  const Unit& unit = facts_.units[op.unit];
  std::string text;
  for (int other : unit.ops) {  // `init = {Assign(scope, a, x), Assign(scope, b, y)}`
    const OpFact& assign = facts_.ops[other];
    if (assign.role != OpRole::kAssign || assign.arguments.size() < 2) continue;
    text += (text.empty() ? "" : "\n") + KeptText(assign.arguments[0]) + "." + assign.type + "(" + KeptText(assign.arguments[1]) + ");";
  }
  editor_.Replace(unit.file, unit.range, text);
}

// vector<Output> of variables is vector<Variable>; lists of assigns are gone.
void GraphWriter::WriteListTypes() {
  for (const std::string& usr : graph_.variable_lists) {
    const Handle* list = index_.Find(usr);
    if (!list || graph_.IsMember(usr)) continue;
    const std::string old = editor_.Source(list->file, list->type_range);
    std::string text = old;
    const std::size_t at = text.find("Output");
    if (at == std::string::npos) {
      Block(list->file, list->type_range, "the type of " + list->name + " is not a plain vector of outputs", "EAG1505");
      continue;
    }
    std::size_t begin = at;
    while (begin > 0 && (std::isalnum(static_cast<unsigned char>(text[begin - 1])) || text[begin - 1] == ':' || text[begin - 1] == '_')) --begin;
    text.replace(begin, at + 6 - begin, kModern + "Variable");
    editor_.Replace(list->file, list->type_range, text);
  }
  // elements of such lists: `for (pair<string, Output> v : vars)`
  for (const Handle& element : facts_.handles) {
    if (!graph_.variable_lists.contains(element.element_of)) continue;
    std::string text = editor_.Source(element.file, element.type_range);
    const std::size_t at = text.find("Output");
    if (at == std::string::npos) continue;  // auto
    std::size_t begin = at;
    while (begin > 0 && (std::isalnum(static_cast<unsigned char>(text[begin - 1])) || text[begin - 1] == ':' || text[begin - 1] == '_')) --begin;
    text.replace(begin, at + 6 - begin, kModern + "Variable");
    editor_.Replace(element.file, element.type_range, text);
  }
  // statements that only collect Assigns
  for (int u : graph_.units) {
    const Unit& unit = facts_.units[u];
    const bool collects = !unit.modifies.empty() && unit.ops.empty() && unit.runs.empty() && unit.gradients.empty() &&
                          std::all_of(unit.modifies.begin(), unit.modifies.end(),
                                      [&](const std::string& usr) { return graph_.assign_lists.contains(usr); });
    if (collects) DeleteUnit(u);
  }
  for (const std::string& usr : graph_.assign_lists) {
    const int u = UnitOf(usr);
    if (u < 0) continue;
    if (facts_.units[u].declares.size() > 1) {
      Block(facts_.units[u].file, facts_.units[u].range, "a list of Assigns shares its declaration with others", "EAG1505");
      continue;
    }
    const bool makes_some = std::any_of(facts_.units[u].ops.begin(), facts_.units[u].ops.end(),
                                        [&](int op) { return facts_.ops[op].role == OpRole::kAssign; });
    if (!makes_some) DeleteUnit(u);
  }
}

std::string GraphWriter::CallOf(const std::string& head) const {
  const NewFunction& function = graph_.functions[graph_.function_of.at(head)];
  std::string text = function.name + "(";
  for (std::size_t i = 0; i < function.parameters.size(); ++i) {
    text += (i ? ", " : "") + LocalName(function.parameters[i]);
  }
  return text + ")";
}

// Inside a function, a value that another function computes is a call of that one: at the place of
// its one use, or once at the start.
void GraphWriter::ReplaceCalls(const NewFunction& function, std::string& prologue) {
  std::vector<std::string> calls(function.calls.begin(), function.calls.end());
  std::sort(calls.begin(), calls.end(), [&](const std::string& a, const std::string& b) { return UnitOf(a) < UnitOf(b); });
  for (const std::string& head : calls) {
    std::vector<const HandleUse*> uses;
    for (const HandleUse& use : facts_.handle_uses) {
      if (use.handle != head) continue;
      const int home = index_.AncestorInBlock(use.unit, graph_.block);
      if (function.units.contains(home)) uses.push_back(&use);
    }
    const bool is_returned = !function.returns_nothing && std::count(function.heads.begin(), function.heads.end(), head) > 0;
    const bool is_in_loop = std::any_of(uses.begin(), uses.end(), [&](const HandleUse* use) {
      return facts_.units[use->unit].loop_depth > 0 || facts_.units[use->unit].is_lambda;
    });
    const std::string name = LocalName(head);
    const bool is_watched = IsWatched(function, head);
    const bool is_first = IsControl(function, head);  // something else runs behind it
    if (uses.empty() && !is_returned) {
      prologue += CallOf(head) + ";\n";
      continue;
    }
    if (uses.size() + (is_returned ? 1 : 0) == 1 && !is_in_loop && !is_watched && !is_first) {
      for (const HandleUse* use : uses) editor_.Replace(use->file, use->range, CallOf(head));
      continue;
    }
    prologue += kModern + "Tensor " + name + "_value = " + CallOf(head) + ";\n";
    if (is_watched) prologue += "tape.Watch(" + name + "_value);\n";
    for (const HandleUse* use : uses) editor_.Replace(use->file, use->range, name + "_value");
  }
}

// A gradient is taken by a value that is neither a variable nor fed.
bool GraphWriter::IsWatched(const NewFunction& function, const std::string& usr) const {
  if (graph_.variables.contains(usr) || graph_.variable_lists.contains(usr) || graph_.placeholders.contains(usr)) return false;
  return std::any_of(function.units.begin(), function.units.end(), [&](int u) {
    return std::any_of(facts_.units[u].gradients.begin(), facts_.units[u].gradients.end(), [&](int g) {
      const std::vector<std::string>& xs = facts_.gradients[g].x_handles;
      return std::find(xs.begin(), xs.end(), usr) != xs.end();
    });
  });
}

bool GraphWriter::IsControl(const NewFunction& function, const std::string& usr) const {
  return std::any_of(function.units.begin(), function.units.end(), [&](int u) {
    return std::any_of(facts_.units[u].ops.begin(), facts_.units[u].ops.end(), [&](int op) {
      const std::vector<std::string>& controls = facts_.ops[op].controls;
      return std::find(controls.begin(), controls.end(), usr) != controls.end();
    });
  });
}

std::string GraphWriter::GradientText(const GradientFact& gradient, const std::string& tape) {
  const auto list = [&](ByteRange range, bool is_list, const std::vector<std::string>& handles) {
    const std::string text = Trim(editor_.Render(gradient.file, range));
    if (is_list) return text;
    const Handle* handle = handles.empty() ? nullptr : index_.Find(handles.front());
    if (handle && handle->kind == ValueKind::kOutputList && graph_.variable_lists.contains(handle->usr)) {
      return "{" + text + ".begin(), " + text + ".end()}";
    }
    return text;
  };
  std::string ys = list(gradient.ys, gradient.ys_is_list, gradient.y_handles);
  const std::string xs = list(gradient.xs, gradient.xs_is_list, gradient.x_handles);
  if (gradient.ys_is_list && gradient.y_handles.size() == 1 && !gradient.has_dys && ys.size() > 2) {
    ys = Trim(ys.substr(1, ys.size() - 2));
  }
  std::string text = tape + ".Gradient(" + ys + ", " + xs;
  if (gradient.has_dys) text += ", " + Trim(editor_.Render(gradient.file, gradient.dys));
  return text + ")";
}

std::string GraphWriter::UnitText(const NewFunction& function, int u, bool is_result) {
  const Unit& unit = facts_.units[u];
  const std::string& text = editor_.Text(unit.file);
  std::string comment = editor_.Source(unit.file, LeadingComment(text, unit.range));
  const ByteRange behind = TrailingComment(text, unit.range);
  const std::string trailing = behind.IsEmpty() ? "" : "  " + editor_.Source(unit.file, behind);
  if (u == function.position) comment.clear();  // it stays where the function stands
  std::string body;
  const GradientFact* gradient = nullptr;
  for (int g : unit.gradients) {
    if (!unit.is_block) gradient = &facts_.gradients[g];
  }
  if (gradient) {
    const Handle* grads = index_.Find(gradient->grads);
    body = "auto " + grads->name + " = " + GradientText(*gradient, "tape") + ";";
  } else if (is_result && unit.declares.size() == 1) {
    const std::string whole = editor_.Render(unit.file, unit.range);
    const std::size_t at = whole.find('=');
    body = "return " + (at == std::string::npos ? whole : Trim(whole.substr(at + 1)));
  } else {
    body = editor_.Render(unit.file, unit.range);
    if (!unit.assigns.empty() && unit.declares.size() == 1 && graph_.IsMember(unit.assigns)) {
      const bool is_one = index_.Find(unit.assigns)->kind == ValueKind::kOutput;
      body = (is_one ? kModern + "Tensor " : std::string("auto ")) + LocalName(unit.assigns) + " = " +
             Trim(body.substr(body.find('=') + 1));
    }
    // an update whose value nobody reads is a statement
    if (unit.declares.size() == 1 && !unit.is_block) {
      const std::string& usr = unit.declares.front();
      const bool is_update = std::any_of(unit.ops.begin(), unit.ops.end(), [&](int op) {
        return facts_.ops[op].declared == usr && facts_.ops[op].role == OpRole::kUpdate;
      });
      const bool is_returned = std::count(function.heads.begin(), function.heads.end(), usr) > 0 && !function.returns_nothing;
      if (is_update && !is_returned) body = Trim(body.substr(body.find('=') + 1));
    }
  }
  return comment + body + trailing + "\n";
}

std::string GraphWriter::FunctionText(const NewFunction& function) {
  std::string prologue;
  ReplaceCalls(function, prologue);
  std::string parameters;
  for (const std::string& usr : function.parameters) {
    parameters += (parameters.empty() ? "const " : ", const ") + kModern + "Tensor& " + LocalName(usr);
  }
  // A tape starts before anything its target needs.
  std::string tape;
  int gradients = 0;
  for (int u : function.units) {
    for (int g : facts_.units[u].gradients) {
      const GradientFact& gradient = facts_.gradients[g];
      ++gradients;
      const Handle* grads = index_.Find(gradient.grads);
      const int declared = UnitOf(gradient.grads);
      if (!grads || declared < 0 || facts_.units[u].is_block) {
        Block(gradient.file, gradient.range, "gradients are taken in a loop, or kept in a member", "EAG1602");
        return "";
      }
      for (const std::string& x : gradient.x_handles) {
        const bool is_state = graph_.variables.contains(x) || graph_.variable_lists.contains(x);
        if (is_state) continue;
        const Handle* by = index_.Find(x);
        if (!by || by->kind != ValueKind::kOutput || by->is_pointer) {
          Block(gradient.file, gradient.range, "a gradient is taken by something that is no plain Output", "EAG1602");
          return "";
        }
        if (graph_.dynamic_handles.contains(x)) {
          // watched where it is made
          if (!function.units.contains(UnitOf(x)) && !function.calls.contains(x)) {
            Block(gradient.file, gradient.range, by->name + " changes after it is made, and a gradient is taken by it", "EAG1602");
            return "";
          }
          continue;
        }
        const std::string watch = "tape.Watch(" + LocalName(x) + ");\n";
        if (tape.find(watch) == std::string::npos) tape += watch;
      }
    }
  }
  if (gradients > 0) {
    tape = kModern + "GradientTape tape" + (gradients > 1 ? "({.persistent = true});\n" : ";\n") + tape;
  }
  // lists that were members
  std::string lists;
  std::set<std::string> grown;
  for (int u : function.units) grown.insert(facts_.units[u].modifies.begin(), facts_.units[u].modifies.end());
  for (const std::string& usr : grown) {
    const Handle* list = index_.Find(usr);
    const bool is_list = list && (list->kind == ValueKind::kOutputList || list->kind == ValueKind::kOperationList);
    if (!is_list || !graph_.IsMember(usr) || !graph_.dynamic_handles.contains(usr)) continue;
    lists += "std::vector<" + kModern + "Tensor> " + LocalName(usr) + ";\n";
  }
  std::string body = tape + lists + prologue;
  const int last = function.units.empty() ? -1 : *function.units.rbegin();
  bool is_returned = false;
  for (int u : function.units) {
    const Unit& unit = facts_.units[u];
    bool only_gradients = graph_.roles.at(u) == UnitRole::kListDeclaration;
    for (const std::string& usr : unit.declares) {
      bool is_gradient = false;
      for (int other : function.units) {
        for (int g : facts_.units[other].gradients) is_gradient |= facts_.gradients[g].grads == usr;
      }
      only_gradients &= is_gradient;
    }
    if (only_gradients) {
      const std::string& text = editor_.Text(unit.file);
      body += editor_.Source(unit.file, LeadingComment(text, unit.range));
      continue;
    }
    const bool is_result = function.is_single && u == last && !unit.is_block && !unit.declares.empty() &&
                           unit.declares.front() == function.heads.front();
    bool is_update = false;
    for (int op : unit.ops) is_update |= facts_.ops[op].role == OpRole::kUpdate;
    is_returned |= is_result;
    body += UnitText(function, u, is_result && !(is_update && function.returns_nothing));
    for (const std::string& usr : unit.declares) {
      if (IsWatched(function, usr)) body += "tape.Watch(" + LocalName(usr) + ");\n";
    }
  }
  if (!is_returned && !function.returns_nothing) {
    if (function.is_single) {
      body += "return " + LocalName(function.heads.front()) + ";\n";
    } else {
      const bool is_one = function.returns_one;
      body += is_one ? "return " : "return std::vector<" + kModern + "Tensor>{";
      for (std::size_t i = 0; i < function.heads.size(); ++i) {
        std::string head = FetchText(function.file, function.head_fetches[i]);
        const std::string& usr = function.heads[i];
        if (function.calls.contains(usr)) {
          const std::string value = LocalName(usr) + "_value";
          head = prologue.find(value) != std::string::npos ? value : CallOf(usr);
        }
        body += (i ? ", " : "") + head;
      }
      body += is_one ? ";\n" : "};\n";
      if (function.heads.size() == 1 && !is_one) {
        // one vector of outputs, or one expression
        const RunFact* run = nullptr;
        for (const Slice& slice : graph_.slices) {
          if (slice.function >= 0 && &graph_.functions[slice.function] == &function) run = &facts_.runs[slice.run];
        }
        if (run && !run->fetches.front().list.empty()) {
          body = body.substr(0, body.rfind("return ")) + "return " +
                 editor_.Render(run->file, function.head_fetches[0].range) + ";\n";
        }
      }
    }
  }
  if (!graph_.home_class.empty()) {
    return function.name + " = [=, this](" + parameters + ") {\n" + body + "};";
  }
  return kModern + "Function " + function.name + "([&](" + parameters + ") {\n" + body + "});";
}

// A function that no statement builds: what it computes is built in the Run itself, or by calls of
// other functions. It stands before the first Run that needs it.
void GraphWriter::DefineBeforeRun(const NewFunction& function, const std::string& text) {
  for (const Slice& slice : graph_.slices) {
    if (slice.function < 0 || &graph_.functions[slice.function] != &function) continue;
    const RunFact& run = facts_.runs[slice.run];
    const int unit = index_.AncestorInBlock(run.unit, graph_.block);
    if (unit < 0 || !graph_.home_class.empty()) {
      Block(run.file, run.call, "what this Run fetches is built elsewhere than its graph", "EAG1205");
      return;
    }
    editor_.Insert(run.file, facts_.units[unit].range.begin, text + "\n");
    return;
  }
}

void GraphWriter::WriteFunctions() {
  std::vector<const NewFunction*> functions;
  for (const NewFunction& function : graph_.functions) functions.push_back(&function);
  std::stable_sort(functions.begin(), functions.end(), [](const auto* a, const auto* b) { return a->position < b->position; });
  std::map<int, std::string> texts;
  std::set<int> moved;
  for (const NewFunction* function : functions) {
    // Text is made from a copy, because calls are spelled differently in each function.
    TextEditor saved = editor_;
    const std::string text = FunctionText(*function);
    editor_ = saved;
    if (function->position < 0) {
      DefineBeforeRun(*function, text);
      continue;
    }
    texts[function->position] += (texts[function->position].empty() ? "" : "\n") + text;
    moved.insert(function->units.begin(), function->units.end());
  }
  for (int u : graph_.dynamic) {
    if (!moved.contains(u) && graph_.roles.at(u) != UnitRole::kState) DeleteUnit(u);
  }
  for (int u : moved) {
    const Unit& unit = facts_.units[u];
    const std::string& text = editor_.Text(unit.file);
    if (const auto found = texts.find(u); found != texts.end()) {
      const ByteRange behind = TrailingComment(text, unit.range);
      editor_.Replace(unit.file, {unit.range.begin, behind.IsEmpty() ? unit.range.end : behind.end}, found->second);
    } else {
      ByteRange range = WholeLines(text, unit.range);
      const ByteRange comment = LeadingComment(text, unit.range);
      if (!comment.IsEmpty()) range.begin = comment.begin;
      editor_.Replace(unit.file, range, "");
    }
  }
}

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// The Run sites: what is called, where its results go, and how errors are seen.
#include <algorithm>

#include "rewriter/core/diagnostics.h"
#include "rewriter/core/graph_writer.h"
#include "rewriter/core/record_text.h"

namespace eager::rewriter {
namespace {

const std::string kModern(1, kQualifier);

bool IsStraight(StatusStyle style) { return style == StatusStyle::kCheck || style == StatusStyle::kIgnored; }

}  // namespace

std::string GraphWriter::CallText(const Slice& slice) const {
  const RunFact& run = facts_.runs[slice.run];
  const NewFunction& function = graph_.functions[slice.function];
  std::string text = function.name + "(";
  for (std::size_t i = 0; i < function.parameters.size(); ++i) {
    const FeedFact* fed = nullptr;
    for (const FeedFact& feed : run.feeds) {
      if (feed.key == function.parameters[i]) fed = &feed;
    }
    if (!fed) return "";
    text += (i ? ", " : "") + Trim(editor_.Render(run.file, fed->value));
  }
  return text + ")";
}

// What is fetched: an expression, or the part of a handle that a name stands for.
std::string GraphWriter::FetchText(const std::string& file, const FetchFact& fetch) {
  if (!fetch.is_name) return Trim(editor_.Render(file, fetch.range));
  const Handle* handle = index_.Find(fetch.handle);
  if (!handle) {
    Block(file, fetch.range, "which op has this name is not known, or it is a part of an expression", "EAG1303");
    return "";
  }
  const auto op = std::find_if(facts_.ops.begin(), facts_.ops.end(), [&](const OpFact& made) { return made.declared == fetch.handle; });
  const std::size_t index = fetch.index < 0 ? 0 : static_cast<std::size_t>(fetch.index);
  if ((op->results.empty() && index > 0) || (!op->results.empty() && index >= op->results.size())) {
    Block(file, fetch.range, "the op " + op->type + " has no such output", "EAG1303");
    return "";
  }
  return LocalName(fetch.handle) + (op->results.empty() ? "" : "." + op->results[index]);
}

// What writes files or prints has to be run as often as before: not at all if no Run reaches it.
void GraphWriter::CheckEffects() {
  for (const OpFact& op : facts_.ops) {
    if (!op.has_effect || !index_.IsSameGraph(op.scope, graph_.root) || graph_.unused.contains(op.unit)) continue;
    bool is_run = false;
    for (const Slice& slice : graph_.slices) {
      is_run |= !op.declared.empty() && std::count(slice.fetched.begin(), slice.fetched.end(), op.declared) > 0;
    }
    if (!is_run) Block(op.file, op.range, "no Run asks for this " + op.type + " by its own name");
  }
}

// The text of what each fetch gives; a call that gives all of them is one text and is_list_call.
std::vector<std::string> GraphWriter::ValuesOf(const Slice& slice, bool& is_list_call) {
  const RunFact& run = facts_.runs[slice.run];
  std::vector<std::string> values;
  is_list_call = false;
  if (slice.function < 0) {
    for (std::size_t i = 0; i < run.fetches.size(); ++i) {
      const FetchFact& fetch = run.fetches[i];
      if (!fetch.list.empty()) {
        is_list_call = true;
        return {Trim(editor_.Render(run.file, fetch.range))};
      }
      values.push_back(FetchText(run.file, fetch));
    }
    return values;
  }
  const std::string call = CallText(slice);
  if (call.empty()) {
    Block(run.file, run.call, "a placeholder that this Run needs is not fed");
    return values;
  }
  const NewFunction& function = graph_.functions[slice.function];
  if (!function.is_single) {
    is_list_call = !function.returns_one;
    return {call};
  }
  for (const FetchFact& fetch : run.fetches) {
    values.push_back(fetch.handle == function.heads.front() ? call : FetchText(run.file, fetch));
  }
  return values;
}

std::string GraphWriter::OutputsPointer(const RunFact& run) const {
  if (!run.has_outputs) return "";
  return (run.outputs_is_address ? "&" : "") + Trim(editor_.Render(run.file, run.outputs_range));
}

// What the Run gives goes where it went. A Run whose Status is used is recorded with it instead.
std::string GraphWriter::Assignment(const Slice& slice, const std::vector<std::string>& values, bool is_list_call) const {
  const RunFact& run = facts_.runs[slice.run];
  const bool is_recorded = IsStraight(run.style);
  if (!run.has_outputs) {
    std::string text;
    for (const std::string& value : values) {
      const bool is_last = is_recorded && &value == &values.back();
      text += (text.empty() ? "" : " ") + (is_last ? RecordedEffect(facts_.runs[slice.run], value) : value) + ";";
    }
    return text;
  }
  std::string target = Trim(editor_.Render(run.file, run.outputs_range));
  if (!run.outputs_is_address) target = "*" + target;
  if (is_list_call && graph_.variable_lists.contains(run.fetches.front().list)) {
    const std::string& list = values.front();  // the variables' values
    const bool is_pointer = target[0] == '*';
    return target.substr(is_pointer ? 1 : 0) + (is_pointer ? "->assign(" : ".assign(") + list + ".begin(), " + list + ".end());" +
           (is_recorded ? RecordedValues(facts_.runs[slice.run], {target}) : "");
  }
  if (is_list_call) {
    return target + " = " + (is_recorded ? RecordedValue(facts_.runs[slice.run], values.front()) : values.front()) + ";";
  }
  std::string list;
  for (const std::string& value : values) list += (list.empty() ? "" : ", ") + value;
  list = "{" + list + "}";
  if (!is_recorded) return target + " = " + list + ";";
  return target + " = " + RecordedValue(run, Recording("::std::decay_t<decltype(" + target + ")>") + list) + ";";
}

// The Status of running `function`, a lambda.
std::string GraphWriter::Attempt(const Slice& slice, const std::string& function) const {
  return RecordedStatus(facts_.runs[slice.run], kModern + "Try(" + function + ")", OutputsPointer(facts_.runs[slice.run]));
}

// Puts `body` where the Run was, in the style in which its Status was used.
void GraphWriter::ReplaceRun(const Slice& slice, const std::string& body) {
  const RunFact& run = facts_.runs[slice.run];
  const std::string attempt = Attempt(slice, "[&] { " + body + " }");
  switch (run.style) {
    case StatusStyle::kCheck:
    case StatusStyle::kIgnored: editor_.Replace(run.file, run.statement, body); break;
    case StatusStyle::kReturn: editor_.Replace(run.file, run.statement, "TF_RETURN_IF_ERROR(" + attempt + ");"); break;
    case StatusStyle::kDeclared:
    case StatusStyle::kAssigned:
    case StatusStyle::kReturned:
    case StatusStyle::kArgument: editor_.Replace(run.file, run.call, attempt); break;
  }
}

void GraphWriter::WriteRuns() {
  CheckEffects();
  for (const Slice& slice : graph_.slices) {
    const RunFact& run = facts_.runs[slice.run];
    for (const std::vector<FetchFact>* wanted : {&run.fetches, &run.targets}) {
      for (const FetchFact& fetch : *wanted) {
        if (run.is_named && fetch.handle.empty()) Block(run.file, fetch.range, "which op has this name is not known, or it is a part of an expression", "EAG1303");
      }
    }
  }
  PlanOutputs();
  for (const Slice& slice : graph_.slices) {
    if (!slice.is_initialization && !graph_.blocked) WriteRun(slice);
  }
}

// Vectors of outputs that are only ever indexed by numbers, each index after one Run, need not be.
void GraphWriter::PlanOutputs() {
  std::set<std::string> candidates;
  for (const Slice& slice : graph_.slices) {
    const RunFact& run = facts_.runs[slice.run];
    if (run.has_outputs && run.outputs_is_address && !run.outputs.empty()) candidates.insert(run.outputs);
  }
  for (const std::string& usr : candidates) {
    const Handle* outputs = index_.Find(usr);
    const int home = outputs ? outputs->unit : -1;
    if (home < 0 || outputs->shares_declaration || outputs->is_parameter || outputs->is_member) continue;
    bool is_plain = editor_.Source(outputs->file, facts_.units[home].range).find_first_of("=({") == std::string::npos;
    std::vector<const Slice*> runs;
    for (const RunFact& run : facts_.runs) {
      if (run.outputs == usr) is_plain &= graph_.sessions.contains(run.session);
    }
    for (const Slice& slice : graph_.slices) {
      const RunFact& run = facts_.runs[slice.run];
      if (run.outputs != usr) continue;
      runs.push_back(&slice);
      is_plain &= IsStraight(run.style);
      if (slice.function >= 0) is_plain &= (graph_.functions[slice.function].is_single || graph_.functions[slice.function].returns_one) && run.fetches.size() == 1;
      for (const FetchFact& fetch : run.fetches) is_plain &= fetch.list.empty() && (slice.function >= 0 || !fetch.handle.empty());
    }
    for (const OutputUse& use : facts_.output_uses) {
      if (use.outputs != usr || !is_plain) continue;
      const Slice* owner = nullptr;
      for (const Slice* slice : runs) {
        const RunFact& run = facts_.runs[slice->run];
        if (run.call.begin < use.range.begin) owner = slice;
        // a Run later in the same loop reaches the use in the next round
        const Unit& run_unit = facts_.units[run.unit];
        if (run.call.begin > use.range.begin && run_unit.loop_depth > 0 && facts_.units[use.unit].loop_depth > 0 && owner &&
            facts_.units[facts_.runs[owner->run].unit].block != run_unit.block) {
          is_plain = false;
        }
      }
      if (!owner || use.index < 0 || use.index >= static_cast<int>(facts_.runs[owner->run].fetches.size())) {
        is_plain = false;
        continue;
      }
      const Unit& run_unit = facts_.units[facts_.runs[owner->run].unit];
      is_plain &= index_.AncestorInBlock(use.unit, run_unit.block) > facts_.runs[owner->run].unit;
    }
    if (is_plain) {
      inlined_outputs_.insert(usr);
      DeleteUnit(home);
    }
  }
}

// outputs[0] becomes what it is: the handle, the call at its only use, or a tensor of its own.
bool GraphWriter::InlineOutputs(const Slice& slice, const std::vector<std::string>& values) {
  const RunFact& run = facts_.runs[slice.run];
  if (!inlined_outputs_.contains(run.outputs)) return false;
  unsigned next_run = ~0u;
  for (const Slice& other : graph_.slices) {
    const RunFact& other_run = facts_.runs[other.run];
    if (other_run.outputs == run.outputs && other_run.call.begin > run.call.begin) {
      next_run = std::min(next_run, other_run.call.begin);
    }
  }
  std::vector<const OutputUse*> uses;
  for (const OutputUse& use : facts_.output_uses) {
    if (use.outputs == run.outputs && use.range.begin > run.call.end && use.range.begin < next_run) uses.push_back(&use);
  }
  const auto replace_uses = [&](const std::string& text) {
    for (const OutputUse* use : uses) editor_.Replace(use->file, use->range, text);
  };
  if (slice.function < 0) {
    for (const OutputUse* use : uses) {
      editor_.Replace(use->file, use->range, values[use->index]);
    }
    DeleteRun(slice, values);
    return true;
  }
  const std::string call = RecordedValue(facts_.runs[slice.run], values.front());
  // The one use in the very next statement takes the call itself.
  if (uses.size() == 1) {
    const Unit& run_unit = facts_.units[run.unit];
    const std::vector<int>& block = index_.UnitsOfBlock(run_unit.block);
    const auto at = std::find(block.begin(), block.end(), run.unit);
    const bool is_next = at != block.end() && at + 1 != block.end() && *(at + 1) == uses[0]->unit;
    if (is_next && !facts_.units[uses[0]->unit].is_lambda) {
      replace_uses(call);
      DeleteUnit(run.unit);
      return true;
    }
  }
  // A name that is free in this block.
  const Handle* outputs = index_.Find(run.outputs);
  std::string name = outputs->name;
  int earlier = 0;
  for (const Slice& other : graph_.slices) {
    const RunFact& other_run = facts_.runs[other.run];
    if (&other == &slice || other_run.outputs != run.outputs || other_run.call.begin > run.call.begin) continue;
    if (facts_.units[other_run.unit].block == facts_.units[run.unit].block) ++earlier;
  }
  if (earlier > 0) name += "_" + std::to_string(earlier + 1);
  replace_uses(name);
  editor_.Replace(run.file, run.statement, kModern + "Tensor " + name + " = " + call + ";");
  return true;
}

// The value or the execution of `unit` needs that of `earlier`.
bool GraphWriter::DependsOn(int unit, int earlier) const {
  std::set<int> seen;
  std::vector<int> open{unit};
  while (!open.empty()) {
    const int next = open.back();
    open.pop_back();
    if (next == earlier) return true;
    if (!seen.insert(next).second) continue;
    std::set<std::string> needed = facts_.units[next].uses;
    for (int op : facts_.units[next].ops) needed.insert(facts_.ops[op].controls.begin(), facts_.ops[op].controls.end());
    for (const std::string& usr : needed) {
      if (const int maker = UnitOf(usr); maker >= 0 && !graph_.variables.contains(usr)) open.push_back(maker);
    }
  }
  return false;
}

std::vector<Note> GraphWriter::NotesOf(const Slice& slice) const {
  std::vector<Note> notes;
  if (facts_.runs[slice.run].style == StatusStyle::kIgnored) notes.push_back(NoteOf("EAG1206", {}));
  std::map<std::string, std::vector<int>> changes;  // variable → units that change it in this Run
  for (int u : slice.function < 0 ? std::set<int>() : graph_.functions[slice.function].units) {
    for (int op : facts_.units[u].ops) {
      const OpFact& fact = facts_.ops[op];
      const bool is_change = fact.role == OpRole::kUpdate && !fact.input_handles.empty();
      if (is_change && graph_.variables.contains(fact.input_handles.front())) changes[fact.input_handles.front()].push_back(u);
    }
  }
  for (const auto& [variable, units] : changes) {
    for (std::size_t i = 1; i < units.size(); ++i) {
      if (DependsOn(units[i], units[i - 1])) continue;
      notes.push_back(NoteOf("EAG1506", {{"name", index_.Find(variable)->name}}));
      break;
    }
  }
  return notes;
}

void GraphWriter::WriteRun(const Slice& slice) {
  const RunFact& run = facts_.runs[slice.run];
  bool is_list_call = false;
  const std::vector<std::string> values = ValuesOf(slice, is_list_call);
  if (graph_.blocked) return;
  WrittenRun written;
  written.run = slice.run;
  written.diagnostic = slice.function < 0 ? "EAG1201" : "EAG1202";
  written.message = Message(written.diagnostic, {{"function", slice.function < 0 ? "" : graph_.functions[slice.function].name}});
  written.notes = NotesOf(slice);
  runs_.push_back(written);
  if (IsStraight(run.style) && !values.empty() && InlineOutputs(slice, values)) return;
  const bool is_nothing = slice.function < 0 && !run.has_outputs;
  const std::string body = is_nothing ? "" : Assignment(slice, values, is_list_call);
  const bool is_here = index_.AncestorInBlock(run.unit, graph_.block) >= 0;
  if (slice.is_static && !IsStraight(run.style) && is_here) {
    WrapRegion(slice, body);
    return;
  }
  if (is_nothing) {
    DeleteRun(slice, {});
    return;
  }
  // `std::vector<Tensor> outputs;` and its only Run are one statement.
  const Handle* outputs = index_.Find(run.outputs);
  if (IsStraight(run.style) && outputs && outputs->unit >= 0 && run.outputs_is_address && !outputs->shares_declaration &&
      facts_.units[outputs->unit].block == facts_.units[run.unit].block) {
    const std::string declaration = editor_.Source(outputs->file, facts_.units[outputs->unit].range);
    int runs = 0;
    for (const RunFact& other : facts_.runs) runs += other.outputs == run.outputs ? 1 : 0;
    bool is_used_before = false;
    for (const OutputUse& use : facts_.output_uses) {
      is_used_before |= use.outputs == run.outputs && use.range.begin < run.call.begin;
    }
    if (runs == 1 && !is_used_before && declaration.find_first_of("=({") == std::string::npos) {
      DeleteUnit(outputs->unit);
      const std::string type = Trim(editor_.Render(outputs->file, outputs->type_range));
      editor_.Replace(run.file, run.statement, type + " " + body);
      return;
    }
  }
  ReplaceRun(slice, body);
}

// Statements that compute where they stand can fail there: they move into the Try whose Status the
// Run's was.
void GraphWriter::WrapRegion(const Slice& slice, const std::string& body) {
  const RunFact& run = facts_.runs[slice.run];
  const Unit& run_unit = facts_.units[run.unit];
  int first = -1;
  for (int u : graph_.units) {
    if (u >= run.unit || graph_.roles.at(u) != UnitRole::kBuild) continue;
    const bool is_computing = std::any_of(facts_.units[u].ops.begin(), facts_.units[u].ops.end(), [&](int op) {
      return facts_.ops[op].role != OpRole::kConst;
    });
    if (is_computing && first < 0) first = u;
  }
  if (first < 0) {
    ReplaceRun(slice, body);
    return;
  }
  if (run_unit.block != graph_.block) {
    return Block(run.file, run.call, "errors of the graph are seen in another block than the one that builds it", "EAG1209");
  }
  // Nothing declared in between may be needed behind it.
  std::set<std::string> inside;
  bool is_between = false;
  for (int u : graph_.units) {
    const Unit& unit = facts_.units[u];
    if (u == first) is_between = true;
    if (u == run.unit) {
      is_between = false;
      continue;
    }
    const UnitRole role = graph_.roles.at(u);
    const bool is_gone = role == UnitRole::kScope || role == UnitRole::kSession || role == UnitRole::kStep || deleted_.contains(u);
    if (is_between && !is_gone) {
      inside.insert(unit.declares.begin(), unit.declares.end());
      if (unit.is_return) Block(unit.file, unit.range, "the function may return before the Run", "EAG1209");
    }
    if (!is_between && u > run.unit) {
      for (const std::string& used : unit.uses) {
        if (inside.contains(used) && used != run.outputs) {
          const Handle* handle = index_.Find(used);
          Block(unit.file, unit.range, (handle ? handle->name : "a value") + " is declared before the Run and used behind it", "EAG1209");
        }
      }
    }
  }
  if (graph_.blocked) return;
  // in front of the statement's own line, because the statement may begin with new text itself
  const std::string& text = editor_.Text(run.file);
  const ByteRange comment = LeadingComment(text, facts_.units[first].range);
  const unsigned start = comment.IsEmpty() ? WholeLines(text, facts_.units[first].range).begin : comment.begin;
  // outputs declared inside would end with the Try
  if (const Handle* outputs = index_.Find(run.outputs); outputs && inside.contains(run.outputs)) {
    DeleteUnit(outputs->unit);
    editor_.Insert(run.file, start,
                   Trim(editor_.Render(outputs->file, facts_.units[outputs->unit].range)) + "\n");
  }
  const std::string attempt = Attempt(slice, "[&] {\n}");
  const std::size_t inside_of_it = attempt.find('\n') + 1;
  std::string head = attempt.substr(0, inside_of_it);
  std::string tail = attempt.substr(inside_of_it) + ";";
  switch (run.style) {
    case StatusStyle::kReturn:
      head = "TF_RETURN_IF_ERROR(" + head;
      tail.insert(tail.size() - 1, ")");
      break;
    case StatusStyle::kReturned: head = "return " + head; break;
    case StatusStyle::kDeclared:
    case StatusStyle::kAssigned: head = KeptText(run.status_text) + " = " + head; break;
    default: return Block(run.file, run.call, "the Status of this Run is used in an expression", "EAG1209");
  }
  editor_.Insert(run.file, start, head);
  editor_.Replace(run.file, run.statement, body + "\n" + tail);
}

}  // namespace eager::rewriter

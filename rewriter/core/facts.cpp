// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/facts.h"

#include <array>
#include <sstream>

#include "rewriter/core/paths.h"

namespace eager::rewriter {
namespace {

std::string Show(ByteRange range) {
  return "[" + std::to_string(range.begin) + "," + std::to_string(range.end) + ")";
}

// The last, readable part of a USR.
std::string Short(const Facts& facts, const std::string& usr) {
  if (usr.empty()) return "-";
  const Handle* handle = facts.FindHandle(usr);
  return handle ? handle->name : usr;
}

void PrintRun(const Facts& facts, const RunFact& run, std::ostream& out) {
  out << "run " << Show(run.call) << " session " << Short(facts, run.session) << " feeds {";
  for (const FeedFact& feed : run.feeds) out << ' ' << (feed.is_name ? feed.key : Short(facts, feed.key));
  if (!run.feeds_handle.empty()) out << " *" << Short(facts, run.feeds_handle);
  out << " } fetches {";
  const auto print = [&](const FetchFact& fetch) {
    out << ' ' << (fetch.is_name ? '"' + fetch.name + '"' : fetch.list.empty() ? Short(facts, fetch.handle)
                                                                               : "*" + Short(facts, fetch.list));
  };
  for (const FetchFact& fetch : run.fetches) print(fetch);
  out << " } targets {";
  for (const FetchFact& target : run.targets) print(target);
  out << " } outputs " << Short(facts, run.outputs) << " style " << ToString(run.style);
  if (run.loop_depth) out << " loop " << run.loop_depth;
  out << '\n';
}

}  // namespace

std::string KeptText(ByteRange range) {
  return std::string(1, kKeptOpen) + std::to_string(range.begin) + ":" + std::to_string(range.end) +
         std::string(1, kKeptClose);
}

std::string_view ToString(ValueKind kind) {
  constexpr std::array<std::string_view, 15> names = {
      "host", "scope", "output", "outputs", "output list", "output map", "operation", "operation list",
      "client session", "session", "graph def", "tensor list", "feeds", "status", "options"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view ToString(OpRole role) {
  constexpr std::array<std::string_view, 7> names = {"compute", "const", "placeholder", "variable",
                                                     "assign",  "update", "helper"};
  return names[static_cast<std::size_t>(role)];
}

std::string_view ToString(StatusStyle style) {
  constexpr std::array<std::string_view, 7> names = {"check",    "return",   "ignored", "declared",
                                                     "assigned", "returned", "argument"};
  return names[static_cast<std::size_t>(style)];
}

std::string_view ToString(StepKind kind) {
  constexpr std::array<std::string_view, 8> names = {"to graph def", "new session", "create",
                                                     "read proto",   "close",       "delete",
                                                     "scope status", "scope ok"};
  return names[static_cast<std::size_t>(kind)];
}

const Handle* Facts::FindHandle(const std::string& usr) const {
  for (const Handle& handle : handles) {
    if (handle.usr == usr) return &handle;
  }
  return nullptr;
}

std::string PrintFacts(const Facts& facts, const std::string& root) {
  std::ostringstream out;
  for (const Handle& handle : facts.handles) {
    if (handle.kind == ValueKind::kHost || handle.kind == ValueKind::kStatus) continue;
    out << RelativeTo(handle.file, root) << ": handle " << handle.name << " is a " << ToString(handle.kind)
        << (handle.is_parameter ? ", parameter" : "") << (handle.is_member ? ", member" : "") << '\n';
  }
  for (const OpFact& op : facts.ops) {
    out << RelativeTo(op.file, root) << ": op " << op.type << ' ' << ToString(op.role) << ' ' << Show(op.range)
        << " scope " << Short(facts, op.scope) << " -> " << Short(facts, op.declared);
    if (!op.name.empty()) out << " named " << op.name;
    for (const auto& [name, value] : op.attributes) out << " ." << name;
    out << '\n';
  }
  for (const GradientFact& gradient : facts.gradients) {
    out << RelativeTo(gradient.file, root) << ": gradients " << Show(gradient.range) << " -> "
        << Short(facts, gradient.grads) << '\n';
  }
  for (const RunFact& run : facts.runs) {
    out << RelativeTo(run.file, root) << ": ";
    PrintRun(facts, run, out);
  }
  for (const StepFact& step : facts.steps) {
    out << RelativeTo(step.file, root) << ": step " << ToString(step.kind) << ' ' << Show(step.call) << ' '
        << Short(facts, step.subject) << " -> " << Short(facts, step.object) << ' ' << ToString(step.style)
        << '\n';
  }
  for (const UnknownFact& unknown : facts.unknowns) {
    out << RelativeTo(unknown.file, root) << ": unknown " << Show(unknown.range) << ' ' << unknown.reason << '\n';
  }
  return out.str();
}

}  // namespace eager::rewriter

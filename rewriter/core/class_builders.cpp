// SPDX-License-Identifier: Apache-2.0
// Graphs that several methods of a class build: CreateGraph(), then CreateOptimizer(). When each is called
// once and in the order in which they are written, their statements are those of one function.
#include <algorithm>

#include "rewriter/core/slices.h"

namespace eager::rewriter {
namespace {

class Joiner {
 public:
  explicit Joiner(Facts& facts) : facts_(facts), index_(facts) {}

  void Run() {
    std::vector<std::vector<int>> groups;
    for (const Handle& handle : facts_.handles) {
      if (handle.kind != ValueKind::kScope || !handle.is_member || index_.Root(handle.usr) != handle.usr) continue;
      const std::vector<int> builders = BuildersOf(handle.usr);
      if (builders.size() > 1 && AreInOrder(builders)) groups.push_back(builders);
    }
    for (const std::vector<int>& builders : groups) Join(builders);
  }

 private:
  std::vector<int> BuildersOf(const std::string& scope) {
    std::map<int, int> last;  // function → its last building statement
    const auto note = [&](const std::string& used, int unit) {
      if (unit < 0 || !index_.IsSameGraph(used, scope)) return;
      const int function = facts_.units[unit].function;
      if (function < 0 || facts_.functions[function].takes_scope) return;
      last[function] = std::max(last.try_emplace(function, unit).first->second, unit);
    };
    for (const OpFact& op : facts_.ops) note(op.scope, op.unit);
    for (const GradientFact& gradient : facts_.gradients) note(gradient.scope, gradient.unit);
    std::vector<int> builders;
    for (const auto& [function, unit] : last) builders.push_back(function);
    last_ = last;
    return builders;
  }

  const CallFact* CallOf(int function) const {
    const CallFact* found = nullptr;
    for (const CallFact& call : facts_.calls) {
      if (call.callee == facts_.functions[function].usr) found = &call;
    }
    return found;
  }

  // As they are written, so they are called.
  bool AreInOrder(const std::vector<int>& builders) const {
    const FunctionFact& first = facts_.functions[builders.front()];
    for (std::size_t i = 0; i < builders.size(); ++i) {
      const FunctionFact& builder = facts_.functions[builders[i]];
      if (builder.file != first.file || builder.parent_class != first.parent_class || builder.is_template) return false;
      if (!IsCalledOnce(index_, builders[i])) return false;
      if (i == 0) continue;
      if (builder.is_constructor) return false;
      const CallFact& call = *CallOf(builders[i]);
      const FunctionFact& before = facts_.functions[builders[i - 1]];
      if (call.function == builders[i - 1]) {
        // called at the end of the one before
        if (call.unit < last_.at(builders[i - 1])) return false;
        continue;
      }
      if (before.is_constructor) continue;
      const CallFact& earlier = *CallOf(builders[i - 1]);
      const bool is_behind = earlier.function == call.function && earlier.object == call.object && earlier.unit < call.unit &&
                             facts_.units[earlier.unit].block == facts_.units[call.unit].block;
      if (!is_behind) return false;
    }
    return true;
  }

  void Join(const std::vector<int>& builders) {
    const int first = builders.front();
    const std::set<int> others(builders.begin() + 1, builders.end());
    int block = -1;
    for (const Unit& unit : facts_.units) {
      if (unit.function == first && unit.parent < 0) block = unit.block;
    }
    for (Unit& unit : facts_.units) {
      if (!others.contains(unit.function)) continue;
      unit.function = first;
      if (unit.parent < 0) unit.block = block;
    }
    for (Handle& handle : facts_.handles) {
      if (others.contains(handle.function)) handle.function = first;
      if (std::erase_if(handle.writing_functions, [&](int writer) { return others.contains(writer); }) > 0) {
        handle.writing_functions.insert(first);
      }
    }
    for (RunFact& run : facts_.runs) {
      if (others.contains(run.function)) run.function = first;
    }
    for (UnknownFact& unknown : facts_.unknowns) {
      if (others.contains(unknown.function)) unknown.function = first;
    }
  }

  Facts& facts_;
  const FactIndex index_;
  std::map<int, int> last_;
};

}  // namespace

void JoinBuilders(Facts& facts) { Joiner(facts).Run(); }

}  // namespace eager::rewriter

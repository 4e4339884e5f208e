// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/fusion.h"

#include <algorithm>

#include "eager/graph/fused_loop.h"

namespace eager {
namespace {

// Whether an operand of shape x is known to be repeated to give `result`. Scalars do not count.
bool IsKnownBroadcast(const Shape& x, const Shape& result) {
  if (!x.IsRankKnown() || !result.IsRankKnown() || x.rank() == 0) return false;
  if (x.rank() != result.rank()) return true;
  for (int i = 0; i < x.rank(); ++i)
    if (x.dim(i) >= 0 && result.dim(i) >= 0 && x.dim(i) != result.dim(i)) return true;
  return false;
}

class Chooser {
 public:
  explicit Chooser(const FusionRequest& request) : r_(request), graph_(request.graph) {}

  std::vector<FusionGroup> Choose() {
    CountReaders();
    const int count = static_cast<int>(r_.order.size());
    std::vector<int> group_of(graph_.num_nodes(), -1);
    // From the last node to the first: readers are placed before what they read.
    for (int at = count - 1; at >= 0; --at) {
      const int id = r_.order[at];
      ElementLoop loop;
      if (!HasLoop(id, loop)) continue;
      int group = MayJoin(at) ? GroupOfReaders(id, group_of) : -1;
      if (group >= 0 && !Fits(group, at)) group = -1;
      if (group < 0) {
        group = static_cast<int>(groups_.size());
        groups_.emplace_back();
        end_.push_back(at);
      }
      group_of[id] = group;
      groups_[group].nodes.push_back(id);
      groups_[group].loops.push_back(loop);
    }
    std::vector<FusionGroup> chosen;
    for (size_t g = groups_.size(); g-- > 0;) {
      if (groups_[g].nodes.size() < 2) continue;
      std::reverse(groups_[g].nodes.begin(), groups_[g].nodes.end());
      std::reverse(groups_[g].loops.begin(), groups_[g].loops.end());
      chosen.push_back(std::move(groups_[g]));
    }
    return chosen;
  }

 private:
  void CountReaders() {
    readers_.resize(graph_.num_nodes());
    is_control_.resize(graph_.num_nodes());
    updates_before_.reserve(r_.order.size() + 1);
    updates_before_.push_back(0);
    for (int id : r_.order) {
      const Node& node = graph_.node(id);
      for (const Endpoint& e : node.inputs)
        if (!r_.is_fed(e)) readers_[e.node].push_back(id);
      for (int c : node.control_inputs) is_control_[c] = 1;
      // Assign and its kin are not called stateful, they take a reference.
      const bool may_update = node.op->is_stateful || node.op->has_ref_inputs;
      updates_before_.push_back(updates_before_.back() + may_update);
    }
  }

  bool HasLoop(int id, ElementLoop& loop) const {
    const Node& node = graph_.node(id);
    if (node.inputs.empty() || node.inputs.size() > 2 || node.output_types.size() != 1)
      return false;
    std::vector<DataType> operands;
    for (const Endpoint& e : node.inputs) {
      operands.push_back(BaseType(graph_.type(e)));
      if (IsKnownBroadcast(graph_.shape(e), node.output_shapes[0])) return false;
    }
    return FindElementLoop(*node.op, node.attrs, operands, loop);
  }

  // Whether a node may run later, together with its readers.
  bool MayJoin(int at) const {
    const int id = r_.order[at];
    return !r_.is_asked[id] && !is_control_[id];
  }

  // The one group of all readers; -1 if there are several or some have none.
  int GroupOfReaders(int id, const std::vector<int>& group_of) const {
    int group = -1;
    for (int reader : readers_[id]) {
      if (group_of[reader] < 0 || (group >= 0 && group_of[reader] != group)) return -1;
      group = group_of[reader];
    }
    return group;
  }

  // A variable is read when the node runs; nothing may change it before the group does.
  bool Fits(int group, int at) const {
    if (groups_[group].nodes.size() >= FusedLoop::kMaxInstructions) return false;
    const Node& node = graph_.node(r_.order[at]);
    const bool reads_variable =
        std::any_of(node.inputs.begin(), node.inputs.end(), r_.holds_reference);
    return !reads_variable || updates_before_[at] == updates_before_[end_[group]];
  }

  const FusionRequest& r_;
  const Graph& graph_;
  std::vector<std::vector<int>> readers_;
  std::vector<char> is_control_;
  std::vector<int> updates_before_;  // by place in the order
  std::vector<FusionGroup> groups_;  // nodes backwards
  std::vector<int> end_;             // place of each group's last node
};

}  // namespace

std::vector<FusionGroup> ChooseFusion(const FusionRequest& request) {
  return Chooser(request).Choose();
}

}  // namespace eager

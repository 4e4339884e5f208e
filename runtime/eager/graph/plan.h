// SPDX-License-Identifier: Apache-2.0
// Plan: a graph pruned to what one set of feeds, fetches and targets needs, ordered, with kernels,
// slots and lifetimes resolved. Immutable and shared between threads; the same plan serves a
// Session run, a traced function and an imported GraphDef.
#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "eager/graph/fused_loop.h"
#include "eager/graph/graph.h"
#include "eager/op/kernel_context.h"

namespace eager {

/// State of the nodes of one session or function, by node id; made on first use.
class NodeStates {
 public:
  NodeState& Get(int node);
  void Clear();

 private:
  std::mutex mutex_;
  std::unordered_map<int, std::unique_ptr<NodeState>> states_;
};

/// False if the environment variable EAGERIZE_FUSION is 0: every op is a step of its own then.
bool IsFusionWanted();

struct PlanOptions {
  bool fold_constants = true;
  /// Runs chains and trees of elementwise ops in one pass. Every value is the same; NaNs may differ
  /// in sign and payload.
  bool fuse_elementwise = IsFusionWanted();
  /// Keep every stateful node, wanted or not, in the order of recording (traced functions).
  bool keep_stateful = false;
  /// Tells the tapes of the thread of each op that has run. Then nothing is fused or folded, and no
  /// memory is used again.
  bool tell_tapes = false;
};

class Plan {
 public:
  /// Errors: kInvalidArgument for a placeholder that is needed and not fed (all are named), missing
  /// inputs, bad attributes; kUnimplemented for loops.
  static std::shared_ptr<const Plan> Make(const Graph& graph, std::vector<Endpoint> feeds,
                                          std::vector<Endpoint> fetches, std::vector<int> targets,
                                          const PlanOptions& options = {});

  /// Runs it. `feeds` and `fetches` are parallel to the endpoints given to Make.
  /// Errors: what a kernel throws, with "while running node ..." added; kInvalidArgument if a fetch
  /// is dead (in an untaken branch).
  void Run(std::span<const Tensor> feeds, std::span<Tensor> fetches,
           const RunEnvironment& environment, NodeStates& states) const;

  /// Errors: kInvalidArgument, naming the tensor, if a feed is undefined or of another dtype.
  void CheckFeeds(std::span<const Tensor> feeds) const;

  int num_steps() const { return static_cast<int>(steps_.size()); }
  /// Steps that run several nodes at once.
  int num_fused_steps() const { return static_cast<int>(fused_.size()); }
  /// One line a step, with the nodes of fused ones in braces: for tests and people.
  std::string ToString() const;

 private:
  struct Input {
    int slot = -1;
    bool dereference = false;  // a reference goes into an input that wants the value
  };
  struct Step {
    KernelFn kernel = nullptr;
    const OpDef* op = nullptr;
    const Attrs* attrs = nullptr;
    std::string_view name;
    int node = -1;
    int first_input = 0, num_inputs = 0;     // in inputs_
    int first_output = 0, num_outputs = 0;   // slots in a row
    int first_free = 0, num_free = 0;        // in free_after_
    int first_control = 0, num_control = 0;  // in control_slots_: dead if one of these is
    int liveness = -1;                       // slot that says "this step ran"; -1 if nobody asks
    uint64_t last_use = 0;
    int fused = -1;  // in fused_; the step's inputs are then those of the whole group
    bool is_merge = false;
    bool needs_inputs_dereferenced = false;
    bool forwards_reference = false;  // passes on a reference where the op would pass on the value
  };
  // Several steps in one pass; where shapes do not fit for that, one after the other.
  struct Fused {
    FusedLoop loop;
    std::vector<Step> steps;
  };
  void RunNamed(const Step& step, std::vector<Tensor>& slots, const RunEnvironment& environment,
                NodeStates& states) const;
  void Release(const Step& step, std::vector<Tensor>& slots) const;
  void RunStep(const Step& step, std::vector<Tensor>& slots, const RunEnvironment& environment,
               NodeStates& states) const;
  bool SkipDead(const Step& step, std::vector<Tensor>& slots) const;

  std::vector<Step> steps_;
  std::vector<Fused> fused_;
  std::vector<Input> inputs_;
  std::vector<int> free_after_;
  std::vector<int> control_slots_;
  std::vector<int> feed_slots_;  // -1: fed but not needed
  std::vector<Input> fetch_slots_;
  std::vector<std::string> fetch_names_, feed_names_;
  std::vector<DataType> feed_types_;
  std::vector<std::pair<int, Tensor>> constants_;  // slots that are full before the first step
  std::vector<std::unique_ptr<Node>> nodes_;       // own copies: the graph may grow meanwhile
  int num_slots_ = 0;
  bool has_dead_ = false;  // some step may not be taken
  bool tells_tapes_ = false;
  friend class PlanBuilder;
};

}  // namespace eager

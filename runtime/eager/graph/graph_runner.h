// SPDX-License-Identifier: Apache-2.0
// GraphRunner: a graph with its state (variables, random streams) and its plans, run by names.
// A 1.x Session and a loaded frozen graph are both thin covers of it.
#pragma once

#include <memory>
#include <shared_mutex>
#include <string>
#include <utility>
#include <vector>

#include "eager/graph/graph.h"
#include "eager/graph/plan.h"

namespace eager {

class GraphRunner {
 public:
  GraphRunner() = default;

  /// The graph may be changed only inside Extend's function.
  const Graph& graph() const { return graph_; }
  /// Calls f(graph) with no run being planned; plans of older versions stay valid for what they
  /// are. If f throws, the graph is as it was only if f says so.
  template <class F>
  void Extend(F&& f) {
    std::unique_lock lock(mutex_);
    f(graph_);
    plans_.clear();
  }

  /// Runs once. Names are "node" or "node:output"; targets name nodes (a tensor's name means its
  /// node). `fetches` in the order asked for.
  /// Errors as TensorFlow's session: kInvalidArgument for a feed or fetch that does not exist, is
  /// both fed and fetched or has the wrong dtype; kNotFound for a target that does not exist;
  /// kOutOfRange for an output index that does not exist; and what the ops throw.
  std::vector<Tensor> Run(const std::vector<std::pair<std::string, Tensor>>& feeds,
                          const std::vector<std::string>& fetches,
                          const std::vector<std::string>& targets);

  /// The plan for these names, made on the first call and kept.
  std::shared_ptr<const Plan> GetPlan(const std::vector<std::string>& feeds,
                                      const std::vector<std::string>& fetches,
                                      const std::vector<std::string>& targets);
  void RunPlan(const Plan& plan, std::span<const Tensor> feeds, std::span<Tensor> fetches);

  ResourceStore& resources() { return resources_; }
  /// Forgets variables and random streams.
  void ResetState();
  PlanOptions options;

 private:
  Endpoint FindEndpoint(const std::string& name) const;
  Graph graph_;
  std::shared_mutex mutex_;  // shared: reading the graph and the plans; exclusive: changing them
  std::unordered_map<std::string, std::shared_ptr<const Plan>> plans_;
  ResourceStore resources_;
  NodeStates states_;
  RunEnvironment environment_{&resources_};
};

}  // namespace eager

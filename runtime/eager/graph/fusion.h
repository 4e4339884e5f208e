// SPDX-License-Identifier: Apache-2.0
// ChooseFusion: which elementwise nodes of a plan run as one step. A group is a tree or a DAG with
// one result; nothing outside reads what is inside. Linear in the size of the plan.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "eager/graph/graph.h"
#include "eager/op/element_loop.h"

namespace eager {

struct FusionRequest {
  const Graph& graph;
  std::span<const int> order;      ///< Nodes that will run, in that order.
  std::span<const char> is_asked;  ///< By node: fetched or a target, so that it stays a step.
  std::function<bool(const Endpoint&)> is_fed;
  std::function<bool(const Endpoint&)> holds_reference;
};

/// Nodes that run as one, in order; the last one gives the result. `loops` is parallel.
struct FusionGroup {
  std::vector<int> nodes;
  std::vector<ElementLoop> loops;
};

/// The groups of two nodes or more, in the order of their last nodes.
std::vector<FusionGroup> ChooseFusion(const FusionRequest& request);

}  // namespace eager

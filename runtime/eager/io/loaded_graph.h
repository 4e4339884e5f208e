// SPDX-License-Identifier: Apache-2.0
// Frozen graphs as functions: LoadGraph reads a GraphDef file, Prune makes a callable of named
// tensors.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "eager/core/tensor.h"

namespace tensorflow {
class GraphDef;
}

namespace eager {

class GraphRunner;
class Plan;

/// A graph cut down to given feeds and fetches. Calls may come from several threads at once.
class PrunedGraph {
 public:
  PrunedGraph() = default;
  /// Runs it with one tensor for each feed, in their order; returns one for each fetch.
  /// Errors: kInvalidArgument for a wrong number or dtype of inputs; what the ops throw.
  std::vector<Tensor> operator()(const std::vector<Tensor>& inputs) const;

 private:
  friend class LoadedGraph;
  std::shared_ptr<GraphRunner> runner_;
  std::shared_ptr<const Plan> plan_;
  size_t num_feeds_ = 0, num_fetches_ = 0;
};

/// A graph with its variables. Copies are the same graph.
class LoadedGraph {
 public:
  LoadedGraph() = default;
  explicit LoadedGraph(const tensorflow::GraphDef& def);

  bool IsDefined() const { return runner_ != nullptr; }
  /// Names are "node" or "node:output"; `targets` are nodes that run without giving a value. Plans
  /// are kept, so that calling Prune again with the same names is cheap. Errors: kInvalidArgument
  /// for unknown names and for placeholders that are needed and not fed; kNotFound for an unknown
  /// target.
  PrunedGraph Prune(const std::vector<std::string>& feeds, const std::vector<std::string>& fetches,
                    const std::vector<std::string>& targets = {}) const;
  /// Prune and call in one, for feeds that are put together at run time. Errors: as both have.
  std::vector<Tensor> Run(const std::vector<std::pair<std::string, Tensor>>& feeds,
                          const std::vector<std::string>& fetches,
                          const std::vector<std::string>& targets = {}) const;
  /// Names of all nodes, in the file's order.
  std::vector<std::string> NodeNames() const;
  const std::shared_ptr<GraphRunner>& runner() const { return runner_; }

 private:
  std::shared_ptr<GraphRunner> runner_;
};

/// Reads a GraphDef, binary or (a name that ends with "txt") text.
/// Errors: kNotFound if there is no such file, kDataLoss if it is no GraphDef, and what
/// ImportGraphDef throws.
LoadedGraph LoadGraph(const std::string& path);

}  // namespace eager

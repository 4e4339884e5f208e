// SPDX-License-Identifier: Apache-2.0
#include "eager/io/loaded_graph.h"

#include "eager/graph/graph_runner.h"
#include "eager/io/graph_def.h"
#include "tensorflow/core/framework/graph.pb.h"

namespace eager {

LoadedGraph::LoadedGraph(const tensorflow::GraphDef& def)
    : runner_(std::make_shared<GraphRunner>()) {
  runner_->Extend([&](Graph& graph) { ImportGraphDef(def, graph); });
}

PrunedGraph LoadedGraph::Prune(const std::vector<std::string>& feeds,
                               const std::vector<std::string>& fetches,
                               const std::vector<std::string>& targets) const {
  if (!runner_) throw FailedPrecondition("Prune: no graph was loaded");
  PrunedGraph pruned;
  pruned.runner_ = runner_;
  pruned.plan_ = runner_->GetPlan(feeds, fetches, targets);
  pruned.num_feeds_ = feeds.size();
  pruned.num_fetches_ = fetches.size();
  return pruned;
}

std::vector<Tensor> LoadedGraph::Run(const std::vector<std::pair<std::string, Tensor>>& feeds,
                                     const std::vector<std::string>& fetches,
                                     const std::vector<std::string>& targets) const {
  std::vector<std::string> names;
  std::vector<Tensor> values;
  for (const auto& [name, value] : feeds) {
    names.push_back(name);
    values.push_back(value);
  }
  return Prune(names, fetches, targets)(values);
}

std::vector<std::string> LoadedGraph::NodeNames() const {
  std::vector<std::string> names;
  for (int id = 0; id < runner_->graph().num_nodes(); ++id)
    names.push_back(runner_->graph().node(id).name);
  return names;
}

std::vector<Tensor> PrunedGraph::operator()(const std::vector<Tensor>& inputs) const {
  if (!plan_) throw FailedPrecondition("a PrunedGraph that was never made is called");
  if (inputs.size() != num_feeds_)
    throw InvalidArgument("the pruned graph takes ", num_feeds_, " tensors, ", inputs.size(),
                          " given");
  plan_->CheckFeeds(inputs);
  std::vector<Tensor> results(num_fetches_);
  runner_->RunPlan(*plan_, inputs, results);
  return results;
}

LoadedGraph LoadGraph(const std::string& path) {
  tensorflow::GraphDef def;
  ReadGraphDef(path, &def);
  return LoadedGraph(def);
}

}  // namespace eager

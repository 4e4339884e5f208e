// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/graph_runner.h"

#include <set>

#include "eager/graph/tensor_name.h"

namespace eager {
namespace {

// A name that cannot be parsed is taken for that of a node.
TensorName ParsedOrWhole(const std::string& text) {
  return ParseTensorName(text).value_or(TensorName{text});
}

std::string PlanKey(const std::vector<std::string>& feeds, const std::vector<std::string>& fetches,
                    const std::vector<std::string>& targets) {
  size_t size = 3;
  for (const auto* names : {&feeds, &fetches, &targets})
    for (const std::string& name : *names) size += name.size() + 1;
  std::string key;
  key.reserve(size);
  for (const auto* names : {&feeds, &fetches, &targets}) {
    for (const std::string& name : *names) {
      key += name;
      key += '\n';
    }
    key += '\f';
  }
  return key;
}

}  // namespace

Endpoint GraphRunner::FindEndpoint(const std::string& name) const {
  const TensorName parsed = ParsedOrWhole(name);
  const int output = parsed.is_control ? -1 : parsed.output;  // as TensorFlow numbers them
  const Node* node = graph_.FindNode(parsed.node);
  if (!node)
    throw InvalidArgument(
        "Tensor ", parsed.node, ":", output,
        ", specified in either feed_devices or fetch_devices was not found in the Graph");
  if (output < 0 || output >= static_cast<int>(node->output_types.size()))
    throw OutOfRange("Node '", parsed.node, "' (type: '", node->op->name,
                     "', num of outputs: ", node->output_types.size(), ") does not have output ",
                     output);
  return {node->id, output};
}

std::shared_ptr<const Plan> GraphRunner::GetPlan(const std::vector<std::string>& feeds,
                                                 const std::vector<std::string>& fetches,
                                                 const std::vector<std::string>& targets) {
  const std::string key = PlanKey(feeds, fetches, targets);
  {
    std::shared_lock lock(mutex_);
    if (auto it = plans_.find(key); it != plans_.end()) return it->second;
  }
  std::unique_lock lock(mutex_);
  if (fetches.empty() && targets.empty())
    throw InvalidArgument("Must specify at least one target to fetch or execute.");
  std::vector<Endpoint> fed, fetched;
  std::vector<int> target_ids;
  std::set<Endpoint> seen;
  for (const std::string& name : feeds) {
    fed.push_back(FindEndpoint(name));
    if (!seen.insert(fed.back()).second)
      throw InvalidArgument("Endpoint \"", name, "\" fed more than once.");
  }
  for (const std::string& name : fetches) {
    fetched.push_back(FindEndpoint(name));
    if (seen.count(fetched.back())) throw InvalidArgument(name, " is both fed and fetched.");
  }
  std::string unknown_targets;
  for (const std::string& name : targets) {
    if (const Node* node = graph_.FindNode(ParsedOrWhole(name).node))
      target_ids.push_back(node->id);
    else
      unknown_targets += name + " ";
  }
  if (!unknown_targets.empty())
    throw NotFound("PruneForTargets: Some target nodes not found: ", unknown_targets);
  auto plan =
      Plan::Make(graph_, std::move(fed), std::move(fetched), std::move(target_ids), options);
  plans_[key] = plan;
  return plan;
}

void GraphRunner::RunPlan(const Plan& plan, std::span<const Tensor> feeds,
                          std::span<Tensor> fetches) {
  plan.Run(feeds, fetches, environment_, states_);
}

std::vector<Tensor> GraphRunner::Run(const std::vector<std::pair<std::string, Tensor>>& feeds,
                                     const std::vector<std::string>& fetches,
                                     const std::vector<std::string>& targets) {
  std::vector<std::string> feed_names;
  std::vector<Tensor> values;
  feed_names.reserve(feeds.size());
  values.reserve(feeds.size());
  for (const auto& [name, value] : feeds) {
    feed_names.push_back(name);
    values.push_back(value);
  }
  auto plan = GetPlan(feed_names, fetches, targets);
  plan->CheckFeeds(values);
  std::vector<Tensor> results(fetches.size());
  RunPlan(*plan, values, results);
  return results;
}

void GraphRunner::ResetState() {
  std::unique_lock lock(mutex_);
  resources_.Clear();
  states_.Clear();
}

}  // namespace eager

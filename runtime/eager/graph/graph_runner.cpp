// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/graph_runner.h"

#include <algorithm>
#include <set>

namespace eager {
namespace {

// "x:0" -> {"x", 0}; "x" -> {"x", 0}.
void ParseTensorName(const std::string& text, std::string& node, int& output) {
  const size_t colon = text.rfind(':');
  node = text;
  output = 0;
  if (colon == std::string::npos) return;
  const std::string digits = text.substr(colon + 1);
  if (digits.empty() || digits.size() > 9 || !std::all_of(digits.begin(), digits.end(), ::isdigit)) return;
  node = text.substr(0, colon);
  output = std::stoi(digits);
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

Endpoint GraphRunner::FindEndpoint(const std::string& name, const char* role) const {
  std::string node_name;
  int output = 0;
  if (!name.empty() && name[0] == '^')
    throw OutOfRange(role, " '", name, "': a control edge has no value");
  ParseTensorName(name, node_name, output);
  const Node* node = graph_.FindNode(node_name);
  if (!node)
    throw InvalidArgument("Tensor ", name, ", specified in ", role, ", was not found in the Graph");
  if (output >= static_cast<int>(node->output_types.size()))
    throw OutOfRange(role, " '", name, "': node '", node_name, "' (", node->op->name, ") has ",
                     node->output_types.size(), " outputs");
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
    fed.push_back(FindEndpoint(name, "feed_devices or feeds"));
    if (!seen.insert(fed.back()).second) throw InvalidArgument("Tensor ", name, " is fed more than once");
  }
  for (const std::string& name : fetches) {
    fetched.push_back(FindEndpoint(name, "fetch_devices or fetches"));
    if (seen.count(fetched.back())) throw InvalidArgument("Tensor ", name, " is both fed and fetched");
  }
  for (const std::string& name : targets) {
    std::string node_name;
    int output = 0;
    ParseTensorName(name, node_name, output);
    if (!node_name.empty() && node_name[0] == '^') node_name.erase(0, 1);
    const Node* node = graph_.FindNode(node_name);
    if (!node) throw NotFound("Node ", name, ", specified as a target, was not found in the Graph");
    target_ids.push_back(node->id);
  }
  auto plan = Plan::Make(graph_, std::move(fed), std::move(fetched), std::move(target_ids), options);
  plans_[key] = plan;
  return plan;
}

void GraphRunner::RunPlan(const Plan& plan, std::span<const Tensor> feeds, std::span<Tensor> fetches) {
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

// SPDX-License-Identifier: Apache-2.0
// ClientSession.
#include "tensorflow/cc/client/client_session.h"

#include <unordered_map>

#include "graph/graph_access.h"
#include "session/named_runner.h"
#include "session/target.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/protobuf/config.pb.h"

namespace tensorflow {

using eager::compat::GraphAccess;

class ClientSession::Impl {
 public:
  Impl(std::shared_ptr<Graph> g, const SessionOptions& options)
      : graph(std::move(g)), runner(options), target_status(eager::compat::CheckTarget(options)) {}

  /// Hands on what was added to the scope since the last time.
  Status Extend() {
    TF_RETURN_IF_ERROR(target_status);
    std::lock_guard<std::mutex> lock(mutex);
    const eager::Graph& from = GraphAccess::EagerGraph(graph.get());
    const int num_nodes = from.num_nodes();
    if (num_nodes == num_known_nodes) return Status::OK();
    TF_RETURN_IF_ERROR(runner.Extend([&](eager::Graph& to) {
      for (int id = num_known_nodes; id < num_nodes; ++id) {
        eager::CheckDevice(from.node(id).name, from.node(id).device);
      }
      to.Append(from, num_known_nodes);
    }));
    num_known_nodes = num_nodes;
    plans.clear();
    return Status::OK();
  }

  /// What identifies the plan of a run: the nodes and outputs that are fed, fetched and run.
  typedef std::vector<std::pair<const Node*, int>> PlanKey;
  struct PlanKeyHash {
    size_t operator()(const PlanKey& key) const {
      size_t hash = 0;
      for (const auto& part : key)
        hash = (hash ^ reinterpret_cast<size_t>(part.first) ^ static_cast<size_t>(part.second)) * 0x9e3779b97f4a7c15u;
      return hash ^ (hash >> 32);
    }
  };

  /// The plan, made from the names of what the key holds the first time.
  Status FindPlan(const PlanKey& key, std::shared_ptr<const eager::Plan>* plan);

  std::shared_ptr<Graph> graph;
  eager::compat::NamedRunner runner;
  Status target_status;
  std::mutex mutex;
  int num_known_nodes = 0;
  std::unordered_map<PlanKey, std::shared_ptr<const eager::Plan>, PlanKeyHash> plans;
};

namespace {

// Stand in a key for the ends of its first two parts; no output has these numbers.
constexpr int kEndOfFeeds = -2, kEndOfFetches = -3;

}  // namespace

Status ClientSession::Impl::FindPlan(const PlanKey& key, std::shared_ptr<const eager::Plan>* plan) {
  bool is_own = true;  // a foreign node may end before the session, and its address serve another
  for (const auto& part : key)
    is_own = is_own && (part.first == nullptr || GraphAccess::Owner(part.first) == graph.get());
  std::lock_guard<std::mutex> lock(mutex);
  if (is_own) {
    const auto found = plans.find(key);
    if (found != plans.end()) {
      *plan = found->second;
      return Status::OK();
    }
  }
  std::vector<string> names[3];
  int part = 0;
  for (const auto& item : key) {
    if (item.first == nullptr)
      ++part;
    else
      names[part].push_back(part == 2 ? item.first->name() : strings::StrCat(item.first->name(), ":", item.second));
  }
  TF_RETURN_IF_ERROR(runner.GetPlan(names[0], names[1], names[2], plan));
  if (is_own) plans[key] = *plan;
  return Status::OK();
}

namespace {

SessionOptions ForTarget(const string& target) {
  SessionOptions options;
  options.env = Env::Default();
  options.target = target;
  return options;
}

}  // namespace

ClientSession::ClientSession(const Scope& scope, const SessionOptions& session_options)
    : impl_(new Impl(scope.graph_as_shared_ptr(), session_options)) {}
ClientSession::ClientSession(const Scope& scope, const string& target)
    : ClientSession(scope, ForTarget(target)) {}
ClientSession::ClientSession(const Scope& scope) : ClientSession(scope, "") {}
ClientSession::ClientSession(ClientSession&& other) noexcept = default;
ClientSession::~ClientSession() {}

Status ClientSession::Run(const std::vector<Output>& fetch_outputs, std::vector<Tensor>* outputs) const {
  return Run(FeedType{}, fetch_outputs, {}, outputs);
}
Status ClientSession::Run(const FeedType& inputs, const std::vector<Output>& fetch_outputs,
                          std::vector<Tensor>* outputs) const {
  return Run(inputs, fetch_outputs, {}, outputs);
}
Status ClientSession::Run(const FeedType& inputs, const std::vector<Output>& fetch_outputs,
                          const std::vector<Operation>& run_outputs, std::vector<Tensor>* outputs) const {
  return Run(RunOptions::default_instance(), inputs, fetch_outputs, run_outputs, outputs, nullptr);
}

Status ClientSession::Run(const RunOptions& run_options, const FeedType& inputs,
                          const std::vector<Output>& fetch_outputs,
                          const std::vector<Operation>& run_outputs, std::vector<Tensor>* outputs,
                          RunMetadata* run_metadata) const {
  TF_RETURN_IF_ERROR(impl_->Extend());
  thread_local Impl::PlanKey kept_key;  // its memory is used again
  Impl::PlanKey key = std::move(kept_key);
  key.clear();
  std::vector<eager::Tensor> feeds;
  feeds.reserve(inputs.size());
  for (const auto& feed : inputs) {
    TF_RETURN_IF_ERROR(feed.second.status);
    if (feed.first.node() == nullptr) return errors::InvalidArgument("a feed's output is empty");
    key.emplace_back(feed.first.node(), feed.first.index());
    feeds.push_back(impl_->runner.Feed(feed.second.tensor));
  }
  key.emplace_back(nullptr, kEndOfFeeds);
  for (const Output& output : fetch_outputs) {
    if (output.node() == nullptr) return errors::InvalidArgument("a fetched output is empty");
    key.emplace_back(output.node(), output.index());
  }
  key.emplace_back(nullptr, kEndOfFetches);
  for (const Operation& operation : run_outputs) {
    if (operation.node() == nullptr) return errors::InvalidArgument("an operation to run is empty");
    key.emplace_back(operation.node(), 0);
  }
  if (run_metadata != nullptr) run_metadata->Clear();
  std::shared_ptr<const eager::Plan> plan;
  TF_RETURN_IF_ERROR(impl_->FindPlan(key, &plan));
  kept_key = std::move(key);
  return impl_->runner.RunPlan(run_options, *plan, feeds, fetch_outputs.size(), outputs);
}

Status ClientSession::MakeCallable(const CallableOptions& callable_options, CallableHandle* out_handle) {
  TF_RETURN_IF_ERROR(impl_->Extend());
  return impl_->runner.MakeCallable(callable_options, out_handle);
}
Status ClientSession::RunCallable(CallableHandle handle, const std::vector<Tensor>& feed_tensors,
                                  std::vector<Tensor>* fetch_tensors, RunMetadata*) {
  return impl_->runner.RunCallable(handle, feed_tensors, fetch_tensors);
}
Status ClientSession::RunCallable(CallableHandle handle, const std::vector<Tensor>& feed_tensors,
                                  std::vector<Tensor>* fetch_tensors, RunMetadata*,
                                  const thread::ThreadPoolOptions&) {
  return impl_->runner.RunCallable(handle, feed_tensors, fetch_tensors);
}
Status ClientSession::ReleaseCallable(CallableHandle handle) { return impl_->runner.ReleaseCallable(handle); }

}  // namespace tensorflow

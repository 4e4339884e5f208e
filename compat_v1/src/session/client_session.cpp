// SPDX-License-Identifier: Apache-2.0
// ClientSession.
#include "tensorflow/cc/client/client_session.h"

#include "graph/graph_access.h"
#include "session/named_runner.h"
#include "session/target.h"
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
    return Status::OK();
  }

  std::shared_ptr<Graph> graph;
  eager::compat::NamedRunner runner;
  Status target_status;
  std::mutex mutex;
  int num_known_nodes = 0;
};

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
  return Run(RunOptions(), inputs, fetch_outputs, run_outputs, outputs, nullptr);
}

Status ClientSession::Run(const RunOptions&, const FeedType& inputs,
                          const std::vector<Output>& fetch_outputs,
                          const std::vector<Operation>& run_outputs, std::vector<Tensor>* outputs,
                          RunMetadata* run_metadata) const {
  TF_RETURN_IF_ERROR(impl_->Extend());
  eager::compat::NamedRunner::Feeds feeds;
  for (const auto& feed : inputs) {
    TF_RETURN_IF_ERROR(feed.second.status);
    if (feed.first.node() == nullptr) return errors::InvalidArgument("a feed's output is empty");
    feeds.emplace_back(feed.first.name(), impl_->runner.Feed(feed.second.tensor));
  }
  std::vector<string> fetches;
  for (const Output& output : fetch_outputs) {
    if (output.node() == nullptr) return errors::InvalidArgument("a fetched output is empty");
    fetches.push_back(output.name());
  }
  std::vector<string> targets;
  for (const Operation& operation : run_outputs) {
    if (operation.node() == nullptr) return errors::InvalidArgument("an operation to run is empty");
    targets.push_back(operation.node()->name());
  }
  if (run_metadata != nullptr) run_metadata->Clear();
  return impl_->runner.Run(feeds, fetches, targets, outputs);
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

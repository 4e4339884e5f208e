// SPDX-License-Identifier: Apache-2.0
// NamedRunner.
#include "session/named_runner.h"

#include "eager/core/deadline.h"
#include "eager/core/thread_pool.h"

namespace eager {
namespace compat {

NamedRunner::NamedRunner(const tensorflow::SessionOptions& options)
    : soft_placement_(options.config.allow_soft_placement()),
      operation_timeout_in_ms_(options.config.operation_timeout_in_ms()) {
  const int threads = options.config.intra_op_parallelism_threads();
  if (threads > 0) {
    Guard([&] { SetNumThreads(threads); }).IgnoreError();
  }
}

void NamedRunner::NoteNewNodes(const Graph& graph, int first) {
  for (int id = first; id < graph.num_nodes(); ++id) {
    const Node& node = graph.node(id);
    if (node.op->has_ref_inputs || (node.op->is_stateful && !node.inputs.empty())) keeps_values_ = true;
  }
}

Tensor NamedRunner::Feed(const tensorflow::Tensor& tensor) const {
  Tensor value = ToEager(tensor);
  return value.IsDefined() && keeps_values_ ? value.DeepCopy() : value;
}

namespace {

/// Replaces what `outputs` holds.
void Give(const std::vector<Tensor>& values, std::vector<tensorflow::Tensor>* outputs) {
  if (outputs == nullptr) return;
  outputs->clear();
  outputs->reserve(values.size());
  for (const Tensor& value : values) outputs->push_back(FromEager(value));
}

}  // namespace

tensorflow::Status NamedRunner::Run(const tensorflow::RunOptions& options, const Feeds& feeds,
                                    const std::vector<std::string>& fetches,
                                    const std::vector<std::string>& targets,
                                    std::vector<tensorflow::Tensor>* outputs) {
  const Deadline deadline(TimeLimit(options));
  return Guard([&] { Give(runner_.Run(feeds, fetches, targets), outputs); });
}

tensorflow::Status NamedRunner::GetPlan(const std::vector<std::string>& feeds,
                                        const std::vector<std::string>& fetches,
                                        const std::vector<std::string>& targets,
                                        std::shared_ptr<const Plan>* plan) {
  return Guard([&] { *plan = runner_.GetPlan(feeds, fetches, targets); });
}

tensorflow::Status NamedRunner::RunPlan(const tensorflow::RunOptions& options, const Plan& plan,
                                        const std::vector<Tensor>& feeds, size_t num_fetches,
                                        std::vector<tensorflow::Tensor>* outputs) {
  const Deadline deadline(TimeLimit(options));
  return Guard([&] {
    plan.CheckFeeds(feeds);
    std::vector<Tensor> results(num_fetches);
    runner_.RunPlan(plan, feeds, results);
    Give(results, outputs);
  });
}

tensorflow::Status NamedRunner::MakeCallable(const tensorflow::CallableOptions& options,
                                             tensorflow::int64* handle) {
  return Guard([&] {
    const std::vector<std::string> feeds(options.feed().begin(), options.feed().end());
    const std::vector<std::string> fetches(options.fetch().begin(), options.fetch().end());
    const std::vector<std::string> targets(options.target().begin(), options.target().end());
    Callable callable{runner_.GetPlan(feeds, fetches, targets), feeds.size(), fetches.size(), options.run_options()};
    std::lock_guard<std::mutex> lock(callables_mutex_);
    *handle = next_callable_++;
    callables_[*handle] = std::move(callable);
  });
}

tensorflow::Status NamedRunner::RunCallable(tensorflow::int64 handle,
                                            const std::vector<tensorflow::Tensor>& feeds,
                                            std::vector<tensorflow::Tensor>* fetches) {
  Callable callable;
  {
    std::lock_guard<std::mutex> lock(callables_mutex_);
    auto found = callables_.find(handle);
    if (found == callables_.end()) {
      return tensorflow::errors::InvalidArgument("No such callable handle: ", handle);
    }
    callable = found->second;
  }
  if (feeds.size() != callable.num_feeds) {
    return tensorflow::errors::InvalidArgument("Expected ", callable.num_feeds,
                                               " feed tensors, but got ", feeds.size());
  }
  if (fetches == nullptr && callable.num_fetches > 0) {
    return tensorflow::errors::InvalidArgument(
        "`fetch_tensors` must be provided when the callable has one or more outputs.");
  }
  std::vector<Tensor> values;
  const tensorflow::Status converted = Guard([&] {
    for (const tensorflow::Tensor& feed : feeds) values.push_back(Feed(feed));
  });
  return converted.ok() ? RunPlan(callable.run_options, *callable.plan, values, callable.num_fetches, fetches) : converted;
}

tensorflow::Status NamedRunner::ReleaseCallable(tensorflow::int64 handle) {
  std::lock_guard<std::mutex> lock(callables_mutex_);
  if (callables_.erase(handle) == 0) {
    return tensorflow::errors::InvalidArgument("No such callable handle: ", handle);
  }
  return tensorflow::Status::OK();
}

}  // namespace compat
}  // namespace eager

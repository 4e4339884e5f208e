// SPDX-License-Identifier: Apache-2.0
// NamedRunner: what Session and ClientSession share: runs on a GraphRunner, with tensors and errors
// of the 1.x API.
#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "eager/graph/graph_runner.h"
#include "framework/eager_tensor.h"
#include "tensorflow/core/protobuf/config.pb.h"
#include "tensorflow/core/public/session_options.h"

namespace eager {
namespace compat {

class NamedRunner {
 public:
  typedef std::vector<std::pair<std::string, Tensor>> Feeds;

  explicit NamedRunner(const tensorflow::SessionOptions& options);

  /// Adds nodes: `add(graph)`. Devices that are not there are errors unless soft placement is on.
  template <class Add>
  tensorflow::Status Extend(Add add) {
    return Guard([&] {
      std::lock_guard<std::mutex> lock(extend_mutex_);
      runner_.Extend([&](Graph& graph) { AddNodes(graph, add); });
    });
  }

  /// `options.timeout_in_ms`, or the session's `operation_timeout_in_ms` where that is 0, ends a run
  /// with DEADLINE_EXCEEDED.
  tensorflow::Status Run(const tensorflow::RunOptions& options, const Feeds& feeds,
                         const std::vector<std::string>& fetches, const std::vector<std::string>& targets,
                         std::vector<tensorflow::Tensor>* outputs);

  /// The two halves of Run, for who keeps the plan. It is that of the graph as it is now.
  tensorflow::Status GetPlan(const std::vector<std::string>& feeds, const std::vector<std::string>& fetches,
                             const std::vector<std::string>& targets, std::shared_ptr<const Plan>* plan);
  tensorflow::Status RunPlan(const tensorflow::RunOptions& options, const Plan& plan,
                             const std::vector<Tensor>& feeds, size_t num_fetches,
                             std::vector<tensorflow::Tensor>* outputs);

  tensorflow::Status MakeCallable(const tensorflow::CallableOptions& options, tensorflow::int64* handle);
  tensorflow::Status RunCallable(tensorflow::int64 handle, const std::vector<tensorflow::Tensor>& feeds,
                                 std::vector<tensorflow::Tensor>* fetches);
  tensorflow::Status ReleaseCallable(tensorflow::int64 handle);

  /// A fed tensor as the graph may see it. The program may write into its own tensor later, so a
  /// graph that keeps values gets a copy.
  Tensor Feed(const tensorflow::Tensor& tensor) const;
  bool is_empty() const { return runner_.graph().num_nodes() == 0; }

 private:
  struct Callable {
    std::shared_ptr<const Plan> plan;
    size_t num_feeds = 0, num_fetches = 0;
    tensorflow::RunOptions run_options;
  };
  template <class Add>
  void AddNodes(Graph& graph, Add add);
  void NoteNewNodes(const Graph& graph, int first);
  tensorflow::int64 TimeLimit(const tensorflow::RunOptions& options) const {
    return options.timeout_in_ms() != 0 ? options.timeout_in_ms() : operation_timeout_in_ms_;
  }

  GraphRunner runner_;
  bool soft_placement_ = false;
  tensorflow::int64 operation_timeout_in_ms_ = 0;
  std::mutex extend_mutex_;
  std::atomic<bool> keeps_values_{false};
  std::mutex callables_mutex_;
  std::unordered_map<tensorflow::int64, Callable> callables_;
  tensorflow::int64 next_callable_ = 0;
};

}  // namespace compat
}  // namespace eager

#include "eager/io/device_name.h"

template <class Add>
void eager::compat::NamedRunner::AddNodes(Graph& graph, Add add) {
  SoftPlacement soft(soft_placement_);
  const int first = graph.num_nodes();
  add(graph);
  NoteNewNodes(graph, first);
}

// SPDX-License-Identifier: Apache-2.0
// ClientSession: runs the graph of a scope.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/lib/core/threadpool_options.h"
#include "tensorflow/core/public/internal/session_options_struct.h"

namespace tensorflow {

class CallableOptions;
class RunMetadata;
class RunOptions;

/// Variables live as long as the session. Run may be called from several threads at once, and sees
/// what was added to the scope since.
class ClientSession {
 public:
  /// Values that stand in for outputs.
  typedef std::unordered_map<Output, Input::Initializer, OutputHash> FeedType;

  ClientSession(const Scope& scope, const string& target);
  ClientSession(const Scope& scope);  // NOLINT(runtime/explicit)
  ClientSession(const Scope& scope, const SessionOptions& session_options);
  /// Before C++17, `ClientSession session = root;` asks for it.
  ClientSession(ClientSession&& other) noexcept;
  ~ClientSession();

  /// Computes `fetch_outputs` into `*outputs`, which may be null.
  Status Run(const std::vector<Output>& fetch_outputs, std::vector<Tensor>* outputs) const;
  /// The same with values for the outputs in `inputs`.
  Status Run(const FeedType& inputs, const std::vector<Output>& fetch_outputs,
             std::vector<Tensor>* outputs) const;
  /// The same, and runs `run_outputs`, whose values are not wanted.
  Status Run(const FeedType& inputs, const std::vector<Output>& fetch_outputs,
             const std::vector<Operation>& run_outputs, std::vector<Tensor>* outputs) const;
  Status Run(const RunOptions& run_options, const FeedType& inputs,
             const std::vector<Output>& fetch_outputs, const std::vector<Operation>& run_outputs,
             std::vector<Tensor>* outputs, RunMetadata* run_metadata) const;

  /// A prepared Run: names are resolved once.
  typedef int64 CallableHandle;
  Status MakeCallable(const CallableOptions& callable_options, CallableHandle* out_handle);
  Status RunCallable(CallableHandle handle, const std::vector<Tensor>& feed_tensors,
                     std::vector<Tensor>* fetch_tensors, RunMetadata* run_metadata);
  Status RunCallable(CallableHandle handle, const std::vector<Tensor>& feed_tensors,
                     std::vector<Tensor>* fetch_tensors, RunMetadata* run_metadata,
                     const thread::ThreadPoolOptions& options);
  Status ReleaseCallable(CallableHandle handle);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
  Impl* impl() { return impl_.get(); }
  const Impl* impl() const { return impl_.get(); }
};

}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Session: runs graphs, given as GraphDef, by the names of their nodes.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tensorflow/core/framework/device_attributes.pb.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/threadpool_options.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/protobuf/config.pb.h"
#include "tensorflow/core/public/session_options.h"

namespace tensorflow {

class DeviceMgr;

/// Run may be called from several threads at once.
class Session {
 public:
  Session();
  virtual ~Session();

  /// Gives the session its graph. ALREADY_EXISTS if it has one.
  virtual Status Create(const GraphDef& graph) = 0;
  virtual Status Create(GraphDef&& graph) { return Create(graph); }
  /// Adds nodes; a name may not be used again.
  virtual Status Extend(const GraphDef& graph) = 0;
  virtual Status Extend(GraphDef&& graph) { return Extend(graph); }

  /// Runs what the fetches `output_tensor_names` and the targets `target_node_names` need, with the
  /// tensors of `inputs` in the place of those they name, and puts the fetched values in `*outputs`,
  /// which may be null. Errors name the feed, the fetch or the node.
  virtual Status Run(const std::vector<std::pair<string, Tensor>>& inputs,
                     const std::vector<string>& output_tensor_names,
                     const std::vector<string>& target_node_names,
                     std::vector<Tensor>* outputs) = 0;

  virtual Status Create(const RunOptions& run_options, const GraphDef& graph);
  virtual Status Extend(const RunOptions& run_options, const GraphDef& graph);
  virtual Status Create(const RunOptions& run_options, GraphDef&& graph) {
    return Create(run_options, graph);
  }
  virtual Status Extend(const RunOptions& run_options, GraphDef&& graph) {
    return Extend(run_options, graph);
  }
  virtual Status Close(const RunOptions& run_options);
  virtual Status Run(const RunOptions& run_options,
                     const std::vector<std::pair<string, Tensor>>& inputs,
                     const std::vector<string>& output_tensor_names,
                     const std::vector<string>& target_node_names, std::vector<Tensor>* outputs,
                     RunMetadata* run_metadata);

  /// Runs in parts: feeds may come later than the first fetches.
  virtual Status PRunSetup(const std::vector<string>& input_names,
                           const std::vector<string>& output_names,
                           const std::vector<string>& target_nodes, string* handle);
  virtual Status PRun(const string& handle, const std::vector<std::pair<string, Tensor>>& inputs,
                      const std::vector<string>& output_names, std::vector<Tensor>* outputs);

  virtual Status ListDevices(std::vector<DeviceAttributes>* response) = 0;

  /// Ends the session; later calls are errors.
  virtual Status Close() = 0;

  virtual Status LocalDeviceManager(const DeviceMgr** output);

  /// A prepared Run: names are resolved once.
  typedef int64 CallableHandle;
  virtual Status MakeCallable(const CallableOptions& callable_options, CallableHandle* out_handle);
  virtual Status RunCallable(CallableHandle handle, const std::vector<Tensor>& feed_tensors,
                             std::vector<Tensor>* fetch_tensors, RunMetadata* run_metadata);
  virtual Status RunCallable(CallableHandle handle, const std::vector<Tensor>& feed_tensors,
                             std::vector<Tensor>* fetch_tensors, RunMetadata* run_metadata,
                             const thread::ThreadPoolOptions& threadpool_options);
  virtual Status ReleaseCallable(CallableHandle handle);
};

/// A session, which the caller owns.
Status NewSession(const SessionOptions& options, Session** out_session);
/// The same; null on an error, which is logged.
Session* NewSession(const SessionOptions& options);

/// Resets containers of a remote target. There is none here.
Status Reset(const SessionOptions& options, const std::vector<string>& containers);

}  // namespace tensorflow

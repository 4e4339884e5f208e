// SPDX-License-Identifier: Apache-2.0
// Session: a graph by names, in this process.
#include "tensorflow/core/public/session.h"

#include "eager/io/graph_def.h"
#include "session/named_runner.h"
#include "session/target.h"
#include "tensorflow/core/lib/random/random.h"

namespace eager {
namespace compat {

tensorflow::Status CheckTarget(const tensorflow::SessionOptions& options) {
  if (options.target.empty() || options.target == "local") return tensorflow::Status::OK();
  return tensorflow::errors::NotFound(
      "No session factory registered for the given session options: {target: \"", options.target,
      "\" config: ", options.config.ShortDebugString(),
      "} Registered factories are {DIRECT_SESSION}.");
}

}  // namespace compat
}  // namespace eager

namespace tensorflow {
namespace {

class DirectSession : public Session {
 public:
  explicit DirectSession(const SessionOptions& options) : runner_(options) {}

  Status Create(const GraphDef& graph) override {
    if (graph.node_size() == 0) return Status::OK();
    std::lock_guard<std::mutex> lock(mutex_);
    if (has_graph_)
      return errors::AlreadyExists("A Graph has already been created for this session.");
    return Add(graph);
  }
  Status Extend(const GraphDef& graph) override {
    std::lock_guard<std::mutex> lock(mutex_);
    if (is_closed_) return errors::Cancelled("Session has been closed.");
    return Add(graph);
  }
  using Session::Create;
  using Session::Extend;
  using Session::Run;

  Status Run(const std::vector<std::pair<string, Tensor>>& inputs,
             const std::vector<string>& output_tensor_names,
             const std::vector<string>& target_node_names, std::vector<Tensor>* outputs) override {
    return Run(RunOptions::default_instance(), inputs, output_tensor_names, target_node_names, outputs, nullptr);
  }
  Status Run(const RunOptions& run_options, const std::vector<std::pair<string, Tensor>>& inputs,
             const std::vector<string>& output_tensor_names,
             const std::vector<string>& target_node_names, std::vector<Tensor>* outputs,
             RunMetadata* run_metadata) override {
    if (run_metadata != nullptr) run_metadata->Clear();
    TF_RETURN_IF_ERROR(CheckReady("Run()"));
    eager::compat::NamedRunner::Feeds feeds;
    feeds.reserve(inputs.size());
    for (const auto& input : inputs) feeds.emplace_back(input.first, runner_.Feed(input.second));
    return runner_.Run(run_options, feeds, output_tensor_names, target_node_names, outputs);
  }

  Status ListDevices(std::vector<DeviceAttributes>* response) override {
    response->clear();
    DeviceAttributes cpu;
    cpu.set_name("/job:localhost/replica:0/task:0/device:CPU:0");
    cpu.set_device_type("CPU");
    cpu.set_memory_limit(256 << 20);
    cpu.set_incarnation(incarnation_);
    response->push_back(cpu);
    return Status::OK();
  }
  Status Close() override {
    is_closed_ = true;
    return Status::OK();
  }
  Status Close(const RunOptions&) override { return Close(); }

  Status MakeCallable(const CallableOptions& callable_options,
                      CallableHandle* out_handle) override {
    TF_RETURN_IF_ERROR(CheckReady("MakeCallable()"));
    return runner_.MakeCallable(callable_options, out_handle);
  }
  Status RunCallable(CallableHandle handle, const std::vector<Tensor>& feed_tensors,
                     std::vector<Tensor>* fetch_tensors, RunMetadata*) override {
    TF_RETURN_IF_ERROR(CheckReady("RunCallable()"));
    return runner_.RunCallable(handle, feed_tensors, fetch_tensors);
  }
  using Session::RunCallable;
  Status ReleaseCallable(CallableHandle handle) override { return runner_.ReleaseCallable(handle); }

 private:
  Status Add(const GraphDef& graph) {
    TF_RETURN_IF_ERROR(runner_.Extend([&](eager::Graph& g) { eager::ImportGraphDef(graph, g); }));
    has_graph_ = true;
    return Status::OK();
  }
  Status CheckReady(const char* what) const {
    if (is_closed_) return errors::Cancelled("Session has been closed.");
    if (!has_graph_)
      return errors::InvalidArgument("Session was not created with a graph before ", what, "!");
    return Status::OK();
  }

  eager::compat::NamedRunner runner_;
  std::mutex mutex_;
  std::atomic<bool> has_graph_{false};
  std::atomic<bool> is_closed_{false};
  const uint64 incarnation_ = random::New64();
};

}  // namespace

SessionOptions::SessionOptions()
    : env(Env::Default()), owned_config_(new ConfigProto), config(*owned_config_) {}
SessionOptions::SessionOptions(const SessionOptions& other)
    : env(other.env),
      target(other.target),
      owned_config_(new ConfigProto(other.config)),
      config(*owned_config_) {}
SessionOptions& SessionOptions::operator=(const SessionOptions& other) {
  env = other.env;
  target = other.target;
  config = other.config;
  return *this;
}
SessionOptions::~SessionOptions() {}

Session::Session() {}
Session::~Session() {}

Status Session::Create(const RunOptions&, const GraphDef& graph) { return Create(graph); }
Status Session::Extend(const RunOptions&, const GraphDef& graph) { return Extend(graph); }
Status Session::Close(const RunOptions&) { return Close(); }
Status Session::Run(const RunOptions&, const std::vector<std::pair<string, Tensor>>&,
                    const std::vector<string>&, const std::vector<string>&, std::vector<Tensor>*,
                    RunMetadata*) {
  return errors::Unimplemented("Run with options is not supported for this session.");
}
Status Session::PRunSetup(const std::vector<string>&, const std::vector<string>&,
                          const std::vector<string>&, string*) {
  return errors::Unimplemented("Partial run is not supported for this session.");
}
Status Session::PRun(const string&, const std::vector<std::pair<string, Tensor>>&,
                     const std::vector<string>&, std::vector<Tensor>*) {
  return errors::Unimplemented("Partial run is not supported for this session.");
}
Status Session::LocalDeviceManager(const DeviceMgr**) {
  return errors::Unimplemented("LocalDeviceManager is not supported for this session.");
}
Status Session::MakeCallable(const CallableOptions&, CallableHandle*) {
  return errors::Unimplemented("MakeCallable is not supported for this session.");
}
Status Session::RunCallable(CallableHandle, const std::vector<Tensor>&, std::vector<Tensor>*,
                            RunMetadata*) {
  return errors::Unimplemented("RunCallable is not supported for this session.");
}
Status Session::RunCallable(CallableHandle handle, const std::vector<Tensor>& feed_tensors,
                            std::vector<Tensor>* fetch_tensors, RunMetadata* run_metadata,
                            const thread::ThreadPoolOptions&) {
  return RunCallable(handle, feed_tensors, fetch_tensors, run_metadata);
}
Status Session::ReleaseCallable(CallableHandle) {
  return errors::Unimplemented("ReleaseCallable is not supported for this session.");
}

Status NewSession(const SessionOptions& options, Session** out_session) {
  *out_session = nullptr;
  TF_RETURN_IF_ERROR(eager::compat::CheckTarget(options));
  *out_session = new DirectSession(options);
  return Status::OK();
}

Session* NewSession(const SessionOptions& options) {
  Session* session;
  Status s = NewSession(options, &session);
  if (!s.ok()) LOG(ERROR) << "Failed to create session: " << s;
  return session;
}

Status Reset(const SessionOptions& options, const std::vector<string>&) {
  TF_RETURN_IF_ERROR(eager::compat::CheckTarget(options));
  return errors::Unimplemented("Reset is for sessions in other processes; there are none.");
}

}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Looks into a network: fetches any layers by name, feeds any layer by name.
//
//   layer_taps GRAPH LAYER...
//   layer_taps taps.pb 1 2 logits
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/graph/default_device.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/public/session.h"

using namespace std;

// A number means block<number>/relu, everything else is a name already.
string layerName(const string& arg) {
  if (isdigit(arg[0])) {
    ostringstream name;
    name << "block" << arg << "/relu";
    return name.str();
  }
  return arg;
}

void print(const string& name, const tensorflow::Tensor& t) {
  cout << name << " " << t.shape().DebugString();
  const float* values = t.flat<float>().data();
  for (int i = 0; i < t.NumElements(); ++i) {
    cout << (i % 8 == 0 ? "\n " : "") << " " << setw(7) << fixed << setprecision(3) << values[i];
  }
  cout << endl;
}

const char* kind(const tensorflow::Status& status) {
  if (status.ok()) return "fine";
  if (tensorflow::errors::IsNotFound(status)) return "not found";
  if (tensorflow::errors::IsInvalidArgument(status)) return "invalid";
  return "something else";
}

int main(int argc, char** argv) {
  if (argc < 3) {
    cerr << "usage: " << argv[0] << " GRAPH LAYER..." << endl;
    return 2;
  }

  tensorflow::Session* session;
  tensorflow::SessionOptions options;
  options.config.set_allow_soft_placement(true);
  options.config.set_log_device_placement(false);
  options.config.mutable_gpu_options()->set_per_process_gpu_memory_fraction(0.5);
  tensorflow::Status status = tensorflow::NewSession(options, &session);
  if (!status.ok()) {
    cerr << "session: " << status.ToString() << endl;
    return 1;
  }

  tensorflow::GraphDef graph_def;
  status = ReadBinaryProto(tensorflow::Env::Default(), argv[1], &graph_def);
  if (!status.ok()) {
    cerr << "graph: " << status.ToString() << endl;
    return 1;
  }
  tensorflow::graph::SetDefaultDevice("/cpu:0", &graph_def);
  status = session->Create(graph_def);
  if (!status.ok()) {
    cerr << "create: " << status.ToString() << endl;
    return 1;
  }

  tensorflow::Tensor input(tensorflow::DT_FLOAT, tensorflow::TensorShape({2, 4}));
  for (int i = 0; i < 8; ++i) input.flat<float>()(i) = 0.25f * i - 1;

  vector<pair<string, tensorflow::Tensor>> feeds;
  feeds.push_back({"in", input});
  vector<string> fetches;
  for (int i = 2; i < argc; ++i) fetches.push_back(layerName(argv[i]) + ":0");

  vector<tensorflow::Tensor> taps;
  status = session->Run(feeds, fetches, {}, &taps);
  if (!status.ok()) {
    cerr << "run: " << status.ToString() << endl;
    return 1;
  }
  for (size_t i = 0; i < taps.size(); ++i) print(fetches[i], taps[i]);

  // cut the network in two: the first tap goes in, the last layer comes out
  vector<tensorflow::Tensor> out;
  tensorflow::Tensor replaced(taps[0].dtype(), taps[0].shape());
  replaced.flat<float>() = taps[0].flat<float>() * 2.0f;
  status = session->Run({{fetches[0], replaced}}, {fetches.back()}, {}, &out);
  if (!status.ok()) {
    cerr << "second run: " << status.ToString() << endl;
    return 1;
  }
  print("doubled " + fetches[0] + " gives", out[0]);

  // what a mistake looks like
  status = session->Run(feeds, {"block9/relu"}, {}, &out);
  cout << "unknown layer: " << kind(status) << endl;
  status = session->Run({}, fetches, {}, &out);
  cout << "nothing fed: " << kind(status) << endl;
  tensorflow::Tensor integers(tensorflow::DT_INT32, tensorflow::TensorShape({2, 4}));
  integers.flat<int>().setZero();
  status = session->Run({{"in", integers}}, fetches, {}, &out);
  cout << "wrong type: " << kind(status) << endl;

  session->Close();
  delete session;
  return EXIT_SUCCESS;
}

// SPDX-License-Identifier: Apache-2.0
// Loads the graph that export.py wrote and asks it for one price: hours * rate + fee.
#include "tensorflow/core/public/session.h"
#include "tensorflow/core/platform/env.h"

using namespace tensorflow;

int main(int argc, char* argv[]) {
  Session* session;
  Status status = NewSession(SessionOptions(), &session);
  if (!status.ok()) {
    std::cerr << status.ToString() << "\n";
    return 1;
  }

  // price.pb: two placeholders, one constant fee
  GraphDef graph_def;
  status = ReadBinaryProto(Env::Default(), "price.pb", &graph_def);
  if (!status.ok()) {
    std::cerr << status.ToString() << "\n";
    return 1;
  }

  status = session->Create(graph_def);
  if (!status.ok()) {
    std::cerr << status.ToString() << "\n";
    return 1;
  }

  Tensor hours(DT_FLOAT, TensorShape());
  hours.scalar<float>()() = 7.5;

  Tensor rate(DT_FLOAT, TensorShape());
  rate.scalar<float>()() = 12.0;

  std::vector<std::pair<string, tensorflow::Tensor>> inputs = {
    { "hours", hours },
    { "rate", rate },
  };

  std::vector<tensorflow::Tensor> outputs;
  status = session->Run(inputs, {"price"}, {}, &outputs);
  if (!status.ok()) {
    std::cerr << status.ToString() << "\n";
    return 1;
  }

  // one fetch, so one output, and it is a scalar
  auto price = outputs[0].scalar<float>();
  std::cout << outputs.size() << " output, shape " << outputs[0].shape().DebugString() << "\n";
  std::cout << price() << "\n";

  session->Close();
  delete session;
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
// Watches a stream of sensor readings: one Run per line until the stream ends.
#include <cstdint>
#include <fstream>
#include <iostream>
#include <sstream>

#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/public/session.h"

static const std::string kGraph = "anomaly.pb";
static const std::string kInput = "window";
static const std::string kError = "error";
static const std::string kCode = "code";

static tensorflow::GraphDef readGraph(const std::string& file) {
  tensorflow::GraphDef graph;
  tensorflow::Status s = tensorflow::ReadBinaryProto(tensorflow::Env::Default(), file, &graph);
  if (s != tensorflow::Status::OK()) {
    std::cerr << file << " is not readable: " << s.error_message() << std::endl;
    exit(1);
  }
  return graph;
}

int main(int argc, const char* argv[]) {
  tensorflow::Session* session = tensorflow::NewSession(tensorflow::SessionOptions());
  if (session == nullptr) {
    std::cerr << "Could not create a session" << std::endl;
    return 1;
  }
  tensorflow::Status status = session->Create(readGraph(kGraph));
  if (!status.ok()) {
    std::cerr << status << std::endl;
    return 1;
  }

  std::ifstream stream(argc > 1 ? argv[1] : "readings.txt");
  std::string line;
  int64_t count = 0, alarms = 0;
  tensorflow::Tensor window(tensorflow::DT_FLOAT, tensorflow::TensorShape({1, 4}));
  std::vector<tensorflow::Tensor> outputs;
  while (std::getline(stream, line)) {
    std::istringstream fields(line);
    auto values = window.flat<float>();
    for (int i = 0; i < 4; ++i) fields >> values(i);

    status = session->Run({{kInput, window}}, {kError, kCode}, {}, &outputs);
    if (!status.ok()) {
      std::cerr << "line " << count << ": " << status << std::endl;
      break;
    }
    const float error = *outputs[0].flat<float>().data();
    const int64_t code = outputs[1].flat<tensorflow::int64>()(0);
    if (error > 0.5f) {
      ++alarms;
      std::cout << "line " << count << " is odd: error " << error << ", code " << code << "\n";
    }
    ++count;
  }
  std::cout << count << " readings, " << alarms << " alarms" << std::endl;

  TF_CHECK_OK(session->Close());
  delete session;
  return status.ok() ? 0 : 1;
}

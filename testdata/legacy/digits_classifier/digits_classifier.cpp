// SPDX-License-Identifier: Apache-2.0
#include "digits_classifier.h"

#include <algorithm>
#include <cstring>
#include <iostream>

#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/public/session.h"

DigitsClassifier::DigitsClassifier()
    : session_(nullptr), input_name_("pixels:0"), output_name_("confidence:0") {}

DigitsClassifier::~DigitsClassifier() {
  if (session_ != nullptr) {
    session_->Close();
    delete session_;
  }
}

bool DigitsClassifier::Load(const std::string& model_path) {
  tensorflow::SessionOptions options;
  options.config.set_intra_op_parallelism_threads(1);
  tensorflow::Status status = tensorflow::NewSession(options, &session_);
  if (!status.ok()) {
    std::cerr << "No session: " << status.ToString() << std::endl;
    return false;
  }

  tensorflow::GraphDef graph_def;
  status = tensorflow::ReadBinaryProto(tensorflow::Env::Default(), model_path, &graph_def);
  if (!status.ok()) {
    std::cerr << "No graph: " << status.ToString() << std::endl;
    return false;
  }

  status = session_->Create(graph_def);
  if (!status.ok()) {
    std::cerr << "Graph not accepted: " << status.ToString() << std::endl;
    return false;
  }
  return true;
}

bool DigitsClassifier::RunGraph(const std::vector<float>& pixels,
                                std::vector<tensorflow::Tensor>* outputs) {
  tensorflow::Tensor image(tensorflow::DT_FLOAT, tensorflow::TensorShape({1, kHeight, kWidth, 1}));
  std::memcpy(image.flat<float>().data(), pixels.data(), pixels.size() * sizeof(float));

  tensorflow::Status status = session_->Run({{input_name_, image}}, {output_name_}, {}, outputs);
  if (!status.ok()) {
    std::cerr << "Run failed: " << status.ToString() << std::endl;
    return false;
  }
  return true;
}

std::pair<int, float> DigitsClassifier::Classify(const std::vector<float>& pixels) {
  std::vector<tensorflow::Tensor> outputs;
  if (!RunGraph(pixels, &outputs)) return {-1, 0.f};
  auto confidence = outputs[0].tensor<float, 2>();
  int best = 0;
  for (int digit = 1; digit < outputs[0].shape().dim_size(1); ++digit) {
    if (confidence(0, digit) > confidence(0, best)) best = digit;
  }
  return {best, confidence(0, best)};
}

bool DigitsClassifier::Scores(const std::vector<float>& pixels, std::vector<float>* scores) {
  std::vector<tensorflow::Tensor> outputs;
  if (!RunGraph(pixels, &outputs)) return false;
  const float* first = outputs[0].flat<float>().data();
  scores->assign(first, first + outputs[0].NumElements());
  return true;
}

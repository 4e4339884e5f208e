// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

// Two hidden layers, trained with momentum. Everything with a state lives in maps by name.
class SpiralNet {
 public:
  SpiralNet(int inputs, int hidden, int classes);

  tensorflow::Status CreateGraph();
  tensorflow::Status CreateOptimizer(float rate, float momentum);
  tensorflow::Status Initialize();
  tensorflow::Status TrainBatch(const tensorflow::Tensor& points, const tensorflow::Tensor& labels,
                                float& loss);
  tensorflow::Status Accuracy(const tensorflow::Tensor& points, const tensorflow::Tensor& labels,
                              float& accuracy);

 private:
  tensorflow::Output AddLayer(const std::string& name, tensorflow::Scope scope, int in, int out,
                              tensorflow::Input input, bool last);

  const int inputs_, hidden_, classes_;
  tensorflow::Scope root_;
  std::unique_ptr<tensorflow::ClientSession> session_;

  tensorflow::Output input_, labels_, logits_, loss_, accuracy_;

  std::map<std::string, tensorflow::Output> vars_;
  std::map<std::string, tensorflow::TensorShape> shapes_;
  std::map<std::string, tensorflow::Output> assigns_;
  std::vector<tensorflow::Output> updates_;
};

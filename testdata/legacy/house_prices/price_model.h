// SPDX-License-Identifier: Apache-2.0
// Linear regression on a few columns of a house.
#pragma once

#include <string>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

class PriceModel {
 public:
  PriceModel(int num_features, float learning_rate);

  // Adds variables, loss and updates to the graph. Call it once.
  tensorflow::Status Build();

  tensorflow::Status Init();
  tensorflow::Status Train(const tensorflow::Tensor& features, const tensorflow::Tensor& prices,
                           float* loss);
  tensorflow::Status Predict(const tensorflow::Tensor& features, std::vector<float>* prices);
  tensorflow::Status Weights(std::vector<tensorflow::Tensor>* weights);

 private:
  const int num_features_;
  const float learning_rate_;

  tensorflow::Scope scope_;
  tensorflow::ClientSession session_;

  // the two ends of the graph
  tensorflow::Output x_;
  tensorflow::Output y_;
  tensorflow::Output prediction_;
  tensorflow::Output loss_;

  // weights first, bias second
  std::vector<tensorflow::Output> variables_;
  std::vector<tensorflow::Output> initializers_;
  std::vector<tensorflow::Output> updates_;
};

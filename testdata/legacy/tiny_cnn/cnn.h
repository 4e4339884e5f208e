// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

using namespace tensorflow;
using namespace tensorflow::ops;
using std::string;
using std::vector;

class CNN {
 private:
  Scope t_root;                              // graph of the training
  std::unique_ptr<ClientSession> t_session;
  Output input_batch_var, input_labels_var;
  Output out_classification, out_loss_var;
  std::map<string, Output> m_vars, m_assigns;
  std::map<string, TensorShape> m_shapes;
  vector<Output> v_weights_biases, v_out_grads;
  vector<Operation> v_updates;
  const int image_side;

  Input InitWeights(Scope scope, int fan_in, int fan_out, vector<int> shape, int seed);
  Output AddConvLayer(string idx, Scope scope, int in_channels, int out_channels, Input input);
  Output AddDenseLayer(string idx, Scope scope, int in_units, int out_units, bool relu, Input input);

 public:
  explicit CNN(int side) : t_root(Scope::NewRootScope()), image_side(side) {}
  Status CreateGraph();
  Status CreateOptimization(float learning_rate);
  Status Initialize();
  Status Train(const Tensor& images, const Tensor& labels, float& loss);
  Status Predict(const Tensor& images, vector<int>& classes);
};

// SPDX-License-Identifier: Apache-2.0
// Row "train": a step of gradient descent of a perceptron 784-128-10 on 64 images, as a session
// program. One source for both sides.
#include <tensorflow/cc/client/client_session.h>
#include <tensorflow/cc/framework/gradients.h>
#include <tensorflow/cc/ops/standard_ops.h>
#include <tensorflow/core/public/session.h>

#include "measure.h"

using namespace tensorflow;
using namespace tensorflow::ops;

int main() {
  const Scope root = Scope::NewRootScope();
  auto x = Placeholder(root, DT_FLOAT), y = Placeholder(root, DT_FLOAT);
  auto w1 = Variable(root, {784, 128}, DT_FLOAT), b1 = Variable(root, {128}, DT_FLOAT);
  auto w2 = Variable(root, {128, 10}, DT_FLOAT), b2 = Variable(root, {10}, DT_FLOAT);
  const auto small = [&](std::initializer_list<int> shape) {
    return Multiply(root, RandomNormal(root, Input::Initializer(shape), DT_FLOAT, RandomNormal::Seed(1)), 0.05f);
  };
  const std::vector<Output> initial = {Assign(root, w1, small({784, 128})), Assign(root, b1, Fill(root, {128}, 0.f)),
                                       Assign(root, w2, small({128, 10})), Assign(root, b2, Fill(root, {10}, 0.f))};
  auto hidden = Relu(root, BiasAdd(root, MatMul(root, x, w1), b1));
  auto logits = BiasAdd(root, MatMul(root, hidden, w2), b2);
  auto loss = Mean(root, SoftmaxCrossEntropyWithLogits(root, logits, y).loss, {0});
  const std::vector<Output> variables = {w1, b1, w2, b2};
  std::vector<Output> gradients;
  TF_CHECK_OK(AddSymbolicGradients(root, {loss}, variables, &gradients));
  std::vector<Operation> updates;
  for (int i = 0; i < 4; ++i) updates.push_back(ApplyGradientDescent(root, variables[i], 0.01f, gradients[i]).operation);
  SessionOptions options;
  options.config.set_intra_op_parallelism_threads(1);
  options.config.set_inter_op_parallelism_threads(1);
  ClientSession session(root, options);
  std::vector<Tensor> outputs;
  TF_CHECK_OK(session.Run(initial, &outputs));
  Tensor images(DT_FLOAT, TensorShape({64, 784})), labels(DT_FLOAT, TensorShape({64, 10}));
  for (int i = 0; i < 64 * 784; ++i) images.flat<float>()(i) = static_cast<float>(i % 255) / 255.f;
  labels.flat<float>().setZero();
  for (int i = 0; i < 64; ++i) labels.matrix<float>()(i, i % 10) = 1.f;
  return bench::Serve([&] { TF_CHECK_OK(session.Run({{x, images}, {y, labels}}, {loss}, updates, &outputs)); });
}

// SPDX-License-Identifier: Apache-2.0
// Learns XOR with one hidden layer, gradients by AddSymbolicGradients.
#include <iostream>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

using namespace tensorflow;
using namespace tensorflow::ops;
using namespace std;

int main(int argc, char* argv[]) {
  Tensor x_data(DT_FLOAT, TensorShape({4, 2}));
  Tensor y_data(DT_FLOAT, TensorShape({4, 1}));
  const float inputs[] = {0, 0, 0, 1, 1, 0, 1, 1};
  const float labels[] = {0, 1, 1, 0};
  copy_n(inputs, 8, x_data.flat<float>().data());
  copy_n(labels, 4, y_data.flat<float>().data());

  Scope scope = Scope::NewRootScope();

  auto x = Placeholder(scope, DT_FLOAT);
  auto y = Placeholder(scope, DT_FLOAT);

  // hidden layer
  auto w1 = Variable(scope, {2, 8}, DT_FLOAT);
  auto assign_w1 = Assign(scope, w1, RandomNormal(scope, {2, 8}, DT_FLOAT, RandomNormal::Seed(11)));
  auto b1 = Variable(scope, {1, 8}, DT_FLOAT);
  auto assign_b1 = Assign(scope, b1, RandomNormal(scope, {1, 8}, DT_FLOAT, RandomNormal::Seed(12)));

  // output layer
  auto w2 = Variable(scope, {8, 1}, DT_FLOAT);
  auto assign_w2 = Assign(scope, w2, RandomNormal(scope, {8, 1}, DT_FLOAT, RandomNormal::Seed(13)));
  auto b2 = Variable(scope, {1, 1}, DT_FLOAT);
  auto assign_b2 = Assign(scope, b2, RandomNormal(scope, {1, 1}, DT_FLOAT, RandomNormal::Seed(14)));

  auto hidden = Tanh(scope, Add(scope, MatMul(scope, x, w1), b1));
  auto pred = Sigmoid(scope, Add(scope, MatMul(scope, hidden, w2), b2));
  auto loss = ReduceMean(scope, Square(scope, Sub(scope, y, pred)), {0, 1});

  // gradients, in the order of the list
  std::vector<Output> grads;
  TF_CHECK_OK(AddSymbolicGradients(scope, {loss}, {w1, w2, b1, b2}, &grads));

  auto rate = Cast(scope, 0.5, DT_FLOAT);
  auto apply_w1 = ApplyGradientDescent(scope, w1, rate, {grads[0]});
  auto apply_w2 = ApplyGradientDescent(scope, w2, rate, {grads[1]});
  auto apply_b1 = ApplyGradientDescent(scope, b1, rate, {grads[2]});
  auto apply_b2 = ApplyGradientDescent(scope, b2, rate, {grads[3]});

  ClientSession session(scope);
  std::vector<Tensor> outputs;

  // initialise
  TF_CHECK_OK(session.Run({assign_w1, assign_w2, assign_b1, assign_b2}, nullptr));

  for (int i = 0; i < 1000; ++i) {
    if (i % 200 == 0) {
      TF_CHECK_OK(session.Run({{x, x_data}, {y, y_data}}, {loss}, &outputs));
      std::cout << "Loss after " << i << " steps " << outputs[0].scalar<float>() << std::endl;
    }
    TF_CHECK_OK(session.Run({{x, x_data}, {y, y_data}}, {apply_w1, apply_w2, apply_b1, apply_b2},
                            nullptr));
  }

  // a single question, fed as a literal
  TF_CHECK_OK(session.Run({{x, {{1.f, 0.f}}}}, {pred}, &outputs));
  cout << "xor(1, 0) = " << *outputs[0].scalar<float>().data() << endl;
  TF_CHECK_OK(session.Run({{x, {{1.f, 1.f}}}}, {pred}, &outputs));
  cout << "xor(1, 1) = " << *outputs[0].scalar<float>().data() << endl;
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
// y = x0 - x1 / 2, learned from a grid, with the layers of layers.h
#include <iostream>

#include "layers.h"
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"

using namespace tensorflow;

int main(int argc, char** argv) {
  Tensor grid(DT_FLOAT, TensorShape({25, 2}));
  Tensor target(DT_FLOAT, TensorShape({25, 1}));
  for (int i = 0; i < 25; ++i) {
    const float a = (i / 5 - 2) * 0.5f, b = (i % 5 - 2) * 0.5f;
    grid.matrix<float>()(i, 0) = a;
    grid.matrix<float>()(i, 1) = b;
    target.matrix<float>()(i, 0) = a - 0.5f * b;
  }

  Scope root = Scope::NewRootScope();
  auto x = ops::Placeholder(root.WithOpName("x"), DT_FLOAT);
  auto y = ops::Placeholder(root.WithOpName("y"), DT_FLOAT);
  auto rate = ops::Placeholder(root.WithOpName("drop_rate"), DT_FLOAT);
  auto skip = ops::Placeholder(root.WithOpName("skip_drop"), DT_FLOAT);

  Model model;
  model.Add(std::unique_ptr<Layer>(new DenseLayer(2, 16, 1)));
  model.Add(std::unique_ptr<Layer>(new TanhLayer));
  model.Add(std::unique_ptr<Layer>(new DropoutLayer(rate, skip, 16, 77)));
  model.Add(std::unique_ptr<Layer>(new DenseLayer(16, 1, 2)));
  Output out = model.Build(root, x);

  auto loss = ops::Mean(root.WithOpName("loss"), ops::SquaredDifference(root, out, y), {0, 1});

  std::vector<Output> variables = model.Variables();
  std::vector<Output> grads;
  TF_CHECK_OK(AddSymbolicGradients(root, {loss}, variables, &grads));
  std::vector<Output> apply;
  for (size_t i = 0; i < variables.size(); ++i) {
    apply.push_back(ops::ApplyGradientDescent(root, variables[i], 0.05f, grads[i]));
  }
  if (!root.ok()) {
    LOG(FATAL) << root.status().ToString();
    return 1;
  }

  ClientSession session(root);
  TF_CHECK_OK(session.Run(model.Initializers(), nullptr));

  std::vector<Tensor> outputs;
  for (int epoch = 0; epoch <= 400; ++epoch) {
    if (epoch % 100 == 0) {
      // without dropout
      TF_CHECK_OK(session.Run({{x, grid}, {y, target}, {rate, 0.1f}, {skip, 1.f}}, {loss}, &outputs));
      std::cout << "epoch " << epoch << ": " << outputs[0].scalar<float>()() << "\n";
    }
    TF_CHECK_OK(session.Run({{x, grid}, {y, target}, {rate, 0.1f}, {skip, 0.f}}, apply, nullptr));
  }

  TF_CHECK_OK(session.Run({{x, {{0.75f, -0.75f}, {0.25f, 0.8f}}}, {rate, 0.1f}, {skip, 1.f}}, {out},
                          &outputs));
  std::cout << outputs[0].matrix<float>() << std::endl;
  return 0;
}

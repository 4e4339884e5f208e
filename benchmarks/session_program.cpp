// SPDX-License-Identifier: Apache-2.0
// Row "compile": a program of 30 lines as people wrote them.
#include <iostream>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

using namespace tensorflow;
using namespace tensorflow::ops;

int main() {
  Scope root = Scope::NewRootScope();
  auto a = Const(root, {{3.f, 2.f}, {-1.f, 0.f}});
  auto x = Placeholder(root.WithOpName("x"), DT_FLOAT);
  auto product = MatMul(root.WithOpName("product"), a, x, MatMul::TransposeB(true));
  auto y = Tanh(root.WithOpName("y"), Add(root, product, Const(root, 1.f)));
  ClientSession session(root);
  std::vector<Tensor> outputs;
  Status status = session.Run({{x, {{1.f, 2.f}, {3.f, 4.f}}}}, {y, product}, &outputs);
  if (!status.ok()) {
    std::cerr << status.ToString() << std::endl;
    return 1;
  }
  auto values = outputs[0].matrix<float>();
  for (int i = 0; i < values.dimension(0); ++i)
    for (int j = 0; j < values.dimension(1); ++j)
      std::cout << values(i, j) << (j + 1 < values.dimension(1) ? " " : "\n");
  return 0;
}

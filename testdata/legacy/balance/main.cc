// SPDX-License-Identifier: Apache-2.0
// First steps: weigh three parcels on a balance and read both sides.
#include <iostream>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

int main() {
  using namespace tensorflow;
  using namespace tensorflow::ops;

  Scope root = Scope::NewRootScope();

  // one row per side, one column per parcel
  auto sides = Const(root, {{1.5f, 0.f, 2.f}, {0.f, 3.f, 0.25f}});
  // weights, as a row so that they are easy to type
  auto weights = Const(root, {{2.f, 4.f, 8.f}});

  auto load = MatMul(root.WithOpName("load"), sides, weights, MatMul::TransposeB(true));
  auto difference = Sub(root.WithOpName("difference"), Slice(root, load, {0, 0}, {1, 1}),
                        Slice(root, load, {1, 0}, {1, 1}));

  std::vector<Tensor> outputs;
  ClientSession session(root);
  TF_CHECK_OK(session.Run({load, difference}, &outputs));

  std::cout << "load:\n" << outputs[0].matrix<float>() << std::endl;
  std::cout << "difference: " << outputs[1].matrix<float>()(0, 0) << std::endl;
  return 0;
}

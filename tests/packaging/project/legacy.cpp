// SPDX-License-Identifier: Apache-2.0
// Graph and session code against the installed compatibility layer, messages included.
#include <iostream>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"

int main() {
  using namespace tensorflow;
  Scope root = Scope::NewRootScope();
  auto x = ops::Placeholder(root.WithOpName("x"), DT_FLOAT);
  auto y = ops::MatMul(root.WithOpName("y"), x, x, ops::MatMul::TransposeB(true));

  GraphDef graph;
  TF_CHECK_OK(root.ToGraphDef(&graph));
  for (const NodeDef& node : graph.node()) std::cout << node.name() << ": " << node.op() << "\n";

  ClientSession session(root);
  std::vector<Tensor> outputs;
  TF_CHECK_OK(session.Run({{x, {{1.f, 2.f}, {3.f, 4.f}}}}, {y}, &outputs));
  std::cout << outputs[0].matrix<float>() << "\n";
}

// SPDX-License-Identifier: Apache-2.0
// Written for 0.8 and never touched since: a graph out of Options.
#include <iostream>
#include <memory>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/graph/default_device.h"
#include "tensorflow/core/graph/graph_def_builder.h"
#include "tensorflow/core/public/session.h"

using tensorflow::GraphDef;
using tensorflow::GraphDefBuilder;
using tensorflow::Node;
using tensorflow::Status;
using tensorflow::Tensor;

static Tensor Matrix(int rows, int columns, float first) {
  Tensor t(tensorflow::DT_FLOAT, tensorflow::TensorShape({rows, columns}));
  for (int i = 0; i < rows * columns; ++i) t.flat<float>()(i) = first + i;
  return t;
}

Status BuildGraph(GraphDef* graph) {
  using namespace tensorflow::ops;
  GraphDefBuilder b;
  Node* a = SourceOp("Const", b.opts().WithName("a").WithAttr("dtype", tensorflow::DT_FLOAT)
                                  .WithAttr("value", Matrix(2, 3, 1.f)));
  Node* x = SourceOp("Placeholder", b.opts().WithName("x").WithAttr("dtype", tensorflow::DT_FLOAT));
  Node* product = BinaryOp("MatMul", a, x, b.opts().WithName("product"));
  Node* negative = UnaryOp("Neg", product, b.opts().WithName("negative").WithControlInput(a));
  BinaryOp("Sub", product, negative, b.opts().WithName("twice"));
  return b.ToGraphDef(graph);
}

int main() {
  GraphDef graph;
  Status s = BuildGraph(&graph);
  if (!s.ok()) {
    std::cerr << s.ToString() << "\n";
    return 1;
  }
  tensorflow::graph::SetDefaultDevice("/cpu:0", &graph);

  std::unique_ptr<tensorflow::Session> session(tensorflow::NewSession(tensorflow::SessionOptions()));
  s = session->Create(graph);
  if (!s.ok()) {
    std::cerr << s.ToString() << "\n";
    return 1;
  }
  std::vector<Tensor> outputs;
  s = session->Run({{"x", Matrix(3, 2, -2.f)}}, {"twice:0", "negative"}, {}, &outputs);
  if (!s.ok()) {
    std::cerr << s.ToString() << "\n";
    return 1;
  }
  std::cout << outputs[0].matrix<float>() << "\n" << outputs[1].matrix<float>() << "\n";
  std::cout << graph.node_size() << " nodes, the last is " << graph.node(graph.node_size() - 1).name() << "\n";
  return 0;
}

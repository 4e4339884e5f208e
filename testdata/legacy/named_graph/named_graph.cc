// SPDX-License-Identifier: Apache-2.0
// Builds a graph with the C++ ops, turns it into a GraphDef and runs it by name.
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/public/session.h"

using std::string;
using tensorflow::Tensor;

namespace {

// f(x) = a x^2 + b x + c, each step with a name of its own
tensorflow::GraphDef CreateGraphDef(float a, float b, float c) {
  tensorflow::Scope root = tensorflow::Scope::NewRootScope();
  using namespace tensorflow::ops;  // NOLINT

  auto x = Placeholder(root.WithOpName("x"), tensorflow::DT_FLOAT);
  auto squared = Square(root.WithOpName("squared"), x);
  auto quadratic = Multiply(root.WithOpName("quadratic"), squared, a);
  auto linear = Multiply(root.WithOpName("linear"), x, b);
  auto sum = AddN(root.WithOpName("sum"), std::initializer_list<tensorflow::Input>{quadratic, linear});
  auto y = Add(root.WithOpName("y"), sum, c);
  auto smallest = Min(root.WithOpName("smallest"), y, 0);

  tensorflow::GraphDef def;
  TF_CHECK_OK(root.ToGraphDef(&def));
  return def;
}

}  // namespace

int main(int argc, char* argv[]) {
  tensorflow::GraphDef graph_def = CreateGraphDef(2.f, -3.f, 0.5f);

  std::unique_ptr<tensorflow::Session> session(tensorflow::NewSession(tensorflow::SessionOptions()));
  tensorflow::Status status = session->Create(graph_def);
  if (!status.ok()) {
    std::cerr << "create: " << status << std::endl;
    return 1;
  }

  Tensor x(tensorflow::DT_FLOAT, tensorflow::TensorShape({5}));
  for (int i = 0; i < 5; ++i) x.vec<float>()(i) = -1.f + 0.5f * i;

  std::vector<std::pair<string, Tensor>> feeds;
  feeds.push_back(std::make_pair("x", x));
  const std::vector<string> fetches = {"y", "smallest:0"};

  std::vector<Tensor> outputs;
  status = session->Run(feeds, fetches, {}, &outputs);
  if (!status.ok()) {
    std::cerr << "run: " << status << std::endl;
    return 1;
  }
  for (int i = 0; i < 5; ++i) {
    std::cout << "f(" << x.vec<float>()(i) << ") = " << outputs[0].vec<float>()(i) << "\n";
  }
  std::cout << "smallest " << outputs[1].scalar<float>() << "\n";

  // any tensor may be fed, also one in the middle
  Tensor squared(tensorflow::DT_FLOAT, tensorflow::TensorShape({5}));
  squared.flat<float>().setZero();
  TF_CHECK_OK(session->Run({{"x", x}, {"squared:0", squared}}, {"y"}, {}, &outputs));
  std::cout << "without the square: " << outputs[0].vec<float>()(4) << "\n";
  TF_CHECK_OK(session->Close());
  return 0;
}

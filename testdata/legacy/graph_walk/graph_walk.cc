// SPDX-License-Identifier: Apache-2.0
// Lists the nodes of a graph in text form, then runs whatever has no consumer.
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <string>

#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/public/session.h"

using tensorflow::GraphDef;
using tensorflow::Tensor;

#define OK_OR_DIE(what, expression)                                    \
  {                                                                    \
    tensorflow::Status status_ = (expression);                         \
    if (!status_.ok()) {                                               \
      std::cerr << what << " failed: " << status_ << std::endl;        \
      exit(1);                                                         \
    }                                                                  \
  }

int main() {
  GraphDef graph;
  OK_OR_DIE("reading", tensorflow::ReadTextProto(tensorflow::Env::Default(), "walk.pbtxt", &graph));

  std::map<std::string, int> histogram;
  std::set<std::string> leaves;
  for (int i = 0; i < graph.node_size(); ++i) {
    const tensorflow::NodeDef& node = graph.node(i);
    ++histogram[node.op()];
    leaves.insert(node.name());
    std::cout << node.name() << " = " << node.op() << "(";
    for (int k = 0; k < node.input_size(); ++k) std::cout << (k ? ", " : "") << node.input(k);
    std::cout << ")";
    if (node.attr().count("dtype")) {
      std::cout << " " << tensorflow::DataTypeString(node.attr().at("dtype").type());
    }
    std::cout << "\n";
  }
  for (const auto& node : graph.node()) {
    for (std::string input : node.input()) leaves.erase(input.substr(0, input.find(':')));
  }
  for (const auto& entry : histogram) std::cout << entry.second << " x " << entry.first << "\n";

  std::unique_ptr<tensorflow::Session> session(tensorflow::NewSession({}));
  OK_OR_DIE("creating", session->Create(graph));

  // change the graph a little and give it to a second session
  for (auto& node : *graph.mutable_node()) {
    if (node.name() == "step") {
      auto* value = (*node.mutable_attr())["value"].mutable_tensor();
      value->set_int_val(0, 5);
    }
  }
  std::unique_ptr<tensorflow::Session> changed(tensorflow::NewSession({}));
  OK_OR_DIE("creating again", changed->Create(graph));

  Tensor start(tensorflow::DT_INT32, tensorflow::TensorShape({3}));
  for (int i = 0; i < 3; ++i) start.flat<int>()(i) = 10 * i;
  const std::vector<std::string> fetches(leaves.begin(), leaves.end());
  for (auto* which : {session.get(), changed.get()}) {
    std::vector<Tensor> outputs;
    OK_OR_DIE("running", which->Run({{"start", start}}, fetches, {}, &outputs));
    for (size_t i = 0; i < outputs.size(); ++i) {
      std::cout << fetches[i] << ":";
      for (int k = 0; k < outputs[i].NumElements(); ++k) std::cout << " " << outputs[i].flat<int>()(k);
      std::cout << "\n";
    }
    OK_OR_DIE("closing", which->Close());
  }
  return 0;
}

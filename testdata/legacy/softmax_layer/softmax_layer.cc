// SPDX-License-Identifier: Apache-2.0
// One softmax layer over a batch that arrives in a file, and how sure it is of each row.
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

#include <fstream>
#include <iostream>

using namespace tensorflow;
using namespace tensorflow::ops;

#define CHECK_STATUS(expr)                                        \
  do {                                                            \
    const Status _s = (expr);                                     \
    if (!_s.ok()) {                                               \
      std::cerr << __LINE__ << ": " << _s.ToString() << std::endl; \
      return 1;                                                   \
    }                                                             \
  } while (0)

// Reads rows of four numbers.
static Tensor readBatch(const std::string& fileName) {
  std::vector<float> numbers;
  std::ifstream in(fileName);
  float v;
  while (in >> v) numbers.push_back(v);
  Tensor t(DT_FLOAT, TensorShape({numbers.size() / 4, 4}));
  std::copy(numbers.begin(), numbers.end(), t.flat<float>().data());
  return t;
}

int main(int argc, char** argv) {
  const Tensor batch = readBatch(argc > 1 ? argv[1] : "batch.txt");

  Scope s = Scope::NewRootScope();
  auto input = Placeholder(s.WithOpName("input"), DT_FLOAT, Placeholder::Shape({-1, 4}));

  auto weights = Const(
      s, {{0.3f, -0.1f, 0.8f}, {1.f, 0.f, -1.f}, {-0.5f, 0.25f, 0.125f}, {2.f, -2.f, 0.f}});
  auto bias = Const(s, {0.1f, 0.f, -0.1f});
  auto logits = BiasAdd(s.WithOpName("logits"), MatMul(s, input, weights), bias);
  auto prob = Softmax(s.WithOpName("prob"), logits);
  auto winner = ArgMax(s.WithOpName("winner"), prob, 1);
  auto certainty = Max(s, prob, 1);
  // entropy, in nats
  auto entropy = Neg(s, Sum(s, Mul(s, prob, LogSoftmax(s, logits)), 1));

  ClientSession session = s;
  std::vector<Tensor> out;
  CHECK_STATUS(session.Run({{input, batch}}, {prob, winner, certainty, entropy}, &out));

  auto p = out[0].matrix<float>();
  auto w = out[1].vec<int64>();
  for (int i = 0; i < batch.dim_size(0); i++) {
    printf("row %d:", i);
    for (int j = 0; j < 3; j++) printf(" %.4f", p(i, j));
    printf("  -> class %lld, certainty %.4f, entropy %.4f\n", (long long)w(i), out[2].vec<float>()(i),
           out[3].flat<float>()(i));
  }
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
// k nearest neighbours: all distances at once by broadcasting, votes by one-hot sums.
#include <iostream>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/lib/strings/stringprintf.h"
#include "tensorflow/core/platform/logging.h"

using namespace tensorflow;       // NOLINT(build/namespaces)
using namespace tensorflow::ops;  // NOLINT(build/namespaces)

namespace {

constexpr int kNeighbors = 3;
constexpr int kClasses = 2;

struct Sample {
  float x, y;
  int label;
};

const std::vector<Sample> kTraining = {
    {0.1f, 0.2f, 0}, {0.4f, 0.1f, 0}, {0.3f, 0.5f, 0}, {0.9f, 0.8f, 1}, {0.7f, 0.95f, 1},
    {1.1f, 0.6f, 1}, {0.6f, 0.55f, 1},
};
const std::vector<Sample> kTest = {{0.2f, 0.3f, 0}, {1.0f, 0.9f, 1}, {0.52f, 0.4f, 0}, {0.58f, 0.7f, 1}};

Tensor Points(const std::vector<Sample>& samples) {
  // [n, 2]
  Tensor points(DT_FLOAT, TensorShape({static_cast<int64>(samples.size()), 2}));
  auto p = points.matrix<float>();
  for (size_t i = 0; i < samples.size(); ++i) {
    p(i, 0) = samples[i].x;
    p(i, 1) = samples[i].y;
  }
  return points;
}

Tensor Labels(const std::vector<Sample>& samples) {
  Tensor labels(DT_INT32, TensorShape({static_cast<int64>(samples.size())}));
  for (size_t i = 0; i < samples.size(); ++i) labels.vec<int32>()(i) = samples[i].label;
  return labels;
}

}  // namespace

int main(int argc, char* argv[]) {
  Scope s = Scope::NewRootScope().WithDevice("/cpu:0");

  auto known = Const(s.WithOpName("known"), Points(kTraining));
  auto labels = Const(s.WithOpName("labels"), Labels(kTraining));
  auto asked = Placeholder(s.WithOpName("asked"), DT_FLOAT);

  // [asked, 1, 2] - [1, known, 2]
  auto difference = Subtract(s, ExpandDims(s, asked, 1), ExpandDims(s, known, 0));
  auto distance = Sqrt(s.WithOpName("distance"), ReduceSum(s, Square(s, difference), 2));

  auto nearest = TopK(s.WithOpName("nearest"), Negate(s, distance), kNeighbors);
  auto votes = ReduceSum(s, OneHot(s, Gather(s, labels, nearest.indices), kClasses, 1.f, 0.f), 1);
  auto answer = ArgMax(s.WithOpName("answer"), votes, 1);

  ClientSession session(s);
  std::vector<Tensor> out;
  const Status status =
      session.Run({{asked, Points(kTest)}}, {answer, votes, nearest.indices, nearest.values}, &out);
  CHECK(status.ok()) << status;

  int right = 0;
  for (size_t i = 0; i < kTest.size(); ++i) {
    const int64 is = out[0].vec<int64>()(i);
    std::cout << "point " << i << " -> " << is << " with " << out[1].matrix<float>()(i, is) << " of "
              << kNeighbors << " votes, nearest";
    for (int k = 0; k < kNeighbors; ++k) std::cout << " " << out[2].matrix<int32>()(i, k);
    std::cout << " at " << strings::Printf("%.4f", -out[3].matrix<float>()(i, 0)) << std::endl;
    right += is == kTest[i].label;
  }
  std::cout << right << " of " << kTest.size() << " right" << std::endl;
  return 0;
}

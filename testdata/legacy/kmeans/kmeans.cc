// SPDX-License-Identifier: Apache-2.0
// k-means: the state lives in C++ and is fed again in every round.
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/array_ops.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

namespace {

using tensorflow::Tensor;
using tensorflow::TensorShape;

const float kPoints[][2] = {{1.0f, 1.1f}, {5.1f, 4.9f}, {0.5f, 4.5f}, {0.8f, 0.9f}, {4.8f, 5.3f},
                            {5.5f, 5.0f}, {1.2f, 2.7f}, {0.2f, 5.2f}, {2.9f, 4.9f}, {4.6f, 4.4f}};
const int kCount = sizeof(kPoints) / sizeof(kPoints[0]);

// Exits with a message unless the status is fine.
void Ensure(const tensorflow::Status& status, const std::string& what) {
  if (status.ok()) return;
  std::cerr << what << ": " << status << std::endl;
  std::exit(1);
}

}  // namespace

int main() {
  using namespace tensorflow::ops;

  Tensor points(tensorflow::DT_FLOAT, TensorShape({kCount, 2}));
  for (int i = 0; i < kCount; ++i) {
    points.matrix<float>()(i, 0) = kPoints[i][0];
    points.matrix<float>()(i, 1) = kPoints[i][1];
  }
  // start from the first three
  Tensor centers = points.Slice(0, 3);

  auto scope = tensorflow::Scope::NewRootScope();
  auto p = Placeholder(scope.WithOpName("points"), tensorflow::DT_FLOAT);
  auto c = Placeholder(scope.WithOpName("centers"), tensorflow::DT_FLOAT);

  auto distances = Sum(scope, Square(scope, Sub(scope, ExpandDims(scope, p, 1), ExpandDims(scope, c, 0))), 2);
  auto closest = ArgMin(scope, distances, 1, ArgMin::OutputType(tensorflow::DT_INT32));
  auto member = OneHot(scope, closest, 3, 1.f, 0.f);          // [points, centers]
  auto counts = Sum(scope, member, 0, Sum::KeepDims(true));   // [1, centers]
  auto sums = MatMul(scope, member, p, MatMul::TransposeA(true));
  auto moved = Div(scope, sums, Transpose(scope, counts, {1, 0}));
  auto shift = Max(scope, Abs(scope, Sub(scope, moved, c)), {0, 1});

  tensorflow::ClientSession session(scope);
  std::vector<Tensor> outputs;
  int round = 0;
  float largest = 1;
  while (largest > 1e-3f && round < 20) {
    Ensure(session.Run({{p, points}, {c, centers}}, {moved, shift}, &outputs), "round");
    centers = outputs[0];
    largest = outputs[1].scalar<float>()();
    std::cout << "round " << ++round << " moved " << largest << "\n";
  }

  Ensure(session.Run({{p, points}, {c, centers}}, {closest}, &outputs), "assignment");
  for (int i = 0; i < 3; ++i) {
    std::cout << "center " << centers.matrix<float>()(i, 0) << " " << centers.matrix<float>()(i, 1) << ":";
    for (int k = 0; k < kCount; ++k) {
      if (outputs[0].flat<int>()(k) == i) std::cout << " " << k;
    }
    std::cout << "\n";
  }
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
// Which of three arms of a spiral is this point on?
#include <cmath>
#include <iomanip>
#include <iostream>

#include "spiral_net.h"

using namespace std;
using tensorflow::Status;
using tensorflow::Tensor;

void MakeSpiral(int per_class, Tensor& points, Tensor& labels) {
  points = Tensor(tensorflow::DT_FLOAT, {3 * per_class, 2});
  labels = Tensor(tensorflow::DT_FLOAT, {3 * per_class, 3});
  labels.flat<float>().setZero();
  auto p = points.matrix<float>();
  for (int arm = 0; arm < 3; arm++) {
    for (int i = 0; i < per_class; i++) {
      float radius = 0.1f + 0.9f * i / per_class;
      float angle = arm * 2.0944f + 2.5f * radius;
      p(arm * per_class + i, 0) = radius * cos(angle);
      p(arm * per_class + i, 1) = radius * sin(angle);
      labels.matrix<float>()(arm * per_class + i, arm) = 1;
    }
  }
}

int main() {
  Tensor points, labels;
  MakeSpiral(20, points, labels);

  SpiralNet net(2, 16, 3);
  Status s = net.CreateGraph();
  TF_CHECK_OK(s);
  s = net.CreateOptimizer(0.05f, 0.8f);
  TF_CHECK_OK(s);
  s = net.Initialize();
  TF_CHECK_OK(s);

  float loss, accuracy;
  for (int epoch = 0; epoch < 101; epoch++) {
    s = net.TrainBatch(points, labels, loss);
    TF_CHECK_OK(s);
    if (epoch % 25 == 0) {
      cout << "epoch " << setw(2) << epoch << " loss " << fixed << setprecision(4) << loss << endl;
    }
  }
  s = net.Accuracy(points, labels, accuracy);
  TF_CHECK_OK(s);
  cout << "accuracy " << setprecision(2) << accuracy << endl;
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <iostream>

#include "price_model.h"

namespace {

// square metres / 100, rooms / 10, age / 100 -> price in 100 000
const float kHouses[6][4] = {
    {0.80f, 0.3f, 0.10f, 2.1f}, {1.20f, 0.5f, 0.30f, 2.9f}, {0.55f, 0.2f, 0.05f, 1.6f},
    {1.60f, 0.6f, 0.50f, 3.5f}, {0.95f, 0.4f, 0.70f, 1.9f}, {2.10f, 0.8f, 0.20f, 5.2f},
};

}  // namespace

int main() {
  using tensorflow::Tensor;
  using tensorflow::TensorShape;

  Tensor features(tensorflow::DT_FLOAT, TensorShape({6, 3}));
  Tensor prices(tensorflow::DT_FLOAT, TensorShape({6, 1}));
  auto features_map = features.matrix<float>();
  auto prices_map = prices.matrix<float>();
  for (int row = 0; row < 6; ++row) {
    for (int col = 0; col < 3; ++col) features_map(row, col) = kHouses[row][col];
    prices_map(row, 0) = kHouses[row][3];
  }

  PriceModel model(3, 0.1f);
  tensorflow::Status status = model.Build();
  if (!status.ok()) {
    std::cerr << "cannot build the model: " << status << std::endl;
    return 1;
  }
  TF_CHECK_OK(model.Init());

  float loss = 0;
  for (int epoch = 0; epoch <= 300; ++epoch) {
    status = model.Train(features, prices, &loss);
    if (!status.ok()) {
      std::cerr << "epoch " << epoch << ": " << status << std::endl;
      return 1;
    }
    if (epoch % 100 == 0) std::printf("epoch %d: loss %.5f\n", epoch, loss);
  }

  std::vector<float> answers;
  TF_CHECK_OK(model.Predict(features, &answers));
  for (size_t i = 0; i < answers.size(); ++i) {
    std::printf("house %zu: %.3f (is %.1f)\n", i, answers[i], kHouses[i][3]);
  }

  std::vector<Tensor> weights;
  TF_CHECK_OK(model.Weights(&weights));
  std::printf("w %.3f %.3f %.3f, b %.3f\n", weights[0].flat<float>()(0), weights[0].flat<float>()(1),
              weights[0].flat<float>()(2), weights[1].flat<float>()(0));
  return 0;
}

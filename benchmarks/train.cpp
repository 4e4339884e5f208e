// SPDX-License-Identifier: Apache-2.0
// Row "train_eager": the step of train_session.cpp in eager code, as a traced function.
#include <random>

#include "eager/eager.h"
#include "measure.h"

using eager::Tensor;

namespace {

Tensor Small(const eager::Shape& shape) {
  std::mt19937 random(1);
  std::normal_distribution<float> normal(0, 0.05f);
  std::vector<float> values(shape.NumElements());
  for (float& v : values) v = normal(random);
  return Tensor::FromValues<float>(shape, values);
}

}  // namespace

int main() {
  std::vector<float> images(64 * 784), labels(64 * 10);
  for (int i = 0; i < 64 * 784; ++i) images[i] = static_cast<float>(i % 255) / 255.f;
  for (int i = 0; i < 64; ++i) labels[i * 10 + i % 10] = 1.f;
  const Tensor x = Tensor::FromValues<float>({64, 784}, images), y = Tensor::FromValues<float>({64, 10}, labels);
  const Tensor zero_axis = Tensor::FromValues<int32_t>({1}, std::array{0});
  eager::Variable w1(Small({784, 128})), b1(Tensor::Full({128}, 0.f)), w2(Small({128, 10})), b2(Tensor::Full({10}, 0.f));
  const eager::Function step([&](const Tensor& in, const Tensor& wanted) {
    eager::GradientTape tape;
    const Tensor hidden = eager::Relu(eager::BiasAdd(eager::MatMul(in, w1), b1));
    const Tensor logits = eager::BiasAdd(eager::MatMul(hidden, w2), b2);
    const Tensor loss = eager::Mean(eager::SoftmaxCrossEntropyWithLogits(logits, wanted).loss, zero_axis);
    const std::vector<Tensor> gradients = tape.Gradient(loss, {w1, b1, w2, b2});
    eager::ApplyGradientDescent(w1, 0.01f, gradients[0]);
    eager::ApplyGradientDescent(b1, 0.01f, gradients[1]);
    eager::ApplyGradientDescent(w2, 0.01f, gradients[2]);
    eager::ApplyGradientDescent(b2, 0.01f, gradients[3]);
    return loss;
  });
  return bench::Serve([&] { bench::Keep(step(x, y)); });
}

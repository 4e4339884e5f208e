// SPDX-License-Identifier: Apache-2.0
// Row "train_eager", the peer: the same step with libtorch.
#include <torch/torch.h>

#include "measure.h"

int main() {
  at::set_num_threads(1);
  const torch::Tensor x = torch::arange(64 * 784).remainder(255).div(255.).to(torch::kFloat).reshape({64, 784});
  const torch::Tensor y = torch::one_hot(torch::arange(64).remainder(10), 10).to(torch::kFloat);
  torch::Tensor w1 = torch::randn({784, 128}).mul(0.05), b1 = torch::zeros({128}), w2 = torch::randn({128, 10}).mul(0.05),
                b2 = torch::zeros({10});
  const std::vector<torch::Tensor> variables = {w1, b1, w2, b2};
  for (const torch::Tensor& v : variables) v.requires_grad_();
  return bench::Serve([&] {
    const torch::Tensor logits = torch::addmm(b2, torch::relu(torch::addmm(b1, x, w1)), w2);
    const torch::Tensor loss = torch::nn::functional::cross_entropy(logits, y);
    const auto gradients = torch::autograd::grad({loss}, variables);
    torch::NoGradGuard no_gradients;
    for (size_t i = 0; i < variables.size(); ++i) variables[i].sub_(gradients[i], 0.01);
    bench::Keep(loss);
  });
}

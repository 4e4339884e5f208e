// SPDX-License-Identifier: Apache-2.0
// Row "eager", the peer: the same with libtorch, whose ops are called one by one.
#include <torch/torch.h>

#include <string_view>

#include "measure.h"

int main(int argc, char** argv) {
  const std::string_view which = argc > 1 ? argv[1] : "add";
  at::set_num_threads(1);
  const at::Tensor a = at::full({10}, 1.f), b = at::full({10}, 2.f);
  if (which == "add") return bench::Serve([&] { bench::Keep(at::add(a, b)); });
  if (which == "tape") {
    const torch::Tensor x = torch::full({8, 8}, 0.1f), w = torch::full({8, 8}, 0.2f).requires_grad_(),
                        bias = torch::full({8, 8}, 0.3f).requires_grad_();
    return bench::Serve([&] {
      const torch::Tensor y = torch::sum(torch::tanh(torch::add(torch::mm(x, w), bias)));
      bench::Keep(torch::autograd::grad({y}, {w, bias}));
    });
  }
  at::NoGradGuard no_gradients;
  return bench::Serve([&] {
    at::Tensor y = a;
    for (int i = 0; i < 5; ++i) y = at::tanh(at::add(y, b));
    bench::Keep(y);
  });
}

// SPDX-License-Identifier: Apache-2.0
// Row "eager": one Add of 10 floats; a product, a sum and a tanh of 8x8 and the way back; a traced
// function of 10 small ops.
#include <string_view>

#include "eager/eager.h"
#include "measure.h"

using eager::Tensor;

int main(int argc, char** argv) {
  const std::string_view which = argc > 1 ? argv[1] : "add";
  const Tensor a = Tensor::Full({10}, 1.f), b = Tensor::Full({10}, 2.f);
  if (which == "add") return bench::Serve([&] { bench::Keep(eager::Add(a, b)); });
  if (which == "tape") {
    const Tensor x = Tensor::Full({8, 8}, 0.1f), w = Tensor::Full({8, 8}, 0.2f), bias = Tensor::Full({8, 8}, 0.3f);
    const Tensor axes = Tensor::FromValues<int32_t>({2}, std::array{0, 1});
    return bench::Serve([&] {
      eager::GradientTape tape;
      tape.Watch(w);
      tape.Watch(bias);
      const Tensor y = eager::Sum(eager::Tanh(eager::Add(eager::MatMul(x, w), bias)), axes);
      bench::Keep(tape.Gradient(y, {w, bias}));
    });
  }
  const eager::Function ten([&](const Tensor& x) {
    Tensor y = x;
    for (int i = 0; i < 5; ++i) y = eager::Tanh(eager::Add(y, b));
    return y;
  });
  return bench::Serve([&] { bench::Keep(ten(a)); });
}

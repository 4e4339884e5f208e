// SPDX-License-Identifier: Apache-2.0
// Row "elementwise": one op over 1e6 floats, as an eager call that makes its result.
#include <string_view>

#include "eager/eager.h"
#include "measure.h"

using eager::Tensor;

int main(int argc, char** argv) {
  const std::string_view op = argc > 1 ? argv[1] : "exp";
  const Tensor x = Tensor::Full({1000000}, 0.5f), y = Tensor::Full({1000000}, 0.25f);
  const Tensor axes = Tensor::FromValues<int32_t>({1}, std::array{0});
  if (op == "tanh") return bench::Serve([&] { bench::Keep(eager::Tanh(x)); });
  if (op == "add") return bench::Serve([&] { bench::Keep(eager::Add(x, y)); });
  if (op == "mul") return bench::Serve([&] { bench::Keep(eager::Mul(x, y)); });
  if (op == "sum") return bench::Serve([&] { bench::Keep(eager::Sum(x, axes)); });
  return bench::Serve([&] { bench::Keep(eager::Exp(x)); });
}

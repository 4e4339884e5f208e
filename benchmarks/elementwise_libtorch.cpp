// SPDX-License-Identifier: Apache-2.0
// Row "elementwise", a peer: the same with libtorch.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <string_view>

#include "measure.h"

int main(int argc, char** argv) {
  const std::string_view op = argc > 1 ? argv[1] : "exp";
  at::set_num_threads(1);
  const at::Tensor x = at::full({1000000}, 0.5f), y = at::full({1000000}, 0.25f);
  if (op == "tanh") return bench::Serve([&] { bench::Keep(at::tanh(x)); });
  if (op == "add") return bench::Serve([&] { bench::Keep(at::add(x, y)); });
  if (op == "mul") return bench::Serve([&] { bench::Keep(at::mul(x, y)); });
  if (op == "sum") return bench::Serve([&] { bench::Keep(at::sum(x)); });
  return bench::Serve([&] { bench::Keep(at::exp(x)); });
}

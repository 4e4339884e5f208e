// SPDX-License-Identifier: Apache-2.0
// Row "eager", the peer: the same with libtorch.
#include <ATen/ATen.h>

#include "measure.h"

int main() {
  const at::Tensor a = at::full({10}, 1.f), b = at::full({10}, 2.f);
  return bench::Serve([&] { bench::Keep(at::add(a, b)); });
}

// SPDX-License-Identifier: Apache-2.0
// Row "eager": one Add of 10 floats.
#include "eager/eager.h"
#include "measure.h"

int main() {
  const eager::Tensor a = eager::Tensor::Full({10}, 1.f), b = eager::Tensor::Full({10}, 2.f);
  return bench::Serve([&] { bench::Keep(eager::Add(a, b)); });
}

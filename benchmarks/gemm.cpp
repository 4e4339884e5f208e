// SPDX-License-Identifier: Apache-2.0
// Row "gemm": c = a * b of n x n floats, as an eager MatMul that makes its result.
#include <cstdlib>

#include "eager/eager.h"
#include "measure.h"

int main(int argc, char** argv) {
  const int64_t n = argc > 1 ? std::atoll(argv[1]) : 256;
  const eager::Tensor a = eager::Tensor::Full({n, n}, 0.5f), b = eager::Tensor::Full({n, n}, 0.25f);
  return bench::Serve([&] { bench::Keep(eager::MatMul(a, b)); });
}

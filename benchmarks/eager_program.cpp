// SPDX-License-Identifier: Apache-2.0
// Row "compile": the program of session_program.cpp in eager code.
#include <iostream>

#include "eager/eager.h"

using namespace eager;

int main() {
  const Tensor a = {{3.f, 2.f}, {-1.f, 0.f}};
  const Tensor x = {{1.f, 2.f}, {3.f, 4.f}};
  try {
    const Tensor product = MatMul(a, x, {.transpose_b = true});
    const Tensor y = Tanh(Add(product, 1.f));
    auto values = y.matrix<float>();
    for (int i = 0; i < y.dim_size(0); ++i)
      for (int j = 0; j < y.dim_size(1); ++j) std::cout << values(i, j) << (j + 1 < y.dim_size(1) ? " " : "\n");
  } catch (const Error& error) {
    std::cerr << error.what() << std::endl;
    return 1;
  }
  return 0;
}

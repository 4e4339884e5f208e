// SPDX-License-Identifier: Apache-2.0
// Eager code against the installed runtime: ops, a traced function, a gradient.
#include <iostream>

#include "eager/eager.h"

int main() {
  using namespace eager;
  Tensor a = {{1.f, 2.f}, {3.f, 4.f}};
  Function product([&](const Tensor& x) { return MatMul(a, x, {.transpose_b = true}); });
  std::cout << product(a) << "\n";

  Variable w = Tensor(3.f);
  GradientTape tape;
  Tensor loss = Square(w);
  auto grads = tape.Gradient(loss, {w});
  w.AssignSub(0.5f * grads[0]);
  std::cout << grads[0].scalar<float>() << " " << w.value() << "\n";
}

// SPDX-License-Identifier: Apache-2.0
// The largest eigenvalue of a matrix. The session exists before the graph is complete, and the
// graph keeps growing while it runs.
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"

using namespace tensorflow;
using namespace tensorflow::ops;
using std::cout;
using std::endl;

int main() {
  auto root = Scope::NewRootScope();
  ClientSession session(root);  // sees everything added to root later

  auto a = Const<float>(root.WithOpName("a"), {{4, 1, 0}, {1, 3, 1}, {0, 1, 2}});
  Output v = Const(root, {{1.f}, {1.f}, {1.f}});

  std::vector<Tensor> outputs;
  for (int i = 0; i < 12; i++) {
    // one more step of the graph per round
    auto product = MatMul(root, a, v);
    auto length = Sqrt(root, Sum(root, Square(root, product), {0, 1}));
    v = Div(root, product, length);

    if (i % 4 == 3) {
      TF_CHECK_OK(session.Run({length}, &outputs));
      cout << "after " << i + 1 << " products: " << outputs[0].scalar<float>() << endl;
    }
  }

  // Rayleigh quotient, added at the end
  auto quotient = MatMul(root, v, MatMul(root, a, v), MatMul::TransposeA(true));
  TF_CHECK_OK(session.Run({quotient, v}, &outputs));
  cout << "eigenvalue " << *outputs[0].flat<float>().data() << endl;
  cout << "eigenvector\n" << outputs[1].matrix<float>() << endl;
  return 0;
}

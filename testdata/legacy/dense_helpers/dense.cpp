// SPDX-License-Identifier: Apache-2.0
// Layers as little functions on a Scope: one by reference, one by const reference, one by value,
// and a lambda for what is needed only here.
#include <iomanip>
#include <iostream>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"

namespace tf = tensorflow;

// x * w + b
tf::Output Dense(tf::Scope& scope, tf::Input x, tf::Input w, tf::Input b) {
  return tf::ops::Add(scope, tf::ops::MatMul(scope, x, w), b);
}

tf::Output LeakyRelu(const tf::Scope& scope, const tf::Output& x, float slope) {
  auto small = tf::ops::Multiply(scope, x, slope);
  return tf::ops::Maximum(scope, x, small);
}

// Every row gets mean 0 and length 1.
tf::Output Normalize(tf::Scope scope, tf::Output x) {
  using namespace tf::ops;
  auto centred = Sub(scope, x, Mean(scope, x, {1}, Mean::KeepDims(true)));
  auto norm = Sqrt(scope, Sum(scope, Square(scope, centred), {1}, Sum::KeepDims(true)));
  return Div(scope.WithOpName("normalized"), centred, norm);
}

static void Show(const char* what, const tf::Tensor& t) {
  auto m = t.matrix<float>();
  std::cout << what << " " << t.dim_size(0) << "x" << t.dim_size(1) << "\n";
  for (int r = 0; r < t.dim_size(0); ++r) {
    for (int c = 0; c < t.dim_size(1); ++c) {
      std::cout << (c ? " " : "  ") << std::fixed << std::setprecision(4) << m(r, c);
    }
    std::cout << "\n";
  }
}

int main() {
  tf::Scope root = tf::Scope::NewRootScope();

  auto x = tf::ops::Placeholder(root.WithOpName("x"), tf::DT_FLOAT);

  auto clip = [&root](const tf::Output& v, float limit) {
    return tf::ops::Minimum(root, tf::ops::Maximum(root, v, -limit), limit);
  };

  tf::Scope hidden = root.NewSubScope("hidden");
  tf::Output h = Dense(hidden, x, {{1.f, -1.f, 0.5f}, {0.25f, 2.f, -3.f}}, {0.1f, 0.2f, 0.3f});
  tf::Output a = LeakyRelu(hidden, h, 0.2f);
  tf::Output n = Normalize(root.NewSubScope("norm"), a);
  tf::Output c = clip(n, 0.6f);

  tf::Tensor batch(tf::DT_FLOAT, tf::TensorShape({2, 2}));
  batch.matrix<float>().setConstant(1.5f);
  batch.matrix<float>()(1, 0) = -2.f;

  tf::ClientSession session(root);
  std::vector<tf::Tensor> outputs;
  tf::Status s = session.Run({{x, batch}}, {h, a, n, c}, &outputs);
  if (!s.ok()) {
    std::cerr << s.ToString() << std::endl;
    return EXIT_FAILURE;
  }

  const char* names[] = {"dense", "leaky relu", "normalized", "clipped"};
  for (size_t i = 0; i < outputs.size(); ++i) Show(names[i], outputs[i]);
  std::cout << "name of the last one: " << n.node()->name() << std::endl;
  return EXIT_SUCCESS;
}

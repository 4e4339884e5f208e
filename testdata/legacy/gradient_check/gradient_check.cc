// SPDX-License-Identifier: Apache-2.0
// Compares symbolic gradients with finite differences, in double, for one odd function.
#include <cmath>
#include <cstdio>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"

namespace tf = tensorflow;
using namespace tensorflow::ops;

// f(x, a) = sum(exp(-x^2) * sin(a x) + log(1 + x^2) / (2 + a^2))
tf::Output Function(const tf::Scope& s, const tf::Output& x, const tf::Output& a) {
  auto square = Square(s, x);
  auto bell = Exp(s, Neg(s, square));
  auto wave = Sin(s, Multiply(s, x, a));
  auto slow = Log1p(s, square);
  auto damp = Add(s, Square(s, a), Const<double>(s, 2.0));
  auto terms = Add(s, Multiply(s, bell, wave), RealDiv(s, slow, damp));
  return Sum(s, terms, 0);
}

int main() {
  tf::Scope root = tf::Scope::NewRootScope();
  auto x = Placeholder(root, tf::DT_DOUBLE);
  auto a = Placeholder(root, tf::DT_DOUBLE);
  auto f = Function(root.NewSubScope("f"), x, a);

  // once with the default of ones, once scaled by ten
  std::vector<tf::Output> grads, scaled;
  TF_CHECK_OK(tf::AddSymbolicGradients(root, {f}, {x, a}, &grads));
  TF_CHECK_OK(tf::AddSymbolicGradients(root, {f}, {x}, {Const<double>(root, 10.0)}, &scaled));

  tf::Tensor at(tf::DT_DOUBLE, tf::TensorShape({4}));
  const double kAt[] = {-1.25, 0.0, 0.5, 2.0};
  for (int i = 0; i < 4; ++i) at.vec<double>()(i) = kAt[i];
  tf::Tensor factor(tf::DT_DOUBLE, tf::TensorShape({}));
  factor.scalar<double>()() = 1.5;

  tf::ClientSession session(root);
  std::vector<tf::Tensor> out;
  TF_CHECK_OK(session.Run({{x, at}, {a, factor}}, {f, grads[0], grads[1], scaled[0]}, &out));
  std::printf("f = %.6f\n", out[0].scalar<double>()());
  std::printf("df/da = %.6f\n", out[2].scalar<double>()());

  const double h = 1e-5;
  double worst = 0;
  for (int i = 0; i < 4; ++i) {
    double side[2];
    for (int k = 0; k < 2; ++k) {
      tf::Tensor moved(tf::DT_DOUBLE, tf::TensorShape({4}));
      moved.vec<double>() = at.vec<double>();
      moved.vec<double>()(i) += k ? h : -h;
      std::vector<tf::Tensor> value;
      TF_CHECK_OK(session.Run({{x, moved}, {a, factor}}, {f}, &value));
      side[k] = value[0].scalar<double>()();
    }
    const double numeric = (side[1] - side[0]) / (2 * h);
    const double symbolic = out[1].vec<double>()(i);
    worst = std::max(worst, std::abs(numeric - symbolic));
    std::printf("df/dx[%d] = %.6f, by differences %.6f, times ten %.5f\n", i, symbolic, numeric,
                out[3].vec<double>()(i));
  }
  std::printf("agree: %s\n", worst < 1e-8 ? "yes" : "no");
  return 0;
}

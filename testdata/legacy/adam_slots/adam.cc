// SPDX-License-Identifier: Apache-2.0
// Fits a sine with Adam. There is no optimizer class in C++, so m and v are variables like any
// other, and the powers of beta are fed.
#include <cmath>
#include <iostream>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"

using namespace tensorflow;
using namespace tensorflow::ops;

static const int kHidden = 12;
static const int kPoints = 25;

int main() {
  Scope scope = Scope::NewRootScope();

  Tensor angles(DT_FLOAT, TensorShape({kPoints, 1}));
  Tensor sines(DT_FLOAT, TensorShape({kPoints, 1}));
  for (int i = 0; i < kPoints; ++i) {
    const float angle = -3.f + 6.f * i / (kPoints - 1);
    angles.flat<float>()(i) = angle;
    sines.flat<float>()(i) = std::sin(angle);
  }

  auto x = Placeholder(scope.WithOpName("x"), DT_FLOAT);
  auto y = Placeholder(scope.WithOpName("y"), DT_FLOAT);
  auto beta1_power = Placeholder(scope.WithOpName("beta1_power"), DT_FLOAT, Placeholder::Shape({}));
  auto beta2_power = Placeholder(scope.WithOpName("beta2_power"), DT_FLOAT, Placeholder::Shape({}));

  const std::vector<TensorShape> shapes = {{1, kHidden}, {kHidden}, {kHidden, 1}, {1}};
  std::vector<Output> vars, m, v;
  std::vector<Operation> init;
  for (size_t i = 0; i < shapes.size(); ++i) {
    auto var = Variable(scope, shapes[i], DT_FLOAT);
    vars.push_back(var);
    if (shapes[i].dims() == 2) {
      // small random weights
      auto shape = Const(scope, {static_cast<int>(shapes[i].dim_size(0)),
                                 static_cast<int>(shapes[i].dim_size(1))});
      auto random = TruncatedNormal(scope, shape, DT_FLOAT, TruncatedNormal::Seed(100 + i));
      init.push_back(Assign(scope, var, Multiply(scope, random, 0.5f)).operation);
    } else {
      init.push_back(Assign(scope, var, Input::Initializer(0.f, shapes[i])).operation);
    }
    // the slots
    m.push_back(Variable(scope, shapes[i], DT_FLOAT));
    v.push_back(Variable(scope, shapes[i], DT_FLOAT));
    init.push_back(Assign(scope, m.back(), Input::Initializer(0.f, shapes[i])).operation);
    init.push_back(Assign(scope, v.back(), Input::Initializer(0.f, shapes[i])).operation);
  }

  auto hidden = Tanh(scope, BiasAdd(scope, MatMul(scope, x, vars[0]), vars[1]));
  auto pred = BiasAdd(scope, MatMul(scope, hidden, vars[2]), vars[3]);
  auto loss = ReduceMean(scope.WithOpName("loss"), Square(scope, Sub(scope, pred, y)), {0, 1});

  std::vector<Output> grads;
  TF_CHECK_OK(AddSymbolicGradients(scope, {loss}, vars, &grads));

  std::vector<Operation> train;
  for (size_t i = 0; i < vars.size(); ++i) {
    auto apply = ApplyAdam(scope, vars[i], m[i], v[i], beta1_power, beta2_power, 0.02f, 0.9f, 0.999f,
                           1e-8f, grads[i], ApplyAdam::UseLocking(true));
    train.push_back(apply.operation);
  }
  TF_CHECK_OK(scope.status());

  ClientSession session(scope);
  TF_CHECK_OK(session.Run({}, {}, init, nullptr));

  std::vector<Tensor> outputs;
  float power1 = 1.f, power2 = 1.f;
  for (int step = 1; step <= 150; ++step) {
    power1 *= 0.9f;
    power2 *= 0.999f;
    TF_CHECK_OK(session.Run({{x, angles}, {y, sines}, {beta1_power, power1}, {beta2_power, power2}},
                            {loss}, train, &outputs));
    if (step == 1 || step % 50 == 0) {
      std::cout << "step " << step << " loss " << outputs[0].scalar<float>()() << std::endl;
    }
  }

  TF_CHECK_OK(session.Run({{x, {{0.5f}, {-1.f}}}}, {pred}, &outputs));
  std::cout << "sin(0.5) ~ " << outputs[0].matrix<float>()(0, 0) << ", sin(-1) ~ "
            << outputs[0].matrix<float>()(1, 0) << std::endl;
  return 0;
}

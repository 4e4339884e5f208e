// SPDX-License-Identifier: Apache-2.0
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/cc/framework/gradients.h"

#include "data_set.h"

using namespace tensorflow;
using namespace tensorflow::ops;
using namespace std;

int main() {
  DataSet data_set("adverts.csv");
  Tensor x_data(DataTypeToEnum<float>::v(), TensorShape{data_set.size(), 3});
  copy_n(data_set.x().begin(), data_set.x().size(), x_data.flat<float>().data());

  Tensor y_data(DataTypeToEnum<float>::v(), TensorShape{data_set.size(), 1});
  copy_n(data_set.y().begin(), data_set.y().size(), y_data.flat<float>().data());

  Scope scope = Scope::NewRootScope();

  auto x = Placeholder(scope, DT_FLOAT);
  auto y = Placeholder(scope, DT_FLOAT);

  // three layers of weights
  auto w1 = Variable(scope, {3, 4}, DT_FLOAT);
  auto assign_w1 = Assign(scope, w1, RandomNormal(scope, {3, 4}, DT_FLOAT, RandomNormal::Seed(1)));
  auto w2 = Variable(scope, {4, 2}, DT_FLOAT);
  auto assign_w2 = Assign(scope, w2, RandomNormal(scope, {4, 2}, DT_FLOAT, RandomNormal::Seed(2)));
  auto w3 = Variable(scope, {2, 1}, DT_FLOAT);
  auto assign_w3 = Assign(scope, w3, RandomNormal(scope, {2, 1}, DT_FLOAT, RandomNormal::Seed(3)));

  // and of biases
  auto b1 = Variable(scope, {1, 4}, DT_FLOAT);
  auto assign_b1 = Assign(scope, b1, RandomNormal(scope, {1, 4}, DT_FLOAT, RandomNormal::Seed(4)));
  auto b2 = Variable(scope, {1, 2}, DT_FLOAT);
  auto assign_b2 = Assign(scope, b2, RandomNormal(scope, {1, 2}, DT_FLOAT, RandomNormal::Seed(5)));
  auto b3 = Variable(scope, {1, 1}, DT_FLOAT);
  auto assign_b3 = Assign(scope, b3, RandomNormal(scope, {1, 1}, DT_FLOAT, RandomNormal::Seed(6)));

  auto first_layer = Tanh(scope, Add(scope, MatMul(scope, x, w1), b1));
  auto second_layer = Tanh(scope, Add(scope, MatMul(scope, first_layer, w2), b2));
  auto price = Add(scope, MatMul(scope, second_layer, w3), b3);

  // large weights cost extra
  auto regularization = AddN(scope, initializer_list<Input>{L2Loss(scope, w1), L2Loss(scope, w2),
                                                            L2Loss(scope, w3)});
  auto loss = Add(scope, ReduceMean(scope, Square(scope, Sub(scope, price, y)), {0, 1}),
                  Mul(scope, Cast(scope, 0.01, DT_FLOAT), regularization));

  vector<Output> gradients;
  TF_CHECK_OK(AddSymbolicGradients(scope, {loss}, {w1, w2, w3, b1, b2, b3}, &gradients));

  auto learning_rate = Cast(scope, 0.05, DT_FLOAT);
  auto apply_w1 = ApplyGradientDescent(scope, w1, learning_rate, {gradients[0]});
  auto apply_w2 = ApplyGradientDescent(scope, w2, learning_rate, {gradients[1]});
  auto apply_w3 = ApplyGradientDescent(scope, w3, learning_rate, {gradients[2]});
  auto apply_b1 = ApplyGradientDescent(scope, b1, learning_rate, {gradients[3]});
  auto apply_b2 = ApplyGradientDescent(scope, b2, learning_rate, {gradients[4]});
  auto apply_b3 = ApplyGradientDescent(scope, b3, learning_rate, {gradients[5]});

  ClientSession session(scope);
  vector<Tensor> outputs;

  TF_CHECK_OK(session.Run({assign_w1, assign_w2, assign_w3, assign_b1, assign_b2, assign_b3}, nullptr));

  for (int i = 0; i < 500; ++i) {
    if (i % 100 == 0) {
      TF_CHECK_OK(session.Run({{x, x_data}, {y, y_data}}, {loss}, &outputs));
      std::cout << "Loss after " << i << " steps " << outputs[0].scalar<float>() << std::endl;
    }
    // only the side effects count
    TF_CHECK_OK(session.Run({{x, x_data}, {y, y_data}},
                            {apply_w1, apply_w2, apply_w3, apply_b1, apply_b2, apply_b3}, nullptr));
  }

  // a car that is not in the file
  auto car = data_set.Input(75000.f, 5.f, true);
  TF_CHECK_OK(session.Run({{x, {{car[0], car[1], car[2]}}}}, {price}, &outputs));
  cout << "network says " << *outputs[0].scalar<float>().data() << endl;
  cout << "which is " << data_set.Price(*outputs[0].scalar<float>().data()) << " euros" << endl;
  return 0;
}

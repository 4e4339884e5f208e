// SPDX-License-Identifier: Apache-2.0
#include "spiral_net.h"

#include <utility>

using namespace std;
using namespace tensorflow;
using namespace tensorflow::ops;

SpiralNet::SpiralNet(int inputs, int hidden, int classes)
    : inputs_(inputs), hidden_(hidden), classes_(classes), root_(Scope::NewRootScope()) {}

Output SpiralNet::AddLayer(const string& name, Scope scope, int in, int out, Input input, bool last) {
  TensorShape shape = {in, out};
  vars_["W" + name] = Variable(scope.WithOpName("W"), shape, DT_FLOAT);
  shapes_["W" + name] = shape;
  // Xavier: uniform in +- sqrt(6 / (in + out))
  const float limit = sqrt(6.0f / (in + out));
  auto uniform = RandomUniform(scope, {in, out}, DT_FLOAT, RandomUniform::Seed(in * 100 + out).Seed2(3));
  assigns_["W" + name + "_assign"] = Assign(
      scope.WithOpName("W_assign"), vars_["W" + name],
      Multiply(scope, Sub(scope, uniform, 0.5f), 2.0f * limit));

  shape = {out};
  vars_["b" + name] = Variable(scope.WithOpName("b"), shape, DT_FLOAT);
  shapes_["b" + name] = shape;
  assigns_["b" + name + "_assign"] =
      Assign(scope.WithOpName("b_assign"), vars_["b" + name], Input::Initializer(0.f, shape));

  auto z = BiasAdd(scope.WithOpName("z"), MatMul(scope, input, vars_["W" + name]), vars_["b" + name]);
  if (last) return z;
  return Relu(scope.WithOpName("relu"), z);
}

Status SpiralNet::CreateGraph() {
  input_ = Placeholder(root_.WithOpName("points"), DT_FLOAT);
  labels_ = Placeholder(root_.WithOpName("labels"), DT_FLOAT);

  Output h1 = AddLayer("1", root_.NewSubScope("layer_1"), inputs_, hidden_, input_, false);
  Output h2 = AddLayer("2", root_.NewSubScope("layer_2"), hidden_, hidden_, h1, false);
  logits_ = AddLayer("3", root_.NewSubScope("layer_3"), hidden_, classes_, h2, true);

  auto entropy = SoftmaxCrossEntropyWithLogits(root_, logits_, labels_);
  loss_ = Mean(root_.WithOpName("loss"), entropy.loss, {0});

  auto right = Equal(root_, ArgMax(root_, logits_, 1), ArgMax(root_, labels_, 1));
  accuracy_ = Mean(root_.WithOpName("accuracy"), Cast(root_, right, DT_FLOAT), {0});
  return root_.status();
}

Status SpiralNet::CreateOptimizer(float rate, float momentum) {
  vector<Output> vars;
  for (pair<string, Output> i : vars_) vars.push_back(i.second);

  vector<Output> grads;
  TF_RETURN_IF_ERROR(AddSymbolicGradients(root_, {loss_}, vars, &grads));

  int index = 0;
  for (pair<string, Output> i : vars_) {
    // one accumulator per variable, in the order of the map
    string accum = "accum_" + i.first;
    auto accum_var = Variable(root_, shapes_[i.first], DT_FLOAT);
    assigns_[accum] = Assign(root_, accum_var, Input::Initializer(0.f, shapes_[i.first]));
    auto update = ApplyMomentum(root_, i.second, accum_var, rate, grads[index++], momentum,
                                ApplyMomentum::UseNesterov(true));
    updates_.push_back(update);
  }
  return root_.status();
}

Status SpiralNet::Initialize() {
  if (!root_.ok()) return root_.status();
  vector<Output> ops_to_run;
  for (pair<string, Output> i : assigns_) ops_to_run.push_back(i.second);
  session_ = unique_ptr<ClientSession>(new ClientSession(root_));
  TF_RETURN_IF_ERROR(session_->Run(ops_to_run, nullptr));
  return Status::OK();
}

Status SpiralNet::TrainBatch(const Tensor& points, const Tensor& labels, float& loss) {
  vector<Output> fetches = updates_;
  fetches.push_back(loss_);
  vector<Tensor> out_tensors;
  TF_RETURN_IF_ERROR(session_->Run({{input_, points}, {labels_, labels}}, fetches, &out_tensors));
  loss = out_tensors.back().scalar<float>()(0);
  return Status::OK();
}

Status SpiralNet::Accuracy(const Tensor& points, const Tensor& labels, float& accuracy) {
  vector<Tensor> out_tensors;
  TF_RETURN_IF_ERROR(
      session_->Run({{input_, points}, {labels_, labels}}, {accuracy_}, &out_tensors));
  accuracy = out_tensors[0].scalar<float>()(0);
  return Status::OK();
}

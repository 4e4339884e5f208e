// SPDX-License-Identifier: Apache-2.0
#include "price_model.h"

using namespace tensorflow;
using namespace tensorflow::ops;

PriceModel::PriceModel(int num_features, float learning_rate)
    : num_features_(num_features),
      learning_rate_(learning_rate),
      scope_(Scope::NewRootScope()),
      session_(scope_) {}

Status PriceModel::Build() {
  x_ = Placeholder(scope_.WithOpName("x"), DT_FLOAT);
  y_ = Placeholder(scope_.WithOpName("y"), DT_FLOAT);

  auto w = Variable(scope_.WithOpName("w"), {num_features_, 1}, DT_FLOAT);
  auto b = Variable(scope_.WithOpName("b"), {1}, DT_FLOAT);
  variables_ = {w, b};
  initializers_.push_back(
      Assign(scope_, w, TruncatedNormal(scope_, {num_features_, 1}, DT_FLOAT, TruncatedNormal::Seed(7))));
  initializers_.push_back(Assign(scope_, b, Const(scope_, {0.f})));

  prediction_ = Add(scope_.WithOpName("prediction"), MatMul(scope_, x_, w), b);
  loss_ = Mean(scope_.WithOpName("loss"), SquaredDifference(scope_, prediction_, y_), {0, 1});

  std::vector<Output> gradients;
  TF_RETURN_IF_ERROR(AddSymbolicGradients(scope_, {loss_}, variables_, &gradients));
  for (size_t i = 0; i < variables_.size(); ++i) {
    updates_.push_back(ApplyGradientDescent(scope_, variables_[i],
                                            Cast(scope_, learning_rate_, DT_FLOAT), gradients[i]));
  }
  return scope_.status();
}

Status PriceModel::Init() { return session_.Run(initializers_, nullptr); }

Status PriceModel::Train(const Tensor& features, const Tensor& prices, float* loss) {
  std::vector<Tensor> outputs;
  // loss and updates together
  TF_RETURN_IF_ERROR(session_.Run({{x_, features}, {y_, prices}},
                                  {loss_, updates_[0], updates_[1]}, &outputs));
  *loss = outputs[0].scalar<float>()();
  return Status::OK();
}

Status PriceModel::Predict(const Tensor& features, std::vector<float>* prices) {
  std::vector<Tensor> outputs;
  TF_RETURN_IF_ERROR(session_.Run({{x_, features}}, {prediction_}, &outputs));
  auto flat = outputs[0].flat<float>();
  prices->assign(flat.data(), flat.data() + flat.size());
  return Status::OK();
}

Status PriceModel::Weights(std::vector<Tensor>* weights) {
  return session_.Run(variables_, weights);
}

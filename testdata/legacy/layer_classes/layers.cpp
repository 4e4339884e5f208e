// SPDX-License-Identifier: Apache-2.0
#include "layers.h"

#include <cmath>

using namespace tensorflow;

Output DenseLayer::Forward(const Scope& scope, const Output& x) {
  auto w = ops::Variable(scope.WithOpName("w"), {inputs_, units_}, DT_FLOAT);
  auto b = ops::Variable(scope.WithOpName("b"), {units_}, DT_FLOAT);

  // Glorot
  const float limit = std::sqrt(6.f / (inputs_ + units_));
  auto random = ops::RandomUniform(scope, {inputs_, units_}, DT_FLOAT, ops::RandomUniform::Seed(seed_));
  auto scaled = ops::Sub(scope, ops::Mul(scope, random, 2 * limit), limit);

  variables_.push_back(w);
  variables_.push_back(b);
  initializers_.push_back(ops::Assign(scope, w, scaled));
  initializers_.push_back(ops::Assign(scope, b, ops::Fill(scope, {units_}, 0.f)));
  return ops::BiasAdd(scope, ops::MatMul(scope, x, w), b);
}

Output TanhLayer::Forward(const Scope& scope, const Output& x) { return ops::Tanh(scope, x); }

Output DropoutLayer::Forward(const Scope& scope, const Output& x) {
  auto random = ops::RandomUniform(scope, {1, units_}, DT_FLOAT, ops::RandomUniform::Seed(seed_));
  // floor(random + keep) is 1 with probability keep
  auto keep = ops::Sub(scope, 1.f, rate_);
  auto mask = ops::Floor(scope, ops::Add(scope, random, keep));
  auto dropped = ops::Multiply(scope, ops::Div(scope, x, keep), mask);
  auto train = ops::Multiply(scope, dropped, ops::Sub(scope, 1.f, skip_));
  return ops::Add(scope, train, ops::Multiply(scope, x, skip_));
}

Output Model::Build(const Scope& scope, Output x) {
  for (size_t i = 0; i < layers_.size(); ++i) {
    x = layers_[i]->Forward(scope.NewSubScope("layer" + std::to_string(i)), x);
  }
  return x;
}

std::vector<Output> Model::Variables() const {
  std::vector<Output> all;
  for (const auto& layer : layers_) {
    all.insert(all.end(), layer->variables().begin(), layer->variables().end());
  }
  return all;
}

std::vector<Output> Model::Initializers() const {
  std::vector<Output> all;
  for (const auto& layer : layers_) {
    all.insert(all.end(), layer->initializers().begin(), layer->initializers().end());
  }
  return all;
}

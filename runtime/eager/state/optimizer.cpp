// SPDX-License-Identifier: Apache-2.0
#include "eager/state/optimizer.h"

#include "eager/op/operators.h"
#include "eager/ops.h"

namespace eager {
namespace {

// A scalar of a floating dtype, made here and now also while a function is traced.
Tensor Scalar(double value, DataType dtype) {
  Tensor t(dtype, Shape());
  FloatTypes::Dispatch(dtype, [&]<class T>() { *t.ptr<T>() = static_cast<T>(value); });
  return t;
}
Tensor Filled(double value, DataType dtype, const Shape& shape) {
  Tensor t(dtype, shape);
  FloatTypes::Dispatch(
      dtype, [&]<class T>() { std::fill_n(t.ptr<T>(), t.NumElements(), static_cast<T>(value)); });
  return t;
}

}  // namespace

void Optimizer::ApplyGradients(const std::vector<Tensor>& gradients,
                               const std::vector<Variable>& variables) {
  if (gradients.size() != variables.size())
    throw InvalidArgument("ApplyGradients: ", gradients.size(), " gradients for ", variables.size(),
                          " variables");
  BeginStep();
  for (size_t i = 0; i < variables.size(); ++i)
    if (gradients[i].IsDefined()) Apply(variables[i], gradients[i]);
  EndStep();
}

const Variable& Optimizer::Slot(const char* name, const Variable& variable, double initial) {
  auto [it, is_new] = slots_.try_emplace({variable.cell().get(), name});
  if (is_new) {
    it->second = Variable(Filled(initial, variable.dtype(), variable.shape()),
                          {.name = variable.name() + "/" + name});
    kept_.push_back(variable);
  }
  return it->second;
}

void SGD::Apply(const Variable& variable, const Tensor& gradient) {
  ResourceApplyGradientDescent(variable.handle(), Scalar(learning_rate_, variable.dtype()),
                               gradient);
}

void Momentum::Apply(const Variable& variable, const Tensor& gradient) {
  const DataType dtype = variable.dtype();
  ResourceApplyMomentum(variable.handle(), Slot("Momentum", variable).handle(),
                        Scalar(learning_rate_, dtype), gradient, Scalar(momentum_, dtype),
                        {.use_nesterov = options_.use_nesterov});
}

void Adam::Apply(const Variable& variable, const Tensor& gradient) {
  const DataType dtype = variable.dtype();
  auto [it, is_new] = powers_.try_emplace(dtype);
  if (is_new)
    it->second = {Variable(Scalar(options_.beta1, dtype)), Variable(Scalar(options_.beta2, dtype))};
  ResourceApplyAdam(variable.handle(), Slot("m", variable).handle(), Slot("v", variable).handle(),
                    it->second.beta1.value(), it->second.beta2.value(),
                    Scalar(learning_rate_, dtype), Scalar(options_.beta1, dtype),
                    Scalar(options_.beta2, dtype), Scalar(options_.epsilon, dtype), gradient);
}

void Adam::EndStep() {
  for (auto& [type, powers] : powers_) {
    const auto dtype = static_cast<DataType>(type);
    powers.beta1.Assign(powers.beta1.value() * Scalar(options_.beta1, dtype));
    powers.beta2.Assign(powers.beta2.value() * Scalar(options_.beta2, dtype));
  }
}

}  // namespace eager

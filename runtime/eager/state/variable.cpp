// SPDX-License-Identifier: Apache-2.0
#include "eager/state/variable.h"

#include "eager/op/apply.h"
#include "eager/ops.h"

namespace eager {
namespace {

std::shared_ptr<VariableCell> NewCell(DataType dtype, const Shape& shape,
                                      const VariableOptions& options) {
  auto cell = std::make_shared<VariableCell>();
  cell->dtype = dtype;
  cell->declared_shape = shape;
  cell->name = options.name;
  return cell;
}

}  // namespace

Variable::Variable(const Tensor& initial_value, const VariableOptions& options) {
  if (!initial_value.IsDefined() || initial_value.IsSymbol())
    throw InvalidArgument("Variable '", options.name, "': the initial value must be a value, is ",
                          initial_value.Summary());
  *this = Variable(NewCell(initial_value.dtype(), initial_value.shape(), options));
  cell_->value = initial_value.Alias();
}

Variable Variable::Uninitialized(DataType dtype, const Shape& shape,
                                 const VariableOptions& options) {
  return Variable(NewCell(dtype, shape, options));
}

Variable::Variable(std::shared_ptr<VariableCell> cell)
    : cell_(std::move(cell)),
      handle_(MakeHandleTensor(DT_RESOURCE, {"", cell_->name, "Variable", cell_})) {}

const Tensor& Variable::ReadNow() const {
  if (!cell_) throw FailedPrecondition("a Variable that was never made is read");
  if (!cell_->value.IsDefined())
    throw FailedPrecondition("Attempting to use uninitialized value ", cell_->name);
  return cell_->value;
}

Shape Variable::shape() const {
  std::lock_guard lock(cell_->mutex);
  return cell_->value.IsDefined() ? cell_->value.shape() : cell_->declared_shape;
}

Tensor Variable::value() const {
  Tensor read;
  if (Listeners().tracing) {
    read = ReadVariableOp(handle(), dtype());
  } else {
    std::unique_lock<std::mutex> lock;
    if (cell_) lock = std::unique_lock(cell_->mutex);
    read = ReadNow();
  }
  if (Listeners().active_tapes > 0) NotifyVariableRead(cell_, read);
  return read;
}

Tensor Variable::Assign(const Tensor& value, bool validate_shape) {
  if (value.dtype() != dtype())
    throw InvalidArgument("Variable '", name(), "' is ", DataTypeName(dtype()), ", assigned was ",
                          value.Summary());
  const Shape now = shape();
  if (validate_shape && now.IsFullyDefined() && value.shape().IsFullyDefined() &&
      !(now == value.shape()))
    throw InvalidArgument("Variable '", name(), "' has shape ", now, ", assigned was ",
                          value.Summary());
  AssignVariableOp(handle(), value);
  return this->value();
}

Tensor Variable::AssignAdd(const Tensor& delta) {
  AssignAddVariableOp(handle(), delta);
  return value();
}

Tensor Variable::AssignSub(const Tensor& delta) {
  AssignSubVariableOp(handle(), delta);
  return value();
}

std::ostream& operator<<(std::ostream& out, const Variable& variable) {
  return out << variable.value();
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Variable: a tensor that can be changed. Copies of a Variable are the same variable.
#pragma once

#include <memory>
#include <string>

#include "eager/core/resource.h"
#include "eager/core/tensor.h"
#include "eager/op/operators.h"

namespace eager {

struct VariableOptions {
  std::string name = "Variable";
};

/// Reads as a Tensor wherever one is wanted. A traced Function refers to it, so that later changes
/// are seen. A value once read never changes.
///
///   Variable w = RandomNormal({2, 1}, DT_FLOAT, {.seed = 1});
///   w.AssignSub(0.1f * grad);
class Variable {
 public:
  Variable() = default;  ///< No variable: IsDefined() is false.
  /// Errors: kInvalidArgument for an undefined or symbolic initial value.
  Variable(const Tensor& initial_value,
           const VariableOptions& options = {});  // NOLINT(google-explicit-constructor)
  template <class T, class = std::enable_if_t<kDataTypeOf<T> != DT_INVALID>>
  Variable(const T& value) : Variable(Tensor(value)) {}  // NOLINT(google-explicit-constructor)
  Variable(std::initializer_list<internal::NestedList> items) : Variable(Tensor(items)) {}
  explicit Variable(std::shared_ptr<VariableCell> cell);

  /// A variable without a value yet; reading it is kFailedPrecondition.
  static Variable Uninitialized(DataType dtype, const Shape& shape,
                                const VariableOptions& options = {});

  bool IsDefined() const { return cell_ != nullptr; }
  operator Tensor() const { return value(); }  // NOLINT(google-explicit-constructor)
  /// The current value. Errors: kFailedPrecondition if it has none.
  Tensor value() const;
  DataType dtype() const { return cell_->dtype; }
  Shape shape() const;
  const std::string& name() const { return cell_->name; }
  template <class T>
  auto scalar() const {
    return std::as_const(*this).ReadNow().template scalar<T>();
  }
  template <class T>
  auto flat() const {
    return ReadNow().template flat<T>();
  }
  template <class T>
  auto vec() const {
    return ReadNow().template vec<T>();
  }
  template <class T>
  auto matrix() const {
    return ReadNow().template matrix<T>();
  }

  /// Each returns the new value. Errors: kInvalidArgument for another dtype, or a shape that
  /// differs from the current one (Assign: unless validate_shape is false).
  Tensor Assign(const Tensor& value, bool validate_shape = true);
  Tensor AssignAdd(const Tensor& delta);
  Tensor AssignSub(const Tensor& delta);

  const std::shared_ptr<VariableCell>& cell() const { return cell_; }
  /// A scalar DT_RESOURCE tensor for ops that take a resource.
  const Tensor& handle() const { return handle_; }

 private:
  const Tensor& ReadNow() const;
  std::shared_ptr<VariableCell> cell_;
  Tensor handle_;
};

std::ostream& operator<<(std::ostream& out, const Variable& variable);

// A variable in an expression is its value.
template <std::same_as<Variable> V, class T>
Tensor operator+(const V& a, const T& b) {
  return a.value() + b;
}
template <ScalarOperand S, std::same_as<Variable> V>
Tensor operator+(S a, const V& b) {
  return a + b.value();
}
template <std::same_as<Variable> V, class T>
Tensor operator-(const V& a, const T& b) {
  return a.value() - b;
}
template <ScalarOperand S, std::same_as<Variable> V>
Tensor operator-(S a, const V& b) {
  return a - b.value();
}
template <std::same_as<Variable> V, class T>
Tensor operator*(const V& a, const T& b) {
  return a.value() * b;
}
template <ScalarOperand S, std::same_as<Variable> V>
Tensor operator*(S a, const V& b) {
  return a * b.value();
}
template <std::same_as<Variable> V, class T>
Tensor operator/(const V& a, const T& b) {
  return a.value() / b;
}
template <ScalarOperand S, std::same_as<Variable> V>
Tensor operator/(S a, const V& b) {
  return a / b.value();
}

/// Tells every tape of this thread that a variable was read. The seam to the layer above: defined
/// in eager/autodiff/tape.cpp.
void NotifyVariableRead(const std::shared_ptr<VariableCell>& cell, const Tensor& value);

}  // namespace eager

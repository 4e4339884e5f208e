// SPDX-License-Identifier: Apache-2.0
// Arithmetic operators on tensors and the two helpers that gradients need beside eager/ops.h:
// ScalarLike here, SumLike in grad_context.h. All of them work on values and on symbols of a graph.
//
// Comparison has no operators on purpose: Equal(a, b), Less(a, b), ... give bool tensors.
#pragma once

#include <concepts>
#include <type_traits>

#include "eager/core/tensor.h"
#include "eager/op/grad_context.h"

namespace eager {

/// The scalar `value` in the dtype of `x` (its base dtype if x is a reference).
/// Errors: kInvalidArgument if x is no number or its dtype cannot hold the value (2.5 for int32).
Tensor ScalarLike(double value, const Tensor& x);
Tensor ScalarLike(int64_t value, const Tensor& x);
inline Tensor ScalarLike(int value, const Tensor& x) {
  return ScalarLike(static_cast<int64_t>(value), x);
}

/// A C++ number that may stand beside a tensor in an expression: it takes the tensor's dtype.
template <class T>
concept ScalarOperand = std::is_arithmetic_v<T> && !std::is_same_v<T, bool>;
/// Exactly Tensor, so that the operators below never compete for other types with a conversion.
template <class T>
concept TensorOperand = std::same_as<T, Tensor>;

namespace internal {
Tensor AddTensors(const Tensor& a, const Tensor& b);
Tensor SubtractTensors(const Tensor& a, const Tensor& b);
Tensor MultiplyTensors(const Tensor& a, const Tensor& b);
Tensor DivideTensors(const Tensor& a, const Tensor& b);
Tensor NegateTensor(const Tensor& a);
template <ScalarOperand S>
Tensor OperandLike(S value, const Tensor& x) {
  if constexpr (std::is_floating_point_v<S>)
    return ScalarLike(static_cast<double>(value), x);
  else
    return ScalarLike(static_cast<int64_t>(value), x);
}
}  // namespace internal

/// a + b, element by element, broadcasting; strings are joined.
template <TensorOperand A>
Tensor operator+(const A& a, const Tensor& b) {
  return internal::AddTensors(a, b);
}
template <TensorOperand A, ScalarOperand S>
Tensor operator+(const A& a, S b) {
  return internal::AddTensors(a, internal::OperandLike(b, a));
}
template <ScalarOperand S, TensorOperand B>
Tensor operator+(S a, const B& b) {
  return internal::AddTensors(internal::OperandLike(a, b), b);
}

/// a - b, element by element, broadcasting.
template <TensorOperand A>
Tensor operator-(const A& a, const Tensor& b) {
  return internal::SubtractTensors(a, b);
}
template <TensorOperand A, ScalarOperand S>
Tensor operator-(const A& a, S b) {
  return internal::SubtractTensors(a, internal::OperandLike(b, a));
}
template <ScalarOperand S, TensorOperand B>
Tensor operator-(S a, const B& b) {
  return internal::SubtractTensors(internal::OperandLike(a, b), b);
}

/// a * b, element by element, broadcasting (MatMul is the matrix product).
template <TensorOperand A>
Tensor operator*(const A& a, const Tensor& b) {
  return internal::MultiplyTensors(a, b);
}
template <TensorOperand A, ScalarOperand S>
Tensor operator*(const A& a, S b) {
  return internal::MultiplyTensors(a, internal::OperandLike(b, a));
}
template <ScalarOperand S, TensorOperand B>
Tensor operator*(S a, const B& b) {
  return internal::MultiplyTensors(internal::OperandLike(a, b), b);
}

/// a / b, element by element, broadcasting; integers are truncated toward zero as in C++.
/// Errors: kInvalidArgument for integers divided by zero.
template <TensorOperand A>
Tensor operator/(const A& a, const Tensor& b) {
  return internal::DivideTensors(a, b);
}
template <TensorOperand A, ScalarOperand S>
Tensor operator/(const A& a, S b) {
  return internal::DivideTensors(a, internal::OperandLike(b, a));
}
template <ScalarOperand S, TensorOperand B>
Tensor operator/(S a, const B& b) {
  return internal::DivideTensors(internal::OperandLike(a, b), b);
}

/// -a, element by element.
template <TensorOperand A>
Tensor operator-(const A& a) {
  return internal::NegateTensor(a);
}

}  // namespace eager

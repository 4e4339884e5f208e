// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/variable_update.h"

#include <algorithm>

namespace eager {

LockedVariables::LockedVariables(KernelContext& ctx, std::initializer_list<int> inputs) {
  for (int i : inputs) {
    try {
      cells_.push_back(ctx.variable(i));
    } catch (const Error& error) {
      if (error.code() != Code::kNotFound) throw;
      throw FailedPrecondition("Attempting to use uninitialized value; ", error.message());
    }
  }
  std::vector<VariableCell*> order;
  for (const auto& cell : cells_) order.push_back(cell.get());
  std::sort(order.begin(), order.end());
  order.erase(std::unique(order.begin(), order.end()), order.end());
  for (VariableCell* cell : order) locks_.emplace_back(cell->mutex);
  for (VariableCell* cell : order) {
    if (!cell->value.IsDefined())
      throw FailedPrecondition("Attempting to use uninitialized value ", cell->name);
    if (!cell->value.IsUnique()) cell->value = cell->value.DeepCopy();
  }
}

Tensor TakeOrCopy(const Tensor& value) {
  return value.IsUnique() ? value.Alias() : value.DeepCopy();
}

namespace {

template <class T>
void Combine(ScatterOp op, T& a, const T& b) {
  if (op == ScatterOp::kUpdate) {
    a = b;
    return;
  }
  if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, half> || std::is_same_v<T, bfloat16> ||
                std::is_same_v<T, complex64> || std::is_same_v<T, complex128>) {
    if constexpr (std::is_same_v<T, complex64> || std::is_same_v<T, complex128>) {
      if (op == ScatterOp::kMin || op == ScatterOp::kMax)
        throw Unimplemented("no kernel for dtype complex");
    }
    switch (op) {
      case ScatterOp::kAdd:
        a = static_cast<T>(a + b);
        break;
      case ScatterOp::kSub:
        a = static_cast<T>(a - b);
        break;
      case ScatterOp::kMul:
        a = static_cast<T>(a * b);
        break;
      case ScatterOp::kDiv:
        if constexpr (std::is_integral_v<T>) {
          if (b == T(0)) throw InvalidArgument("Integer division by zero");
        }
        a = static_cast<T>(a / b);
        break;
      default:
        if constexpr (!std::is_same_v<T, complex64> && !std::is_same_v<T, complex128>)
          a = op == ScatterOp::kMin ? std::min(a, b) : std::max(a, b);
    }
  } else {
    throw Unimplemented("no kernel for dtype ", DataTypeName(kDataTypeOf<T>));
  }
}

void CheckIndexType(std::string_view op, const Tensor& indices) {
  if (indices.dtype() != DT_INT32 && indices.dtype() != DT_INT64)
    throw InvalidArgument(op, ": indices must be int32 or int64, are ", indices.Summary());
}

}  // namespace

void ScatterRows(std::string_view op_name, ScatterOp op, Tensor& params, const Tensor& indices,
                 const Tensor& updates) {
  CheckIndexType(op_name, indices);
  if (params.rank() < 1)
    throw InvalidArgument(op_name, ": the variable must have at least one dimension, is ",
                          params.Summary());
  std::vector<int64_t> wanted = indices.shape().vector();
  wanted.insert(wanted.end(), params.shape().dims().begin() + 1, params.shape().dims().end());
  const bool is_scalar = updates.rank() == 0;
  if (!is_scalar && !(updates.shape() == Shape(wanted)))
    throw InvalidArgument(op_name,
                          ": Must have updates.shape = indices.shape + params.shape[1:] or "
                          "updates.shape = [], got updates.shape ",
                          updates.shape(), ", indices.shape ", indices.shape(), ", params.shape ",
                          params.shape());
  const int64_t rows = params.dim_size(0), row = rows ? params.NumElements() / rows : 0;
  const std::vector<int64_t> at = indices.AsInt64Vector();
  for (size_t i = 0; i < at.size(); ++i)
    if (at[i] < 0 || at[i] >= rows)
      throw InvalidArgument(op_name, ": indices[", i, "] = ", at[i], " is not in [0, ", rows, ")");
  MovableTypes::Dispatch(params.dtype(), [&]<class T>() {
    for (size_t i = 0; i < at.size(); ++i) {
      T* to = params.ptr<T>() + at[i] * row;
      const T* from = updates.ptr<T>() + (is_scalar ? 0 : static_cast<int64_t>(i) * row);
      for (int64_t k = 0; k < row; ++k) Combine(op, to[k], from[is_scalar ? 0 : k]);
    }
  });
}

void ScatterSlices(std::string_view op_name, ScatterOp op, Tensor& params, const Tensor& indices,
                   const Tensor& updates) {
  CheckIndexType(op_name, indices);
  if (params.rank() < 1)
    throw InvalidArgument(op_name, ": the variable must have at least one dimension, is ",
                          params.Summary());
  if (indices.rank() < 1)
    throw InvalidArgument(op_name, ": indices must have at least one dimension, are ",
                          indices.Summary());
  const int depth = static_cast<int>(indices.dim_size(indices.rank() - 1));
  if (depth > params.rank())
    throw InvalidArgument(op_name, ": indices address ", depth, " dimensions of ",
                          params.Summary());
  std::vector<int64_t> wanted(indices.shape().dims().begin(), indices.shape().dims().end() - 1);
  wanted.insert(wanted.end(), params.shape().dims().begin() + depth, params.shape().dims().end());
  if (!(updates.shape() == Shape(wanted)))
    throw InvalidArgument(op_name, ": updates must have shape ", Shape(wanted), ", have ",
                          updates.shape());
  int64_t slice = 1;
  for (int d = depth; d < params.rank(); ++d) slice *= params.dim_size(d);
  const std::vector<int64_t> flat = indices.AsInt64Vector();
  int64_t count = 1;
  for (int d = 0; d + 1 < indices.rank(); ++d) count *= indices.dim_size(d);
  std::vector<int64_t> offsets(count);
  for (int64_t i = 0; i < count; ++i) {
    int64_t offset = 0;
    for (int d = 0; d < depth; ++d) {
      const int64_t index = flat[i * depth + d];
      if (index < 0 || index >= params.dim_size(d))
        throw InvalidArgument(op_name, ": indices[", i, ",", d, "] = ", index,
                              " does not index into param shape ", params.shape());
      offset = offset * params.dim_size(d) + index;
    }
    offsets[i] = offset * slice;
  }
  MovableTypes::Dispatch(params.dtype(), [&]<class T>() {
    for (int64_t i = 0; i < count; ++i)
      for (int64_t k = 0; k < slice; ++k)
        Combine(op, params.ptr<T>()[offsets[i] + k], updates.ptr<T>()[i * slice + k]);
  });
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Changing variables in kernels: lock, make sure the memory is the variable's own, change.
#pragma once

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "eager/op/kernel_context.h"

namespace eager {

/// The variables behind some inputs, locked together for an update (each once, in one order for
/// all, so that updates of several variables cannot wait for each other).
class LockedVariables {
 public:
  /// Errors: kFailedPrecondition, with its name, for a variable without a value.
  LockedVariables(KernelContext& ctx, std::initializer_list<int> inputs);
  /// The value of the variable at input `inputs[i]`, with memory that nobody else sees.
  Tensor& operator[](int i) { return cells_[i]->value; }

 private:
  std::vector<std::shared_ptr<VariableCell>> cells_;
  std::vector<std::unique_lock<std::mutex>> locks_;
};

/// A value that may become a variable's: the tensor itself if nobody else holds it, else a copy.
Tensor TakeOrCopy(const Tensor& value);

/// Reference ops give the variable itself; resource ops have no output.
inline void ForwardVariable(KernelContext& ctx) {
  if (ctx.num_outputs() > 0) ctx.SetOutput(0, ctx.input(0));
}

/// What a scatter does to an element.
enum class ScatterOp { kUpdate, kAdd, kSub, kMul, kDiv, kMin, kMax };

/// params[indices[i], ...] op= updates[i, ...]; a scalar update goes to every row. Duplicates apply
/// in order. Errors: kInvalidArgument for an index out of range or shapes that do not fit.
void ScatterRows(std::string_view op_name, ScatterOp op, Tensor& params, const Tensor& indices,
                 const Tensor& updates);
/// params[indices[i, :]] op= updates[i]: indices' last dimension says how many dimensions are
/// indexed.
void ScatterSlices(std::string_view op_name, ScatterOp op, Tensor& params, const Tensor& indices,
                   const Tensor& updates);

}  // namespace eager

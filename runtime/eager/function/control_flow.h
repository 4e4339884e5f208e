// SPDX-License-Identifier: Apache-2.0
// Conditionals and loops that also work on values that are known only when a Function runs.
#pragma once

#include <functional>
#include <vector>

#include "eager/core/tensor.h"

namespace eager {

/// The results of `then_branch` if `condition` (a scalar; numbers: not zero) is true, else of
/// `else_branch`. Eagerly only one is called; in a Function both are traced and one is run.
/// Gradients flow through the branch that is taken, also to variables that it reads.
/// Errors: kInvalidArgument unless both give the same number of tensors with the same dtypes.
std::vector<Tensor> Cond(const Tensor& condition,
                         const std::function<std::vector<Tensor>()>& then_branch,
                         const std::function<std::vector<Tensor>()>& else_branch);
Tensor Cond(const Tensor& condition, const std::function<Tensor()>& then_branch,
            const std::function<Tensor()>& else_branch);

/// Repeats `body` on the loop variables while `condition` of them is true; returns their last
/// values. `body` gives as many tensors, of the same dtypes, as it takes; their shapes may change
/// from turn to turn. Gradients flow through all turns; what they need of each is kept until they
/// are computed. Errors: as Cond.
std::vector<Tensor> While(
    const std::vector<Tensor>& loop_variables,
    const std::function<Tensor(const std::vector<Tensor>&)>& condition,
    const std::function<std::vector<Tensor>(const std::vector<Tensor>&)>& body);

}  // namespace eager

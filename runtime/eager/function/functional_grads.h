// SPDX-License-Identifier: Apache-2.0
// Gradients of the ops that call functions, where they were recorded. Each gives its node further
// outputs for the values that the gradient needs, and records a call of the same kind that takes
// them. (Ops that run under a tape are seen by it one by one; these are not asked then.)
#pragma once

#include "eager/op/grad_context.h"

namespace eager {

/// Of If, Case and calls: the same choice among the gradients of the functions.
Grads BranchGradient(const GradContext& g);

/// Of While: the same number of turns, backwards. A turn pushes the values that its gradient needs
/// onto lists, whatever their shapes, and the gradient pops them: state is not run twice, and
/// values that no turn changes are handed over once.
Grads WhileGradient(const GradContext& g);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// AddSymbolicGradients: adds the ops that compute derivatives to a graph.
#pragma once

#include <vector>

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"

namespace tensorflow {

/// For each of `inputs` the derivative of the sum of `outputs`, weighted by `grad_inputs`. An item
/// is NoGradient() where an op without derivative is in between.
/// INVALID_ARGUMENT if no path leads from an input to an output, NOT_FOUND for an op without gradient.
Status AddSymbolicGradients(const Scope& scope, const std::vector<Output>& outputs,
                            const std::vector<Output>& inputs,
                            const std::vector<Output>& grad_inputs,
                            std::vector<Output>* grad_outputs);
/// The same with weights of one.
Status AddSymbolicGradients(const Scope& scope, const std::vector<Output>& outputs,
                            const std::vector<Output>& inputs, std::vector<Output>* grad_outputs);

/// Stands for "no gradient".
Output NoGradient();

}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// What shape functions say before anything runs, beside the shapes that come out.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "eager/core/attr.h"
#include "eager/core/tensor.h"
#include "eager/op/op_def.h"

namespace eager::conformance {

/// What a graph knows of the inputs of an op when it is built.
enum class Known { kShapes, kValues };

/// The shapes of the op's outputs as a graph infers them when it is built. Errors: as Graph::AddNode.
std::vector<Shape> InferShapes(const OpDef& op, std::span<const Tensor> inputs, const Attrs& attrs, Known known);

/// Nothing if a tensor of `shape` fits the inferred shape; otherwise both.
std::optional<std::string> ShapeDifference(const Shape& inferred, const Shape& shape);

}  // namespace eager::conformance

// SPDX-License-Identifier: Apache-2.0
// Comparison of a computed tensor with a recorded one.
#pragma once

#include <optional>
#include <string>

#include "eager/core/tensor.h"

namespace eager::conformance {

struct Tolerance {
  double rtol = 0, atol = 0;
};

/// The tolerance that recordings use for a dtype where none is said.
Tolerance DefaultTolerance(DataType dtype);

/// Nothing if `actual` equals `expected` (dtype, shape, elements within the tolerance, NaN equals
/// NaN); otherwise what differs: the first index and both values.
std::optional<std::string> Difference(const Tensor& actual, const Tensor& expected,
                                      Tolerance tolerance);

}  // namespace eager::conformance

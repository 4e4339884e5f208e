// SPDX-License-Identifier: Apache-2.0
// What the gradients of reductions share.
#pragma once

#include "eager/ops/math_tables.h"

namespace eager {

std::span<const OpEntry> AxisReductionOps();  // Sum ... EuclideanNorm
std::span<const OpEntry> ScanOps();           // Cumsum, ArgMax, AddN, L2Loss, Bincount, ...

/// `axes` (a scalar or vector) as an int32 vector; made non-negative for the rank of x.
Tensor AxesVector(const Tensor& axes);
Tensor NonNegativeAxes(const Tensor& x, const Tensor& axes);
/// The shape of x with 1 at the reduced axes: what a reduction of x with keep_dims has.
Tensor KeptShape(const Tensor& x, const Tensor& axes);

}  // namespace eager

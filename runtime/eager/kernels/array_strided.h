// SPDX-License-Identifier: Apache-2.0
// One loop for all kernels that place elements at regular distances: Transpose, Slice,
// StridedSlice, Reverse, BroadcastTo, Tile, Pad, SpaceToDepth, ...
#pragma once

#include <span>

#include "eager/core/tensor.h"

namespace eager {

/// For every index i below dims: to[to_begin + i . to_strides] = from[from_begin + i .
/// from_strides]. Strides are in elements; those of `from` may be 0 or negative. The written places
/// must not overlap. Both tensors have one element size.
void StridedCopy(std::span<const int64_t> dims, Tensor& to, int64_t to_begin,
                 std::span<const int64_t> to_strides, const Tensor& from, int64_t from_begin,
                 std::span<const int64_t> from_strides);

/// As StridedCopy, filling the whole of `to` in row-major order.
void StridedRead(std::span<const int64_t> dims, Tensor& to, const Tensor& from, int64_t from_begin,
                 std::span<const int64_t> from_strides);

/// `input` with its axes permuted: axis i of the result is axis perm[i] of the input. `perm` must
/// be a permutation.
void TransposeInto(Tensor& output, const Tensor& input, std::span<const int64_t> perm);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Indices of slices, as Gather, GatherNd and all Scatter ops take them: checked once, then turned
// into places.
#pragma once

#include <string_view>
#include <vector>

#include "eager/core/tensor.h"

namespace eager {

/// Errors: kInvalidArgument, naming the first index that is not in [0, limit).
void CheckIndices(std::string_view op, const Tensor& indices, int64_t limit);

/// indices [..., depth]: each innermost vector names a slice of a tensor of shape `target`.
class SliceIndices {
 public:
  /// Errors: kInvalidArgument if indices is a scalar or has more components than target dimensions.
  SliceIndices(std::string_view op, const Tensor& indices, const Shape& target);

  int depth() const { return depth_; }
  /// Number of slices named.
  int64_t count() const { return count_; }
  /// Elements of one slice.
  int64_t slice_size() const { return slice_size_; }
  /// Errors: kInvalidArgument, naming the first index out of range.
  void Check() const;
  /// Which slice (counted in row-major order) index vector i names. Valid after Check().
  int64_t Place(int64_t i) const;

 private:
  int64_t Component(int64_t i, int k) const {
    const int64_t at = i * depth_ + k;
    return indices_.dtype() == DT_INT32 ? indices_.ptr<int32_t>()[at] : indices_.ptr<int64_t>()[at];
  }
  std::string_view op_;
  const Tensor& indices_;
  Shape target_;
  int depth_ = 0;
  int64_t count_ = 0, slice_size_ = 1;
};

}  // namespace eager

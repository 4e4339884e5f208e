// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/scatter_indices.h"

#include "eager/core/error.h"
#include "eager/kernels/array_axes.h"

namespace eager {
namespace {

// "2,0" for flat position i of a tensor.
std::string Position(const Shape& shape, int64_t i) {
  std::string text;
  const std::vector<int64_t> strides = RowMajorStrides(shape.dims());
  for (size_t k = 0; k < strides.size(); ++k)
    text += (k ? "," : "") + std::to_string(i / strides[k] % shape[static_cast<int>(k)]);
  return text;
}

void CheckIndexDtype(std::string_view op, const Tensor& indices) {
  if (indices.dtype() != DT_INT32 && indices.dtype() != DT_INT64)
    throw InvalidArgument(op, ": indices must be int32 or int64, is ", indices.Summary());
}

}  // namespace

void CheckIndices(std::string_view op, const Tensor& indices, int64_t limit) {
  CheckIndexDtype(op, indices);
  DispatchDtype<int32_t, int64_t>(indices.dtype(), [&]<class I>() {
    const I* index = indices.ptr<I>();
    for (int64_t i = 0; i < indices.NumElements(); ++i)
      if (index[i] < 0 || index[i] >= limit)
        throw InvalidArgument(op, ": indices[", Position(indices.shape(), i), "] = ", index[i],
                              " is not in [0, ", limit, ")");
  });
}

SliceIndices::SliceIndices(std::string_view op, const Tensor& indices, const Shape& target)
    : op_(op), indices_(indices), target_(target) {
  CheckIndexDtype(op, indices);
  if (indices.rank() < 1)
    throw InvalidArgument(op, ": indices must have at least one dimension, is a scalar");
  const int64_t depth = indices.dim_size(indices.rank() - 1);
  if (depth > target.rank())
    throw InvalidArgument(op, ": the innermost dimension of indices ", indices.shape(),
                          " must be at most the rank of ", target, ", ", target.rank());
  depth_ = static_cast<int>(depth);
  count_ = ProductOfDims(indices.shape().dims(), 0, indices.rank() - 1);
  slice_size_ = ProductOfDims(target.dims(), depth_, target.rank());
}

void SliceIndices::Check() const {
  for (int64_t i = 0; i < count_; ++i)
    for (int k = 0; k < depth_; ++k) {
      const int64_t index = Component(i, k);
      if (index >= 0 && index < target_[k]) continue;
      std::string vector;
      for (int j = 0; j < depth_; ++j) vector += (j ? ", " : "") + std::to_string(Component(i, j));
      const Shape outer(indices_.shape().dims().first(indices_.rank() - 1));
      throw InvalidArgument(op_, ": indices[", Position(outer, i), "] = [", vector,
                            "] does not index into ", target_);
    }
}

int64_t SliceIndices::Place(int64_t i) const {
  int64_t place = 0;
  for (int k = 0; k < depth_; ++k) place = place * target_[k] + Component(i, k);
  return place;
}

}  // namespace eager

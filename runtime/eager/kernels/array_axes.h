// SPDX-License-Identifier: Apache-2.0
// Reading the small integer inputs of array kernels (axes, sizes, paddings) with the checks and
// messages that all of them share, and arithmetic on dimensions.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "eager/core/shape.h"
#include "eager/core/tensor.h"

namespace eager {

/// `axis` counted from the front. Errors: kInvalidArgument unless -rank <= axis < rank.
int NormalAxis(std::string_view op, int64_t axis, int rank, std::string_view what = "axis");

/// The value of an int32 or int64 tensor with one element and rank 0 (or 1).
/// Errors: kInvalidArgument, naming `what`.
int64_t IntegerScalar(std::string_view op, const Tensor& tensor, std::string_view what);
/// The values of an integer vector. Errors: kInvalidArgument unless its rank is 1.
std::vector<int64_t> IntegerVector(std::string_view op, const Tensor& tensor,
                                   std::string_view what);
/// The values of an integer scalar or vector.
std::vector<int64_t> IntegerVectorOrScalar(std::string_view op, const Tensor& tensor,
                                           std::string_view what);
/// The rows of an integer matrix [rows, 2], flattened.
std::vector<int64_t> IntegerPairs(std::string_view op, const Tensor& tensor, int64_t rows,
                                  std::string_view what);

/// Writes `values` to a tensor of int32 or int64. Errors: kInvalidArgument if one does not fit.
Tensor IntegerTensor(std::string_view op, DataType dtype, std::span<const int64_t> values);
/// The same as a scalar.
Tensor IntegerScalarTensor(std::string_view op, DataType dtype, int64_t value);

/// Product of dims[begin, end).
int64_t ProductOfDims(std::span<const int64_t> dims, int begin, int end);
/// Row-major strides in elements.
std::vector<int64_t> RowMajorStrides(std::span<const int64_t> dims);
/// The shape with those dimensions. Errors: kInvalidArgument, naming the op, if one is negative or
/// the number of elements is too large.
Shape CheckedShape(std::string_view op, std::span<const int64_t> dims);

}  // namespace eager

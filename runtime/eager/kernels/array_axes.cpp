// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/array_axes.h"

#include <limits>

#include "eager/core/error.h"

namespace eager {
namespace {

void CheckInteger(std::string_view op, const Tensor& tensor, std::string_view what) {
  if (!IsInteger(tensor.dtype()))
    throw InvalidArgument(op, ": ", what, " must be integers, is ", tensor.Summary());
}

}  // namespace

int NormalAxis(std::string_view op, int64_t axis, int rank, std::string_view what) {
  if (axis < -rank || axis >= rank)
    throw InvalidArgument(op, ": ", what, " ", axis, " is out of range for rank ", rank,
                          "; must be in [", -rank, ", ", rank, ")");
  return static_cast<int>(axis < 0 ? axis + rank : axis);
}

int64_t IntegerScalar(std::string_view op, const Tensor& tensor, std::string_view what) {
  CheckInteger(op, tensor, what);
  if (tensor.NumElements() != 1 || tensor.rank() > 1)
    throw InvalidArgument(op, ": ", what, " must be a scalar, has shape ", tensor.shape());
  return tensor.dtype() == DT_INT32 ? tensor.ptr<int32_t>()[0] : tensor.ScalarAsInt64();
}

std::vector<int64_t> IntegerVector(std::string_view op, const Tensor& tensor,
                                   std::string_view what) {
  CheckInteger(op, tensor, what);
  if (tensor.rank() != 1)
    throw InvalidArgument(op, ": ", what, " must be a vector, has shape ", tensor.shape());
  return tensor.AsInt64Vector();
}

std::vector<int64_t> IntegerVectorOrScalar(std::string_view op, const Tensor& tensor,
                                           std::string_view what) {
  CheckInteger(op, tensor, what);
  if (tensor.rank() > 1)
    throw InvalidArgument(op, ": ", what, " must be a scalar or a vector, has shape ",
                          tensor.shape());
  return tensor.AsInt64Vector();
}

std::vector<int64_t> IntegerPairs(std::string_view op, const Tensor& tensor, int64_t rows,
                                  std::string_view what) {
  CheckInteger(op, tensor, what);
  if (tensor.rank() != 2 || tensor.dim_size(1) != 2 || tensor.dim_size(0) != rows)
    throw InvalidArgument(op, ": ", what, " must have shape [", rows, ",2], has shape ",
                          tensor.shape());
  return tensor.AsInt64Vector();
}

Tensor IntegerTensor(std::string_view op, DataType dtype, std::span<const int64_t> values) {
  Tensor t(dtype, Shape({static_cast<int64_t>(values.size())}));
  if (dtype == DT_INT64) {
    std::copy(values.begin(), values.end(), t.ptr<int64_t>());
    return t;
  }
  if (dtype != DT_INT32) ThrowUnsupportedDtype(dtype);
  for (size_t i = 0; i < values.size(); ++i) {
    if (values[i] > std::numeric_limits<int32_t>::max() ||
        values[i] < std::numeric_limits<int32_t>::min())
      throw InvalidArgument(op, ": ", values[i], " does not fit in int32; ask for int64");
    t.ptr<int32_t>()[i] = static_cast<int32_t>(values[i]);
  }
  return t;
}

Tensor IntegerScalarTensor(std::string_view op, DataType dtype, int64_t value) {
  return IntegerTensor(op, dtype, {&value, 1}).Reshaped(Shape());
}

int64_t ProductOfDims(std::span<const int64_t> dims, int begin, int end) {
  int64_t n = 1;
  for (int i = begin; i < end; ++i) n *= dims[i];
  return n;
}

std::vector<int64_t> RowMajorStrides(std::span<const int64_t> dims) {
  std::vector<int64_t> strides(dims.size());
  int64_t stride = 1;
  for (size_t i = dims.size(); i-- > 0;) {
    strides[i] = stride;
    stride *= dims[i];
  }
  return strides;
}

Shape CheckedShape(std::string_view op, std::span<const int64_t> dims) {
  for (int64_t dim : dims)
    if (dim < 0) throw InvalidArgument(op, ": dimension ", dim, " of the output is negative");
  try {
    return Shape(dims);
  } catch (const Error& error) {
    throw error.WithPrefix(std::string(op) + ": ");
  }
}

}  // namespace eager

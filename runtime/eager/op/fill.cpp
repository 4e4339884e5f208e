// SPDX-License-Identifier: Apache-2.0
#include "eager/op/fill.h"

#include <cstring>

namespace eager {

Tensor Zeros(const Shape& shape, DataType dtype) {
  Tensor t(dtype, shape);
  if (IsPlain(dtype) && t.TotalBytes() > 0) std::memset(t.raw(), 0, t.TotalBytes());
  return t;
}

Tensor Ones(const Shape& shape, DataType dtype) {
  if (dtype == DT_BOOL) return Tensor::Full(shape, true);
  return NumberTypes::Dispatch(dtype,
                               [&]<class T>() { return Tensor::Full(shape, static_cast<T>(1)); });
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// What kernels need that move elements without looking at them: one C++ type for each element
// size, so that such a kernel is compiled once per size and not once per dtype.
#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <type_traits>

#include "eager/core/dtype.h"
#include "eager/core/resource.h"
#include "eager/core/tensor.h"

namespace eager {

struct Bytes16 {
  uint64_t words[2];
};

/// Calls f.template operator()<T>() with a type as large as an element of `dtype` (its own type for
/// strings, resources and variants). Use with Tensor::ptr<T>(), which does not check dtypes.
template <class F>
void DispatchMovable(DataType dtype, F&& f) {
  switch (dtype) {
    case DT_STRING:
      return f.template operator()<std::string>();
    case DT_RESOURCE:
      return f.template operator()<ResourceHandle>();
    case DT_VARIANT:
      return f.template operator()<Variant>();
    default:
      break;
  }
  switch (DataTypeSize(dtype)) {
    case 1:
      return f.template operator()<uint8_t>();
    case 2:
      return f.template operator()<uint16_t>();
    case 4:
      return f.template operator()<uint32_t>();
    case 8:
      return f.template operator()<uint64_t>();
    case 16:
      return f.template operator()<Bytes16>();
    default:
      ThrowUnsupportedDtype(dtype);
  }
}

template <class T>
void CopyElements(T* to, const T* from, int64_t count) {
  if constexpr (std::is_trivially_copyable_v<T>) {
    if (count > 0) std::memcpy(to, from, static_cast<size_t>(count) * sizeof(T));
  } else {
    std::copy_n(from, count, to);
  }
}

/// Copies `count` elements between tensors of one dtype.
void CopyRange(Tensor& to, int64_t to_begin, const Tensor& from, int64_t from_begin, int64_t count);
/// Sets every element to zero, false or an empty value.
void SetZero(Tensor& tensor);
/// Sets every element to element `index` of `value`, which has the same dtype.
void SetAll(Tensor& tensor, const Tensor& value, int64_t index = 0);

}  // namespace eager

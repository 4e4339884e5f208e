// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/array_moves.h"

#include "eager/core/thread_pool.h"

namespace eager {
namespace {
constexpr int64_t kGrain = 1 << 15;
}

void CopyRange(Tensor& to, int64_t to_begin, const Tensor& from, int64_t from_begin,
               int64_t count) {
  if (count <= 0) return;
  DispatchMovable(to.dtype(), [&]<class T>() {
    CopyElements(to.ptr<T>() + to_begin, from.ptr<T>() + from_begin, count);
  });
}

void SetZero(Tensor& tensor) {
  if (tensor.NumElements() == 0) return;
  if (IsPlain(tensor.dtype())) {
    std::memset(tensor.raw(), 0, tensor.TotalBytes());
    return;
  }
  DispatchMovable(tensor.dtype(), [&]<class T>() {
    if constexpr (!std::is_trivially_copyable_v<T>)
      std::fill_n(tensor.ptr<T>(), tensor.NumElements(), T());
  });
}

void SetAll(Tensor& tensor, const Tensor& value, int64_t index) {
  const int64_t n = tensor.NumElements();
  if (n == 0) return;
  DispatchMovable(tensor.dtype(), [&]<class T>() {
    const T element = value.ptr<T>()[index];
    T* out = tensor.ptr<T>();
    if (n <= kGrain) {
      std::fill_n(out, n, element);
    } else {
      ParallelFor(n, kGrain,
                  [&](int64_t begin, int64_t end) { std::fill(out + begin, out + end, element); });
    }
  });
}

}  // namespace eager

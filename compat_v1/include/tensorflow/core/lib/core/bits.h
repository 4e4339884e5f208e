// SPDX-License-Identifier: Apache-2.0
// Logarithms of integers.
#pragma once

#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

/// The largest k with 2^k <= n; -1 for 0.
inline int Log2Floor(uint32 n) { return n == 0 ? -1 : 31 - __builtin_clz(n); }
inline int Log2Floor64(uint64 n) { return n == 0 ? -1 : 63 - __builtin_clzll(n); }
/// The smallest k with n <= 2^k; -1 for 0.
inline int Log2Ceiling(uint32 n) {
  int floor = Log2Floor(n);
  return n == (n & ~(n - 1)) ? floor : floor + 1;
}
inline int Log2Ceiling64(uint64 n) {
  int floor = Log2Floor64(n);
  return n == (n & ~(n - 1)) ? floor : floor + 1;
}
inline uint32 NextPowerOfTwo(uint32 value) {
  int exponent = Log2Ceiling(value);
  DCHECK_LT(exponent, 32);
  return 1u << exponent;
}
inline uint64 NextPowerOfTwo64(uint64 value) {
  int exponent = Log2Ceiling64(value);
  DCHECK_LT(exponent, 64);
  return 1ull << exponent;
}

}  // namespace tensorflow

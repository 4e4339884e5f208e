// SPDX-License-Identifier: Apache-2.0
// While kernels run, numbers below the normal range count as zero, as in TensorFlow. Executors hold
// one FlushDenormals around the kernels they run; the user's own code is not affected.
#pragma once

#ifdef __SSE__
#include <xmmintrin.h>
#endif

namespace eager {

/// Sets flush-to-zero and denormals-are-zero on this thread, and restores what was before.
class FlushDenormals {
 public:
#ifdef __SSE__
  FlushDenormals() : before_(_mm_getcsr()) {
    if ((before_ & kBoth) != kBoth) _mm_setcsr(before_ | kBoth);
  }
  ~FlushDenormals() {
    if ((before_ & kBoth) != kBoth) _mm_setcsr(before_);
  }

 private:
  static constexpr unsigned kBoth = 0x8040;
  const unsigned before_;
#else
  FlushDenormals() {}
#endif
  FlushDenormals(const FlushDenormals&) = delete;
  FlushDenormals& operator=(const FlushDenormals&) = delete;
};

}  // namespace eager

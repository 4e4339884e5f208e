// SPDX-License-Identifier: Apache-2.0
// MakeCleanup: a function that is called when the scope ends.
#pragma once

#include <utility>

#include "tensorflow/core/platform/macros.h"

namespace tensorflow {
namespace gtl {

template <typename F>
class Cleanup {
 public:
  explicit Cleanup(const F& f) : released_(false), f_(f) {}
  Cleanup(Cleanup&& src) : released_(src.released_), f_(src.release()) {}  // NOLINT
  Cleanup(const Cleanup&) = delete;
  Cleanup& operator=(const Cleanup&) = delete;
  ~Cleanup() {
    if (!released_) f_();
  }
  /// Gives the function back, which will not be called.
  F release() {
    released_ = true;
    return std::move(f_);
  }
  bool is_released() const { return released_; }

 private:
  bool released_;
  F f_;
};

template <typename F>
TF_MUST_USE_RESULT Cleanup<F> MakeCleanup(F&& f) {
  return Cleanup<F>(std::forward<F>(f));
}

}  // namespace gtl
}  // namespace tensorflow

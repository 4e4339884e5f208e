// SPDX-License-Identifier: Apache-2.0
// How long the plans that this thread runs may take.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "eager/core/error.h"

namespace eager {

/// Set for its thread until it is destroyed; then the one around it holds again. Plans look at it
/// after each step, so that a loop without end ends, and a single kernel does not.
class Deadline {
 public:
  /// So many milliseconds from now; 0 or less: without end.
  explicit Deadline(int64_t milliseconds) : before_(end_) {
    if (milliseconds > 0) end_ = Clock::now() + std::chrono::milliseconds(milliseconds);
  }
  ~Deadline() { end_ = before_; }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;

  static bool IsSet() { return end_.has_value(); }
  /// Throws kDeadlineExceeded once it has passed.
  static void Check() {
    if (end_ && Clock::now() >= *end_)
      throw Error(Code::kDeadlineExceeded, "Timed out waiting for notification");
  }

 private:
  using Clock = std::chrono::steady_clock;
  static inline thread_local std::optional<Clock::time_point> end_;
  const std::optional<Clock::time_point> before_;
};

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// EnvTime: the time of day.
#pragma once

#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class EnvTime {
 public:
  static constexpr uint64 kMicrosToNanos = 1000ULL;
  static constexpr uint64 kMillisToMicros = 1000ULL;
  static constexpr uint64 kMillisToNanos = 1000ULL * 1000ULL;
  static constexpr uint64 kSecondsToMillis = 1000ULL;
  static constexpr uint64 kSecondsToMicros = 1000ULL * 1000ULL;
  static constexpr uint64 kSecondsToNanos = 1000ULL * 1000ULL * 1000ULL;

  EnvTime() = default;
  virtual ~EnvTime() = default;

  /// The instance of the process. Never deleted.
  static EnvTime* Default();

  /// Since 1970: nanoseconds, microseconds, seconds.
  virtual uint64 NowNanos() const = 0;
  virtual uint64 NowMicros() const { return NowNanos() / kMicrosToNanos; }
  virtual uint64 NowSeconds() const { return NowNanos() / kSecondsToNanos; }
};

}  // namespace tensorflow

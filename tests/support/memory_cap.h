// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "eager/core/allocator.h"

namespace eager {

constexpr int64_t kMiB = int64_t{1} << 20;

/// While it lives, tensors may take `room` bytes more than now.
class MemoryCap {
 public:
  explicit MemoryCap(int64_t room) { SetAllocatorLimit(GetAllocatorStats().bytes_in_use + room); }
  ~MemoryCap() { SetAllocatorLimit(0); }
  MemoryCap(const MemoryCap&) = delete;
  MemoryCap& operator=(const MemoryCap&) = delete;
};

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Allocator: where the memory of tensors comes from.
#pragma once

#include <stdlib.h>

#include <functional>
#include <limits>
#include <string>

#include "tensorflow/core/framework/numeric_types.h"
#include "tensorflow/core/framework/type_traits.h"
#include "tensorflow/core/lib/core/refcount.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/numa.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

struct AllocationAttributes {
  AllocationAttributes() = default;
  AllocationAttributes(bool no_retry_on_failure, bool allocation_will_be_logged,
                       std::function<uint64()>* freed_by_func)
      : no_retry_on_failure(no_retry_on_failure),
        allocation_will_be_logged(allocation_will_be_logged),
        freed_by_func(freed_by_func) {}
  bool no_retry_on_failure = false;
  bool allocation_will_be_logged = false;
  std::function<uint64()>* freed_by_func = nullptr;
};

struct AllocatorStats {
  int64 num_allocs = 0;
  int64 bytes_in_use = 0;
  int64 peak_bytes_in_use = 0;
  int64 largest_alloc_size = 0;
  int64 bytes_reserved = 0;
  int64 peak_bytes_reserved = 0;

  string DebugString() const;
};

class Allocator {
 public:
  static constexpr size_t kAllocatorAlignment = 64;

  virtual ~Allocator();
  virtual string Name() = 0;
  /// Null if there is no memory.
  virtual void* AllocateRaw(size_t alignment, size_t num_bytes) = 0;
  virtual void* AllocateRaw(size_t alignment, size_t num_bytes, const AllocationAttributes&) {
    return AllocateRaw(alignment, num_bytes);
  }
  virtual void DeallocateRaw(void* ptr) = 0;
  virtual bool TracksAllocationSizes() const { return false; }
  virtual size_t RequestedSize(const void*) const {
    CHECK(false) << "allocator doesn't track sizes";
    return size_t(0);
  }
  virtual size_t AllocatedSize(const void* ptr) const { return RequestedSize(ptr); }
  virtual int64 AllocationId(const void*) const { return 0; }
};

/// The allocator of the process. Never deleted.
Allocator* cpu_allocator(int numa_node = port::kNUMANoAffinity);

/// Kinds of memory; only the host's exists here.
struct AllocatorAttributes {
  void set_on_host(bool v) { value |= static_cast<uint32>(v); }
  bool on_host() const { return value & 0x1; }
  void set_nic_compatible(bool v) { value |= static_cast<uint32>(v) << 1; }
  bool nic_compatible() const { return value & (0x1 << 1); }
  void set_gpu_compatible(bool v) { value |= static_cast<uint32>(v) << 2; }
  bool gpu_compatible() const { return value & (0x1 << 2); }
  void Merge(AllocatorAttributes other) { value |= other.value; }
  uint32 value = 0;
  int32 scope_id = 0;
};

}  // namespace tensorflow

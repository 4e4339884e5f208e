// SPDX-License-Identifier: Apache-2.0
// Memory of tensors: 64-byte aligned, reference-counted Buffers from a caching allocator that
// counts what is in use and can be capped.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace eager {

inline constexpr size_t kBufferAlignment = 64;

struct AllocatorStats {
  int64_t bytes_in_use = 0;       ///< Bytes of live Buffers.
  int64_t peak_bytes_in_use = 0;  ///< Highest value of bytes_in_use so far.
  int64_t bytes_cached = 0;       ///< Bytes kept for reuse.
  int64_t num_allocations = 0;
};
AllocatorStats GetAllocatorStats();
void ResetPeakStats();
/// At most this many bytes may be in use; 0 means no limit. The default: DefaultMemoryLimit(). An
/// allocation beyond it throws kResourceExhausted and changes nothing.
void SetAllocatorLimit(int64_t bytes);
/// Gives cached memory back to the system.
void ReleaseCachedMemory();

/// Raw aligned memory. Throws kResourceExhausted.
void* AllocateAligned(size_t bytes);
void DeallocateAligned(void* data, size_t bytes) noexcept;

/// A reference-counted block of memory, or a wrapper of memory that somebody else owns.
class Buffer {
 public:
  /// A new block with one reference.
  static Buffer* Allocate(size_t bytes);
  /// Wraps memory; `release` is called when the last reference goes.
  static Buffer* Wrap(void* data, size_t bytes, std::function<void()> release);

  void* data() const { return data_; }
  size_t size() const { return bytes_; }
  void Ref() { refs_.fetch_add(1, std::memory_order_relaxed); }
  void Unref() {
    if (refs_.fetch_sub(1, std::memory_order_acq_rel) == 1) Destroy();
  }
  bool IsUnique() const { return refs_.load(std::memory_order_acquire) == 1; }

 private:
  friend class Tensor;
  Buffer() = default;
  void Destroy();
  std::atomic<int32_t> refs_{1};
  void* data_ = nullptr;
  size_t bytes_ = 0;
  /// Set for strings, resources, variants: runs destructors. Set once, right after allocation.
  void (*destroy_elements_)(void* data, size_t bytes) = nullptr;
  std::function<void()>* release_ = nullptr;
};

}  // namespace eager

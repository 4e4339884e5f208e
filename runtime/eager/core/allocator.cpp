// SPDX-License-Identifier: Apache-2.0
// Sizes up to 64 MiB are rounded to one of four steps per power of two and kept in a list per step
// when freed: small ones first in a list of the thread, then in a shared one.
#include "eager/core/allocator.h"

#include <bit>
#include <cstdlib>
#include <mutex>
#include <new>
#include <vector>

#include "eager/core/error.h"

namespace eager {
namespace {

constexpr size_t kLargestCached = size_t{64} << 20;
constexpr size_t kLargestPerThread = size_t{32} << 10;
constexpr int kPerThreadDepth = 16;
constexpr int kClasses = 96;
constexpr int64_t kMaxCachedBytes = int64_t{512} << 20;

std::atomic<int64_t> in_use{0}, peak{0}, cached{0}, allocations{0}, limit{0};

// 64, 128, 192, 256, 320, 384, 448, 512, 640, ...: four steps between powers of two.
int ClassOf(size_t bytes) {
  const size_t units = (bytes + 63) / 64;
  if (units <= 4) return static_cast<int>(units == 0 ? 0 : units - 1);
  const int log = std::bit_width(units - 1);
  const size_t step = size_t{1} << (log - 3);
  const size_t quarter = (units - 1) / step - 4;
  return 4 + (log - 3) * 4 + static_cast<int>(quarter);
}
size_t BytesOf(int size_class) {
  if (size_class < 4) return (size_class + 1) * 64;
  const int log = (size_class - 4) / 4 + 3, quarter = (size_class - 4) % 4;
  return ((size_t{1} << (log - 3)) * (quarter + 5)) * 64;
}

struct SharedLists {
  std::mutex mutex;
  std::vector<void*> blocks[kClasses];
};
SharedLists& Shared() {
  static SharedLists* lists = new SharedLists;
  return *lists;
}

struct ThreadLists {
  void* blocks[kClasses][kPerThreadDepth];
  int count[kClasses] = {};
  ~ThreadLists() {
    for (int c = 0; c < kClasses; ++c)
      while (count[c] > 0) {
        cached.fetch_sub(static_cast<int64_t>(BytesOf(c)), std::memory_order_relaxed);
        std::free(blocks[c][--count[c]]);
      }
    alive = false;
  }
  static thread_local bool alive;
};
thread_local bool ThreadLists::alive = true;
thread_local ThreadLists thread_lists;

void CountUse(int64_t bytes) {
  const int64_t now = in_use.fetch_add(bytes, std::memory_order_relaxed) + bytes;
  const int64_t cap = limit.load(std::memory_order_relaxed);
  if (cap > 0 && now > cap) {
    in_use.fetch_sub(bytes, std::memory_order_relaxed);
    throw ResourceExhausted("tensor of ", bytes, " bytes: ", now - bytes, " bytes are in use and the limit is ", cap);
  }
  int64_t seen = peak.load(std::memory_order_relaxed);
  while (now > seen && !peak.compare_exchange_weak(seen, now, std::memory_order_relaxed)) {
  }
  allocations.fetch_add(1, std::memory_order_relaxed);
}

void* TakeCached(int size_class) {
  if (BytesOf(size_class) <= kLargestPerThread && ThreadLists::alive) {
    ThreadLists& lists = thread_lists;
    if (lists.count[size_class] > 0) return lists.blocks[size_class][--lists.count[size_class]];
  }
  SharedLists& shared = Shared();
  std::lock_guard lock(shared.mutex);
  auto& blocks = shared.blocks[size_class];
  if (blocks.empty()) return nullptr;
  void* block = blocks.back();
  blocks.pop_back();
  return block;
}

}  // namespace

AllocatorStats GetAllocatorStats() { return {in_use, peak, cached, allocations}; }
void ResetPeakStats() { peak = in_use.load(); }
void SetAllocatorLimit(int64_t bytes) { limit = bytes; }

void ReleaseCachedMemory() {
  SharedLists& shared = Shared();
  std::lock_guard lock(shared.mutex);
  for (int c = 0; c < kClasses; ++c) {
    for (void* block : shared.blocks[c]) std::free(block);
    cached.fetch_sub(static_cast<int64_t>(BytesOf(c) * shared.blocks[c].size()), std::memory_order_relaxed);
    shared.blocks[c].clear();
  }
}

void* AllocateAligned(size_t bytes) {
  CountUse(static_cast<int64_t>(bytes));
  void* data = nullptr;
  if (bytes <= kLargestCached) {
    const int size_class = ClassOf(bytes);
    if ((data = TakeCached(size_class))) {
      cached.fetch_sub(static_cast<int64_t>(BytesOf(size_class)), std::memory_order_relaxed);
      return data;
    }
    data = std::aligned_alloc(kBufferAlignment, BytesOf(size_class));
  } else if (bytes <= size_t{1} << 46) {
    data = std::aligned_alloc(kBufferAlignment, (bytes + 63) / 64 * 64);
  }
  if (!data) {
    in_use.fetch_sub(static_cast<int64_t>(bytes), std::memory_order_relaxed);
    throw ResourceExhausted("tensor of ", bytes, " bytes: out of memory");
  }
  return data;
}

void DeallocateAligned(void* data, size_t bytes) noexcept {
  in_use.fetch_sub(static_cast<int64_t>(bytes), std::memory_order_relaxed);
  if (bytes > kLargestCached) return std::free(data);
  const int size_class = ClassOf(bytes);
  const auto block_bytes = static_cast<int64_t>(BytesOf(size_class));
  if (cached.fetch_add(block_bytes, std::memory_order_relaxed) + block_bytes > kMaxCachedBytes) {
    cached.fetch_sub(block_bytes, std::memory_order_relaxed);
    return std::free(data);
  }
  if (BytesOf(size_class) <= kLargestPerThread && ThreadLists::alive) {
    ThreadLists& lists = thread_lists;
    if (lists.count[size_class] < kPerThreadDepth) {
      lists.blocks[size_class][lists.count[size_class]++] = data;
      return;
    }
  }
  SharedLists& shared = Shared();
  std::lock_guard lock(shared.mutex);
  shared.blocks[size_class].push_back(data);
}

Buffer* Buffer::Allocate(size_t bytes) {
  void* data = AllocateAligned(bytes);
  auto* buffer = new Buffer;
  buffer->data_ = data;
  buffer->bytes_ = bytes;
  return buffer;
}

Buffer* Buffer::Wrap(void* data, size_t bytes, std::function<void()> release) {
  auto* buffer = new Buffer;
  buffer->data_ = data;
  buffer->bytes_ = bytes;
  buffer->release_ = new std::function<void()>(std::move(release));
  return buffer;
}

void Buffer::Destroy() {
  if (release_) {
    if (*release_) (*release_)();
    delete release_;
  } else {
    if (destroy_elements_) destroy_elements_(data_, bytes_);
    DeallocateAligned(data_, bytes_);
  }
  delete this;
}

}  // namespace eager

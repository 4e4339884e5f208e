// SPDX-License-Identifier: Apache-2.0
// Sizes up to 64 MiB are rounded to one of four steps per power of two and kept in a list per step
// when freed: small ones first in a list of the thread, then in a shared one.
#include "eager/core/allocator.h"

#include <sys/mman.h>

#include <bit>
#include <cstdlib>
#include <limits>
#include <memory>
#include <mutex>
#include <new>
#include <vector>

#include "eager/core/error.h"
#include "eager/core/memory_limit.h"

namespace eager {
namespace {

constexpr size_t kLargestCached = size_t{64} << 20;
constexpr size_t kHugePage = size_t{2} << 20;
constexpr size_t kLargestPerThread = size_t{32} << 10;
constexpr int kPerThreadDepth = 16;
constexpr int kClasses = 96;
constexpr int64_t kMaxCachedBytes = int64_t{512} << 20;

constexpr int64_t kUnlimited = std::numeric_limits<int64_t>::max();
// As long as nobody has said a limit: the first allocation goes beyond it and asks for the default.
constexpr int64_t kNotAsked = 0;

std::atomic<int64_t> in_use{0}, peak{0}, cached{0}, allocations{0}, limit{kNotAsked};

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

int64_t Limit() {
  const int64_t said = limit.load(std::memory_order_relaxed);
  if (said != kNotAsked) return said;
  int64_t before = kNotAsked;
  limit.compare_exchange_strong(before, DefaultMemoryLimit());
  return limit.load();
}

void CountUse(int64_t bytes) {
  const int64_t now = in_use.fetch_add(bytes, std::memory_order_relaxed) + bytes;
  if (now > limit.load(std::memory_order_relaxed)) {
    in_use.fetch_sub(bytes, std::memory_order_relaxed);
    const int64_t cap = Limit();  // may throw
    if (bytes > cap)
      throw ResourceExhausted(bytes, " bytes are asked for, and the limit is ", cap);
    if (now > cap)
      throw ResourceExhausted(bytes, " bytes are asked for, ", now - bytes,
                              " are in use, and the limit is ", cap);
    in_use.fetch_add(bytes, std::memory_order_relaxed);
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
void SetAllocatorLimit(int64_t bytes) { limit = bytes > 0 ? bytes : kUnlimited; }

void ReleaseCachedMemory() {
  SharedLists& shared = Shared();
  std::lock_guard lock(shared.mutex);
  for (int c = 0; c < kClasses; ++c) {
    for (void* block : shared.blocks[c]) std::free(block);
    cached.fetch_sub(static_cast<int64_t>(BytesOf(c) * shared.blocks[c].size()), std::memory_order_relaxed);
    shared.blocks[c].clear();
  }
}

namespace {

// Memory of the system; `bytes` is a multiple of 64. Where it holds whole huge pages it is made of
// them: fewer faults when it is first written, and a pass over it is some percent faster.
void* TakeFromSystem(size_t bytes) {
  if (bytes < kHugePage) return std::aligned_alloc(kBufferAlignment, bytes);
  void* data = nullptr;
  if (posix_memalign(&data, kHugePage, bytes) != 0) return nullptr;
  madvise(data, bytes / kHugePage * kHugePage, MADV_HUGEPAGE);
  return data;
}

// What is kept for reuse counts as little as possible: it is given back where it is in the way.
void* AllocateFromSystem(size_t bytes) {
  if (bytes > size_t{1} << 46) return nullptr;
  const bool is_in_the_way = cached.load(std::memory_order_relaxed) > Limit() - in_use.load();
  if (is_in_the_way) ReleaseCachedMemory();
  void* data = TakeFromSystem(bytes);
  if (data || is_in_the_way) return data;
  ReleaseCachedMemory();
  return TakeFromSystem(bytes);
}

}  // namespace

void* AllocateAligned(size_t bytes) {
  // Larger than any memory, and than what the counters hold.
  if (bytes > size_t{1} << 62) throw ResourceExhausted(bytes, " bytes are asked for");
  CountUse(static_cast<int64_t>(bytes));
  size_t rounded = (bytes + 63) / 64 * 64;
  if (bytes <= kLargestCached) {
    const int size_class = ClassOf(bytes);
    rounded = BytesOf(size_class);
    if (void* data = TakeCached(size_class)) {
      cached.fetch_sub(static_cast<int64_t>(rounded), std::memory_order_relaxed);
      return data;
    }
  }
  void* data = AllocateFromSystem(rounded);
  if (!data) {
    in_use.fetch_sub(static_cast<int64_t>(bytes), std::memory_order_relaxed);
    throw ResourceExhausted(bytes, " bytes are asked for, and the system has no more");
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
  try {
    shared.blocks[size_class].push_back(data);
  } catch (const std::bad_alloc&) {
    cached.fetch_sub(block_bytes, std::memory_order_relaxed);
    std::free(data);
  }
}

Buffer* Buffer::Allocate(size_t bytes) {
  std::unique_ptr<Buffer> buffer(new Buffer);
  buffer->data_ = AllocateAligned(bytes);
  buffer->bytes_ = bytes;
  return buffer.release();
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

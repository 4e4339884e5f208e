// SPDX-License-Identifier: Apache-2.0
// thread::ThreadPool on Eigen's work-stealing pool.
#define EIGEN_USE_THREADS
#include "tensorflow/core/lib/core/threadpool.h"

#include <unsupported/Eigen/CXX11/ThreadPool>

#include <algorithm>

#include "tensorflow/core/lib/core/blocking_counter.h"

namespace tensorflow {
namespace thread {
namespace {

/// Starts Eigen's threads through an Env.
struct EnvThreads {
  struct EnvThread {
    std::unique_ptr<Thread> thread;
    EnvThread(Thread* t) : thread(t) {}  // NOLINT
    void OnCancel() {}
  };
  struct Task {
    std::function<void()> f;  // empty: no task
  };
  Env* env;
  ThreadOptions options;
  string name;

  EnvThread* CreateThread(std::function<void()> fn) {
    return new EnvThread(env->StartThread(options, name, std::move(fn)));
  }
  Task CreateTask(std::function<void()> fn) { return Task{std::move(fn)}; }
  void ExecuteTask(const Task& task) { task.f(); }
};

/// A block should cost at least this many cycles, so that handing it over is worth its while.
constexpr int64 kMinCyclesPerBlock = 10000;

int64 BlockSize(int64 total, int64 cost_per_unit, int num_threads) {
  int64 by_cost = kMinCyclesPerBlock / std::max<int64>(1, cost_per_unit) + 1;
  int64 by_threads = (total + 4 * num_threads - 1) / (4 * num_threads);
  return std::max<int64>(1, std::max(by_cost, by_threads));
}

}  // namespace

struct ThreadPool::Impl {
  Impl(Env* env, const ThreadOptions& options, const string& name, int num_threads, bool spin)
      : pool(num_threads, spin, EnvThreads{env, options, name}) {}
  Eigen::ThreadPoolTempl<EnvThreads> pool;
};

ThreadPool::ThreadPool(Env* env, const ThreadOptions& thread_options, const string& name,
                       int num_threads, bool low_latency_hint, Eigen::Allocator*) {
  CHECK_GE(num_threads, 1);
  impl_.reset(new Impl(env, thread_options, "tf_" + name, num_threads, low_latency_hint));
}
ThreadPool::ThreadPool(Env* env, const string& name, int num_threads)
    : ThreadPool(env, ThreadOptions(), name, num_threads, true) {}
ThreadPool::ThreadPool(Env* env, const ThreadOptions& thread_options, const string& name,
                       int num_threads)
    : ThreadPool(env, thread_options, name, num_threads, true) {}
ThreadPool::~ThreadPool() {}

void ThreadPool::Schedule(std::function<void()> fn) {
  CHECK(fn != nullptr);
  impl_->pool.Schedule(std::move(fn));
}
void ThreadPool::ScheduleWithHint(std::function<void()> fn, int start, int limit) {
  impl_->pool.ScheduleWithHint(std::move(fn), start, limit);
}
int ThreadPool::NumThreads() const { return impl_->pool.NumThreads(); }
int ThreadPool::CurrentThreadId() const { return impl_->pool.CurrentThreadId(); }
Eigen::ThreadPoolInterface* ThreadPool::AsEigenThreadPool() const { return &impl_->pool; }

int ThreadPool::NumShardsUsedByFixedBlockSizeScheduling(const int64 total, const int64 block_size) {
  if (block_size <= 0 || total <= 1 || total <= block_size || NumThreads() == 1) return 1;
  return static_cast<int>((total + block_size - 1) / block_size);
}
int ThreadPool::NumShardsUsedByTransformRangeConcurrently(const int64 block_size,
                                                          const int64 total) {
  return NumShardsUsedByFixedBlockSizeScheduling(total, block_size);
}

void ThreadPool::TransformRangeConcurrently(const int64 block_size, const int64 total,
                                            const std::function<void(int64, int64)>& fn) {
  const int shards = NumShardsUsedByFixedBlockSizeScheduling(total, block_size);
  if (shards == 1) {
    fn(0, total);
    return;
  }
  BlockingCounter counter(shards);
  // Halves are handed over until a block is left, so that the work spreads in few steps.
  std::function<void(int64, int64)> handle_range = [&](int64 first, int64 last) {
    while (last - first > block_size) {
      int64 middle = first + ((last - first) / 2 + block_size - 1) / block_size * block_size;
      Schedule([&handle_range, middle, last] { handle_range(middle, last); });
      last = middle;
    }
    fn(first, last);
    counter.DecrementCount();
  };
  handle_range(0, total);
  counter.Wait();
}

void ThreadPool::ParallelFor(int64 total, int64 cost_per_unit,
                             const std::function<void(int64, int64)>& fn) {
  CHECK_GE(total, 0);
  TransformRangeConcurrently(BlockSize(total, cost_per_unit, NumThreads()), total, fn);
}
void ThreadPool::ParallelFor(int64 total, const SchedulingParams& params,
                             const std::function<void(int64, int64)>& fn) {
  if (params.strategy() == SchedulingStrategy::kAdaptive) {
    ParallelFor(total, params.cost_per_unit(), fn);
  } else {
    TransformRangeConcurrently(params.block_size(), total, fn);
  }
}
void ThreadPool::ParallelForWithWorkerId(int64 total, int64 cost_per_unit,
                                         const std::function<void(int64, int64, int)>& fn) {
  ParallelFor(total, cost_per_unit, [this, &fn](int64 first, int64 last) {
    fn(first, last, CurrentThreadId() + 1);
  });
}
void ThreadPool::ParallelForWithWorkerId(int64 total, const SchedulingParams& params,
                                         const std::function<void(int64, int64, int)>& fn) {
  ParallelFor(total, params, [this, &fn](int64 first, int64 last) {
    fn(first, last, CurrentThreadId() + 1);
  });
}

}  // namespace thread
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// thread::ThreadPool: threads that run closures, and loops divided among them.
#pragma once

#include <functional>
#include <memory>

#include "tensorflow/core/lib/core/threadpool_interface.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/types.h"

namespace Eigen {
class Allocator;
class ThreadPoolInterface;
}  // namespace Eigen

namespace tensorflow {
namespace thread {

class ThreadPool {
 public:
  /// How ParallelFor divides its range.
  enum class SchedulingStrategy { kAdaptive, kFixedBlockSize };
  class SchedulingParams {
   public:
    explicit SchedulingParams(SchedulingStrategy strategy, int64 cost_per_unit, int64 block_size)
        : strategy_(strategy), cost_per_unit_(cost_per_unit), block_size_(block_size) {}
    SchedulingStrategy strategy() const { return strategy_; }
    int64 cost_per_unit() const { return cost_per_unit_; }
    int64 block_size() const { return block_size_; }

   private:
    SchedulingStrategy strategy_;
    int64 cost_per_unit_;
    int64 block_size_;
  };

  ThreadPool(Env* env, const ThreadOptions& thread_options, const string& name, int num_threads,
             bool low_latency_hint, Eigen::Allocator* allocator = nullptr);
  ThreadPool(Env* env, const string& name, int num_threads);
  ThreadPool(Env* env, const ThreadOptions& thread_options, const string& name, int num_threads);
  /// Waits for all that was scheduled.
  ~ThreadPool();
  ThreadPool(const ThreadPool&) = delete;
  void operator=(const ThreadPool&) = delete;

  /// Runs `fn` in one of the threads.
  void Schedule(std::function<void()> fn);
  void ScheduleWithHint(std::function<void()> fn, int start, int limit);

  /// Calls `fn(first, last)` for disjoint ranges that make up [0, total) and returns when all have
  /// returned. `cost_per_unit` is about the number of CPU cycles for one step.
  void ParallelFor(int64 total, int64 cost_per_unit, const std::function<void(int64, int64)>& fn);
  void ParallelFor(int64 total, const SchedulingParams& scheduling_params,
                   const std::function<void(int64, int64)>& fn);
  /// The same with ranges of `block_size`.
  void TransformRangeConcurrently(const int64 block_size, const int64 total,
                                  const std::function<void(int64, int64)>& fn);
  int NumShardsUsedByTransformRangeConcurrently(const int64 block_size, const int64 total);
  int NumShardsUsedByFixedBlockSizeScheduling(const int64 total, const int64 block_size);
  /// The same, with a number for the thread: 0 for the caller, 1 to NumThreads() for the others.
  void ParallelForWithWorkerId(int64 total, int64 cost_per_unit,
                               const std::function<void(int64, int64, int)>& fn);
  void ParallelForWithWorkerId(int64 total, const SchedulingParams& scheduling_params,
                               const std::function<void(int64, int64, int)>& fn);

  int NumThreads() const;
  /// Number of the calling thread in this pool, -1 for one of another.
  int CurrentThreadId() const;
  Eigen::ThreadPoolInterface* AsEigenThreadPool() const;

  struct Impl;

 private:
  std::unique_ptr<Impl> impl_;
};

}  // namespace thread
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// ThreadPoolInterface: what a program's own thread pool has to offer.
#pragma once

#include <functional>
#include <utility>

namespace tensorflow {
namespace thread {

class ThreadPoolInterface {
 public:
  virtual ~ThreadPoolInterface() = default;
  virtual void Schedule(std::function<void()> fn) = 0;
  virtual void ScheduleWithHint(std::function<void()> fn, int start, int end) {
    (void)start, (void)end;
    Schedule(std::move(fn));
  }
  virtual void Cancel() {}
  virtual int NumThreads() const = 0;
  /// Number of the calling thread in this pool, -1 for one of another.
  virtual int CurrentThreadId() const = 0;
};

}  // namespace thread
}  // namespace tensorflow

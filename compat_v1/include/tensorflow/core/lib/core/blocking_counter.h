// SPDX-License-Identifier: Apache-2.0
// BlockingCounter: waits until something has happened a number of times.
#pragma once

#include <condition_variable>
#include <mutex>

#include "tensorflow/core/platform/logging.h"

namespace tensorflow {

class BlockingCounter {
 public:
  explicit BlockingCounter(int initial_count) : count_(initial_count) {
    CHECK_GE(initial_count, 0);
  }
  /// Called `initial_count` times.
  void DecrementCount() {
    std::lock_guard<std::mutex> lock(mutex_);
    if (--count_ == 0) reached_zero_.notify_all();
  }
  void Wait() {
    std::unique_lock<std::mutex> lock(mutex_);
    reached_zero_.wait(lock, [this] { return count_ == 0; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable reached_zero_;
  int count_;
};

}  // namespace tensorflow

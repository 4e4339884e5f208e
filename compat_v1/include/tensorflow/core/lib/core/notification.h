// SPDX-License-Identifier: Apache-2.0
// Notification: one thread tells others, once, that something has happened.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class Notification {
 public:
  Notification() : notified_(false) {}
  ~Notification() { std::lock_guard<std::mutex> lock(mutex_); }
  Notification(const Notification&) = delete;
  Notification& operator=(const Notification&) = delete;

  /// May be called once.
  void Notify() {
    std::lock_guard<std::mutex> lock(mutex_);
    notified_.store(true, std::memory_order_release);
    changed_.notify_all();
  }
  bool HasBeenNotified() const { return notified_.load(std::memory_order_acquire); }
  void WaitForNotification() {
    std::unique_lock<std::mutex> lock(mutex_);
    changed_.wait(lock, [this] { return HasBeenNotified(); });
  }

 private:
  friend bool WaitForNotificationWithTimeout(Notification* n, int64 timeout_in_us);
  std::mutex mutex_;
  std::condition_variable changed_;
  std::atomic<bool> notified_;
};

/// Whether it was notified within `timeout_in_us` microseconds.
inline bool WaitForNotificationWithTimeout(Notification* n, int64 timeout_in_us) {
  std::unique_lock<std::mutex> lock(n->mutex_);
  return n->changed_.wait_for(lock, std::chrono::microseconds(timeout_in_us),
                              [n] { return n->HasBeenNotified(); });
}

}  // namespace tensorflow

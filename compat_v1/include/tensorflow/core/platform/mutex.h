// SPDX-License-Identifier: Apache-2.0
// mutex, its locks and condition variables, on the standard library's.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/thread_annotations.h"
#include "tensorflow/core/platform/types.h"

#if __cplusplus >= 201402L
#include <shared_mutex>
#endif

namespace tensorflow {

enum ConditionResult { kCond_Timeout, kCond_MaybeNotified };
enum LinkerInitialized { LINKER_INITIALIZED };

/// Exclusive and shared locking.
class LOCKABLE mutex {
 public:
  mutex() = default;
  explicit mutex(LinkerInitialized) {}
  mutex(const mutex&) = delete;
  mutex& operator=(const mutex&) = delete;

  void lock() EXCLUSIVE_LOCK_FUNCTION() { impl_.lock(); }
  bool try_lock() EXCLUSIVE_TRYLOCK_FUNCTION(true) { return impl_.try_lock(); }
  void unlock() UNLOCK_FUNCTION() { impl_.unlock(); }
  void lock_shared() SHARED_LOCK_FUNCTION() { impl_.lock_shared(); }
  bool try_lock_shared() SHARED_TRYLOCK_FUNCTION(true) { return impl_.try_lock_shared(); }
  void unlock_shared() UNLOCK_FUNCTION() { impl_.unlock_shared(); }

 private:
  std::shared_timed_mutex impl_;
};

/// Holds a mutex exclusively while it lives.
class SCOPED_LOCKABLE mutex_lock {
 public:
  typedef ::tensorflow::mutex mutex_type;

  explicit mutex_lock(mutex_type& mu) EXCLUSIVE_LOCK_FUNCTION(mu) : mu_(&mu) { mu_->lock(); }
  mutex_lock(mutex_type& mu, std::try_to_lock_t) EXCLUSIVE_LOCK_FUNCTION(mu)
      : mu_(mu.try_lock() ? &mu : nullptr) {}
  mutex_lock(mutex_lock&& ml) noexcept EXCLUSIVE_LOCK_FUNCTION(ml.mu_) : mu_(ml.mu_) {
    ml.mu_ = nullptr;
  }
  mutex_lock(const mutex_lock&) = delete;
  mutex_lock& operator=(const mutex_lock&) = delete;
  ~mutex_lock() UNLOCK_FUNCTION() {
    if (mu_ != nullptr) mu_->unlock();
  }
  mutex_type* mutex() { return mu_; }
  explicit operator bool() const { return mu_ != nullptr; }

 private:
  mutex_type* mu_;
};

/// Holds a mutex in shared mode while it lives.
class SCOPED_LOCKABLE tf_shared_lock {
 public:
  typedef ::tensorflow::mutex mutex_type;

  explicit tf_shared_lock(mutex_type& mu) SHARED_LOCK_FUNCTION(mu) : mu_(&mu) {
    mu_->lock_shared();
  }
  tf_shared_lock(mutex_type& mu, std::try_to_lock_t) SHARED_LOCK_FUNCTION(mu)
      : mu_(mu.try_lock_shared() ? &mu : nullptr) {}
  tf_shared_lock(tf_shared_lock&& ml) noexcept SHARED_LOCK_FUNCTION(ml.mu_) : mu_(ml.mu_) {
    ml.mu_ = nullptr;
  }
  tf_shared_lock(const tf_shared_lock&) = delete;
  tf_shared_lock& operator=(const tf_shared_lock&) = delete;
  ~tf_shared_lock() UNLOCK_FUNCTION() {
    if (mu_ != nullptr) mu_->unlock_shared();
  }
  mutex_type* mutex() { return mu_; }
  explicit operator bool() const { return mu_ != nullptr; }

 private:
  mutex_type* mu_;
};

/// Waits for a notification while a mutex_lock is given up.
class condition_variable {
 public:
  condition_variable() = default;
  condition_variable(const condition_variable&) = delete;
  condition_variable& operator=(const condition_variable&) = delete;

  void wait(mutex_lock& lock) { impl_.wait(*lock.mutex()); }
  template <class Rep, class Period>
  std::cv_status wait_for(mutex_lock& lock, std::chrono::duration<Rep, Period> duration) {
    return impl_.wait_for(*lock.mutex(), duration);
  }
  void notify_one() { impl_.notify_one(); }
  void notify_all() { impl_.notify_all(); }

 private:
  std::condition_variable_any impl_;
};

/// Waits until notified or `ms` milliseconds have passed.
inline ConditionResult WaitForMilliseconds(mutex_lock* mu, condition_variable* cv, int64 ms) {
  std::cv_status status = cv->wait_for(*mu, std::chrono::milliseconds(ms));
  return status == std::cv_status::timeout ? kCond_Timeout : kCond_MaybeNotified;
}

}  // namespace tensorflow

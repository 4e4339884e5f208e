// SPDX-License-Identifier: Apache-2.0
// Clang's thread safety annotations; empty for other compilers.
#pragma once

#if defined(__clang__) && (!defined(SWIG))
#define TF_INTERNAL_THREAD_ANNOTATION(x) __attribute__((x))
#else
#define TF_INTERNAL_THREAD_ANNOTATION(x)
#endif

#ifndef GUARDED_BY
#define GUARDED_BY(x) TF_INTERNAL_THREAD_ANNOTATION(guarded_by(x))
#endif
#define PT_GUARDED_BY(x) TF_INTERNAL_THREAD_ANNOTATION(pt_guarded_by(x))
#define ACQUIRED_AFTER(...) TF_INTERNAL_THREAD_ANNOTATION(acquired_after(__VA_ARGS__))
#define ACQUIRED_BEFORE(...) TF_INTERNAL_THREAD_ANNOTATION(acquired_before(__VA_ARGS__))
#define ACQUIRE(...) TF_INTERNAL_THREAD_ANNOTATION(acquire_capability(__VA_ARGS__))
#define ACQUIRE_SHARED(...) TF_INTERNAL_THREAD_ANNOTATION(acquire_shared_capability(__VA_ARGS__))
#define RELEASE(...) TF_INTERNAL_THREAD_ANNOTATION(release_capability(__VA_ARGS__))
#define TRY_ACQUIRE(...) TF_INTERNAL_THREAD_ANNOTATION(try_acquire_capability(__VA_ARGS__))
#define EXCLUSIVE_LOCKS_REQUIRED(...) \
  TF_INTERNAL_THREAD_ANNOTATION(exclusive_locks_required(__VA_ARGS__))
#define SHARED_LOCKS_REQUIRED(...) \
  TF_INTERNAL_THREAD_ANNOTATION(shared_locks_required(__VA_ARGS__))
#define LOCKS_EXCLUDED(...) TF_INTERNAL_THREAD_ANNOTATION(locks_excluded(__VA_ARGS__))
#define LOCK_RETURNED(x) TF_INTERNAL_THREAD_ANNOTATION(lock_returned(x))
#define LOCKABLE TF_INTERNAL_THREAD_ANNOTATION(lockable)
#define SCOPED_LOCKABLE TF_INTERNAL_THREAD_ANNOTATION(scoped_lockable)
#define EXCLUSIVE_LOCK_FUNCTION(...) \
  TF_INTERNAL_THREAD_ANNOTATION(exclusive_lock_function(__VA_ARGS__))
#define SHARED_LOCK_FUNCTION(...) \
  TF_INTERNAL_THREAD_ANNOTATION(shared_lock_function(__VA_ARGS__))
#define EXCLUSIVE_TRYLOCK_FUNCTION(...) \
  TF_INTERNAL_THREAD_ANNOTATION(exclusive_trylock_function(__VA_ARGS__))
#define SHARED_TRYLOCK_FUNCTION(...) \
  TF_INTERNAL_THREAD_ANNOTATION(shared_trylock_function(__VA_ARGS__))
#define UNLOCK_FUNCTION(...) TF_INTERNAL_THREAD_ANNOTATION(unlock_function(__VA_ARGS__))
#define ASSERT_EXCLUSIVE_LOCK(...) TF_INTERNAL_THREAD_ANNOTATION(assert_exclusive_lock(__VA_ARGS__))
#define ASSERT_SHARED_LOCK(...) TF_INTERNAL_THREAD_ANNOTATION(assert_shared_lock(__VA_ARGS__))
#define NO_THREAD_SAFETY_ANALYSIS TF_INTERNAL_THREAD_ANNOTATION(no_thread_safety_analysis)

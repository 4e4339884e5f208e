// SPDX-License-Identifier: Apache-2.0
// Runs one function on several threads that start together.
#pragma once

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

/// Calls f(0), ..., f(count - 1), each on its own thread, and returns when all have ended. None
/// begins before all are there.
inline void RunThreads(int count, const std::function<void(int)>& f) {
  std::atomic<int> waiting{count};
  std::vector<std::thread> threads;
  for (int t = 0; t < count; ++t)
    threads.emplace_back([&, t] {
      for (--waiting; waiting > 0;) std::this_thread::yield();
      f(t);
    });
  for (std::thread& thread : threads) thread.join();
}

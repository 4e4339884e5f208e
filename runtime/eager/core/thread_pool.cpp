// SPDX-License-Identifier: Apache-2.0
#include "eager/core/thread_pool.h"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "eager/core/error.h"
#include "eager/core/flush_denormals.h"

namespace eager {
namespace {

// At most this many pieces, so that the bounds depend on n and grain alone.
constexpr int64_t kMaxPieces = 64;

int CpusAllowed() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) == 0) return std::max(1, CPU_COUNT(&set));
  return 1;
}

int InitialThreads() {
  if (const char* text = std::getenv("EAGERIZE_NUM_THREADS")) {
    const int n = std::atoi(text);
    if (n >= 1 && n <= 1024) return n;
  }
  return CpusAllowed();
}

std::atomic<int>& ThreadCount() {
  static std::atomic<int> count{InitialThreads()};
  return count;
}

struct Loop {
  int64_t n, piece;
  const std::function<void(int64_t, int64_t)>* f;
  std::atomic<int64_t> next{0};
  std::atomic<int64_t> done{0};
  int64_t pieces;
  std::mutex mutex;
  std::condition_variable finished;
  std::exception_ptr error;

  // Works on pieces until none is left.
  void Work() {
    for (int64_t i; (i = next.fetch_add(1)) < pieces;) {
      try {
        (*f)(i* piece, std::min(n, (i + 1) * piece));
      } catch (...) {
        std::lock_guard lock(mutex);
        if (!error) error = std::current_exception();
      }
      if (done.fetch_add(1) + 1 == pieces) {
        std::lock_guard lock(mutex);
        finished.notify_all();
      }
    }
  }
};

thread_local bool inside_loop = false;

class Pool {
 public:
  void Offer(const std::shared_ptr<Loop>& loop, int helpers) {
    std::lock_guard lock(mutex_);
    while (static_cast<int>(workers_.size()) < helpers && StartWorker()) {
    }
    for (int i = 0; i < helpers; ++i) queue_.push_back(loop);
    available_.notify_all();
  }

 private:
  // No if the system has no more threads: the work is done by fewer, if need be by the caller alone.
  bool StartWorker() {
    try {
      workers_.emplace_back([this] { Run(); });
      return true;
    } catch (const std::system_error&) {
      return false;
    }
  }
  void Run() {
    inside_loop = true;
    const FlushDenormals flush;
    for (;;) {
      std::shared_ptr<Loop> loop;
      {
        std::unique_lock lock(mutex_);
        available_.wait(lock, [&] { return !queue_.empty(); });
        loop = std::move(queue_.front());
        queue_.pop_front();
      }
      loop->Work();
    }
  }
  std::mutex mutex_;
  std::condition_variable available_;
  std::deque<std::shared_ptr<Loop>> queue_;
  std::vector<std::thread> workers_;
};

Pool& ThePool() {
  static Pool* pool = new Pool;  // never destroyed: its threads live as long as the process
  return *pool;
}

}  // namespace

int NumThreads() { return ThreadCount(); }

void SetNumThreads(int n) {
  if (n < 1 || n > 1024)
    throw InvalidArgument("number of threads must be between 1 and 1024, is ", n);
  ThreadCount() = n;
}

void ParallelFor(int64_t n, int64_t grain, const std::function<void(int64_t, int64_t)>& f) {
  if (n <= 0) return;
  grain = std::max<int64_t>(grain, 1);
  const int64_t pieces = std::clamp<int64_t>(n / grain, 1, kMaxPieces);
  const int64_t piece = (n + pieces - 1) / pieces;
  if (pieces == 1) return f(0, n);
  const int threads = static_cast<int>(std::min<int64_t>(NumThreads(), pieces));
  if (threads == 1 || inside_loop) {
    for (int64_t begin = 0; begin < n; begin += piece) f(begin, std::min(n, begin + piece));
    return;
  }
  auto loop = std::make_shared<Loop>();
  loop->n = n;
  loop->piece = piece;
  loop->pieces = (n + piece - 1) / piece;
  loop->f = &f;
  ThePool().Offer(loop, threads - 1);
  inside_loop = true;
  loop->Work();
  inside_loop = false;
  std::unique_lock lock(loop->mutex);
  loop->finished.wait(lock, [&] { return loop->done.load() == loop->pieces; });
  // Taken out of the loop, which a worker may let go last: the error ends on the thread that reads it.
  if (std::exception_ptr error = std::exchange(loop->error, nullptr)) std::rethrow_exception(error);
}

}  // namespace eager

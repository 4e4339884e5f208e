// SPDX-License-Identifier: Apache-2.0
// The pool of worker threads: loops from many threads, its size changed meanwhile, errors, and the
// end of the process while it works.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <numeric>
#include <thread>

#include "eager/core/thread_pool.h"
#include "eager/eager.h"
#include "run_threads.h"
#include "tensorflow/core/lib/core/threadpool.h"
#include "tensorflow/core/platform/env.h"

namespace eager {
namespace {

constexpr int kThreads = 8;

// Puts the number of threads back.
class PoolThreads : public testing::Test {
 protected:
  ~PoolThreads() override { SetNumThreads(before_); }
  const int before_ = NumThreads();
};

TEST_F(PoolThreads, LoopsFromManyThreadsVisitEachIndexOnce) {
  SetNumThreads(4);
  RunThreads(kThreads, [](int) {
    for (int round = 0; round < 20; ++round) {
      std::vector<int> visits(10000);
      ParallelFor(10000, 10, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) ++visits[i];
      });
      ASSERT_EQ(std::accumulate(visits.begin(), visits.end(), 0), 10000);
      for (int v : visits) ASSERT_EQ(v, 1);
    }
  });
}

TEST_F(PoolThreads, ItsSizeMayChangeWhileLoopsRun) {
  RunThreads(kThreads, [](int t) {
    for (int round = 0; round < 50; ++round) {
      if (t == 0) SetNumThreads(1 + round % 6);
      std::atomic<int64_t> sum{0};
      ParallelFor(1000, 1, [&](int64_t begin, int64_t end) { sum += end - begin; });
      ASSERT_EQ(sum, 1000);
    }
  });
}

TEST_F(PoolThreads, AnErrorReachesTheCallerWhoseLoopItIs) {
  SetNumThreads(4);
  RunThreads(kThreads, [](int t) {
    for (int round = 0; round < 50; ++round) {
      const Status status = Try([&] {
        ParallelFor(1000, 1, [&](int64_t begin, int64_t) {
          if (t % 2 == 0 && begin >= 500) throw InvalidArgument("thread ", t);
        });
      });
      ASSERT_EQ(status.ok(), t % 2 == 1) << status;
      if (t % 2 == 0) {
        ASSERT_EQ(status.message(), StrCat("thread ", t));
      }
    }
  });
}

TEST_F(PoolThreads, KernelsRunOnItFromManyThreads) {
  SetNumThreads(4);
  const Tensor a = Tensor::Full({200, 200}, 1.f), x = Tensor::Full({100000}, 2.f);
  RunThreads(4, [&](int) {
    for (int i = 0; i < 5; ++i) {
      ASSERT_EQ(MatMul(a, a).data<float>()[39999], 200.f);
      ASSERT_EQ(ReduceSum(x * x, {0}).scalar<float>()(), 400000.f);
    }
  });
}

using PoolThreadsDeathTest = PoolThreads;

TEST_F(PoolThreadsDeathTest, TheProcessMayEndWhileThreadsWork) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(
      {
        SetNumThreads(4);
        std::atomic<int> calls{0};
        Variable* v = new Variable(Tensor::Full({20000}, 1.f));
        auto* f = new Function([v](const Tensor& x) {
          return ReduceSum(x * v->value() + Tanh(x), {0});
        });
        for (int t = 0; t < 4; ++t)
          std::thread([&calls, f] {
            for (;; ++calls) (*f)(Tensor::Full({20000}, 1.f));
          }).detach();
        while (calls < 50) std::this_thread::yield();
        std::exit(0);  // with all that is destroyed at the end of a process
      },
      testing::ExitedWithCode(0), "");
}

TEST(CompatThreadPool, WorksThroughItsQueueBeforeItEnds) {
  std::atomic<int> done{0};
  {
    tensorflow::thread::ThreadPool pool(tensorflow::Env::Default(), "test", 4);
    RunThreads(kThreads, [&](int) {
      for (int i = 0; i < 100; ++i) pool.Schedule([&] { ++done; });
    });
  }
  EXPECT_EQ(done, 100 * kThreads);
}

}  // namespace
}  // namespace eager

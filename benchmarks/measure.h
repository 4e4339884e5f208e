// SPDX-License-Identifier: Apache-2.0
// What every timed program does: it waits for lines on its input, and answers each with the
// nanoseconds that one call took, so that benchmarks/run can let two programs take turns.
#pragma once

#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

namespace bench {

/// Of elapsed and processor time the smaller one counts: other programs lengthen the first, threads
/// that wait actively the second.
template <class Call>
double NanosecondsPerCall(Call& call, long calls) {
  timespec cpu_start, cpu_end;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu_start);
  const auto start = std::chrono::steady_clock::now();
  for (long i = 0; i < calls; ++i) call();
  const std::chrono::duration<double, std::nano> elapsed = std::chrono::steady_clock::now() - start;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu_end);
  const double cpu = 1e9 * static_cast<double>(cpu_end.tv_sec - cpu_start.tv_sec) +
                     static_cast<double>(cpu_end.tv_nsec - cpu_start.tv_nsec);
  return std::min(elapsed.count(), cpu) / static_cast<double>(calls);
}

/// Calibrates to batches of about 2 ms, then prints the best of 20 batches for each line read: what
/// else the machine does can only add time.
template <class Call>
int Serve(Call call) {
  constexpr double kBatchNanoseconds = 2e6;
  constexpr int kBatches = 20;
  long calls = 1;
  for (double took = 0; (took = NanosecondsPerCall(call, calls) * static_cast<double>(calls)) < kBatchNanoseconds / 2;)
    calls = std::max(calls + 1, static_cast<long>(static_cast<double>(calls) * std::min(10.0, kBatchNanoseconds / took)));
  char line[64];
  while (std::fgets(line, sizeof line, stdin)) {
    double best = NanosecondsPerCall(call, calls);
    for (int i = 1; i < kBatches; ++i) best = std::min(best, NanosecondsPerCall(call, calls));
    std::printf("%.3f\n", best);
    std::fflush(stdout);
  }
  return 0;
}

/// Keeps the optimiser from dropping what computes `value`.
template <class T>
void Keep(const T& value) {
  asm volatile("" : : "g"(&value) : "memory");
}

}  // namespace bench

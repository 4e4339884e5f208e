// SPDX-License-Identifier: Apache-2.0
// The one pool of worker threads of a process, and loops that run on it.
#pragma once

#include <cstdint>
#include <functional>

namespace eager {

/// Threads that work on one op, the calling one included. From EAGERIZE_NUM_THREADS when the first
/// op runs, else the number of CPUs that the process may use.
int NumThreads();
/// Changes it; takes effect for the next op. Errors: kInvalidArgument unless 1 <= n <= 1024.
void SetNumThreads(int n);

/// Calls f(begin, end) for pieces that cover [0, n), each at least `grain` long (but the last), and
/// returns when all are done. The bounds of the pieces depend on n and grain only, not on the
/// number of threads, and calls from inside f run in place. An exception from f is rethrown.
void ParallelFor(int64_t n, int64_t grain, const std::function<void(int64_t, int64_t)>& f);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// CreateSummaryFileWriter: summaries written to event files.
#pragma once

#include "tensorflow/core/kernels/summary_interface.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/platform/env.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

/// A writer of a new event file in `logdir`, which the caller owns by one reference. Events are
/// handed on after `max_queue` of them or `flush_millis` milliseconds.
Status CreateSummaryFileWriter(int max_queue, int flush_millis, const string& logdir,
                               const string& filename_suffix, Env* env,
                               SummaryWriterInterface** result);

}  // namespace tensorflow

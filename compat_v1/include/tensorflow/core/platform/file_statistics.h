// SPDX-License-Identifier: Apache-2.0
// What Env::Stat says about a file.
#pragma once

#include "tensorflow/core/platform/types.h"

namespace tensorflow {

struct FileStatistics {
  int64 length = -1;      ///< Bytes.
  int64 mtime_nsec = 0;   ///< Last change, nanoseconds since 1970.
  bool is_directory = false;

  FileStatistics() = default;
  FileStatistics(int64 length, int64 mtime_nsec, bool is_directory)
      : length(length), mtime_nsec(mtime_nsec), is_directory(is_directory) {}
};

}  // namespace tensorflow

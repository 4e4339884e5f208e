// SPDX-License-Identifier: Apache-2.0
// What Runs gave, as the copies of old and new wrote it (recorder/recorder.h), and the verdict for
// each Run: the how-manieth time the old program was there is compared with the how-manieth time
// the new one was.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"

namespace eager::rewriter {

/// The text of recorder/recorder.h.
extern const char kRecorderHeader[];

struct RecordedTensor {
  int dtype = 0;  // of DataType
  std::vector<std::int64_t> shape;
  /// "raw", "strings", "hash" (too many to keep), or "none" for what has no elements to compare.
  std::string form;
  std::string bytes;

  friend bool operator==(const RecordedTensor&, const RecordedTensor&) = default;
};

/// One time that a program was at a Run.
struct RunRecord {
  int thread = 0;
  int code = 0;  // of the Status
  std::vector<RecordedTensor> tensors;

  friend bool operator==(const RunRecord&, const RunRecord&) = default;
};

using RunRecords = std::map<std::string, std::vector<RunRecord>>;  // by the key of the Run

/// Reads records; a last one that a dying program did not finish is left out.
llvm::Expected<RunRecords> ReadRunRecords(const std::string& path);

struct RunVerdict {
  /// "equal", "differs" or "not_run".
  std::string result;
  std::string detail;
};

/// Elements are equal when their bits are, or both are NaN; floating-point ones also within the
/// tolerance. A Run that several threads came to is compared without order.
RunVerdict CompareRuns(const std::vector<RunRecord>& before, const std::vector<RunRecord>& after,
                       double rtol, double atol);

}  // namespace eager::rewriter

// SPDX-License-Identifier: Apache-2.0
// Text that records what a Run gave, for the comparison of old and new. It travels inside of the
// new text between two marks: Finish (emit.h) drops it from what is written and keeps it in the
// copy that is run. What the names mean is in verify/recorder/recorder.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rewriter/core/facts.h"

namespace eager::rewriter {

inline constexpr char kRecordOpen = '\x04';
inline constexpr char kRecordClose = '\x05';

/// `text`, for the copy that is run only.
std::string Recording(std::string_view text);
/// `text` without marks: what stood between them is kept or dropped.
std::string ResolveRecordings(std::string_view text, bool is_kept);

/// What names the Run in the records.
std::string RecordKey(const RunFact& run);
/// An expression whose value is what the Run gave.
std::string RecordedValue(const RunFact& run, const std::string& expression);
/// An expression that takes the place of a Run whose results nobody reads.
std::string RecordedEffect(const RunFact& run, const std::string& expression);
/// A Status, and where the results stand when it is OK: "&outputs", or "" when nobody reads them.
std::string RecordedStatus(const RunFact& run, const std::string& status, const std::string& outputs);
/// A statement at the place of a Run that is gone: its results stand in these expressions.
std::string RecordedValues(const RunFact& run, const std::vector<std::string>& values);

}  // namespace eager::rewriter

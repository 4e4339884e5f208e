// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/record_text.h"

#include "rewriter/core/content_hash.h"

namespace eager::rewriter {
namespace {

std::string Called(const char* function, const RunFact& run) {
  return std::string("::eagerize_record::") + function + "(\"" + RecordKey(run) + "\"";
}

std::string RecordedCall(const char* function, const RunFact& run, const std::string& expression) {
  return Recording(Called(function, run) + ", [&]() -> decltype(auto) { return ") + expression + Recording("; })");
}

}  // namespace

std::string Recording(std::string_view text) {
  return kRecordOpen + ResolveRecordings(text, true) + kRecordClose;
}

std::string ResolveRecordings(std::string_view text, bool is_kept) {
  std::string result;
  bool is_inside = false;
  for (const char c : text) {
    if (c == kRecordOpen || c == kRecordClose) {
      is_inside = c == kRecordOpen;
    } else if (is_kept || !is_inside) {
      result += c;
    }
  }
  return result;
}

std::string RecordKey(const RunFact& run) { return ContentHash(run.file) + "." + std::to_string(run.call.begin); }

std::string RecordedValue(const RunFact& run, const std::string& expression) { return RecordedCall("Value", run, expression); }

std::string RecordedEffect(const RunFact& run, const std::string& expression) { return RecordedCall("Effect", run, expression); }

std::string RecordedStatus(const RunFact& run, const std::string& status, const std::string& outputs) {
  return Recording(Called("Result", run) + ", ") + status +
         Recording(", " + (outputs.empty() ? "nullptr" : outputs) + ")");
}

std::string RecordedValues(const RunFact& run, const std::vector<std::string>& values) {
  std::string text = Called("Values", run);
  for (const std::string& value : values) text += ", " + value;
  return Recording(text + ");");
}

}  // namespace eager::rewriter

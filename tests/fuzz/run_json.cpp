// SPDX-License-Identifier: Apache-2.0
// Text as a run.json: it is refused, or every form is rendered from it and it is written as it was read.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "rewriter/core/render_report.h"
#include "rewriter/core/report.h"

using namespace eager::rewriter;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (llvm::Error error = CheckNotes(text, "notes")) llvm::consumeError(std::move(error));
  llvm::Expected<Report> report = ParseReport(text, "run.json");
  if (!report) {
    if (llvm::toString(report.takeError()).rfind("run.json:", 0) != 0) std::abort();
    return 0;
  }
  for (const ReportFormat& format : ReportFormats()) format.render(*report);
  RenderFixes(*report);
  const std::string json = ToJson(*report);
  llvm::Expected<Report> again = ParseReport(json, "run.json");
  if (!again) {
    llvm::errs() << llvm::toString(again.takeError()) << "\n";
    std::abort();
  }
  if (ToJson(*again) != json) std::abort();
  return 0;
}

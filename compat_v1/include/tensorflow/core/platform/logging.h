// SPDX-License-Identifier: Apache-2.0
// LOG, VLOG and CHECK.
#pragma once

#include "tensorflow/core/platform/default/logging.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace internal {
/// Writes one line. LogMessage calls it.
void LogString(const char* fname, int line, int severity, const std::string& message);
}  // namespace internal
}  // namespace tensorflow

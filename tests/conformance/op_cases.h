// SPDX-License-Identifier: Apache-2.0
// Recorded op cases (one GraphDef a file): read, and run four ways.
#pragma once

#include <string>

#include "report.h"

namespace eager::conformance {

/// Runs every case of one file: as a graph in a session, as an eager Apply, in a Function, and its
/// gradients by tape and in the graph.
void RunOpFile(const std::string& path, Report& report);

}  // namespace eager::conformance

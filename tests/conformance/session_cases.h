// SPDX-License-Identifier: Apache-2.0
// Recorded session scenarios: a graph, a script of runs, and what must come back.
#pragma once

#include <string>

#include "report.h"

namespace eager::conformance {

/// Runs the scenario in one folder. `models` is the folder that "@models/" stands for.
void RunSessionFolder(const std::string& folder, const std::string& models, Report& report);

}  // namespace eager::conformance

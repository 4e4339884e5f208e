// SPDX-License-Identifier: Apache-2.0
// Accepted deviations: where a recording of TensorFlow 2.15 is known to differ from 1.15, 1.15
// decides.
#pragma once

#include <string>

namespace eager::conformance {

/// Why a difference in this case is accepted; null if it is not.
const char* AcceptedDeviation(const std::string& op, const std::string& way);

}  // namespace eager::conformance

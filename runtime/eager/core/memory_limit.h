// SPDX-License-Identifier: Apache-2.0
// How much memory tensors may take where the program has not said it itself.
#pragma once

#include <cstdint>
#include <string>

namespace eager {

/// EAGERIZE_MEMORY_LIMIT if it is set and not empty; else the memory of the machine, or of the
/// control group that the process runs in.
/// Errors: kInvalidArgument if the variable holds something else than a number of bytes.
int64_t DefaultMemoryLimit();

/// "1000000", "512M", "4g": bytes, or KiB, MiB, GiB, TiB. -1 for anything else, and for 0.
int64_t ParseMemorySize(const std::string& text);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// CheckTarget: sessions run in this process only.
#pragma once

#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/public/session_options.h"

namespace eager {
namespace compat {

/// NOT_FOUND for a target other than this process.
tensorflow::Status CheckTarget(const tensorflow::SessionOptions& options);

}  // namespace compat
}  // namespace eager

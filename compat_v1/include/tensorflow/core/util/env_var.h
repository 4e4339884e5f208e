// SPDX-License-Identifier: Apache-2.0
// Environment variables as values.
#pragma once

#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

/// The variable's value, or `default_val` if it is not set. INVALID_ARGUMENT if it is not such a value.
Status ReadBoolFromEnvVar(StringPiece env_var_name, bool default_val, bool* value);
Status ReadInt64FromEnvVar(StringPiece env_var_name, int64 default_val, int64* value);
Status ReadStringFromEnvVar(StringPiece env_var_name, StringPiece default_val, string* value);

}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// SessionOptions: how a session runs.
#pragma once

#include "tensorflow/core/protobuf/config.pb.h"
#include "tensorflow/core/public/internal/session_options_struct.h"

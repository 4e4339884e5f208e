// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/platform/str_util.h.
#pragma once

#include "tensorflow/core/platform/str_util.h"

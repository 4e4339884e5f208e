// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/platform/types.h.
#pragma once

#include "tensorflow/core/platform/types.h"

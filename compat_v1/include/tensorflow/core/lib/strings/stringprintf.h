// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/platform/stringprintf.h.
#pragma once

#include "tensorflow/core/platform/stringprintf.h"

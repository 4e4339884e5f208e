// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/lib/strings/numbers.h.
#pragma once

#include "tensorflow/core/lib/strings/numbers.h"

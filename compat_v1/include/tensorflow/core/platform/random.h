// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/lib/random/random.h.
#pragma once

#include "tensorflow/core/lib/random/random.h"

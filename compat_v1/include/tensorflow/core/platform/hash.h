// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/lib/hash/hash.h.
#pragma once

#include "tensorflow/core/lib/hash/hash.h"

// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/lib/core/refcount.h.
#pragma once

#include "tensorflow/core/lib/core/refcount.h"

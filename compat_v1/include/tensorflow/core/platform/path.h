// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/lib/io/path.h.
#pragma once

#include "tensorflow/core/lib/io/path.h"

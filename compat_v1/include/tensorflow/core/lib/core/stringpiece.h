// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/platform/stringpiece.h.
#pragma once

#include "tensorflow/core/platform/stringpiece.h"

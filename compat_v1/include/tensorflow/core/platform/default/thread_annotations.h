// SPDX-License-Identifier: Apache-2.0
// Forwards to tensorflow/core/platform/thread_annotations.h.
#pragma once

#include "tensorflow/core/platform/thread_annotations.h"

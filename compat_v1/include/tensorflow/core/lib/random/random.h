// SPDX-License-Identifier: Apache-2.0
// Random numbers for identifiers, different in every process.
#pragma once

#include "tensorflow/core/platform/types.h"

namespace tensorflow {
namespace random {

uint64 New64();
uint64 New64DefaultSeed();

}  // namespace random
}  // namespace tensorflow

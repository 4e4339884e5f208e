// SPDX-License-Identifier: Apache-2.0
// Notes to race and memory checkers; they have no effect.
#pragma once

#define TF_ANNOTATE_MEMORY_IS_INITIALIZED(ptr, bytes) \
  do {                                                \
  } while (0)
#define TF_ANNOTATE_BENIGN_RACE(ptr, description) \
  do {                                            \
  } while (0)

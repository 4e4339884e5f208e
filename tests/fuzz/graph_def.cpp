// SPDX-License-Identifier: Apache-2.0
// Bytes as a binary GraphDef, loaded and run.
#include <cstdint>

#include "load_and_run.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  tensorflow::GraphDef def;
  if (def.ParseFromArray(data, static_cast<int>(size))) fuzz::LoadAndRun(def);
  return 0;
}

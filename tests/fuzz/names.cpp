// SPDX-License-Identifier: Apache-2.0
// Text as the name of a tensor, of a device, of an op and of a type.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "eager/eager.h"
#include "eager/graph/tensor_name.h"
#include "eager/io/device_name.h"

using namespace eager;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (const auto name = ParseTensorName(text)) {
    if (name->output < 0) std::abort();
    const std::string again =
        name->is_control ? "^" + name->node : StrCat(name->node, ":", name->output);
    const auto same = ParseTensorName(again);
    if (!same || same->node != name->node || same->output != name->output) std::abort();
  }
  Try([&] { CheckDevice("node", text); });
  FindOp(text);
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
// What the targets of the picture decoders have in common: a bad picture is an Error, and nothing
// else; a good one has as many elements as its shape says.
#pragma once

#include <cstdint>
#include <string>

#include "eager/eager.h"

namespace fuzz {

/// More than any case needs; what asks for more is refused before it is allocated.
inline constexpr int64_t kMemory = int64_t{256} << 20;

/// Calls decode(contents) and reads every element of what it gives.
template <class Decode>
void DecodeOrRefuse(const uint8_t* data, size_t size, Decode decode) {
  eager::SetAllocatorLimit(kMemory);
  const std::string contents(reinterpret_cast<const char*>(data), size);
  eager::Try([&] {
    const eager::Tensor pixels = decode(eager::Tensor(contents));
    const auto* bytes = static_cast<const uint8_t*>(pixels.raw());
    uint64_t sum = 0;
    for (size_t i = 0; i < pixels.TotalBytes(); ++i) sum += bytes[i];
    // Uses the sum, so that the loop stays; no sum of so few bytes is that large.
    if (sum == UINT64_MAX) throw eager::Internal("a sum that cannot be");
  });
}

}  // namespace fuzz

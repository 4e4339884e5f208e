// SPDX-License-Identifier: Apache-2.0
// Hash functions of strings whose values are part of formats and results.
#pragma once

#include <cstdint>
#include <string_view>

namespace eager {

/// MurmurHash64A.
uint64_t MurmurHash64(std::string_view data, uint64_t seed);
/// FarmHash's Fingerprint64.
uint64_t FarmFingerprint64(std::string_view data);
/// SipHash-2-4 with a key of two words.
uint64_t SipHash(std::string_view data, uint64_t key0, uint64_t key1);

}  // namespace eager

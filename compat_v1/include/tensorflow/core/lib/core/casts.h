// SPDX-License-Identifier: Apache-2.0
// bit_cast and down_cast.
#pragma once

#include <string.h>

#include <type_traits>

namespace tensorflow {

/// The bytes of `source` seen as a Dest.
template <class Dest, class Source>
inline Dest bit_cast(const Source& source) {
  static_assert(sizeof(Dest) == sizeof(Source), "types of one size");
  Dest dest;
  memcpy(&dest, &source, sizeof(dest));
  return dest;
}

/// A cast to a derived class that is known to hold.
template <typename To, typename From>
inline To down_cast(From* f) {
  return static_cast<To>(f);
}

}  // namespace tensorflow

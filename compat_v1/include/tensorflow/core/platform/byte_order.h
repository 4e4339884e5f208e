// SPDX-License-Identifier: Apache-2.0
// port::kLittleEndian: the byte order of this machine.
#pragma once

namespace tensorflow {
namespace port {
constexpr bool kLittleEndian = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
}  // namespace port
}  // namespace tensorflow

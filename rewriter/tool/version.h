// SPDX-License-Identifier: Apache-2.0
// The version as the build knows it.
#pragma once

namespace eager::rewriter {

inline constexpr char kVersion[] = EAGERIZE_VERSION;

}  // namespace eager::rewriter

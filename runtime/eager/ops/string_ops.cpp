// SPDX-License-Identifier: Apache-2.0
#include "eager/ops/families.h"

namespace eager {

std::span<const OpEntry> StringOps() { return {}; }

}  // namespace eager

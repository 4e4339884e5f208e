// SPDX-License-Identifier: Apache-2.0
// The family of ops on strings.
#include "eager/ops/families.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {

std::span<const OpEntry> StringOps() {
  static const std::vector<OpEntry> all = JoinTables({StringBasicOps(), StringParseOps()});
  return all;
}

}  // namespace eager

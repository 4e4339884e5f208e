// SPDX-License-Identifier: Apache-2.0
// The family of ops that arrange elements anew without computing.
#include "eager/ops/families.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {

std::span<const OpEntry> ShapeOps() {
  static const std::vector<OpEntry> all =
      JoinTables({ShapeReshapeOps(), ShapeJoinOps(), ShapeBlockOps()});
  return all;
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// The family of ops that pick, place, search and group elements.
#include "eager/ops/families.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {

std::span<const OpEntry> IndexOps() {
  static const std::vector<OpEntry> all =
      JoinTables({IndexSliceOps(), IndexGatherOps(), IndexSortOps(), IndexSegmentOps()});
  return all;
}

}  // namespace eager

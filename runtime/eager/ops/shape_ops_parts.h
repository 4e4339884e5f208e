// SPDX-License-Identifier: Apache-2.0
// Families whose tables are spread over several files hand their parts to each other here.
#pragma once

#include <initializer_list>
#include <span>
#include <vector>

#include "eager/op/op_def.h"

namespace eager {

std::span<const OpEntry> ShapeReshapeOps();
std::span<const OpEntry> ShapeJoinOps();
std::span<const OpEntry> ShapeBlockOps();
std::span<const OpEntry> IndexGatherOps();
std::span<const OpEntry> IndexSliceOps();
std::span<const OpEntry> IndexSortOps();
std::span<const OpEntry> IndexSegmentOps();
std::span<const OpEntry> StringBasicOps();
std::span<const OpEntry> StringParseOps();

/// The entries of all tables in a row.
inline std::vector<OpEntry> JoinTables(std::initializer_list<std::span<const OpEntry>> tables) {
  std::vector<OpEntry> all;
  for (std::span<const OpEntry> table : tables) all.insert(all.end(), table.begin(), table.end());
  return all;
}

}  // namespace eager

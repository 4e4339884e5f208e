// SPDX-License-Identifier: Apache-2.0
// The families of the op table by name, for who walks over the table as it is written: the registry
// and the pages about ops.
#pragma once

#include <span>
#include <string_view>

#include "eager/op/op_def.h"

namespace eager {

struct OpFamily {
  std::string_view name;   ///< Names its page: docs/ops/<name>.md.
  std::string_view title;  ///< For people.
  std::span<const OpEntry> (*entries)();
};

/// Every entry of the table is in exactly one of them.
std::span<const OpFamily> OpFamilies();

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Names of tensors as graphs and sessions write them: "node", "node:2", and "^node" for a control
// input.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace eager {

struct TensorName {
  std::string node;
  int output = 0;
  bool is_control = false;
};

/// Nothing if what follows the last colon is no output number.
std::optional<TensorName> ParseTensorName(std::string_view text);

}  // namespace eager

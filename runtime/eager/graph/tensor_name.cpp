// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/tensor_name.h"

#include <algorithm>

namespace eager {

std::optional<TensorName> ParseTensorName(std::string_view text) {
  if (text.starts_with('^')) return TensorName{std::string(text.substr(1)), 0, true};
  const size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return TensorName{std::string(text)};
  const std::string digits(text.substr(colon + 1));
  const bool is_number =
      !digits.empty() && digits.size() <= 9 &&
      std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!is_number) return std::nullopt;
  return TensorName{std::string(text.substr(0, colon)), std::stoi(digits)};
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Printing of TensorView: the layout of Eigen's default format, so that programs which streamed
// `outputs[0].matrix<float>()` print the same text.
#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "eager/core/tensor_view.h"

namespace eager {

template <class T, int N>
std::ostream& operator<<(std::ostream& out, const TensorView<T, N>& view) {
  const int64_t size = view.size();
  if (size == 0) return out;
  // Eigen prints a rank-1 tensor map as one column and a matrix by rows; a map of rank N is folded
  // to [dim 0, rest].
  const int64_t rows = view.dimension(0), cols = size / rows;
  std::vector<std::string> cells;
  size_t width = 0;
  for (int64_t i = 0; i < size; ++i) {
    std::ostringstream cell;
    cell.copyfmt(out);
    cell.width(0);
    using E = std::remove_const_t<T>;
    if constexpr (sizeof(E) == 1 && std::is_integral_v<E> && !std::is_same_v<E, bool>) {
      cell << static_cast<int>(view.data()[i]);
    } else {
      cell << view.data()[i];
    }
    cells.push_back(std::move(cell).str());
    width = std::max(width, cells.back().size());
  }
  for (int64_t r = 0; r < rows; ++r) {
    if (r) out << '\n';
    for (int64_t c = 0; c < cols; ++c) {
      const std::string& cell = cells[r * cols + c];
      if (c) out << ' ';
      out << std::string(width - cell.size(), ' ') << cell;
    }
  }
  return out;
}

}  // namespace eager

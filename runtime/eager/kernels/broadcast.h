// SPDX-License-Identifier: Apache-2.0
// Broadcasting of N operands: the result's shape, and a walk over rows in which every operand
// either advances by one element or stands still.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "eager/core/error.h"
#include "eager/core/shape.h"

namespace eager {

/// The shape of operands broadcast against each other as NumPy does.
/// Errors: kInvalidArgument, naming the op and both shapes.
Shape BroadcastShape(std::string_view op, const Shape& a, const Shape& b);

template <int N>
class Broadcast {
 public:
  /// `out` is the broadcast shape of all `operands`. Dimensions that behave alike are merged.
  Broadcast(const Shape& out, const std::array<const Shape*, N>& operands);

  int64_t num_rows() const { return num_rows_; }
  int64_t row_length() const { return row_length_; }
  /// 0 or 1: how far operand i moves from one element of a row to the next.
  int64_t step(int i) const { return steps_[i]; }

  /// Calls f(offsets, out_offset) for rows [begin, end): where the row begins in each operand and
  /// in the result, in elements.
  template <class F>
  void ForEachRow(int64_t begin, int64_t end, F&& f) const {
    std::array<int64_t, N> at = {};
    int64_t index[kMaxDims];
    int64_t rest = begin;
    for (int d = outer_ - 1; d >= 0; --d) {
      index[d] = rest % dims_[d];
      rest /= dims_[d];
      for (int i = 0; i < N; ++i) at[i] += index[d] * strides_[i][d];
    }
    for (int64_t row = begin; row < end; ++row) {
      f(at, row * row_length_);
      for (int d = outer_ - 1; d >= 0; --d) {
        for (int i = 0; i < N; ++i) at[i] += strides_[i][d];
        if (++index[d] < dims_[d]) break;
        for (int i = 0; i < N; ++i) at[i] -= dims_[d] * strides_[i][d];
        index[d] = 0;
      }
    }
  }

 private:
  // Merged dimensions have at least two elements, and the number of elements fits in 63 bits.
  static constexpr int kMaxDims = 64;
  int outer_ = 0;
  int64_t num_rows_ = 1, row_length_ = 1;
  std::array<int64_t, N> steps_ = {};
  int64_t dims_[kMaxDims];
  int64_t strides_[N][kMaxDims];
};

template <int N>
Broadcast<N>::Broadcast(const Shape& out, const std::array<const Shape*, N>& operands) {
  // From the last dimension to the first; merged[0] is the innermost.
  int64_t sizes[kMaxDims];
  bool moves[kMaxDims][N];
  int count = 0;
  for (int d = out.rank() - 1; d >= 0; --d) {
    const int64_t size = out.dim(d);
    if (size == 1) continue;
    bool now[N];
    for (int i = 0; i < N; ++i) {
      const int own = d - (out.rank() - operands[i]->rank());
      now[i] = own >= 0 && operands[i]->dim(own) != 1;
    }
    if (count > 0 && std::equal(now, now + N, moves[count - 1])) {
      sizes[count - 1] *= size;
    } else if (count < kMaxDims) {
      sizes[count] = size;
      std::copy(now, now + N, moves[count]);
      ++count;
    }
  }
  if (count == 0) return;
  row_length_ = sizes[0];
  outer_ = count - 1;
  for (int i = 0; i < N; ++i) {
    steps_[i] = moves[0][i];
    int64_t stride = moves[0][i] ? sizes[0] : 1;
    for (int c = 1; c < count; ++c) {
      strides_[i][outer_ - c] = moves[c][i] ? stride : 0;
      if (moves[c][i]) stride *= sizes[c];
    }
  }
  for (int c = 1; c < count; ++c) {
    dims_[outer_ - c] = sizes[c];
    num_rows_ *= sizes[c];
  }
}

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Windows that slide over an image: the arithmetic of one axis and the reading of the attributes
// (strides, ksize, dilations, padding) that convolutions and pooling share.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "eager/core/shape.h"
#include "eager/op/kernel_context.h"
#include "eager/op/shape_context.h"

namespace eager {

/// One axis of an image and the window that slides along it.
struct WindowAxis {
  int64_t in = 1;        ///< Size of the image.
  int64_t window = 1;    ///< Taps of the window,
  int64_t dilation = 1;  ///< and their distance.
  int64_t stride = 1;
  int64_t pad_before = 0;  ///< Zeros thought in front of the image; negative: elements left out.
  int64_t out = 1;         ///< Number of places of the window.

  /// First element under the window at place `o`; may lie outside the image.
  int64_t Begin(int64_t o) const { return o * stride - pad_before; }
  /// Elements [first, last) of the image under an undilated window at place `o`.
  std::pair<int64_t, int64_t> Covered(int64_t o) const {
    const int64_t begin = Begin(o), end = begin + window;
    return {begin < 0 ? 0 : begin, end > in ? in : end};
  }
  bool IsTrivial() const { return window == 1 && stride == 1 && pad_before == 0 && in == out; }
};

/// How an op pads: "SAME", "VALID", or "EXPLICIT" with a pair (before, after) for each dimension.
struct Padding {
  std::string kind;
  std::vector<int64_t> pairs;
};

/// The axis with its padding and number of places worked out; `in` unknown (-1) gives unknown
/// places. Errors: kInvalidArgument if the window fits nowhere or a number is too large.
WindowAxis MakeWindowAxis(std::string_view op, int64_t in, int64_t window, int64_t dilation,
                          int64_t stride, const Padding& padding, int dimension);

/// One number for each dimension of an image batch [batch, spatial ..., channels].
/// Errors: kInvalidArgument unless there are `rank` positive numbers, kUnimplemented unless the
/// first (and the last, unless channels_may_vary) is 1.
void CheckWindowAttr(std::string_view op, std::string_view attr, const std::vector<int64_t>& values,
                     int rank, bool channels_may_vary = false);

/// Reads padding and, where the op has it, explicit_paddings.
/// Errors: kInvalidArgument for an unknown kind or pairs that do not fit it.
template <class Context>
Padding PaddingOf(const Context& ctx, int rank);
extern template Padding PaddingOf(const KernelContext& ctx, int rank);
extern template Padding PaddingOf(const ShapeContext& ctx, int rank);

/// True if the op's data_format says that channels come before the spatial dimensions.
template <class Context>
bool HasChannelsFirst(const Context& ctx) {
  if (!ctx.op().FindAttr("data_format")) return false;
  const std::string& format = ctx.template attr<std::string>("data_format");
  return format.size() > 1 && format[1] == 'C';
}

}  // namespace eager

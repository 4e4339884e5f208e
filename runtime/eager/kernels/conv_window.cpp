// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/conv_window.h"

#include <algorithm>

namespace eager {

WindowAxis MakeWindowAxis(std::string_view op, int64_t in, int64_t window, int64_t dilation,
                          int64_t stride, const Padding& padding, int dimension) {
  constexpr int64_t kLimit = int64_t{1} << 40;  // keeps the arithmetic below far from overflow
  WindowAxis axis{.in = in, .window = window, .dilation = dilation, .stride = stride};
  if (window < 0) axis.out = Shape::kUnknownDim;
  if (window > kLimit || dilation > kLimit || stride > kLimit ||
      (window > 0 && (window - 1) > kLimit / dilation))
    throw InvalidArgument(op, ": window ", window, ", dilation ", dilation, " or stride ", stride,
                          " is too large");
  const int64_t reach = (window - 1) * dilation + 1;
  if (in < 0 || window < 0) {
    axis.out = Shape::kUnknownDim;
    return axis;
  }
  if (padding.kind == "SAME") {
    axis.out = (in + stride - 1) / stride;
    axis.pad_before = std::max<int64_t>((axis.out - 1) * stride + reach - in, 0) / 2;
    return axis;
  }
  int64_t padded = in;
  if (padding.kind == "EXPLICIT") {
    axis.pad_before = padding.pairs[2 * dimension];
    const int64_t after = padding.pairs[2 * dimension + 1];
    if (axis.pad_before > kLimit || after > kLimit)
      throw InvalidArgument(op, ": padding ", axis.pad_before, ", ", after, " is too large");
    padded += axis.pad_before + after;
  }
  axis.out = (padded - reach + stride) / stride;
  if (axis.out < 0)
    throw InvalidArgument(op, ": Computed output size would be negative: input dimension ",
                          dimension, " is ", in, " (with padding ", padded,
                          "), the window reaches over ", reach, ", stride ", stride);
  return axis;
}

void CheckWindowAttr(std::string_view op, std::string_view attr, const std::vector<int64_t>& values,
                     int rank, bool channels_may_vary) {
  const auto text = [&] { return AttrToString(AttrValue(values)); };
  if (static_cast<int>(values.size()) != rank)
    throw InvalidArgument(op, ": ", attr, " must specify ", rank, " dimensions, is ", text());
  for (int64_t v : values)
    if (v <= 0) throw InvalidArgument(op, ": ", attr, " must be positive, is ", text());
  if (values.front() != 1 || (!channels_may_vary && values.back() != 1))
    throw Unimplemented(op, ": ", attr, " in the batch and depth dimensions must be 1, is ",
                        text());
}

template <class Context>
Padding PaddingOf(const Context& ctx, int rank) {
  const std::string_view op = ctx.op().name;
  Padding padding{.kind = ctx.template attr<std::string>("padding"), .pairs = {}};
  if (padding.kind != "SAME" && padding.kind != "VALID" && padding.kind != "EXPLICIT")
    throw InvalidArgument(op, ": padding '", padding.kind, "' is unknown");
  if (!ctx.op().FindAttr("explicit_paddings")) return padding;
  padding.pairs = ctx.template list_attr<int64_t>("explicit_paddings");
  if (padding.kind != "EXPLICIT") {
    if (!padding.pairs.empty())
      throw InvalidArgument(op, ": explicit_paddings must be empty if the padding is ",
                            padding.kind);
    return padding;
  }
  if (static_cast<int>(padding.pairs.size()) != 2 * rank)
    throw InvalidArgument(op, ": explicit_paddings must contain ", 2 * rank, " values, has ",
                          padding.pairs.size());
  for (size_t i = 0; i < padding.pairs.size(); ++i) {
    if (padding.pairs[i] < 0)
      throw InvalidArgument(op, ": all elements of explicit_paddings must be nonnegative");
    const bool outer = i < 2 || i >= padding.pairs.size() - 2;
    if (outer && padding.pairs[i] != 0)
      throw InvalidArgument(
          op, ": nonzero explicit padding in the batch or depth dimensions is not supported");
  }
  return padding;
}
template Padding PaddingOf(const KernelContext& ctx, int rank);
template Padding PaddingOf(const ShapeContext& ctx, int rank);

}  // namespace eager

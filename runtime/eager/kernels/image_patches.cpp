// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/image_patches.h"

#include "eager/kernels/array_moves.h"
#include "eager/kernels/conv_window.h"

namespace eager::kernels {
namespace {

// Rows and columns of the window that cuts patches out of [batch, rows, columns, depth].
template <class Context>
std::pair<WindowAxis, WindowAxis> WindowOf(const Context& ctx, const Shape& images) {
  const std::string_view op = ctx.op().name;
  const std::vector<int64_t> sizes = ctx.template list_attr<int64_t>("ksizes"),
                             strides = ctx.template list_attr<int64_t>("strides"),
                             rates = ctx.template list_attr<int64_t>("rates");
  CheckWindowAttr(op, "ksizes", sizes, 4);
  CheckWindowAttr(op, "strides", strides, 4);
  CheckWindowAttr(op, "rates", rates, 4);
  const Padding padding = PaddingOf(ctx, 4);
  const auto axis = [&](int i) {
    return MakeWindowAxis(op, images[i], sizes[i], rates[i], strides[i], padding, i);
  };
  return {axis(1), axis(2)};
}

}  // namespace

void ExtractImagePatches(KernelContext& ctx) {
  const Tensor& images = ctx.input(0);
  if (images.rank() != 4)
    throw InvalidArgument("ExtractImagePatches: input must be 4-dimensional: ", images.shape());
  const auto [rows, columns] = WindowOf(ctx, images.shape());
  const int64_t batch = images.dim_size(0), depth = images.dim_size(3),
                taps = rows.window * columns.window;
  Tensor& out =
      ctx.Allocate(0, images.dtype(), Shape({batch, rows.out, columns.out, taps * depth}));
  if (out.NumElements() == 0) return;
  DispatchMovable(images.dtype(), [&]<class T>() {
    ParallelFor(batch * rows.out, std::max<int64_t>(1, 16384 / (columns.out * taps * depth)),
                [&](int64_t begin, int64_t end) {
                  for (int64_t r = begin; r < end; ++r) {
                    const T* image = images.ptr<T>() + r / rows.out * rows.in * columns.in * depth;
                    T* to = out.ptr<T>() + r * columns.out * taps * depth;
                    for (int64_t x = 0; x < columns.out; ++x)
                      for (int64_t i = 0; i < rows.window; ++i)
                        for (int64_t j = 0; j < columns.window; ++j, to += depth) {
                          const int64_t row = rows.Begin(r % rows.out) + i * rows.dilation;
                          const int64_t column = columns.Begin(x) + j * columns.dilation;
                          const bool inside =
                              row >= 0 && row < rows.in && column >= 0 && column < columns.in;
                          if (inside)
                            CopyElements(to, image + (row * columns.in + column) * depth, depth);
                          else
                            std::fill_n(to, depth, T{});
                        }
                  }
                });
  });
}

void ExtractImagePatchesShape(ShapeContext& ctx) {
  const Shape images = ctx.WithRank(0, 4);
  const auto [rows, columns] = WindowOf(ctx, images);
  const int64_t depth =
      images[3] < 0 ? Shape::kUnknownDim : images[3] * rows.window * columns.window;
  ctx.SetOutput(0, Shape({images[0], rows.out, columns.out, depth}));
}

}  // namespace eager::kernels

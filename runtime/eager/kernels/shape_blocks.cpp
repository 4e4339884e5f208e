// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/shape_blocks.h"

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/array_strided.h"

namespace eager::kernels {
namespace {

int64_t BlockSize(const KernelContext& ctx) {
  const int64_t block = ctx.int_attr("block_size");
  if (block < 2)
    throw InvalidArgument(ctx.op().name, ": block_size must be at least 2, is ", block);
  return block;
}

// Rank 4, channels last; other layouts have no kernel on the CPU.
const Tensor& ChannelsLastInput(const KernelContext& ctx) {
  const std::string& format = ctx.string_attr("data_format");
  if (format != "NHWC")
    throw InvalidArgument(ctx.op().name, ": only data_format NHWC is supported on the CPU, is ",
                          format);
  const Tensor& x = ctx.input(0);
  if (x.rank() != 4)
    throw InvalidArgument(ctx.op().name, ": the input must have 4 dimensions, has shape ",
                          x.shape());
  return x;
}

// Permutes axes of `input`, seen with dimensions `dims`, into `output`.
void PermuteInto(Tensor& output, const Tensor& input, std::span<const int64_t> dims,
                 std::span<const int64_t> perm) {
  const std::vector<int64_t> strides = RowMajorStrides(dims);
  std::vector<int64_t> out_dims, from;
  for (int64_t axis : perm) {
    out_dims.push_back(dims[axis]);
    from.push_back(strides[axis]);
  }
  StridedRead(out_dims, output, input, 0, from);
}

std::vector<int64_t> BlockShape(std::string_view op, const Tensor& tensor, int rank) {
  std::vector<int64_t> block = IntegerVector(op, tensor, "block_shape");
  for (int64_t size : block)
    if (size < 1) throw InvalidArgument(op, ": block_shape must be positive, is ", tensor);
  if (rank < 1 + static_cast<int>(block.size()))
    throw InvalidArgument(op, ": the input must have at least ", 1 + block.size(),
                          " dimensions, has ", rank);
  return block;
}

void SpaceToBatchWith(KernelContext& ctx, const std::vector<int64_t>& block,
                      const Tensor& paddings) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = ctx.input(0);
  const int m = static_cast<int>(block.size()), rank = x.rank();
  const std::vector<int64_t> pads = IntegerPairs(op, paddings, m, "paddings");
  std::vector<int64_t> padded = x.shape().vector();
  bool is_padded = false;
  for (int i = 0; i < m; ++i) {
    if (pads[2 * i] < 0 || pads[2 * i + 1] < 0)
      throw InvalidArgument(op, ": paddings must not be negative, is ", paddings);
    is_padded |= pads[2 * i] + pads[2 * i + 1] > 0;
    padded[i + 1] += pads[2 * i] + pads[2 * i + 1];
    if (padded[i + 1] % block[i] != 0)
      throw InvalidArgument(op, ": padded dimension ", i + 1, " is ", padded[i + 1],
                            ", not a multiple of the block size ", block[i]);
  }
  Tensor source = x;
  if (is_padded) {
    source = Tensor(x.dtype(), CheckedShape(op, padded));
    SetZero(source);
    const std::vector<int64_t> to = RowMajorStrides(padded);
    int64_t begin = 0;
    for (int i = 0; i < m; ++i) begin += pads[2 * i] * to[i + 1];
    StridedCopy(x.shape().dims(), source, begin, to, x, 0, RowMajorStrides(x.shape().dims()));
  }
  // Seen as [batch, outer0, block0, outer1, block1, ..., rest]; the blocks go to the front.
  std::vector<int64_t> dims = {padded[0]}, perm, out_dims = {padded[0]};
  for (int i = 0; i < m; ++i) {
    dims.insert(dims.end(), {padded[i + 1] / block[i], block[i]});
    perm.push_back(2 * i + 2);
    out_dims[0] *= block[i];
    out_dims.push_back(padded[i + 1] / block[i]);
  }
  perm.push_back(0);
  for (int i = 0; i < m; ++i) perm.push_back(2 * i + 1);
  for (int i = m + 1; i < rank; ++i) {
    perm.push_back(static_cast<int64_t>(dims.size()));
    dims.push_back(padded[i]);
    out_dims.push_back(padded[i]);
  }
  PermuteInto(ctx.Allocate(0, x.dtype(), CheckedShape(op, out_dims)), source, dims, perm);
}

void BatchToSpaceWith(KernelContext& ctx, const std::vector<int64_t>& block,
                      const Tensor& crops_tensor) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = ctx.input(0);
  const int m = static_cast<int>(block.size()), rank = x.rank();
  const std::vector<int64_t> crops = IntegerPairs(op, crops_tensor, m, "crops");
  int64_t product = 1;
  for (int64_t size : block) product *= size;
  if (product <= 0 || x.dim_size(0) % product != 0)
    throw InvalidArgument(op, ": batch dimension ", x.dim_size(0),
                          " is not a multiple of the block's size ", product);
  // Seen as [block0, block1, ..., batch, outer0, outer1, ..., rest].
  std::vector<int64_t> dims = block, perm = {m}, whole = {x.dim_size(0) / product}, cropped = whole;
  dims.push_back(whole[0]);
  for (int i = 0; i < m; ++i) {
    const int64_t before = crops[2 * i], after = crops[2 * i + 1],
                  size = x.dim_size(i + 1) * block[i];
    if (before < 0 || after < 0)
      throw InvalidArgument(op, ": crops must not be negative, is ", crops_tensor);
    if (before + after > size)
      throw InvalidArgument(op, ": crops ", before, " and ", after, " exceed dimension ", i + 1,
                            ", which is ", size);
    dims.push_back(x.dim_size(i + 1));
    perm.insert(perm.end(), {m + 1 + i, i});
    whole.push_back(size);
    cropped.push_back(size - before - after);
  }
  for (int i = m + 1; i < rank; ++i) {
    perm.push_back(static_cast<int64_t>(dims.size()));
    dims.push_back(x.dim_size(i));
    whole.push_back(x.dim_size(i));
    cropped.push_back(x.dim_size(i));
  }
  Tensor full(x.dtype(), CheckedShape(op, whole));
  PermuteInto(full, x, dims, perm);
  if (whole == cropped) return ctx.SetOutput(0, full);
  const std::vector<int64_t> strides = RowMajorStrides(whole);
  int64_t begin = 0;
  for (int i = 0; i < m; ++i) begin += crops[2 * i] * strides[i + 1];
  StridedRead(cropped, ctx.Allocate(0, x.dtype(), Shape(cropped)), full, begin, strides);
}

}  // namespace

void SpaceToDepth(KernelContext& ctx) {
  const int64_t s = BlockSize(ctx);
  const Tensor& x = ChannelsLastInput(ctx);
  const int64_t b = x.dim_size(0), h = x.dim_size(1), w = x.dim_size(2), c = x.dim_size(3);
  if (h % s != 0 || w % s != 0)
    throw InvalidArgument("SpaceToDepth: height ", h, " and width ", w,
                          " must be multiples of block_size ", s);
  Tensor& y =
      ctx.Allocate(0, x.dtype(), CheckedShape("SpaceToDepth", {{b, h / s, w / s, c * s * s}}));
  PermuteInto(y, x, {{b, h / s, s, w / s, s, c}}, {{0, 1, 3, 2, 4, 5}});
}

void DepthToSpace(KernelContext& ctx) {
  const int64_t s = BlockSize(ctx);
  const Tensor& x = ChannelsLastInput(ctx);
  const int64_t b = x.dim_size(0), h = x.dim_size(1), w = x.dim_size(2), c = x.dim_size(3);
  if (c % (s * s) != 0)
    throw InvalidArgument("DepthToSpace: depth ", c,
                          " must be a multiple of the square of block_size ", s);
  Tensor& y =
      ctx.Allocate(0, x.dtype(), CheckedShape("DepthToSpace", {{b, h * s, w * s, c / (s * s)}}));
  PermuteInto(y, x, {{b, h, w, s, s, c / (s * s)}}, {{0, 1, 3, 2, 4, 5}});
}

void SpaceToBatch(KernelContext& ctx) {
  const int64_t s = BlockSize(ctx);
  if (ctx.input(0).rank() != 4)
    throw InvalidArgument("SpaceToBatch: the input must have 4 dimensions, has shape ",
                          ctx.input(0).shape());
  SpaceToBatchWith(ctx, {s, s}, ctx.input(1));
}

void SpaceToBatchND(KernelContext& ctx) {
  SpaceToBatchWith(ctx, BlockShape("SpaceToBatchND", ctx.input(1), ctx.input(0).rank()),
                   ctx.input(2));
}

void BatchToSpace(KernelContext& ctx) {
  const int64_t s = BlockSize(ctx);
  if (ctx.input(0).rank() != 4)
    throw InvalidArgument("BatchToSpace: the input must have 4 dimensions, has shape ",
                          ctx.input(0).shape());
  BatchToSpaceWith(ctx, {s, s}, ctx.input(1));
}

void BatchToSpaceND(KernelContext& ctx) {
  BatchToSpaceWith(ctx, BlockShape("BatchToSpaceND", ctx.input(1), ctx.input(0).rank()),
                   ctx.input(2));
}

namespace {

int64_t Divided(const ShapeContext& ctx, int64_t size, int64_t by) {
  if (size < 0) return size;
  if (by <= 0 || size % by != 0)
    throw InvalidArgument(ctx.op().name, ": dimension ", size, " is not a multiple of ", by);
  return size / by;
}
int64_t Multiplied(const ShapeContext& ctx, int64_t size, int64_t by) {
  int64_t product = size;
  if (size >= 0 && __builtin_mul_overflow(size, by, &product))
    throw InvalidArgument(ctx.op().name, ": dimension ", size, " times ", by, " does not fit in 64 bits");
  return product;
}

// What SpaceToBatch (`is_forth`) or BatchToSpace makes of the batch and the dimensions that are cut
// into blocks. `margins`: paddings or crops, null where they are not known.
void SetBlockedShape(ShapeContext& ctx, Shape shape, std::span<const int64_t> block, const Tensor* margins, bool is_forth) {
  const int64_t cut = static_cast<int64_t>(block.size());
  if (margins && margins->NumElements() != 2 * cut)
    throw InvalidArgument(ctx.op().name, ": paddings and crops have shape [", cut, ",2], are ", margins->shape());
  const std::vector<int64_t> margin = margins ? margins->AsInt64Vector() : std::vector<int64_t>();
  int64_t batch = shape[0];
  for (int i = 0; i < cut; ++i) {
    if (block[i] < 1) throw InvalidArgument(ctx.op().name, ": block sizes are positive, ", block[i], " is not");
    batch = is_forth ? Multiplied(ctx, batch, block[i]) : Divided(ctx, batch, block[i]);
    int64_t size = shape[i + 1];
    if (!margins || size < 0) {
      size = Shape::kUnknownDim;
    } else {
      const int64_t before = margin[2 * i], after = margin[2 * i + 1];
      if (before < 0 || after < 0)
        throw InvalidArgument(ctx.op().name, ": paddings and crops are not negative, are ", before, " and ", after);
      size = is_forth ? Divided(ctx, size + before + after, block[i]) : Multiplied(ctx, size, block[i]) - before - after;
      if (size < 0)
        throw InvalidArgument(ctx.op().name, ": crops of ", before, " and ", after, " leave nothing of dimension ", i + 1);
    }
    shape.set_dim(i + 1, size);
  }
  shape.set_dim(0, batch);
  ctx.SetOutput(0, shape);
}

void SetBlockedShape(ShapeContext& ctx, bool is_forth) {
  const int64_t size = ctx.attr<int64_t>("block_size");
  SetBlockedShape(ctx, ctx.WithRank(0, 4), std::array{size, size}, ctx.value(1), is_forth);
}

void SetBlockedShapeND(ShapeContext& ctx, bool is_forth) {
  Shape in = ctx.input(0);
  if (!in.IsRankKnown()) return;
  const Shape block = ctx.WithRank(1, 1);
  if (in.rank() < 1 + std::max<int64_t>(block[0], 0))
    throw InvalidArgument(ctx.op().name, ": the input must have at least ", 1 + std::max<int64_t>(block[0], 0),
                          " dimensions, is ", in);
  if (const Tensor* sizes = ctx.value(1)) return SetBlockedShape(ctx, in, sizes->AsInt64Vector(), ctx.value(2), is_forth);
  const int64_t last = block[0] < 0 ? in.rank() - 1 : block[0];
  for (int i = 0; i <= last; ++i) in.set_dim(i, Shape::kUnknownDim);
  ctx.SetOutput(0, in);
}

}  // namespace

void SpaceToDepthShape(ShapeContext& ctx) {
  if (ctx.attr<std::string>("data_format") != "NHWC") return;
  const Shape in = ctx.WithRank(0, 4);
  const int64_t s = ctx.attr<int64_t>("block_size");
  ctx.SetOutput(
      0, Shape({in[0], Divided(ctx, in[1], s), Divided(ctx, in[2], s), Multiplied(ctx, in[3], s * s)}));
}

void DepthToSpaceShape(ShapeContext& ctx) {
  if (ctx.attr<std::string>("data_format") != "NHWC") return;
  const Shape in = ctx.WithRank(0, 4);
  const int64_t s = ctx.attr<int64_t>("block_size");
  ctx.SetOutput(
      0, Shape({in[0], Multiplied(ctx, in[1], s), Multiplied(ctx, in[2], s), Divided(ctx, in[3], s * s)}));
}

void SpaceToBatchShape(ShapeContext& ctx) { SetBlockedShape(ctx, true); }
void SpaceToBatchNDShape(ShapeContext& ctx) { SetBlockedShapeND(ctx, true); }
void BatchToSpaceShape(ShapeContext& ctx) { SetBlockedShape(ctx, false); }
void BatchToSpaceNDShape(ShapeContext& ctx) { SetBlockedShapeND(ctx, false); }

}  // namespace eager::kernels

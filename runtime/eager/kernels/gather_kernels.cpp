// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/gather_kernels.h"

#include <algorithm>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/scatter_indices.h"

namespace eager {

Tensor GatherSlices(std::string_view op, const Tensor& params, const Tensor& indices,
                    int64_t given_axis, int64_t batch_dims) {
  if (params.rank() < 1)
    throw InvalidArgument(op, ": params must have at least one dimension, is a scalar");
  const int axis = NormalAxis(op, given_axis, params.rank());
  if (batch_dims < -indices.rank() || batch_dims > indices.rank())
    throw InvalidArgument(op, ": batch_dims must be in [", -indices.rank(), ", ", indices.rank(),
                          "], is ", batch_dims);
  const int batch = static_cast<int>(batch_dims < 0 ? batch_dims + indices.rank() : batch_dims);
  if (batch >= params.rank())
    throw InvalidArgument(op, ": batch_dims ", batch, " must be below the rank of params, ",
                          params.rank());
  if (axis < batch)
    throw InvalidArgument(op, ": axis ", axis, " must not be below batch_dims ", batch);
  for (int i = 0; i < batch; ++i)
    if (params.dim_size(i) != indices.dim_size(i))
      throw InvalidArgument(op, ": params ", params.shape(), " and indices ", indices.shape(),
                            " must agree in the first ", batch, " dimensions");
  const std::span<const int64_t> p = params.shape().dims(), n = indices.shape().dims();
  std::vector<int64_t> dims(p.begin(), p.begin() + axis);
  dims.insert(dims.end(), n.begin() + batch, n.end());
  dims.insert(dims.end(), p.begin() + axis + 1, p.end());
  Tensor out(params.dtype(), CheckedShape(op, dims));
  const int64_t batches = ProductOfDims(p, 0, batch), outer = ProductOfDims(p, batch, axis),
                limit = p[axis];
  const int64_t inner = ProductOfDims(p, axis + 1, params.rank()),
                count = ProductOfDims(n, batch, indices.rank());
  CheckIndices(op, indices, limit);
  if (out.NumElements() == 0) return out;
  DispatchDtype<int32_t, int64_t>(indices.dtype(), [&]<class I>() {
    DispatchMovable(params.dtype(), [&]<class T>() {
      const I* index = indices.ptr<I>();
      const T* from = params.ptr<T>();
      T* to = out.ptr<T>();
      auto run = [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
          const int64_t row = i / count, b = row / outer;
          const int64_t place = index[b * count + i % count];
          if (inner == 1)
            to[i] = from[row * limit + place];
          else
            CopyElements(to + i * inner, from + (row * limit + place) * inner, inner);
        }
      };
      const int64_t total = batches * outer * count;
      if (out.NumElements() <= 1 << 15)
        run(0, total);
      else
        ParallelFor(total, std::max<int64_t>(1, (1 << 15) / inner), run);
    });
  });
  return out;
}

Tensor GatherNdSlices(std::string_view op, const Tensor& params, const Tensor& indices) {
  if (indices.rank() < 1)
    throw InvalidArgument(op, ": indices must have at least one dimension, is a scalar");
  if (params.rank() < 1)
    throw InvalidArgument(op, ": params must have at least one dimension, is a scalar");
  const SliceIndices slices(op, indices, params.shape());
  std::vector<int64_t> dims(indices.shape().dims().begin(), indices.shape().dims().end() - 1);
  const std::span<const int64_t> rest = params.shape().dims().subspan(slices.depth());
  dims.insert(dims.end(), rest.begin(), rest.end());
  Tensor out(params.dtype(), CheckedShape(op, dims));
  if (params.NumElements() == 0 && out.NumElements() > 0)
    throw InvalidArgument(op, ": params of shape ", params.shape(), " has no elements to pick");
  slices.Check();
  if (out.NumElements() == 0) return out;
  const int64_t inner = slices.slice_size();
  DispatchMovable(params.dtype(), [&]<class T>() {
    for (int64_t i = 0; i < slices.count(); ++i)
      CopyElements(out.ptr<T>() + i * inner, params.ptr<T>() + slices.Place(i) * inner, inner);
  });
  return out;
}

namespace kernels {

void Gather(KernelContext& ctx) {
  ctx.SetOutput(0, GatherSlices("Gather", ctx.input(0), ctx.input(1), 0, 0));
}

void GatherShape(ShapeContext& ctx) {
  const Shape params = ctx.WithRankAtLeast(0, 1);
  const Shape& indices = ctx.input(1);
  if (!params.IsRankKnown() || !indices.IsRankKnown()) return;
  std::vector<int64_t> dims = indices.vector();
  dims.insert(dims.end(), params.dims().begin() + 1, params.dims().end());
  ctx.SetOutput(0, Shape(dims));
}

void GatherV2(KernelContext& ctx) {
  const Tensor& axis = ctx.input(2);
  if (axis.rank() != 0)
    throw InvalidArgument("GatherV2: axis must be a scalar, has shape ", axis.shape());
  ctx.SetOutput(0, GatherSlices("GatherV2", ctx.input(0), ctx.input(1), axis.ScalarAsInt64(),
                                ctx.int_attr("batch_dims")));
}

void GatherV2Shape(ShapeContext& ctx) {
  const Shape params = ctx.WithRankAtLeast(0, 1);
  const Shape& indices = ctx.input(1);
  ctx.WithRank(2, 0);
  const Tensor* value = ctx.value(2);
  if (!params.IsRankKnown() || !indices.IsRankKnown()) return;
  int64_t batch = ctx.attr<int64_t>("batch_dims");
  if (batch < 0) batch += indices.rank();
  if (batch < 0 || batch > indices.rank()) return;
  const int rank = params.rank() - 1 + indices.rank() - static_cast<int>(batch);
  if (!value) return ctx.SetOutput(0, Shape::UnknownOfRank(rank));
  const int axis = NormalAxis("GatherV2", value->ScalarAsInt64(), params.rank());
  std::vector<int64_t> dims(params.dims().begin(), params.dims().begin() + axis);
  dims.insert(dims.end(), indices.dims().begin() + batch, indices.dims().end());
  dims.insert(dims.end(), params.dims().begin() + axis + 1, params.dims().end());
  ctx.SetOutput(0, Shape(dims));
}

void GatherNd(KernelContext& ctx) {
  ctx.SetOutput(0, GatherNdSlices("GatherNd", ctx.input(0), ctx.input(1)));
}

void GatherNdShape(ShapeContext& ctx) {
  const Shape& params = ctx.input(0);
  const Shape indices = ctx.WithRankAtLeast(1, 1);
  if (!params.IsRankKnown() || !indices.IsRankKnown() || indices[indices.rank() - 1] < 0) return;
  const int64_t depth = indices[indices.rank() - 1];
  if (depth > params.rank())
    throw InvalidArgument("GatherNd: indices ", indices, " have more components than params ",
                          params, " has dimensions");
  std::vector<int64_t> dims(indices.dims().begin(), indices.dims().end() - 1);
  dims.insert(dims.end(), params.dims().begin() + depth, params.dims().end());
  ctx.SetOutput(0, Shape(dims));
}

void OneHot(KernelContext& ctx) {
  const Tensor &indices = ctx.input(0), &on = ctx.input(2), &off = ctx.input(3);
  const int64_t depth = IntegerScalar("OneHot", ctx.input(1), "depth"),
                given = ctx.int_attr("axis");
  if (on.rank() != 0 || off.rank() != 0)
    throw InvalidArgument("OneHot: on_value and off_value must be scalars, have shapes ",
                          on.shape(), " and ", off.shape());
  if (given < -1 || given > indices.rank())
    throw InvalidArgument("OneHot: axis must be in [-1, ", indices.rank(), "], is ", given);
  if (depth < 0) throw InvalidArgument("OneHot: depth must not be negative, is ", depth);
  const int axis = static_cast<int>(given < 0 ? indices.rank() : given);
  Shape shape = indices.shape();
  shape.InsertDim(axis, depth);
  Tensor& out = ctx.Allocate(0, on.dtype(), CheckedShape("OneHot", shape.dims()));
  SetAll(out, off);
  if (out.NumElements() == 0) return;
  const int64_t suffix = ProductOfDims(indices.shape().dims(), axis, indices.rank());
  DispatchDtype<int32_t, int64_t, uint8_t, int8_t>(indices.dtype(), [&]<class I>() {
    DispatchMovable(on.dtype(), [&]<class T>() {
      const T value = *on.ptr<T>();
      for (int64_t i = 0; i < indices.NumElements(); ++i) {
        const int64_t hot = indices.ptr<I>()[i];
        if (hot >= 0 && hot < depth)
          out.ptr<T>()[(i / suffix * depth + hot) * suffix + i % suffix] = value;
      }
    });
  });
}

void OneHotShape(ShapeContext& ctx) {
  Shape shape = ctx.input(0);
  if (!shape.IsRankKnown()) return;
  const int64_t axis = ctx.attr<int64_t>("axis");
  if (axis < -1 || axis > shape.rank())
    throw InvalidArgument("OneHot: axis must be in [-1, ", shape.rank(), "], is ", axis);
  const Tensor* depth = ctx.value(1);
  const int64_t size = depth ? IntegerScalar("OneHot", *depth, "depth") : Shape::kUnknownDim;
  if (depth && size < 0) throw InvalidArgument("OneHot: depth must not be negative, is ", size);
  shape.InsertDim(static_cast<int>(axis < 0 ? shape.rank() : axis), size);
  ctx.SetOutput(0, shape);
}

namespace {

// Rows of `whole` behind dimensions that agree with `prefix`.
int64_t RowSize(std::string_view op, const Tensor& whole, const Tensor& prefix,
                std::string_view whole_name, std::string_view prefix_name) {
  bool fits = prefix.rank() <= whole.rank();
  for (int i = 0; fits && i < prefix.rank(); ++i) fits = prefix.dim_size(i) == whole.dim_size(i);
  if (!fits)
    throw InvalidArgument(op, ": the shape of ", whole_name, " must start with that of ",
                          prefix_name, ", but they are ", whole.shape(), " and ", prefix.shape());
  return ProductOfDims(whole.shape().dims(), prefix.rank(), whole.rank());
}

}  // namespace

void DynamicPartition(KernelContext& ctx) {
  const std::string_view op = "DynamicPartition";
  const Tensor &data = ctx.input(0), &partitions = ctx.input(1);
  const int64_t inner = RowSize(op, data, partitions, "data", "partitions"),
                count = ctx.int_attr("num_partitions");
  const int32_t* part = partitions.data<int32_t>();
  std::vector<int64_t> rows(count, 0);
  for (int64_t i = 0; i < partitions.NumElements(); ++i) {
    if (part[i] < 0 || part[i] >= count)
      throw InvalidArgument(op, ": partitions[", i, "] is ", part[i], ", not in [0, ", count, ")");
    ++rows[part[i]];
  }
  for (int64_t k = 0; k < count; ++k) {
    std::vector<int64_t> dims = {rows[k]};
    dims.insert(dims.end(), data.shape().dims().begin() + partitions.rank(),
                data.shape().dims().end());
    ctx.Allocate(static_cast<int>(k), data.dtype(), CheckedShape(op, dims));
  }
  std::fill(rows.begin(), rows.end(), 0);
  DispatchMovable(data.dtype(), [&]<class T>() {
    for (int64_t i = 0; i < partitions.NumElements(); ++i)
      CopyElements(ctx.output(part[i]).ptr<T>() + rows[part[i]]++ * inner,
                   data.ptr<T>() + i * inner, inner);
  });
}

void DynamicPartitionShape(ShapeContext& ctx) {
  const Shape &data = ctx.input(0), &partitions = ctx.input(1);
  if (!data.IsRankKnown() || !partitions.IsRankKnown() || partitions.rank() > data.rank()) return;
  std::vector<int64_t> dims = {Shape::kUnknownDim};
  dims.insert(dims.end(), data.dims().begin() + partitions.rank(), data.dims().end());
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, Shape(dims));
}

void DynamicStitch(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const int count = ctx.num_inputs() / 2;
  int64_t rows = 0;
  std::vector<int64_t> row_dims;
  for (int i = 0; i < count; ++i) {
    const Tensor &indices = ctx.input(i), &data = ctx.input(count + i);
    RowSize(op, data, indices, "data", "indices");
    std::vector<int64_t> dims(data.shape().dims().begin() + indices.rank(),
                              data.shape().dims().end());
    if (i == 0) row_dims = dims;
    if (dims != row_dims)
      throw InvalidArgument(op, ": the rows of data[0] have shape ", Shape(row_dims),
                            ", those of data[", i, "] have ", Shape(dims));
    const int32_t* index = indices.data<int32_t>();
    for (int64_t k = 0; k < indices.NumElements(); ++k) {
      if (index[k] < 0)
        throw InvalidArgument(op, ": indices[", i, "] has the negative element ", index[k]);
      rows = std::max<int64_t>(rows, int64_t{index[k]} + 1);
    }
  }
  std::vector<int64_t> dims = {rows};
  dims.insert(dims.end(), row_dims.begin(), row_dims.end());
  Tensor& out = ctx.Allocate(0, ctx.dtype(count), CheckedShape(op, dims));
  SetZero(out);  // rows that no index names
  const int64_t inner = ProductOfDims(row_dims, 0, static_cast<int>(row_dims.size()));
  DispatchMovable(out.dtype(), [&]<class T>() {
    for (int i = 0; i < count; ++i) {
      const Tensor &indices = ctx.input(i), &data = ctx.input(count + i);
      for (int64_t k = 0; k < indices.NumElements(); ++k)
        CopyElements(out.ptr<T>() + indices.ptr<int32_t>()[k] * inner, data.ptr<T>() + k * inner,
                     inner);
    }
  });
}

void DynamicStitchShape(ShapeContext& ctx) {
  const int count = ctx.num_inputs() / 2;
  int64_t rows = 0;
  bool know_rows = true;
  for (int i = 0; i < count; ++i) {
    const Tensor* indices = ctx.value(i);
    know_rows &= indices != nullptr;
    if (indices)
      for (int64_t index : indices->AsInt64Vector()) rows = std::max(rows, index + 1);
  }
  for (int i = 0; i < count; ++i) {
    const Shape &indices = ctx.input(i), &data = ctx.input(count + i);
    if (!indices.IsRankKnown() || !data.IsRankKnown()) continue;
    if (indices.rank() > data.rank())
      throw InvalidArgument(ctx.op().name,
                            ": the shape of data must start with that of indices, but they are ",
                            data, " and ", indices);
    std::vector<int64_t> dims = {know_rows ? rows : Shape::kUnknownDim};
    dims.insert(dims.end(), data.dims().begin() + indices.rank(), data.dims().end());
    return ctx.SetOutput(0, Shape(dims));
  }
}

}  // namespace kernels
}  // namespace eager

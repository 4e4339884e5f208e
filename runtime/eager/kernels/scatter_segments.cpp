// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/scatter_segments.h"

#include <limits>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"

namespace eager::kernels {
namespace {

enum class Reduce { kSum, kMean, kProd, kMin, kMax };

template <class T>
constexpr bool kIsComplex = std::is_same_v<T, complex64> || std::is_same_v<T, complex128>;

template <class T>
T Reduced(const T& a, const T& b, Reduce how) {
  if constexpr (!kIsComplex<T>) {
    if (how == Reduce::kMin) return b < a ? b : a;
    if (how == Reduce::kMax) return a < b ? b : a;
  }
  if constexpr (std::is_integral_v<T>) {
    using U = std::make_unsigned_t<T>;  // overflow wraps
    const auto x = static_cast<U>(a), y = static_cast<U>(b);
    return static_cast<T>(how == Reduce::kProd ? static_cast<U>(uint64_t{x} * y)
                                               : static_cast<U>(x + y));
  } else {
    return static_cast<T>(how == Reduce::kProd ? a * b : a + b);
  }
}

// Sums of 16-bit floats are kept in float.
template <class T>
using Accumulator =
    std::conditional_t<std::is_same_v<T, half> || std::is_same_v<T, bfloat16>, float, T>;

// Calls f<T>() for the element types of the reduction: complex numbers have no order.
template <class F>
void DispatchReduce(DataType dtype, Reduce how, F&& f) {
  if (how == Reduce::kMin || how == Reduce::kMax)
    RealTypes::Dispatch(dtype, f);
  else
    NumberTypes::Dispatch(dtype, f);
}

template <class T>
void ReduceRows(const T* rows, int64_t count, int64_t width, Reduce how, T* out) {
  using A = Accumulator<T>;
  for (int64_t k = 0; k < width; ++k) {
    A total = A(rows[k]);
    for (int64_t r = 1; r < count; ++r) total = Reduced(total, A(rows[r * width + k]), how);
    if (how == Reduce::kMean) {
      if constexpr (kIsComplex<T>)
        total /= static_cast<typename T::value_type>(count);
      else if constexpr (std::is_integral_v<T>)
        total = static_cast<T>(total / static_cast<T>(count));
      else
        total = total / static_cast<A>(count);
    }
    out[k] = T(total);
  }
}

void SortedSegments(KernelContext& ctx, Reduce how) {
  const std::string_view op = ctx.op().name;
  const Tensor& data = ctx.input(0);
  const std::vector<int64_t> ids = IntegerVector(op, ctx.input(1), "segment_ids");
  if (data.rank() < 1)
    throw InvalidArgument(op, ": data must have at least one dimension, is a scalar");
  const int64_t n = data.dim_size(0);
  if (static_cast<int64_t>(ids.size()) != n)
    throw InvalidArgument(op, ": segment_ids must have one element for each of ", n,
                          " rows of data, has ", ids.size());
  for (int64_t i = 0; i < n; ++i)
    if (ids[i] < (i == 0 ? 0 : ids[i - 1]))
      throw InvalidArgument(
          op, ": segment ids must not be negative and must not decrease; segment_ids[", i, "] is ",
          ids[i]);
  Shape shape = data.shape();
  shape.set_dim(0, n > 0 ? ids.back() + 1 : 0);
  Tensor& out = ctx.Allocate(0, data.dtype(), CheckedShape(op, shape.dims()));
  const int64_t width = ProductOfDims(data.shape().dims(), 1, data.rank());
  DispatchReduce(data.dtype(), how, [&]<class T>() {
    const T gap = how == Reduce::kProd ? T(1) : T(0);  // value of ids that nobody has
    int64_t next = 0;
    for (int64_t begin = 0; begin < n;) {
      int64_t end = begin + 1;
      while (end < n && ids[end] == ids[begin]) ++end;
      std::fill(out.ptr<T>() + next * width, out.ptr<T>() + ids[begin] * width, gap);
      ReduceRows(data.ptr<T>() + begin * width, end - begin, width, how,
                 out.ptr<T>() + ids[begin] * width);
      next = ids[begin] + 1;
      begin = end;
    }
  });
}

template <class T>
T Neutral(Reduce how) {
  if constexpr (!kIsComplex<T>) {
    if (how == Reduce::kMin) return std::numeric_limits<T>::max();
    if (how == Reduce::kMax) return std::numeric_limits<T>::lowest();
  }
  return how == Reduce::kProd ? T(1) : T(0);
}

void UnsortedSegments(KernelContext& ctx, Reduce how) {
  const std::string_view op = ctx.op().name;
  const Tensor &data = ctx.input(0), &ids = ctx.input(1), &num = ctx.input(2);
  if (num.rank() != 0)
    throw InvalidArgument(op, ": num_segments must be a scalar, has shape ", num.shape());
  const int64_t count = num.ScalarAsInt64();
  if (count < 0) throw InvalidArgument(op, ": num_segments must not be negative, is ", count);
  bool fits = ids.rank() <= data.rank();
  for (int i = 0; fits && i < ids.rank(); ++i) fits = ids.dim_size(i) == data.dim_size(i);
  if (!fits)
    throw InvalidArgument(op,
                          ": the shape of data must start with that of segment_ids, but they are ",
                          data.shape(), " and ", ids.shape());
  std::vector<int64_t> dims = {count};
  dims.insert(dims.end(), data.shape().dims().begin() + ids.rank(), data.shape().dims().end());
  Tensor& out = ctx.Allocate(0, data.dtype(), CheckedShape(op, dims));
  const int64_t width = ProductOfDims(dims, 1, static_cast<int>(dims.size()));
  const std::vector<int64_t> id = ids.AsInt64Vector();
  for (size_t i = 0; i < id.size(); ++i)
    if (id[i] >= count)
      throw InvalidArgument(op, ": segment_ids[", i, "] = ", id[i], " is not below num_segments ",
                            count);
  DispatchReduce(data.dtype(), how, [&]<class T>() {
    std::fill_n(out.ptr<T>(), out.NumElements(), Neutral<T>(how));
    for (size_t i = 0; i < id.size(); ++i) {
      if (id[i] < 0) continue;
      T* to = out.ptr<T>() + id[i] * width;
      const T* from = data.ptr<T>() + static_cast<int64_t>(i) * width;
      for (int64_t k = 0; k < width; ++k) to[k] = Reduced(to[k], from[k], how);
    }
  });
}

}  // namespace

void SegmentSum(KernelContext& ctx) { SortedSegments(ctx, Reduce::kSum); }
void SegmentMean(KernelContext& ctx) { SortedSegments(ctx, Reduce::kMean); }
void SegmentProd(KernelContext& ctx) { SortedSegments(ctx, Reduce::kProd); }
void SegmentMin(KernelContext& ctx) { SortedSegments(ctx, Reduce::kMin); }
void SegmentMax(KernelContext& ctx) { SortedSegments(ctx, Reduce::kMax); }
void UnsortedSegmentSum(KernelContext& ctx) { UnsortedSegments(ctx, Reduce::kSum); }
void UnsortedSegmentProd(KernelContext& ctx) { UnsortedSegments(ctx, Reduce::kProd); }
void UnsortedSegmentMin(KernelContext& ctx) { UnsortedSegments(ctx, Reduce::kMin); }
void UnsortedSegmentMax(KernelContext& ctx) { UnsortedSegments(ctx, Reduce::kMax); }

void SegmentShape(ShapeContext& ctx) {
  Shape data = ctx.WithRankAtLeast(0, 1);
  const Shape ids = ctx.WithRank(1, 1);
  if (!data.IsRankKnown()) return;
  ctx.MergeDim(data[0], ids[0]);
  data.set_dim(0, Shape::kUnknownDim);
  ctx.SetOutput(0, data);
}

void UnsortedSegmentShape(ShapeContext& ctx) {
  const Shape &data = ctx.input(0), &ids = ctx.input(1);
  const Tensor* num = ctx.value(2);
  if (!data.IsRankKnown() || !ids.IsRankKnown()) return;
  if (ids.rank() > data.rank())
    throw InvalidArgument(ctx.op().name,
                          ": the shape of data must start with that of segment_ids, but they are ",
                          data, " and ", ids);
  std::vector<int64_t> dims = {num && num->NumElements() == 1
                                   ? std::max<int64_t>(-1, num->ScalarAsInt64())
                                   : Shape::kUnknownDim};
  dims.insert(dims.end(), data.dims().begin() + ids.rank(), data.dims().end());
  ctx.SetOutput(0, Shape(dims));
}

}  // namespace eager::kernels

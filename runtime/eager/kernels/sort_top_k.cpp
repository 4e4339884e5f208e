// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <numeric>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/sort_kernels.h"

namespace eager::kernels {
namespace {

// Indices of the k largest of n values; equal values by rising index. Unsorted: in the order in
// which a bounded heap keeps them.
template <class T>
void LargestIndices(const T* values, int64_t n, int64_t k, bool is_sorted,
                    std::vector<int32_t>& kept) {
  const auto comes_first = [values](int32_t a, int32_t b) {
    if (values[b] < values[a]) return true;
    if (values[b] > values[a]) return false;
    return a < b;
  };
  kept.clear();
  if (k == n) {
    kept.resize(n);
    std::iota(kept.begin(), kept.end(), 0);
    std::stable_sort(kept.begin(), kept.end(), comes_first);
    return;
  }
  if (k == 0) return;
  // The worst of those kept is at the front of the heap.
  for (int64_t i = 0; i < n; ++i) {
    const int32_t index = static_cast<int32_t>(i);
    if (i <= k) {
      kept.push_back(index);
      if (i < k) continue;
      std::make_heap(kept.begin(), kept.end(), comes_first);
      std::pop_heap(kept.begin(), kept.end(), comes_first);
      kept.pop_back();
    } else if (comes_first(index, kept.front())) {
      std::pop_heap(kept.begin(), kept.end(), comes_first);
      kept.back() = index;
      std::push_heap(kept.begin(), kept.end(), comes_first);
    }
  }
  if (is_sorted) std::stable_sort(kept.begin(), kept.end(), comes_first);
}

void TopKWith(KernelContext& ctx, int64_t k) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = ctx.input(0);
  if (k < 0) throw InvalidArgument(op, ": k must not be negative, is ", k);
  if (x.rank() < 1)
    throw InvalidArgument(op, ": the input must have at least one dimension, is a scalar");
  const int64_t n = x.dim_size(x.rank() - 1);
  if (n < k)
    throw InvalidArgument(op, ": the last dimension of ", x.shape(),
                          " must be at least k, which is ", k);
  Shape shape = x.shape();
  shape.set_dim(x.rank() - 1, k);
  Tensor& values = ctx.Allocate(0, x.dtype(), shape);
  Tensor& indices = ctx.Allocate(1, DT_INT32, shape);
  if (values.NumElements() == 0) return;
  const bool is_sorted = ctx.bool_attr("sorted");
  RealTypes::Dispatch(x.dtype(), [&]<class T>() {
    ParallelFor(x.NumElements() / n, std::max<int64_t>(1, 4096 / n),
                [&](int64_t begin, int64_t end) {
                  std::vector<int32_t> kept;
                  for (int64_t row = begin; row < end; ++row) {
                    const T* in = x.ptr<T>() + row * n;
                    LargestIndices(in, n, k, is_sorted, kept);
                    for (int64_t i = 0; i < k; ++i) {
                      indices.ptr<int32_t>()[row * k + i] = kept[i];
                      values.ptr<T>()[row * k + i] = in[kept[i]];
                    }
                  }
                });
  });
}

void TopKShapes(ShapeContext& ctx, int64_t k) {
  Shape in = ctx.WithRankAtLeast(0, 1);
  if (!in.IsRankKnown()) return;
  const int last = in.rank() - 1;
  if (k >= 0 && in[last] >= 0 && in[last] < k)
    throw InvalidArgument(ctx.op().name, ": the last dimension of ", in,
                          " must be at least k, which is ", k);
  in.set_dim(last, k);
  ctx.SetOutput(0, in);
  ctx.SetOutput(1, in);
}

void InTopKWith(KernelContext& ctx, int64_t k) {
  const std::string_view op = ctx.op().name;
  const Tensor &predictions = ctx.input(0), &targets = ctx.input(1);
  if (predictions.rank() != 2)
    throw InvalidArgument(op, ": predictions must be a matrix, has shape ", predictions.shape());
  if (targets.rank() != 1 || targets.dim_size(0) != predictions.dim_size(0))
    throw InvalidArgument(op, ": targets must have one element for each of ",
                          predictions.dim_size(0), " rows of predictions, has shape ",
                          targets.shape());
  const std::vector<int64_t> classes = targets.AsInt64Vector();
  const int64_t width = predictions.dim_size(1);
  Tensor& out = ctx.Allocate(0, DT_BOOL, targets.shape());
  for (size_t row = 0; row < classes.size(); ++row) {
    const float* p = predictions.data<float>() + static_cast<int64_t>(row) * width;
    const int64_t target = classes[row];
    bool can_say = target >= 0 && target < width && std::isfinite(p[target]);
    int64_t above = 0;
    for (int64_t i = 0; can_say && i < width && above <= k; ++i) {
      can_say = std::isfinite(p[i]);
      above += p[i] > p[target];
    }
    out.ptr<bool>()[row] = can_say && above < k;
  }
}

}  // namespace

void TopK(KernelContext& ctx) { TopKWith(ctx, ctx.int_attr("k")); }
void TopKV2(KernelContext& ctx) {
  const Tensor& k = ctx.input(1);
  if (k.rank() != 0) throw InvalidArgument("TopKV2: k must be a scalar, has shape ", k.shape());
  TopKWith(ctx, k.ScalarAsInt64());
}
void TopKShape(ShapeContext& ctx) { TopKShapes(ctx, ctx.attr<int64_t>("k")); }
void TopKV2Shape(ShapeContext& ctx) {
  ctx.WithRank(1, 0);
  const Tensor* k = ctx.value(1);
  const int64_t size = k ? k->ScalarAsInt64() : Shape::kUnknownDim;
  if (k && size < 0) throw InvalidArgument("TopKV2: k must not be negative, is ", size);
  TopKShapes(ctx, size);
}

void InTopK(KernelContext& ctx) { InTopKWith(ctx, ctx.int_attr("k")); }
void InTopKV2(KernelContext& ctx) { InTopKWith(ctx, IntegerScalar("InTopKV2", ctx.input(2), "k")); }
void InTopKShape(ShapeContext& ctx) {
  const Shape predictions = ctx.WithRank(0, 2), targets = ctx.WithRank(1, 1);
  ctx.SetOutput(0, Shape({ctx.MergeDim(predictions[0], targets[0])}));
}

}  // namespace eager::kernels

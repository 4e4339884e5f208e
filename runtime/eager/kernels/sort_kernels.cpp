// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/sort_kernels.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"

namespace eager::kernels {
namespace {

using UniqueTypes =
    TypeList<float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t, uint32_t,
             uint64_t, half, bfloat16, complex64, complex128, bool, std::string>;

// Something with == and a std::hash that agree with equality of elements.
template <class T>
auto Key(const T& value) {
  if constexpr (std::is_same_v<T, half> || std::is_same_v<T, bfloat16>)
    return static_cast<float>(value);
  else if constexpr (std::is_same_v<T, std::string>)
    return std::string_view(value);
  else
    return value;
}
struct KeyHash {
  template <class K>
  size_t operator()(const K& key) const {
    if constexpr (std::is_same_v<K, complex64> || std::is_same_v<K, complex128>)
      return std::hash<double>()(key.real()) * 31 + std::hash<double>()(key.imag());
    else
      return std::hash<K>()(key);
  }
};
template <class T>
using KeyOf = decltype(Key(std::declval<const T&>()));

// What Unique finds: for each item the number of its kind, and the first item of each kind.
struct Kinds {
  std::vector<int64_t> kind_of_item, first_item;
};

template <class T>
Kinds KindsOfElements(const T* items, int64_t n) {
  Kinds kinds;
  std::unordered_map<KeyOf<T>, int64_t, KeyHash> seen;
  seen.reserve(static_cast<size_t>(n));
  for (int64_t i = 0; i < n; ++i) {
    const auto [it, is_new] =
        seen.emplace(Key(items[i]), static_cast<int64_t>(kinds.first_item.size()));
    if (is_new) kinds.first_item.push_back(i);
    kinds.kind_of_item.push_back(it->second);
  }
  return kinds;
}

// Items are slices along the middle axis of [outer, n, inner].
template <class T>
Kinds KindsOfSlices(const T* data, int64_t outer, int64_t n, int64_t inner) {
  auto each = [&](int64_t i, auto&& f) {
    for (int64_t o = 0; o < outer; ++o)
      for (int64_t k = 0; k < inner; ++k)
        if (!f((o * n + i) * inner + k, o * n * inner + k)) return false;
    return true;
  };
  auto hash = [&](int64_t i) {
    size_t h = 0;
    each(i, [&](int64_t at, int64_t) {
      h = h * 1000003 + KeyHash()(Key(data[at]));
      return true;
    });
    return h;
  };
  auto equal = [&](int64_t a, int64_t b) {
    return each(
        a, [&](int64_t at, int64_t base) { return Key(data[at]) == Key(data[base + b * inner]); });
  };
  Kinds kinds;
  std::unordered_map<int64_t, int64_t, decltype(hash), decltype(equal)> seen(
      static_cast<size_t>(n) + 1, hash, equal);
  for (int64_t i = 0; i < n; ++i) {
    const auto [it, is_new] = seen.emplace(i, static_cast<int64_t>(kinds.first_item.size()));
    if (is_new) kinds.first_item.push_back(i);
    kinds.kind_of_item.push_back(it->second);
  }
  return kinds;
}

void UniqueAlong(KernelContext& ctx, int axis) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = ctx.input(0);
  const std::span<const int64_t> dims = x.shape().dims();
  const int64_t outer = ProductOfDims(dims, 0, axis), n = dims[axis],
                inner = ProductOfDims(dims, axis + 1, x.rank());
  UniqueTypes::Dispatch(x.dtype(), [&]<class T>() {
    const T* data = x.ptr<T>();
    const Kinds kinds =
        outer == 1 && inner == 1 ? KindsOfElements(data, n) : KindsOfSlices(data, outer, n, inner);
    const int64_t count = static_cast<int64_t>(kinds.first_item.size());
    Shape shape = x.shape();
    shape.set_dim(axis, count);
    T* out = ctx.Allocate(0, x.dtype(), shape).template ptr<T>();
    for (int64_t o = 0; o < outer; ++o)
      for (int64_t k = 0; k < count; ++k)
        CopyElements(out + (o * count + k) * inner, data + (o * n + kinds.first_item[k]) * inner,
                     inner);
    const DataType out_idx = ctx.type_attr("out_idx");
    ctx.SetOutput(1, IntegerTensor(op, out_idx, kinds.kind_of_item));
    if (ctx.op().outputs.size() < 3) return;
    std::vector<int64_t> counts(static_cast<size_t>(count), 0);
    for (int64_t kind : kinds.kind_of_item) ++counts[kind];
    ctx.SetOutput(2, IntegerTensor(op, out_idx, counts));
  });
}

}  // namespace

void Unique(KernelContext& ctx) {
  if (ctx.input(0).rank() != 1)
    throw InvalidArgument(ctx.op().name, ": the input must be a vector, has shape ",
                          ctx.input(0).shape());
  UniqueAlong(ctx, 0);
}

void UniqueV2(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const Tensor& x = ctx.input(0);
  const std::vector<int64_t> axes = IntegerVector(op, ctx.input(1), "axis");
  if (axes.empty()) {
    if (x.rank() != 1)
      throw InvalidArgument(op, ": without an axis the input must be a vector, has shape ",
                            x.shape());
    return UniqueAlong(ctx, 0);
  }
  if (axes.size() != 1)
    throw InvalidArgument(op, ": axis must have at most one element, has ", axes.size());
  UniqueAlong(ctx, NormalAxis(op, axes[0], x.rank()));
}

void UniqueShape(ShapeContext& ctx) {
  const Shape in = ctx.WithRank(0, 1);
  ctx.SetOutput(0, Shape::UnknownOfRank(1));
  ctx.SetOutput(1, in);
  if (ctx.num_outputs() > 2) ctx.SetOutput(2, Shape::UnknownOfRank(1));
}

void UniqueV2Shape(ShapeContext& ctx) {
  if (ctx.input(0).IsRankKnown()) ctx.SetOutput(0, Shape::UnknownOfRank(ctx.input(0).rank()));
  ctx.SetOutput(1, Shape::UnknownOfRank(1));
  if (ctx.num_outputs() > 2) ctx.SetOutput(2, Shape::UnknownOfRank(1));
}

void ListDiff(KernelContext& ctx) {
  const Tensor &x = ctx.input(0), &y = ctx.input(1);
  if (x.rank() != 1 || y.rank() != 1)
    throw InvalidArgument("ListDiff: x and y must be vectors, have shapes ", x.shape(), " and ",
                          y.shape());
  UniqueTypes::Dispatch(x.dtype(), [&]<class T>() {
    std::unordered_set<KeyOf<T>, KeyHash> without;
    for (int64_t i = 0; i < y.NumElements(); ++i) without.insert(Key(y.ptr<T>()[i]));
    std::vector<int64_t> kept;
    for (int64_t i = 0; i < x.NumElements(); ++i)
      if (!without.count(Key(x.ptr<T>()[i]))) kept.push_back(i);
    T* out =
        ctx.Allocate(0, x.dtype(), Shape({static_cast<int64_t>(kept.size())})).template ptr<T>();
    for (size_t i = 0; i < kept.size(); ++i) out[i] = x.ptr<T>()[kept[i]];
    ctx.SetOutput(1, IntegerTensor("ListDiff", ctx.type_attr("out_idx"), kept));
  });
}

void ListDiffShape(ShapeContext& ctx) {
  for (int i = 0; i < 2; ++i) {
    ctx.WithRank(i, 1);
    ctx.SetOutput(i, Shape::UnknownOfRank(1));
  }
}

void Where(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const int rank = x.rank();
  if (rank < 1 || rank > 8)
    throw InvalidArgument("Where: the condition must have 1 to 8 dimensions, has ", rank);
  std::vector<int64_t> places;
  DispatchDtype<bool, float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t, uint32_t,
                uint64_t, half, bfloat16, complex64, complex128>(x.dtype(), [&]<class T>() {
    for (int64_t i = 0; i < x.NumElements(); ++i) {
      bool is_set;
      if constexpr (std::is_same_v<T, half> || std::is_same_v<T, bfloat16>)
        is_set = static_cast<float>(x.ptr<T>()[i]) != 0;
      else
        is_set = x.ptr<T>()[i] != T(0);
      if (is_set) places.push_back(i);
    }
  });
  const int64_t count = static_cast<int64_t>(places.size());
  int64_t* out = ctx.Allocate(0, DT_INT64, Shape({count, rank})).ptr<int64_t>();
  const std::vector<int64_t> strides = RowMajorStrides(x.shape().dims());
  for (int64_t i = 0; i < count; ++i)
    for (int k = 0; k < rank; ++k) {
      out[i * rank + k] = places[i] / strides[k];
      places[i] %= strides[k];
    }
}

void WhereShape(ShapeContext& ctx) {
  ctx.SetOutput(0, Shape({Shape::kUnknownDim,
                          ctx.input(0).IsRankKnown() ? ctx.input(0).rank() : Shape::kUnknownDim}));
}

namespace {

// For each value, the number of elements of its (sorted) row that come before it.
void Bound(KernelContext& ctx, bool is_upper) {
  const std::string_view op = ctx.op().name;
  const Tensor &sorted = ctx.input(0), &values = ctx.input(1);
  if (sorted.rank() != 2 || values.rank() != 2 || sorted.dim_size(0) != values.dim_size(0))
    throw InvalidArgument(
        op, ": sorted_inputs and values must be matrices with one number of rows, have shapes ",
        sorted.shape(), " and ", values.shape());
  const int64_t n = sorted.dim_size(1), m = values.dim_size(1);
  std::vector<int64_t> found(static_cast<size_t>(values.NumElements()));
  RealTypes::Dispatch(sorted.dtype(), [&]<class T>() {
    for (int64_t i = 0; i < values.NumElements(); ++i) {
      const T* row = sorted.ptr<T>() + i / m * n;
      const T value = values.ptr<T>()[i];
      found[i] = (is_upper ? std::upper_bound(row, row + n, value)
                           : std::lower_bound(row, row + n, value)) -
                 row;
    }
  });
  ctx.SetOutput(0, IntegerTensor(op, ctx.type_attr("out_type"), found).Reshaped(values.shape()));
}

}  // namespace

void LowerBound(KernelContext& ctx) { Bound(ctx, false); }
void UpperBound(KernelContext& ctx) { Bound(ctx, true); }
void BoundShape(ShapeContext& ctx) {
  ctx.WithRank(0, 2);
  ctx.SetOutput(0, ctx.WithRank(1, 2));
}

}  // namespace eager::kernels

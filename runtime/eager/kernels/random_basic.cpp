// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/random_basic.h"

#include <numeric>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/random_stream.h"

namespace eager::kernels {
namespace {

Shape ShapeInput(const KernelContext& ctx) {
  return CheckedShape(ctx.op().name, IntegerVector(ctx.op().name, ctx.input(0), "shape"));
}

// Values of a distribution that takes whole blocks, or words one by one.
template <template <class> class Distribution>
void FillOutput(Tensor& out, const Philox& stream) {
  FloatTypes::Dispatch(out.dtype(), [&]<class T>() {
    T* data = out.ptr<T>();
    if constexpr (std::is_invocable_v<Distribution<T>, PhiloxWords&>)
      FillFromWords(stream, data, out.NumElements(), Distribution<T>());
    else
      FillFromBlocks(stream, data, out.NumElements(), Distribution<T>());
  });
}

template <template <class> class Distribution>
void Stateful(KernelContext& ctx) {
  Tensor& out = ctx.Allocate(0, ctx.type_attr("dtype"), ShapeInput(ctx));
  FillOutput<Distribution>(out, ReserveForOutputs(ctx, out.NumElements()));
}

template <template <class> class Distribution>
void Stateless(KernelContext& ctx) {
  const Philox stream = SeededStream(ctx.op().name, ctx.input(1));
  Tensor& out = ctx.Allocate(0, ctx.type_attr("dtype"), ShapeInput(ctx));
  FillOutput<Distribution>(out, stream);
}

// Reads minval and maxval and fills the output; `stream` is asked for only if there is something
// to fill.
template <class GetStream>
void UniformInts(KernelContext& ctx, int min_input, GetStream&& get_stream) {
  const Tensor &low = ctx.input(min_input), &high = ctx.input(min_input + 1);
  for (int i = min_input; i < min_input + 2; ++i)
    if (ctx.input(i).rank() != 0)
      throw InvalidArgument(ctx.op().name, ": ", ctx.op().inputs[i].name,
                            " must be a scalar, has shape ", ctx.input(i).shape());
  Tensor& out = ctx.Allocate(0, low.dtype(), ShapeInput(ctx));
  if (out.NumElements() == 0) return;
  DispatchDtype<int32_t, int64_t>(low.dtype(), [&]<class T>() {
    using U = std::make_unsigned_t<T>;
    const T from = low.ptr<T>()[0], to = high.ptr<T>()[0];
    if (from >= to)
      throw InvalidArgument(ctx.op().name, ": minval ", from, " must be below maxval ", to);
    const U range = static_cast<U>(static_cast<U>(to) - static_cast<U>(from));
    FillFromBlocks(get_stream(out.NumElements()), out.ptr<T>(), out.NumElements(),
                   UniformIntDistribution<T>{from, range});
  });
}

}  // namespace

void RandomUniform(KernelContext& ctx) { Stateful<UniformDistribution>(ctx); }
void RandomStandardNormal(KernelContext& ctx) { Stateful<NormalDistribution>(ctx); }
void TruncatedNormal(KernelContext& ctx) { Stateful<TruncatedNormalDistribution>(ctx); }
void StatelessRandomUniform(KernelContext& ctx) { Stateless<UniformDistribution>(ctx); }
void StatelessRandomNormal(KernelContext& ctx) { Stateless<NormalDistribution>(ctx); }
void StatelessTruncatedNormal(KernelContext& ctx) { Stateless<TruncatedNormalDistribution>(ctx); }

void RandomUniformInt(KernelContext& ctx) {
  UniformInts(ctx, 1, [&](int64_t n) { return ReserveForOutputs(ctx, n); });
}

void StatelessRandomUniformInt(KernelContext& ctx) {
  const Philox stream = SeededStream(ctx.op().name, ctx.input(1));
  UniformInts(ctx, 2, [&](int64_t) { return stream; });
}

void RandomShuffle(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const int64_t rows = x.rank() == 0 ? 1 : x.dim_size(0);
  if (x.NumElements() <= 1 || rows <= 1) return ctx.SetOutput(0, x.Alias());
  if (rows > std::numeric_limits<int32_t>::max())
    throw InvalidArgument("RandomShuffle: ", rows, " rows are too many");
  PhiloxWords words(ReserveWords(ctx, rows - 1));
  // Swaps row i with one of the rows from i on; the last one stays.
  std::vector<int64_t> order(rows);
  std::iota(order.begin(), order.end(), 0);
  for (int64_t i = 0; i < rows - 1; ++i)
    std::swap(order[i], order[i + words() % static_cast<uint32_t>(rows - i)]);
  Tensor& y = ctx.Allocate(0, x.dtype(), x.shape());
  const int64_t size = x.NumElements() / rows;
  for (int64_t i = 0; i < rows; ++i) CopyRange(y, i * size, x, order[i] * size, size);
}

}  // namespace eager::kernels

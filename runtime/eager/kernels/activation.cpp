// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/activation.h"

#include <cmath>

#include "eager/kernels/elementwise.h"

namespace eager::kernels {
namespace {

// The constants of the self-normalising unit: scale, and scale * alpha.
constexpr double kSeluScale = 1.0507009873554804934193349852946;
constexpr double kSeluScaleAlpha = 1.7580993408473768599402175208123;

template <class T>
T SoftplusOf(T x) {
  // Beyond the threshold x + log1p(exp(-x)) is x, below it log1p(exp(x)) is exp(x).
  const T threshold = std::log(std::numeric_limits<T>::epsilon()) + T(2);
  if (x > -threshold) return x;
  const T e = std::exp(x);
  return x < threshold ? e : std::log1p(e);
}

// Where the gradient does not pass it is multiplied by 0, so that inf and NaN stay visible.
template <class T>
T Gated(bool passes, T dy) {
  return dy * static_cast<T>(passes);
}

void CheckSameShape(KernelContext& ctx) {
  if (ctx.input(0).shape() != ctx.input(1).shape())
    throw InvalidArgument(ctx.op().name, ": both inputs must have one shape, are ",
                          ctx.input(0).shape(), " and ", ctx.input(1).shape());
}

template <auto F, class... Ts>
void GradKernel(KernelContext& ctx) {
  CheckSameShape(ctx);
  BinarySameShape<IsaBinary::kNone, F, Ts...>(ctx);
}

// Elements [begin, end) of f(inputs...), for a dtype among FloatTypes, on all threads.
template <class F>
void ForEachElement(KernelContext& ctx, F f) {
  Tensor& y = ctx.AllocateOrReuse(0, 0, ctx.dtype(0), ctx.input(0).shape());
  FloatTypes::Dispatch(y.dtype(), [&]<class T>() {
    T* out = y.ptr<T>();
    ParallelFor(y.NumElements(), kCheapGrain, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) out[i] = static_cast<T>(f.template operator()<T>(i));
    });
  });
}

// float for the 16-bit types, T otherwise.
template <class T>
using Wide = std::conditional_t<sizeof(T) == 2, float, T>;

}  // namespace

void Relu(KernelContext& ctx) {
  UnaryWithIsa<IsaUnary::kRelu, [](auto x) { return x < decltype(x)(0) ? decltype(x)(0) : x; },
               float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t, uint32_t,
               uint64_t>(ctx);
}

void Relu6(KernelContext& ctx) {
  UnaryWithIsa<IsaUnary::kNone,
               [](auto x) {
                 using T = decltype(x);
                 return x < T(0) ? T(0) : (T(6) < x ? T(6) : x);
               },
               float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t, uint32_t,
               uint64_t>(ctx);
}

void LeakyRelu(KernelContext& ctx) {
  const float alpha = ctx.float_attr("alpha");
  const Tensor& x = ctx.input(0);
  ForEachElement(ctx, [&]<class T>(int64_t i) {
    const Wide<T> v = x.ptr<T>()[i];
    return v > 0 ? v : v * static_cast<Wide<T>>(static_cast<T>(alpha));
  });
}

void Elu(KernelContext& ctx) {
  Unary<[](auto x) { return x < 0 ? std::expm1(x) : x; }, float, double>(ctx);
}

void Selu(KernelContext& ctx) {
  Unary<[](auto x) {
    using T = decltype(x);
    return x < 0 ? T(kSeluScaleAlpha) * std::expm1(x) : T(kSeluScale) * x;
  },
        float, double>(ctx);
}

void Softplus(KernelContext& ctx) {
  Unary<[](auto x) { return SoftplusOf(x); }, float, double>(ctx);
}

void Softsign(KernelContext& ctx) {
  Unary<[](auto x) { return x / (std::abs(x) + 1); }, float, double>(ctx);
}

void ReluGrad(KernelContext& ctx) {
  GradKernel<[](auto dy, auto x) { return Gated(x > decltype(x)(0), dy); }, float, double, int32_t,
             int64_t, uint8_t, int16_t, int8_t, uint16_t, uint32_t, uint64_t>(ctx);
}

void Relu6Grad(KernelContext& ctx) {
  GradKernel<[](auto dy, auto x) { return Gated(x > decltype(x)(0) && x < decltype(x)(6), dy); },
             float, double, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t, uint32_t,
             uint64_t>(ctx);
}

void LeakyReluGrad(KernelContext& ctx) {
  CheckSameShape(ctx);
  const float alpha = ctx.float_attr("alpha");
  const Tensor &dy = ctx.input(0), &x = ctx.input(1);
  ForEachElement(ctx, [&]<class T>(int64_t i) {
    const Wide<T> d = dy.ptr<T>()[i];
    return Wide<T>(x.ptr<T>()[i]) > 0 ? d : d * static_cast<Wide<T>>(static_cast<T>(alpha));
  });
}

void EluGrad(KernelContext& ctx) {
  GradKernel<[](auto dy, auto y) { return y < 0 ? (y + 1) * dy : dy; }, float, double>(ctx);
}

void SeluGrad(KernelContext& ctx) {
  GradKernel<[](auto dy, auto y) {
    using T = decltype(y);
    return y < 0 ? dy * (y + T(kSeluScaleAlpha)) : dy * T(kSeluScale);
  },
             float, double>(ctx);
}

void SoftplusGrad(KernelContext& ctx) {
  GradKernel<[](auto dy, auto x) { return dy / (std::exp(-x) + 1); }, float, double>(ctx);
}

void SoftsignGrad(KernelContext& ctx) {
  GradKernel<[](auto dy, auto x) {
    const auto d = 1 + std::abs(x);
    return dy / (d * d);
  },
             float, double>(ctx);
}

namespace {

// A tensor seen as [outer, channels, inner]; the bias belongs to the middle axis.
struct BiasView {
  int64_t outer, channels, inner;
};

// a + b; integers wrap.
template <class T>
T Plus(T a, T b) {
  return static_cast<T>(static_cast<Modular<T>>(a) + static_cast<Modular<T>>(b));
}

bool ChannelsFirst(const KernelContext& ctx) {
  return ctx.op().FindAttr("data_format") && ctx.string_attr("data_format") == "NCHW";
}

BiasView ViewOf(const KernelContext& ctx, const Shape& shape) {
  if (shape.rank() < 2)
    throw InvalidArgument(ctx.op().name, ": Input tensor must be at least 2D, is ", shape);
  BiasView view{1, 1, 1};
  const int axis = ChannelsFirst(ctx) ? 1 : shape.rank() - 1;
  for (int i = 0; i < axis; ++i) view.outer *= shape[i];
  view.channels = shape[axis];
  for (int i = axis + 1; i < shape.rank(); ++i) view.inner *= shape[i];
  return view;
}

}  // namespace

void BiasAdd(KernelContext& ctx) {
  const Tensor &x = ctx.input(0), &bias = ctx.input(1);
  const BiasView view = ViewOf(ctx, x.shape());
  if (bias.rank() != 1)
    throw InvalidArgument(ctx.op().name, ": Biases must be 1D, is ", bias.shape());
  if (bias.NumElements() != view.channels)
    throw InvalidArgument(
        ctx.op().name,
        ": Must provide as many biases as the channel dimension of the input tensor: ",
        bias.shape(), " vs. ", view.channels, " in ", x.shape());
  Tensor& y = ctx.AllocateOrReuse(0, 0, x.dtype(), x.shape());
  if (y.NumElements() == 0) return;
  NumberTypes::Dispatch(x.dtype(), [&]<class T>() {
    const T *in = x.ptr<T>(), *b = bias.ptr<T>();
    T* out = y.ptr<T>();
    const int64_t row = view.inner == 1 ? view.channels : view.inner;
    const int64_t rows = y.NumElements() / row;
    ParallelFor(rows, std::max<int64_t>(1, kCheapGrain / row), [&](int64_t begin, int64_t end) {
      for (int64_t r = begin; r < end; ++r) {
        const T* from = in + r * row;
        T* to = out + r * row;
        if (view.inner == 1) {
          for (int64_t i = 0; i < row; ++i) to[i] = Plus(from[i], b[i]);
        } else {
          const T value = b[r % view.channels];
          for (int64_t i = 0; i < row; ++i) to[i] = Plus(from[i], value);
        }
      }
    });
  });
}

void BiasAddGrad(KernelContext& ctx) {
  const Tensor& dy = ctx.input(0);
  const BiasView view = ViewOf(ctx, dy.shape());
  Tensor& db = ctx.Allocate(0, dy.dtype(), Shape({view.channels}));
  NumberTypes::Dispatch(dy.dtype(), [&]<class T>() {
    const T* in = dy.ptr<T>();
    constexpr bool kIsNarrow = std::is_same_v<T, half> || std::is_same_v<T, bfloat16>;
    using Total = std::conditional_t<kIsNarrow, float, T>;
    // Blocks of rows are summed on their own and then together: the same for any number of threads.
    const int64_t row = view.channels * view.inner;
    const int64_t block = std::max<int64_t>(1, 65536 / std::max<int64_t>(row, 1));
    const int64_t blocks = row == 0 ? 0 : (view.outer + block - 1) / block;
    std::vector<Total> sums(static_cast<size_t>(std::max<int64_t>(blocks, 1) * view.channels),
                            Total{});
    ParallelFor(blocks, 1, [&](int64_t first, int64_t last) {
      for (int64_t k = first; k < last; ++k) {
        Total* sum = sums.data() + k * view.channels;
        for (int64_t r = k * block; r < std::min(view.outer, (k + 1) * block); ++r) {
          const T* from = in + r * row;
          if (view.inner == 1) {
            for (int64_t c = 0; c < view.channels; ++c) sum[c] = Plus<Total>(sum[c], from[c]);
            continue;
          }
          for (int64_t c = 0; c < view.channels; ++c) {
            Total s{};
            for (int64_t i = 0; i < view.inner; ++i) s = Plus<Total>(s, from[c * view.inner + i]);
            sum[c] = Plus<Total>(sum[c], s);
          }
        }
      }
    });
    for (int64_t c = 0; c < view.channels; ++c) {
      Total total = sums[c];
      for (int64_t k = 1; k < blocks; ++k) total = Plus<Total>(total, sums[k * view.channels + c]);
      db.ptr<T>()[c] = static_cast<T>(total);
    }
  });
}

void BiasAddShape(ShapeContext& ctx) {
  Shape x = ctx.WithRankAtLeast(0, 2);
  const Shape bias = ctx.WithRank(1, 1);
  if (x.IsRankKnown()) {
    const bool first =
        ctx.op().FindAttr("data_format") && ctx.attr<std::string>("data_format") == "NCHW";
    const int axis = first ? 1 : x.rank() - 1;
    x.set_dim(axis, ctx.MergeDim(x[axis], bias[0]));
  }
  ctx.SetOutput(0, x);
}

void BiasAddGradShape(ShapeContext& ctx) {
  const Shape dy = ctx.WithRankAtLeast(0, 2);
  if (!dy.IsRankKnown()) return ctx.SetOutput(0, Shape::UnknownOfRank(1));
  ctx.SetOutput(0, Shape({dy[ctx.attr<std::string>("data_format") == "NCHW" ? 1 : dy.rank() - 1]}));
}

}  // namespace eager::kernels

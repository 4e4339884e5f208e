// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/random_special.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/random_stream.h"

namespace eager::kernels {
namespace {

// Values of a distribution one by one, the last of each group first.
template <class Distribution>
class Draws {
 public:
  double operator()(Philox& stream) {
    if (left_ == 0) {
      group_ = Distribution()(stream);
      left_ = Distribution::kSamples;
    }
    return group_[--left_];
  }

 private:
  std::array<double, Distribution::kSamples> group_{};
  int left_ = 0;
};
using UniformDraws = Draws<UniformDistribution<double>>;
using NormalDraws = Draws<NormalDistribution<double>>;

// A gamma value with rate 1, by transformed rejection (Marsaglia and Tsang).
double GammaValue(double alpha, Philox stream) {
  UniformDraws uniform;
  if (!(alpha >= 0) || std::isinf(alpha)) return std::numeric_limits<double>::quiet_NaN();
  if (alpha == 1.0) return -std::log(1.0 - uniform(stream));
  NormalDraws normal;
  const bool is_small = alpha < 1;
  const double d = alpha + (is_small ? 2.0 / 3 : -1.0 / 3), c = 1.0 / 3 / std::sqrt(d);
  while (true) {
    const double x = normal(stream);
    double v = 1 + c * x;
    if (v <= 0) continue;
    v = v * v * v;
    const double u = uniform(stream);
    if (u < 1 - 0.0331 * (x * x) * (x * x) || std::log(u) < 0.5 * x * x + d * (1 - v + std::log(v)))
      return d * v * (is_small ? std::pow(uniform(stream), 1 / alpha) : 1.0);
  }
}

// A Poisson value: by counting exponential waiting times (Knuth) for small rates, by transformed
// rejection (Hormann) for large ones.
double PoissonValue(double rate, Philox stream) {
  if (!std::isfinite(rate) || rate < 0) return std::numeric_limits<double>::quiet_NaN();
  UniformDraws uniform;
  if (rate < 10) {
    const double limit = std::exp(-rate);
    double product = 1, count = 0;
    while (true) {
      product *= uniform(stream);
      if (product <= limit) return count;
      count += 1;
    }
  }
  const double log_rate = std::log(rate), b = 0.931 + 2.53 * std::sqrt(rate),
               a = -0.059 + 0.02483 * b;
  const double inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
  while (true) {
    const double u = uniform(stream) - 0.5, v = uniform(stream), us = 0.5 - std::abs(u);
    const double k = std::floor((2 * a / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (std::log(v * inverse_alpha / (a / (us * us) + b)) <=
        -rate + k * log_rate - std::lgamma(k + 1))
      return k;
  }
}

constexpr uint64_t kBlocksPerValue = 256;

// For each parameter a column of values: shape (input 0) + the parameters' shape (input 1). Each
// value has its own part of the stream, numbered parameter by parameter.
template <class Value>
void FillColumns(KernelContext& ctx, DataType dtype, Value value) {
  const std::string_view op = ctx.op().name;
  const Tensor& parameters = ctx.input(1);
  std::vector<int64_t> dims = IntegerVector(op, ctx.input(0), "shape");
  const int64_t samples = CheckedShape(op, dims).NumElements(), columns = parameters.NumElements();
  dims.insert(dims.end(), parameters.shape().dims().begin(), parameters.shape().dims().end());
  Tensor& out = ctx.Allocate(0, dtype, CheckedShape(op, dims));
  if (out.NumElements() == 0) return;
  const Philox stream = ReserveForOutputs(ctx, samples * columns);
  DispatchDtype<float, double, half, int32_t, int64_t>(dtype, [&]<class T>() {
    DispatchDtype<float, double, half, int32_t, int64_t>(parameters.dtype(), [&]<class P>() {
      ParallelFor(samples * columns, 256, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
          Philox mine = stream;
          mine.Skip(kBlocksPerValue * static_cast<uint64_t>(i));
          const double v = value(static_cast<double>(parameters.ptr<P>()[i / samples]), mine);
          T& to = out.ptr<T>()[i % samples * columns + i / samples];
          if constexpr (std::is_integral_v<T>)
            to = std::isfinite(v) ? static_cast<T>(v) : T(0);
          else
            to = T(v);
        }
      });
    });
  });
}

// Class numbers drawn by unnormalised log-probabilities [batch, classes].
void DrawClasses(KernelContext& ctx, const Tensor& logits, int64_t samples, Philox stream) {
  const int64_t batch = logits.dim_size(0), classes = logits.dim_size(1);
  Tensor& out = ctx.output(0);
  PhiloxWords words(stream);
  std::vector<double> total(static_cast<size_t>(classes));
  DispatchDtype<float, double, half, bfloat16, int32_t, int64_t, uint8_t, int16_t, int8_t, uint16_t,
                uint32_t, uint64_t>(logits.dtype(), [&]<class T>() {
    for (int64_t row = 0; row < batch; ++row) {
      const T* in = logits.ptr<T>() + row * classes;
      double highest = static_cast<double>(std::numeric_limits<T>::lowest());
      for (int64_t k = 0; k < classes; ++k)
        if (std::isfinite(static_cast<double>(in[k])))
          highest = std::max(highest, static_cast<double>(in[k]));
      double sum = 0;
      for (int64_t k = 0; k < classes; ++k) {
        if (std::isfinite(static_cast<double>(in[k])))
          sum += std::exp(static_cast<double>(in[k]) - highest);
        total[k] = sum;
      }
      for (int64_t i = 0; i < samples; ++i) {
        const uint32_t high = words(), low = words();
        const double wanted = UniformDouble(high, low) * sum;
        const int64_t found = std::upper_bound(total.begin(), total.end(), wanted) - total.begin();
        if (out.dtype() == DT_INT32)
          out.ptr<int32_t>()[row * samples + i] = static_cast<int32_t>(found);
        else
          out.ptr<int64_t>()[row * samples + i] = found;
      }
    }
  });
}

// Checks the inputs and makes the output; returns the number of samples for each row.
int64_t PrepareClasses(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const Tensor &logits = ctx.input(0), &num = ctx.input(1);
  if (logits.rank() != 2)
    throw InvalidArgument(op, ": logits must be a matrix, has shape ", logits.shape());
  if (num.rank() != 0)
    throw InvalidArgument(op, ": num_samples must be a scalar, has shape ", num.shape());
  const int64_t samples = num.ScalarAsInt64();
  if (samples < 0) throw InvalidArgument(op, ": num_samples must not be negative, is ", samples);
  if (logits.dim_size(1) <= 0)
    throw InvalidArgument(op, ": logits must have at least one class, has shape ", logits.shape());
  if (logits.dim_size(1) > std::numeric_limits<int32_t>::max())
    throw InvalidArgument(op, ": ", logits.dim_size(1), " classes are too many");
  ctx.Allocate(0, ctx.type_attr("output_dtype"), CheckedShape(op, {{logits.dim_size(0), samples}}));
  return samples;
}

}  // namespace

void RandomGamma(KernelContext& ctx) { FillColumns(ctx, ctx.dtype(1), GammaValue); }

void RandomPoisson(KernelContext& ctx) {
  FillColumns(ctx, ctx.op().FindAttr("R") ? ctx.type_attr("dtype") : ctx.dtype(1), PoissonValue);
}

void ShapeThenParametersShape(ShapeContext& ctx) {
  const Tensor* value = ctx.value(0);
  if (!value || !ctx.input(1).IsRankKnown()) return;
  Shape shape = ShapeFromTensor(*value, ctx.op().name);
  for (int64_t dim : ctx.input(1).dims()) shape.AddDim(dim);
  ctx.SetOutput(0, shape);
}

void Multinomial(KernelContext& ctx) {
  const int64_t samples = PrepareClasses(ctx);
  if (ctx.output(0).NumElements() == 0) return;
  const int64_t words = (samples + 3) / 4 * 4 * 2;
  DrawClasses(ctx, ctx.input(0), samples, ReserveForOutputs(ctx, ctx.input(0).dim_size(0) * words));
}

void StatelessMultinomial(KernelContext& ctx) {
  const Philox stream = SeededStream(ctx.op().name, ctx.input(2));
  const int64_t samples = PrepareClasses(ctx);
  if (ctx.output(0).NumElements() > 0) DrawClasses(ctx, ctx.input(0), samples, stream);
}

void MultinomialShape(ShapeContext& ctx) {
  const Shape logits = ctx.WithRank(0, 2);
  ctx.WithRank(1, 0);
  const Tensor* num = ctx.value(1);
  ctx.SetOutput(0, Shape({logits[0],
                          num ? std::max<int64_t>(-1, num->ScalarAsInt64()) : Shape::kUnknownDim}));
}

}  // namespace eager::kernels

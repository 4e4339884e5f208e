// SPDX-License-Identifier: Apache-2.0
// Normal values between two bounds, with parameters for each batch entry.
#include <algorithm>
#include <cmath>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/random_special.h"
#include "eager/kernels/random_stream.h"

namespace eager::kernels {
namespace {

constexpr int kMaxTries = 1000;

// Arithmetic of element type S: 16-bit floats are computed in float and rounded after every step.
template <class S>
using Wide = std::conditional_t<std::is_same_v<S, double>, double, float>;
template <class S>
Wide<S> Rounded(Wide<S> value) {
  return static_cast<Wide<S>>(S(value));
}

template <class S>
struct Bounds {
  Wide<S> mean, deviation, low, high;  // low and high in units of the deviation
};

// Fills out[0, n) from one stream, by the kind of rejection that wastes least for the bounds.
template <class S>
class BoundedNormal {
  using W = Wide<S>;

 public:
  BoundedNormal(const Bounds<S>& bounds, Philox& stream) : b_(bounds), stream_(stream) {}

  void Fill(S* out, int64_t n) {
    const W root = R(std::sqrt(R(R(b_.low * b_.low) + W(4))));
    const W power = R(std::exp(R(W(0.5) + R(R(b_.low * R(b_.low - root)) / W(4)))));
    const W cutoff = R(R(W(2) * power) / R(b_.low + root));
    const W wide = R(W(1.3));
    if ((b_.low < -wide && b_.high >= W(0)) || (b_.high > wide && b_.low <= W(0)))
      FromNormal(out, n);
    else if (R(b_.high - b_.low) < cutoff)
      FromUniform(out, n);
    else
      FromExponential(out, n, R(R(b_.low + root) / W(2)));
  }

 private:
  static W R(W value) { return Rounded<S>(value); }
  S Placed(W z) const { return S(R(z * b_.deviation) + b_.mean); }

  void FromNormal(S* out, int64_t n) {
    const NormalDistribution<S> normal;
    int tries = 0;
    for (int64_t i = 0; i < n;) {
      for (const S sample : normal(stream_)) {
        const W z = static_cast<W>(sample);
        if (z >= b_.low && z <= b_.high) {
          out[i++] = Placed(z);
          tries = 0;
          if (i == n) break;
        } else if (++tries > kMaxTries) {
          throw Internal("ParameterizedTruncatedNormal: no value between the bounds after ",
                         kMaxTries, " tries");
        }
      }
    }
  }

  void FromUniform(S* out, int64_t n) {
    const UniformDistribution<S> uniform;
    const W width = R(b_.high - b_.low), offset = b_.low < W(0) ? W(0) : R(b_.low * b_.low);
    int tries = 0;
    for (int64_t i = 0; i < n;) {
      const auto values = uniform(stream_), chances = uniform(stream_);
      for (size_t k = 0; k < values.size() && i < n; ++k) {
        const W z = R(R(static_cast<W>(values[k]) * width) + b_.low);
        const W g = R(R(offset - R(z * z)) / W(2));
        if (static_cast<W>(chances[k]) <= R(std::exp(g)) || tries + 1 >= kMaxTries) {
          out[i++] = Placed(z);
          tries = 0;
        } else {
          ++tries;
        }
      }
    }
  }

  void FromExponential(S* out, int64_t n, W alpha) {
    const UniformDistribution<S> uniform;
    int tries = 0;
    for (int64_t i = 0; i < n;) {
      const auto values = uniform(stream_);
      for (size_t k = 0; k < values.size() && i < n; k += 2) {
        const W z = R(R(-R(std::log(static_cast<W>(values[k]))) / alpha) + b_.low);
        const W x = b_.low < alpha ? R(alpha - z) : R(b_.low - alpha);
        const W g = R(std::exp(R(R(-x * x) / W(2))));
        if ((static_cast<W>(values[k + 1]) <= g && z < b_.high) || tries + 1 >= kMaxTries) {
          out[i++] = Placed(z);
          tries = 0;
        } else {
          ++tries;
        }
      }
    }
  }

  Bounds<S> b_;
  Philox& stream_;
};

// The bounds turned so that the finite or the nearer one is below.
template <class S>
Bounds<S> Normalised(Wide<S> mean, Wide<S> deviation, Wide<S> low, Wide<S> high) {
  using W = Wide<S>;
  if (!(deviation > W(0)) || !(low < high) || !(std::isfinite(low) || std::isfinite(high)))
    throw InvalidArgument(
        "ParameterizedTruncatedNormal: needs a positive stdev and minval below maxval, one of them "
        "finite; "
        "stdev is ",
        deviation, ", minval ", low, ", maxval ", high);
  if ((std::isinf(low) && low < W(0)) || high < mean) {
    std::swap(low, high);
    deviation = -deviation;
  }
  return {mean, deviation, Rounded<S>(Rounded<S>(low - mean) / deviation),
          Rounded<S>(Rounded<S>(high - mean) / deviation)};
}

}  // namespace

void ParameterizedTruncatedNormal(KernelContext& ctx) {
  const std::string_view op = "ParameterizedTruncatedNormal";
  const std::vector<int64_t> dims = IntegerVector(op, ctx.input(0), "shape");
  if (dims.empty()) throw InvalidArgument(op, ": shape must have at least one element, has none");
  const DataType dtype = ctx.type_attr("dtype");
  Tensor& out = ctx.Allocate(0, dtype, CheckedShape(op, dims));
  const int64_t n = out.NumElements();
  bool is_shared = true;
  for (int i = 1; i <= 4; ++i) {
    const Tensor& p = ctx.input(i);
    if (p.rank() > 1 || (p.NumElements() != 1 && p.NumElements() != dims[0]))
      throw InvalidArgument(op, ": ", ctx.op().inputs[i].name,
                            " must be a scalar or have one value for each of ", dims[0],
                            " batch entries, has shape ", p.shape());
    is_shared &= p.NumElements() == 1;
  }
  if (n == 0) return;
  // With the same parameters for all, batches are pieces of one size.
  constexpr int64_t kPiece = 100;
  const int64_t each = is_shared ? kPiece : n / dims[0],
                batches = is_shared ? (n + kPiece - 1) / kPiece : dims[0];
  Philox stream = ReserveBlocks(
      ctx, static_cast<uint64_t>(batches) * 2 * kMaxTries * static_cast<uint64_t>(each + 3) / 4);
  FloatTypes::Dispatch(dtype, [&]<class S>() {
    for (int64_t b = 0; b < batches; ++b) {
      auto parameter = [&](int i) {
        const Tensor& p = ctx.input(i);
        return static_cast<Wide<S>>(p.ptr<S>()[p.NumElements() == 1 ? 0 : b]);
      };
      const Bounds<S> bounds =
          Normalised<S>(parameter(1), parameter(2), parameter(3), parameter(4));
      BoundedNormal<S>(bounds, stream).Fill(out.ptr<S>() + b * each, std::min(each, n - b * each));
    }
  });
}

}  // namespace eager::kernels

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

template <class T>
struct Bounds {
  T mean, deviation, low, high;  // low and high in units of the deviation
};

// Fills out[0, n) from one stream, by the kind of rejection that wastes least for the bounds.
template <class T>
class BoundedNormal {
 public:
  BoundedNormal(const Bounds<T>& bounds, Philox& stream) : b_(bounds), stream_(stream) {}

  void Fill(T* out, int64_t n) {
    const T root = std::sqrt(b_.low * b_.low + T(4));
    const T cutoff = T(2) * std::exp(T(0.5) + (b_.low * (b_.low - root)) / T(4)) / (b_.low + root);
    constexpr T kWide = T(1.3);
    if ((b_.low < -kWide && b_.high >= T(0)) || (b_.high > kWide && b_.low <= T(0))) FromNormal(out, n);
    else if (b_.high - b_.low < cutoff) FromUniform(out, n);
    else FromExponential(out, n, (b_.low + root) / T(2));
  }

 private:
  T Placed(T z) const { return z * b_.deviation + b_.mean; }

  void FromNormal(T* out, int64_t n) {
    const NormalDistribution<T> normal;
    int tries = 0;
    for (int64_t i = 0; i < n;) {
      for (T z : normal(stream_)) {
        if (z >= b_.low && z <= b_.high) {
          out[i++] = Placed(z);
          tries = 0;
          if (i == n) break;
        } else if (++tries > kMaxTries) {
          throw Internal("ParameterizedTruncatedNormal: no value between the bounds after ", kMaxTries, " tries");
        }
      }
    }
  }

  void FromUniform(T* out, int64_t n) {
    const UniformDistribution<T> uniform;
    const T width = b_.high - b_.low, offset = b_.low < T(0) ? T(0) : b_.low * b_.low;
    int tries = 0;
    for (int64_t i = 0; i < n;) {
      const auto values = uniform(stream_), chances = uniform(stream_);
      for (size_t k = 0; k < values.size() && i < n; ++k) {
        const T z = values[k] * width + b_.low;
        if (chances[k] <= std::exp((offset - z * z) / T(2)) || tries + 1 >= kMaxTries) {
          out[i++] = Placed(z);
          tries = 0;
        } else {
          ++tries;
        }
      }
    }
  }

  void FromExponential(T* out, int64_t n, T alpha) {
    const UniformDistribution<T> uniform;
    int tries = 0;
    for (int64_t i = 0; i < n;) {
      const auto values = uniform(stream_);
      for (size_t k = 0; k < values.size() && i < n; k += 2) {
        const T z = -std::log(values[k]) / alpha + b_.low;
        const T x = b_.low < alpha ? alpha - z : b_.low - alpha;
        if ((values[k + 1] <= std::exp(-x * x / T(2)) && z < b_.high) || tries + 1 >= kMaxTries) {
          out[i++] = Placed(z);
          tries = 0;
        } else {
          ++tries;
        }
      }
    }
  }

  Bounds<T> b_;
  Philox& stream_;
};

// The bounds turned so that the finite or the nearer one is below.
template <class T>
Bounds<T> Normalised(T mean, T deviation, T low, T high) {
  if (!(deviation > T(0)) || !(low < high) || !(std::isfinite(low) || std::isfinite(high)))
    throw InvalidArgument("ParameterizedTruncatedNormal: needs a positive stdev and minval below maxval, one of them finite; "
                          "stdev is ", deviation, ", minval ", low, ", maxval ", high);
  if ((std::isinf(low) && low < T(0)) || high < mean) {
    std::swap(low, high);
    deviation = -deviation;
  }
  return {mean, deviation, (low - mean) / deviation, (high - mean) / deviation};
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
      throw InvalidArgument(op, ": ", ctx.op().inputs[i].name, " must be a scalar or have one value for each of ", dims[0],
                            " batch entries, has shape ", p.shape());
    is_shared &= p.NumElements() == 1;
  }
  if (n == 0) return;
  // With the same parameters for all, batches are pieces of one size.
  constexpr int64_t kPiece = 100;
  const int64_t each = is_shared ? kPiece : n / dims[0], batches = is_shared ? (n + kPiece - 1) / kPiece : dims[0];
  Philox stream = ReserveBlocks(ctx, static_cast<uint64_t>(batches) * 2 * kMaxTries * static_cast<uint64_t>(each + 3) / 4);
  auto run = [&]<class T, class Stored>() {
    std::vector<T> values(static_cast<size_t>(each));
    for (int64_t b = 0; b < batches; ++b) {
      auto parameter = [&](int i) {
        return static_cast<T>(ctx.input(i).ptr<Stored>()[ctx.input(i).NumElements() == 1 ? 0 : b]);
      };
      const int64_t begin = b * each, count = std::min(each, n - begin);
      BoundedNormal<T>(Normalised(parameter(1), parameter(2), parameter(3), parameter(4)), stream).Fill(values.data(), count);
      for (int64_t i = 0; i < count; ++i) out.ptr<Stored>()[begin + i] = Stored(values[i]);
    }
  };
  switch (dtype) {
    case DT_FLOAT: return run.operator()<float, float>();
    case DT_DOUBLE: return run.operator()<double, double>();
    case DT_HALF: return run.operator()<float, half>();
    case DT_BFLOAT16: return run.operator()<float, bfloat16>();
    default: ThrowUnsupportedDtype(dtype);
  }
}

}  // namespace eager::kernels

// SPDX-License-Identifier: Apache-2.0
// Transcendental loops on Eigen's packet mathematics.
#include <Eigen/Core>

#include "eager/isa/isa_flavour.h"

namespace eager::EAGER_ISA {
namespace {

template <class T>
using In = Eigen::Map<const Eigen::Array<T, Eigen::Dynamic, 1>>;
template <class T>
using Out = Eigen::Map<Eigen::Array<T, Eigen::Dynamic, 1>>;

// Blocks of 16 and a padded last one: every element goes through the packet code, so that a result
// does not depend on the element's place.
constexpr int kBlock = 16;

template <class T, class F>
UnaryLoop Unary(F) {
  return [](const void* xv, void* yv, int64_t n) {
    using Block = Eigen::Array<T, kBlock, 1>;
    const T* x = static_cast<const T*>(xv);
    T* y = static_cast<T*>(yv);
    int64_t i = 0;
    for (; i + kBlock <= n; i += kBlock)
      Eigen::Map<Block>(y + i) = F()(Eigen::Map<const Block>(x + i));
    if (i == n) return;
    Block last = Block::Ones();
    for (int64_t j = i; j < n; ++j) last[j - i] = x[j];
    const Block result = F()(last);
    for (int64_t j = i; j < n; ++j) y[j] = result[j - i];
  };
}

// Eigen 3.4 gives infinity already a little below the largest float; there the library answers.
struct ExpFloat {
  template <class X>
  auto operator()(const X& x) const {
    Eigen::Array<float, kBlock, 1> y = x.exp();
    if ((x > 88.0f).any())
      for (int i = 0; i < kBlock; ++i)
        if (x[i] > 88.0f) y[i] = __builtin_expf(x[i]);
    return y;
  }
};

template <class T>
void Fill(UnaryLoop* table) {
  auto set = [&](IsaUnary op, UnaryLoop loop) { table[static_cast<int>(op)] = loop; };
  set(IsaUnary::kExp, Unary<T>([](const auto& x) { return x.exp(); }));
  set(IsaUnary::kLog, Unary<T>([](const auto& x) { return x.log(); }));
  set(IsaUnary::kFloor, Unary<T>([](const auto& x) { return x.floor(); }));
  set(IsaUnary::kCeil, Unary<T>([](const auto& x) { return x.ceil(); }));
  set(IsaUnary::kRint, Unary<T>([](const auto& x) { return x.rint(); }));
  set(IsaUnary::kSigmoid, Unary<T>([](const auto& x) { return x.logistic(); }));
  set(IsaUnary::kTanh, Unary<T>([](const auto& x) { return x.tanh(); }));
}

float ExpShifted(const float* x, float shift, float* y, int64_t n) {
  // Parts stay in the cache between the two passes; the order of the sum depends on n only.
  constexpr int64_t kPart = 1024;
  double sum = 0;
  for (int64_t i = 0; i < n; i += kPart) {
    const int64_t size = n - i < kPart ? n - i : kPart;
    Out<float> out(y + i, size);
    out = (In<float>(x + i, size) - shift).exp();
    sum += out.sum();
  }
  return static_cast<float>(sum);
}

}  // namespace

void FillTranscendental(IsaTable& table) {
  Fill<float>(table.unary_f32);
  Fill<double>(table.unary_f64);
  table.unary_f32[static_cast<int>(IsaUnary::kExp)] = Unary<float>(ExpFloat());
  table.unary_f32[static_cast<int>(IsaUnary::kSin)] =
      Unary<float>([](const auto& x) { return x.sin(); });
  table.unary_f32[static_cast<int>(IsaUnary::kCos)] =
      Unary<float>([](const auto& x) { return x.cos(); });
  table.exp_shifted_f32 = ExpShifted;
}

}  // namespace eager::EAGER_ISA

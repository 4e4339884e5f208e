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

template <class T, class F>
UnaryLoop Unary(F) {
  return [](const void* x, void* y, int64_t n) {
    Out<T>(static_cast<T*>(y), n) = F()(In<T>(static_cast<const T*>(x), n));
  };
}

template <class T>
void Fill(UnaryLoop* table) {
  auto set = [&](IsaUnary op, UnaryLoop loop) { table[static_cast<int>(op)] = loop; };
  set(IsaUnary::kSqrt, Unary<T>([](const auto& x) { return x.sqrt(); }));
  set(IsaUnary::kRsqrt, Unary<T>([](const auto& x) { return x.sqrt().inverse(); }));
  set(IsaUnary::kExp, Unary<T>([](const auto& x) { return x.exp(); }));
  set(IsaUnary::kLog, Unary<T>([](const auto& x) { return x.log(); }));
  set(IsaUnary::kFloor, Unary<T>([](const auto& x) { return x.floor(); }));
  set(IsaUnary::kCeil, Unary<T>([](const auto& x) { return x.ceil(); }));
  set(IsaUnary::kRint, Unary<T>([](const auto& x) { return x.rint(); }));
  set(IsaUnary::kSigmoid, Unary<T>([](const auto& x) { return x.logistic(); }));
  set(IsaUnary::kTanh, Unary<T>([](const auto& x) { return x.tanh(); }));
}

float ExpShifted(const float* x, float shift, float* y, int64_t n) {
  // Blocks stay in the cache between the two passes; the order of the sum depends on n only.
  constexpr int64_t kBlock = 1024;
  double sum = 0;
  for (int64_t i = 0; i < n; i += kBlock) {
    const int64_t size = n - i < kBlock ? n - i : kBlock;
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
  table.unary_f32[static_cast<int>(IsaUnary::kSin)] = Unary<float>([](const auto& x) { return x.sin(); });
  table.unary_f32[static_cast<int>(IsaUnary::kCos)] = Unary<float>([](const auto& x) { return x.cos(); });
  table.exp_shifted_f32 = ExpShifted;
}

}  // namespace eager::EAGER_ISA

// SPDX-License-Identifier: Apache-2.0
// The elementary loops of Sum, Mean, Prod, Max, Min, All, Any and EuclideanNorm for every type.
#include <cmath>
#include <complex>
#include <limits>

#include "eager/isa/isa_table.h"
#include "eager/kernels/elementwise.h"
#include "eager/kernels/reduction.h"

namespace eager {
namespace {

template <class T>
inline constexpr bool kIsHalf = std::is_same_v<T, half> || std::is_same_v<T, bfloat16>;
template <class T>
inline constexpr bool kIsComplex = std::is_same_v<T, complex64> || std::is_same_v<T, complex128>;

// What sums of T are kept in: wide enough that the number of elements hardly costs accuracy.
template <class T>
using Total =
    std::conditional_t<std::is_same_v<T, float> || kIsHalf<T>, double,
                       std::conditional_t<std::is_same_v<T, complex64>, complex128, Modular<T>>>;
// Means of integers do not wrap around.
template <class T>
using MeanTotal =
    std::conditional_t<std::is_integral_v<T>,
                       std::conditional_t<std::is_signed_v<T>, int64_t, uint64_t>, Total<T>>;
template <class T>
using Ordered = std::conditional_t<kIsHalf<T>, float, T>;

template <class T, class To>
To ConvertTo(To, T value) {
  if constexpr (kIsHalf<T>)
    return static_cast<To>(static_cast<float>(value));
  else
    return static_cast<To>(value);
}
template <class T, class A>
T Narrow(A value) {
  if constexpr (kIsHalf<T>)
    return T(static_cast<float>(value));
  else
    return static_cast<T>(value);
}

// Each operation: A (accumulator), Start(), Add(a, x), Merge(a, b), Finish(a, count).
template <class T>
struct SumOf {
  using A = Total<T>;
  static A Start() { return A(0); }
  static A Add(A a, T x) { return a + ConvertTo<T>(A(), x); }
  static A Merge(A a, A b) { return a + b; }
  static T Finish(A a, int64_t) { return Narrow<T>(a); }
};
template <class T>
struct MeanOf {
  using A = MeanTotal<T>;
  static A Start() { return A(0); }
  static A Add(A a, T x) {
    if constexpr (std::is_integral_v<A>)
      return static_cast<A>(static_cast<uint64_t>(a) + static_cast<uint64_t>(x));
    else
      return a + ConvertTo<T>(A(), x);
  }
  static A Merge(A a, A b) {
    if constexpr (std::is_integral_v<A>)
      return static_cast<A>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
    else
      return a + b;
  }
  static T Finish(A a, int64_t count) {
    if constexpr (std::is_integral_v<A>)
      return count == 0 ? T(0) : static_cast<T>(a / static_cast<A>(count));
    else if (kIsComplex<T> && count == 0)
      return T(0);  // as TensorFlow does, though real means are NaN
    else
      return Narrow<T>(a / static_cast<A>(static_cast<double>(count)));
  }
};
template <class T>
struct ProdOf {
  using A = std::conditional_t<std::is_integral_v<T>, Modular<T>, Ordered<T>>;
  static A Start() { return A(1); }
  static A Add(A a, T x) { return a * ConvertTo<T>(A(), x); }
  static A Merge(A a, A b) { return a * b; }
  static T Finish(A a, int64_t) { return Narrow<T>(a); }
};
// A NaN wins over every number.
template <class T, bool kLargest>
struct ExtremeOf {
  using A = Ordered<T>;
  static A Start() {
    using Limits = std::numeric_limits<A>;
    if constexpr (Limits::has_infinity)
      return kLargest ? -Limits::infinity() : Limits::infinity();
    else
      return kLargest ? Limits::lowest() : Limits::max();
  }
  static A Merge(A a, A b) {
    if constexpr (kLargest)
      return b > a || b != b ? b : a;
    else
      return b < a || b != b ? b : a;
  }
  static A Add(A a, T x) { return Merge(a, static_cast<A>(x)); }
  static T Finish(A a, int64_t) { return Narrow<T>(a); }
};
template <class T>
struct MaxOf : ExtremeOf<T, true> {};
template <class T>
struct MinOf : ExtremeOf<T, false> {};
template <class T>
struct NormOf {
  using A = std::conditional_t<kIsComplex<T>, double, Total<T>>;
  static A Start() { return A(0); }
  static A Add(A a, T x) {
    if constexpr (kIsComplex<T>)
      return a + std::norm(complex128(x));
    else
      return a + ConvertTo<T>(A(), x) * ConvertTo<T>(A(), x);
  }
  static A Merge(A a, A b) { return a + b; }
  static T Finish(A a, int64_t) {
    if constexpr (std::is_integral_v<T>)
      return static_cast<T>(std::sqrt(static_cast<double>(static_cast<T>(a))));
    else
      return Narrow<T>(std::sqrt(a));
  }
};
template <class T>
struct AllOf {
  using A = bool;
  static A Start() { return true; }
  static A Add(A a, bool x) { return a & x; }
  static A Merge(A a, A b) { return a & b; }
  static bool Finish(A a, int64_t) { return a; }
};
template <class T>
struct AnyOf {
  using A = bool;
  static A Start() { return false; }
  static A Add(A a, bool x) { return a | x; }
  static A Merge(A a, A b) { return a | b; }
  static bool Finish(A a, int64_t) { return a; }
};

template <class Op, class T>
void TakeRun(void* accumulator, const void* xv, int64_t n) {
  using A = typename Op::A;
  const T* x = static_cast<const T*>(xv);
  // Four running values, so that an addition need not wait for the one before.
  A a[4] = {*static_cast<A*>(accumulator), Op::Start(), Op::Start(), Op::Start()};
  int64_t i = 0;
  for (; i + 4 <= n; i += 4)
    for (int j = 0; j < 4; ++j) a[j] = Op::Add(a[j], x[i + j]);
  for (; i < n; ++i) a[0] = Op::Add(a[0], x[i]);
  *static_cast<A*>(accumulator) = Op::Merge(Op::Merge(a[0], a[1]), Op::Merge(a[2], a[3]));
}

// Runs of float through the loops of the ISA table.
template <class Op, class T>
constexpr auto ChooseTakeRun() {
  if constexpr (std::is_same_v<T, float> &&
                (std::is_same_v<Op, SumOf<float>> || std::is_same_v<Op, MeanOf<float>>)) {
    return +[](void* a, const void* x, int64_t n) {
      if (n > 0) *static_cast<double*>(a) += Isa().sum_f32(static_cast<const float*>(x), n);
    };
  } else if constexpr (std::is_same_v<T, double> &&
                       (std::is_same_v<Op, SumOf<double>> || std::is_same_v<Op, MeanOf<double>>)) {
    return +[](void* a, const void* x, int64_t n) {
      if (n > 0) *static_cast<double*>(a) += Isa().sum_f64(static_cast<const double*>(x), n);
    };
  } else if constexpr (std::is_same_v<Op, MaxOf<float>>) {
    return +[](void* a, const void* x, int64_t n) {
      float& best = *static_cast<float*>(a);
      if (n > 0) best = Op::Merge(best, Isa().max_f32(static_cast<const float*>(x), n));
    };
  } else if constexpr (std::is_same_v<Op, MinOf<float>>) {
    return +[](void* a, const void* x, int64_t n) {
      float& best = *static_cast<float*>(a);
      if (n > 0) best = Op::Merge(best, Isa().min_f32(static_cast<const float*>(x), n));
    };
  } else {
    return TakeRun<Op, T>;
  }
}

template <class Op, class T>
constexpr Reducer MakeReducer() {
  using A = typename Op::A;
  static_assert(sizeof(A) <= 32 && std::is_trivially_copyable_v<A>);
  return {
      .size = sizeof(A),
      .start = [](void* a, int64_t n) { std::fill_n(static_cast<A*>(a), n, Op::Start()); },
      .take_run = ChooseTakeRun<Op, T>(),
      .take_each =
          [](void* av, const void* xv, int64_t n) {
            A* a = static_cast<A*>(av);
            const T* x = static_cast<const T*>(xv);
#pragma GCC ivdep
            for (int64_t i = 0; i < n; ++i) a[i] = Op::Add(a[i], x[i]);
          },
      .merge =
          [](void* av, const void* bv, int64_t n) {
            A* a = static_cast<A*>(av);
            const A* b = static_cast<const A*>(bv);
            for (int64_t i = 0; i < n; ++i) a[i] = Op::Merge(a[i], b[i]);
          },
      .finish =
          [](const void* av, void* rv, int64_t n, int64_t count) {
            const A* a = static_cast<const A*>(av);
            T* r = static_cast<T*>(rv);
            for (int64_t i = 0; i < n; ++i) r[i] = Op::Finish(a[i], count);
          },
  };
}

template <template <class> class Op, class Types>
const Reducer& Find(DataType dtype) {
  const Reducer* found = nullptr;
  Types::Dispatch(dtype, [&]<class T>() {
    static constexpr Reducer kReducer = MakeReducer<Op<T>, T>();
    found = &kReducer;
  });
  return *found;
}

}  // namespace

const Reducer& SumReducer(DataType dtype) { return Find<SumOf, NumberTypes>(dtype); }
const Reducer& MeanReducer(DataType dtype) { return Find<MeanOf, NumberTypes>(dtype); }
const Reducer& ProdReducer(DataType dtype) { return Find<ProdOf, NumberTypes>(dtype); }
const Reducer& MaxReducer(DataType dtype) { return Find<MaxOf, RealTypes>(dtype); }
const Reducer& MinReducer(DataType dtype) { return Find<MinOf, RealTypes>(dtype); }
const Reducer& NormReducer(DataType dtype) { return Find<NormOf, NumberTypes>(dtype); }
const Reducer& AllReducer(DataType dtype) { return Find<AllOf, TypeList<bool>>(dtype); }
const Reducer& AnyReducer(DataType dtype) { return Find<AnyOf, TypeList<bool>>(dtype); }

}  // namespace eager

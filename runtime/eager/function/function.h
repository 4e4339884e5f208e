// SPDX-License-Identifier: Apache-2.0
// Function: a callable that is traced once per signature of dtypes and shapes into a graph and then
// run as a Plan. Variables are captured by reference, other tensors by value.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "eager/core/tensor.h"

namespace eager {

struct FunctionOptions {
  std::string name = "function";
  /// Traces with unknown shapes: one trace serves all shapes of the same dtypes.
  bool reduce_retracing = false;
};

namespace internal {

/// The untyped part of Function. Calls may come from several threads at once.
class TracedFunction {
 public:
  using Body = std::function<std::vector<Tensor>(std::span<const Tensor>)>;
  TracedFunction(Body body, FunctionOptions options);
  ~TracedFunction();
  std::vector<Tensor> Call(std::span<const Tensor> arguments);
  int num_traces() const;
  std::string ExplainTraces() const;

 private:
  struct Trace;
  std::shared_ptr<const Trace> FindOrTrace(std::span<const Tensor> arguments);
  std::shared_ptr<const Trace> MakeTrace(std::span<const Tensor> arguments) const;
  Body body_;
  FunctionOptions options_;
  struct State;
  std::unique_ptr<State> state_;
};

// What a body returns, as a flat list and back.
template <class R>
struct Results {  // tuple, pair, array of Tensors
  static std::vector<Tensor> Flatten(R result) {
    std::vector<Tensor> list;
    std::apply([&](auto&... items) { (list.push_back(Tensor(items)), ...); }, result);
    return list;
  }
  static R Pack(std::vector<Tensor> list) {
    return [&]<size_t... I>(std::index_sequence<I...>) {
      return R{std::move(list[I])...};
    }(std::make_index_sequence<std::tuple_size_v<R>>());
  }
};
template <>
struct Results<Tensor> {
  static std::vector<Tensor> Flatten(Tensor result) { return {std::move(result)}; }
  static Tensor Pack(std::vector<Tensor> list) { return std::move(list[0]); }
};
template <>
struct Results<std::vector<Tensor>> {
  static std::vector<Tensor> Flatten(std::vector<Tensor> result) { return result; }
  static std::vector<Tensor> Pack(std::vector<Tensor> list) { return list; }
};

template <class F>
struct SignatureOf : SignatureOf<decltype(&F::operator())> {};
template <class R, class... A>
struct SignatureOf<R (*)(A...)> {
  using type = R(A...);
};
template <class C, class R, class... A>
struct SignatureOf<R (C::*)(A...) const> {
  using type = R(A...);
};
template <class C, class R, class... A>
struct SignatureOf<R (C::*)(A...)> {
  using type = R(A...);
};

}  // namespace internal

template <class Signature>
class Function;

/// Wraps a callable whose parameters are Tensors and whose result is a Tensor, a tuple, pair, array
/// or vector of Tensors, or void.
///
///   Function step([&](const Tensor& x) { return Tanh(MatMul(x, w)); });
///   Tensor y = step(a);
///   Function<Tensor(const Tensor&)> member_;   // where the type must be said
///
/// The body runs once per signature, with symbols; ops with side effects keep their order. Called
/// inside another Function or under a GradientTape, the body is run as it is.
/// Errors: what the body or its ops throw; kInvalidArgument if the body reads elements of a symbol.
template <class R, class... Args>
class Function<R(Args...)> {
  static_assert((std::is_convertible_v<const Tensor&, Args> && ...),
                "every parameter must be a Tensor");

 public:
  Function() = default;
  template <class F>
    requires(!std::is_same_v<std::remove_cvref_t<F>, Function> &&
             std::is_invocable_r_v<R, F&, const Args&...>)
  Function(F body, FunctionOptions options = {})  // NOLINT(google-explicit-constructor)
      : traced_(std::make_shared<internal::TracedFunction>(Flat(std::move(body)),
                                                           std::move(options))) {}

  R operator()(const std::remove_cvref_t<Args>&... arguments) const {
    const Tensor list[] = {arguments..., Tensor()};
    std::vector<Tensor> results = traced_->Call({list, sizeof...(Args)});
    if constexpr (!std::is_void_v<R>) return internal::Results<R>::Pack(std::move(results));
  }
  explicit operator bool() const { return traced_ != nullptr; }
  /// How often the body was traced, and for which signatures and why.
  int num_traces() const { return traced_->num_traces(); }
  std::string ExplainTraces() const { return traced_->ExplainTraces(); }

 private:
  template <class F>
  static internal::TracedFunction::Body Flat(F body) {
    return
        [body = std::move(body)](std::span<const Tensor> arguments) mutable -> std::vector<Tensor> {
          return [&]<size_t... I>(std::index_sequence<I...>) -> std::vector<Tensor> {
            (void)arguments;
            if constexpr (std::is_void_v<R>) {
              body(arguments[I]...);
              return {};
            } else {
              return internal::Results<R>::Flatten(body(arguments[I]...));
            }
          }(std::make_index_sequence<sizeof...(Args)>());
        };
  }
  std::shared_ptr<internal::TracedFunction> traced_;
};

template <class F>
Function(F) -> Function<typename internal::SignatureOf<F>::type>;
template <class F>
Function(F, FunctionOptions) -> Function<typename internal::SignatureOf<F>::type>;

}  // namespace eager

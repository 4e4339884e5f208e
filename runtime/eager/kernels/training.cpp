// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/training.h"

#include <algorithm>
#include <cmath>

#include "eager/isa/isa_table.h"
#include "eager/kernels/variable_update.h"

namespace eager {
namespace {

// What the attributes choose.
struct Choices {
  bool use_nesterov = false;
  bool update_slots = true;
};

template <class F>
F Sign(F x) {
  return static_cast<F>((F(0) < x) - (x < F(0)));
}

// A rule gets references to the variable and its slots, the gradient and the scalars.
struct GradientDescent {
  static constexpr int kVars = 1;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    *v[0] -= h[0] * g;
  }
};

// Soft threshold and shrinkage, as proximal steps end.
template <class F>
F Proximal(F value, F rate, F l1, F l2) {
  if (l1 > F(0))
    return Sign(value) * std::max(std::abs(value) - rate * l1, F(0)) / (F(1) + l2 * rate);
  return value / (F(1) + l2 * rate);
}
struct ProximalGradientDescent {  // h: alpha, l1, l2
  static constexpr int kVars = 1;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    *v[0] = Proximal(*v[0] - h[0] * g, h[0], h[1], h[2]);
  }
};
struct ProximalAdagrad {  // h: lr, l1, l2
  static constexpr int kVars = 2;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    *v[1] += g * g;
    const F rate = h[0] / std::sqrt(*v[1]);
    *v[0] = Proximal(*v[0] - rate * g, rate, h[1], h[2]);
  }
};
struct Adadelta {  // h: lr, rho, epsilon
  static constexpr int kVars = 3;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    F &var = *v[0], &accum = *v[1], &accum_update = *v[2];
    accum = accum * h[1] + g * g * (F(1) - h[1]);
    const F update = std::sqrt(accum_update + h[2]) / std::sqrt(accum + h[2]) * g;
    var -= update * h[0];
    accum_update = accum_update * h[1] + update * update * (F(1) - h[1]);
  }
};
struct Adagrad {  // h: lr
  static constexpr int kVars = 2;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices c) {
    if (c.update_slots) *v[1] += g * g;
    *v[0] -= g * h[0] / std::sqrt(*v[1]);
  }
};
struct AdagradV2 {  // h: lr, epsilon
  static constexpr int kVars = 2;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices c) {
    if (c.update_slots) *v[1] += g * g;
    *v[0] -= g * h[0] / (std::sqrt(*v[1]) + h[1]);
  }
};
struct AdagradDA {  // h: lr, l1, l2, global_step
  static constexpr int kVars = 3;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    F &sum = *v[1], &square_sum = *v[2];
    sum += g;
    square_sum += g * g;
    const F shrunk = h[1] > F(0) ? Sign(sum) * std::max(std::abs(sum) - h[1] * h[3], F(0)) : sum;
    *v[0] = -h[0] * shrunk / (h[2] * h[3] * h[0] + std::sqrt(square_sum));
  }
};
template <bool kShrinkage>
struct FtrlRule {  // h: lr, l1, l2, [l2_shrinkage,] lr_power
  static constexpr int kVars = 3;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    F &var = *v[0], &accum = *v[1], &linear = *v[2];
    const F lr = h[0], l1 = h[1], l2 = h[2], power = h[kShrinkage ? 4 : 3];
    auto root = [&](F x) { return power == F(-0.5) ? std::sqrt(x) : std::pow(x, -power); };
    const F new_accum = accum + g * g;
    const F shrunk = kShrinkage ? g + F(2) * h[3] * var : g;
    linear += shrunk - (root(new_accum) - root(accum)) / lr * var;
    const F quadratic = root(new_accum) / lr + F(2) * l2;
    var = std::abs(linear) > l1 ? (l1 * Sign(linear) - linear) / quadratic : F(0);
    accum = new_accum;
  }
};
struct Momentum {  // h: lr, momentum
  static constexpr int kVars = 2;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices c) {
    *v[1] = *v[1] * h[1] + g;
    if (c.use_nesterov)
      *v[0] -= g * h[0] + *v[1] * h[1] * h[0];
    else
      *v[0] -= *v[1] * h[0];
  }
};
struct KerasMomentum {  // h: lr, momentum
  static constexpr int kVars = 2;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices c) {
    *v[1] = *v[1] * h[1] - g * h[0];
    *v[0] += c.use_nesterov ? *v[1] * h[1] - g * h[0] : *v[1];
  }
};
struct Adam {  // h: beta1_power, beta2_power, lr, beta1, beta2, epsilon
  static constexpr int kVars = 3;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices c) {
    const F alpha = h[2] * std::sqrt(F(1) - h[1]) / (F(1) - h[0]);
    F &m = *v[1], &second = *v[2];
    m += (g - m) * (F(1) - h[3]);
    second += (g * g - second) * (F(1) - h[4]);
    const F direction = c.use_nesterov ? g * (F(1) - h[3]) + h[3] * m : m;
    *v[0] -= direction * alpha / (std::sqrt(second) + h[5]);
  }
};
struct AdaMax {  // h: beta1_power, lr, beta1, beta2, epsilon
  static constexpr int kVars = 3;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    F &m = *v[1], &norm = *v[2];
    m += (g - m) * (F(1) - h[2]);
    norm = std::max(h[3] * norm, std::abs(g));
    *v[0] -= h[1] / (F(1) - h[0]) * (m / (norm + h[4]));
  }
};
struct RMSProp {  // h: lr, rho, momentum, epsilon
  static constexpr int kVars = 3;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    F &ms = *v[1], &mom = *v[2];
    ms += (g * g - ms) * (F(1) - h[1]);
    mom = mom * h[2] + g * h[0] / std::sqrt(ms + h[3]);
    *v[0] -= mom;
  }
};
struct CenteredRMSProp {  // h: lr, rho, momentum, epsilon; slots mg, ms, mom
  static constexpr int kVars = 4;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    F &mg = *v[1], &ms = *v[2], &mom = *v[3];
    ms += (g * g - ms) * (F(1) - h[1]);
    mg += (g - mg) * (F(1) - h[1]);
    mom = mom * h[2] + g * h[0] / std::sqrt(ms - mg * mg + h[3]);
    *v[0] -= mom;
  }
};
struct AddSign {  // h: lr, alpha, sign_decay, beta
  static constexpr int kVars = 2;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    *v[1] = *v[1] * h[3] + g * (F(1) - h[3]);
    *v[0] -= h[0] * (h[1] + h[2] * Sign(g) * Sign(*v[1])) * g;
  }
};
struct PowerSign {  // h: lr, logbase, sign_decay, beta
  static constexpr int kVars = 2;
  template <class F>
  static void Step(F* const* v, F g, const F* h, Choices) {
    *v[1] = *v[1] * h[3] + g * (F(1) - h[3]);
    *v[0] -= h[0] * std::exp(h[1] * h[2] * Sign(g) * Sign(*v[1])) * g;
  }
};

constexpr int kMostScalars = 8;

struct Inputs {
  int grad = -1, indices = -1;
  double scalars[kMostScalars];
  int num_scalars = 0;
};

Inputs FindInputs(KernelContext& ctx, int num_vars) {
  Inputs in;
  const OpDef& op = ctx.op();
  for (int i = num_vars; i < ctx.num_inputs(); ++i) {
    const std::string_view name = op.inputs[i].name;
    if (name == "grad" || name == "delta") {
      in.grad = i;
    } else if (name == "indices") {
      in.indices = i;
    } else {
      const Tensor& t = ctx.input(i);
      if (t.rank() != 0)
        throw InvalidArgument(op.name, ": ", name, " is not a scalar: ", t.shape());
      in.scalars[in.num_scalars++] = DispatchDtype<float, double, half, bfloat16, int64_t>(
          t.dtype(), [&]<class T>() { return static_cast<double>(*t.ptr<T>()); });
    }
  }
  return in;
}

// Storage type T, arithmetic type F.
template <class Rule, class T, class F>
void StepElements(T* const* vars, const T* grad, int64_t n, const F* h, Choices choices) {
  if constexpr (std::is_same_v<Rule, GradientDescent> && std::is_same_v<T, float>)
    return Isa().add_scaled_f32(-h[0], grad, vars[0], n);
  for (int64_t i = 0; i < n; ++i) {
    F values[Rule::kVars];
    F* pointers[Rule::kVars];
    for (int k = 0; k < Rule::kVars; ++k) {
      values[k] = static_cast<F>(vars[k][i]);
      pointers[k] = &values[k];
    }
    Rule::Step(pointers, static_cast<F>(grad[i]), h, choices);
    for (int k = 0; k < Rule::kVars; ++k) vars[k][i] = static_cast<T>(values[k]);
  }
}

template <class Rule, class T>
void Update(KernelContext& ctx, Tensor* const* vars, const Inputs& in, Choices choices) {
  using F = std::conditional_t<std::is_same_v<T, double>, double, float>;
  F h[kMostScalars];
  for (int i = 0; i < in.num_scalars; ++i) h[i] = static_cast<F>(in.scalars[i]);
  const Tensor& grad = ctx.input(in.grad);
  T* data[Rule::kVars];
  if (in.indices < 0) {
    if (!(grad.shape() == vars[0]->shape()))
      throw InvalidArgument(ctx.op().name, ": var and ", ctx.op().inputs[in.grad].name,
                            " do not have the same shape: ", vars[0]->shape(), " ", grad.shape());
    ParallelFor(grad.NumElements(), 32768, [&](int64_t begin, int64_t end) {
      T* part[Rule::kVars];
      for (int k = 0; k < Rule::kVars; ++k) part[k] = vars[k]->ptr<T>() + begin;
      StepElements<Rule, T, F>(part, grad.ptr<T>() + begin, end - begin, h, choices);
    });
    return;
  }
  const Tensor& indices = ctx.input(in.indices);
  if (indices.rank() != 1)
    throw InvalidArgument(ctx.op().name, ": indices must be one-dimensional, are ",
                          indices.Summary());
  if (vars[0]->rank() < 1)
    throw InvalidArgument(ctx.op().name, ": var must be at least 1 dimensional");
  std::vector<int64_t> wanted = vars[0]->shape().vector();
  wanted[0] = indices.NumElements();
  if (!(grad.shape() == Shape(wanted)))
    throw InvalidArgument(ctx.op().name, ": grad must have shape ", Shape(wanted), ", has ",
                          grad.shape());
  const int64_t rows = vars[0]->dim_size(0), row = rows ? vars[0]->NumElements() / rows : 0;
  const std::vector<int64_t> at = indices.AsInt64Vector();
  for (size_t i = 0; i < at.size(); ++i)
    if (at[i] < 0 || at[i] >= rows)
      throw InvalidArgument(ctx.op().name, ": Index ", at[i], " at offset ", i,
                            " in indices is out of range [0, ", rows, ")");
  for (size_t i = 0; i < at.size(); ++i) {
    for (int k = 0; k < Rule::kVars; ++k) data[k] = vars[k]->ptr<T>() + at[i] * row;
    StepElements<Rule, T, F>(data, grad.ptr<T>() + static_cast<int64_t>(i) * row, row, h, choices);
  }
}

template <class Rule, size_t... I>
void RunRule(KernelContext& ctx, std::index_sequence<I...>) {
  const Inputs in = FindInputs(ctx, Rule::kVars);
  Choices choices;
  if (ctx.op().FindAttr("use_nesterov")) choices.use_nesterov = ctx.bool_attr("use_nesterov");
  if (ctx.op().FindAttr("update_slots")) choices.update_slots = ctx.bool_attr("update_slots");
  {
    LockedVariables variables(ctx, {static_cast<int>(I)...});
    Tensor* vars[] = {&variables[I]...};
    for (Tensor* v : vars) {
      if (v->dtype() != ctx.dtype(in.grad))
        throw InvalidArgument(ctx.op().name, ": a variable is ", v->Summary(), ", the gradient ",
                              ctx.input(in.grad).Summary());
      if (!(v->shape() == vars[0]->shape()))
        throw InvalidArgument(ctx.op().name,
                              ": var and its slots do not have the same shape: ", vars[0]->shape(),
                              " ", v->shape());
    }
    FloatTypes::Dispatch(vars[0]->dtype(),
                         [&]<class T>() { Update<Rule, T>(ctx, vars, in, choices); });
  }
  ForwardVariable(ctx);
}
template <class Rule>
void Run(KernelContext& ctx) {
  RunRule<Rule>(ctx, std::make_index_sequence<Rule::kVars>());
}

}  // namespace

KernelFn GradientDescentKernel() { return Run<GradientDescent>; }
KernelFn ProximalGradientDescentKernel() { return Run<ProximalGradientDescent>; }
KernelFn AdadeltaKernel() { return Run<Adadelta>; }
KernelFn AdagradKernel() { return Run<Adagrad>; }
KernelFn AdagradV2Kernel() { return Run<AdagradV2>; }
KernelFn ProximalAdagradKernel() { return Run<ProximalAdagrad>; }
KernelFn AdagradDAKernel() { return Run<AdagradDA>; }
KernelFn FtrlKernel() { return Run<FtrlRule<false>>; }
KernelFn FtrlV2Kernel() { return Run<FtrlRule<true>>; }
KernelFn MomentumKernel() { return Run<Momentum>; }
KernelFn KerasMomentumKernel() { return Run<KerasMomentum>; }
KernelFn AdamKernel() { return Run<Adam>; }
KernelFn AdaMaxKernel() { return Run<AdaMax>; }
KernelFn RMSPropKernel() { return Run<RMSProp>; }
KernelFn CenteredRMSPropKernel() { return Run<CenteredRMSProp>; }
KernelFn AddSignKernel() { return Run<AddSign>; }
KernelFn PowerSignKernel() { return Run<PowerSign>; }

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/training_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

ApplyAdadelta::ApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ApplyAdadelta(scope, var, accum, accum_update, lr, rho, epsilon, grad, Attrs()) {}
ApplyAdadelta::ApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ApplyAdadelta::Attrs& attrs) {
  OpMaker op(scope, "ApplyAdadelta", "ApplyAdadelta", {var, accum, accum_update, lr, rho, epsilon, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyAdagrad::ApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad) : ApplyAdagrad(scope, var, accum, lr, grad, Attrs()) {}
ApplyAdagrad::ApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, const ApplyAdagrad::Attrs& attrs) {
  OpMaker op(scope, "ApplyAdagrad", "ApplyAdagrad", {var, accum, lr, grad}, {{"use_locking", attrs.use_locking_}, {"update_slots", attrs.update_slots_}});
  operation = op.operation(); out = op.One(0);
}

ApplyAdagradDA::ApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step) : ApplyAdagradDA(scope, var, gradient_accumulator, gradient_squared_accumulator, grad, lr, l1, l2, global_step, Attrs()) {}
ApplyAdagradDA::ApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step, const ApplyAdagradDA::Attrs& attrs) {
  OpMaker op(scope, "ApplyAdagradDA", "ApplyAdagradDA", {var, gradient_accumulator, gradient_squared_accumulator, grad, lr, l1, l2, global_step}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyAdam::ApplyAdam(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ApplyAdam(scope, var, m, v, beta1_power, beta2_power, lr, beta1, beta2, epsilon, grad, Attrs()) {}
ApplyAdam::ApplyAdam(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ApplyAdam::Attrs& attrs) {
  OpMaker op(scope, "ApplyAdam", "ApplyAdam", {var, m, v, beta1_power, beta2_power, lr, beta1, beta2, epsilon, grad}, {{"use_locking", attrs.use_locking_}, {"use_nesterov", attrs.use_nesterov_}});
  operation = op.operation(); out = op.One(0);
}

ApplyAddSign::ApplyAddSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input alpha, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad) : ApplyAddSign(scope, var, m, lr, alpha, sign_decay, beta, grad, Attrs()) {}
ApplyAddSign::ApplyAddSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input alpha, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad, const ApplyAddSign::Attrs& attrs) {
  OpMaker op(scope, "ApplyAddSign", "ApplyAddSign", {var, m, lr, alpha, sign_decay, beta, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyCenteredRMSProp::ApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ApplyCenteredRMSProp(scope, var, mg, ms, mom, lr, rho, momentum, epsilon, grad, Attrs()) {}
ApplyCenteredRMSProp::ApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ApplyCenteredRMSProp::Attrs& attrs) {
  OpMaker op(scope, "ApplyCenteredRMSProp", "ApplyCenteredRMSProp", {var, mg, ms, mom, lr, rho, momentum, epsilon, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyFtrl::ApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power) : ApplyFtrl(scope, var, accum, linear, grad, lr, l1, l2, lr_power, Attrs()) {}
ApplyFtrl::ApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power, const ApplyFtrl::Attrs& attrs) {
  OpMaker op(scope, "ApplyFtrl", "ApplyFtrl", {var, accum, linear, grad, lr, l1, l2, lr_power}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyFtrlV2::ApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power) : ApplyFtrlV2(scope, var, accum, linear, grad, lr, l1, l2, l2_shrinkage, lr_power, Attrs()) {}
ApplyFtrlV2::ApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power, const ApplyFtrlV2::Attrs& attrs) {
  OpMaker op(scope, "ApplyFtrlV2", "ApplyFtrlV2", {var, accum, linear, grad, lr, l1, l2, l2_shrinkage, lr_power}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyGradientDescent::ApplyGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input delta) : ApplyGradientDescent(scope, var, alpha, delta, Attrs()) {}
ApplyGradientDescent::ApplyGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input delta, const ApplyGradientDescent::Attrs& attrs) {
  OpMaker op(scope, "ApplyGradientDescent", "ApplyGradientDescent", {var, alpha, delta}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyMomentum::ApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum) : ApplyMomentum(scope, var, accum, lr, grad, momentum, Attrs()) {}
ApplyMomentum::ApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum, const ApplyMomentum::Attrs& attrs) {
  OpMaker op(scope, "ApplyMomentum", "ApplyMomentum", {var, accum, lr, grad, momentum}, {{"use_locking", attrs.use_locking_}, {"use_nesterov", attrs.use_nesterov_}});
  operation = op.operation(); out = op.One(0);
}

ApplyPowerSign::ApplyPowerSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input logbase, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad) : ApplyPowerSign(scope, var, m, lr, logbase, sign_decay, beta, grad, Attrs()) {}
ApplyPowerSign::ApplyPowerSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input logbase, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad, const ApplyPowerSign::Attrs& attrs) {
  OpMaker op(scope, "ApplyPowerSign", "ApplyPowerSign", {var, m, lr, logbase, sign_decay, beta, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyProximalAdagrad::ApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad) : ApplyProximalAdagrad(scope, var, accum, lr, l1, l2, grad, Attrs()) {}
ApplyProximalAdagrad::ApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, const ApplyProximalAdagrad::Attrs& attrs) {
  OpMaker op(scope, "ApplyProximalAdagrad", "ApplyProximalAdagrad", {var, accum, lr, l1, l2, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyProximalGradientDescent::ApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input delta) : ApplyProximalGradientDescent(scope, var, alpha, l1, l2, delta, Attrs()) {}
ApplyProximalGradientDescent::ApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input delta, const ApplyProximalGradientDescent::Attrs& attrs) {
  OpMaker op(scope, "ApplyProximalGradientDescent", "ApplyProximalGradientDescent", {var, alpha, l1, l2, delta}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ApplyRMSProp::ApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ApplyRMSProp(scope, var, ms, mom, lr, rho, momentum, epsilon, grad, Attrs()) {}
ApplyRMSProp::ApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ApplyRMSProp::Attrs& attrs) {
  OpMaker op(scope, "ApplyRMSProp", "ApplyRMSProp", {var, ms, mom, lr, rho, momentum, epsilon, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

ResourceApplyAdadelta::ResourceApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ResourceApplyAdadelta(scope, var, accum, accum_update, lr, rho, epsilon, grad, Attrs()) {}
ResourceApplyAdadelta::ResourceApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyAdadelta::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyAdadelta", "ResourceApplyAdadelta", {var, accum, accum_update, lr, rho, epsilon, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyAdagrad::ResourceApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad) : ResourceApplyAdagrad(scope, var, accum, lr, grad, Attrs()) {}
ResourceApplyAdagrad::ResourceApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, const ResourceApplyAdagrad::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyAdagrad", "ResourceApplyAdagrad", {var, accum, lr, grad}, {{"use_locking", attrs.use_locking_}, {"update_slots", attrs.update_slots_}});
  operation = op.operation();
}

ResourceApplyAdagradDA::ResourceApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step) : ResourceApplyAdagradDA(scope, var, gradient_accumulator, gradient_squared_accumulator, grad, lr, l1, l2, global_step, Attrs()) {}
ResourceApplyAdagradDA::ResourceApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step, const ResourceApplyAdagradDA::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyAdagradDA", "ResourceApplyAdagradDA", {var, gradient_accumulator, gradient_squared_accumulator, grad, lr, l1, l2, global_step}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyAdam::ResourceApplyAdam(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ResourceApplyAdam(scope, var, m, v, beta1_power, beta2_power, lr, beta1, beta2, epsilon, grad, Attrs()) {}
ResourceApplyAdam::ResourceApplyAdam(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyAdam::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyAdam", "ResourceApplyAdam", {var, m, v, beta1_power, beta2_power, lr, beta1, beta2, epsilon, grad}, {{"use_locking", attrs.use_locking_}, {"use_nesterov", attrs.use_nesterov_}});
  operation = op.operation();
}

ResourceApplyAdamWithAmsgrad::ResourceApplyAdamWithAmsgrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input vhat, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ResourceApplyAdamWithAmsgrad(scope, var, m, v, vhat, beta1_power, beta2_power, lr, beta1, beta2, epsilon, grad, Attrs()) {}
ResourceApplyAdamWithAmsgrad::ResourceApplyAdamWithAmsgrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input vhat, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyAdamWithAmsgrad::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyAdamWithAmsgrad", "ResourceApplyAdamWithAmsgrad", {var, m, v, vhat, beta1_power, beta2_power, lr, beta1, beta2, epsilon, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyAddSign::ResourceApplyAddSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input alpha, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad) : ResourceApplyAddSign(scope, var, m, lr, alpha, sign_decay, beta, grad, Attrs()) {}
ResourceApplyAddSign::ResourceApplyAddSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input alpha, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad, const ResourceApplyAddSign::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyAddSign", "ResourceApplyAddSign", {var, m, lr, alpha, sign_decay, beta, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyCenteredRMSProp::ResourceApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ResourceApplyCenteredRMSProp(scope, var, mg, ms, mom, lr, rho, momentum, epsilon, grad, Attrs()) {}
ResourceApplyCenteredRMSProp::ResourceApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyCenteredRMSProp::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyCenteredRMSProp", "ResourceApplyCenteredRMSProp", {var, mg, ms, mom, lr, rho, momentum, epsilon, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyFtrl::ResourceApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power) : ResourceApplyFtrl(scope, var, accum, linear, grad, lr, l1, l2, lr_power, Attrs()) {}
ResourceApplyFtrl::ResourceApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power, const ResourceApplyFtrl::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyFtrl", "ResourceApplyFtrl", {var, accum, linear, grad, lr, l1, l2, lr_power}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyFtrlV2::ResourceApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power) : ResourceApplyFtrlV2(scope, var, accum, linear, grad, lr, l1, l2, l2_shrinkage, lr_power, Attrs()) {}
ResourceApplyFtrlV2::ResourceApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power, const ResourceApplyFtrlV2::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyFtrlV2", "ResourceApplyFtrlV2", {var, accum, linear, grad, lr, l1, l2, l2_shrinkage, lr_power}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyGradientDescent::ResourceApplyGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input delta) : ResourceApplyGradientDescent(scope, var, alpha, delta, Attrs()) {}
ResourceApplyGradientDescent::ResourceApplyGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input delta, const ResourceApplyGradientDescent::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyGradientDescent", "ResourceApplyGradientDescent", {var, alpha, delta}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyKerasMomentum::ResourceApplyKerasMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum) : ResourceApplyKerasMomentum(scope, var, accum, lr, grad, momentum, Attrs()) {}
ResourceApplyKerasMomentum::ResourceApplyKerasMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum, const ResourceApplyKerasMomentum::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyKerasMomentum", "ResourceApplyKerasMomentum", {var, accum, lr, grad, momentum}, {{"use_locking", attrs.use_locking_}, {"use_nesterov", attrs.use_nesterov_}});
  operation = op.operation();
}

ResourceApplyMomentum::ResourceApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum) : ResourceApplyMomentum(scope, var, accum, lr, grad, momentum, Attrs()) {}
ResourceApplyMomentum::ResourceApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum, const ResourceApplyMomentum::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyMomentum", "ResourceApplyMomentum", {var, accum, lr, grad, momentum}, {{"use_locking", attrs.use_locking_}, {"use_nesterov", attrs.use_nesterov_}});
  operation = op.operation();
}

ResourceApplyPowerSign::ResourceApplyPowerSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input logbase, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad) : ResourceApplyPowerSign(scope, var, m, lr, logbase, sign_decay, beta, grad, Attrs()) {}
ResourceApplyPowerSign::ResourceApplyPowerSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input logbase, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad, const ResourceApplyPowerSign::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyPowerSign", "ResourceApplyPowerSign", {var, m, lr, logbase, sign_decay, beta, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyProximalAdagrad::ResourceApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad) : ResourceApplyProximalAdagrad(scope, var, accum, lr, l1, l2, grad, Attrs()) {}
ResourceApplyProximalAdagrad::ResourceApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, const ResourceApplyProximalAdagrad::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyProximalAdagrad", "ResourceApplyProximalAdagrad", {var, accum, lr, l1, l2, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyProximalGradientDescent::ResourceApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input delta) : ResourceApplyProximalGradientDescent(scope, var, alpha, l1, l2, delta, Attrs()) {}
ResourceApplyProximalGradientDescent::ResourceApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input delta, const ResourceApplyProximalGradientDescent::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyProximalGradientDescent", "ResourceApplyProximalGradientDescent", {var, alpha, l1, l2, delta}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceApplyRMSProp::ResourceApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad) : ResourceApplyRMSProp(scope, var, ms, mom, lr, rho, momentum, epsilon, grad, Attrs()) {}
ResourceApplyRMSProp::ResourceApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyRMSProp::Attrs& attrs) {
  OpMaker op(scope, "ResourceApplyRMSProp", "ResourceApplyRMSProp", {var, ms, mom, lr, rho, momentum, epsilon, grad}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceSparseApplyAdadelta::ResourceSparseApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices) : ResourceSparseApplyAdadelta(scope, var, accum, accum_update, lr, rho, epsilon, grad, indices, Attrs()) {}
ResourceSparseApplyAdadelta::ResourceSparseApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyAdadelta::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyAdadelta", "ResourceSparseApplyAdadelta", {var, accum, accum_update, lr, rho, epsilon, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceSparseApplyAdagrad::ResourceSparseApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices) : ResourceSparseApplyAdagrad(scope, var, accum, lr, grad, indices, Attrs()) {}
ResourceSparseApplyAdagrad::ResourceSparseApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyAdagrad::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyAdagrad", "ResourceSparseApplyAdagrad", {var, accum, lr, grad, indices}, {{"use_locking", attrs.use_locking_}, {"update_slots", attrs.update_slots_}});
  operation = op.operation();
}

ResourceSparseApplyAdagradDA::ResourceSparseApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step) : ResourceSparseApplyAdagradDA(scope, var, gradient_accumulator, gradient_squared_accumulator, grad, indices, lr, l1, l2, global_step, Attrs()) {}
ResourceSparseApplyAdagradDA::ResourceSparseApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step, const ResourceSparseApplyAdagradDA::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyAdagradDA", "ResourceSparseApplyAdagradDA", {var, gradient_accumulator, gradient_squared_accumulator, grad, indices, lr, l1, l2, global_step}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceSparseApplyCenteredRMSProp::ResourceSparseApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices) : ResourceSparseApplyCenteredRMSProp(scope, var, mg, ms, mom, lr, rho, momentum, epsilon, grad, indices, Attrs()) {}
ResourceSparseApplyCenteredRMSProp::ResourceSparseApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyCenteredRMSProp::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyCenteredRMSProp", "ResourceSparseApplyCenteredRMSProp", {var, mg, ms, mom, lr, rho, momentum, epsilon, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceSparseApplyFtrl::ResourceSparseApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power) : ResourceSparseApplyFtrl(scope, var, accum, linear, grad, indices, lr, l1, l2, lr_power, Attrs()) {}
ResourceSparseApplyFtrl::ResourceSparseApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power, const ResourceSparseApplyFtrl::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyFtrl", "ResourceSparseApplyFtrl", {var, accum, linear, grad, indices, lr, l1, l2, lr_power}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceSparseApplyFtrlV2::ResourceSparseApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power) : ResourceSparseApplyFtrlV2(scope, var, accum, linear, grad, indices, lr, l1, l2, l2_shrinkage, lr_power, Attrs()) {}
ResourceSparseApplyFtrlV2::ResourceSparseApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power, const ResourceSparseApplyFtrlV2::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyFtrlV2", "ResourceSparseApplyFtrlV2", {var, accum, linear, grad, indices, lr, l1, l2, l2_shrinkage, lr_power}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceSparseApplyKerasMomentum::ResourceSparseApplyKerasMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum) : ResourceSparseApplyKerasMomentum(scope, var, accum, lr, grad, indices, momentum, Attrs()) {}
ResourceSparseApplyKerasMomentum::ResourceSparseApplyKerasMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum, const ResourceSparseApplyKerasMomentum::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyKerasMomentum", "ResourceSparseApplyKerasMomentum", {var, accum, lr, grad, indices, momentum}, {{"use_locking", attrs.use_locking_}, {"use_nesterov", attrs.use_nesterov_}});
  operation = op.operation();
}

ResourceSparseApplyMomentum::ResourceSparseApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum) : ResourceSparseApplyMomentum(scope, var, accum, lr, grad, indices, momentum, Attrs()) {}
ResourceSparseApplyMomentum::ResourceSparseApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum, const ResourceSparseApplyMomentum::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyMomentum", "ResourceSparseApplyMomentum", {var, accum, lr, grad, indices, momentum}, {{"use_locking", attrs.use_locking_}, {"use_nesterov", attrs.use_nesterov_}});
  operation = op.operation();
}

ResourceSparseApplyProximalAdagrad::ResourceSparseApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices) : ResourceSparseApplyProximalAdagrad(scope, var, accum, lr, l1, l2, grad, indices, Attrs()) {}
ResourceSparseApplyProximalAdagrad::ResourceSparseApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyProximalAdagrad::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyProximalAdagrad", "ResourceSparseApplyProximalAdagrad", {var, accum, lr, l1, l2, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceSparseApplyProximalGradientDescent::ResourceSparseApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices) : ResourceSparseApplyProximalGradientDescent(scope, var, alpha, l1, l2, grad, indices, Attrs()) {}
ResourceSparseApplyProximalGradientDescent::ResourceSparseApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyProximalGradientDescent::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyProximalGradientDescent", "ResourceSparseApplyProximalGradientDescent", {var, alpha, l1, l2, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

ResourceSparseApplyRMSProp::ResourceSparseApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices) : ResourceSparseApplyRMSProp(scope, var, ms, mom, lr, rho, momentum, epsilon, grad, indices, Attrs()) {}
ResourceSparseApplyRMSProp::ResourceSparseApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyRMSProp::Attrs& attrs) {
  OpMaker op(scope, "ResourceSparseApplyRMSProp", "ResourceSparseApplyRMSProp", {var, ms, mom, lr, rho, momentum, epsilon, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation();
}

SparseApplyAdadelta::SparseApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices) : SparseApplyAdadelta(scope, var, accum, accum_update, lr, rho, epsilon, grad, indices, Attrs()) {}
SparseApplyAdadelta::SparseApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyAdadelta::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyAdadelta", "SparseApplyAdadelta", {var, accum, accum_update, lr, rho, epsilon, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyAdagrad::SparseApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices) : SparseApplyAdagrad(scope, var, accum, lr, grad, indices, Attrs()) {}
SparseApplyAdagrad::SparseApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyAdagrad::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyAdagrad", "SparseApplyAdagrad", {var, accum, lr, grad, indices}, {{"use_locking", attrs.use_locking_}, {"update_slots", attrs.update_slots_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyAdagradDA::SparseApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step) : SparseApplyAdagradDA(scope, var, gradient_accumulator, gradient_squared_accumulator, grad, indices, lr, l1, l2, global_step, Attrs()) {}
SparseApplyAdagradDA::SparseApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step, const SparseApplyAdagradDA::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyAdagradDA", "SparseApplyAdagradDA", {var, gradient_accumulator, gradient_squared_accumulator, grad, indices, lr, l1, l2, global_step}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyCenteredRMSProp::SparseApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices) : SparseApplyCenteredRMSProp(scope, var, mg, ms, mom, lr, rho, momentum, epsilon, grad, indices, Attrs()) {}
SparseApplyCenteredRMSProp::SparseApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyCenteredRMSProp::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyCenteredRMSProp", "SparseApplyCenteredRMSProp", {var, mg, ms, mom, lr, rho, momentum, epsilon, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyFtrl::SparseApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power) : SparseApplyFtrl(scope, var, accum, linear, grad, indices, lr, l1, l2, lr_power, Attrs()) {}
SparseApplyFtrl::SparseApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power, const SparseApplyFtrl::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyFtrl", "SparseApplyFtrl", {var, accum, linear, grad, indices, lr, l1, l2, lr_power}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyFtrlV2::SparseApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power) : SparseApplyFtrlV2(scope, var, accum, linear, grad, indices, lr, l1, l2, l2_shrinkage, lr_power, Attrs()) {}
SparseApplyFtrlV2::SparseApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power, const SparseApplyFtrlV2::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyFtrlV2", "SparseApplyFtrlV2", {var, accum, linear, grad, indices, lr, l1, l2, l2_shrinkage, lr_power}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyMomentum::SparseApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum) : SparseApplyMomentum(scope, var, accum, lr, grad, indices, momentum, Attrs()) {}
SparseApplyMomentum::SparseApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum, const SparseApplyMomentum::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyMomentum", "SparseApplyMomentum", {var, accum, lr, grad, indices, momentum}, {{"use_locking", attrs.use_locking_}, {"use_nesterov", attrs.use_nesterov_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyProximalAdagrad::SparseApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices) : SparseApplyProximalAdagrad(scope, var, accum, lr, l1, l2, grad, indices, Attrs()) {}
SparseApplyProximalAdagrad::SparseApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyProximalAdagrad::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyProximalAdagrad", "SparseApplyProximalAdagrad", {var, accum, lr, l1, l2, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyProximalGradientDescent::SparseApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices) : SparseApplyProximalGradientDescent(scope, var, alpha, l1, l2, grad, indices, Attrs()) {}
SparseApplyProximalGradientDescent::SparseApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyProximalGradientDescent::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyProximalGradientDescent", "SparseApplyProximalGradientDescent", {var, alpha, l1, l2, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

SparseApplyRMSProp::SparseApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices) : SparseApplyRMSProp(scope, var, ms, mom, lr, rho, momentum, epsilon, grad, indices, Attrs()) {}
SparseApplyRMSProp::SparseApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyRMSProp::Attrs& attrs) {
  OpMaker op(scope, "SparseApplyRMSProp", "SparseApplyRMSProp", {var, ms, mom, lr, rho, momentum, epsilon, grad, indices}, {{"use_locking", attrs.use_locking_}});
  operation = op.operation(); out = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow

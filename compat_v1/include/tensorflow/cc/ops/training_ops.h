// SPDX-License-Identifier: Apache-2.0
// Op classes: training. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// Adadelta (Zeiler 2012): steps scaled by running means of squared gradients and updates.
class ApplyAdadelta {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ApplyAdadelta::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Adagrad (Duchi et al. 2011): accum += grad^2; var -= lr * grad / sqrt(accum).
class ApplyAdagrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UpdateSlots(bool x) {
      Attrs ret = *this; ret.update_slots_ = x; return ret;
    }
    bool use_locking_ = false;
    bool update_slots_ = true;
  };
  ApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad);
  ApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, const ApplyAdagrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UpdateSlots(bool x) { return Attrs().UpdateSlots(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Adagrad by dual averaging (Duchi et al. 2011) with l1 and l2 regularisation.
class ApplyAdagradDA {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step);
  ApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step, const ApplyAdagradDA::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Adam (Kingma and Ba 2014); use_nesterov: NAdam.
class ApplyAdam {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNesterov(bool x) {
      Attrs ret = *this; ret.use_nesterov_ = x; return ret;
    }
    bool use_locking_ = false;
    bool use_nesterov_ = false;
  };
  ApplyAdam(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ApplyAdam(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ApplyAdam::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UseNesterov(bool x) { return Attrs().UseNesterov(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// AddSign (Bello et al. 2017): the step grows where gradient and momentum agree in sign.
class ApplyAddSign {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyAddSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input alpha, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad);
  ApplyAddSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input alpha, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad, const ApplyAddSign::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// RMSProp with the mean of gradients taken off their mean square.
class ApplyCenteredRMSProp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ApplyCenteredRMSProp::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// FTRL-Proximal (McMahan et al. 2013).
class ApplyFtrl {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power);
  ApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power, const ApplyFtrl::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// FTRL-Proximal with l2_shrinkage added to the gradient.
class ApplyFtrlV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power);
  ApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power, const ApplyFtrlV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// var -= alpha * delta.
class ApplyGradientDescent {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input delta);
  ApplyGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input delta, const ApplyGradientDescent::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// accum = accum * momentum + grad; var -= lr * accum (use_nesterov: Nesterov momentum).
class ApplyMomentum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNesterov(bool x) {
      Attrs ret = *this; ret.use_nesterov_ = x; return ret;
    }
    bool use_locking_ = false;
    bool use_nesterov_ = false;
  };
  ApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum);
  ApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum, const ApplyMomentum::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UseNesterov(bool x) { return Attrs().UseNesterov(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// PowerSign (Bello et al. 2017): the step is scaled by a power of the agreement in sign.
class ApplyPowerSign {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyPowerSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input logbase, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad);
  ApplyPowerSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input logbase, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad, const ApplyPowerSign::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Adagrad, then soft threshold by l1 and shrinkage by l2.
class ApplyProximalAdagrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad);
  ApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, const ApplyProximalAdagrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// A gradient step, then soft threshold by l1 and shrinkage by l2 (FOBOS, Duchi and Singer 2009).
class ApplyProximalGradientDescent {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input delta);
  ApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input delta, const ApplyProximalGradientDescent::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// RMSProp: steps divided by the root of a running mean of squared gradients, with momentum.
class ApplyRMSProp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ApplyRMSProp::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Adadelta (Zeiler 2012): steps scaled by running means of squared gradients and updates.
class ResourceApplyAdadelta {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ResourceApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyAdadelta::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// Adagrad (Duchi et al. 2011): accum += grad^2; var -= lr * grad / sqrt(accum).
class ResourceApplyAdagrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UpdateSlots(bool x) {
      Attrs ret = *this; ret.update_slots_ = x; return ret;
    }
    bool use_locking_ = false;
    bool update_slots_ = true;
  };
  ResourceApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad);
  ResourceApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, const ResourceApplyAdagrad::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UpdateSlots(bool x) { return Attrs().UpdateSlots(x); }
  ::tensorflow::Operation operation;
};

/// Adagrad by dual averaging (Duchi et al. 2011) with l1 and l2 regularisation.
class ResourceApplyAdagradDA {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step);
  ResourceApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step, const ResourceApplyAdagradDA::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// Adam (Kingma and Ba 2014); use_nesterov: NAdam.
class ResourceApplyAdam {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNesterov(bool x) {
      Attrs ret = *this; ret.use_nesterov_ = x; return ret;
    }
    bool use_locking_ = false;
    bool use_nesterov_ = false;
  };
  ResourceApplyAdam(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ResourceApplyAdam(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyAdam::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UseNesterov(bool x) { return Attrs().UseNesterov(x); }
  ::tensorflow::Operation operation;
};

/// ResourceApplyAdamWithAmsgrad(var, m, v, vhat, beta1_power, beta2_power, lr, beta1, beta2, epsilon, grad) -> nothing.
class ResourceApplyAdamWithAmsgrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyAdamWithAmsgrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input vhat, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ResourceApplyAdamWithAmsgrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input vhat, ::tensorflow::Input beta1_power, ::tensorflow::Input beta2_power, ::tensorflow::Input lr, ::tensorflow::Input beta1, ::tensorflow::Input beta2, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyAdamWithAmsgrad::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// AddSign (Bello et al. 2017): the step grows where gradient and momentum agree in sign.
class ResourceApplyAddSign {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyAddSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input alpha, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad);
  ResourceApplyAddSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input alpha, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad, const ResourceApplyAddSign::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// RMSProp with the mean of gradients taken off their mean square.
class ResourceApplyCenteredRMSProp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ResourceApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyCenteredRMSProp::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// FTRL-Proximal (McMahan et al. 2013).
class ResourceApplyFtrl {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power);
  ResourceApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power, const ResourceApplyFtrl::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// FTRL-Proximal with l2_shrinkage added to the gradient.
class ResourceApplyFtrlV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power);
  ResourceApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power, const ResourceApplyFtrlV2::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// var -= alpha * delta.
class ResourceApplyGradientDescent {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input delta);
  ResourceApplyGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input delta, const ResourceApplyGradientDescent::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// accum = accum * momentum - lr * grad; var += accum (use_nesterov: Nesterov momentum).
class ResourceApplyKerasMomentum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNesterov(bool x) {
      Attrs ret = *this; ret.use_nesterov_ = x; return ret;
    }
    bool use_locking_ = false;
    bool use_nesterov_ = false;
  };
  ResourceApplyKerasMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum);
  ResourceApplyKerasMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum, const ResourceApplyKerasMomentum::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UseNesterov(bool x) { return Attrs().UseNesterov(x); }
  ::tensorflow::Operation operation;
};

/// accum = accum * momentum + grad; var -= lr * accum (use_nesterov: Nesterov momentum).
class ResourceApplyMomentum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNesterov(bool x) {
      Attrs ret = *this; ret.use_nesterov_ = x; return ret;
    }
    bool use_locking_ = false;
    bool use_nesterov_ = false;
  };
  ResourceApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum);
  ResourceApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input momentum, const ResourceApplyMomentum::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UseNesterov(bool x) { return Attrs().UseNesterov(x); }
  ::tensorflow::Operation operation;
};

/// PowerSign (Bello et al. 2017): the step is scaled by a power of the agreement in sign.
class ResourceApplyPowerSign {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyPowerSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input logbase, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad);
  ResourceApplyPowerSign(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input m, ::tensorflow::Input lr, ::tensorflow::Input logbase, ::tensorflow::Input sign_decay, ::tensorflow::Input beta, ::tensorflow::Input grad, const ResourceApplyPowerSign::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// Adagrad, then soft threshold by l1 and shrinkage by l2.
class ResourceApplyProximalAdagrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad);
  ResourceApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, const ResourceApplyProximalAdagrad::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// A gradient step, then soft threshold by l1 and shrinkage by l2 (FOBOS, Duchi and Singer 2009).
class ResourceApplyProximalGradientDescent {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input delta);
  ResourceApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input delta, const ResourceApplyProximalGradientDescent::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// RMSProp: steps divided by the root of a running mean of squared gradients, with momentum.
class ResourceApplyRMSProp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad);
  ResourceApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, const ResourceApplyRMSProp::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// Adadelta (Zeiler 2012): steps scaled by running means of squared gradients and updates. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyAdadelta {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceSparseApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices);
  ResourceSparseApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyAdadelta::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// Adagrad (Duchi et al. 2011): accum += grad^2; var -= lr * grad / sqrt(accum). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyAdagrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UpdateSlots(bool x) {
      Attrs ret = *this; ret.update_slots_ = x; return ret;
    }
    bool use_locking_ = false;
    bool update_slots_ = true;
  };
  ResourceSparseApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices);
  ResourceSparseApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyAdagrad::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UpdateSlots(bool x) { return Attrs().UpdateSlots(x); }
  ::tensorflow::Operation operation;
};

/// Adagrad by dual averaging (Duchi et al. 2011) with l1 and l2 regularisation. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyAdagradDA {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceSparseApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step);
  ResourceSparseApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step, const ResourceSparseApplyAdagradDA::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// RMSProp with the mean of gradients taken off their mean square. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyCenteredRMSProp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceSparseApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices);
  ResourceSparseApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyCenteredRMSProp::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// FTRL-Proximal (McMahan et al. 2013). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyFtrl {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceSparseApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power);
  ResourceSparseApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power, const ResourceSparseApplyFtrl::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// FTRL-Proximal with l2_shrinkage added to the gradient. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyFtrlV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceSparseApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power);
  ResourceSparseApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power, const ResourceSparseApplyFtrlV2::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// accum = accum * momentum - lr * grad; var += accum (use_nesterov: Nesterov momentum). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyKerasMomentum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNesterov(bool x) {
      Attrs ret = *this; ret.use_nesterov_ = x; return ret;
    }
    bool use_locking_ = false;
    bool use_nesterov_ = false;
  };
  ResourceSparseApplyKerasMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum);
  ResourceSparseApplyKerasMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum, const ResourceSparseApplyKerasMomentum::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UseNesterov(bool x) { return Attrs().UseNesterov(x); }
  ::tensorflow::Operation operation;
};

/// accum = accum * momentum + grad; var -= lr * accum (use_nesterov: Nesterov momentum). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyMomentum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNesterov(bool x) {
      Attrs ret = *this; ret.use_nesterov_ = x; return ret;
    }
    bool use_locking_ = false;
    bool use_nesterov_ = false;
  };
  ResourceSparseApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum);
  ResourceSparseApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum, const ResourceSparseApplyMomentum::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UseNesterov(bool x) { return Attrs().UseNesterov(x); }
  ::tensorflow::Operation operation;
};

/// Adagrad, then soft threshold by l1 and shrinkage by l2. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyProximalAdagrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceSparseApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices);
  ResourceSparseApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyProximalAdagrad::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// A gradient step, then soft threshold by l1 and shrinkage by l2 (FOBOS, Duchi and Singer 2009). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyProximalGradientDescent {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceSparseApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices);
  ResourceSparseApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyProximalGradientDescent::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// RMSProp: steps divided by the root of a running mean of squared gradients, with momentum. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class ResourceSparseApplyRMSProp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ResourceSparseApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices);
  ResourceSparseApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const ResourceSparseApplyRMSProp::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// Adadelta (Zeiler 2012): steps scaled by running means of squared gradients and updates. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyAdadelta {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  SparseApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices);
  SparseApplyAdadelta(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input accum_update, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyAdadelta::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Adagrad (Duchi et al. 2011): accum += grad^2; var -= lr * grad / sqrt(accum). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyAdagrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UpdateSlots(bool x) {
      Attrs ret = *this; ret.update_slots_ = x; return ret;
    }
    bool use_locking_ = false;
    bool update_slots_ = true;
  };
  SparseApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices);
  SparseApplyAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyAdagrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UpdateSlots(bool x) { return Attrs().UpdateSlots(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Adagrad by dual averaging (Duchi et al. 2011) with l1 and l2 regularisation. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyAdagradDA {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  SparseApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step);
  SparseApplyAdagradDA(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input gradient_accumulator, ::tensorflow::Input gradient_squared_accumulator, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input global_step, const SparseApplyAdagradDA::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// RMSProp with the mean of gradients taken off their mean square. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyCenteredRMSProp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  SparseApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices);
  SparseApplyCenteredRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input mg, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyCenteredRMSProp::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// FTRL-Proximal (McMahan et al. 2013). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyFtrl {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  SparseApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power);
  SparseApplyFtrl(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input lr_power, const SparseApplyFtrl::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// FTRL-Proximal with l2_shrinkage added to the gradient. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyFtrlV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  SparseApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power);
  SparseApplyFtrlV2(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input linear, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input l2_shrinkage, ::tensorflow::Input lr_power, const SparseApplyFtrlV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// accum = accum * momentum + grad; var -= lr * accum (use_nesterov: Nesterov momentum). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyMomentum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNesterov(bool x) {
      Attrs ret = *this; ret.use_nesterov_ = x; return ret;
    }
    bool use_locking_ = false;
    bool use_nesterov_ = false;
  };
  SparseApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum);
  SparseApplyMomentum(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input momentum, const SparseApplyMomentum::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  static Attrs UseNesterov(bool x) { return Attrs().UseNesterov(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Adagrad, then soft threshold by l1 and shrinkage by l2. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyProximalAdagrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  SparseApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices);
  SparseApplyProximalAdagrad(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input accum, ::tensorflow::Input lr, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyProximalAdagrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// A gradient step, then soft threshold by l1 and shrinkage by l2 (FOBOS, Duchi and Singer 2009). Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyProximalGradientDescent {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  SparseApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices);
  SparseApplyProximalGradientDescent(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input alpha, ::tensorflow::Input l1, ::tensorflow::Input l2, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyProximalGradientDescent::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// RMSProp: steps divided by the root of a running mean of squared gradients, with momentum. Row grad[i] is for row indices[i]; equal indices apply one after the other.
class SparseApplyRMSProp {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  SparseApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices);
  SparseApplyRMSProp(const ::tensorflow::Scope& scope, ::tensorflow::Input var, ::tensorflow::Input ms, ::tensorflow::Input mom, ::tensorflow::Input lr, ::tensorflow::Input rho, ::tensorflow::Input momentum, ::tensorflow::Input epsilon, ::tensorflow::Input grad, ::tensorflow::Input indices, const SparseApplyRMSProp::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

}  // namespace ops
}  // namespace tensorflow

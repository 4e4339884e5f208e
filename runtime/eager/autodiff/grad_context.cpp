// SPDX-License-Identifier: Apache-2.0
#include "eager/op/grad_context.h"

#include "eager/ops.h"

namespace eager {

Tensor GradContext::dy(int i) const {
  return dys_[i].IsDefined() ? dys_[i] : ZerosLike(outputs_[i]);
}

}  // namespace eager

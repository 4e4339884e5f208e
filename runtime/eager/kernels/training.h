// SPDX-License-Identifier: Apache-2.0
// The update rules of the training ops: one rule each, used dense (every element) and sparse (rows
// by index), on reference and on resource variables.
#pragma once

#include "eager/op/kernel_context.h"

namespace eager {

// Kernel of <Op>, Resource<Op>, Sparse<Op> and ResourceSparse<Op> of one rule. The variables come
// first among the inputs; "grad" (or "delta") and "indices" are found by name; the other inputs are
// the rule's scalars, in the schema's order. Errors: kFailedPrecondition for a variable without a
// value; kInvalidArgument for shapes that differ, scalars that are none, and indices out of range.
// Formulas: var, slots and grad are elements; h are the scalars. Sources: the papers named in the
// docs of the ops; where a paper leaves a choice, TensorFlow's results decide.
KernelFn GradientDescentKernel();
KernelFn ProximalGradientDescentKernel();
KernelFn AdadeltaKernel();
KernelFn AdagradKernel();
KernelFn AdagradV2Kernel();
KernelFn ProximalAdagradKernel();
KernelFn AdagradDAKernel();
KernelFn FtrlKernel();
KernelFn FtrlV2Kernel();
KernelFn MomentumKernel();
KernelFn KerasMomentumKernel();
KernelFn AdamKernel();
KernelFn AdaMaxKernel();
KernelFn RMSPropKernel();
KernelFn CenteredRMSPropKernel();
KernelFn AddSignKernel();
KernelFn PowerSignKernel();

}  // namespace eager

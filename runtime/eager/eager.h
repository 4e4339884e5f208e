// SPDX-License-Identifier: Apache-2.0
// The whole public API of the eager runtime.
#pragma once

#include "eager/autodiff/tape.h"
#include "eager/core/error.h"
#include "eager/core/tensor.h"
#include "eager/function/control_flow.h"
#include "eager/function/function.h"
#include "eager/io/loaded_graph.h"
#include "eager/op/fill.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/state/optimizer.h"
#include "eager/state/update_ops.h"
#include "eager/state/variable.h"

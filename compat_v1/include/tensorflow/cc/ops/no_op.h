// SPDX-License-Identifier: Apache-2.0
// Op classes: no op. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// Does nothing; others may wait for it.
class NoOp {
 public:
  NoOp(const ::tensorflow::Scope& scope);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

}  // namespace ops
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/no_op.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

NoOp::NoOp(const ::tensorflow::Scope& scope) {
  OpMaker op(scope, "NoOp", "NoOp", {}, {});
  operation = op.operation();
}

}  // namespace ops
}  // namespace tensorflow

// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/control_flow_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

Abort::Abort(const ::tensorflow::Scope& scope) : Abort(scope, Attrs()) {}
Abort::Abort(const ::tensorflow::Scope& scope, const Abort::Attrs& attrs) {
  OpMaker op(scope, "Abort", "Abort", {}, {{"error_msg", attrs.error_msg_}, {"exit_without_error", attrs.exit_without_error_}});
  operation = op.operation();
}

ControlTrigger::ControlTrigger(const ::tensorflow::Scope& scope) {
  OpMaker op(scope, "ControlTrigger", "ControlTrigger", {}, {});
  operation = op.operation();
}

LoopCond::LoopCond(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "LoopCond", "LoopCond", {input}, {});
  operation = op.operation(); output = op.One(0);
}

Merge::Merge(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs) {
  OpMaker op(scope, "Merge", "Merge", {inputs}, {});
  operation = op.operation(); output = op.One(0); value_index = op.One(1);
}

NextIteration::NextIteration(const ::tensorflow::Scope& scope, ::tensorflow::Input data) {
  OpMaker op(scope, "NextIteration", "NextIteration", {data}, {});
  operation = op.operation(); output = op.One(0);
}

RefNextIteration::RefNextIteration(const ::tensorflow::Scope& scope, ::tensorflow::Input data) {
  OpMaker op(scope, "RefNextIteration", "RefNextIteration", {data}, {});
  operation = op.operation(); output = op.One(0);
}

RefSelect::RefSelect(const ::tensorflow::Scope& scope, ::tensorflow::Input index, ::tensorflow::InputList inputs) {
  OpMaker op(scope, "RefSelect", "RefSelect", {index, inputs}, {});
  operation = op.operation(); output = op.One(0);
}

RefSwitch::RefSwitch(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input pred) {
  OpMaker op(scope, "RefSwitch", "RefSwitch", {data, pred}, {});
  operation = op.operation(); output_false = op.One(0); output_true = op.One(1);
}

Switch::Switch(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input pred) {
  OpMaker op(scope, "Switch", "Switch", {data, pred}, {});
  operation = op.operation(); output_false = op.One(0); output_true = op.One(1);
}

}  // namespace ops
}  // namespace tensorflow

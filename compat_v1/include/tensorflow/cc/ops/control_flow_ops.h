// SPDX-License-Identifier: Apache-2.0
// Op classes: control flow. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// Abort() -> nothing.
class Abort {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ErrorMsg(StringPiece x) {
      Attrs ret = *this; ret.error_msg_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ExitWithoutError(bool x) {
      Attrs ret = *this; ret.exit_without_error_ = x; return ret;
    }
    StringPiece error_msg_ = "";
    bool exit_without_error_ = false;
  };
  Abort(const ::tensorflow::Scope& scope);
  Abort(const ::tensorflow::Scope& scope, const Abort::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs ErrorMsg(StringPiece x) { return Attrs().ErrorMsg(x); }
  static Attrs ExitWithoutError(bool x) { return Attrs().ExitWithoutError(x); }
  ::tensorflow::Operation operation;
};

/// Does nothing; runs when its control inputs have.
class ControlTrigger {
 public:
  ControlTrigger(const ::tensorflow::Scope& scope);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// LoopCond(input) -> output.
class LoopCond {
 public:
  LoopCond(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input that is alive, and its index.
class Merge {
 public:
  Merge(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output value_index;
};

/// NextIteration(data) -> output.
class NextIteration {
 public:
  NextIteration(const ::tensorflow::Scope& scope, ::tensorflow::Input data);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// RefNextIteration(data) -> output.
class RefNextIteration {
 public:
  RefNextIteration(const ::tensorflow::Scope& scope, ::tensorflow::Input data);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// RefSelect(index, inputs) -> output.
class RefSelect {
 public:
  RefSelect(const ::tensorflow::Scope& scope, ::tensorflow::Input index, ::tensorflow::InputList inputs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The variable as output_true if pred is true, else as output_false; the other output is dead.
class RefSwitch {
 public:
  RefSwitch(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input pred);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_false;
  ::tensorflow::Output output_true;
};

/// data as output_true if pred is true, else as output_false; the other output is dead.
class Switch {
 public:
  Switch(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input pred);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_false;
  ::tensorflow::Output output_true;
};

}  // namespace ops
}  // namespace tensorflow

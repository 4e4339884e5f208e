// SPDX-License-Identifier: Apache-2.0
// Op classes: state. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// Gives the variable a value. kInvalidArgument if validate_shape and the shapes differ.
class Assign {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ValidateShape(bool x) {
      Attrs ret = *this; ret.validate_shape_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool validate_shape_ = true;
    bool use_locking_ = true;
  };
  Assign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value);
  Assign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value, const Assign::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs ValidateShape(bool x) { return Attrs().ValidateShape(x); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// Adds value to the variable, element by element.
class AssignAdd {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  AssignAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value);
  AssignAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value, const AssignAdd::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// Subtracts value from the variable, element by element.
class AssignSub {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  AssignSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value);
  AssignSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input value, const AssignSub::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// The variable's value, which then grows by one; kOutOfRange at the limit.
class CountUpTo {
 public:
  CountUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, int64 limit);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The last value of a temporary variable, which is gone afterwards.
class DestroyTemporaryVariable {
 public:
  DestroyTemporaryVariable(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, StringPiece var_name);
  operator ::tensorflow::Output() const { return value; }
  operator ::tensorflow::Input() const { return value; }
  ::tensorflow::Node* node() const { return value.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output value;
};

/// Whether the variable has a value.
class IsVariableInitialized {
 public:
  IsVariableInitialized(const ::tensorflow::Scope& scope, ::tensorflow::Input ref);
  operator ::tensorflow::Output() const { return is_initialized; }
  operator ::tensorflow::Input() const { return is_initialized; }
  ::tensorflow::Node* node() const { return is_initialized.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output is_initialized;
};

/// The variable's value, which then grows by one; kOutOfRange at the limit.
class ResourceCountUpTo {
 public:
  ResourceCountUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input resource, int64 limit, DataType T);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// ref[indices[i, :]] += updates[i].
class ResourceScatterNdAdd {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = true;
  };
  ResourceScatterNdAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ResourceScatterNdAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ResourceScatterNdAdd::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// ref[indices[i, :]] -= updates[i].
class ResourceScatterNdSub {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = true;
  };
  ResourceScatterNdSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ResourceScatterNdSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ResourceScatterNdSub::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// ref[indices[i, :]] = updates[i].
class ResourceScatterNdUpdate {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = true;
  };
  ResourceScatterNdUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ResourceScatterNdUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ResourceScatterNdUpdate::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
};

/// ref[indices[i]] += updates[i].
class ScatterAdd {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ScatterAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterAdd::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i]] /= updates[i].
class ScatterDiv {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ScatterDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterDiv::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i]] becomes the larger of itself and updates[i].
class ScatterMax {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ScatterMax(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterMax(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterMax::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i]] becomes the smaller of itself and updates[i].
class ScatterMin {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ScatterMin(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterMin(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterMin::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i]] *= updates[i].
class ScatterMul {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ScatterMul(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterMul(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterMul::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i, :]] += updates[i].
class ScatterNdAdd {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ScatterNdAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterNdAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterNdAdd::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i, :]] -= updates[i].
class ScatterNdSub {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ScatterNdSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterNdSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterNdSub::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i, :]] = updates[i].
class ScatterNdUpdate {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = true;
  };
  ScatterNdUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterNdUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterNdUpdate::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i]] -= updates[i].
class ScatterSub {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = false;
  };
  ScatterSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterSub(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterSub::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// ref[indices[i]] = updates[i]; the last of equal indices wins.
class ScatterUpdate {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseLocking(bool x) {
      Attrs ret = *this; ret.use_locking_ = x; return ret;
    }
    bool use_locking_ = true;
  };
  ScatterUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates);
  ScatterUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input indices, ::tensorflow::Input updates, const ScatterUpdate::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs UseLocking(bool x) { return Attrs().UseLocking(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// A reference to a variable that lives until DestroyTemporaryVariable of the same var_name.
class TemporaryVariable {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs VarName(StringPiece x) {
      Attrs ret = *this; ret.var_name_ = x; return ret;
    }
    StringPiece var_name_ = "";
  };
  TemporaryVariable(const ::tensorflow::Scope& scope, PartialTensorShape shape, DataType dtype);
  TemporaryVariable(const ::tensorflow::Scope& scope, PartialTensorShape shape, DataType dtype, const TemporaryVariable::Attrs& attrs);
  operator ::tensorflow::Output() const { return ref; }
  operator ::tensorflow::Input() const { return ref; }
  ::tensorflow::Node* node() const { return ref.node(); }
  static Attrs VarName(StringPiece x) { return Attrs().VarName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output ref;
};

/// A reference to the variable of this name in its container.
class Variable {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  Variable(const ::tensorflow::Scope& scope, PartialTensorShape shape, DataType dtype);
  Variable(const ::tensorflow::Scope& scope, PartialTensorShape shape, DataType dtype, const Variable::Attrs& attrs);
  operator ::tensorflow::Output() const { return ref; }
  operator ::tensorflow::Input() const { return ref; }
  ::tensorflow::Node* node() const { return ref.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output ref;
};

}  // namespace ops
}  // namespace tensorflow

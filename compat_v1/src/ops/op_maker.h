// SPDX-License-Identifier: Apache-2.0
// OpMaker: what the constructor of every op class does: constants for plain values, a name, the
// scope's properties, the node. Its arguments say the rest.
#pragma once

#include <initializer_list>

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"

namespace eager {
namespace compat {

class OpMaker {
 public:
  /// One argument of the op: a tensor or a list.
  struct Arg {
    Arg(const tensorflow::Input& input) : one(&input), list(nullptr) {}      // NOLINT
    Arg(const tensorflow::InputList& inputs) : one(nullptr), list(&inputs) {}  // NOLINT
    const tensorflow::Input* one;
    const tensorflow::InputList* list;
  };
  /// One attribute; `value` points to what `kind` says.
  struct Attr {
    enum Kind { kString, kInt, kFloat, kBool, kType, kShape, kTensor, kStrings, kInts, kFloats, kTypes, kShapes };
    Attr(const char* n, const tensorflow::StringPiece& v) : name(n), kind(kString), value(&v) {}
    Attr(const char* n, const tensorflow::int64& v) : name(n), kind(kInt), value(&v) {}
    Attr(const char* n, const float& v) : name(n), kind(kFloat), value(&v) {}
    Attr(const char* n, const bool& v) : name(n), kind(kBool), value(&v) {}
    Attr(const char* n, const tensorflow::DataType& v) : name(n), kind(kType), value(&v) {}
    Attr(const char* n, const tensorflow::PartialTensorShape& v) : name(n), kind(kShape), value(&v) {}
    Attr(const char* n, const tensorflow::Tensor& v) : name(n), kind(kTensor), value(&v) {}
    Attr(const char* n, const tensorflow::gtl::ArraySlice<tensorflow::tstring>& v)
        : name(n), kind(kStrings), value(&v) {}
    Attr(const char* n, const tensorflow::gtl::ArraySlice<int>& v) : name(n), kind(kInts), value(&v) {}
    Attr(const char* n, const tensorflow::gtl::ArraySlice<float>& v) : name(n), kind(kFloats), value(&v) {}
    Attr(const char* n, const tensorflow::DataTypeSlice& v) : name(n), kind(kTypes), value(&v) {}
    Attr(const char* n, const tensorflow::gtl::ArraySlice<tensorflow::PartialTensorShape>& v)
        : name(n), kind(kShapes), value(&v) {}
    const char* name;
    Kind kind;
    const void* value;
  };

  /// The value of a message; an empty tensor if it has none.
  static tensorflow::Tensor TensorOf(const tensorflow::TensorProto& proto);

  /// Adds a node of `op`, named after `class_name` unless the scope has a name for it. Errors go to
  /// the scope; the results are empty then.
  OpMaker(const tensorflow::Scope& scope, const char* class_name, const char* op,
          std::initializer_list<Arg> inputs, std::initializer_list<Attr> attrs);

  const tensorflow::Operation& operation() const { return operation_; }
  /// An output by its place among all, or by the name of its argument.
  tensorflow::Output One(int index) const;
  tensorflow::Output One(const char* arg) const;
  /// All outputs of a list argument.
  tensorflow::OutputList List(const char* arg) const;

 private:
  tensorflow::Operation operation_;
};

}  // namespace compat
}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// What a shape function sees: the inputs' shapes (partly unknown), their values where these are
// constants, and attributes.
#pragma once

#include <vector>

#include "eager/op/op_def.h"

namespace eager {

class ShapeContext {
 public:
  ShapeContext(const OpDef& op, const Attrs& attrs, std::vector<Shape> input_shapes,
               std::vector<const Tensor*> input_values, int num_outputs);

  const OpDef& op() const { return op_; }
  int num_inputs() const { return static_cast<int>(inputs_.size()); }
  int num_outputs() const { return static_cast<int>(outputs_.size()); }
  const Shape& input(int i) const { return inputs_[i]; }
  std::pair<int, int> InputRange(std::string_view arg) const;
  /// The value of input i if it is known while the graph is built, else null.
  const Tensor* value(int i) const { return values_[i]; }
  void SetOutput(int i, Shape shape) { outputs_[i] = std::move(shape); }
  const std::vector<Shape>& outputs() const { return outputs_; }

  template <class T>
  const T& attr(std::string_view name) const {
    const AttrValue* v = FindAttrValue(op_, attrs_, name);
    const T* t = v ? std::get_if<T>(v) : nullptr;
    if (!t)
      throw InvalidArgument(op_.name, ": attribute '", name, "' is missing or of another kind");
    return *t;
  }
  template <class T>
  std::vector<T> list_attr(std::string_view name) const {
    const AttrValue* v = FindAttrValue(op_, attrs_, name);
    if (v && std::holds_alternative<EmptyList>(*v)) return {};
    return attr<std::vector<T>>(name);
  }

  // Checks with the standard messages; all accept unknown parts.
  /// Errors: kInvalidArgument unless input i has that rank. Returns the shape with that rank.
  Shape WithRank(int i, int rank) const;
  Shape WithRankAtLeast(int i, int rank) const;
  /// The common refinement of two shapes. Errors: kInvalidArgument if they cannot be equal.
  Shape Merge(const Shape& a, const Shape& b) const;
  /// The common value of two dimensions. Errors: kInvalidArgument if both are known and differ.
  int64_t MergeDim(int64_t a, int64_t b) const;

 private:
  const OpDef& op_;
  const Attrs& attrs_;
  std::vector<Shape> inputs_;
  std::vector<const Tensor*> values_;
  std::vector<Shape> outputs_;
};

/// Broadcasts two (partly unknown) shapes. Errors: kInvalidArgument.
Shape BroadcastShapes(const Shape& a, const Shape& b);

// Shape functions that many ops share.
namespace shapes {
void SameAsInput(ShapeContext& ctx);      ///< Every output has input 0's shape.
void Scalar(ShapeContext& ctx);           ///< Every output is a scalar.
void Unknown(ShapeContext& ctx);          ///< Nothing is known.
void BroadcastBinary(ShapeContext& ctx);  ///< Output 0 is inputs 0 and 1 broadcast.
void Reduction(ShapeContext& ctx);        ///< Input 0 without the axes in input 1 (keep_dims).
void FromShapeAttr(ShapeContext& ctx);    ///< Output 0 has the attribute "shape".
void FromShapeInput(ShapeContext& ctx);   ///< Output 0 has the shape that input 0 holds.
void MergeInputs(ShapeContext& ctx);      ///< All inputs have one shape, the output's.
}  // namespace shapes

/// The shape held by an integer vector (-1 allowed as unknown). Errors: kInvalidArgument.
Shape ShapeFromTensor(const Tensor& value, std::string_view op, bool allow_unknown = false);

}  // namespace eager

// SPDX-License-Identifier: Apache-2.0
// What a gradient function sees: inputs, outputs and upstream gradients of one executed or recorded
// op. Gradients are written in ops (eager/ops.h) and never read a dimension, so that one function
// serves tapes, graphs and unknown shapes.
#pragma once

#include <span>
#include <vector>

#include "eager/op/op_def.h"

namespace eager {

using Grads = std::vector<Tensor>;

class GradContext {
 public:
  GradContext(const OpDef& op, const Attrs& attrs, std::span<const Tensor> inputs,
              std::span<const Tensor> outputs, std::span<const Tensor> output_grads)
      : op_(op), attrs_(attrs), inputs_(inputs), outputs_(outputs), dys_(output_grads) {}

  const OpDef& op() const { return op_; }
  int num_inputs() const { return static_cast<int>(inputs_.size()); }
  int num_outputs() const { return static_cast<int>(outputs_.size()); }
  const Tensor& x(int i = 0) const { return inputs_[i]; }
  const Tensor& y(int i = 0) const { return outputs_[i]; }
  std::span<const Tensor> inputs() const { return inputs_; }
  std::span<const Tensor> outputs() const { return outputs_; }
  /// Upstream gradient of output i; zeros like the output where nothing flowed into it.
  Tensor dy(int i = 0) const;
  bool HasDy(int i) const { return dys_[i].IsDefined(); }
  DataType dtype(int i = 0) const { return inputs_[i].dtype(); }

  template <class T>
  T attr(std::string_view name) const {
    const AttrValue* v = FindAttrValue(op_, attrs_, name);
    const T* t = v ? std::get_if<T>(v) : nullptr;
    if (!t)
      throw Internal(op_.name, ": gradient asks for attribute '", name, "', which is missing");
    return *t;
  }
  template <class T>
  std::vector<T> list_attr(std::string_view name) const {
    const AttrValue* v = FindAttrValue(op_, attrs_, name);
    if (v && std::holds_alternative<EmptyList>(*v)) return {};
    return attr<std::vector<T>>(name);
  }
  const Attrs& attrs() const { return attrs_; }

 private:
  const OpDef& op_;
  const Attrs& attrs_;
  std::span<const Tensor> inputs_, outputs_, dys_;
};

/// dy summed to the shape of x where x was broadcast (reads shapes at run time, never dimensions).
Tensor SumLike(const Tensor& dy, const Tensor& x);

}  // namespace eager

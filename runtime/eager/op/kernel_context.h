// SPDX-License-Identifier: Apache-2.0
// What a kernel sees: inputs, attributes, outputs to fill, and the state of the node it runs for.
#pragma once

#include <any>
#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>

#include "eager/core/flush_denormals.h"
#include "eager/core/resource.h"
#include "eager/core/thread_pool.h"
#include "eager/op/op_def.h"

namespace eager {

/// State of one node in one session (a random stream, an open reader). One mutex guards it.
struct NodeState {
  std::mutex mutex;
  std::any value;
};

/// What lives as long as a session, a function, or the eager world.
struct RunEnvironment {
  ResourceStore* resources = nullptr;
};

class KernelContext {
 public:
  KernelContext(const OpDef& op, const Attrs& attrs, const Tensor* const* inputs, int num_inputs,
                Tensor* outputs, int num_outputs)
      : op_(op),
        attrs_(attrs),
        inputs_(inputs),
        outputs_(outputs),
        num_inputs_(num_inputs),
        num_outputs_(num_outputs) {}

  const OpDef& op() const { return op_; }
  int num_inputs() const { return num_inputs_; }
  int num_outputs() const { return num_outputs_; }
  /// Input i, counting tensors. Reference inputs arrive as values, except where the op's schema
  /// says is_ref: these arrive as handle tensors (see variable()).
  const Tensor& input(int i) const { return *inputs_[i]; }
  const Tensor& input(std::string_view arg) const { return *inputs_[InputRange(arg).first]; }
  /// First index and number of the tensors of a list argument.
  std::pair<int, int> InputRange(std::string_view arg) const;
  DataType dtype(int i) const { return inputs_[i]->dtype(); }

  /// Attribute by name: explicit, inferred from inputs, or default.
  /// Errors: kInvalidArgument if it is missing or of another kind.
  template <class T>
  const T& attr(std::string_view name) const {
    const AttrValue* v = FindAttr(name);
    const T* t = v ? std::get_if<T>(v) : nullptr;
    if (!t) ThrowBadAttr(name, v);
    return *t;
  }
  int64_t int_attr(std::string_view name) const { return attr<int64_t>(name); }
  bool bool_attr(std::string_view name) const { return attr<bool>(name); }
  float float_attr(std::string_view name) const { return attr<float>(name); }
  const std::string& string_attr(std::string_view name) const { return attr<std::string>(name); }
  DataType type_attr(std::string_view name) const { return attr<DataType>(name); }
  /// List attributes; an empty list may be stored without its type.
  const std::vector<int64_t>& ints_attr(std::string_view name) const {
    return list_attr<int64_t>(name);
  }
  template <class T>
  const std::vector<T>& list_attr(std::string_view name) const {
    static const std::vector<T> kEmpty;
    const AttrValue* v = FindAttr(name);
    if (v && std::holds_alternative<EmptyList>(*v)) return kEmpty;
    const std::vector<T>* t = v ? std::get_if<std::vector<T>>(v) : nullptr;
    if (!t) ThrowBadAttr(name, v);
    return *t;
  }

  /// Makes output i. The reference stays valid until the kernel returns.
  Tensor& Allocate(int i, DataType dtype, const Shape& shape) {
    return outputs_[i] = Tensor(dtype, shape);
  }
  /// Output i in the memory of input j if nobody else needs that (same dtype and shape), else new.
  Tensor& AllocateOrReuse(int i, int j, DataType dtype, const Shape& shape);
  void SetOutput(int i, Tensor value) { outputs_[i] = std::move(value); }
  Tensor& output(int i) { return outputs_[i]; }

  /// The variable behind a DT_RESOURCE or reference input. Errors: kNotFound (resource that was
  /// never made or was destroyed), kFailedPrecondition is the caller's (cell.value undefined).
  std::shared_ptr<VariableCell> variable(int i) const;
  /// The variable's current value. Errors: as variable(); kFailedPrecondition, with its name, if it
  /// was not initialised.
  Tensor ReadVariable(int i) const;

  ResourceStore& resources() const { return *env_->resources; }
  /// State kept for this node between runs; of a single eager call: only for that call.
  NodeState& state() const { return *state_; }
  /// The node's name; the op's name in an eager call.
  std::string_view node_name() const { return name_.empty() ? op_.name : name_; }

  // Set by executors.
  void set_environment(const RunEnvironment* env) { env_ = env; }
  void set_state(NodeState* state) { state_ = state; }
  void set_node_name(std::string_view name) { name_ = name; }
  /// Says that the attributes hold what follows from the inputs too: nothing is inferred again.
  void set_attrs_complete() { attrs_complete_ = true; }
  /// Bit i: input i is not needed by anyone after this kernel.
  void set_last_use(uint64_t bits) { last_use_ = bits; }
  const RunEnvironment* environment() const { return env_; }
  const Attrs& attrs() const { return attrs_; }

 private:
  const AttrValue* FindAttr(std::string_view name) const;
  [[noreturn]] void ThrowBadAttr(std::string_view name, const AttrValue* found) const;
  const OpDef& op_;
  const Attrs& attrs_;
  const Tensor* const* inputs_;
  Tensor* outputs_;
  int num_inputs_, num_outputs_;
  const RunEnvironment* env_ = nullptr;
  NodeState* state_ = nullptr;
  std::string_view name_;
  uint64_t last_use_ = 0;
  bool attrs_complete_ = false;
  mutable std::unique_ptr<Attrs> inferred_;  // made on the first question for an inferred attribute
};

/// Runs the op's kernel by itself, outside a plan: with a state that ends with it. `complete`: as
/// set_attrs_complete. Errors: kUnimplemented for an op without kernel, and what the kernel throws.
inline void RunKernel(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs,
                      bool complete, Tensor* outputs, int num_outputs, const RunEnvironment& environment,
                      std::string_view node_name = {}) {
  if (!op.kernel) throw Unimplemented(op.name, ": this op has no kernel");
  KernelContext ctx(op, attrs, inputs, num_inputs, outputs, num_outputs);
  ctx.set_environment(&environment);
  ctx.set_node_name(node_name);
  if (complete) ctx.set_attrs_complete();
  const FlushDenormals flush;
  if (op.is_stateful) {
    NodeState state;
    ctx.set_state(&state);
    op.kernel(ctx);
  } else {
    op.kernel(ctx);
  }
}

}  // namespace eager
